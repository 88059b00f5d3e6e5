"""Making receipts: their facts sealed, their data kept, a new one in place of one that no longer holds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desk_app.domain import receipt_code, wording
from desk_app.domain.forms import ReceiptForm
from desk_app.domain.procedure import Channel, Fee, Procedure
from desk_app.domain.receipt_code import ReceiptFacts
from desk_app.domain.route import RouteDue
from desk_app.domain.route_words import receipt_lines
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.time_limit import words_vi
from desk_app.domain.vocabulary import CHANNEL_VI
from desk_app.domain.workflow import Form
from desk_app.services import routes
from desk_app.services.printing import kept_of, letterhead, printout
from desk_app.services.session import Session, Transaction
from desk_app.store import records, rows, sequences, tables
from desk_app.store.dossiers import DossierRecord, Row
from desk_app.store.rows import Values


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
    dates: RouteDue | None = None,
) -> str:
    """Make the receipt of an accepted dossier, keep its data inside the caller's transaction, return its seal."""
    session = tx.session
    number = sequences.following(register_series(row))
    form = on_a_route(receipt(session, row, kept, procedure, papers, number), dates)
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
    form = on_a_route(form, routes.dates(session, row, procedure))
    # What the citizen holds is void: the list of unprinted receipts asks for the new one.
    tables.Dossier.update(printed_at=None).where(tables.Dossier.id == row.id).execute()
    row.printed_at = None
    table.update(voided_at=session.now()).where(
        table.dossier == row.id, table.form == Form.RECEIPT.value, table.voided_at.is_null()
    ).execute()
    rows.insert_one(table, printout(row.id, Form.RECEIPT, form.issue, form, session.now()))


def register_series(row: Values) -> str:
    """Return the name of the series that numbers the lines of the register in a dossier's year."""
    return f"register/{row['received_at'].year}"


def receipt_form(row: Row) -> ReceiptForm:
    """Return the newest receipt that was made for a dossier, inside the caller's connection."""
    return records.load(ReceiptForm, kept_of(row, Form.RECEIPT).record)


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
        made_at=session.now(),
        helped_by=kept.helped_by,
        decided_by=kept.decided_by,
    )


def on_a_route(form: ReceiptForm, dates: RouteDue | None) -> ReceiptForm:
    """Return a receipt with the dates of its route: this office's own, and each stretch of the way."""
    if dates is None:
        return form
    return replace(form, office_due_at=dates.office_due_at, stages=receipt_lines(dates, routes.table()))


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
