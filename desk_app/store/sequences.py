"""Numbers without gaps: a row updated inside the caller's transaction."""

from collections.abc import Mapping

from desk_app.store import tables

_FOLLOWING = (
    "INSERT INTO sequence(name, value) VALUES (?, 1) "
    "ON CONFLICT(name) DO UPDATE SET value = value + 1 RETURNING value"
)
_KEEP = (
    "INSERT INTO sequence(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"
)


def following(series: str) -> int:
    """Return the next number of a series, starting at 1; given back if the caller's transaction fails."""
    row = tables.database.connection().execute(_FOLLOWING, (series,)).fetchone()
    return int(row[0])


def keep(last: Mapping[str, int]) -> None:
    """Keep the last number given in each series, inside the caller's transaction."""
    tables.database.connection().executemany(_KEEP, last.items())
