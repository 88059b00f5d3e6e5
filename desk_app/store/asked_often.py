"""What every acceptance asks of the store, read as it lies: building the question would take longer than the answer."""

from desk_app.store import tables

_SETTING = "SELECT value FROM setting WHERE name = ?"
_CLOSED = "SELECT 1 FROM book_closing WHERE book = ? AND year = ?"


def setting(name: str) -> str | None:
    """Return a setting's value, None where it was never kept, inside the caller's connection."""
    row = tables.database.connection().execute(_SETTING, (name,)).fetchone()
    return str(row[0]) if row else None


def book_closed(book: str, year: int) -> bool:
    """Tell whether a yearly book was closed, inside the caller's connection."""
    return tables.database.connection().execute(_CLOSED, (book, year)).fetchone() is not None
