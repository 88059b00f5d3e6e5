"""How a dossier stands against its due day: early, on time, due soon, overdue, stopped."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desk_app.domain.deadline import due_day
from desk_app.domain.office_calendar import OfficeCalendar


class Standing(StrEnum):
    """How a dossier stands against its due day."""

    EARLY = "early"
    ON_TIME = "on_time"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class DueState:
    """A standing; `days` are the working days left to the due day, negative when late.

    `warning` says of what is due soon which warning it is: 1 the first, 2 the second, 3 the last.
    """

    standing: Standing
    days: int
    warning: int = field(default=0, compare=False)


def standing(
    due_at: datetime | None,
    now: datetime,
    *,
    finished_at: datetime | None = None,
    stopped_since: datetime | None = None,
    soon_days: int,
    calendar: OfficeCalendar,
) -> DueState:
    """Compare days, not hours: the day the result was ready (or today) with the due day.

    In progress, a dossier is due soon when no more than `soon_days` working days are left. A stopped one is
    never late, and one that ended while it was stopped no later than when it stopped; one without a due moment is on
    time.
    """
    if stopped_since is not None and finished_at is None:
        return DueState(Standing.STOPPED, 0)
    if due_at is None:
        return DueState(Standing.ON_TIME, 0)
    ended_at = finished_at or now
    due_on, on = due_day(due_at, calendar.working), min(stopped_since or ended_at, ended_at).date()
    days = calendar.working.days_between(on, due_on)
    if on > due_on:
        return DueState(Standing.OVERDUE, days)
    if finished_at is not None:
        return DueState(Standing.EARLY if on < due_on else Standing.ON_TIME, days)
    return DueState(Standing.DUE_SOON if days <= soon_days else Standing.ON_TIME, days)
