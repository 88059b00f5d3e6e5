"""Changing a procedure: prepared first, reviewed by a person, in force from a day; nothing is ever overwritten."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from desk_app.domain.applicant import LONGEST_TEXT, refuse_too_long
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.procedure import Procedure
from desk_app.domain.procedure_changes import CODE, changed_parts, checked
from desk_app.domain.staff import Permission
from desk_app.domain.text import tidy
from desk_app.services import catalogue
from desk_app.services.session import Session, Transaction
from desk_app.store import database, records, tables
from desk_app.store import procedures as stored


def prepare(session: Session, procedure: Procedure, reason: str) -> None:
    """Keep what a procedure is to become; what was prepared before is replaced.

    Refused `reason_missing` on the field `reason`, and on the field of the procedure that is wrong.
    """
    session.require(Permission.CONFIGURE)
    wanted = checked(procedure)
    with session.transaction() as tx:
        keep_prepared(tx, wanted, _reason(reason))


def change(session: Session, procedure: Procedure, in_force_from: date, reason: str) -> None:
    """Put a new version of a procedure that is in force into force from a day on; dossiers keep the one they have.

    Refused `version_backdated` on `in_force_from` for a day before today, `later_version` where another begins
    later, `not_in_force` where none counts on that day; otherwise as `prepare`. What was to end on a day by a
    repeal still ends on it.
    """
    session.require(Permission.CONFIGURE)
    wanted, why = checked(procedure), _reason(reason)
    with session.transaction() as tx:
        if not stored.versions(procedure.code).exists():
            raise Refused("procedure_unknown", field="procedure", code=procedure.code)
        if _in_force(procedure.code, in_force_from) is None:
            raise Refused("not_in_force", field="procedure", code=procedure.code)
        _forget_prepared(procedure.code)
        number = put_in_force(session, wanted, in_force_from, keeps_end=True)
        tx.record(
            EventType.PROCEDURE_CHANGED,
            procedure.code,
            version=number,
            in_force_from=in_force_from.isoformat(),
            reason=why,
        )


def duplicate(session: Session, code: str, new_code: str, new_name: str, reason: str) -> Procedure:
    """Prepare a procedure of its own with the facts of another.

    Refused `procedure_exists` on `code` where the new code is taken.
    """
    session.require(Permission.CONFIGURE)
    with session.transaction() as tx:
        if not CODE.fullmatch(new_code):
            raise Refused("procedure_code_invalid", field="code", code=new_code)
        if stored.versions(new_code).exists() or _prepared(new_code) is not None:
            raise Refused("procedure_exists", field="code", code=new_code)
        model = newest(code)
        made = checked(
            replace(
                model, code=new_code, name=tidy(new_name), page="", decision="", reviewed_on=None, replaces=()
            )
        )
        keep_prepared(tx, made, _reason(reason), copied_from=code)
        return made


def discard(session: Session, code: str, reason: str) -> None:
    """Give up what was prepared for a procedure."""
    session.require(Permission.CONFIGURE)
    with session.transaction() as tx:
        if not _forget_prepared(code):
            raise Refused("nothing_prepared", field="procedure", code=code)
        tx.record(EventType.PROCEDURE_DISCARDED, code, reason=_reason(reason))


def confirm(session: Session, code: str) -> None:
    """Say that a person has reviewed a procedure as it stands: what is prepared, else what is in force.

    The marks on it go, its facts stay. Refused `nothing_to_review` where there is neither, and on the field that a
    procedure cannot be posted without.
    """
    session.require(Permission.CONFIGURE)
    with session.transaction() as tx:
        row = _prepared(code) or _in_force(code, session.today())
        if row is None:
            raise Refused("nothing_to_review", field="procedure", code=code)
        procedure = checked(catalogue.read(row.record))
        open_points = [each.part.value for each in procedure.unread]
        reviewed = replace(procedure, reviewed_on=session.today(), needs_review="", unread=())
        row.record = records.dump(reviewed)
        row.save()
        tx.record(EventType.PROCEDURE_REVIEWED, code, points=open_points)


def set_keywords(session: Session, code: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """Keep the everyday words a procedure is found by; they are no fact of the law and need no new version."""
    session.require(Permission.CONFIGURE)
    kept = tuple(dict.fromkeys(word for word in map(tidy, words) if word))
    for word in kept:
        refuse_too_long(word, LONGEST_TEXT, "keywords")
    with session.transaction() as tx:
        rows = [row for row in (_prepared(code), *stored.versions(code)) if row is not None]
        if not rows:
            raise Refused("procedure_unknown", field="procedure", code=code)
        for row in rows:
            row.record = records.dump(replace(catalogue.read(row.record), keywords=kept))
            row.save()
        tx.record(EventType.PROCEDURE_WORDS_CHANGED, code, words=list(kept))
    return kept


def newest(code: str) -> Procedure:
    """Return what is prepared for a procedure, else its newest version, inside the caller's connection."""
    row = _prepared(code) or stored.versions(code).order_by(tables.Procedure.version.desc()).first()
    if row is None:
        raise Refused("procedure_unknown", field="procedure", code=code)
    return catalogue.read(row.record)


