"""A change of the calendar: seen first, confirmed as it was seen, and no printed promise moved unasked."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from desk_app.domain.acts import ActDetails
from desk_app.domain.calendar_change import CalendarChange, DaySource, Swap
from desk_app.domain.errors import Conflict
from desk_app.domain.office_calendar import DayException, DayKind
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action
from desk_app.services import (
    calendar,
    calendar_change,
    calendar_moves,
    feed,
    lookup,
    maintenance,
    office,
    printing,
    processing,
)
from desk_app.services.session import Session
from tests.builders import accepted, as_role, refused, released
from tests.conftest import StandingClock

# Marital status takes three working days: received on Monday the 23rd, the 24th off, due on Friday the 27th.
WEDNESDAY, FRIDAY, SATURDAY = date(2026, 11, 25), date(2026, 11, 27), date(2026, 11, 28)
DUE, MONDAY_AFTER = datetime(2026, 11, 27, 17), datetime(2026, 11, 30, 17)
NUMBER = "2345/QĐ-UBND"
OFF = CalendarChange((DayException(WEDNESDAY, DayKind.OFF, "Nghỉ bão", NUMBER),))


def printed(session: Session) -> str:
    code = accepted(session).code
    printing.printed(session, code, PaperSize.A4, "PDF")
    return code


def test_a_year_has_public_own_and_announced_days(session: Session) -> None:
    changed = calendar_change.confirm(session, calendar_change.preview(session, OFF))
    lines = {line.day: line for line in calendar_change.days(changed, 2026)}
    assert [*lines] == sorted(lines)
    shipped, own = lines[date(2026, 1, 10)], lines[WEDNESDAY]
    assert (shipped.kind, shipped.source) == (DayKind.MAKE_UP, DaySource.OFFICIAL)
    assert shipped.decision == "12729/VPCP-KGVX"
    assert (own.kind, own.source, own.decision, own.name) == (
        DayKind.OFF,
        DaySource.OWN,
        NUMBER,
        "Nghỉ bão",
    )
    assert lines[date(2026, 9, 2)].source is DaySource.OFFICIAL
    assert lines[date(2026, 11, 23)].source is DaySource.ANNOUNCED
    coming = calendar_change.days(changed, 2027)
    assert {line.source for line in coming} == {DaySource.FORECAST}
    assert all(line.day.year == 2027 for line in coming)
    assert calendar_change.days(changed, 1990) == ()


def test_a_preview_names_what_moves_and_writes_nothing(session: Session, clock: StandingClock) -> None:
    told, untold = printed(session), accepted(session).code
    released(session)
    last = feed.last_id(session)
    seen = calendar_change.preview(session, OFF)
    assert [(move.code, move.printed, move.due_at, move.new_due_at, move.later) for move in seen.moves] == [
        (told, True, DUE, MONDAY_AFTER, True),
        (untold, False, DUE, MONDAY_AFTER, True),
    ]
    assert (seen.printed, seen.unprinted) == (1, 1)
    assert feed.last_id(session) == last
    assert session.calendar.working.is_working_day(WEDNESDAY)
    assert calendar_change.preview(session, OFF) == seen


def test_confirmed_the_unprinted_move_and_the_printed_keep_their_promise(
    session: Session, store: Path, clock: StandingClock
) -> None:
    told, untold = printed(session), accepted(session).code
    last = feed.last_id(session)
    after = calendar_change.confirm(session, calendar_change.preview(session, OFF))
    assert not after.calendar.working.is_working_day(WEDNESDAY)
    assert not office.open_session(store, clock).calendar.working.is_working_day(WEDNESDAY)
    kept, moved = lookup.detail(after, told), lookup.detail(after, untold)
    assert (kept.summary.due_at, moved.summary.due_at) == (DUE, MONDAY_AFTER)
    assert {note.day for note in moved.explanation} >= {WEDNESDAY}
    first, second = feed.events_since(after, last)
    assert (first.type.value, first.subject) == ("calendar.changed", "2026-11-25")
    assert first.data == {"decision": NUMBER, "days": {"2026-11-25": "off"}, "printed": 1, "unprinted": 1}
    assert (second.type.value, second.subject) == ("dossier.redated", untold)
    assert maintenance.verify(after).clean


def test_an_agreed_date_is_held_and_a_stopped_clock_has_none(session: Session, clock: StandingClock) -> None:
    agreed, stopped = printed(session), printed(session)
    processing.act(
        session,
        agreed,
        Action.EXTEND,
        details=ActDetails(reason="chờ xác minh", new_due_on=date(2026, 12, 4)),
    )
    processing.act(session, stopped, Action.REQUEST_SUPPLEMENT, details=ActDetails(reason="thiếu giấy tờ"))
    seen = calendar_change.preview(session, OFF)
    held = datetime(2026, 12, 4, 17)
    assert [(move.code, move.agreed, move.due_at, move.new_due_at) for move in seen.moves] == [
        (agreed, True, held, held)
    ]
    assert (seen.printed, seen.unprinted) == (0, 0)
    after = calendar_change.confirm(session, seen)
    assert lookup.detail(after, agreed).summary.due_at == held
    assert calendar_moves.to_reissue(after) == ()


def test_a_swap_can_bring_a_date_forward(session: Session) -> None:
    told, untold = printed(session), accepted(session).code
    after = calendar_change.confirm(session, calendar_change.preview(session, OFF))
    swap = CalendarChange((Swap(date(2026, 12, 31), SATURDAY, "9/QĐ-UBND"),))
    moves = calendar_change.preview(after, swap).moves
    on_saturday = datetime(2026, 11, 28, 17)
    assert [(move.code, move.due_at, move.new_due_at, move.later) for move in moves] == [
        (told, DUE, on_saturday, True),
        (untold, MONDAY_AFTER, on_saturday, False),
    ]


def test_what_an_earlier_change_left_on_paper_is_not_moved_by_the_next(session: Session) -> None:
    printed(session)
    after = calendar_change.confirm(session, calendar_change.preview(session, OFF))
    later = CalendarChange((DayException(date(2026, 12, 30), DayKind.OFF, "", "9/QĐ-UBND"),))
    assert calendar_change.preview(after, later).moves == ()


def test_a_stale_preview_changes_nothing(session: Session) -> None:
    code = accepted(session).code
    seen = calendar_change.preview(session, OFF)
    printing.printed(session, code, PaperSize.A4, "PDF")
    last = feed.last_id(session)
    with pytest.raises(Conflict) as caught:
        calendar_change.confirm(session, seen)
    assert caught.value.code == "calendar_preview_stale"
    assert feed.last_id(session) == last
    again = calendar_change.preview(session, OFF)
    # A dossier that the day does not touch is no reason to look again.
    released(session)
    assert calendar_change.confirm(session, again).calendar.why_closed(WEDNESDAY) == "Nghỉ bão"
    with refused("calendar_decision_known", "decision"):
        calendar_change.confirm(session, again)


def test_stopped_while_confirming_nothing_is_kept(
    session: Session, store: Path, clock: StandingClock
) -> None:
    accepted(session)
    seen, last = calendar_change.preview(session, OFF), feed.last_id(session)
    with refused("cancelled"):
        calendar_change.preview(session, OFF, lambda _done, _total: False)
    with refused("cancelled"):
        calendar_change.confirm(session, seen, lambda _done, _total: False)
    assert feed.last_id(session) == last
    assert office.open_session(store, clock).calendar.working.is_working_day(WEDNESDAY)


def test_a_withdrawn_decision_gives_the_days_back(session: Session) -> None:
    code = accepted(session).code
    after = calendar_change.confirm(session, calendar_change.preview(session, OFF))
    last = feed.last_id(after)
    back = calendar_change.confirm(
        after,
        calendar_change.preview(after, CalendarChange(withdrawn="2345/qđ-ubnd", reason=" bão  tan ")),
    )
    assert back.calendar.working.is_working_day(WEDNESDAY)
    assert lookup.detail(back, code).summary.due_at == DUE
    event = feed.events_since(back, last)[0]
    assert event.data == {
        "withdrawn": NUMBER,
        "days": ["2026-11-25"],
        "reason": "bão tan",
        "printed": 0,
        "unprinted": 1,
    }
    # Withdrawn and entered otherwise in one go.
    again = calendar_change.confirm(back, calendar_change.preview(back, OFF))
    other = CalendarChange((Swap(FRIDAY, SATURDAY, NUMBER),), withdrawn=NUMBER, reason="ghi nhầm ngày")
    changed = calendar_change.confirm(again, calendar_change.preview(again, other))
    assert [line.day for line in calendar_change.days(changed, 2026) if line.decision == NUMBER] == [
        FRIDAY,
        SATURDAY,
    ]


def test_a_past_day_can_be_entered_until_a_dossier_rests_on_it(
    session: Session, clock: StandingClock
) -> None:
    clock.now = datetime(2026, 11, 26, 8)
    after = calendar_change.confirm(session, calendar_change.preview(session, OFF))
    assert not after.calendar.working.is_working_day(WEDNESDAY)
    accepted(after)
    clock.now = datetime(2026, 11, 27, 8)
    day = CalendarChange((DayException(date(2026, 11, 26), DayKind.OFF, "", "1/QĐ"),))
    with refused("calendar_day_past", "day"):
        calendar_change.preview(after, day)


def test_an_announced_day_is_decided_like_any_other(session: Session) -> None:
    monday = date(2026, 11, 23)
    with refused("day_not_announced", "day"):
        calendar_change.announced_off(session, WEDNESDAY, NUMBER)
    change = calendar_change.announced_off(session, monday, "9999/VPCP")
    with refused("decision_missing", "decision"):
        calendar_change.preview(session, calendar_change.announced_off(session, monday, " "))
    code = accepted(session).code
    after = calendar_change.confirm(session, calendar_change.preview(session, change))
    assert calendar.undecided(after) == ()
    # On a day off the counting begins on the next working day, Wednesday the 25th, which is not counted.
    assert lookup.detail(after, code).summary.due_at == MONDAY_AFTER


def test_only_an_administrator_and_only_something(session: Session) -> None:
    desk = as_role(session, Role.RECEPTION)
    with refused("not_allowed"):
        calendar_change.preview(desk, OFF)
    with refused("not_allowed"):
        calendar_change.confirm(desk, calendar_change.preview(session, OFF))
    with refused("calendar_nothing_entered", "day"):
        calendar_change.preview(session, CalendarChange())
    # An administrator who does not work at the desk confirms as well.
    code = accepted(session).code
    other = replace(as_role(session, Role.ADMINISTRATOR), counter="Quầy 3")
    after = calendar_change.confirm(other, calendar_change.preview(other, OFF))
    assert lookup.detail(after, code).summary.due_at == MONDAY_AFTER
    assert after.staff.roles == {Role.ADMINISTRATOR}
