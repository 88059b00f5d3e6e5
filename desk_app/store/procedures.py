"""Reads of the catalogue: versions, what is prepared, what is posted, what is open under a version."""

from datetime import date
from typing import Any

from peewee import fn

from desk_app.store import tables


def in_force(on: date) -> Any:
    """Return the query of every version in force on a day."""
    table = tables.Procedure
    ends = table.in_force_to.is_null() | (table.in_force_to >= on)
    return table.select().where(table.in_force_from <= on, ends).order_by(table.position, table.code)


def posted_and_in_force(on: date) -> Any:
    """Return the query of every version that is in force and posted on a day, in the order of the catalogue."""
    posting = tables.Posting
    ends = posting.posted_to.is_null() | (posting.posted_to >= on)
    posted = posting.select(posting.procedure_code).where(posting.posted_from <= on, ends)
    return in_force(on).where(tables.Procedure.code.in_(posted))


def versions(code: str = "") -> Any:
    """Return the query of all versions, oldest first, of one procedure or of all in the order of the catalogue."""
    table = tables.Procedure
    query = table.select()
    if code:
        return query.where(table.code == code).order_by(table.version)
    first = table.alias()
    place = first.select(fn.MIN(first.position)).where(first.code == table.code)
    return query.order_by(place, table.code, table.version)


def prepared() -> Any:
    """Return the query of everything that is prepared, by code."""
    return tables.PreparedProcedure.select().order_by(tables.PreparedProcedure.code)


def postings(code: str = "") -> Any:
    """Return the query of the postings, oldest first, of one procedure or of all."""
    table = tables.Posting
    query = table.select().order_by(table.posted_from, table.id)
    return query.where(table.procedure_code == code) if code else query


def open_dossiers(code: str) -> dict[int, int]:
    """Return by version number how many dossiers of a procedure have not ended."""
    dossier, procedure = tables.Dossier, tables.Procedure
    query: Any = (
        dossier.select(procedure.version, fn.COUNT(dossier.id))
        .join(procedure)
        .where(dossier.procedure_code == code, dossier.finished_at.is_null())
        .group_by(procedure.version)
        .order_by(procedure.version)
    )
    return dict(query.tuples())


def last_position() -> int:
    """Return the highest place in the catalogue's order, -1 while it is empty."""
    highest = tables.Procedure.select(fn.MAX(tables.Procedure.position)).scalar()
    return -1 if highest is None else int(highest)
