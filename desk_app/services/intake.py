"""Receiving a dossier: forecast, check, accept once, issue the receipt."""

import secrets
from dataclasses import replace
from datetime import datetime

from desk_app.domain import numbering, one_time, text
from desk_app.domain.acts import OneTimeRule, RuleUse
from desk_app.domain.applicant import Applicant, compact_phone
from desk_app.domain.deadline import Due
from desk_app.domain.dossier import IntakeForm, IssuedReceipt, KnownApplicant
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.one_time import CaseFacts
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import FINAL, Action, DossierStatus
from desk_app.services import acceptance, books, cases, catalogue, drafts, fees, receipts, routes
from desk_app.services.session import Session, Transaction
from desk_app.store import database, dossiers, offered, records, rows, search, sequences, tables
from desk_app.store.dossiers import DossierRecord, Row
from desk_app.store.rows import Values


def new_nonce() -> str:
    """Return the name of one request, so that repeating it makes no second dossier."""
    return secrets.token_hex(16)


def forecast(
    session: Session, procedure_code: str, channel: Channel = Channel.COUNTER, case: str = ""
) -> Due:
    """Return what the receipt would say if the dossier were accepted now; Refused as `Procedure.limit_for`."""
    procedure = catalogue.procedure(session, procedure_code)
    with database.connection():
        return session.due(session.now(), routes.limit(session, procedure, channel, case))


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
    person = acceptance.tidied(applicant)
    with database.connection():
        return tuple(dossiers.open_twins(procedure_code, person.id_number, person.name, person.phone))


def accept(session: Session, form: IntakeForm) -> IssuedReceipt:
    """Accept a complete dossier and issue its receipt (NĐ 61/2018/NĐ-CP Đ.17; TT 03/2025/TT-VPCP Mẫu số 01).

    The same nonce again returns the same receipt. Refused as `accepted_in`.
    """
    with session.transaction() as tx:
        drafts.sent(session, drafts.INTAKE, form.nonce)
        if made := dossiers.by_nonce(form.nonce):
            return _issued_before(made)
        row, _ = accepted_in(tx, form)
        return IssuedReceipt(row["code"], row["received_at"], row["due_at"], row["seal"])


def accepted_in(tx: Transaction, form: IntakeForm) -> tuple[Values, DossierRecord]:
    """Accept a dossier inside the caller's transaction; return its row with its number and seal, and its record.

    Refused `missing_documents`, `duplicate_open` (with the codes; not when `duplicate_confirmed`), or on the field that
    is wrong.
    """
    session = tx.session
    session.require(Permission.ACCEPT)
    books.refuse_closed(books.REGISTER, session.today().year)
    brought_by = form.representative and form.representative.tidied()
    form = replace(form, applicant=acceptance.tidied(form.applicant), representative=brought_by)
    version, procedure = _offered(session, form.procedure)
    form = replace(form, decided_by=form.decided_by or routes.decider(procedure.code))
    form.checked(procedure, session.today())
    _refuse_coming(session, form.submitted_at)
    _refuse_twins(form)
    row, kept = _keep(session, form, procedure, version)
    broken = _broken(session, form)
    tx.record(EventType.DOSSIER_ACCEPTED, row["code"], **acceptance.logged(row, broken))
    for rule in broken:
        tables.Breach.create(dossier=row["id"], kind=rule.value, at=session.now())
    dates = routes.begin(tx, row, procedure)
    if form.fee_paid and row["fee_amount"]:
        fees.receive_at_intake(tx, row, fees.intake_lines(session, procedure, form), payer=payer(form))
    row["seal"] = receipts.keep_receipt(tx, row, kept, procedure, form.documents, dates)
    return row, kept


def _offered(session: Session, code: str) -> tuple[int, Procedure]:
    found = offered.version(code, session.today())
    if found is None:
        raise Refused("procedure_unknown", field="procedure", code=code)
    return found[0], catalogue.read(found[1])


def payer(form: IntakeForm) -> str:
    """Return who pays: who brings the dossier."""
    return form.representative.name if form.representative else form.applicant.name


def online_answer(session: Session, submitted_at: datetime) -> RuleUse | None:
    """Return how accepting now stands to the day in which a dossier filed online is to be answered.

    Refused `submitted_at_invalid` for a moment to come.
    """
    _refuse_coming(session, submitted_at)
    return next(iter(_uses(session, submitted_at)), None)


def _uses(session: Session, submitted_at: datetime | None) -> tuple[RuleUse, ...]:
    now = session.now()
    facts = CaseFacts(DossierStatus.REGISTERED, now, now, submitted_at=submitted_at)
    return one_time.uses(Action.ACCEPT, facts, cases.ground(session))


def _broken(session: Session, form: IntakeForm) -> list[OneTimeRule]:
    """Return the one-time rules that an acceptance breaks: an answer that came late is counted, not refused."""
    # What came by post was handed to the post then; the day for an answer is the online dossier's.
    filed = form.submitted_at if form.channel is Channel.ONLINE else None
    return [use.rule for use in _uses(session, filed) if use.broken]


def _refuse_coming(session: Session, submitted_at: datetime | None) -> None:
    if submitted_at is not None and submitted_at > session.now():
        raise Refused("submitted_at_invalid", field="submitted_at")


def _refuse_twins(form: IntakeForm) -> None:
    if form.duplicate_confirmed:
        return
    person = form.applicant
    if twins := dossiers.open_twins(form.procedure, person.id_number, person.name, person.phone):
        raise Refused("duplicate_open", field="applicant.id_number", codes=", ".join(twins))


def _keep(
    session: Session, form: IntakeForm, procedure: Procedure, version: int
) -> tuple[Values, DossierRecord]:
    """Write the dossier, its papers and what it is found by; return its row with its number, and its record."""
    now, agency = session.now(), session.office.code
    due = session.due(now, routes.limit(session, procedure, form.channel, form.case))
    serial = sequences.following(numbering.series_key(agency, now.date()))
    code = str(numbering.DossierCode(agency, now.date(), serial))
    row = acceptance.dossier(session, form, procedure, version, code, due)
    kept = acceptance.record(session, form, due)
    row["record"] = records.dump(kept)
    row["id"] = rows.insert_one(tables.Dossier, row)
    rows.insert(tables.Document, acceptance.documents(row["id"], form.documents))
    search.add([acceptance.search_entry(row["id"], row, serial, acceptance.folded(procedure))])
    return row, kept


def _issued_before(row: Row) -> IssuedReceipt:
    seal = receipts.receipt_form(row).seal
    return IssuedReceipt(row.code, row.received_at, row.due_at, seal, repeated=True)
