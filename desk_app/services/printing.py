"""Forms of a dossier: their data kept when they are made, drawn from what was kept, every print logged."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pkgutil import resolve_name
from typing import Any

from desk_app.domain import receipt_code, wording
from desk_app.domain.case_forms import (
    ApologyForm,
    ControlSlipForm,
    RefusalForm,
    ResultNoteForm,
    StopNoticeForm,
    SupplementForm,
)
from desk_app.domain.dossier import IntakeForm
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.forms import Letterhead, MissingPapersForm, ReceiptForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.procedure import Channel, Fee, Procedure
from desk_app.domain.receipt_code import ReceiptFacts
from desk_app.domain.staff import Permission
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.time_limit import words_vi
from desk_app.domain.vocabulary import CHANNEL_VI
from desk_app.domain.workflow import Form
from desk_app.services import catalogue
from desk_app.services.session import Session, Transaction
from desk_app.store import database, records, rows, sequences, tables
from desk_app.store.dossiers import DossierRecord, Row
from desk_app.store.rows import Values

# What is kept of each form, and what draws it.
DRAWN: dict[Form, tuple[type[Any], str]] = {
    Form.RECEIPT: (ReceiptForm, "receipt:render_receipt"),
    Form.SUPPLEMENT: (SupplementForm, "supplement_request:render_supplement_request"),
    Form.REFUSAL: (RefusalForm, "refusal:render_refusal"),
    Form.APOLOGY: (ApologyForm, "apology:render_apology"),
    Form.STOP_NOTICE: (StopNoticeForm, "stop_notice:render_stop_notice"),
    Form.CONTROL_SLIP: (ControlSlipForm, "control_slip:render_control_slip"),
    Form.RESULT_NOTE: (ResultNoteForm, "result_note:render_result_note"),
}


@dataclass(frozen=True, slots=True)
class PreparedPrint:
    """A PDF ready for the printer; `reprint` counts the prints before this one."""

    code: str
    pdf: bytes
    title: str
    reprint: int


@dataclass(frozen=True, slots=True)
class Sender:
    """Of the head of a kept receipt, what its seal covers."""

    office: str
    phone: str


@dataclass(frozen=True, slots=True)
class Promise:
    """Of a kept receipt, what its seal covers and whom it names: read where many receipts are looked through."""

    letterhead: Sender
    code: str
    applicant: str
    id_number: str
    procedure: str
    received_at: datetime
    due_at: datetime
    seal: str
    issue: int = 1


def keep_receipt(
    tx: Transaction,
    row: Values,
    kept: DossierRecord,
    procedure: Procedure,
    papers: Sequence[SubmittedDocument],
) -> str:
    """Make the receipt of an accepted dossier, keep its data inside the caller's transaction, return its seal."""
    session = tx.session
    number = sequences.following(register_series(row))
    form = receipt(session, row, kept, procedure, papers, number)
    rows.insert_one(tables.Printout, printout(row["id"], Form.RECEIPT, form.issue, form, session.now()))
    return form.seal


def issue_again(
    tx: Transaction,
    row: Row,
    kept: DossierRecord,
    procedure: Procedure,
    papers: Sequence[SubmittedDocument],
) -> None:
    """Make the next receipt of a dossier that has changed, under its number in the register; the old ones are void."""
    session, table = tx.session, tables.Printout
    form = receipt(session, row.__data__, kept, procedure, papers, receipt_form(row).register_number)
    table.update(voided_at=session.now()).where(
        table.dossier == row.id, table.form == Form.RECEIPT.value, table.voided_at.is_null()
    ).execute()
    rows.insert_one(table, printout(row.id, Form.RECEIPT, form.issue, form, session.now()))


def register_series(row: Values) -> str:
    """Return the name of the series that numbers the lines of the register in a dossier's year."""
    return f"register/{row['received_at'].year}"


def printout(dossier: int, form: Form, issue: int, made: object, made_at: datetime) -> Values:
    """Return the row that keeps a form as it was made."""
    return {
        "dossier": dossier,
        "form": form.value,
        "issue": issue,
        "made_at": made_at,
        "record": records.dump(made),
        "prints": 0,
        "voided_at": None,
    }


def receipt_form(row: Row) -> ReceiptForm:
    """Return the newest receipt that was made for a dossier, inside the caller's connection."""
    return records.load(ReceiptForm, _printout(row, Form.RECEIPT).record)


def prepare(
    session: Session, code: str, size: PaperSize, form: Form = Form.RECEIPT, issue: int | None = None
) -> PreparedPrint:
    """Draw a form of a dossier from what was kept, the newest unless an issue is named; a reprint says which it is.

    Refused `form_unknown` where no such form was made.
    """
    session.require(Permission.PRINT)
    with database.connection():
        kept = _printout(_dossier(code), form, issue)
    # reportlab takes a fifth of a second to import, and the window is to be there before the first print.
    kind, renderer = DRAWN[form]
    draw = resolve_name(f"desk_app.documents.{renderer}")
    pdf = draw(records.load(kind, kept.record), size, reprint=kept.prints)
    title = f"{code}.pdf" if form is Form.RECEIPT else f"{code}-{form.value}-{kept.issue}.pdf"
    return PreparedPrint(code, pdf, title, kept.prints)


def printed(
    session: Session,
    code: str,
    size: PaperSize,
    printer: str,
    form: Form = Form.RECEIPT,
    issue: int | None = None,
) -> None:
    """Record that a form left the printer."""
    session.require(Permission.PRINT)
    with session.transaction() as tx:
        row, table = _dossier(code), tables.Printout
        kept = _printout(row, form, issue)
        table.update(prints=table.prints + 1).where(table.id == kept.id).execute()
        if form is Form.RECEIPT and row.printed_at is None:
            tables.Dossier.update(printed_at=session.now()).where(tables.Dossier.id == row.id).execute()
        event, data = print_logged(size, printer, kept.prints, form)
        tx.record(event, code, **data)


