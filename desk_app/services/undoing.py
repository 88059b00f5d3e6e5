"""Taking back the last step of a dossier, by who took it, while nobody has built on it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desk_app.domain import replay
from desk_app.domain.dossier import Taken
from desk_app.domain.errors import Refused
from desk_app.domain.events import Event, EventType
from desk_app.domain.workflow import STEPS, Action
from desk_app.services import cases, form_making, receipts, routes
from desk_app.services.cases import Case
from desk_app.services.session import Session, Transaction
from desk_app.store import dossiers, event_log, records, tables
from desk_app.store.dossiers import DossierRecord, Row
from desk_app.store.rows import Values

# What the program notes beside a step without anybody building on it.
_BESIDE = frozenset(
    {
        EventType.FORM_MADE,
        EventType.FORM_PRINTED,
        EventType.FORM_REPRINTED,
        EventType.FORM_VOIDED,
        EventType.PRINTING_FAILED,
        EventType.ATTACHMENT_ADDED,
    }
)
# What a step put into what a dossier keeps, and as what it was there before.
_KEPT: dict[EventType, Values] = {
    EventType.RESULT_RELEASED: {"result_number": ""},
    EventType.RESULT_HANDED_OVER: {"receiver": None, "way": "", "tracking": ""},
}
_UNDOABLE = {row.event.value for row in STEPS.values() if row.undoable}


def possible(session: Session, row: Row) -> bool:
    """Tell whether this person may take back the last step of a dossier, inside the caller's connection."""
    try:
        _last_step(session, event_log.history(row.code))
    except Refused:
        return False
    return True


def undo(session: Session, code: str, version: int | None = None) -> Taken:
    """Take back the last step of a dossier; the log keeps both, forms that it made or that tell of it are void.

    Refused `undo_nothing`, `undo_not_yours` (with who took it), `undo_built_on` (with what came after),
    `undo_not_possible` for a step that changed what a citizen holds in hand,
    `undo_another_day`.
    """
    with session.transaction() as tx:
        case = cases.found(session, code, version)
        events = event_log.history(code)
        step = _last_step(session, events)
        before = replay.replay(event for event in events if event.id < step.id)
        if before is None:
            raise Refused("undo_nothing", code=code)
        _void_forms(tx, case, step, events)
        _put_back(tx, case, before, step, events)
        tx.record(
            EventType.STEP_UNDONE,
            code,
            status=before.status.value,
            action=Action.UNDO.value,
            undid=step.data.get("action", step.type.value),
        )
        return Taken(dossiers.summary(case.row, session.judge))


def _last_step(session: Session, events: Sequence[Event]) -> Event:
    """Return the step that may be taken back, or refuse."""
    steps = [event for event in events if "status" in event.data]
    if not steps or steps[-1].type in {EventType.STEP_UNDONE, EventType.DOSSIER_ACCEPTED}:
        raise Refused("undo_nothing")
    step = steps[-1]
    if step.actor != session.staff.name:
        raise Refused("undo_not_yours", actor=step.actor)
    if step.at.date() != session.today():
        # The figures of a day that has ended stay as they were reported.
        raise Refused("undo_another_day", day=step.at.date())
    if step.type.value not in _UNDOABLE or step.data.get("stays"):
        raise Refused("undo_not_possible", event=step.type.value)
    for later in events:
        if later.id > step.id and later.type not in _BESIDE:
            raise Refused("undo_built_on", event=later.type.value, actor=later.actor)
    return step


def _put_back(
    tx: Transaction, case: Case, before: replay.DossierState, step: Event, events: Sequence[Event]
) -> None:
    row = case.row
    changed: Values = {
        "status": before.status.value,
        "version": row.version + 1,
        "stopped_since": before.stopped_since,
        "finished_at": before.finished_at,
        "finished_as": before.finished_as,
        "returned_at": before.returned_at,
        "agreed_at": before.agreed_at,
        "holder": before.holder,
        "held_since": before.held_since,
    }
    if step.type is EventType.DUE_DATE_EXTENDED:
        # An older program did not log the date it counted anew, but printed it.
        changed["due_at"] = before.due_at or receipts.receipt_form(row).due_at
    if step.type in _KEPT:
        kept = records.load(DossierRecord, row.record)
        changed["record"] = records.dump(replace(kept, **_KEPT[step.type]))
    for name, value in changed.items():
        setattr(row, name, value)
    row.save(only=list(changed))
    _shorten(tables.Pause, row, len(before.pauses))
    _shorten(tables.Appointment, row, len(before.agreed))
    rules = step.data.get("rules", [])
    if isinstance(rules, list) and rules:
        breaches = tables.Breach.select().where(tables.Breach.dossier == row.id)
        _shorten(tables.Breach, row, breaches.count() - len(rules))
    # What ended on its own before, in the same second, stays ended.
    ended = [event.data["position"] for event in events if event.type is EventType.LEG_FINISHED]
    legs = tables.Leg
    legs.update(finished_at=None, finished_as=None).where(
        legs.dossier == row.id,
        legs.finished_at == step.at,
        legs.finished_as == step.data.get("action"),
        legs.position.not_in(ended),
    ).execute()
    routes.recount(tx, row, case.procedure)


def _shorten(ledger: Any, row: Row, length: int) -> None:
    """Take the newest lines out of a dossier's ledger until it has a length."""
    kept = ledger.select(ledger.id).where(ledger.dossier == row.id).order_by(ledger.id).limit(length)
    ledger.delete().where(ledger.dossier == row.id, ledger.id.not_in([each.id for each in kept])).execute()


def _void_forms(tx: Transaction, case: Case, step: Event, events: Sequence[Event]) -> None:
    row = case.row
    for made in (*form_making.made_by(row, step), *form_making.wanted_since(row, step, events)):
        table = tables.Printout
        table.update(voided_at=tx.session.now()).where(table.id == made.id).execute()
        tx.record(EventType.FORM_VOIDED, case.row.code, form=made.form, issue=made.issue)