def keep_prepared(tx: Transaction, procedure: Procedure, reason: str, **data: object) -> None:
    """Keep a checked procedure as prepared, inside the caller's transaction."""
    before = stored.versions(procedure.code).order_by(tables.Procedure.version.desc()).first()
    parts = changed_parts(catalogue.read(before.record), procedure) if before else ()
    tables.PreparedProcedure.insert(
        code=procedure.code,
        name=procedure.name,
        field=procedure.field,
        prepared_at=tx.session.now(),
        record=records.dump(procedure),
    ).on_conflict_replace().execute()
    changed = [part.value for part in parts]
    tx.record(EventType.PROCEDURE_PREPARED, procedure.code, reason=reason, changed=changed, **data)


def put_in_force(
    session: Session, procedure: Procedure, in_force_from: date, *, keeps_end: bool = False
) -> int:
    """Make a version that begins on a day, and end the one before it, inside the caller's transaction.

    It counts until further notice, or until the day the one before it was to end. Returns its number; Refused
    `version_backdated`, `later_version` on the field `in_force_from`.
    """
    if in_force_from < session.today():
        raise Refused("version_backdated", field="in_force_from")
    number, position, last_day = 0, None, None
    for row in stored.versions(procedure.code):
        number, position = row.version, row.position
        called_off = row.in_force_to is not None and row.in_force_to < row.in_force_from
        if called_off:
            continue
        if row.in_force_from > in_force_from:
            raise Refused("later_version", field="in_force_from", day=row.in_force_from, code=row.code)
        if row.in_force_to is None or row.in_force_to >= in_force_from:
            last_day, row.in_force_to = row.in_force_to, in_force_from - timedelta(days=1)
            row.save()
    tables.Procedure.create(
        code=procedure.code,
        version=number + 1,
        name=procedure.name,
        field=procedure.field,
        position=stored.last_position() + 1 if position is None else position,
        record=records.dump(procedure),
        in_force_from=in_force_from,
        in_force_to=last_day if keeps_end else None,
    )
    return number + 1


def take_prepared(code: str) -> Procedure | None:
    """Return what is prepared for a procedure and clear it away, inside the caller's transaction."""
    row = _prepared(code)
    if row is None:
        return None
    row.delete_instance()
    return catalogue.read(row.record)


def prepared_of(session: Session, code: str) -> Procedure:
    """Return what is prepared for a procedure, else its newest version: what an editor begins with."""
    with database.connection():
        return newest(code)


def _prepared(code: str) -> Any:
    return tables.PreparedProcedure.get_or_none(tables.PreparedProcedure.code == code)


def _forget_prepared(code: str) -> bool:
    return bool(tables.PreparedProcedure.delete().where(tables.PreparedProcedure.code == code).execute())


def _in_force(code: str, on: date) -> Any:
    return stored.in_force(on).where(tables.Procedure.code == code).first()


def _reason(reason: str) -> str:
    why = tidy(reason)
    if not why:
        raise Refused("reason_missing", field="reason")
    refuse_too_long(why, LONGEST_TEXT, "reason")
    return why
