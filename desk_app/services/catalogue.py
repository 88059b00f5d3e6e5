"""Procedures in force: looked up, listed with how often they were asked for."""

from datetime import date
from typing import Any

from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Procedure
from desk_app.domain.procedure_search import ProcedureChoice
from desk_app.services.session import Session
from desk_app.store import database, dossiers, records, tables


def procedure(session: Session, code: str) -> Procedure:
    """Return the version in force; Refused `procedure_unknown` on the field `procedure`."""
    with database.connection():
        return records.load(Procedure, in_force(code, session.today()).record)


def choices(session: Session) -> tuple[ProcedureChoice, ...]:
    """Return every procedure in force with its use, in the order of the catalogue."""
    with database.reading():
        use = dossiers.use_of_procedures()
        rows = list(_in_force(session.today()).order_by(tables.Procedure.position))
    return tuple(
        ProcedureChoice(records.load(Procedure, row.record), *use.get(row.code, (0, None))) for row in rows
    )


def all_in_force(on: date) -> tuple[Procedure, ...]:
    """Return every procedure in force on a day, in the order of the catalogue."""
    with database.connection():
        rows = _in_force(on).order_by(tables.Procedure.position)
        return tuple(records.load(Procedure, row.record) for row in rows)


def in_force(code: str, on: date) -> Any:
    """Return the row of a procedure's version in force, inside the caller's connection."""
    row = _in_force(on).where(tables.Procedure.code == code).order_by(tables.Procedure.version.desc()).first()
    if row is None:
        raise Refused("procedure_unknown", field="procedure", code=code)
    return row


def _in_force(on: date) -> Any:
    table = tables.Procedure
    ends = table.in_force_to.is_null() | (table.in_force_to >= on)
    return table.select().where(table.in_force_from <= on, ends)
