"""The books of a month and a year: shown, printed, exported, closed."""

from datetime import datetime
from pathlib import Path

import pytest

from desk_app.domain.certification import Book
from desk_app.domain.staff import Role
from desk_app.services import certification_books
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import as_role, refused
from tests.conftest import StandingClock
from tests.documents.reading import pages
from tests.services.test_certification import certified


def test_a_month_holds_its_own_numbers(session: Session, clock: StandingClock) -> None:
    certified(session)
    certified(session, appointment_days=1)
    clock.now = datetime(2026, 12, 1, 9)
    certified(session)
    november, december, year = (
        certification_books.month(session, Book.COPIES, 2026, month) for month in (11, 12, None)
    )
    assert [entry.number for entry in november.entries] == [1, 2]
    assert [entry.number for entry in december.entries] == [3, 4]
    assert [entry.number for entry in year.entries] == [1, 2, 3, 4]
    assert (november.fees, november.copies) == (16_000, 5)
    assert certification_books.month(session, Book.CONTRACTS, 2026, 11).entries == ()


def test_every_print_is_logged(session: Session) -> None:
    certified(session)
    pdf = certification_books.pdf(session, Book.COPIES, 2026, 11)
    assert "2 số chứng thực" in pages(pdf)[0]
    with database.connection():
        (event,) = event_log.history("book/SCT/BS/2026")
    assert event.type == "book.printed"
    assert event.data == {"month": 11, "kind": "pdf", "entries": 2}


def test_export_writes_a_workbook(session: Session, tmp_path: Path) -> None:
    certified(session)
    path = certification_books.export(session, Book.SIGNATURES, 2026, 11, tmp_path / "out")
    assert path.name == "H13.50.05-SCT-CK-DC-2026-11.xlsx"
    assert path.stat().st_size > 4000
    (tmp_path / "file").write_text("")
    with refused("folder_unusable", "out"):
        certification_books.export(session, Book.SIGNATURES, 2026, None, tmp_path / "file")


@pytest.mark.parametrize(
    ("year", "month", "code"),
    [
        (2026, 0, "month_invalid"),
        (2026, 13, "month_invalid"),
        (2026, 12, "month_ahead"),
        (2027, None, "year_invalid"),
        (20, 11, "year_invalid"),
    ],
)
def test_a_month_that_is_none(session: Session, year: int, month: int | None, code: str) -> None:
    with refused(code, code.partition("_")[0]):
        certification_books.month(session, Book.COPIES, year, month)


def test_a_closed_book_says_so(session: Session, clock: StandingClock) -> None:
    certified(session)
    clock.now = datetime(2027, 1, 2, 9)
    closed = certification_books.close_year(session, Book.COPIES, 2026)
    form = certification_books.month(session, Book.COPIES, 2026)
    assert form.closed == closed
    assert (closed.last_number, closed.closed_by) == (2, session.staff.name)
    assert certification_books.month(session, Book.SIGNATURES, 2026).closed is None
    with refused("not_allowed"):
        certification_books.close_year(as_role(session, Role.OFFICER), Book.SIGNATURES, 2026)
