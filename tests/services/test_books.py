"""Closing a yearly book: once, after its year, and nothing is entered any more."""

from desk_app.services import books
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import accepted, refused
from tests.conftest import StandingClock


def test_a_book_is_closed_once_and_after_its_year(session: Session) -> None:
    with session.transaction() as tx:
        with refused("book_year_running", "year"):
            books.close(tx, "test", 2026, 5)
        books.close(tx, "test", 2025, 5)
        with refused("book_closed", "year"):
            books.close(tx, "test", 2025, 6)
        assert books.closed("test", 2025)
        assert not books.closed("test", 2024)
        assert not books.closed(books.REGISTER, 2025)
        (event,) = event_log.history("book/test/2025")
    assert (event.type, event.data) == ("book.closed", {"last_number": 5})


def test_nothing_is_entered_in_a_closed_register(session: Session, clock: StandingClock) -> None:
    accepted(session)
    clock.now = clock.now.replace(year=2027)
    with session.transaction() as tx:
        books.close(tx, books.REGISTER, 2026, 1)
    # A clock that was set back must not write into it.
    clock.now = clock.now.replace(year=2026)
    with refused("book_closed", "year"):
        accepted(session)
    with database.connection():
        assert books.closed(books.REGISTER, 2026)
