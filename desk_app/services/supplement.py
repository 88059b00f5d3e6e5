"""Asking for what is missing, which stops the clock, and receiving it, which lets it run under a new date."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from desk_app.domain.deadline import Due, Pause, SupplementMode, due_after_pauses
from desk_app.domain.dossier import DossierSummary, IssuedReceipt
from desk_app.domain.procedure import Channel
from desk_app.domain.time_limit import TimeLimit
from desk_app.domain.workflow import Action, DossierStatus, step
from desk_app.services import catalogue, printing, processing
from desk_app.services.session import Session
from desk_app.store import dossiers, records, rows, tables
from desk_app.store.dossiers import DossierRecord
from desk_app.store.rows import Values


def request(session: Session, code: str, reason: str, version: int | None = None) -> DossierSummary:
    """Ask for what is missing and stop the clock (NĐ 61/2018/NĐ-CP Đ.17, Đ.19).

    Refused as `processing.act` refuses.
    """
    action = Action.REQUEST_SUPPLEMENT
    with session.transaction() as tx:
        row = processing.found(code, version)
        taken = step(DossierStatus(row.status), action, session.staff.roles)
        processing.write(tx, row, action, taken, reason=reason)
        rows.insert_one(tables.Pause, {"dossier": row.id, "stopped_at": session.now(), "resumed_at": None})
        return dossiers.summary(row, session.judge)


def receive(session: Session, code: str, version: int | None = None) -> IssuedReceipt:
    """Receive what was missing, count the limit as the rule of the day of receipt says, issue the receipt again."""
    action, pause = Action.RECEIVE_SUPPLEMENT, tables.Pause
    with session.transaction() as tx:
        row = processing.found(code, version)
        taken = step(DossierStatus(row.status), action, session.staff.roles)
        stopped = pause.resumed_at.is_null() & (pause.dossier == row)
        pause.update(resumed_at=session.now()).where(stopped).execute()
        stops = pause.select().where(pause.dossier == row).order_by(pause.id)
        pauses = [Pause(each.stopped_at, each.resumed_at) for each in stops]
        procedure = catalogue.read(row.procedure.record)
        kept = records.load(DossierRecord, row.record)
        due = due_after(
            session, row.received_at, procedure.limit_for(Channel(row.channel), kept.case), pauses
        )
        kept, more = dated_again(row.__data__, kept, due)
        processing.write(tx, row, action, taken, more=more)
        return printing.issue_again(tx, row, kept, procedure)


def dated_again(row: Values, kept: DossierRecord, due: Due) -> tuple[DossierRecord, Values]:
    """Return what a dossier keeps under a new date, and what that changes in its row."""
    kept = replace(kept, explanation=due.explanation, warnings=due.warnings)
    return kept, {"due_at": due.due_at, "issue": row["issue"] + 1, "record": records.dump(kept)}


def due_after(session: Session, received_at: datetime, limit: TimeLimit, pauses: Sequence[Pause]) -> Due:
    """Return when a dossier is due whose pauses are all over, under the rules of the day it was received."""
    if not pauses:
        return session.due(received_at, limit)
    on = received_at.date()
    due = due_after_pauses(
        received_at,
        limit,
        pauses,
        session.calendar,
        cut_off=session.rules.time_of("intake.cut_off", on),
        hours_per_day=session.rules.number("working_day.hours", on),
        mode=SupplementMode(session.rules.choice("supplement.mode", on)),
    )
    if isinstance(due, Due):
        return due
    raise ValueError("a clock that stands has no due moment")
