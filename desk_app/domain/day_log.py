"""The end-of-day log: every dossier of the day, and the equation that must hold."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.acts import OneTimeRule
from desk_app.domain.standing import DueState
from desk_app.domain.workflow import DossierStatus


class DayPart(StrEnum):
    """Why a dossier stands in the day's list."""

    RECEIVED = "received"
    CLOSED = "closed"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True, slots=True)
class DayLine:
    """One dossier of the day."""

    code: str
    procedure_code: str
    procedure: str
    applicant: str
    id_number: str
    phone: str
    received_at: datetime
    due_at: datetime
    status: DossierStatus
    state: DueState
    officer: str
    finished_at: datetime | None
    returned_at: datetime | None
    handed_to: str
    fee_amount: int | None
    parts: tuple[DayPart, ...]


@dataclass(frozen=True, slots=True)
class DayTotals:
    """The day's equation: opening stock + received − closed = closing stock.

    A dossier is in stock from its acceptance until there is nothing left to decide (result ready, refused or
    withdrawn). The counts of handed-over results, early, on time and overdue stand beside the equation, as do guidance
    and refusals on the desk (no dossier), what was received for another office (`for_others`, part of `received`), and
    how often a one-time rule was broken.
    """

    opening: int
    received: int
    closed: int
    closing: int
    handed_over: int
    early: int
    on_time: int
    overdue: int
    ready_uncollected: int
    fees_collected: int
    guidance: int = 0
    refused_at_desk: int = 0
    for_others: int = 0
    breaches: Mapping[OneTimeRule, int] = field(default_factory=dict)

    @property
    def balanced(self) -> bool:
        """Tell whether the equation holds; each of the four was counted on its own."""
        return self.opening + self.received - self.closed == self.closing


@dataclass(frozen=True, slots=True)
class DayLog:
    """What is exported at the end of the day."""

    office: str
    parent: str
    day: date
    made_at: datetime
    officer: str
    training: bool
    totals: DayTotals
    lines: Sequence[DayLine]