def print_logged(
    size: PaperSize, printer: str, before: int, form: Form = Form.RECEIPT
) -> tuple[EventType, Values]:
    """Return what the log says of a print after that many before it."""
    event = EventType.FORM_REPRINTED if before else EventType.FORM_PRINTED
    return event, {
        "form": form.value,
        "size": size.value,
        "printer": printer,
        "no": before + 1,
    }


def failed(session: Session, code: str, reason: str, form: Form = Form.RECEIPT) -> None:
    """Record that a form could not be printed; a dossier without its receipt stays on the list of unprinted ones."""
    with session.transaction() as tx:
        tx.record(EventType.PRINTING_FAILED, _dossier(code).code, form=form.value, reason=reason)


def missing_papers(session: Session, form: IntakeForm, size: PaperSize) -> bytes:
    """Draw the slip that tells a citizen what is still missing; no dossier is made."""
    from desk_app.documents.slips import render_missing_papers

    procedure = catalogue.procedure(session, form.procedure)
    return render_missing_papers(
        MissingPapersForm(
            letterhead=letterhead(session),
            applicant=form.applicant.name,
            procedure=procedure.name,
            procedure_code=procedure.code,
            missing=form.missing(procedure),
            given=tuple(paper for paper in form.documents if paper.received),
            officer=session.staff.name,
            made_at=session.now(),
        ),
        size,
    )


def facts(form: ReceiptForm | Promise) -> ReceiptFacts:
    """Return what a receipt promises and its seal covers."""
    return ReceiptFacts(
        office=form.letterhead.office,
        phone=form.letterhead.phone,
        code=form.code,
        procedure=form.procedure,
        received_at=form.received_at,
        due_at=form.due_at,
        issue=form.issue,
    )


def recorded_facts(code: str) -> tuple[ReceiptFacts, ...]:
    """Return the facts of every receipt issued under a code, inside the caller's connection."""
    rows = (
        tables.Printout.select()
        .join(tables.Dossier)
        .where(tables.Dossier.code == code, tables.Printout.form == Form.RECEIPT.value)
        .order_by(tables.Printout.issue)
    )
    return tuple(facts(records.load(ReceiptForm, row.record)) for row in rows)


def receipt(
    session: Session,
    row: Values,
    kept: DossierRecord,
    procedure: Procedure,
    papers: Sequence[SubmittedDocument],
    register_number: int,
) -> ReceiptForm:
    """Return the receipt of a dossier, sealed, from its row and what it keeps."""
    channel = Channel(row["channel"])
    limit = procedure.limit_for(channel, kept.case)
    fee = procedure.fee_for(row["received_at"].date(), channel, kept.case)
    head, person = letterhead(session), kept.applicant
    promised = ReceiptFacts(
        office=head.office,
        phone=head.phone,
        code=row["code"],
        procedure=procedure.name,
        received_at=row["received_at"],
        due_at=row["due_at"],
        issue=row["issue"],
    )
    seal = receipt_code.seal(session.keys.seal, promised)
    return ReceiptForm(
        letterhead=head,
        code=row["code"],
        register_year=row["received_at"].year,
        register_number=register_number,
        applicant=person.name,
        submitter=kept.representative.name if kept.representative else "",
        address=person.address,
        phone=person.phone,
        email=person.email,
        id_number=person.id_number,
        procedure=procedure.name,
        procedure_code=procedure.code,
        summary=kept.summary,
        documents=_documents(papers, procedure),
        sets=kept.sets,
        time_limit=words_vi(limit),
        received_at=row["received_at"],
        due_at=row["due_at"],
        return_by=CHANNEL_VI[Channel(kept.return_by)],
        return_address=kept.return_address,
        fee=_fee(row, fee),
        officer=row["officer"],
        seal=seal,
        qr_text=receipt_code.qr_text(promised, seal, session.office.status_url),
        issue=row["issue"],
    )


def _fee(row: Values, published: Fee) -> str:
    if row["fee_amount"] is None:
        return wording.fee_text(published)
    if not row["fee_amount"]:
        return wording.fee_text(Fee(0))
    return f"{wording.money(row['fee_amount'])} ({'đã thu' if row['fee_paid'] else 'chưa thu'})"


def _documents(papers: Sequence[SubmittedDocument], procedure: Procedure) -> tuple[SubmittedDocument, ...]:
    """Return the papers as the receipt lists them: what was only shown went back and is not counted as kept."""
    shown = {need.no for need in procedure.documents if need.to_show}
    return tuple(
        SubmittedDocument(paper.no, paper.name, note=paper.note or "đã xuất trình")
        if paper.no in shown
        else paper
        for paper in papers
    )


def letterhead(session: Session) -> Letterhead:
    """Return the head of a form as the office is called today."""
    office = session.office
    return Letterhead(
        parent=office.parent,
        office=office.name,
        desk=office.desk_name,
        place=office.place,
        address=office.address,
        phone=office.phone,
        hotline=office.hotline,
        training=office.training,
    )


def _dossier(code: str) -> Row:
    row = tables.Dossier.get_or_none(tables.Dossier.code == code)
    if row is None:
        raise Refused("dossier_unknown", field="code", code=code)
    return row


def _printout(row: Row, form: Form, issue: int | None = None) -> Row:
    table = tables.Printout
    query = table.select().where(table.dossier == row.id, table.form == form.value)
    if issue is not None:
        query = query.where(table.issue == issue)
    kept = query.order_by(table.issue.desc()).first()
    if kept is None:
        raise Refused("form_unknown", field="form", code=row.code, form=form.value)
    return kept
