"""Yearly books: a closed one takes no entry any more (TT 01/2018/TT-VPCP Đ.10.2)."""

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.services.session import Transaction
from desk_app.store import asked_often, tables

REGISTER = "register"


def closed(book: str, year: int) -> bool:
    """Tell whether a book of a year was closed, inside the caller's connection."""
    return asked_often.book_closed(book, year)


def refuse_closed(book: str, year: int) -> None:
    """Refuse `book_closed` for an entry in a book that was closed, inside the caller's transaction."""
    if closed(book, year):
        raise Refused("book_closed", field="year", book=book, year=year)


def close(tx: Transaction, book: str, year: int, last_number: int) -> None:
    """Close a yearly book at its last number; Refused `book_closed`, `book_year_running` before the year has ended."""
    session = tx.session
    refuse_closed(book, year)
    if year >= session.today().year:
        raise Refused("book_year_running", field="year", book=book, year=year)
    tables.BookClosing.create(
        book=book,
        year=year,
        last_number=last_number,
        closed_at=session.now(),
        closed_by=session.staff.name,
    )
    tx.record(EventType.BOOK_CLOSED, f"book/{book}/{year}", last_number=last_number)
