"""Moving a dossier along its life: one act is one row of the table."""

from dataclasses import replace

from desk_app.domain import text
from desk_app.domain.applicant import Representative
from desk_app.domain.dossier import DossierSummary
from desk_app.domain.errors import Conflict, Refused
from desk_app.domain.workflow import Action, Clock, DossierStatus, Step, allowed_actions, step
from desk_app.services.session import Session
from desk_app.store import dossiers, event_log, records, tables
from desk_app.store.dossiers import DossierRecord, Row

# What the other acts ask for beyond a reason (a list of papers, a new date, their form) has no window yet.
OFFERED = frozenset(
    {Action.FORWARD, Action.SEND_BACK, Action.SUBMIT, Action.RELEASE, Action.HAND_OVER, Action.WITHDRAW}
)


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
    """Take one step and record it; shared by every act on a dossier."""
    with session.transaction() as tx:
        row = dossiers.with_procedure().where(tables.Dossier.code == code).first()
        if row is None:
            raise Refused("dossier_unknown", field="code", code=code)
        if version is not None and version != row.version:
            raise _changed(code)
        taken = step(DossierStatus(row.status), action, session.staff.roles)
        if action not in OFFERED:
            raise Refused("action_later", action=action.value)
        said = {"reason": text.tidy(reason), "note": text.tidy(note)}
        if taken.needs_reason and not said["reason"]:
            raise Refused("reason_missing", field="reason")
        _write(session, row, action, taken, receiver)
        tx.record(
            taken.event, code, status=taken.to.value, **{key: words for key, words in said.items() if words}
        )
        return dossiers.summary(row, session.judge)


def _write(session: Session, row: Row, action: Action, taken: Step, receiver: Representative | None) -> None:
    row.status = taken.to.value
    row.version += 1
    if taken.clock is Clock.FINISH:
        row.finished_at = session.now()
        row.finished_as = action.value
    if taken.to is DossierStatus.RETURNED:
        row.returned_at = session.now()
        kept = records.load(DossierRecord, row.record)
        row.record = records.dump(replace(kept, receiver=receiver))
    row.save()


def _changed(code: str) -> Conflict:
    # A receipt printed again moves nothing, and is not what came in between.
    last = [event for event in event_log.history(code) if "status" in event.data][-1]
    return Conflict("changed_elsewhere", code=code, actor=last.actor, event=last.type.value, at=last.at)
