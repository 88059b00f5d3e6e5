"""What the forms of a dossier's life say, put together from its row and record without a look at the store."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.acts import ActDetails, HandOverWay
from desk_app.domain.case_forms import (
    ApologyForm,
    ControlHop,
    ControlSlipForm,
    FormHead,
    FormSet,
    RefusalForm,
    ResultNoteForm,
    StopNoticeForm,
    SupplementForm,
)
from desk_app.domain.deadline import Agreed
from desk_app.domain.procedure import Procedure
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.vocabulary import FORM_VI, STATUS_VI
from desk_app.domain.workflow import Action, DossierStatus, Form
from desk_app.services import printing
from desk_app.services.session import Session
from desk_app.store.dossiers import DossierRecord
from desk_app.store.rows import Values

_NOTHING_PAID = "Chưa thu phí, lệ phí"


@dataclass(frozen=True, slots=True)
class Subject:
    """A dossier as its forms name it; `before` is its row as the act found it."""

    session: Session
    row: Values
    kept: DossierRecord
    procedure: Procedure
    before: Values

    def head(self, number: int) -> FormHead:
        """Return what every form begins with."""
        person = self.kept.applicant
        return head(
            self.session,
            number,
            code=self.row["code"],
            applicant=person.name,
            address=person.address,
            phone=person.phone,
            email=person.email,
            procedure=self.procedure,
            summary=self.kept.summary,
        )

    def left_here(self, papers: Sequence[SubmittedDocument]) -> tuple[SubmittedDocument, ...]:
        """Return the papers the office has: what was only shown went back at once, as the receipt says."""
        shown = {need.no for need in self.procedure.documents if need.to_show}
        return tuple(paper for paper in papers if paper.received and paper.no not in shown)


def head(
    session: Session,
    number: int,
    *,
    code: str,
    applicant: str,
    address: str,
    phone: str,
    email: str,
    procedure: Procedure,
    summary: str = "",
) -> FormHead:
    """Return the head of a form made now, by the set of forms in force."""
    return FormHead(
        letterhead=printing.letterhead(session),
        form_set=form_set(session),
        number=number,
        year=session.today().year,
        made_at=session.now(),
        officer=session.staff.name,
        code=code,
        applicant=applicant,
        address=address,
        phone=phone,
        email=email,
        procedure=procedure.name,
        procedure_code=procedure.code,
        summary=summary,
    )


def form_set(session: Session) -> FormSet:
    """Return which circular's forms are in force today (the dated rule `forms.set`)."""
    return FormSet(session.rules.choice("forms.set", session.today()))


def supplement(subject: Subject, number: int, details: ActDetails, request_no: int) -> SupplementForm:
    """Return Mẫu số 02, from the lines that are missing or not valid."""
    return SupplementForm(
        head=subject.head(number),
        lacking=details.lacking,
        reason=details.reason,
        request_no=request_no,
        answer_by=details.answer_by,
        received_at=subject.row["received_at"],
        leader=details.leader,
        leader_reason=details.leader_reason,
    )


def refusal(subject: Subject, number: int, details: ActDetails) -> RefusalForm:
    """Return Mẫu số 03 for a dossier that was received: after examination."""
    return RefusalForm(
        head=subject.head(number),
        ground=details.ground,
        reason=details.reason,
        lacking=details.lacking,
        examined=True,
        received_at=subject.row["received_at"],
        competent_body=details.assignee,
        received_by=subject.row["officer"],
    )


def apology(
    subject: Subject, number: int, details: ActDetails, agreed: Sequence[Agreed], first_due_at: datetime
) -> ApologyForm:
    """Return Mẫu số 04; `agreed` are all dates agreed so far, the new one last, `first_due_at` that before them."""
    row, promised = subject.row, subject.before["due_at"]
    new, working = agreed[-1].due_at, subject.session.calendar.working
    earlier = dict.fromkeys((first_due_at, *(each.due_at for each in agreed[:-1]), promised))
    return ApologyForm(
        head=subject.head(number),
        received_at=row["received_at"],
        first_due_at=first_due_at,
        due_at=promised,
        new_due_at=new,
        days_late=working.days_between(promised.date(), new.date()),
        times=len(agreed),
        reason=details.reason,
        dates=tuple(earlier),
        leader=details.leader,
        leader_reason=details.leader_reason,
        days_late_in_all=working.days_between(first_due_at.date(), new.date()),
    )


def stop_notice(
    subject: Subject, number: int, action: Action, details: ActDetails, papers: Sequence[SubmittedDocument]
) -> StopNoticeForm:
    """Return Mẫu số 05: the citizen withdrew, or the office stops."""
    withdrawn = action is Action.WITHDRAW
    nothing_paid = "" if subject.row["fee_paid"] else _NOTHING_PAID
    return StopNoticeForm(
        head=subject.head(number),
        received_at=subject.row["received_at"],
        withdrawn=withdrawn,
        requested_by=details.requested_by or (subject.kept.applicant.name if withdrawn else ""),
        reason=details.reason,
        stage=STATUS_VI[DossierStatus(subject.before["status"])],
        given_back=subject.left_here(papers) if withdrawn else (),
        refund=details.refund or nothing_paid,
        leader="" if withdrawn else subject.session.staff.name,
        requested_on=details.requested_on,
    )


def control_slip(
    subject: Subject, number: int, hops: Sequence[ControlHop], units: Sequence[str], decides: str
) -> ControlSlipForm:
    """Return Mẫu số 06 as the dossier's way stands now; `units` are those of its route, `decides` who settles it."""
    row = subject.row
    return ControlSlipForm(
        head=subject.head(number),
        received_at=row["received_at"],
        due_at=row["due_at"],
        deciding_unit=decides,
        taking_part=tuple(unit for unit in units if unit != decides),
        hops=tuple(hops),
        ended=row["finished_at"] is not None,
    )


def result_note(subject: Subject, number: int, refused_by: str = "") -> ResultNoteForm:
    """Return the note of what was given to whom; `refused_by` is the number of the refusal that is the result."""
    kept, row = subject.kept, subject.row
    receiver = kept.receiver
    given = HandOverWay.REPRESENTATIVE if receiver else HandOverWay.IN_PERSON
    results: Sequence[str] = (
        subject.procedure.result,
        *(each.name for each in subject.procedure.more_results),
    )
    if row["finished_as"] == Action.DENY.value:
        # What was refused after examination has the refusal for its result.
        results = (FORM_VI[Form.REFUSAL],)
    return ResultNoteForm(
        head=subject.head(number),
        results=tuple(filter(None, results)) or (subject.procedure.name,),
        result_number=kept.result_number or refused_by,
        way=HandOverWay(kept.way) if kept.way else given,
        receiver=receiver.name if receiver else kept.applicant.name,
        receiver_id_number=receiver.id_number if receiver else kept.applicant.id_number,
        receiver_phone=receiver.phone if receiver else kept.applicant.phone,
        authorisation=receiver.authorisation if receiver else "",
        tracking=kept.tracking,
        returned_at=row["returned_at"],
        sent_to=_sent_to(kept),
    )


def _sent_to(kept: DossierRecord) -> str:
    match kept.way:
        case HandOverWay.POST:
            return kept.return_address or kept.applicant.address
        case HandOverWay.ELECTRONIC:
            return kept.applicant.email
        case _:
            return ""
