"""Certifying at the counter: one visit is one dossier, its papers take their numbers in the yearly books."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desk_app.domain.applicant import Applicant
from desk_app.domain.certification import (
    PROCEDURES,
    Book,
    CertificationLine,
    CertificationVisit,
    CertifiedVisit,
    Entry,
    EntryContent,
    numbered,
)
from desk_app.domain.dossier import IntakeForm, complete
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.domain.procedure import Procedure
from desk_app.domain.staff import Permission, Role
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from desk_app.domain.vietqr import Transfer
from desk_app.domain.workflow import Action, DossierStatus, Form
from desk_app.services import (
    acceptance,
    bank_account,
    books,
    cases,
    catalogue,
    certification_entries,
    drafts,
    fees,
    on_the_spot,
    processing,
    receipts,
    staff,
)
from desk_app.services.cases import Case
from desk_app.services.session import Session, Transaction
from desk_app.store import database, dossiers, offered, records, tables
from desk_app.store.dossiers import DossierRecord, Row

DRAFT = "certification"
_REMEMBERED = 400
_DECIDABLE = {DossierStatus.RECEIVED, DossierStatus.PROCESSING, DossierStatus.SIGNED}


@dataclass(frozen=True, slots=True)
class CertificationDesk:
    """What the window needs to begin: what can be asked for, what was used before, what was certified today.

    `papers` are the kinds of paper by book, what was used last first; `signers` who may sign, who signed last first;
    `entries` the newest first, those who wait before them; `extra_days` by how many working days an appointment may
    extend the limit.
    """

    procedures: Mapping[str, Procedure]
    papers: Mapping[Book, Sequence[str]]
    signers: Sequence[str]
    last_requester: Applicant | None
    entries: Sequence[Entry]
    extra_days: int


def begin(session: Session) -> CertificationDesk:
    """Return what the window begins with, as it stands now."""
    session.require(Permission.READ)
    with database.reading():
        latest = certification_entries.latest(_REMEMBERED)
        signed = [records.load(EntryContent, row.record).signer for row in latest[:1]]
        leaders = [person.name for person in staff.members(session) if Role.LEADER in person.roles]
        return CertificationDesk(
            procedures=_offered(session.today()),
            papers=certification_entries.papers(latest),
            signers=tuple(dict.fromkeys(name for name in (*signed, *leaders) if name)),
            last_requester=_requester(latest[0]) if latest else None,
            entries=certification_entries.of_day(session.today()),
            extra_days=session.rules.number("copies.extra_days", session.today()),
        )


def certify(session: Session, visit: CertificationVisit) -> CertifiedVisit:
    """Certify the papers of a visit: one dossier settled on the spot, each kind of paper with its number.

    With an appointment it is an ordinary dossier, whose papers take their numbers by `finish`. The same nonce again
    returns the same visit. Refused on the field that is wrong, `book_closed`, `appointment_too_far`.
    """
    with session.transaction() as tx:
        drafts.sent(session, DRAFT, visit.nonce)
        if made := dossiers.by_nonce(visit.nonce):
            return _visit(made, repeated=True)
        today = session.today()
        visit = replace(visit, requester=acceptance.tidied(visit.requester)).checked(today)
        procedures = {line.code: catalogue.procedure(session, line.code) for line in visit.lines}
        contents = _contents(visit, procedures, today)
        for book in {line.book for line in visit.lines}:
            books.refuse_closed(book.value, today.year)
        fee = sum(content.fee for content in contents)
        account = bank_account.current() if visit.payment is PaymentMethod.TRANSFER else None
        if visit.payment is PaymentMethod.TRANSFER and account is None:
            raise Refused("bank_account_missing", field="fee_method")
        case = on_the_spot.received_in(tx, _form(visit, procedures[visit.lines[0].code], fee))
        if visit.appointment_days is not None:
            _appoint(tx, case, visit.appointment_days)
        if visit.payment is not None:
            fee_lines = [line.quoted(procedures[line.code], today) for line in visit.lines]
            fees.receive_at_intake(tx, case.row.__data__, fee_lines, visit.payment)
        _renew_receipt(case)
        kept = certification_entries.keep(tx, case.row, contents)
        if visit.appointment_days is None:
            certification_entries.enter(tx, case.row, kept)
            on_the_spot.settle_in(tx, case, with_receipt=visit.with_receipt)
        done = _visit(case.row)
        if account is None or not fee:
            return done
        return replace(done, transfer=Transfer(account, bank_account.bank_name(account), fee, done.code))


def finish(session: Session, code: str) -> CertifiedVisit:
    """Certify the papers that waited for their appointment: they take their numbers of today, the result is ready.

    Refused `certification_unknown` where nothing of this dossier waits, `certification_ended` for one that is
    withdrawn or refused, `book_closed`.
    """
    session.require(Permission.ACCEPT)
    with session.transaction() as tx:
        case = cases.found(session, code)
        waiting = [row for row in certification_entries.of_dossier(case.row) if row.number is None]
        if not waiting:
            raise Refused("certification_unknown", field="code", code=code)
        if case.status in {DossierStatus.REFUSED, DossierStatus.WITHDRAWN}:
            raise Refused("certification_ended", field="code", code=code)
        certification_entries.enter(tx, case.row, waiting)
        if case.status in _DECIDABLE:
            processing.step_in(tx, case, Action.RELEASE)
        return _visit(case.row)


def day(session: Session, on: date) -> tuple[Entry, ...]:
    """Return what was entered on a day, the newest first, with what waits for an appointment before it."""
    session.require(Permission.READ)
    with database.reading():
        return certification_entries.of_day(on)


def _offered(on: date) -> dict[str, Procedure]:
    codes = [code for some in PROCEDURES.values() for code in some]
    found = {code: offered.version(code, on) for code in codes}
    return {code: catalogue.read(version[1]) for code, version in found.items() if version}


def _requester(row: Row) -> Applicant:
    return records.load(DossierRecord, row.dossier.record).applicant


def _contents(visit: CertificationVisit, procedures: Mapping[str, Procedure], on: date) -> list[EntryContent]:
    person = visit.requester
    return [
        EntryContent(
            requester=person.name,
            id_number=person.id_number,
            lines=lines,
            fee=sum(line.fee(procedures[line.code], on) for line in lines),
            signer=visit.signer,
        )
        for lines in numbered(visit.lines)
    ]


def _form(visit: CertificationVisit, procedure: Procedure, fee: int) -> IntakeForm:
    return IntakeForm(
        procedure=procedure.code,
        applicant=visit.requester,
        documents=(*complete(procedure), *map(_paper, visit.lines)),
        nonce=visit.nonce,
        fee_amount=fee,
        # Who comes twice brings other papers.
        duplicate_confirmed=True,
    )


def _paper(line: CertificationLine) -> SubmittedDocument:
    note = f"{line.pages} trang"
    if line.book is Book.COPIES:
        return SubmittedDocument(0, line.paper, copies=line.copies, note=note)
    return SubmittedDocument(0, line.paper, originals=line.copies, note=note)


def _appoint(tx: Transaction, case: Case, days: int) -> None:
    """Agree on a later date before the receipt leaves the desk (NĐ 23/2015/NĐ-CP Đ.21; TT 01/2020/TT-BTP Đ.2)."""
    session, row = tx.session, case.row
    most = session.rules.number("copies.extra_days", session.today())
    if not 0 <= days <= most:
        raise Refused("appointment_too_far", field="appointment", most=most)
    if not days:
        return
    due_at = session.due(session.now(), TimeLimit(days, TimeUnit.WORKING_DAY)).due_at
    if due_at <= row.due_at:
        return
    tables.Appointment.create(dossier=row.id, made_at=session.now(), due_at=due_at)
    row.due_at = row.agreed_at = due_at
    row.version += 1
    row.save(only=["due_at", "agreed_at", "version"])
    tx.record(
        EventType.DUE_DATE_EXTENDED,
        row.code,
        status=row.status,
        action=Action.EXTEND.value,
        due_at=due_at.isoformat(),
        extra_days=days,
        stays=True,
    )


def _renew_receipt(case: Case) -> None:
    """Let the receipt, which nobody has seen yet, say the date agreed on and that the fee was paid."""
    row, table = case.row, tables.Printout
    number = receipts.receipt_form(row).register_number
    papers = cases.papers(row)
    form = receipts.receipt(case.session, row.__data__, case.kept, case.procedure, papers, number)
    table.update(record=records.dump(form)).where(
        table.dossier == row.id, table.form == Form.RECEIPT.value, table.issue == row.issue
    ).execute()


def _visit(dossier: Row, *, repeated: bool = False) -> CertifiedVisit:
    rows = certification_entries.of_dossier(dossier)
    entries = tuple(certification_entries.entry(row, dossier.code) for row in rows)
    waits = any(each.number is None for each in entries)
    fee = sum(each.content.fee for each in entries)
    return CertifiedVisit(dossier.code, entries, fee, dossier.due_at if waits else None, repeated)
