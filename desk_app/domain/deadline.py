"""When a dossier is due, why, and what a stopped clock does to it."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from desk_app.domain.day_notes import (
    DayNote,
    calendar_day_notes,
    counted,
    hour_notes,
    receipt_notes,
    skipped,
    working_day_notes,
)
from desk_app.domain.errors import Refused
from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from desk_app.domain.working_time import CalendarError, WorkingCalendar

__all__ = [
    "FORECAST_CALENDAR",
    "Agreed",
    "DayNote",
    "Due",
    "Pause",
    "Stopped",
    "SupplementMode",
    "clock_ends",
    "due",
    "due_after_pauses",
    "due_day",
    "promised",
    "running",
]

FORECAST_CALENDAR = "forecast_calendar"

_NEVER = datetime.combine(date.max, time.max)
_HOURS = (TimeUnit.HALF_DAY, TimeUnit.WORKING_HOUR)

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Due:
    """The due moment; `counted_from` is when the dossier counts as received, `warnings` are stable codes."""

    due_at: datetime
    counted_from: datetime
    explanation: tuple[DayNote, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stopped:
    """The clock stands still since `since`: there is no due moment until the supplement arrives."""

    since: datetime
    counted_from: datetime


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock stopped; `resumed_at` None while it still stands.

    `restarts` for a supplement, after which the limit may begin anew; what stopped for another reason (a suspension, a
    payment awaited) only adds its time.
    """

    stopped_at: datetime
    resumed_at: datetime | None
    restarts: bool = True

    def __post_init__(self) -> None:
        """Refuse a pause that ends before it begins."""
        if self.resumed_at is not None and self.resumed_at < self.stopped_at:
            raise Refused("pause_reversed", field="resumed_at")


@dataclass(frozen=True, slots=True)
class Agreed:
    """A new date that was agreed with an apology."""

    made_at: datetime
    due_at: datetime


class SupplementMode(StrEnum):
    """What a supplement does to the limit: restarts it (NĐ 61/2018 Đ.19.4), or adds the stopped time."""

    RESTART = "restart"
    ADD = "add"


def due(
    received_at: datetime, limit: TimeLimit, calendar: OfficeCalendar, *, cut_off: time, hours_per_day: int
) -> Due:
    """Return when a dossier received at a moment is due.

    Outside hours it counts as received at the next opening; that day is day 0 (BLDS 2015 Đ.147). Working
    days end at the closing of the last one; days and months at the closing of that date, or of the next
    working day (Đ.148.5); half days (of `hours_per_day`) and hours are working time from the receipt; a
    same-day limit moves to the next working day from `cut_off` on (Luật Hộ tịch Đ.5.3, NĐ 23/2015 Đ.7).
    Raises CalendarError beyond the year 9999.
    """
    working = calendar.working
    start = working.next_opening(received_at)
    day = start.date()
    day_0 = skipped(day, "ngày nhận (ngày 0)")
    match limit.unit:
        case TimeUnit.HALF_DAY | TimeUnit.WORKING_HOUR:
            due_at = working.add_time(start, _running(limit, hours_per_day))
            notes = tuple(hour_notes(start, due_at, (), calendar))
        case TimeUnit.SAME_DAY if start.time() < cut_off:
            due_at = working.close_of(day)
            notes = (counted(day, f"nhận trước {cut_off:%H:%M}, trả trong ngày"),)
        case TimeUnit.SAME_DAY:
            last = working.add_days(day, 1)
            due_at = working.close_of(last)
            late = skipped(day, f"nhận từ {cut_off:%H:%M}, trả vào ngày làm việc kế tiếp")
            next_day = working_day_notes(day, last, calendar, "ngày làm việc thứ {}".format)
            notes = (late, *next_day)
        case TimeUnit.WORKING_DAY:
            last = working.add_days(day, limit.amount)
            due_at = working.close_of(last)
            notes = (day_0, *working_day_notes(day, last, calendar, "ngày làm việc thứ {}".format))
        case TimeUnit.CALENDAR_DAY | TimeUnit.MONTH:
            nominal = _later(day, limit)
            last = nominal if working.is_working_day(nominal) else working.add_days(nominal, 1)
            due_at = working.close_of(last)
            notes = (day_0, *calendar_day_notes(day, nominal, last, calendar))
    explanation = (*receipt_notes(received_at, start, calendar), *notes)
    return Due(due_at, start, explanation, _warnings(start, due_at, calendar))


