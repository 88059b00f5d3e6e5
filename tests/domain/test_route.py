"""The dates of a route: stages after each other, legs side by side, each under the calendar of its unit."""

from calendar import monthrange
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.deadline import Pause, SupplementMode
from desk_app.domain.office import DEFAULT_HOURS, WeeklyHours
from desk_app.domain.office_calendar import OfficeCalendar, build
from desk_app.domain.route import (
    OFFICE,
    LegPlan,
    Progress,
    Route,
    RouteTable,
    Unit,
    UnitKind,
    schedule,
)
from desk_app.domain.rules import Rule, RuleBook
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from tests.builders import refused

FROM = date(2018, 6, 21)
RULES = RuleBook(
    tuple(
        Rule(id_, value, "", FROM, None, "a decree", "", "", "")
        for id_, value in (("intake.cut_off", "15:00"), ("working_day.hours", 8))
    )
)
YEARS = range(2024, 2031)
# Works on Saturday mornings and never on Mondays.
BANK: WeeklyHours = {
    **{weekday: ((time(8), time(12)), (time(13), time(16, 30))) for weekday in range(1, 5)},
    5: ((time(8), time(11)),),
}
OFFICE_CALENDAR = build(DEFAULT_HOURS, [], 2026, YEARS)
CALENDARS = {OFFICE: OFFICE_CALENDAR, "bank": build(BANK, [], 2026, YEARS)}
SAME_DAY = TimeLimit(0, TimeUnit.SAME_DAY)


def days(amount: int) -> TimeLimit:
    return TimeLimit(amount, TimeUnit.WORKING_DAY)


def leg(stage: int, limit: TimeLimit | None, unit: str = "police", *, own: bool = False) -> LegPlan:
    return LegPlan(unit, f"Part {stage}", stage, limit, own)


BIRTH = Route(
    "3.000722",
    (
        leg(1, SAME_DAY, "registrar", own=True),
        leg(2, days(7)),
        leg(2, TimeLimit(10, TimeUnit.CALENDAR_DAY), "insurance"),
    ),
)
MONDAY = datetime(2026, 6, 8, 9)


def test_the_next_stage_counts_from_the_day_the_one_before_is_due() -> None:
    due = schedule(BIRTH, MONDAY, days(8), CALENDARS, RULES)
    assert [each.due_at for each in due.legs] == [
        datetime(2026, 6, 8, 17),
        datetime(2026, 6, 17, 17),
        datetime(2026, 6, 18, 17),
    ]
    assert due.office_due_at == datetime(2026, 6, 8, 17)
    assert due.total_due_at == datetime(2026, 6, 18, 17)
    assert due.limit == days(8)


def test_after_the_cut_off_everything_moves_by_a_day() -> None:
    due = schedule(BIRTH, MONDAY.replace(hour=15), days(8), CALENDARS, RULES)
    assert due.office_due_at == datetime(2026, 6, 9, 17)
    assert due.total_due_at == datetime(2026, 6, 19, 17)
    assert due.limit == days(9)


def test_the_explanation_names_each_leg_with_limit_and_days() -> None:
    due = schedule(BIRTH, MONDAY, days(8), CALENDARS, RULES)
    assert [note.day for note in due.explanation] == [each.due_at.date() for each in due.legs]
    assert due.explanation[1].why == (
        "Giai đoạn 2: Part 2 – 7 ngày làm việc, từ 08/06/2026 đến hết 17/06/2026"
    )


def test_a_leg_without_a_limit_is_due_with_the_whole_and_holds_nobody_up() -> None:
    route = Route("1.013978", (leg(1, None, own=True), leg(2, None, "tax"), leg(3, days(2), own=True)))
    due = schedule(route, MONDAY, days(20), CALENDARS, RULES)
    assert due.total_due_at == datetime(2026, 7, 6, 17)
    assert [each.due_at for each in due.legs[:2]] == [due.total_due_at, due.total_due_at]
    assert due.legs[2].starts_at == MONDAY
    assert due.limit == days(20)


