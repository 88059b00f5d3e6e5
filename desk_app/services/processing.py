"""Moving a dossier along its life: one act is one row of the table."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from desk_app.domain import text
from desk_app.domain.applicant import Representative
from desk_app.domain.dossier import DossierSummary
from desk_app.domain.errors import Conflict, Refused
from desk_app.domain.workflow import Action, Clock, DossierStatus, Step, allowed_actions, step
from desk_app.services.session import Session, Transaction
from desk_app.store import dossiers, event_log, records, tables
from desk_app.store.dossiers import DossierRecord, Row
from desk_app.store.rows import Values

# What the other acts ask for beyond a reason (a list of papers, a new date, their form) has no window yet.
OFFERED = frozenset(
    {Action.FORWARD, Action.SEND_BACK, Action.SUBMIT, Action.RELEASE, Action.HAND_OVER, Action.WITHDRAW}
)

_NOTHING_MORE: Mapping[str, Any] = MappingProxyType({})


def offered(session: Session, status: DossierStatus) -> tuple[Action, ...]:
    """Return the acts that this person may take now with a dossier in a status."""
    return tuple(action for action in allowed_actions(status, session.staff.roles) if action in OFFERED)


def act(
    session: Session, code: str, action: Action, version: int | None = None, reason: str = "", note: str = ""
) -> DossierSummary:
    """Take one step; `version` is the one the caller saw.

    Refused `illegal_move`, `not_allowed`, `reason_missing` (field `reason`), `action_later`; Conflict
    `changed_elsewhere` when somebody moved the dossier meanwhile (with who and what). A result is handed over by
    `handover.hand_over`.
    """
    if action is Action.HAND_OVER:
        raise Refused("hand_over_needs_receiver", action=action.value)
    return move(session, code, action, version, reason=reason, note=note)


def move(
    session: Session,
    code: str,
    action: Action,
    version: int | None,
    *,
    reason: str = "",
    note: str = "",
    receiver: Representative | None = None,
) -> DossierSummary:
    """Take one step that a window offers, and record it."""
    with session.transaction() as tx:
        row = found(code, version)
        taken = step(DossierStatus(row.status), action, session.staff.roles)
        if action not in OFFERED:
            raise Refused("action_later", action=action.value)
        more: Values = {}
        if receiver is not None:
            more["record"] = given_to(row.record, receiver)
        write(tx, row, action, taken, reason=reason, note=note, more=more)
        return dossiers.summary(row, session.judge)


def found(code: str, version: int | None) -> Row:
    """Return the row of a dossier as the caller saw it; Refused `dossier_unknown`, Conflict `changed_elsewhere`."""
    row = dossiers.with_procedure().where(tables.Dossier.code == code).first()
    if row is None:
        raise Refused("dossier_unknown", field="code", code=code)
    if version is not None and version != row.version:
        raise _changed(code)
    return row


def write(
    tx: Transaction,
    row: Row,
    action: Action,
    taken: Step,
    *,
    reason: str = "",
    note: str = "",
    more: Mapping[str, Any] = _NOTHING_MORE,
) -> None:
    """Write one step, with what `more` it changes in the row, and record it; Refused `reason_missing`."""
    said = logged(taken, reason, note)
    if taken.needs_reason and "reason" not in said:
        raise Refused("reason_missing", field="reason")
    changed = {**changes(row.version, action, taken, tx.session.now()), **more}
    for name, value in changed.items():
        setattr(row, name, value)
    row.save(only=list(changed))
    tx.record(taken.event, row.code, **said)


def logged(taken: Step, reason: str, note: str = "") -> Values:
    """Return what the log says of a step."""
    said = {"reason": text.tidy(reason), "note": text.tidy(note)}
    return {"status": taken.to.value, **{key: words for key, words in said.items() if words}}


def given_to(record: str, receiver: Representative) -> str:
    """Return a dossier's record with who collected the result in the applicant's place."""
    return records.dump(replace(records.load(DossierRecord, record), receiver=receiver))


def changes(version: int, action: Action, taken: Step, at: datetime) -> Values:
    """Return what one step changes in the row of a dossier; `version` is the one before."""
    changed: Values = {"status": taken.to.value, "version": version + 1}
    if taken.clock is Clock.FINISH:
        changed |= {"finished_at": at, "finished_as": action.value}
    if taken.clock is Clock.STOP:
        changed["stopped_since"] = at
    if taken.clock is Clock.RUN:
        changed["stopped_since"] = None
    if taken.to is DossierStatus.RETURNED:
        changed["returned_at"] = at
    return changed


def _changed(code: str) -> Conflict:
    # A receipt printed again moves nothing, and is not what came in between.
    last = [event for event in event_log.history(code) if "status" in event.data][-1]
    return Conflict("changed_elsewhere", code=code, actor=last.actor, event=last.type.value, at=last.at)
