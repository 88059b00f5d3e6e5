"""The life of a training office as a pure plan: who comes when, with what, and what becomes of every dossier.

The same chance gives the same lives. Nothing is written here: the plan is played through the use cases, or written
down in bulk.
"""

import heapq
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desk_app.domain.applicant import Representative
from desk_app.domain.deadline import Due, Pause
from desk_app.domain.dossier import IntakeForm
from desk_app.domain.office_errands import Errand, Errands
from desk_app.domain.office_people import Weighted
from desk_app.domain.procedure import Procedure
from desk_app.domain.time_limit import TimeLimit
from desk_app.domain.workflow import Action
from desk_app.domain.working_time import WorkingCalendar

DESKS = 4

# Half hours of reception with their share of the day: the peak at eight, a last rush before lunch.
_HALF_HOURS = Weighted(
    {
        time(7): 6.0, time(7, 30): 12.0, time(8): 15.0, time(8, 30): 15.0, time(9): 13.0, time(9, 30): 11.0,
        time(10): 9.0, time(10, 30): 9.0, time(11): 8.0, time(13, 30): 7.0, time(14): 8.0, time(14, 30): 7.0,
        time(15): 5.0, time(15, 30): 4.0, time(16): 3.0, time(16, 30): 1.5,
    }
)  # fmt: skip
_WEEKDAYS = (1.25, 1.06, 1.0, 0.97, 0.9, 0.5, 0.5)
# Certified copies for schools and work are asked for in summer.
_MONTHS = (1.0, 0.85, 1.05, 1.0, 1.0, 1.1, 1.2, 1.25, 1.05, 0.95, 0.9, 0.95)
_AFTER_A_REST = 1.2

_REASONS = Weighted({"Công dân đề nghị rút": 8.0, "Nộp nhầm thủ tục": 2.0, "Đã làm ở nơi khác": 1.0})
_LACKING = Weighted(
    {
        "Bản sao chưa rõ": 4.0,
        "Tờ khai chưa ghi đủ": 5.0,
        "Thiếu giấy tờ chứng minh": 4.0,
        "Ảnh sai quy cách": 1.0,
    }
)
_DAY = 8 * 60


@dataclass(frozen=True, slots=True)
class Act:
    """One act after acceptance: `receiver` brings a paper to collect in the applicant's place."""

    at: datetime
    action: Action
    reason: str = ""
    receiver: Representative | None = None


@dataclass(frozen=True, slots=True)
class Life:
    """One dossier from its acceptance `at` a desk to the last act before the end of the plan, in order."""

    number: int
    at: datetime
    desk: int
    form: IntakeForm
    procedure: Procedure
    due: Due
    prints: int
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """The office a plan is made for; `due` answers when what was received then is due, with its pauses.

    `hand_over_by` and `return_by` answer until when it has to be with the unit that decides, and back from there.
    """

    working: WorkingCalendar
    procedures: Sequence[Procedure]
    place: str
    start: date
    now: datetime
    due: Callable[[datetime, TimeLimit, Sequence[Pause]], Due]
    hand_over_by: Callable[[datetime], datetime]
    return_by: Callable[[datetime], datetime]