def test_legs_that_take_longer_than_published_move_the_whole() -> None:
    route = Route("1.010803", (leg(1, days(5), own=True), leg(2, TimeLimit(12, TimeUnit.CALENDAR_DAY))))
    due = schedule(route, MONDAY, days(5), CALENDARS, RULES)
    assert due.office_due_at == datetime(2026, 6, 15, 17)
    # 12 days after the 15th is a Saturday: the end is Monday the 29th, the 15th working day.
    assert (due.total_due_at, due.limit) == (datetime(2026, 6, 29, 17), days(15))


def test_a_unit_with_its_own_hours_counts_its_own_days_and_the_result_comes_back_on_ours() -> None:
    route = Route("1", (leg(1, days(2), own=True), leg(2, days(3), "bank")))
    due = schedule(route, MONDAY, days(1), CALENDARS, RULES)
    # The bank works from Tuesday to Saturday: from Wednesday the third day is Saturday morning.
    assert due.legs[1].due_at == datetime(2026, 6, 13, 11)
    assert due.total_due_at == datetime(2026, 6, 15, 17)


def test_what_has_begun_and_ended_moves_what_follows() -> None:
    progress = Progress(begun={1: datetime(2026, 6, 10, 9)}, ended={0: datetime(2026, 6, 10, 8, 30)})
    due = schedule(BIRTH, MONDAY, days(8), CALENDARS, RULES, progress)
    assert due.legs[1].due_at == datetime(2026, 6, 19, 17)
    # Not sent yet: planned from the end of the stage before.
    assert due.legs[2].starts_at == datetime(2026, 6, 10, 8, 30)


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (SupplementMode.RESTART, datetime(2026, 6, 23, 17)),
        (SupplementMode.ADD, datetime(2026, 6, 19, 17)),
    ],
)
def test_a_stop_counts_for_the_legs_at_work(mode: SupplementMode, expected: datetime) -> None:
    stop = Pause(datetime(2026, 6, 10, 10), datetime(2026, 6, 12, 9))
    begun = {0: MONDAY, 1: MONDAY}
    progress = Progress(begun, {0: MONDAY}, (stop,), mode)
    assert schedule(BIRTH, MONDAY, days(8), CALENDARS, RULES, progress).legs[1].due_at == expected


def test_a_stop_that_goes_on_counts_when_it_has_ended() -> None:
    stopped = Progress(begun={0: MONDAY, 1: MONDAY}, pauses=(Pause(datetime(2026, 6, 10, 10), None),))
    plain = Progress(begun={0: MONDAY, 1: MONDAY})
    due = [schedule(BIRTH, MONDAY, days(8), CALENDARS, RULES, each) for each in (stopped, plain)]
    assert due[0].legs == due[1].legs


def test_a_date_promised_otherwise_is_that_of_the_whole() -> None:
    agreed = datetime(2026, 7, 20, 17)
    route = Route("1", (leg(1, days(2), own=True), leg(1, None, "tax")))
    due = schedule(route, MONDAY, days(5), CALENDARS, RULES, Progress(promised_at=agreed))
    assert (due.total_due_at, due.legs[1].due_at) == (agreed, agreed)
    assert due.legs[0].due_at == datetime(2026, 6, 10, 17)


def test_a_route_has_legs_and_leaves_no_stage_out() -> None:
    with refused("route_empty", "legs"):
        Route("1", ())
    with refused("route_stages_wrong", "legs"):
        Route("1", (leg(1, days(1)), leg(3, days(1))))
    with refused("route_stages_wrong", "legs"):
        Route("1", (leg(2, days(1)), leg(1, days(1))))


def test_a_leg_needs_a_unit_that_is_known() -> None:
    police = Unit("police", "Công an cấp xã", UnitKind.POLICE)
    with refused("unit_unknown", "unit"):
        RouteTable({"police": police}, {"3.000722": BIRTH})
    table = RouteTable({"police": police}, {})
    assert (table.name("police"), table.name("gone"), table.own("police")) == (
        "Công an cấp xã",
        "gone",
        False,
    )


