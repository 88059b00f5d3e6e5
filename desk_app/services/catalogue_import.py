"""Importing the national list: read as a whole, compared, then kept in one transaction as prepared changes."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.national_list import faults, reading
from desk_app.domain.national_list.record import NationalRecord
from desk_app.domain.procedure import Procedure
from desk_app.domain.procedure_changes import merged, same_facts
from desk_app.domain.staff import Permission
from desk_app.imports import national_list
from desk_app.services import catalogue, catalogue_files
from desk_app.services.session import Session
from desk_app.store import database, records, tables
from desk_app.store import procedures as stored

# Hears how many of how many records are done; answers False to stop.
Progress = Callable[[int, int], bool]


@dataclass(frozen=True, slots=True)
class RefusedRecord:
    """A record that is not taken: where it stands, why (a stable code), and what makes the reason clear."""

    line: int
    code: str
    name: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ImportedRecord:
    """A record that is taken: what the office would have prepared, beside what it has now (None: nothing)."""

    line: int
    wanted: Procedure
    present: Procedure | None
    read: Procedure
    texts: NationalRecord


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do, nothing of it done yet."""

    file: str
    added: tuple[ImportedRecord, ...]
    changed: tuple[ImportedRecord, ...]
    unchanged: tuple[ImportedRecord, ...]
    refused: tuple[RefusedRecord, ...]


def plan(session: Session, path: Path, progress: Progress = lambda _done, _total: True) -> ImportPlan:
    """Read a whole file and say what it would change; nothing is written.

    Refused on the field `file` for a file that is no list (see `imports.national_list.read`), `cancelled` when
    `progress` said stop.
    """
    session.require(Permission.CONFIGURE)
    found = national_list.read(path)
    wrong = faults.faults(found)
    refused = tuple(
        RefusedRecord(found[at].line, found[at].code, found[at].name, fault.code, fault.detail)
        for at, fault in wrong.items()
    )
    taken: list[tuple[NationalRecord, Procedure]] = []
    for at, record in enumerate(found):
        if at not in wrong:
            taken.append((record, reading.read(record)))
        if not progress(at + 1, len(found)):
            raise Refused("cancelled")
    with database.reading():
        return _compared(path.name, taken, refused)


def keep(
    session: Session, planned: ImportPlan, progress: Progress = lambda _done, _total: True
) -> ImportPlan:
    """Keep what was planned, all or nothing, as prepared changes for review; what is in force stays as it is.

    What the source says now is kept beside it, also where it says no news: the next import is compared with it. The
    plan is compared anew with what the office has by now; returns what was done. Refused `cancelled` when
    `progress` said stop: then nothing was kept.
    """
    session.require(Permission.CONFIGURE)
    records_read = [
        (each.texts, each.read) for each in (*planned.added, *planned.changed, *planned.unchanged)
    ]
    with session.transaction() as tx:
        done = _compared(planned.file, records_read, planned.refused)
        to_keep = (*done.added, *done.changed)
        known = {row.code: (row.texts, row.record) for row in tables.NationalSource.select().iterator()}
        for each in (*to_keep, *done.unchanged):
            _keep_source(session, each, known.get(each.read.code))
        for count, each in enumerate(to_keep, start=1):
            _keep_prepared(session, each.wanted)
            if not progress(count, len(to_keep)):
                raise Refused("cancelled")
        if to_keep:
            tx.record(
                EventType.CATALOGUE_IMPORTED,
                "national",
                file=planned.file,
                added=len(done.added),
                changed=len(done.changed),
                unchanged=len(done.unchanged),
                refused=len(done.refused),
            )
            for each in to_keep:
                tx.record(EventType.PROCEDURE_PREPARED, each.wanted.code, reason=planned.file)
    return done


def _compared(
    file: str, taken: list[tuple[NationalRecord, Procedure]], refused: tuple[RefusedRecord, ...]
) -> ImportPlan:
    """Compare what was read with what the office has, inside the caller's connection."""
    present = _present()
    sources = {
        row.code: records.load(Procedure, row.record) for row in tables.NationalSource.select().iterator()
    }
    fees, replaced = catalogue_files.fee_records(), catalogue_files.replaced_codes()
    groups: dict[str, list[ImportedRecord]] = {"added": [], "changed": [], "unchanged": []}
    for texts, read in taken:
        ours, base = present.get(read.code), sources.get(read.code)
        wanted = read if ours is None else merged(ours, base, read)
        if ours is None or base is None:
            # What legal acts say besides, where the office keeps nothing of that yet.
            wanted = replace(
                wanted,
                fees=wanted.fees or fees.get(read.code, ()),
                replaces=wanted.replaces or replaced.get(read.code, ()),
            )
        if ours is None and base is None:
            group = "added"
        elif base == read or (ours is not None and same_facts(ours, wanted)):
            group = "unchanged"
        else:
            # Nobody has looked at what is new in it.
            group, wanted = "changed", replace(wanted, reviewed_on=None)
        groups[group].append(ImportedRecord(texts.line, wanted, ours, read, texts))
    added, changed, unchanged = (tuple(each) for each in groups.values())
    return ImportPlan(file, added, changed, unchanged, refused)


def _present() -> Mapping[str, Procedure]:
    """Return by code what is prepared, else the newest version."""
    newest = {row.code: catalogue.read(row.record) for row in stored.versions()}
    return newest | {row.code: catalogue.read(row.record) for row in stored.prepared()}


def _keep_prepared(session: Session, wanted: Procedure) -> None:
    tables.PreparedProcedure.insert(
        code=wanted.code,
        name=wanted.name,
        field=wanted.field,
        prepared_at=session.now(),
        record=records.dump(wanted),
    ).on_conflict_replace().execute()


def _keep_source(session: Session, each: ImportedRecord, known: tuple[str, str] | None) -> None:
    texts = {key: value for key, value in asdict(each.texts).items() if key != "line"}
    said = records.dump(texts), records.dump(each.read)
    if said != known:
        tables.NationalSource.insert(
            code=each.read.code, imported_at=session.now(), texts=said[0], record=said[1]
        ).on_conflict_replace().execute()
