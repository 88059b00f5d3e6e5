"""Days that were announced and not decided: the office says whether they are off, with the paper that says so."""

from datetime import date, datetime
from pathlib import Path

from desk_app.domain.staff import Role
from desk_app.services import calendar, feed, lookup, office
from desk_app.services.session import Session
from tests.builders import accepted, as_role, refused
from tests.conftest import StandingClock

MONDAY = date(2026, 11, 23)


def test_announced_days_are_asked_until_they_are_past(session: Session, clock: StandingClock) -> None:
    assert [entry.day for entry in calendar.undecided(session)] == [MONDAY]
    clock.now = datetime(2026, 11, 24, 8)
    assert calendar.undecided(session) == ()


def test_decided_day_is_off_from_then_on(session: Session, store: Path, clock: StandingClock) -> None:
    last = feed.last_id(session)
    before = accepted(session)
    changed = calendar.decide(session, MONDAY, off=True, decision=" 9999/VPCP ")
    assert not changed.calendar.working.is_working_day(MONDAY)
    assert calendar.undecided(changed) == ()
    assert not office.open_session(store, clock).calendar.working.is_working_day(MONDAY)
    event = feed.events_since(session, last)[-1]
    assert (event.type.value, event.subject) == ("calendar.changed", "2026-11-23")
    assert event.data == {"off": True, "decision": "9999/VPCP"}
    # On a day off the counting begins on the next working day, Wednesday the 25th, which is not counted.
    assert (before.due_at, accepted(changed).due_at) == (
        datetime(2026, 11, 27, 17),
        datetime(2026, 11, 30, 17),
    )
    assert lookup.detail(session, before.code).summary.due_at == before.due_at


def test_working_day_needs_no_paper(session: Session) -> None:
    changed = calendar.decide(session, MONDAY, off=False)
    assert changed.calendar.working.is_working_day(MONDAY)
    assert calendar.undecided(changed) == ()
    with refused("day_not_announced", "day"):
        calendar.decide(changed, MONDAY, off=False)


def test_refusals(session: Session) -> None:
    with refused("decision_missing", "decision"):
        calendar.decide(session, MONDAY, off=True, decision="  ")
    with refused("day_not_announced", "day"):
        calendar.decide(session, date(2026, 12, 1), off=True, decision="1/QĐ")
    with refused("not_allowed"):
        calendar.decide(as_role(session, Role.RECEPTION), MONDAY, off=False)
    assert [entry.day for entry in calendar.undecided(session)] == [MONDAY]