# By brute force: a day at a time, a stage at a time.


def counted_end(day: date, limit: TimeLimit, calendar: OfficeCalendar) -> date:
    """Return the due day of a limit whose day 0 is a day."""
    working = calendar.working
    if limit.unit is TimeUnit.WORKING_DAY:
        left = limit.amount
        while left:
            day += timedelta(days=1)
            left -= working.is_working_day(day)
        return day
    if limit.unit is TimeUnit.CALENDAR_DAY:
        day += timedelta(days=limit.amount)
    else:
        months = day.month - 1 + limit.amount
        year, month = day.year + months // 12, months % 12 + 1
        day = date(year, month, min(day.day, monthrange(year, month)[1]))
    while not working.is_working_day(day):
        day += timedelta(days=1)
    return day


def open_day(at: datetime, calendar: OfficeCalendar) -> datetime:
    """Return the moment from which something counts, by looking at every half hour."""
    while not calendar.working.is_working_time(at):
        at += timedelta(minutes=30)
    return at


def leg_end(start: datetime, limit: TimeLimit, calendar: OfficeCalendar, *, first: bool) -> datetime:
    """Return when a leg is due that was received, or is handed on, at a moment."""
    working, day = calendar.working, start.date()
    if limit.unit is TimeUnit.SAME_DAY:
        begins = open_day(start, calendar)
        late = begins.hour >= 15
        return working.close_of(counted_end(begins.date(), days(1), calendar) if late else begins.date())
    if first or not working.is_working_day(day):
        day = open_day(start, calendar).date()
    return working.close_of(counted_end(day, limit, calendar))


limits = st.one_of(
    st.just(SAME_DAY),
    st.builds(TimeLimit, st.integers(1, 12), st.sampled_from([TimeUnit.WORKING_DAY, TimeUnit.CALENDAR_DAY])),
    st.builds(TimeLimit, st.integers(1, 3), st.just(TimeUnit.MONTH)),
)
stages = st.lists(
    st.lists(st.tuples(limits, st.sampled_from(["police", "bank"])), min_size=1, max_size=3),
    min_size=1,
    max_size=4,
)
moments = st.builds(
    lambda day, half_hours: datetime(2025, 12, 1) + timedelta(days=day, minutes=30 * half_hours),
    st.integers(0, 500),
    st.integers(0, 47),
)


@given(stages, moments)
def test_stages_as_counted_day_by_day(plan: list[list[tuple[TimeLimit, str]]], received_at: datetime) -> None:
    legs = tuple(leg(stage, limit, unit) for stage, row in enumerate(plan, 1) for limit, unit in row)
    due = schedule(Route("1", legs), received_at, days(1), CALENDARS, RULES)
    start, place = received_at, 0
    for stage, row in enumerate(plan, start=1):
        ends = []
        for limit, unit in row:
            calendar = CALENDARS.get(unit, OFFICE_CALENDAR)
            ends.append(leg_end(start, limit, calendar, first=stage == 1))
            assert due.legs[place].due_at == ends[-1]
            place += 1
        start = max(ends)
    assert due.total_due_at >= start
    back_on, working = start.date(), OFFICE_CALENDAR.working
    while not working.is_working_day(back_on) or working.close_of(back_on) < start:
        back_on += timedelta(days=1)
    assert due.total_due_at == working.close_of(back_on)


@given(stages, moments, st.integers(1, 90))
def test_the_limit_counted_here_leads_to_the_total(
    plan: list[list[tuple[TimeLimit, str]]], received_at: datetime, published: int
) -> None:
    """Whoever counts the dossier by the limit alone comes to the same day."""
    legs = tuple(leg(stage, limit, unit) for stage, row in enumerate(plan, 1) for limit, unit in row)
    due = schedule(Route("1", legs), received_at, days(published), CALENDARS, RULES)
    assert leg_end(received_at, due.limit, OFFICE_CALENDAR, first=True) == due.total_due_at