def lives(setting: Setting, chance: random.Random, dossiers: int) -> Iterator[Life]:
    """Yield the lives of that many dossiers in the order in which they come in."""
    errands = Errands(setting.procedures, chance, setting.place, setting.start, people=max(10, dossiers // 5))
    for number, at in enumerate(arrivals(setting, chance, dossiers)):
        errand = errands.errand(chance, number)
        due = setting.due(at, errand.limit, ())
        acts = _Fate(setting, chance, at, errand, due).acts()
        prints = 0 if chance.random() < 0.015 else 2 if chance.random() < 0.01 else 1
        past = tuple(act for act in acts if act.at < setting.now)
        yield Life(number, at, int(chance.random() * DESKS), errand.form, errand.procedure, due, prints, past)


def turns(lives: Iterable[Life]) -> Iterator[tuple[Life, Act | None]]:
    """Yield every acceptance (None) and every act of all lives in the order of time."""
    waiting: list[tuple[datetime, int, int, Life]] = []
    for life in lives:
        while waiting and waiting[0][:2] < (life.at, life.number):
            yield _next(waiting)
        yield life, None
        _await(waiting, life, 0)
    while waiting:
        yield _next(waiting)


def _next(waiting: list[tuple[datetime, int, int, Life]]) -> tuple[Life, Act]:
    _, _, place, life = heapq.heappop(waiting)
    _await(waiting, life, place + 1)
    return life, life.acts[place]


def _await(waiting: list[tuple[datetime, int, int, Life]], life: Life, place: int) -> None:
    if place < len(life.acts):
        heapq.heappush(waiting, (life.acts[place].at, life.number, place, life))


def arrivals(setting: Setting, chance: random.Random, dossiers: int) -> Iterator[datetime]:
    """Yield the moments at which dossiers come in, in order: all in working time and before the end of the plan."""
    days = _working_days(setting)
    weights = [_weight(setting, day) for day in days]
    counts = [0] * len(days)
    for place in chance.choices(range(len(days)), weights, k=dossiers):
        counts[place] += 1
    for day, count in zip(days, counts, strict=True):
        yield from sorted(_moment(setting, chance, day) for _ in range(count))


def _working_days(setting: Setting) -> list[date]:
    working, end = setting.working, setting.now.date()
    first = setting.start if working.is_working_day(setting.start) else working.add_days(setting.start, 1)
    days = [first]
    while (following := working.add_days(days[-1], 1)) <= end:
        days.append(following)
    return days


def _weight(setting: Setting, day: date) -> float:
    rested = not setting.working.is_working_day(day - timedelta(days=1))
    weight = _WEEKDAYS[day.weekday()] * _MONTHS[day.month - 1] * (_AFTER_A_REST if rested else 1.0)
    if day != setting.now.date():
        return weight
    opened, whole = datetime.combine(day, time(0)), datetime.combine(day + timedelta(days=1), time(0))
    passed = setting.working.time_between(opened, setting.now) / setting.working.time_between(opened, whole)
    return weight * max(passed, 1e-6)


def _moment(setting: Setting, chance: random.Random, day: date) -> datetime:
    last = setting.now - timedelta(minutes=1)
    for _ in range(30):
        slot = datetime.combine(day, _HALF_HOURS.pick(chance))
        moment = slot + timedelta(seconds=int(chance.random() * 1800))
        if moment <= last and setting.working.is_working_time(moment):
            return moment
    return min(setting.working.next_opening(datetime.combine(day, time(0))), last)


class _Fate:
    """What becomes of one dossier: nearly all in time, a few late, some sent back for papers, a few withdrawn."""

    __slots__ = ("_at", "_chance", "_due", "_errand", "_setting")

    def __init__(
        self, setting: Setting, chance: random.Random, at: datetime, errand: Errand, due: Due
    ) -> None:
        self._setting = setting
        self._chance = chance
        self._at = at
        self._errand = errand
        self._due = due

    def acts(self) -> Iterator[Act]:
        """Yield the acts in order, also those after the end of the plan."""
        if self._due.due_at - self._at < timedelta(days=1):
            yield from self._quick()
        else:
            yield from self._slow()

    def _quick(self) -> Iterator[Act]:
        """A stamp and a signature while the citizen waits; a pile of copies takes until the next day."""
        chance = self._chance.random()
        if chance < 0.002:
            yield self._withdrawn(self._later(self._at, 20))
            return
        minutes = self._between(1.1, 1.6) * _DAY if chance < 0.012 else self._between(8, 75)
        released = self._later(self._at, minutes)
        yield Act(released, Action.RELEASE)
        yield from self._collected(released, at_once=0.86)

    def _slow(self) -> Iterator[Act]:
        forwarded = min(self._later(self._at, self._between(15, 180)), self._setting.hand_over_by(self._at))
        yield Act(forwarded, Action.FORWARD)
        chance = self._chance.random()
        if chance < 0.012:
            yield self._withdrawn(self._on_the_way(forwarded, self._due.due_at, 0.5))
            return
        if chance < 0.057:
            yield from self._supplemented(forwarded)
            return
        yield from self._decided(forwarded, self._due.due_at)

    def _supplemented(self, forwarded: datetime) -> Iterator[Act]:
        stopped = self._on_the_way(forwarded, self._due.due_at, self._between(0.1, 0.5))
        stopped = max(forwarded, min(stopped, self._setting.return_by(self._at)))
        yield Act(stopped, Action.REQUEST_SUPPLEMENT, reason=_LACKING.pick(self._chance))
        if self._chance.random() < 0.08:
            yield self._withdrawn(self._later(stopped, self._between(20, 30) * _DAY))
            return
        resumed = self._later(stopped, (0.5 + self._chance.expovariate(1 / 4)) * _DAY)
        yield Act(resumed, Action.RECEIVE_SUPPLEMENT)
        due = self._setting.due(self._at, self._errand.limit, (Pause(stopped, resumed),))
        yield from self._decided(resumed, due.due_at)

    def _decided(self, begun: datetime, due_at: datetime) -> Iterator[Act]:
        late = self._chance.random() < 0.05
        share = self._between(1.05, 1.7) if late else self._between(0.35, 0.95)
        released = self._on_the_way(begun, due_at, share)
        if self._chance.random() < 0.4:
            submitted = self._on_the_way(begun, released, 0.8)
            yield Act(submitted, Action.SUBMIT)
            yield Act(self._on_the_way(submitted, released, 0.6), Action.APPROVE)
        yield Act(released, Action.RELEASE)
        yield from self._collected(released, at_once=0.1)

    def _collected(self, released: datetime, at_once: float) -> Iterator[Act]:
        chance = self._chance.random()
        if chance > 0.99:
            return
        if chance < at_once:
            minutes = self._between(2, 45)
        elif chance > 0.965:
            minutes = self._between(15, 120) * _DAY
        else:
            minutes = (0.1 + self._chance.expovariate(1 / 2.5)) * _DAY
        receiver = self._errand.somebody if self._chance.random() < 0.06 else None
        yield Act(self._later(released, minutes), Action.HAND_OVER, receiver=receiver)

    def _withdrawn(self, at: datetime) -> Act:
        return Act(at, Action.WITHDRAW, reason=_REASONS.pick(self._chance))

    def _on_the_way(self, begun: datetime, due_at: datetime, share: float) -> datetime:
        """Return the moment after that share of the working time left; what is due already takes minutes."""
        left = self._setting.working.time_between(begun, due_at).total_seconds() / 60
        return self._later(begun, max(left, 0.0) * share + 1)

    def _later(self, at: datetime, minutes: float) -> datetime:
        return self._setting.working.add_time(at, timedelta(seconds=int(minutes * 60)))

    def _between(self, least: float, most: float) -> float:
        return least + (most - least) * self._chance.random()
