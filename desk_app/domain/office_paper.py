"""A numbered paper of the office that belongs to no one dossier."""

from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.workflow import Form


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """One paper as lists show it; `prints` counts how often it left the printer."""

    form: Form
    year: int
    number: int
    made_at: datetime
    prints: int = 0

    @property
    def subject(self) -> str:
        """What the log calls it: "joint_receipt/2026/3"."""
        return subject(self.form, self.year, self.number)


def subject(form: Form, year: int, number: int) -> str:
    """Return what the log calls a paper: "joint_receipt/2026/3"."""
    return f"{form.value}/{year}/{number}"
