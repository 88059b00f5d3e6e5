"""Opening an office for work: the one place that reads the machine's clock."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from desk_app.domain.errors import Refused
from desk_app.domain.office import OfficeProfile
from desk_app.services import office
from desk_app.services.session import Session

FIRST_COUNTER = "Quầy 1"

Clock = Callable[[], datetime]


def clock_of(profile: OfficeProfile, now: datetime | None) -> Clock:
    """Return the clock of an office; a training office alone may play another moment, from which time runs on.

    Refused `now_needs_training`.
    """
    if now is None:
        return datetime.now
    if not profile.training:
        raise Refused("now_needs_training", field="now")
    ahead = now - datetime.now()
    return lambda: datetime.now() + ahead


def open_session(
    folder: Path, *, now: datetime | None = None, officer: str = "", counter: str = ""
) -> Session:
    """Open the office of a data folder, at a played moment where it is a training office."""
    clock = datetime.now if now is None else clock_of(office.profile(folder, datetime.now().date()), now)
    return office.open_session(folder, clock, officer, counter or FIRST_COUNTER)


def this_moment() -> datetime:
    """Return now, up to which a training office is played before its windows open."""
    return datetime.now().replace(microsecond=0)


def this_morning() -> datetime:
    """Return 09:40 of today, up to which a training office is played that is only written down."""
    return datetime.now().replace(hour=9, minute=40, second=0, microsecond=0)
