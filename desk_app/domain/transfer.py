"""Dossiers on their way: what lies where, the lists they are handed over by, and what is due soon."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk_app.domain.errors import Refused
from desk_app.domain.forms import Letterhead
from desk_app.domain.numbering import compact_code
from desk_app.domain.standing import DueState, Standing

_LIST_CODE = re.compile(r"BG-?([0-9]{4})-?([0-9]{4,8})")


class TransferKind(StrEnum):
    """To whom a list is handed: another unit, or the post (QĐ 45/2016/QĐ-TTg)."""

    UNIT = "unit"
    POST = "post"


@dataclass(frozen=True, slots=True)
class ListCode:
    """The code of a list, "BG-2026-0003" (bàn giao): the number of the year."""

    year: int
    number: int

    def __str__(self) -> str:
        """Return the code as it is printed and scanned."""
        return f"BG-{self.year}-{self.number:04}"

    @classmethod
    def parse(cls, text: str) -> "ListCode":
        """Read a code whatever its case and spaces; Refused `list_code_invalid` on the field `code`."""
        found = _LIST_CODE.fullmatch(compact_code(text))
        if found is None:
            raise Refused("list_code_invalid", field="code")
        return cls(int(found[1]), int(found[2]))


def is_list_code(text: str) -> bool:
    """Tell whether a typed or scanned text is the code of a list."""
    return _LIST_CODE.fullmatch(compact_code(text)) is not None


@dataclass(frozen=True, slots=True)
class Sendable:
    """A dossier that may be put on a list, as it is shown while the list is made."""

    code: str
    applicant: str
    procedure: str
    due_at: datetime
    state: DueState


@dataclass(frozen=True, slots=True)
class TransferRow:
    """One line of a printed list; `unit_due_at` is when the leg is due, None without one."""

    code: str
    procedure: str
    applicant: str
    sets: int
    received_at: datetime
    due_at: datetime
    unit_due_at: datetime | None = None
    tracking: str = ""


@dataclass(frozen=True, slots=True)
class TransferForm:
    """A list as it was made, for two signatures; drawn again from what was kept."""

    letterhead: Letterhead
    code: str
    kind: TransferKind
    unit: str
    made_at: datetime
    officer: str
    rows: tuple[TransferRow, ...]


@dataclass(frozen=True, slots=True)
class TransferList:
    """One list as it is shown: how many dossiers went, how many are back, how often it was printed."""

    code: str
    kind: TransferKind
    unit: str
    made_at: datetime
    made_by: str
    count: int
    back: int
    prints: int


@dataclass(frozen=True, slots=True)
class HeldLine:
    """What is where: a dossier at a unit, by which list, since when, until when, and how late by that unit."""

    code: str
    procedure: str
    applicant: str
    unit: str
    unit_name: str
    list_code: str
    since: datetime
    due_at: datetime
    state: DueState

    @property
    def days_late(self) -> int:
        """How many working days the unit is late with it."""
        return -self.state.days if self.state.standing is Standing.OVERDUE else 0


@dataclass(frozen=True, slots=True)
class BackLine:
    """A dossier that was received back, from which unit, and whether nothing of its route is open any more."""

    code: str
    unit_name: str
    days_late: int
    route_done: bool


@dataclass(frozen=True, slots=True)
class ReminderLine:
    """One dossier that is late or due soon at a unit; `sent` is False for what still waits to be sent there."""

    unit_name: str
    code: str
    procedure: str
    leg: str
    due_at: datetime
    state: DueState
    sent: bool = True


@dataclass(frozen=True, slots=True)
class ReminderForm:
    """The reminder list for who leads the office: late or due within `warn_days` working days, by units."""

    letterhead: Letterhead
    made_at: datetime
    officer: str
    warn_days: int
    lines: tuple[ReminderLine, ...]
