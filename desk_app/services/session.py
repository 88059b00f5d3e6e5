"""Who acts, where, when, and under which rules: handed first to every use case."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any

from desk_app.domain.deadline import Due, Pause, Stopped, SupplementMode, due, due_after_pauses
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.office import OfficeProfile
from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.domain.rules import RuleBook, RuleValue
from desk_app.domain.staff import Permission, StaffMember
from desk_app.domain.standing import DueState, Standing, standing
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from desk_app.store import database, event_log
from desk_app.store.keys import Keys

# A use case that writes happens at one moment: what it keeps in rows and what the log says of it are the same second.
_moment: ContextVar[datetime | None] = ContextVar("moment", default=None)


def due_under(rules: RuleBook, calendar: OfficeCalendar, received_at: datetime, limit: TimeLimit) -> Due:
    """Return when a dossier is due under the rules of the day it was received; only the ones it needs are asked."""
    on, by_hours = received_at.date(), limit.unit in {TimeUnit.HALF_DAY, TimeUnit.WORKING_HOUR}
    return due(
        received_at,
        limit,
        calendar,
        cut_off=rules.time_of("intake.cut_off", on) if limit.unit is TimeUnit.SAME_DAY else time.max,
        hours_per_day=rules.number("working_day.hours", on) if by_hours else 0,
    )


@dataclass(frozen=True, slots=True)
class Transaction:
    """An open transaction: what is recorded in it is kept or lost together with the change."""

    session: "Session"

    def record(self, event: EventType, subject: str, **data: object) -> None:
        """Append one event; `data` never holds personal data."""
        who = self.session
        event_log.append(who.keys.chain, who.now(), who.staff.name, who.counter, event, subject, data)


@dataclass(frozen=True, slots=True)
class Session:
    """One person at one counter of one office."""

    staff: StaffMember
    counter: str
    clock: Callable[[], datetime]
    office: OfficeProfile
    calendar: OfficeCalendar
    rules: RuleBook
    keys: Keys

    def now(self) -> datetime:
        """Return the office's local time, to the second; inside a transaction the moment it began."""
        return _moment.get() or self.clock().replace(microsecond=0)

    def today(self) -> date:
        """Return the office's day."""
        return self.now().date()

    def require(self, permission: Permission) -> None:
        """Refuse `not_allowed` to who may not."""
        if not self.staff.may(permission):
            raise Refused("not_allowed", action=permission.value)

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Open the one write transaction of a use case."""
        with database.writing():
            begun = _moment.set(self.now())
            try:
                yield Transaction(self)
            finally:
                _moment.reset(begun)

    def due(self, received_at: datetime, limit: TimeLimit) -> Due:
        """Return when a dossier received then is due, under the rules of that day."""
        return due_under(self.rules, self.calendar, received_at, limit)

    def due_after(
        self, received_at: datetime, limit: TimeLimit, pauses: Sequence[Pause], mode: str = ""
    ) -> Due | Stopped:
        """Return when a dossier is due after its pauses, under the rules of the day it was received.

        `mode` is what the procedure's own law says of the limit after a supplement, "" leaves it to the office's rule.
        """
        if not pauses:
            return self.due(received_at, limit)
        on = received_at.date()
        return due_after_pauses(
            received_at,
            limit,
            pauses,
            self.calendar,
            cut_off=self.rules.time_of("intake.cut_off", on),
            hours_per_day=self.rules.number("working_day.hours", on),
            mode=self.supplement_mode(on, mode),
        )

    def supplement_mode(self, on: date, mode: str = "") -> SupplementMode:
        """Return what a supplement does to the limit of a dossier received on a day; `mode` as `due_after`."""
        return SupplementMode(mode or self.rules.choice("supplement.mode", on))

    def rules_in_force(self, on: date) -> dict[str, RuleValue]:
        """Return the numbers a dossier received on a day is kept with."""
        kept = ("intake.cut_off", "working_day.hours", "supplement.mode")
        return {rule: self.rules.value(rule, on) for rule in kept}

    def soon_days(self) -> int:
        """Return how many working days before its due day a dossier is due soon."""
        return self.rules.number("standing.due_soon_days", self.today())

    def judge(self, row: Any) -> DueState:
        """Return how a dossier stands now, or stood when its result was ready."""
        return self.judging()(row)

    def judging(self) -> Callable[[Any], DueState]:
        """Return the judge of many dossiers at one moment."""
        now, soon_days, calendar = self.now(), self.soon_days(), self.calendar
        warnings = [self.rules.number(f"standing.{name}_days", self.today()) for name in ("warn", "urgent")]

        def judge(row: Any) -> DueState:
            state = standing(
                row.due_at,
                now,
                finished_at=row.finished_at,
                stopped_since=row.stopped_since,
                soon_days=soon_days,
                calendar=calendar,
            )
            if state.standing is not Standing.DUE_SOON:
                return state
            return replace(state, warning=1 + sum(state.days <= days for days in warnings))

        return judge
