"""What an act does beyond the table: the new holder, the agreed date, who got the result, what was corrected."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from desk_app.domain import text
from desk_app.domain.acts import ActDetails, Correction, HandOverWay
from desk_app.domain.applicant import LONGEST_TEXT, Representative, refuse_too_long
from desk_app.domain.deadline import running
from desk_app.domain.errors import Refused
from desk_app.domain.fee_lines import MOST_DONG
from desk_app.domain.numbering import DossierCode
from desk_app.domain.procedure import Channel
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import acceptance, routes, supplement
from desk_app.services.cases import Case
from desk_app.services.session import Session, Transaction
from desk_app.store import records, rows, search, tables
from desk_app.store.dossiers import DossierRecord, Row
from desk_app.store.rows import Values


@dataclass(frozen=True, slots=True)
class Effect:
    """What changes in the row, what the log says of it, and whether the date is counted anew for a new receipt."""

    changed: Values = field(default_factory=dict)
    said: Values = field(default_factory=dict)
    counts_anew: bool = False


def of(action: Action, case: Case, details: ActDetails) -> Effect:
    """Return the effect of an act; refused on the field of the details that is wrong."""
    effect = _EFFECTS.get(action)
    return effect(case, details) if effect else Effect()


def same(action: Action, case: Case, details: ActDetails, told: Mapping[str, object]) -> bool:
    """Tell whether an act would do once more what was done by it just before, as the log tells it."""
    match action:
        case Action.FORWARD:
            return told.get("holder") == forwarded_to(case.session, details, case.procedure.authority)
        case Action.EXTEND:
            return str(told.get("due_at")).startswith(str(details.new_due_on))
        case Action.CORRECT:
            correction = details.correction or Correction()
            unlike = corrected(case.session, case.kept, correction) != case.kept
            return told.get("parts") == _parts(correction) and not unlike
        case _:
            return True


def counted_anew(tx: Transaction, case: Case, effect: Effect) -> Effect:
    """Let the clock run, count the date by the ledger, and make the row ready for its next receipt."""
    now, row, table = tx.session.now(), case.row, tables.Pause
    stopped = table.resumed_at.is_null() & (table.dossier == row.id)
    table.update(resumed_at=now).where(stopped).execute()
    due = running(case.due())
    kept = replace(case.kept, explanation=due.explanation, warnings=due.warnings)
    changed = redated(row.issue, kept, due.due_at)
    for name, value in changed.items():
        setattr(row, name, value)
    case.__dict__["kept"] = kept
    routes.recount(tx, row, case.procedure)
    said = {"due_at": due.due_at.isoformat(), "issue": row.issue}
    return Effect(effect.changed | changed, effect.said | said)


def redated(issue: int, kept: DossierRecord, due_at: datetime) -> Values:
    """Return what a new date changes in a row, for its next receipt."""
    return {"due_at": due_at, "issue": issue + 1, "record": records.dump(kept)}


def forwarded_to(session: Session, details: ActDetails, authority: str) -> str:
    """Return who has a dossier after it was forwarded: who was chosen, else the body the procedure names."""
    return details.assignee or text.tidy(authority) or session.office.name


def given_to(record: str, details: ActDetails) -> str:
    """Return a dossier's record with how the result was given, and to whom in the applicant's place."""
    way, receiver = way_of(details)
    kept = records.load(DossierRecord, record)
    kept = replace(kept, receiver=receiver, way=way.value, tracking=details.tracking)
    return records.dump(kept)


def way_of(details: ActDetails) -> tuple[HandOverWay, Representative | None]:
    """Return how a result is given and to whom; refused `name_missing`, `authorisation_missing` (NĐ 61/2018 Đ.6.2b)."""
    receiver = details.receiver.tidied() if details.receiver else None
    way = details.way or (HandOverWay.REPRESENTATIVE if receiver else HandOverWay.IN_PERSON)
    if way is HandOverWay.REPRESENTATIVE:
        if receiver is None or not receiver.name:
            raise Refused("name_missing", field="receiver.name")
        if not receiver.authorisation:
            raise Refused("authorisation_missing", field="receiver.authorisation")
        receiver.checked("receiver")
        return way, receiver
    if way is HandOverWay.POST and not details.tracking:
        raise Refused("tracking_missing", field="tracking")
    return way, None


def _forward(case: Case, details: ActDetails) -> Effect:
    line, made = tables.TransferLine, tables.Transfer
    away = (
        line.select(line, made).join(made).where(line.dossier == case.row.id, line.back_at.is_null()).first()
    )
    if away is not None:
        unit = routes.table().name(away.transfer.unit)
        raise Refused(
            "dossier_away", field="assignee", code=case.row.code, unit=unit, list=away.transfer.code
        )
    holder = forwarded_to(case.session, details, case.procedure.authority)
    return _held_by(case.session, holder)


def _send_back(case: Case, _details: ActDetails) -> Effect:
    # From the signature it goes back to who had it; from there to the desk.
    return _held_by(case.session, None) if case.status is DossierStatus.PROCESSING else Effect()


def _held_by(session: Session, holder: str | None) -> Effect:
    return Effect({"holder": holder, "held_since": session.now() if holder else None}, {"holder": holder})


def _extend(case: Case, details: ActDetails) -> Effect:
    working, row, day = case.session.calendar.working, case.row, details.new_due_on
    if day is None or not working.is_working_day(day):
        raise Refused("new_date_day_off", field="new_due_on", day=day)
    if day.year not in case.session.calendar.years:
        raise Refused("new_date_too_far", field="new_due_on", day=day, last=case.session.calendar.years[-1])
    if day <= max(row.due_at.date(), case.session.today()):
        raise Refused("new_date_not_later", field="new_due_on", day=day, due=row.due_at.date())
    due_at = working.close_of(day)
    tables.Appointment.create(dossier=row.id, made_at=case.session.now(), due_at=due_at)
    return Effect({"due_at": due_at, "agreed_at": due_at}, {"due_at": due_at.isoformat()})


def _release(case: Case, details: ActDetails) -> Effect:
    routes.refuse_open_elsewhere(case.row)
    if not details.result_number:
        return Effect()
    kept = replace(case.kept, result_number=details.result_number)
    return Effect({"record": records.dump(kept)})


def _hand_over(case: Case, details: ActDetails) -> Effect:
    record = given_to(case.row.record, details)
    case.__dict__["kept"] = records.load(DossierRecord, record)
    return Effect({"record": record}, {"way": case.kept.way})


def _correct(case: Case, details: ActDetails) -> Effect:
    correction = details.correction or Correction()
    kept, row = corrected(case.session, case.kept, correction), case.row
    if correction.documents is not None:
        _check_documents(case, correction.documents)
        table = tables.Document
        table.delete().where(table.dossier == row.id).execute()
        rows.insert(table, acceptance.documents(row.id, correction.documents))
    case.__dict__["kept"] = kept
    person = kept.applicant
    changed: Values = {
        "applicant": person.name,
        "id_number": person.id_number,
        "phone": person.phone,
        "record": records.dump(kept),
        "issue": row.issue + 1,
        "due_at": row.due_at,
    }
    if correction.fee_amount is not None:
        changed["fee_amount"] = _fee(row, correction.fee_amount)
    folded, serial = acceptance.folded(case.procedure), DossierCode.parse(row.code).serial
    before = acceptance.search_entry(row.id, row.__data__, serial, folded)
    search.replace(before, acceptance.search_entry(row.id, row.__data__ | changed, serial, folded))
    return Effect(changed, {"issue": row.issue + 1, "parts": _parts(correction)})


def _fee(row: Row, amount: int) -> int:
    """Return a corrected fee; what was received with a fee receipt is corrected there."""
    if not 0 <= amount <= MOST_DONG:
        raise Refused("fee_amount_invalid", field="fee_amount", most=MOST_DONG)
    slip = tables.FeeReceipt
    standing = slip.select().where(slip.dossier == row.id, slip.cancelled_at.is_null())
    if amount != row.fee_amount and standing.exists():
        raise Refused("fee_on_receipt", field="fee_amount", code=row.code)
    return amount


def _parts(correction: Correction) -> list[str]:
    return [name for name in Correction.__slots__ if getattr(correction, name) is not None]


def corrected(session: Session, kept: DossierRecord, correction: Correction) -> DossierRecord:
    """Return what a dossier keeps after a correction; refused on the field that is wrong."""
    if correction.applicant is not None:
        person = acceptance.tidied(correction.applicant)
        kept = replace(kept, applicant=person.checked(session.today(), "applicant"))
    if correction.representative is not None:
        kept = replace(kept, representative=correction.representative.tidied().checked())
    told = {}
    for name in ("summary", "return_address", "note"):
        words = getattr(correction, name)
        told[name] = getattr(kept, name) if words is None else text.tidy(words)
        refuse_too_long(told[name], LONGEST_TEXT, name)
    kept = replace(kept, summary=told["summary"], return_address=told["return_address"], note=told["note"])
    if correction.return_by is not None:
        kept = replace(kept, return_by=correction.return_by.value)
    if kept.return_by == Channel.POST.value and not (kept.return_address or kept.applicant.address):
        raise Refused("return_address_missing", field="return_address")
    return kept


def _check_documents(case: Case, papers: tuple[SubmittedDocument, ...]) -> None:
    known = {need.no for need in case.procedure.documents}
    for paper in papers:
        if paper.no and paper.no not in known:
            raise Refused("document_unknown", field="documents", no=paper.no)
        refuse_too_long(paper.name, LONGEST_TEXT, "documents")
        refuse_too_long(paper.note, LONGEST_TEXT, "documents")
        if min(paper.originals, paper.certified, paper.copies) < 0:
            raise Refused("document_count_invalid", field="documents", no=paper.no)


def _receive_supplement(case: Case, _details: ActDetails) -> Effect:
    supplement.bring_in(case)
    return Effect()


def _redate(_case: Case, _details: ActDetails) -> Effect:
    return Effect(counts_anew=True)


_EFFECTS: dict[Action, Callable[[Case, ActDetails], Effect]] = {
    Action.FORWARD: _forward,
    Action.SEND_BACK: _send_back,
    Action.EXTEND: _extend,
    Action.RELEASE: _release,
    Action.HAND_OVER: _hand_over,
    Action.CORRECT: _correct,
    Action.RECEIVE_SUPPLEMENT: _receive_supplement,
    Action.REDATE: _redate,
}
