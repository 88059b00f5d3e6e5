"""What stands on the forms of a dossier's life, Mẫu số 02 to 06 and the note of a result handed over.

TT 03/2025/TT-VPCP, Phụ lục I, or the older set of TT 01/2018/TT-VPCP; numbers are those of the form's yearly series.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.acts import HandOverWay, Lacking, RefusalGround
from desk_app.domain.forms import Letterhead
from desk_app.domain.standing import Standing
from desk_app.domain.submitted_document import SubmittedDocument


class FormSet(StrEnum):
    """Which circular's forms an office uses; the value of the rule `forms.set`."""

    TT_03_2025 = "tt_03_2025"
    TT_01_2018 = "tt_01_2018"


@dataclass(frozen=True, slots=True)
class FormHead:
    """What every form of a dossier begins with; `code` is empty where no dossier was made.

    `summary` is what the dossier is about beyond its procedure (trích yếu).
    """

    letterhead: Letterhead
    form_set: FormSet
    number: int
    year: int
    made_at: datetime
    officer: str
    code: str
    applicant: str
    address: str
    phone: str
    email: str
    procedure: str
    procedure_code: str
    summary: str = ""


@dataclass(frozen=True, slots=True)
class SupplementForm:
    """Mẫu số 02, Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ; `request_no` counts the requests of one dossier."""

    head: FormHead
    lacking: tuple[Lacking, ...]
    reason: str
    request_no: int = 1
    answer_by: date | None = None
    received_at: datetime | None = None
    leader: str = ""
    leader_reason: str = ""


@dataclass(frozen=True, slots=True)
class RefusalForm:
    """Mẫu số 03, Phiếu từ chối tiếp nhận giải quyết hồ sơ; after examination `examined` is true.

    `received_by` is who received the dossier, where another one refuses it.
    """

    head: FormHead
    ground: RefusalGround | None
    reason: str
    lacking: tuple[Lacking, ...] = ()
    examined: bool = False
    received_at: datetime | None = None
    competent_body: str = ""
    received_by: str = ""


@dataclass(frozen=True, slots=True)
class ApologyForm:
    """Mẫu số 04, Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết.

    `first_due_at` is what was promised before any apology; `days_late` are the working days from the day promised last
    to the new one, `days_late_in_all` those from `first_due_at`; `times` is how often the date was moved, this time
    included; `dates` every date promised before, the first one first.
    """

    head: FormHead
    received_at: datetime
    first_due_at: datetime
    due_at: datetime
    new_due_at: datetime
    days_late: int
    times: int
    reason: str
    dates: tuple[datetime, ...] = ()
    leader: str = ""
    leader_reason: str = ""
    days_late_in_all: int = 0


@dataclass(frozen=True, slots=True)
class StopNoticeForm:
    """Mẫu số 05, Thông báo dừng giải quyết hồ sơ; the older set has none.

    `withdrawn` when the citizen asked for it for good; `requested_on` is the day of what was asked in writing, where it
    is not that of the notice; `stage` is how far the dossier had come, in words.
    """

    head: FormHead
    received_at: datetime
    withdrawn: bool
    requested_by: str
    reason: str
    stage: str
    given_back: tuple[SubmittedDocument, ...] = ()
    refund: str = ""
    leader: str = ""
    requested_on: date | None = None


@dataclass(frozen=True, slots=True)
class ControlHop:
    """One row of the control slip: who gave the dossier to whom, when, and how it stood then."""

    giver: str
    taker: str
    at: datetime
    standing: Standing | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class ControlSlipForm:
    """Mẫu số 06 (05 in the older set), Phiếu kiểm soát quá trình giải quyết hồ sơ.

    `ended` when its result is there: no hand-over is to follow.
    """

    head: FormHead
    received_at: datetime
    due_at: datetime
    deciding_unit: str
    taking_part: tuple[str, ...]
    hops: tuple[ControlHop, ...]
    ended: bool = False


@dataclass(frozen=True, slots=True)
class ResultNoteForm:
    """Giấy biên nhận trả kết quả: what was given to whom, how, with which paper of authorisation.

    `sent_to` is where the post or a message took it.
    """

    head: FormHead
    results: tuple[str, ...]
    result_number: str
    way: HandOverWay
    receiver: str
    receiver_id_number: str
    receiver_phone: str
    authorisation: str
    tracking: str
    given_back: tuple[SubmittedDocument, ...] = ()
    returned_at: datetime | None = None
    sent_to: str = ""
