"""What the training office plays besides its plan, so that every page has something to show.

Dossiers on a route with their hand-over lists, an apology in time and one that is missing, papers asked for,
certifications of the day, a fee by transfer, an online dossier answered late, guidance and a refusal.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, time, timedelta
from functools import partial

from desk_app.domain.acts import ActDetails
from desk_app.domain.bank_account import BankAccount
from desk_app.domain.dossier import IssuedReceipt
from desk_app.domain.workflow import Action
from desk_app.services import (
    processing,
)
from desk_app.services.session import Session
from desk_app.services.training import Stage, Turn

_BIRTH, _MARITAL, _RESIDENCE, _BIRTH_AGAIN = "1.001193", "1.004873", "1.004222", "1.004884"
_BIRTH_ROUTE, _DEATH_ROUTE = "3.000722", "2.002913"
_POLICE, _INSURANCE = "cong_an", "bhxh"
_ACCOUNT = BankAccount("970436", "0123456789", "UBND PHUONG NGA BAY")
# Between two things that would fall on one moment in a short play.
_LEAST = timedelta(minutes=4)
# Numbers of identity cards beyond those of the plan's residents.
_FIRST_NUMBER = 990_001

Deed = Callable[[Session], None]


def play(stage: Stage) -> list[Turn]:
    """Return the turns of the cases in the order of time, each before the present moment of the play."""
    cases = _Cases(stage)
    made = (turn for number, case in enumerate(cases.all()) for turn in case.turns(number))
    return sorted(made, key=lambda turn: turn.at)


class _Case:
    """One citizen's errand: what is done when, working days back from today; its dossier is known once received."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._deeds: list[tuple[datetime, Deed]] = []
        self.issued: IssuedReceipt | None = None

    @property
    def code(self) -> str:
        """The dossier received; ValueError before."""
        if self.issued is None:
            raise ValueError("nothing was received yet")
        return self.issued.code

    def then(self, back: int, at: str, deed: Deed) -> "_Case":
        """Do something so many working days ago at a time of day; on the day of the play an hour before its end."""
        setting = self._stage.setting
        day = max(setting.start, setting.working.add_days(setting.now.date(), -back))
        moment = datetime.combine(day, time.fromisoformat(at))
        if self._deeds:
            moment = max(moment, self._deeds[-1][0] + _LEAST)
        self._deeds.append((moment if back else max(moment, setting.now - timedelta(hours=1)), deed))
        return self

    def act(self, back: int, at: str, action: Action, **told: object) -> "_Case":
        """Take a step of the dossier."""
        details = partial(ActDetails, **told)  # type: ignore[arg-type]
        return self.then(
            back, at, lambda session: _ignore(processing.act(session, self.code, action, details=details()))
        )

    def turns(self, number: int) -> Iterator[Turn]:
        """Return what is done of it before the play ends; what does not fit any more is left undone."""
        session, now = self._stage.desks[0], self._stage.setting.now
        for at, deed in self._deeds:
            moment = at + timedelta(seconds=number)
            if moment >= now:
                return
            yield Turn(moment, partial(deed, session))
