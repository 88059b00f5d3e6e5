"""What stands on a printed form: frozen when it is made, kept, and drawn again from what was kept."""

from dataclasses import dataclass
from datetime import date, datetime

from desk_app.domain.catalogue import PostingPeriod
from desk_app.domain.posting import PostedProcedure, PostingCheck
from desk_app.domain.submitted_document import SubmittedDocument


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The head of a form: who issues it, from where, and how to reach them."""

    parent: str
    office: str
    desk: str
    place: str
    address: str
    phone: str
    hotline: str
    training: bool = False


@dataclass(frozen=True, slots=True)
class ReceiptForm:
    """Mẫu số 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả (TT 03/2025/TT-VPCP, Phụ lục I).

    On a route `due_at` is the whole, `office_due_at` this office's own part, `stages` a line for each stretch. A later
    issue has its own day, `made_at`. `helped_by` helped to file, `decided_by` decides, where that is another office.
    """

    letterhead: Letterhead
    code: str
    register_year: int
    register_number: int
    applicant: str
    submitter: str
    address: str
    phone: str
    email: str
    id_number: str
    procedure: str
    procedure_code: str
    summary: str
    documents: tuple[SubmittedDocument, ...]
    sets: int
    time_limit: str
    received_at: datetime
    due_at: datetime
    return_by: str
    return_address: str
    fee: str
    officer: str
    seal: str
    qr_text: str
    issue: int = 1
    office_due_at: datetime | None = None
    stages: tuple[str, ...] = ()
    made_at: datetime | None = None
    helped_by: str = ""
    decided_by: str = ""


@dataclass(frozen=True, slots=True)
class PostingForm:
    """What is posted on a day, for the booklet and the sheets on the wall; in the order of the catalogue."""

    letterhead: Letterhead
    on: date
    procedures: tuple[PostedProcedure, ...]

    @property
    def fields(self) -> tuple[tuple[str, tuple[PostedProcedure, ...]], ...]:
        """Every field with its procedures, in the order in which it first appears."""
        groups: dict[str, list[PostedProcedure]] = {}
        for each in self.procedures:
            groups.setdefault(each.procedure.field, []).append(each)
        return tuple((field, tuple(group)) for field, group in groups.items())

    @property
    def decisions(self) -> tuple[tuple[str, date | None], ...]:
        """The decisions that the posting stands on and their days, where known, each once."""
        made = {each.period.decision: each.period.decided_on for each in reversed(self.procedures)}
        first = dict.fromkeys(each.period.decision for each in self.procedures if each.period.decision)
        return tuple((number, made[number]) for number in first)


@dataclass(frozen=True, slots=True)
class PostingCheckForm:
    """What a look at the posting found, for the signatures of who looked and who is in charge."""

    letterhead: Letterhead
    check: PostingCheck
    officer: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PostingLine:
    """One posting of the chronicle and the name of its procedure."""

    name: str
    period: PostingPeriod


@dataclass(frozen=True, slots=True)
class PostingRecordForm:
    """The chronicle of the posting: what hung on the wall from when to when, by which decisions."""

    letterhead: Letterhead
    lines: tuple[PostingLine, ...]
    officer: str
    made_at: datetime
