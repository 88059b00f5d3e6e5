"""What an act needs to be told, and what a window has to ask before it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.applicant import Applicant, Representative
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.staff import StaffMember
from desk_app.domain.submitted_document import SubmittedDocument

LONGEST_REASON = 1000


class Need(StrEnum):
    """What a step asks for beyond the click; the table says which."""

    REASON = "reason"
    ASSIGNEE = "assignee"
    LACKING = "lacking"
    NEW_DATE = "new_date"
    GROUND = "ground"
    RECEIVER = "receiver"
    CONTACT = "contact"
    CORRECTION = "correction"


class Fault(StrEnum):
    """What is wrong with a paper."""

    MISSING = "missing"
    NOT_VALID = "not_valid"


class RefusalGround(StrEnum):
    """Why a dossier is not taken or not granted (NĐ 61/2018/NĐ-CP Đ.17)."""

    NOT_COMPETENT = "not_competent"
    NOT_ELIGIBLE = "not_eligible"
    DUPLICATE = "duplicate"
    FORGED = "forged"
    NOT_SUPPLEMENTED = "not_supplemented"


class HandOverWay(StrEnum):
    """How a result reaches the citizen (NĐ 61/2018/NĐ-CP Đ.20.3)."""

    IN_PERSON = "in_person"
    REPRESENTATIVE = "representative"
    POST = "post"
    ELECTRONIC = "electronic"


class Contact(StrEnum):
    """How a citizen was told something."""

    PHONE = "phone"
    MESSAGE = "message"
    EMAIL = "email"
    LETTER = "letter"
    AT_DESK = "at_desk"


class OneTimeRule(StrEnum):
    """The rules that may be used once, or by a certain day: beyond, a leader answers for it and it is counted."""

    SUPPLEMENT_ONCE = "supplement_once"
    EXTENSION_ONCE = "extension_once"
    APOLOGY_IN_TIME = "apology_in_time"
    HAND_OVER_IN_TIME = "hand_over_in_time"
    ONLINE_ANSWER_IN_TIME = "online_answer_in_time"
    APPRAISAL_RETURN_IN_TIME = "appraisal_return_in_time"


@dataclass(frozen=True, slots=True)
class Lacking:
    """One line of what a citizen has to bring: the paper, what is wrong with it and why; `no` that of the checklist."""

    no: int
    name: str
    fault: Fault
    why: str = ""
    originals: int = 0
    certified: int = 0
    copies: int = 0


@dataclass(frozen=True, slots=True)
class Correction:
    """What an intake should have said; None leaves a part as it is."""

    applicant: Applicant | None = None
    representative: Representative | None = None
    summary: str | None = None
    return_by: Channel | None = None
    return_address: str | None = None
    fee_amount: int | None = None
    note: str | None = None
    documents: tuple[SubmittedDocument, ...] | None = None


@dataclass(frozen=True, slots=True)
class ActDetails:
    """Everything an officer may say with an act; the table's needs decide what must be there.

    `leader` and `leader_reason` answer for a one-time rule that the act breaks. `answer_by` is until when the citizen
    may bring what is `lacking`; `requested_by` who asked for a stop or withdrawal, `requested_on` the day of the paper
    that says so (today where it is not said); `refund` what happens to fees paid.
    """

    reason: str = ""
    note: str = ""
    assignee: str = ""
    lacking: tuple[Lacking, ...] = ()
    answer_by: date | None = None
    new_due_on: date | None = None
    ground: RefusalGround | None = None
    way: HandOverWay | None = None
    receiver: Representative | None = None
    tracking: str = ""
    contact: Contact | None = None
    result_number: str = ""
    requested_by: str = ""
    refund: str = ""
    correction: Correction | None = None
    leader: str = ""
    leader_reason: str = ""
    requested_on: date | None = None


NO_DETAILS = ActDetails()


@dataclass(frozen=True, slots=True)
class RuleUse:
    """How an act stands to a one-time rule now: `broken` needs a leader's reason, else it is used up by this act.

    `by` is until when it could be done in time, where the rule is about a day; `source` its decree.
    """

    rule: OneTimeRule
    broken: bool
    source: str
    by: datetime | None = None


@dataclass(frozen=True, slots=True)
class CheckedPaper:
    """One line of the checklist as a window offers it for a request: the need, and what was handed in of it."""

    no: int
    name: str
    required: bool
    originals: int
    copies: int
    handed_in: bool
    handed_in_originals: int = 0
    handed_in_certified: int = 0
    handed_in_copies: int = 0


@dataclass(frozen=True, slots=True)
class ActQuestion:
    """What a window asks before an act: its needs with what can be chosen, and the rules it would use or break.

    `new_due_at` is the earliest sensible new date of an extension; `units` are names of units it may go to.
    """

    code: str
    version: int
    needs: frozenset[Need]
    uses: tuple[RuleUse, ...] = ()
    papers: tuple[CheckedPaper, ...] = ()
    staff: tuple[StaffMember, ...] = ()
    units: tuple[str, ...] = ()
    leaders: tuple[str, ...] = ()
    new_due_at: datetime | None = None
    procedure: Procedure | None = None

    @property
    def needs_leader(self) -> bool:
        """Whether a leader has to answer for a broken rule."""
        return any(use.broken for use in self.uses)
