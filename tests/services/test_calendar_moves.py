"""Printed promises that the calendar has left behind: found at any time, issued anew where somebody chooses so."""

from datetime import date, datetime

from desk_app.domain.calendar_change import CalendarChange
from desk_app.domain.office_calendar import DayException, DayKind
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action
from desk_app.services import calendar_change, calendar_moves, feed, lookup, printing, processing, receipts
from desk_app.services.session import Session
from desk_app.store import database
from tests.builders import accepted, as_role, refused
from tests.conftest import StandingClock

OFF = CalendarChange((DayException(date(2026, 11, 25), DayKind.OFF, "Nghỉ bão", "2345/QĐ-UBND"),))
DUE, NEW_DUE = datetime(2026, 11, 27, 17), datetime(2026, 11, 30, 17)


def printed(session: Session) -> str:
    code = accepted(session).code
    printing.printed(session, code, PaperSize.A4, "PDF")
    return code


def changed(session: Session) -> Session:
    return calendar_change.confirm(session, calendar_change.preview(session, OFF))


def test_reissuing_replaces_the_old_receipt(session: Session) -> None:
    told, other = printed(session), printed(session)
    with database.connection():
        (before,) = receipts.recorded_facts(told)
    after = changed(session)
    assert [(move.code, move.new_due_at) for move in calendar_moves.to_reissue(after)] == [
        (told, NEW_DUE),
        (other, NEW_DUE),
    ]
    last = feed.last_id(after)
    done = calendar_moves.reissue(after, [told])
    assert (done.codes, done.refused) == ((told,), ())
    event = feed.events_since(after, last)[0]
    assert (event.type.value, event.subject, event.data["due_at"]) == (
        "dossier.redated",
        told,
        NEW_DUE.isoformat(),
    )
    assert lookup.detail(after, told).summary.due_at == NEW_DUE
    assert lookup.detail(after, other).summary.due_at == DUE
    assert [move.code for move in calendar_moves.to_reissue(after)] == [other]
    with database.connection():
        facts = receipts.recorded_facts(told)
    assert (facts[0], facts[-1].due_at, facts[-1].issue) == (before, NEW_DUE, before.issue + 1)


def test_what_ended_meanwhile_is_named_and_the_rest_is_done(session: Session) -> None:
    told, ended = printed(session), printed(session)
    after = changed(session)
    processing.act(after, ended, Action.RELEASE)
    heard: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        heard.append((done, total))
        return True

    done = calendar_moves.reissue(after, [ended, told], progress)
    assert done.codes == (told,)
    assert [(code, error.code) for code, error in done.refused] == [(ended, "illegal_move")]
    assert heard == [(1, 2), (2, 2)]


def test_stopping_keeps_what_is_done(session: Session) -> None:
    first, second = printed(session), printed(session)
    after = changed(session)
    assert calendar_moves.reissue(after, [first, second], lambda _done, _total: False).codes == (first,)
    assert [move.code for move in calendar_moves.to_reissue(after)] == [second]
    with refused("cancelled"):
        calendar_moves.to_reissue(after, None, lambda _done, _total: False)


def test_only_the_desk_issues_receipts(session: Session) -> None:
    code = printed(session)
    after = changed(session)
    ((named, error),) = calendar_moves.reissue(as_role(after, Role.LEADER), [code]).refused
    assert (named, error.code) == (code, "not_allowed")


def test_told_days_are_past_and_carry_dossiers(session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    received, due = date(2026, 11, 23), date(2026, 11, 27)

    def told() -> frozenset[date]:
        with database.connection():
            return calendar_moves.told_days(session, {received, due, date(2026, 11, 26)})

    assert told() == frozenset()
    clock.now = datetime(2026, 11, 30, 8)
    # Open, it can still be moved; ended, its day was told.
    assert told() == {received}
    processing.act(session, code, Action.RELEASE)
    assert told() == {received, due}
