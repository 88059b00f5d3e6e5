"""The route of a dossier through several offices (một cửa liên thông): its legs, each with its own clock."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from itertools import groupby

from desk_app.domain.day_notes import DayNote, counted
from desk_app.domain.deadline import Due, Pause, SupplementMode, due, due_after_pauses, running
from desk_app.domain.errors import Refused
from desk_app.domain.office import WeeklyHours
from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.domain.rules import RuleBook
from desk_app.domain.standing import DueState
from desk_app.domain.time_limit import TimeLimit, TimeUnit, words_vi
from desk_app.domain.wording import short_day

# The key of the receiving office's own calendar among those of the units.
OFFICE = ""
_BY_DAYS = frozenset({TimeUnit.WORKING_DAY, TimeUnit.CALENDAR_DAY, TimeUnit.MONTH})


class UnitKind(StrEnum):
    """What a unit on a route is."""

    OWN = "own"
    PROVINCE = "province"
    TAX = "tax"
    POLICE = "police"
    INSURANCE = "insurance"
    LAND = "land"
    BANK = "bank"
    POST = "post"


class LegEnding(StrEnum):
    """How a leg ended; the first four are the acts that end a dossier, by their names."""

    RELEASE = "release"
    DENY = "deny"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    PASSED_ON = "passed_on"


@dataclass(frozen=True, slots=True)
class Unit:
    """An office or a part of it that dossiers go to; `hours` are its own weekly hours, None those of this office."""

    code: str
    name: str
    kind: UnitKind
    hours: WeeklyHours | None = None

    @property
    def own(self) -> bool:
        """Whether it is a part of this office."""
        return self.kind is UnitKind.OWN


@dataclass(frozen=True, slots=True)
class LegPlan:
    """One stretch of a route: `unit` is a code, `own` whether it is a part of the receiving office.

    Without a limit of its own a leg is due when the whole is.
    """

    unit: str
    name: str
    stage: int
    time_limit: TimeLimit | None = None
    own: bool = False


@dataclass(frozen=True, slots=True)
class Route:
    """The legs of a procedure in the order of their stages; legs of one stage run side by side."""

    procedure: str
    legs: tuple[LegPlan, ...]
    source: str = ""
    needs_review: str = ""

    def __post_init__(self) -> None:
        """Refuse a route without legs, or with stages that leave out a number."""
        stages = [leg.stage for leg in self.legs]
        if stages != sorted(stages) or sorted(set(stages)) != list(range(1, len(set(stages)) + 1)):
            raise Refused("route_stages_wrong", field="legs", procedure=self.procedure)
        if not stages:
            raise Refused("route_empty", field="legs", procedure=self.procedure)


@dataclass(frozen=True, slots=True)
class RouteTable:
    """Every unit by its code and every route by its procedure, as an office works by them."""

    units: Mapping[str, Unit]
    routes: Mapping[str, Route]

    def __post_init__(self) -> None:
        """Refuse a leg through a unit nobody knows."""
        for route in self.routes.values():
            for leg in route.legs:
                if leg.unit not in self.units:
                    raise Refused("unit_unknown", field="unit", unit=leg.unit)

    def name(self, unit: str) -> str:
        """Return what a unit is called; one that was taken out of the table by its code."""
        known = self.units.get(unit)
        return known.name if known else unit

    def own(self, unit: str) -> bool:
        """Tell whether a unit is a part of this office."""
        known = self.units.get(unit)
        return known is not None and known.own


@dataclass(frozen=True, slots=True)
class Progress:
    """What has happened on a route: by the place of a leg (0 the first) when it began and when it ended; the stops.

    `promised_at` is the date of the whole that holds now, where that was counted or agreed otherwise.
    """

    begun: Mapping[int, datetime] = field(default_factory=dict)
    ended: Mapping[int, datetime] = field(default_factory=dict)
    pauses: tuple[Pause, ...] = ()
    mode: SupplementMode = SupplementMode.RESTART
    promised_at: datetime | None = None


NOTHING_YET = Progress()


@dataclass(frozen=True, slots=True)
class LegDue:
    """When a leg starts and is due; `explanation` are the days that counted, empty without a limit of its own."""

    plan: LegPlan
    starts_at: datetime
    due_at: datetime
    explanation: tuple[DayNote, ...]


@dataclass(frozen=True, slots=True)
class RouteDue:
    """The dates of a route: of each leg, of this office's own first part, and of the whole.

    `limit` is the whole as the receiving office counts it, from the receipt to `total_due_at`; `explanation` has a
    line for each leg on the day it is due.
    """

    legs: tuple[LegDue, ...]
    office_due_at: datetime
    total_due_at: datetime
    limit: TimeLimit
    explanation: tuple[DayNote, ...]


def schedule(
    route: Route,
    received_at: datetime,
    whole: TimeLimit,
    calendars: Mapping[str, OfficeCalendar],
    rules: RuleBook,
    progress: Progress = NOTHING_YET,
) -> RouteDue:
    """Return the dates of a route for a dossier received at a moment (NĐ 61/2018/NĐ-CP Đ.19.6-7).

    Stages follow each other, legs of one run side by side; the next stage starts when the last leg of one is due (or
    has ended). What is handed on at the close of a day counts from that day on (day 0), each leg under the calendar of
    its unit (`calendars` by unit, that of the office where there is none). The whole is the sum of its legs; where one
    has no limit of its own, not before `whole`, the procedure's published limit. The result is back at this desk at the
    closing of a day.
    """
    clock = _Clock(received_at, calendars, rules, progress)
    planned: list[LegDue | None] = []
    starts: list[datetime] = []
    start, place = received_at, 0
    for _, stage in groupby(route.legs, key=lambda leg: leg.stage):
        ends: list[datetime] = []
        for leg in stage:
            begins = progress.begun.get(place, start)
            reckoned = clock.leg_due(leg, begins, handed_on=place not in progress.begun and leg.stage > 1)
            planned.append(reckoned)
            starts.append(begins)
            if place in progress.ended:
                ends.append(progress.ended[place])
            elif reckoned is not None:
                ends.append(reckoned.due_at)
            place += 1
        start = max(ends, default=start)
    summed = all(leg.time_limit for leg in route.legs)
    limit = clock.as_office_counts(whole, start, summed=summed)
    total = progress.promised_at or clock.total(limit)
    legs = tuple(
        each or LegDue(leg, begins, total, ())
        for leg, each, begins in zip(route.legs, planned, starts, strict=True)
    )
    return RouteDue(legs, _office_due(legs, total), total, limit, tuple(_told(leg) for leg in legs))


def days_late(state: DueState) -> int:
    """Return how many working days something is late, 0 when it is not."""
    return max(0, -state.days)


class _Clock:
    """Counts the legs of one dossier under the rules of the day it was received."""

    def __init__(
        self,
        received_at: datetime,
        calendars: Mapping[str, OfficeCalendar],
        rules: RuleBook,
        progress: Progress,
    ) -> None:
        self._received_at = received_at
        self._calendars = calendars
        self._pauses = progress.pauses
        self._mode = progress.mode
        on = received_at.date()
        self._cut_off = rules.time_of("intake.cut_off", on)
        self._hours = rules.number("working_day.hours", on)

    def leg_due(self, leg: LegPlan, begins: datetime, *, handed_on: bool) -> LegDue | None:
        """Return when a leg with a limit of its own is due; a stop that has not ended does not count yet."""
        if leg.time_limit is None:
            return None
        calendar = self._calendars.get(leg.unit, self._calendars[OFFICE])
        counted_from = begins
        if handed_on and leg.time_limit.unit in _BY_DAYS:
            counted_from = datetime.combine(begins.date(), time.min)
        stops = [
            pause for pause in self._pauses if pause.resumed_at is not None and pause.resumed_at > begins
        ]
        answer = due_after_pauses(
            counted_from,
            leg.time_limit,
            stops,
            calendar,
            cut_off=self._cut_off,
            hours_per_day=self._hours,
            mode=self._mode,
        )
        return LegDue(leg, begins, running(answer).due_at, running(answer).explanation)

    def as_office_counts(self, whole: TimeLimit, ends: datetime, *, summed: bool) -> TimeLimit:
        """Return the limit in which this office counts the whole: the published one where that ends with the legs."""
        published = self._office(whole)
        if ends == published.due_at or (ends < published.due_at and not summed):
            return whole
        working = self._calendars[OFFICE].working
        last = ends.date()
        if not working.is_working_day(last) or working.close_of(last) < ends:
            last = working.add_days(last, 1)
        days = working.days_between(published.counted_from.date(), last)
        return TimeLimit(days, TimeUnit.WORKING_DAY) if days else TimeLimit(0, TimeUnit.SAME_DAY)

    def total(self, limit: TimeLimit) -> datetime:
        """Return when the whole is due."""
        return self._office(limit).due_at

    def _office(self, limit: TimeLimit) -> Due:
        return due(
            self._received_at,
            limit,
            self._calendars[OFFICE],
            cut_off=self._cut_off,
            hours_per_day=self._hours,
        )


def _office_due(legs: Sequence[LegDue], total: datetime) -> datetime:
    """Return when this office's own first part is due: what is ready here before the whole."""
    return next((leg.due_at for leg in legs if leg.plan.own), total)


def _told(leg: LegDue) -> DayNote:
    plan = leg.plan
    limit = words_vi(plan.time_limit) if plan.time_limit else "trong thời hạn chung"
    days = f"từ {short_day(leg.starts_at.date())} đến hết {short_day(leg.due_at.date())}"
    return counted(leg.due_at.date(), f"Giai đoạn {plan.stage}: {plan.name} – {limit}, {days}")
