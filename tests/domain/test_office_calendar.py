from datetime import date, time, timedelta

import pytest

from desk_app.domain.errors import Refused
from desk_app.domain.office import DEFAULT_HOURS
from desk_app.domain.office_calendar import DayException, DayKind, OfficeCalendar, build
from desk_app.domain.working_time import CalendarError

SWAP_2026 = (
    DayException(date(2026, 1, 2), DayKind.OFF, "nghỉ hoán đổi, làm bù ngày 10/01/2026", "12729/VPCP-KGVX"),
    DayException(date(2026, 1, 10), DayKind.MAKE_UP, "làm bù cho ngày 02/01/2026", "12729/VPCP-KGVX"),
)
CALENDAR = build(DEFAULT_HOURS, SWAP_2026, 2026, range(2018, 2029))

# Weekdays off and Saturdays worked, as announced for civil servants each year.
PUBLISHED = {
    2018: ("1/1 14/2 15/2 16/2 19/2 20/2 25/4 30/4 1/5 3/9 31/12", ""),
    2019: ("1/1 4/2 5/2 6/2 7/2 8/2 15/4 29/4 30/4 1/5 2/9", "5/1 4/5"),
    2020: ("1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9", ""),
    2021: ("1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9", ""),
    2022: ("3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9", ""),
    2023: ("2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9", ""),
    2024: ("1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9", "4/5"),
    2025: ("1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9", "26/4"),
    2026: ("1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11", "10/1 22/8"),
}


def _with(*exceptions: DayException) -> OfficeCalendar:
    return build(DEFAULT_HOURS, exceptions, 2026, range(2026, 2027))


@pytest.mark.parametrize("year", PUBLISHED)
def test_the_published_calendars(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=k) for k in range(366)]
    unusual = [d for d in days if d.year == year and CALENDAR.working.is_working_day(d) == (d.weekday() > 4)]
    off = " ".join(f"{day.day}/{day.month}" for day in unusual if day.weekday() < 5)
    worked = " ".join(f"{day.day}/{day.month}" for day in unusual if day.weekday() > 4)
    assert (off, worked) == PUBLISHED[year]
    assert all(day in CALENDAR.day_names for day in unusual)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        (date(2026, 3, 7), "Thứ Bảy"),
        (date(2026, 3, 8), "Chủ nhật"),
        (date(2026, 3, 9), ""),
        (date(2026, 8, 22), ""),
        (date(2026, 2, 17), "Tết Nguyên Đán"),
        (date(2026, 4, 27), "Ngày Giỗ Tổ Hùng Vương (nghỉ bù)"),
        (date(2026, 8, 31), "nghỉ hoán đổi, làm bù ngày 22/08/2026"),
        (date(2026, 1, 2), "nghỉ hoán đổi, làm bù ngày 10/01/2026"),
        (date(2026, 9, 2), "Quốc khánh"),
        (date(2026, 11, 24), "Ngày Văn hóa Việt Nam"),
    ],
)
def test_why_a_day_is_closed(day: date, why: str) -> None:
    assert CALENDAR.why_closed(day) == why


def test_make_up_days_are_named_and_have_an_ordinary_day() -> None:
    for day, name in (
        (date(2026, 8, 22), "làm bù cho ngày 31/08/2026"),
        (date(2026, 1, 10), "làm bù cho ngày 02/01/2026"),
    ):
        assert day in CALENDAR.make_up_days
        assert CALENDAR.day_names[day] == name
        assert CALENDAR.working.sessions_on(day) == DEFAULT_HOURS[0]


def test_a_make_up_day_is_known_without_the_year_of_its_swap() -> None:
    calendar = build(DEFAULT_HOURS, (), 2019, range(2019, 2020))
    assert calendar.working.is_working_day(date(2019, 1, 5))
    assert calendar.day_names[date(2019, 1, 5)] == "làm bù"


def test_local_decisions_win_over_public_holidays() -> None:
    calendar = _with(
        DayException(date(2026, 9, 1), DayKind.MAKE_UP, "trực lễ", "1/QĐ", ((time(8), time(10)),)),
        DayException(date(2026, 8, 22), DayKind.OFF, "không làm bù", "2/QĐ"),
        DayException(date(2026, 3, 9), DayKind.OTHER_HOURS, "họp", "3/QĐ", ((time(13), time(17)),)),
        DayException(date(2026, 11, 23), DayKind.OFF, "nghỉ hoán đổi", "4/QĐ"),
    )
    assert calendar.working.sessions_on(date(2026, 9, 1)) == ((time(8), time(10)),)
    assert calendar.why_closed(date(2026, 8, 22)) == "không làm bù"
    assert calendar.working.sessions_on(date(2026, 3, 9)) == ((time(13), time(17)),)
    assert calendar.why_closed(date(2026, 11, 23)) == "nghỉ hoán đổi"
    assert calendar.make_up_days == {date(2026, 9, 1)}


def test_days_beyond_the_published_or_loaded_years_are_a_forecast() -> None:
    days = (date(2017, 12, 31), date(2018, 1, 1), date(2026, 12, 31), date(2027, 1, 1), date(2040, 1, 1))
    assert [CALENDAR.is_forecast(day) for day in days] == [True, False, False, True, True]


def test_contradicting_exceptions_are_refused() -> None:
    with pytest.raises(Refused, match="day_exception_twice"):
        _with(SWAP_2026[0], SWAP_2026[0])
    with pytest.raises(Refused, match="day_exception_hours"):
        DayException(date(2026, 3, 9), DayKind.OTHER_HOURS, "họp", "3/QĐ")
    with pytest.raises(Refused, match="day_exception_hours"):
        DayException(date(2026, 3, 9), DayKind.OFF, "nghỉ", "3/QĐ", ((time(8), time(9)),))
    with pytest.raises(CalendarError, match="calendar_empty"):
        build({}, (), 2026, range(2026, 2027))


def test_years_without_known_holidays_are_quiet() -> None:
    calendar = build(DEFAULT_HOURS, (), 2026, range(2500, 2502))
    assert calendar.working.is_working_day(date(2500, 1, 1))
    assert calendar.is_forecast(date(2500, 1, 1))
