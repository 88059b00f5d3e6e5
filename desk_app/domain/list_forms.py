"""What stands on a paper that lists several dossiers."""

from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.forms import Letterhead


@dataclass(frozen=True, slots=True)
class JointReceiptLine:
    """One dossier on a joint receipt, as its own receipt promises it; `unit` is who decides on it.

    On a route `due_at` is the whole, `office_due_at` this office's own part.
    """

    code: str
    procedure: str
    procedure_code: str
    applicant: str
    received_at: datetime
    due_at: datetime
    time_limit: str
    sets: int = 1
    unit: str = ""
    office_due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class JointReceiptForm:
    """One receipt for several dossiers that one person handed in, with the record that they changed hands."""

    letterhead: Letterhead
    year: int
    number: int
    submitter: str
    submitter_phone: str
    submitter_id_number: str
    lines: tuple[JointReceiptLine, ...]
    officer: str
    made_at: datetime

    @property
    def sets(self) -> int:
        """How many sets of papers came in altogether."""
        return sum(line.sets for line in self.lines)
