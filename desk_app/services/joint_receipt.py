"""One receipt for several dossiers that one person handed in."""

from collections.abc import Sequence

from desk_app.domain.applicant import compact_phone
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.list_forms import JointReceiptForm, JointReceiptLine
from desk_app.domain.office_paper import KeptPaper, subject
from desk_app.domain.staff import Permission
from desk_app.domain.text import fold, tidy
from desk_app.domain.workflow import Form
from desk_app.services import cases, office_papers, printing, receipts
from desk_app.services.cases import Case
from desk_app.services.session import Session

FEWEST, MOST = 2, 50


def issue(session: Session, codes: Sequence[str], *, confirmed: bool = False) -> KeptPaper:
    """Make one receipt for several dossiers, in the order of their codes, each once.

    Its paper goes to one person and names every dossier on it: Refused `joint_receipt_mixed` where they were not handed
    in by the same person, unless somebody confirmed that the one at the desk may see them all; who handed in the first
    is named as the submitter. Refused `joint_receipt_count` and `dossier_unknown` on the field `codes` as well.
    """
    session.require(Permission.PRINT)
    wanted = list(dict.fromkeys(filter(None, map(tidy, codes))))
    if not FEWEST <= len(wanted) <= MOST:
        raise Refused("joint_receipt_count", field="codes", fewest=FEWEST, most=MOST)
    with session.transaction() as tx:
        found = [_found(session, code) for code in wanted]
        first, *others = (_submitter(case) for case in found)
        strangers = [
            case.row.code for case, who in zip(found[1:], others, strict=True) if not _same(first, who)
        ]
        if strangers and not confirmed:
            raise Refused("joint_receipt_mixed", field="codes", codes=tuple(strangers), first=wanted[0])
        name, phone, id_number = first

        def form(number: int) -> JointReceiptForm:
            return JointReceiptForm(
                letterhead=printing.letterhead(session),
                year=session.today().year,
                number=number,
                submitter=name,
                submitter_phone=phone,
                submitter_id_number=id_number,
                lines=tuple(_line(case) for case in found),
                officer=session.staff.name,
                made_at=session.now(),
            )

        year, number = office_papers.keep(tx, Form.JOINT_RECEIPT, form)
        tx.record(
            EventType.FORM_MADE,
            subject(Form.JOINT_RECEIPT, year, number),
            form=Form.JOINT_RECEIPT.value,
            number=number,
            codes=wanted,
            confirmed=bool(strangers),
        )
        return KeptPaper(Form.JOINT_RECEIPT, year, number, session.now())


def _found(session: Session, code: str) -> Case:
    try:
        return cases.found(session, code)
    except Refused as error:
        raise Refused(error.code, field="codes", **error.params) from error


def _submitter(case: Case) -> tuple[str, str, str]:
    """Return name, phone and identity number of who handed a dossier in."""
    person = case.kept.representative or case.kept.applicant
    return person.name, person.phone, person.id_number


def _same(one: tuple[str, str, str], other: tuple[str, str, str]) -> bool:
    """Tell whether two are the same person: by number where both have one, else by name and phone."""
    (name, phone, number), (other_name, other_phone, other_number) = one, other
    if number and other_number:
        return number == other_number
    return fold(name) == fold(other_name) and compact_phone(phone) == compact_phone(other_phone) != ""


def _line(case: Case) -> JointReceiptLine:
    promised = receipts.receipt_form(case.row)
    return JointReceiptLine(
        code=promised.code,
        procedure=promised.procedure,
        procedure_code=promised.procedure_code,
        applicant=promised.applicant,
        received_at=promised.received_at,
        due_at=promised.due_at,
        time_limit=promised.time_limit,
        sets=promised.sets,
        unit=case.kept.decided_by or case.procedure.authority,
        office_due_at=promised.office_due_at,
    )
