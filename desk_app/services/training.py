"""A training office with a played history: same seed, same office, down to the seals."""

import hashlib
import heapq
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from desk_app.domain.applicant import Applicant, Gender
from desk_app.domain.dossier import IntakeForm, complete
from desk_app.domain.forms import PaperSize
from desk_app.domain.office import OfficeProfile
from desk_app.domain.procedure import Channel
from desk_app.domain.procedure_search import ProcedureChoice
from desk_app.domain.workflow import Action
from desk_app.services import catalogue, handover, intake, office, printing, processing
from desk_app.services.session import Session

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

# What a commune desk is asked for most; the rest of the catalogue comes in now and then.
_FREQUENT = {
    "2.000815": 30, "2.000635": 12, "1.001193": 9, "1.004873": 9, "2.000884": 8, "1.000894": 5, "1.004222": 5,
    "1.004194": 5, "1.000656": 4, "1.001612": 4, "2.001035": 3, "1.004859": 3, "1.010041": 3, "1.010833": 1,
}  # fmt: skip
_FAMILY = (
    ("Nguyễn", 38), ("Trần", 12), ("Lê", 10), ("Phạm", 7), ("Huỳnh", 6), ("Võ", 5), ("Đặng", 4), ("Bùi", 3),
    ("Lý", 3), ("Danh", 2), ("Đỗ", 2), ("Hồ", 2), ("Ngô", 2), ("Dương", 2), ("Thạch", 1), ("Trương", 1),
)  # fmt: skip
_MIDDLE = {
    Gender.MALE: ("Văn", "Hữu", "Minh", "Quốc", "Thanh", "Hoàng", "Đức"),
    Gender.FEMALE: ("Thị", "Ngọc", "Thị Kim", "Mỹ", "Thị Thu", "Bích", "Hồng"),
}
_GIVEN = {
    Gender.MALE: (
        "An",
        "Bảo",
        "Dũng",
        "Đạt",
        "Hải",
        "Khánh",
        "Lộc",
        "Nghĩa",
        "Phúc",
        "Quân",
        "Tài",
        "Út",
        "Vinh",
    ),
    Gender.FEMALE: (
        "Ánh",
        "Diễm",
        "Đào",
        "Hạnh",
        "Lan",
        "Mai",
        "Ngân",
        "Nhung",
        "Phượng",
        "Thắm",
        "Trang",
        "Yến",
    ),
}
_STREETS = ("Hùng Vương", "30 Tháng 4", "Lê Lợi", "Trần Hưng Đạo", "Mạc Đĩnh Chi", "khu vực 3", "khu vực 5")


class PlayedClock:
    """A clock that stands where the play has come to."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the moment of the play."""
        return self.now


@dataclass(frozen=True, slots=True, order=True)
class _Turn:
    """One act that is still to come."""

    at: datetime
    number: int
    action: Action
    code: str = ""


def found(
    folder: Path,
    *,
    dossiers: int,
    days: int,
    seed: int,
    now: datetime,
    progress: Callable[[int], bool] = lambda _: True,
) -> Session:
    """Found a training office and play its last working days up to `now`.

    `progress` hears how many dossiers were received and answers whether to go on.
    """
    clock = PlayedClock(now)
    secret = hashlib.sha256(f"training office {seed}".encode()).digest()
    first = office.create(folder, PROFILE, PlayedClock(now - timedelta(days=days * 2 + 10)), secret=secret)
    start = first.calendar.working.add_days(now.date(), -days)
    clock.now = datetime.combine(start, time(7))
    session = office.open_session(folder, clock)
    chance = random.Random(seed)
    _play(session, clock, chance, _arrivals(session, chance, start, now, dossiers), now, progress)
    clock.now = now
    return session


def _arrivals(
    session: Session, chance: random.Random, start: date, now: datetime, dossiers: int
) -> list[datetime]:
    """Return the moments at which dossiers come in: in reception hours, more in the morning, up to `now`."""
    working = session.calendar.working
    span = working.time_between(datetime.combine(start, time(0)), now).total_seconds()
    moments = [
        working.add_time(datetime.combine(start, time(0)), timedelta(seconds=int(span * chance.random())))
        for _ in range(dossiers)
    ]
    return sorted(min(moment, now - timedelta(minutes=1)) for moment in moments)


