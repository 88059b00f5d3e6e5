"""What the forms of a dossier's life say, put together from its row and record without a look at the store."""

from collections.abc import Sequence
from dataclasses import dataclass

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
        )


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
    )


def apology(subject: Subject, number: int, details: ActDetails, agreed: Sequence[Agreed]) -> ApologyForm:
    """Return Mẫu số 04; `agreed` are all dates agreed so far, the new one last."""
    row, promised = subject.row, subject.before["due_at"]
    new, working = agreed[-1].due_at, subject.session.calendar.working
    earlier = dict.fromkeys((row["first_due_at"], *(each.due_at for each in agreed[:-1]), promised))
    return ApologyForm(
        head=subject.head(number),
        received_at=row["received_at"],
        first_due_at=row["first_due_at"],
        due_at=promised,
        new_due_at=new,
        days_late=working.days_between(promised.date(), new.date()),
        times=len(agreed),
        reason=details.reason,
        dates=tuple(earlier),
        leader=details.leader,
        leader_reason=details.leader_reason,
    )


def stop_notice(
    subject: Subject, number: int, action: Action, details: ActDetails, papers: Sequence[SubmittedDocument]
) -> StopNoticeForm:
    """Return Mẫu số 05: the citizen withdrew, or the office stops."""
    withdrawn = action is Action.WITHDRAW
    return StopNoticeForm(
        head=subject.head(number),
        received_at=subject.row["received_at"],
        withdrawn=withdrawn,
        requested_by=details.requested_by or (subject.kept.applicant.name if withdrawn else ""),
        reason=details.reason,
        stage=STATUS_VI[DossierStatus(subject.before["status"])],
        given_back=tuple(paper for paper in papers if paper.received) if withdrawn else (),
        refund=details.refund,
        leader="" if withdrawn else subject.session.staff.name,
    )


def control_slip(
    subject: Subject, number: int, hops: Sequence[ControlHop], units: Sequence[str]
) -> ControlSlipForm:
    """Return Mẫu số 06 as the dossier's way stands now."""
    row = subject.row
    return ControlSlipForm(
        head=subject.head(number),
        received_at=row["received_at"],
        due_at=row["due_at"],
        deciding_unit=subject.kept.decided_by or row["holder"] or subject.procedure.authority,
        taking_part=tuple(units),
        hops=tuple(hops),
    )


def result_note(subject: Subject, number: int, papers: Sequence[SubmittedDocument]) -> ResultNoteForm:
    """Return the note of what was given to whom; originals that were taken for comparison go back with it."""
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
        result_number=kept.result_number,
        way=HandOverWay(kept.way) if kept.way else given,
        receiver=receiver.name if receiver else kept.applicant.name,
        receiver_id_number=receiver.id_number if receiver else kept.applicant.id_number,
        receiver_phone=receiver.phone if receiver else kept.applicant.phone,
        authorisation=receiver.authorisation if receiver else "",
        tracking=kept.tracking,
        given_back=_originals_back(subject.procedure, papers),
        returned_at=row["returned_at"],
    )


def _originals_back(
    procedure: Procedure, papers: Sequence[SubmittedDocument]
) -> tuple[SubmittedDocument, ...]:
    shown = {need.no for need in procedure.documents if need.to_show}
    return tuple(paper for paper in papers if paper.no in shown and paper.originals)
