"""A dossier as it is handed in, listed and read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.applicant import LONGEST_TEXT, Applicant, Representative, refuse_too_long
from desk_app.domain.deadline import Agreed, DayNote, Pause
from desk_app.domain.errors import Refused
from desk_app.domain.leg_line import LegLine
from desk_app.domain.procedure import Channel, Procedure, RequiredDocument
from desk_app.domain.staff import StaffMember
from desk_app.domain.standing import DueState, Standing
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.workflow import Action, DossierStatus


@dataclass(frozen=True, slots=True)
class IntakeForm:
    """Everything the officer filled in at the counter; `nonce` makes a repeated request one dossier.

    `case` is the case of the procedure whose time limit and fee count, "" the ordinary one; `person` who pays otherwise
    than others, as a dated fee record names them. `submitted_at` is when it was filed online or handed to the post.
    `helped_by` is the organisation that helped to file it, `decided_by` the one that decides, where it is not the one
    that receives (filing regardless of boundaries).
    """

    procedure: str
    applicant: Applicant
    documents: tuple[SubmittedDocument, ...]
    nonce: str
    representative: Representative | None = None
    sets: int = 1
    summary: str = ""
    channel: Channel = Channel.COUNTER
    return_by: Channel = Channel.COUNTER
    return_address: str = ""
    fee_amount: int | None = None
    fee_paid: bool = False
    note: str = ""
    duplicate_confirmed: bool = False
    case: str = ""
    person: str = ""
    submitted_at: datetime | None = None
    helped_by: str = ""
    decided_by: str = ""

    def missing(self, procedure: Procedure) -> tuple[RequiredDocument, ...]:
        """Return the always-required documents of which fewer came in than published."""
        given = {document.no: document for document in self.documents}
        return tuple(
            need for need in procedure.documents if need.required and _lacks(need, given.get(need.no))
        )

    def checked(self, procedure: Procedure, today: date) -> "IntakeForm":
        """Return the form itself, or refuse it on the first field that is wrong; papers come last."""
        self.applicant.checked(today)
        if self.representative is not None:
            self.representative.checked()
        for name in ("summary", "note", "return_address", "helped_by", "decided_by"):
            refuse_too_long(getattr(self, name), LONGEST_TEXT, name)
        if not 1 <= self.sets <= 99:
            raise Refused("sets_invalid", field="sets")
        if self.return_by is Channel.POST and not (self.return_address or self.applicant.address).strip():
            raise Refused("return_address_missing", field="return_address")
        known = {need.no for need in procedure.documents}
        for paper in self.documents:
            if paper.no and paper.no not in known:
                raise Refused("document_unknown", field="documents", no=paper.no)
            refuse_too_long(paper.name, LONGEST_TEXT, "documents")
            refuse_too_long(paper.note, LONGEST_TEXT, "documents")
            if min(paper.originals, paper.certified, paper.copies) < 0:
                raise Refused("document_count_invalid", field="documents", no=paper.no)
        if missing := self.missing(procedure):
            names = "; ".join(need.name for need in missing)
            raise Refused("missing_documents", field="documents", count=len(missing), names=names)
        return self


def _lacks(need: RequiredDocument, given: SubmittedDocument | None) -> bool:
    if given is None:
        return True
    # A better paper stands in for a lesser one: an original where a copy is asked, never the other way round.
    spare = given.originals - need.originals
    return spare < 0 or spare + given.certified + given.copies < need.copies


def complete(procedure: Procedure) -> tuple[SubmittedDocument, ...]:
    """Return the checklist with every always-required document handed in as published."""
    return tuple(
        SubmittedDocument(need.no, need.name, originals=need.originals, copies=need.copies)
        for need in procedure.documents
        if need.required
    )


@dataclass(frozen=True, slots=True)
class IssuedReceipt:
    """The answer to an acceptance: what the citizen is told."""

    code: str
    received_at: datetime
    due_at: datetime
    seal: str
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class KnownApplicant:
    """Somebody who handed in before, found by number or phone, with the number of their open dossiers."""

    applicant: Applicant
    last_seen_on: date
    last_code: str
    open_codes: tuple[str, ...] = ()


class WorklistFilter(StrEnum):
    """The chips over the worklist."""

    OPEN = "open"
    RECEIVED_TODAY = "received_today"
    DUE_TODAY = "due_today"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    WAITING = "waiting"
    SIGNING = "signing"
    READY = "ready"
    UNCOLLECTED = "uncollected"
    NO_APOLOGY = "no_apology"
    UNPRINTED = "unprinted"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class DossierSummary:
    """One line of a list."""

    code: str
    procedure_code: str
    procedure: str
    applicant: str
    status: DossierStatus
    received_at: datetime
    due_at: datetime
    state: DueState
    printed: bool
    officer: str
    version: int
    finished_at: datetime | None = None
    returned_at: datetime | None = None
    agreed_at: datetime | None = None
    holder: str = ""

    @property
    def apology_missing(self) -> bool:
        """Whether it is late and nobody has told the citizen so (NĐ 61/2018/NĐ-CP Đ.19.9)."""
        late = self.state.standing is Standing.OVERDUE and self.finished_at is None
        return late and self.agreed_at is None


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened to a dossier."""

    at: datetime
    type: str
    actor: str
    counter: str
    data: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class PrintedForm:
    """A form that was made for a dossier; `number` that of its yearly series, None for a receipt."""

    id: int
    form: str
    issue: int
    made_at: datetime
    prints: int
    voided_at: datetime | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Taken:
    """The answer to an act: where the dossier stands now, the forms it made, `repeated` when it was done before."""

    summary: DossierSummary
    forms: tuple[PrintedForm, ...] = ()
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class DossierDetail:
    """Everything the dossier page shows."""

    summary: DossierSummary
    applicant: Applicant
    representative: Representative | None
    documents: tuple[SubmittedDocument, ...]
    sets: int
    channel: Channel
    return_by: Channel
    return_address: str
    fee_amount: int | None
    fee_paid: bool
    note: str
    counted_from: datetime
    explanation: tuple[DayNote, ...]
    warnings: tuple[str, ...]
    actions: tuple[Action, ...]
    timeline: tuple[TimelineEntry, ...]
    prints: tuple[PrintedForm, ...]
    receiver: Representative | None = None
    officer: StaffMember | None = None
    first_due_at: datetime | None = None
    stopped_since: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    agreed: tuple[Agreed, ...] = ()
    submitted_at: datetime | None = None
    helped_by: str = ""
    decided_by: str = ""
    way: str = ""
    tracking: str = ""
    result_number: str = ""
    held_since: datetime | None = None
    legs: tuple[LegLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a search: best first, and whether there is more."""

    rows: tuple[DossierSummary, ...]
    more: bool = False


@dataclass(frozen=True, slots=True)
class Worklist:
    """One stretch of the worklist and the counts on its chips."""

    rows: tuple[DossierSummary, ...]
    total: int
    counts: Mapping[WorklistFilter, int] = field(default_factory=dict)
