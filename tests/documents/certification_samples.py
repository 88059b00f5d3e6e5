"""Books of certifications to draw and to tabulate."""

from datetime import datetime, timedelta
from typing import Any

from desk_app.domain.certification import Book, CertificationLine, Entry, EntryContent
from desk_app.domain.certification_book import BookClosed, BookForm
from tests.documents.samples import letterhead

MADE_AT = datetime(2026, 11, 30, 16, 45)
CLOSED = BookClosed(1204, datetime(2027, 1, 4, 8), "Lê Văn Ba")


def entry(number: int, book: Book = Book.COPIES, paper: str = "Căn cước", **changes: Any) -> Entry:
    line = CertificationLine(book, paper, pages=2, copies=3, note=changes.pop("note", ""))
    values: dict[str, Any] = {
        "requester": "Nguyễn Thị Thu Hà",
        "id_number": "092190001234",
        "lines": (changes.pop("line", line),),
        "fee": 12_000,
        "signer": "Lê Văn Ba, Phó Chủ tịch",
        **changes,
    }
    at = datetime(2026, 11, 2, 8) + timedelta(hours=number)
    return Entry(number, book, 2026, number, at, "H13.50.05-261102-0001", EntryContent(**values))


def book(*entries: Entry, **changes: Any) -> BookForm:
    values: dict[str, Any] = {
        "letterhead": letterhead(),
        "book": entries[0].book if entries else Book.COPIES,
        "year": 2026,
        "month": 11,
        "entries": entries,
        "officer": "Trần Thị Lan",
        "made_at": MADE_AT,
        **changes,
    }
    return BookForm(**values)
