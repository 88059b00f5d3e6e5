"""Full-text search over dossiers: FTS5 over folded words, newest first, ranked by how well they fit."""

import re
from collections.abc import Iterable, Sequence

from desk_app.store import tables

# Number of the dossier, then its words, folded already: name, numbers, procedure.
Entry = tuple[int, str, str, str]

# More than an officer reads, few enough to rank at once.
_CANDIDATES = 200
# Letters of a Unicode younger than SQLite's, which parts words at them.
_YOUNG_LETTERS = re.compile(r"[\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]")


def add(entries: Iterable[Entry]) -> None:
    """Index dossiers inside the caller's transaction."""
    tables.database.connection().executemany(
        "INSERT INTO dossier_search(rowid, name, numbers, procedure) VALUES (?, ?, ?, ?)", entries
    )


def replace(before: Entry, after: Entry) -> None:
    """Index a dossier by other words inside the caller's transaction; `before` is what it is indexed by."""
    tables.database.connection().execute(
        "INSERT INTO dossier_search(dossier_search, rowid, name, numbers, procedure) VALUES ('delete', ?, ?, ?, ?)",
        before,
    )
    add([after])


def matching(words: Sequence[str]) -> list[int]:
    """Return dossier ids in which every word begins some word, the newest first, at most 200."""
    parts = [part for word in words for part in _YOUNG_LETTERS.sub(" ", word).split()]
    if not parts:
        return []
    question = " AND ".join(f'"{part}"*' for part in parts)
    rows = tables.database.execute_sql(
        "SELECT rowid FROM dossier_search WHERE dossier_search MATCH ? ORDER BY rowid DESC LIMIT ?",
        (question, _CANDIDATES),
    )
    return [row[0] for row in rows.fetchall()]


def indexed() -> int:
    """Return how many dossiers the index knows."""
    # A contentless table has no rows to count but its size table does.
    return int(tables.database.execute_sql("SELECT COUNT(*) FROM dossier_search_docsize").fetchone()[0])
