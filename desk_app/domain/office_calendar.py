"""The office's counting calendar: weekly hours, Vietnam's public holidays, local decisions."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from desk_app.domain.errors import Refused
from desk_app.domain.office import WeeklyHours
from desk_app.domain.working_time import Session, WorkingCalendar

WEEKDAYS_VI = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật")
_SWAPPED_WITH = re.compile(r"thay cho ngày (\d{2})/(\d{2})/(\d{4})")


class DayKind(StrEnum):
    """What a local decision makes of a day."""

    OFF = "off"
    MAKE_UP = "make_up"
    OTHER_HOURS = "other_hours"


@dataclass(frozen=True, slots=True)
class DayException:
    """A day that is not as the week and the public holidays say; `decision` is the number of the paper.

    `hours` are given for other hours, and may be for a make-up day (else it has an ordinary day's).
    """

    day: date
    kind: DayKind
    name: str
    decision: str
    hours: tuple[Session, ...] = ()

    def __post_init__(self) -> None:
        """Refuse other hours that are not given, and hours on a day off."""
        if (self.kind is DayKind.OTHER_HOURS and not self.hours) or (self.kind is DayKind.OFF and self.hours):
            raise Refused("day_exception_hours", field="hours", day=self.day, kind=self.kind.value)


@dataclass(frozen=True, slots=True)
class PublicHolidays:
    """Days off and make-up days of some years, each with its name."""

    names: Mapping[date, str]
    off: frozenset[date]
    make_up: frozenset[date]


@dataclass(frozen=True, slots=True)
class OfficeCalendar:
    """Working days and hours for time limits, with the name (Vietnamese) of every day that is not ordinary.

    Holidays are officially known up to the year `published_through` and loaded for `years`; any other day is
    a forecast.
    """

    working: WorkingCalendar
    day_names: Mapping[date, str]
    make_up_days: frozenset[date]
    published_through: int
    years: range

    def is_forecast(self, day: date) -> bool:
        """Tell whether the holidays around the day are not officially known."""
        return day.year > self.published_through or day.year not in self.years

    def why_closed(self, day: date) -> str:
        """Return why a day is off: the holiday, the swap, or the weekday; empty for a working day."""
        if self.working.is_working_day(day):
            return ""
        return self.day_names.get(day) or WEEKDAYS_VI[day.weekday()]


def build(
    hours: WeeklyHours,
    exceptions: Collection[DayException],
    published_through: int,
    years: range,
    public: PublicHolidays | None = None,
) -> OfficeCalendar:
    """Put the calendar together; local exceptions win over the public holidays (BLLĐ 2019 Đ.112, Đ.111.3).

    `public` are the public holidays of the years, where the caller has them at hand. A make-up day has the hours
    of the first weekday that has any. Two exceptions on a day are refused ("day_exception_twice"), impossible hours
    as by WorkingCalendar.
    """
    ordinary = next((tuple(hours[weekday]) for weekday in sorted(hours) if hours[weekday]), ())
    public = public or public_holidays(years)
    names, off, make_up = dict(public.names), set(public.off), set(public.make_up)
    special = dict.fromkeys(make_up, ordinary)
    for day, exception in _by_day(exceptions).items():
        names[day] = exception.name
        off.discard(day)
        make_up.discard(day)
        special.pop(day, None)
        if exception.kind is DayKind.OFF:
            off.add(day)
        else:
            special[day] = exception.hours or ordinary
        if exception.kind is DayKind.MAKE_UP:
            make_up.add(day)
    working = WorkingCalendar(hours, off, special)
    return OfficeCalendar(working, MappingProxyType(names), frozenset(make_up), published_through, years)


def _by_day(exceptions: Collection[DayException]) -> dict[date, DayException]:
    days: dict[date, DayException] = {}
    for exception in exceptions:
        if exception.day in days:
            raise Refused("day_exception_twice", field="day", day=exception.day)
        days[exception.day] = exception
    return days


def public_holidays(years: range) -> PublicHolidays:
    """Return what the package `holidays` knows of Vietnam; swapped days name each other."""
    # The package takes a tenth of a second to import, and much of the program needs no holidays.
    from holidays import country_holidays

    published = country_holidays("VN", years=years, language="vi")
    names = dict(published.items())
    make_up = {day for day in published.weekend_workdays if day.year in years}
    names |= dict.fromkeys(make_up, "làm bù")
    for day, name in published.items():
        if swap := _SWAPPED_WITH.search(name):
            worked = date(int(swap[3]), int(swap[2]), int(swap[1]))
            names[day] = f"nghỉ hoán đổi, làm bù ngày {worked:%d/%m/%Y}"
            names[worked] = f"làm bù cho ngày {day:%d/%m/%Y}"
    return PublicHolidays(names, frozenset(published), frozenset(make_up))
