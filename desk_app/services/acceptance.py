"""What is written when a dossier is accepted: the values of each row, built without a look at the store."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desk_app.domain import fee_lines, text
from desk_app.domain.acts import OneTimeRule
from desk_app.domain.applicant import Applicant, compact_phone
from desk_app.domain.deadline import Due
from desk_app.domain.dossier import IntakeForm
from desk_app.domain.procedure import Procedure
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.workflow import DossierStatus
from desk_app.services.session import Session
from desk_app.store.dossiers import DossierRecord
from desk_app.store.rows import Values
from desk_app.store.search import Entry


def dossier(
    session: Session, form: IntakeForm, procedure: Procedure, version: int, code: str, due: Due
) -> Values:
    """Return the row of a dossier accepted now, without its number; `version` is that of the procedure's row."""
    (fee,) = fee_lines.quote(procedure, session.today(), form.channel, form.case, form.person)
    return {
        "code": code,
        "nonce": form.nonce,
        "procedure": version,
        "procedure_code": procedure.code,
        "applicant": form.applicant.name,
        "id_number": form.applicant.id_number,
        "phone": form.applicant.phone,
        "channel": form.channel.value,
        "status": DossierStatus.RECEIVED.value,
        "received_at": session.now(),
        "counted_from": due.counted_from,
        "first_due_at": due.due_at,
        "due_at": due.due_at,
        "stopped_since": None,
        "finished_at": None,
        "finished_as": None,
        "returned_at": None,
        "fee_amount": fee.amount if form.fee_amount is None else form.fee_amount,
        "fee_paid": form.fee_paid,
        "officer": session.staff.name,
        "issue": 1,
        "printed_at": None,
        "version": 1,
        "agreed_at": None,
        "holder": None,
        "held_since": None,
    }


def record(session: Session, form: IntakeForm, due: Due) -> DossierRecord:
    """Return what the dossier keeps as a whole."""
    return DossierRecord(
        applicant=form.applicant,
        representative=form.representative,
        case=form.case,
        person=form.person,
        sets=form.sets,
        summary=text.tidy(form.summary),
        return_by=form.return_by.value,
        return_address=text.tidy(form.return_address),
        note=text.tidy(form.note),
        explanation=due.explanation,
        warnings=due.warnings,
        rules=session.rules_in_force(session.today()),
        submitted_at=form.submitted_at,
        helped_by=text.tidy(form.helped_by),
        decided_by=text.tidy(form.decided_by),
    )


def documents(number: int, papers: Sequence[SubmittedDocument]) -> list[Values]:
    """Return the rows of the checklist of a dossier."""
    return [
        {
            "dossier": number,
            "position": position,
            "no": paper.no,
            "name": paper.name,
            "originals": paper.originals,
            "certified": paper.certified,
            "copies": paper.copies,
            "note": paper.note,
        }
        for position, paper in enumerate(papers, start=1)
    ]


def search_entry(number: int, row: Values, serial: int, folded_procedure: str) -> Entry:
    """Return what the dossier is found by."""
    numbers = [
        *text.words(row["code"]),
        str(serial)[-4:],
        *text.words(row["id_number"]),
        row["phone"],
    ]
    return number, text.fold(row["applicant"]), " ".join(numbers), folded_procedure


def folded(procedure: Procedure) -> str:
    """Return the words by which the dossiers of a procedure are found."""
    return text.fold(f"{procedure.code} {procedure.name}")


def logged(row: Values, broken: Sequence[OneTimeRule] = ()) -> dict[str, Any]:
    """Return what the log says of an acceptance, and of the one-time rules it broke."""
    rules = {"rules": [rule.value for rule in broken]} if broken else {}
    return rules | {
        "procedure": row["procedure_code"],
        "channel": row["channel"],
        "status": DossierStatus.RECEIVED.value,
        "due_at": row["first_due_at"].isoformat(),
    }


def tidied(person: Applicant) -> Applicant:
    """Return the same person with every text as it is kept."""
    return replace(
        person,
        name=text.tidy(person.name),
        id_number=compact_phone(person.id_number).upper(),
        phone=compact_phone(person.phone),
        address=text.tidy(person.address),
        email=text.tidy(person.email),
    )
