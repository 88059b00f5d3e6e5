"""What stands on a printed form: frozen when it is made, kept, and drawn again from what was kept."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk_app.domain.dossier import SubmittedDocument
from desk_app.domain.procedure import RequiredDocument


class PaperSize(StrEnum):
    """What the receipt can be printed on."""

    A4 = "A4"
    A5 = "A5"
    ROLL = "80mm"


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
    """Mẫu số 01, Giấy tiếp nhận hồ sơ và hẹn trả kết quả (TT 03/2025/TT-VPCP, Phụ lục I)."""

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


@dataclass(frozen=True, slots=True)
class MissingPapersForm:
    """The slip of practice for a citizen whose papers are not complete; no dossier exists yet."""

    letterhead: Letterhead
    applicant: str
    procedure: str
    procedure_code: str
    missing: tuple[RequiredDocument, ...]
    given: tuple[SubmittedDocument, ...]
    officer: str
    made_at: datetime
