"""One leg of a dossier's route, as lists and the dossier show it."""

from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.route import LegEnding
from desk_app.domain.standing import DueState, Standing


@dataclass(frozen=True, slots=True)
class LegLine:
    """One leg of a dossier as it is shown; `time_limit` in Vietnamese words, "" where it has none of its own.

    `current` is a leg of the stage at work, `away` one whose unit has the dossier by a list.
    """

    position: int
    stage: int
    unit: str
    unit_name: str
    name: str
    time_limit: str
    started_at: datetime | None
    due_at: datetime
    finished_at: datetime | None
    ending: LegEnding | None
    state: DueState
    own: bool
    current: bool
    away: bool = False

    @property
    def days_late(self) -> int:
        """How many working days it is late, or was when it ended."""
        return -self.state.days if self.state.standing is Standing.OVERDUE else 0
