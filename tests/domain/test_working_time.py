from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desk_app.domain.errors import Refused
from desk_app.domain.office import DEFAULT_HOURS
from desk_app.domain.working_time import CalendarError, Session, WorkingCalendar

MONDAY = date(2026, 3, 2)
STEP = timedelta(minutes=15)
OFFICE = WorkingCalendar(DEFAULT_HOURS)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute)


def _sessions(ends: list[int]) -> tuple[Session, ...]:
    clocks = [time(half // 2, half % 2 * 30) if half < 48 else time.max for half in sorted(ends)]
    return tuple(zip(clocks[::2], clocks[1::2], strict=False))


day_hours = st.sets(st.integers(0, 48), max_size=6).map(list).map(_sessions)
near_days = st.integers(-15, 15).map(lambda days: MONDAY + timedelta(days=days))
moments = st.integers(-1000, 1000).map(lambda steps: datetime(2026, 3, 2) + steps * STEP)


@st.composite
def calendars(draw: st.DrawFn) -> WorkingCalendar:
    weekly = draw(st.dictionaries(st.integers(0, 6), day_hours, min_size=1))
    assume(any(weekly.values()))
    special = draw(st.dictionaries(near_days, day_hours, max_size=6))
    holidays = draw(st.sets(near_days, max_size=8)) - special.keys()
    return WorkingCalendar(weekly, holidays, special)


def _walked(calendar: WorkingCalendar, start: datetime, end: datetime) -> timedelta:
    """The reference: step by step, asking the day's written sessions alone."""
    worked = timedelta(0)
    while start < end:
        clock = start.time()
        sessions = calendar.sessions_on(start.date())
        worked += STEP * any(a <= clock and (clock < b or b == time.max) for a, b in sessions)
        start += STEP
    return worked


@given(calendars(), moments, moments)
def test_time_between_is_what_a_walk_counts(
    calendar: WorkingCalendar, one: datetime, other: datetime
) -> None:
    start, end = sorted((one, other))
    assert calendar.time_between(start, end) == _walked(calendar, start, end)
    assert calendar.time_between(end, start) == -calendar.time_between(start, end)


@given(calendars(), moments)
def test_openings_and_closings_are_what_a_walk_finds(calendar: WorkingCalendar, moment: datetime) -> None:
    opening = calendar.next_opening(moment)
    assert calendar.is_working_time(opening)
    assert _walked(calendar, moment, min(opening, moment + timedelta(days=60))) == timedelta(0)
    assert calendar.is_working_time(moment) == (opening == moment)
    closing = calendar.next_closing(moment)
    assert calendar.time_between(opening, closing) == closing - opening
    assert calendar.previous_closing(closing) == closing


@given(calendars(), moments, st.integers(1, 400))
def test_adding_time_is_undone_by_measuring_it(
    calendar: WorkingCalendar, start: datetime, steps: int
) -> None:
    amount = steps * STEP
    later, earlier = calendar.add_time(start, amount), calendar.add_time(start, -amount)
    assert calendar.time_between(start, later) == amount
    assert calendar.time_between(start, earlier) == -amount
    # The first moment at which it is used up, and the last one from which it can begin.
    tick = timedelta(microseconds=1)
    assert calendar.time_between(start, later - tick) == amount - tick
    assert calendar.is_working_time(earlier)
    assert calendar.add_time(later, -amount) == calendar.next_opening(start)


@given(calendars(), near_days, st.integers(-40, 40))
def test_adding_days_is_what_a_walk_finds(calendar: WorkingCalendar, day: date, n: int) -> None:
    walked, left = day, abs(n)
    while left:
        walked += timedelta(days=1 if n > 0 else -1)
        left -= calendar.is_working_day(walked)
    assert calendar.add_days(day, n) == walked
    if n >= 0 or calendar.is_working_day(day):
        assert calendar.days_between(day, walked) == n


@given(calendars(), near_days, near_days)
def test_days_between_is_what_a_walk_counts(calendar: WorkingCalendar, one: date, other: date) -> None:
    start, end = sorted((one, other))
    walked = sum(calendar.is_working_day(start + timedelta(days=k + 1)) for k in range((end - start).days))
    assert calendar.days_between(start, end) == walked
    assert calendar.days_between(end, start) == -walked


def test_a_session_is_half_open() -> None:
    assert OFFICE.is_working_time(at(2, 7))
    assert not OFFICE.is_working_time(at(2, 11, 30))
    assert OFFICE.is_working_time(at(2, 11, 30) - timedelta(microseconds=1))
    assert OFFICE.next_opening(at(6, 17)) == at(9, 7)
    assert OFFICE.next_closing(at(2, 11, 30)) == at(2, 17)
    assert OFFICE.close_of(MONDAY) == at(2, 17)


def test_time_that_is_used_up_at_a_closing_stays_there() -> None:
    assert OFFICE.add_time(at(2, 7), timedelta(hours=8)) == at(2, 17)
    assert OFFICE.add_time(at(2, 17), timedelta(hours=-8)) == at(2, 7)
    assert OFFICE.add_time(at(2, 11), timedelta(minutes=30)) == at(2, 11, 30)
    assert OFFICE.add_time(at(3, 6), timedelta(hours=-8)) == at(2, 7)


def test_adding_nothing_gives_the_next_opening() -> None:
    assert OFFICE.add_time(at(2, 9), timedelta(0)) == at(2, 9)
    assert OFFICE.add_time(at(2, 12), timedelta(0)) == at(2, 13, 30)
    assert OFFICE.add_days(date(2026, 3, 7), 0) == date(2026, 3, 7)


def test_seconds_and_microseconds_are_exact() -> None:
    start = at(2, 11, 29) + timedelta(seconds=59, microseconds=999_999)
    assert OFFICE.add_time(start, timedelta(microseconds=3)) == at(2, 13, 30) + timedelta(microseconds=2)
    assert OFFICE.time_between(start, at(2, 13, 30)) == timedelta(microseconds=1)


@pytest.mark.parametrize("midnight", [time.max, time(0)])
def test_a_session_may_last_to_midnight(midnight: time) -> None:
    night = WorkingCalendar({0: [(time(18), midnight)], 1: [(time(0), time(6))], 3: [(time(0), midnight)]})
    assert night.is_working_time(datetime(2026, 3, 2, 23, 59, 59, 999_999))
    assert night.is_working_time(at(3, 0))
    assert night.close_of(MONDAY) == at(3, 0) == night.next_closing(at(2, 20))
    assert night.add_time(at(2, 20), timedelta(hours=4)) == at(3, 0)
    assert night.add_time(at(2, 20), timedelta(hours=5)) == at(3, 1)
    assert night.time_between(at(5, 0), at(6, 0)) == timedelta(days=1)


def test_special_hours_replace_and_holidays_close() -> None:
    saturday = date(2026, 3, 7)
    calendar = WorkingCalendar(
        DEFAULT_HOURS, [MONDAY], {saturday: [(time(8), time(12))], date(2026, 3, 4): []}
    )
    assert calendar.sessions_on(saturday) == ((time(8), time(12)),)
    assert [calendar.is_working_day(date(2026, 3, day)) for day in (2, 3, 4, 7)] == [False, True, False, True]
    assert calendar.add_days(MONDAY, 2) == date(2026, 3, 5)
    assert calendar.time_between(at(6, 16), at(7, 23)) == timedelta(hours=5)


MORNING = (time(8), time(12))


@pytest.mark.parametrize(
    ("hours", "code"),
    [
        ({}, "calendar_empty"),
        ({0: [], 4: []}, "calendar_empty"),
        ({7: [MORNING]}, "calendar_weekday_unknown"),
        ({-1: [MORNING]}, "calendar_weekday_unknown"),
        ({0: [(time(12), time(8))]}, "calendar_session_reversed"),
        ({0: [(time(8), time(8))]}, "calendar_session_reversed"),
        ({0: [(time(11), time(13)), MORNING]}, "calendar_sessions_overlap"),
        ({0: [(time(8, tzinfo=UTC), time(9, tzinfo=UTC))]}, "calendar_aware_moment"),
    ],
)
def test_impossible_hours_are_refused_with_a_reason(hours: dict[int, Sequence[Session]], code: str) -> None:
    with pytest.raises(CalendarError, match=f"{code}: .+") as refusal:
        WorkingCalendar(hours)
    assert isinstance(refusal.value, Refused)
    assert isinstance(refusal.value, ValueError)
    assert refusal.value.code == code


def test_special_hours_do_not_fill_an_empty_week() -> None:
    with pytest.raises(CalendarError, match="calendar_empty"):
        WorkingCalendar({}, (), {MONDAY: [MORNING]})


def test_a_day_cannot_be_holiday_and_special() -> None:
    with pytest.raises(CalendarError, match="2026-03-02 is both"):
        WorkingCalendar(DEFAULT_HOURS, [MONDAY], {MONDAY: [MORNING]})


def test_an_aware_moment_and_the_close_of_a_day_off_are_refused() -> None:
    with pytest.raises(CalendarError, match="calendar_aware_moment"):
        OFFICE.add_time(datetime(2026, 3, 2, tzinfo=UTC), timedelta(hours=1))
    with pytest.raises(CalendarError, match="calendar_day_off"):
        OFFICE.close_of(date(2026, 3, 7))


def test_a_decade_of_holidays_is_answered() -> None:
    decade = [date(2020, 1, 1) + timedelta(days=days) for days in range(3653)]
    calendar = WorkingCalendar({2: [MORNING]}, decade)
    assert calendar.add_days(date(2019, 12, 31), 1) == date(2030, 1, 2)
    assert calendar.add_days(date(2029, 12, 31), -1) == date(2019, 12, 25)
    assert calendar.next_opening(datetime(2020, 1, 1, 9)) == datetime(2030, 1, 2, 8)
    assert calendar.add_time(datetime(2019, 12, 25, 11), timedelta(hours=2)) == datetime(2030, 1, 2, 9)


def test_beyond_the_calendar_is_refused_not_crashed() -> None:
    last = date.max
    end = datetime.combine(last, time.max)
    questions: tuple[Callable[[], object], ...] = (
        lambda: OFFICE.add_days(last, 1),
        lambda: OFFICE.add_days(MONDAY, 10**12),
        lambda: OFFICE.add_days(date.min, -1),
        lambda: OFFICE.add_time(end, timedelta(hours=1)),
        lambda: OFFICE.add_time(at(2, 8), timedelta.max),
        lambda: OFFICE.add_time(at(2, 8), timedelta.min),
        lambda: OFFICE.next_opening(end),
        lambda: OFFICE.next_closing(end),
        lambda: OFFICE.previous_closing(datetime(1, 1, 1)),
        lambda: WorkingCalendar({4: [(time(8), time.max)]}).close_of(last),
    )
    for question in questions:
        with pytest.raises(CalendarError, match="calendar_exhausted"):
            question()


def test_twenty_years_are_exact() -> None:
    holidays = [date(year, 1, 1) for year in range(2000, 2060)]
    calendar = WorkingCalendar(DEFAULT_HOURS, holidays)
    start, end = date(2026, 1, 1), date(2046, 1, 1)
    weekdays = sum((start + timedelta(days=k)).weekday() < 5 for k in range(1, (end - start).days + 1))
    worked = weekdays - sum(start < day <= end and day.weekday() < 5 for day in holidays)
    assert calendar.days_between(start, end) == worked
    first, last = datetime(2026, 1, 1), datetime(2046, 1, 1)
    assert calendar.time_between(first, last) == worked * timedelta(hours=8)
    assert calendar.add_days(start, worked) == date(2045, 12, 29)
    assert calendar.add_time(first, worked * timedelta(hours=8)) == datetime(2045, 12, 29, 17)
