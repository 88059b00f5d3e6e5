"""Full-text search over dossiers: FTS5 over folded words, newest first, ranked by how well they fit."""

import re
from collections.abc import Sequence

from desk_app.store import tables

# More than an officer reads, few enough to rank at once.
_CANDIDATES = 200
# Letters of a Unicode younger than SQLite's, which parts words at them.
_YOUNG_LETTERS = re.compile(r"[\u19b0-\u19c0\u19c8\u19c9\u1cf2\u1cf3]")


def add(dossier: int, name: str, numbers: Sequence[str], procedure: str) -> None:
    """Index one dossier; the words are folded already."""
    tables.database.execute_sql(
        "INSERT INTO dossier_search(rowid, name, numbers, procedure) VALUES (?, ?, ?, ?)",
        (dossier, name, " ".join(numbers), procedure),
    )


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
