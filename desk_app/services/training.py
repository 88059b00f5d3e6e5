"""A training office with a played history: same seed, same office, down to the seals."""

import hashlib
import random
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from itertools import takewhile
from pathlib import Path

from desk_app.domain import office_life, one_time
from desk_app.domain.acts import ActDetails
from desk_app.domain.deadline import running
from desk_app.domain.office import OfficeProfile
from desk_app.domain.office_life import Act, Life, Setting
from desk_app.domain.one_time import Ground
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action
from desk_app.services import calendar, catalogue, intake, office, printing, processing, routes
from desk_app.services.session import Session
from desk_app.store import database

PROFILE = OfficeProfile(
    name="UBND phường Ngã Bảy",
    parent="UBND thành phố Cần Thơ",
    code="H13.50.05",
    place="Ngã Bảy",
    address="Số 1 đường Hùng Vương, phường Ngã Bảy, TP Cần Thơ",
    phone="0293 3866 111",
    hotline="0293 3866 222",
    training=True,
)
PAPER, PRINTER = PaperSize.A4, "PDF"

_NEIGHBOURHOOD = "phường Ngã Bảy, TP Cần Thơ"
_COLLEAGUES = ("Nguyễn Thị Kim Ngân", "Trần Quốc Đạt", "Danh Thị Mỹ Hạnh")

Progress = Callable[[int], bool]


class PlayedClock:
    """A clock that stands where the play has come to."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the moment of the play."""
        return self.now


@dataclass(frozen=True, slots=True)
class Turn:
    """Something played at a moment besides the plan."""

    at: datetime
    play: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Stage:
    """A founded training office before its first dossier: who works at which desk, and what is planned."""

    desks: tuple[Session, ...]
    clock: PlayedClock
    setting: Setting
    chance: random.Random

    def turns(self, dossiers: int, progress: Progress) -> Iterator[tuple[Life, Act | None]]:
        """Yield what happens, in order of time, with the clock standing there.

        `progress` hears how many dossiers come in; once it answers no, no more come in, and those received live on.
        """
        planned = office_life.lives(self.setting, self.chance, dossiers)
        coming = takewhile(lambda life: progress(life.number + 1), planned)
        for life, act in office_life.turns(coming):
            self.clock.now = act.at if act else life.at
            yield life, act

    def play(self, waiting: deque[Turn], until: datetime) -> None:
        """Play the turns that are due up to a moment, and let the clock stand there."""
        while waiting and waiting[0].at <= until:
            turn = waiting.popleft()
            self.clock.now = turn.at
            turn.play()
        self.clock.now = until


def found(
    folder: Path,
    *,
    dossiers: int,
    days: int,
    seed: int,
    now: datetime,
    progress: Progress = lambda _: True,
    besides: Callable[[Stage], Sequence[Turn]] = lambda _: (),
) -> Session:
    """Found a training office and play its last working days up to `now` through the use cases.

    `besides` gives what is played in between, in the order of time.
    """
    stage = set_up(folder, days=days, seed=seed, now=now)
    waiting = deque(besides(stage))
    codes: dict[int, str] = {}
    for life, act in stage.turns(dossiers, progress):
        stage.play(waiting, stage.clock.now)
        session = stage.desks[life.desk]
        if act is None:
            codes[life.number] = _receive(session, life)
        else:
            _take(session, codes[life.number], act)
    stage.play(waiting, now)
    return stage.desks[0]


def set_up(folder: Path, *, days: int, seed: int, now: datetime) -> Stage:
    """Found the office with its staff, some working days before `now`."""
    founded_at = datetime.combine(now.date() - timedelta(days=days * 3 // 2 + 10), time(7))
    clock = PlayedClock(founded_at)
    secret = hashlib.sha256(f"training office {seed}".encode()).digest()
    session = office.create(folder, PROFILE, clock, secret=secret)
    with database.connection():
        # One calendar for the whole play, however long it is.
        known = calendar.load(PROFILE, now.date(), since=founded_at.date())
    start = known.working.add_days(now.date(), -days)
    clock.now = datetime.combine(start, time(7))
    session = replace(session, calendar=known)
    colleagues = enumerate(_COLLEAGUES, start=2)
    desks = (session, *(office.at_work(session, name, f"Quầy {number}", Role) for number, name in colleagues))
    with database.connection():
        on_a_route = routes.table().routes
    offered = [choice.procedure for choice in catalogue.choices(session)]
    ground = Ground(session.rules, session.calendar, now)
    setting = Setting(
        working=known.working,
        procedures=[each for each in offered if each.code not in on_a_route],
        place=_NEIGHBOURHOOD,
        start=start,
        now=now,
        due=lambda at, limit, pauses: running(session.due_after(at, limit, pauses)),
        hand_over_by=lambda at: one_time.hand_over_by(at, ground),
        return_by=lambda at: one_time.appraisal_return_by(at, ground),
    )
    return Stage(desks, clock, setting, chance(seed))


def chance(seed: int) -> random.Random:
    """Return the chance of a seed: what is played is to be played again, and nothing secret hangs on it."""
    return random.Random(seed)


def _receive(session: Session, life: Life) -> str:
    code = intake.accept(session, life.form).code
    for _ in range(life.prints):
        printing.printed(session, code, PAPER, PRINTER)
    return code


def _take(session: Session, code: str, act: Act) -> None:
    details = ActDetails(reason=act.reason, receiver=act.receiver)
    processing.act(session, code, act.action, details=details)
    if act.action is Action.RECEIVE_SUPPLEMENT:
        printing.printed(session, code, PAPER, PRINTER)
