"""The yearly books of certifications on paper and as files: each month printed, the year closed."""

from pathlib import Path

from desk_app.domain.certification import Book
from desk_app.domain.certification_book import BookClosed, BookForm
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.staff import Permission
from desk_app.services import books, certification_entries, printing
from desk_app.services.session import Session
from desk_app.store import database, tables

# Books of the years before are on paper: certification as it is now began with NĐ 23/2015/NĐ-CP.
FIRST_YEAR = 2015


def month(session: Session, book: Book, year: int, month: int | None = None) -> BookForm:
    """Return one month of a book, or the whole year.

    Refused `year_invalid` on the field `year`, `month_invalid` and `month_ahead` on `month`.
    """
    session.require(Permission.READ)
    today = session.today()
    if not FIRST_YEAR <= year <= today.year:
        raise Refused("year_invalid", field="year", first=FIRST_YEAR, last=today.year)
    if month is not None and not 1 <= month <= 12:
        raise Refused("month_invalid", field="month")
    if (year, month or 1) > (today.year, today.month):
        raise Refused("month_ahead", field="month")
    with database.reading():
        return BookForm(
            letterhead=printing.letterhead(session),
            book=book,
            year=year,
            month=month,
            entries=certification_entries.of_book(book, year, month),
            officer=session.staff.name,
            made_at=session.now(),
            closed=_closing(book, year),
        )


def pdf(session: Session, book: Book, year: int, month_of: int | None = None) -> bytes:
    """Return one month of a book, or the whole year, as a PDF on A4 landscape, and log it; refused as `month`."""
    from desk_app.documents.certification_book import render_book

    session.require(Permission.PRINT)
    form = month(session, book, year, month_of)
    drawn = render_book(form)
    _record(session, form, "pdf")
    return drawn


def export(session: Session, book: Book, year: int, month_of: int | None, folder: Path) -> Path:
    """Write one month of a book, or the whole year, as XLSX and return the file; Refused `folder_unusable`."""
    from desk_app.exports.certification_book import write_book_xlsx

    session.require(Permission.EXPORT)
    form = month(session, book, year, month_of)
    part = f"-{month_of:02}" if month_of else ""
    name = book.value.replace("/", "-").replace(",", "-").replace("Đ", "D")
    path = folder / f"{session.office.code}-{name}-{year}{part}.xlsx"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_book_xlsx(form, path)
    except OSError as error:
        reason = error.strerror or ""
        raise Refused("folder_unusable", field="out", path=str(folder), reason=reason) from error
    _record(session, form, "xlsx")
    return path


def close_year(session: Session, book: Book, year: int) -> BookClosed:
    """Close a book after its year has ended, 31/12 (TT 01/2020/TT-BTP); Refused `book_closed`, `book_year_running`."""
    session.require(Permission.EXPORT)
    with session.transaction() as tx:
        last = certification_entries.last_number(book, year)
        books.close(tx, book.value, year, last)
        return BookClosed(last, session.now(), session.staff.name)


def _closing(book: Book, year: int) -> BookClosed | None:
    table = tables.BookClosing
    row = table.get_or_none(table.book == book.value, table.year == year)
    return None if row is None else BookClosed(row.last_number, row.closed_at, row.closed_by)


def _record(session: Session, form: BookForm, kind: str) -> None:
    with session.transaction() as tx:
        subject = f"book/{form.book.value}/{form.year}"
        tx.record(
            EventType.BOOK_PRINTED, subject, month=form.month or 0, kind=kind, entries=len(form.entries)
        )
