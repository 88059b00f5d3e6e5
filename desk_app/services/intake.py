"""Receiving a dossier: forecast, check, accept once, issue the receipt."""

import secrets
from dataclasses import replace

from desk_app.domain import numbering, text
from desk_app.domain.applicant import Applicant, compact_phone
from desk_app.domain.deadline import Due
from desk_app.domain.dossier import IntakeForm, IssuedReceipt, KnownApplicant
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import FINAL, DossierStatus
from desk_app.services import catalogue, drafts, printing
from desk_app.services.session import Session, Transaction
from desk_app.store import database, dossiers, records, search, sequences, tables
from desk_app.store.dossiers import DossierRecord, Row


def new_nonce() -> str:
    """Return the name of one request, so that repeating it makes no second dossier."""
    return secrets.token_hex(16)


def forecast(session: Session, procedure_code: str, channel: Channel = Channel.COUNTER) -> Due:
    """Return what the receipt would say if the dossier were accepted now."""
    limit = catalogue.procedure(session, procedure_code).terms_for(channel).time_limit
    return session.due(session.now(), limit)


def known_applicants(session: Session, number_or_phone: str) -> tuple[KnownApplicant, ...]:
    """Return the people who handed in before under an identity number or a phone, the latest first."""
    wanted = compact_phone(number_or_phone).upper()
    if len(wanted) < 8:
        return ()
    people: dict[str, KnownApplicant] = {}
    with database.reading():
        for row in dossiers.latest_of(wanted):
            key = text.fold(row.applicant)
            known = people.get(key)
            opened = (row.code,) if DossierStatus(row.status) not in FINAL else ()
            if known:
                people[key] = replace(known, open_codes=(*known.open_codes, *opened))
            else:
                applicant = records.load(DossierRecord, row.record).applicant
                people[key] = KnownApplicant(applicant, row.received_at.date(), row.code, opened)
    return tuple(people.values())


def open_twins(session: Session, procedure_code: str, applicant: Applicant) -> tuple[str, ...]:
    """Return codes of dossiers of the same person and procedure that have not ended."""
    tidied = _tidied(applicant)
    with database.connection():
        return tuple(dossiers.open_twins(procedure_code, tidied.id_number, tidied.name, tidied.phone))


def accept(session: Session, form: IntakeForm) -> IssuedReceipt:
    """Accept a complete dossier and issue its receipt (NĐ 61/2018/NĐ-CP Đ.17; TT 03/2025/TT-VPCP Mẫu số 01).

    The same nonce again returns the same receipt. Refused `missing_documents`, `duplicate_open` (with the codes; not
    when `duplicate_confirmed`), or on the field that is wrong.
    """
    session.require(Permission.ACCEPT)
    brought_by = form.representative and form.representative.tidied()
    form = replace(form, applicant=_tidied(form.applicant), representative=brought_by)
    with session.transaction() as tx:
        drafts.sent(session, drafts.INTAKE, form.nonce)
        if made := dossiers.by_nonce(form.nonce):
            return _issued(made, repeated=True)
        version = catalogue.in_force(form.procedure, session.today())
        procedure = records.load(Procedure, version.record)
        form.checked(procedure, session.today())
        _refuse_twins(form)
        row = _keep(session, form, procedure, version)
        printing.keep_receipt(tx, row, procedure)
        _record(tx, row)
        return _issued(row)


def _refuse_twins(form: IntakeForm) -> None:
    if form.duplicate_confirmed:
        return
    person = form.applicant
    if twins := dossiers.open_twins(form.procedure, person.id_number, person.name, person.phone):
        raise Refused("duplicate_open", field="applicant.id_number", codes=", ".join(twins))


def _keep(session: Session, form: IntakeForm, procedure: Procedure, version: Row) -> Row:
    now, agency = session.now(), session.office.code
    terms = procedure.terms_for(form.channel)
    due = session.due(now, terms.time_limit)
    serial = sequences.following(numbering.series_key(agency, now.date()))
    code = str(numbering.DossierCode(agency, now.date(), serial))
    row = tables.Dossier.create(
        code=code,
        nonce=form.nonce,
        procedure=version,
        procedure_code=procedure.code,
        applicant=form.applicant.name,
        id_number=form.applicant.id_number,
        phone=form.applicant.phone,
        channel=form.channel.value,
        status=DossierStatus.RECEIVED.value,
        received_at=now,
        counted_from=due.counted_from,
        first_due_at=due.due_at,
        due_at=due.due_at,
        fee_amount=terms.fee.amount if form.fee_amount is None else form.fee_amount,
        fee_paid=form.fee_paid,
        officer=session.staff.name,
        record=records.dump(_record_of(session, form, due)),
    )
    for position, paper in enumerate(form.documents, start=1):
        tables.Document.create(
            dossier=row,
            position=position,
            no=paper.no,
            name=paper.name,
            originals=paper.originals,
            certified=paper.certified,
            copies=paper.copies,
            note=paper.note,
        )
    person = form.applicant
    numbers = [*text.words(code), str(serial)[-4:], *text.words(person.id_number), person.phone]
    search.add(row.id, text.fold(person.name), numbers, text.fold(f"{procedure.code} {procedure.name}"))
    return row


def _record_of(session: Session, form: IntakeForm, due: Due) -> DossierRecord:
    return DossierRecord(
        applicant=form.applicant,
        representative=form.representative,
        sets=form.sets,
        summary=text.tidy(form.summary),
        return_by=form.return_by.value,
        return_address=text.tidy(form.return_address),
        note=text.tidy(form.note),
        explanation=due.explanation,
        warnings=due.warnings,
        rules=session.rules_in_force(session.today()),
    )


def _record(tx: Transaction, row: Row) -> None:
    tx.record(
        EventType.DOSSIER_ACCEPTED,
        row.code,
        procedure=row.procedure_code,
        channel=row.channel,
        status=row.status,
        due_at=row.due_at.isoformat(),
    )


def _issued(row: Row, *, repeated: bool = False) -> IssuedReceipt:
    return IssuedReceipt(row.code, row.received_at, row.due_at, printing.receipt_form(row).seal, repeated)


def _tidied(person: Applicant) -> Applicant:
    return replace(
        person,
        name=text.tidy(person.name),
        id_number=compact_phone(person.id_number).upper(),
        phone=compact_phone(person.phone),
        address=text.tidy(person.address),
        email=text.tidy(person.email),
    )