def _play(
    session: Session,
    clock: PlayedClock,
    chance: random.Random,
    arrivals: list[datetime],
    now: datetime,
    progress: Callable[[int], bool],
) -> None:
    choices = catalogue.choices(session)
    people = [_person(chance, number) for number in range(max(10, len(arrivals) * 2 // 3))]
    turns: list[_Turn] = [_Turn(at, number, Action.ACCEPT) for number, at in enumerate(arrivals)]
    heapq.heapify(turns)
    received = 0
    while turns:
        turn = heapq.heappop(turns)
        clock.now = turn.at
        if turn.action is not Action.ACCEPT:
            _take(session, turn)
            continue
        received += 1
        if not progress(received):
            return
        code, later = _receive(session, chance, choices, chance.choice(people), turn.number)
        for action, at in later:
            if at < now:
                heapq.heappush(turns, _Turn(at, turn.number, action, code))


def _take(session: Session, turn: _Turn) -> None:
    if turn.action is Action.HAND_OVER:
        handover.hand_over(session, turn.code, None)
    else:
        reason = "Công dân đề nghị rút" if turn.action is Action.WITHDRAW else ""
        processing.act(session, turn.code, turn.action, reason=reason)


def _receive(
    session: Session,
    chance: random.Random,
    choices: tuple[ProcedureChoice, ...],
    person: Applicant,
    number: int,
) -> tuple[str, list[tuple[Action, datetime]]]:
    procedures = [choice.procedure for choice in choices]
    weights = [float(_FREQUENT.get(procedure.code, 0.15)) for procedure in procedures]
    procedure = chance.choices(procedures, weights)[0]
    form = IntakeForm(
        procedure=procedure.code,
        applicant=person,
        documents=complete(procedure),
        nonce=f"training-{number}",
        return_by=Channel.POST if chance.random() < 0.06 else Channel.COUNTER,
        fee_paid=chance.random() < 0.8,
        duplicate_confirmed=True,
    )
    issued = intake.accept(session, form)
    if chance.random() < 0.98:
        printing.printed(session, issued.code, PaperSize.A4, "PDF")
    return issued.code, list(_later(session, chance, issued.received_at, issued.due_at))


def _later(
    session: Session, chance: random.Random, received_at: datetime, due_at: datetime
) -> Iterator[tuple[Action, datetime]]:
    """Yield what becomes of a dossier: nearly all in time, a few late, a few withdrawn."""
    working = session.calendar.working
    forwarded = working.add_time(received_at, timedelta(minutes=chance.randint(15, 150)))
    yield Action.FORWARD, forwarded
    # A same-day dossier may be due before the desk comes to forward it.
    available = max(working.time_between(forwarded, due_at), timedelta())
    fate = chance.random()
    if fate < 0.02:
        yield Action.WITHDRAW, working.add_time(forwarded, available / 2)
        return
    share = chance.uniform(1.05, 1.6) if fate < 0.08 else chance.uniform(0.35, 0.95)
    released = working.add_time(forwarded, timedelta(seconds=int(available.total_seconds() * share) + 60))
    yield Action.RELEASE, released
    if chance.random() < 0.9:
        yield Action.HAND_OVER, working.add_time(released, timedelta(minutes=chance.randint(10, 700)))


def _person(chance: random.Random, number: int) -> Applicant:
    gender = chance.choice((Gender.MALE, Gender.FEMALE))
    born = date(1945, 1, 1) + timedelta(days=chance.randint(0, 22_000))
    century = 0 if born.year < 2000 else 2
    family = chance.choices([name for name, _ in _FAMILY], [weight for _, weight in _FAMILY])[0]
    name = f"{family} {chance.choice(_MIDDLE[gender])} {chance.choice(_GIVEN[gender])}"
    digit = century + (gender is Gender.FEMALE)
    return Applicant(
        name=name,
        id_number=f"093{digit}{born:%y}{number % 1_000_000:06d}",
        birth_date=born,
        gender=gender,
        address=f"Số {chance.randint(1, 400)} {chance.choice(_STREETS)}, phường Ngã Bảy, TP Cần Thơ",
        phone=f"09{chance.randint(0, 99_999_999):08d}",
    )
