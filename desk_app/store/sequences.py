"""Numbers without gaps: a row updated inside the caller's transaction."""

from desk_app.store import tables


def following(series: str) -> int:
    """Return the next number of a series, starting at 1; given back if the caller's transaction fails."""
    tables.Sequence.insert(name=series, value=1).on_conflict(
        conflict_target=[tables.Sequence.name], update={tables.Sequence.value: tables.Sequence.value + 1}
    ).execute()
    return int(tables.Sequence.get_by_id(series).value)
