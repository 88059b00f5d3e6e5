"""Changing the calendar after receipts are printed: first what would move, then what is confirmed.

Unprinted dossiers take the new date with the change; a printed date stays the promise until it is issued anew.
"""

import hashlib
from dataclasses import dataclass, replace
from datetime import date

from desk_app.domain import text
from desk_app.domain.calendar_change import (
    CalendarChange,
    CalendarPreview,
    DaySource,
    SpecialDay,
    entered_days,
    refuse_told,
    withdrawn_days,
)
from desk_app.domain.errors import Conflict, Refused
from desk_app.domain.events import EventType
from desk_app.domain.office_calendar import DayException, DayKind, OfficeCalendar
from desk_app.domain.staff import Permission
from desk_app.services import calendar, calendar_moves, catalogue_files
from desk_app.services.calendar_moves import Calendars, Progress, silent
from desk_app.services.session import Session, Transaction
from desk_app.store import database, records, tables


@dataclass(frozen=True, slots=True)
class _Plan:
    """A change that is allowed: the days withdrawn and made, all that are kept then, and both calendars."""

    gone: tuple[DayException, ...]
    made: tuple[DayException, ...]
    kept: tuple[DayException, ...]
    calendars: Calendars


def days(session: Session, year: int) -> tuple[SpecialDay, ...]:
    """Return every day of a year that is not as the week says, in order; a year outside the calendar has none."""
    known = session.calendar
    if year not in known.years:
        return ()
    with database.connection():
        public, kept, announced = calendar.holidays(known.years), calendar.kept(), calendar.announced()
    shipped = catalogue_files.calendar().days
    lines: dict[date, SpecialDay] = {}
    for day, name in public.names.items():
        kind = DayKind.MAKE_UP if day in public.make_up else DayKind.OFF
        source = DaySource.FORECAST if known.is_forecast(day) else DaySource.OFFICIAL
        lines[day] = SpecialDay(day, kind, name, source)
    for waiting in announced:
        lines[waiting.day] = SpecialDay(waiting.day, DayKind.OFF, waiting.name, DaySource.ANNOUNCED)
    for each in kept:
        source = DaySource.OFFICIAL if each in shipped else DaySource.OWN
        lines[each.day] = SpecialDay(each.day, each.kind, each.name, source, each.decision, each.hours)
    return tuple(lines[day] for day in sorted(lines) if day.year == year)


def announced_off(session: Session, day: date, decision: str) -> CalendarChange:
    """Return the change by which an announced day is off; Refused `day_not_announced` on the field `day`."""
    with database.connection():
        entry = next((each for each in calendar.announced() if each.day == day), None)
    if entry is None:
        raise Refused("day_not_announced", field="day", day=day)
    return CalendarChange((DayException(day, DayKind.OFF, entry.name, decision),))


def preview(session: Session, change: CalendarChange, progress: Progress = silent) -> CalendarPreview:
    """Return which open dossiers a change would move; nothing is written.

    Each is counted anew from its ledger. Refused `calendar_nothing_entered` on `day` and as `domain.calendar_change`
    says, `cancelled` when `progress` said stop.
    """
    session.require(Permission.CONFIGURE)
    with database.reading():
        return _previewed(session, change, _plan(session, change), progress)


def confirm(session: Session, seen: CalendarPreview, progress: Progress = silent) -> Session:
    """Keep a change as it was seen, and return the session that counts by it.

    Open dossiers whose receipt was never printed take the new date with a new receipt; a printed date stays.
    Conflict `calendar_preview_stale` when the change would do something else now than was seen; Refused as `preview`.
    """
    session.require(Permission.CONFIGURE)
    with session.transaction() as tx:
        plan = _plan(session, seen.change)
        now = _previewed(session, seen.change, plan, progress)
        if now.token != seen.token:
            raise Conflict("calendar_preview_stale")
        _keep(plan)
        _record(tx, plan, now)
        after = replace(session, calendar=plan.calendars.after)
        unprinted = [move.code for move in now.moves if not move.printed and not move.agreed]
        calendar_moves.redate(after, unprinted)
        return after


def _plan(session: Session, change: CalendarChange) -> _Plan:
    if not change.entries and not change.withdrawn.strip():
        raise Refused("calendar_nothing_entered", field="day")
    known, office, before = session.calendar, session.office, calendar.kept()

    def counting(kept: tuple[DayException, ...]) -> OfficeCalendar:
        return calendar.counting(office, kept, known.published_through, known.years)

    gone = withdrawn_days(before, change)
    left = tuple(each for each in before if each not in gone)
    made = entered_days(left, change.entries, counting(left))
    changed = frozenset(each.day for each in (*gone, *made))
    refuse_told(change, gone, calendar_moves.told_days(session, changed))
    kept = (*left, *made)
    return _Plan(gone, made, kept, Calendars(counting(before), counting(kept), changed))


def _previewed(session: Session, change: CalendarChange, plan: _Plan, progress: Progress) -> CalendarPreview:
    found = calendar_moves.moved_by(session, plan.calendars, progress)
    moves = tuple(move for move, _ in found)
    moving = [move for move in moves if not move.agreed]
    printed = sum(move.printed for move in moving)
    shown = "\n".join(map(records.dump, (*plan.gone, *plan.kept, *moves)))
    versions = ",".join(str(version) for _, version in found)
    token = hashlib.sha256(f"{shown}\n{versions}".encode()).hexdigest()
    return CalendarPreview(change, moves, printed, len(moving) - printed, token)


def _keep(plan: _Plan) -> None:
    """Write what is withdrawn and made; an announced day among it is decided."""
    table = tables.CalendarDay
    table.delete().where(table.day.in_([each.day for each in plan.gone])).execute()
    for each in plan.made:
        table.create(day=each.day, record=records.dump(each))
    calendar.settle([each.day for each in plan.made])


def _record(tx: Transaction, plan: _Plan, seen: CalendarPreview) -> None:
    """Say in the log what each decision changed, under its first day, and what moved with it."""
    moved = {"printed": seen.printed, "unprinted": seen.unprinted}
    if plan.gone:
        on = sorted(each.day.isoformat() for each in plan.gone)
        said = {"withdrawn": plan.gone[0].decision, "days": on, "reason": text.tidy(seen.change.reason)}
        tx.record(EventType.CALENDAR_CHANGED, on[0], **said, **moved)
    for decision in dict.fromkeys(each.decision for each in plan.made):
        on_days = {each.day.isoformat(): each.kind.value for each in plan.made if each.decision == decision}
        tx.record(EventType.CALENDAR_CHANGED, min(on_days), decision=decision, days=on_days, **moved)
