"""The explanation of a deadline: which days were counted, which were skipped, and why (in Vietnamese)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desk_app.domain.office_calendar import OfficeCalendar

_LISTED_DAYS = 400  # a longer term is told by its last day alone


@dataclass(frozen=True, slots=True)
class DayNote:
    """What one day did for the time limit; `why` in Vietnamese."""

    day: date
    counted: bool
    why: str


def counted(day: date, why: str) -> DayNote:
    """Return the note of a day that counted."""
    return DayNote(day, counted=True, why=why)


def skipped(day: date, why: str) -> DayNote:
    """Return the note of a day that did not count."""
    return DayNote(day, counted=False, why=why)


def receipt_notes(received_at: datetime, start: datetime, calendar: OfficeCalendar) -> Iterator[DayNote]:
    """Tell why a dossier received at a moment counts as received on a later day; nothing on the same day."""
    if received_at.date() == start.date():
        return
    yield skipped(received_at.date(), "nhận ngoài giờ làm việc")
    for day in _days_after(received_at.date(), start.date() - timedelta(days=1)):
        yield skipped(day, calendar.why_closed(day))


def working_day_notes(
    first: date, last: date, calendar: OfficeCalendar, why: Callable[[int], str]
) -> Iterator[DayNote]:
    """Tell each day after `first` to `last`: `why` of a working day by its number, or what closes it."""
    for day in _days_after(first, last):
        if calendar.working.is_working_day(day):
            made_up = " (làm bù)" if day in calendar.make_up_days else ""
            yield counted(day, why(calendar.working.days_between(first, day)) + made_up)
        else:
            yield skipped(day, calendar.why_closed(day))


def calendar_day_notes(first: date, nominal: date, last: date, calendar: OfficeCalendar) -> Iterator[DayNote]:
    """Tell each day after `first` to `nominal`, the end of the term, and on to the working day `last`."""
    for day in _days_after(first, nominal):
        closed = calendar.why_closed(day)
        yield counted(day, f"ngày thứ {(day - first).days}" + (f" ({closed})" if closed else ""))
    yield from working_day_notes(nominal, last, calendar, lambda _: "hết hạn vào ngày làm việc kế tiếp")


def hour_notes(
    start: datetime, end: datetime, stops: Sequence[tuple[datetime, datetime]], calendar: OfficeCalendar
) -> Iterator[DayNote]:
    """Tell how much working time each day from `start` to `end` gave, outside the stopped spans."""
    yield from _hours_of(start.date(), start, end, stops, calendar)
    for day in _days_after(start.date(), end.date()):
        if datetime.combine(day, time.min) == end:
            return
        if calendar.working.is_working_day(day):
            yield from _hours_of(day, start, end, stops, calendar)
        else:
            yield skipped(day, calendar.why_closed(day))


def _hours_of(
    day: date,
    start: datetime,
    end: datetime,
    stops: Sequence[tuple[datetime, datetime]],
    calendar: OfficeCalendar,
) -> Iterator[DayNote]:
    working = calendar.working
    opens, closes = max(start, datetime.combine(day, time.min)), min(end, working.close_of(day))
    run = working.time_between(opens, closes)
    for stopped_at, resumed_at in stops:
        if stopped_at < closes and opens < resumed_at:
            run -= working.time_between(max(opens, stopped_at), min(closes, resumed_at))
    hours, minutes = divmod(run // timedelta(minutes=1), 60)
    told = " ".join([f"{hours} giờ"] * bool(hours) + [f"{minutes} phút"] * bool(minutes or not hours))
    yield counted(day, f"tính {told}") if run else skipped(day, "tạm dừng chờ bổ sung")


def _days_after(first: date, last: date) -> Iterator[date]:
    """Return the days after `first` to `last`; of a very long term only the last."""
    span = (last - first).days
    for days in range(1 if span <= _LISTED_DAYS else span, span + 1):
        yield first + timedelta(days=days)
