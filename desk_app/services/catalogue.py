"""The catalogue as the desk works by it: procedures posted and in force, and everything an administrator keeps."""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from typing import Any

from desk_app.domain.catalogue import (
    Catalogue,
    CatalogueFilter,
    CatalogueLine,
    PostingPeriod,
    ProcedureHistory,
    Version,
)
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Procedure
from desk_app.domain.procedure_search import ProcedureChoice, rank
from desk_app.services.session import Session
from desk_app.store import database, dossiers, event_log, records, tables
from desk_app.store import procedures as stored

# What ends within this many days is shown as expiring.
_EXPIRING_DAYS = 60


def procedure(session: Session, code: str) -> Procedure:
    """Return the version the desk receives by; Refused `procedure_unknown` on the field `procedure`."""
    with database.connection():
        return read(offered(code, session.today()).record).as_of(session.today())


def choices(session: Session) -> tuple[ProcedureChoice, ...]:
    """Return every procedure posted and in force with its use, in the order of the catalogue."""
    today = session.today()
    with database.reading():
        use = dossiers.use_of_procedures()
        rows = list(stored.posted_and_in_force(today))
    return tuple(
        ProcedureChoice(read(row.record).as_of(today), *use.get(row.code, (0, None))) for row in rows
    )


def posted_on(day: date) -> tuple[Procedure, ...]:
    """Return every procedure posted and in force on a day with that day's fees, in the order of the catalogue."""
    with database.connection():
        return tuple(read(row.record).as_of(day) for row in stored.posted_and_in_force(day))


def offered(code: str, on: date) -> Any:
    """Return the row of the version a dossier is received by, inside the caller's connection."""
    row = stored.posted_and_in_force(on).where(tables.Procedure.code == code).first()
    if row is None:
        raise Refused("procedure_unknown", field="procedure", code=code)
    return row


def listing(
    session: Session, chip: CatalogueFilter = CatalogueFilter.ALL, field: str = "", words: str = ""
) -> Catalogue:
    """Return the administrator's list: under a chip, of a field ("" all), found by everyday words."""
    today = session.today()
    horizon = today + timedelta(days=_EXPIRING_DAYS)
    with database.reading():
        lines = tuple(_lines(today))
    counts = {each: sum(line.has(each, today, horizon) for line in lines) for each in CatalogueFilter}
    names = tuple(sorted({line.shown.field for line in lines}))
    chosen = [line for line in lines if line.has(chip, today, horizon) and field in {"", line.shown.field}]
    if words.strip():
        places = {line.shown.code: line for line in chosen}
        found = rank([ProcedureChoice(line.shown) for line in chosen], words)
        chosen = [places[choice.procedure.code] for choice in found]
    return Catalogue(tuple(chosen), counts, names)


def history(session: Session, code: str) -> ProcedureHistory:
    """Return every version of a procedure with its postings and events; Refused `procedure_unknown`."""
    with database.reading():
        rows = list(stored.versions(code))
        prepared = tables.PreparedProcedure.get_or_none(tables.PreparedProcedure.code == code)
        if not rows and prepared is None:
            raise Refused("procedure_unknown", field="procedure", code=code)
        source = tables.NationalSource.get_or_none(tables.NationalSource.code == code)
        return ProcedureHistory(
            code=code,
            versions=tuple(version(row) for row in reversed(rows)),
            prepared=read(prepared.record) if prepared else None,
            prepared_at=prepared.prepared_at if prepared else None,
            postings=tuple(period(row) for row in reversed(list(stored.postings(code)))),
            events=tuple(reversed(event_log.history(code))),
            open_dossiers=stored.open_dossiers(code),
            source=records.build(dict[str, str], records.plain_text(source.texts)) if source else {},
        )


def version(row: Any) -> Version:
    """Return a row of the procedures' table as a version."""
    return Version(row.version, read(row.record), row.in_force_from, row.in_force_to)


def period(row: Any) -> PostingPeriod:
    """Return a row of the postings' table as a period."""
    return PostingPeriod(
        row.procedure_code, row.posted_from, row.posted_to, row.decision, row.decided_on, row.withdrawal
    )


@lru_cache(maxsize=4096)
def read(record: str) -> Procedure:
    """Return the procedure kept in a record; versions never change, so each is read once."""
    return records.load(Procedure, record)


def _lines(today: date) -> Iterable[CatalogueLine]:
    """Yield one line for every code, in the order of the catalogue; what is only prepared comes last."""
    prepared = {row.code: read(row.record) for row in stored.prepared()}
    postings: dict[str, PostingPeriod] = {}
    for row in stored.postings():
        each = period(row)
        if each.posted_from <= today or each.code not in postings:
            postings[each.code] = each
    for code, rows in groupby(stored.versions(), key=lambda row: row.code):
        known = [version(row) for row in rows]
        current = next((each for each in known if each.in_force(today)), None)
        coming = next((each for each in known if each.in_force_from > today and _begins(each)), None)
        draft = prepared.pop(code, None)
        shown = current or coming
        yield CatalogueLine(
            shown=shown.procedure if shown else known[-1].procedure,
            version=current,
            coming=coming,
            prepared=draft,
            posting=postings.get(code),
            repealed=shown is None,
        )
    for draft in prepared.values():
        yield CatalogueLine(draft, None, None, draft, postings.get(draft.code))


def _begins(each: Version) -> bool:
    """Tell whether a version that lies ahead will count at all; one called off ends before its first day."""
    return each.in_force_to is None or each.in_force_to >= each.in_force_from