def due_after_pauses(
    received_at: datetime,
    limit: TimeLimit,
    pauses: Iterable[Pause],
    calendar: OfficeCalendar,
    *,
    cut_off: time,
    hours_per_day: int,
    mode: SupplementMode,
) -> Due | Stopped:
    """Return when a dossier is due after its clock stopped; overlapping pauses are their union.

    RESTART counts the whole limit anew from the last supplement and adds what stopped otherwise after it. ADD puts the
    stopped time on top: working time for half days and hours; else working days, from the one after the request to the
    day the supplement arrives. A pause without working time, or begun when the dossier was already due, adds nothing.
    """
    pauses = tuple(pauses)
    stops = _union(pauses)
    base = due(received_at, limit, calendar, cut_off=cut_off, hours_per_day=hours_per_day)
    if stops and stops[-1][1] == _NEVER:
        return Stopped(stops[-1][0], base.counted_from)
    if not stops:
        return base
    complete = [pause.resumed_at for pause in pauses if pause.restarts and pause.resumed_at]
    if mode is SupplementMode.RESTART and complete:
        complete_at = max(received_at, *complete)
        after = [
            Pause(max(pause.stopped_at, complete_at), pause.resumed_at, restarts=False)
            for pause in pauses
            if pause.resumed_at and pause.resumed_at > complete_at
        ]
        again = running(
            due_after_pauses(
                complete_at,
                limit,
                after,
                calendar,
                cut_off=cut_off,
                hours_per_day=hours_per_day,
                mode=SupplementMode.ADD,
            )
        )
        first = skipped(received_at.date(), "ngày nhận; tính lại từ đầu khi bổ sung đủ")
        return Due(again.due_at, again.counted_from, (first, *again.explanation), again.warnings)
    start = base.counted_from
    if limit.unit in _HOURS:
        due_at = clock_ends(start, _running(limit, hours_per_day), stops, calendar.working)
        notes = (*receipt_notes(received_at, start, calendar), *hour_notes(start, due_at, stops, calendar))
    else:
        due_on = due_day(base.due_at, calendar.working)
        last = _with_stopped_days(base, stops, calendar.working)
        due_at = calendar.working.close_of(last)
        added = working_day_notes(due_on, last, calendar, "cộng ngày tạm dừng thứ {}".format)
        notes = (*base.explanation, *added)
    return Due(due_at, start, notes, _warnings(start, due_at, calendar))


def running(due: Due | Stopped) -> Due:
    """Return the due moment of a clock that runs; raises TypeError where it stands."""
    if isinstance(due, Due):
        return due
    raise TypeError("a clock that stands has no due moment")


def promised(
    due: Due,
    agreed: Sequence[Agreed],
    pauses: Sequence[Pause],
    working: WorkingCalendar,
    mode: SupplementMode,
) -> datetime | None:
    """Return the agreed date that holds in place of the reckoned one, None where the reckoned one counts.

    An agreed date is never moved by a recomputation. Only a stop that ended after it was agreed can lengthen it, and
    never shortens it: days that are added (by ADD, or by a stop that was no supplement) go on top of it as well.
    """
    if not agreed:
        return None
    last = agreed[-1]
    after = [pause for pause in pauses if pause.resumed_at and pause.resumed_at > last.made_at]
    holds = last.due_at
    if stops := _union(each for each in after if mode is SupplementMode.ADD or not each.restarts):
        since = Due(last.due_at, last.made_at, (), ())
        day = _with_stopped_days(since, stops, working)
        holds = working.close_of(day) if day > holds.date() else holds
    return None if after and due.due_at > holds else holds


def clock_ends(
    start: datetime, running: timedelta, stops: Sequence[Span], working: WorkingCalendar
) -> datetime:
    """Return when a clock that stands during `stops` (in order, apart) has run for `running`."""
    end = working.add_time(start, running)
    for stopped_at, resumed_at in stops:
        if stopped_at >= end:
            break
        stopped = working.time_between(max(start, stopped_at), max(start, resumed_at))
        if stopped:
            end = working.add_time(end, stopped)
    return end


def _running(limit: TimeLimit, hours_per_day: int) -> timedelta:
    if limit.unit is TimeUnit.HALF_DAY:
        return limit.amount * timedelta(hours=hours_per_day) / 2
    return timedelta(hours=limit.amount)


def _later(day: date, limit: TimeLimit) -> date:
    """Return the date that many days or months later (in a shorter month its last day)."""
    try:
        if limit.unit is TimeUnit.CALENDAR_DAY:
            return day + timedelta(days=limit.amount)
        years, month = divmod(day.month - 1 + limit.amount, 12)
        year = day.year + years
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    except (OverflowError, ValueError) as error:
        raise CalendarError("calendar_exhausted") from error


def due_day(due_at: datetime, working: WorkingCalendar) -> date:
    """Return the day a due moment belongs to: a session that lasts to midnight ends the day before."""
    if due_at.time() == time.min and working.previous_closing(due_at) == due_at:
        return due_at.date() - timedelta(days=1)
    return due_at.date()


def _with_stopped_days(base: Due, stops: Sequence[Span], working: WorkingCalendar) -> date:
    """Return the due day moved on by the stopped working days."""
    due_at, last = base.due_at, due_day(base.due_at, working)
    for stopped_at, resumed_at in stops:
        begun = max(stopped_at, base.counted_from)
        if begun >= due_at:
            break
        if begun < resumed_at and working.time_between(begun, resumed_at):
            last = working.add_days(last, working.days_between(begun.date(), resumed_at.date()))
            due_at = working.close_of(last)
    return last


def _warnings(start: datetime, due_at: datetime, calendar: OfficeCalendar) -> tuple[str, ...]:
    forecast = any(calendar.is_forecast(at.date()) for at in (start, due_at))
    return (FORECAST_CALENDAR,) if forecast else ()


def _union(pauses: Iterable[Pause]) -> list[Span]:
    """Return the stopped spans in order and apart; one that still stands never ends."""
    spans: list[Span] = []
    for pause in sorted(pauses, key=lambda pause: pause.stopped_at):
        resumed_at = pause.resumed_at or _NEVER
        if spans and pause.stopped_at <= spans[-1][1]:
            spans[-1] = spans[-1][0], max(spans[-1][1], resumed_at)
        else:
            spans.append((pause.stopped_at, resumed_at))
    return spans
