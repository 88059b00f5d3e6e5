"""A catalogue as a file: everything an office keeps of its procedures, to be copied to another office."""

import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.procedure import Part, Procedure
from desk_app.domain.procedure_changes import changed_parts
from desk_app.domain.staff import Permission
from desk_app.exports.whole_file import replacing
from desk_app.services import catalogue, catalogue_file
from desk_app.services.catalogue_file import (
    FORMAT,
    FORMAT_VERSION,
    CatalogueFile,
    KeptPosting,
    KeptProcedure,
    KeptVersion,
)
from desk_app.services.session import Session
from desk_app.store import database, event_log, records, tables
from desk_app.store import procedures as stored


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What an import did, by code."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]


def export_file(session: Session, path: Path) -> int:
    """Write the catalogue to a file and return how many procedures it holds; the same catalogue, the same bytes.

    Refused `file_unwritable` on the field `file`.
    """
    session.require(Permission.READ)
    with database.reading():
        kept = _kept()
    content = CatalogueFile(FORMAT, FORMAT_VERSION, tuple(kept.values()))
    text = json.dumps(records.plain(content), ensure_ascii=False, indent=1, sort_keys=True)
    try:
        with replacing(path) as unfinished:
            unfinished.write_text(text + "\n", encoding="utf-8", newline="\n")
    except (OSError, ValueError) as error:
        raise Refused("file_unwritable", field="file", path=str(path), reason=str(error)) from error
    return len(kept)


def import_file(session: Session, path: Path) -> Exchanged:
    """Take over the catalogue of a file, all or nothing: what is new here is added, what went on there goes on here.

    Refused on the field `file`: `file_unreadable`, `file_too_large`, `catalogue_malformed`, and `versions_differ`
    (with the codes) where this office has published, ended or prepared something else meanwhile. What an office put
    in force is taken as it put it, reviewed or not, since the day it counted there; every code tells so in the log.
    """
    session.require(Permission.CONFIGURE)
    wanted = catalogue_file.read(path)
    with session.transaction() as tx:
        present = _kept()
        differing = [
            each.code
            for each in wanted
            if each.code in present and not _goes_on(present[each.code], each, session.today())
        ]
        if differing:
            raise Refused("versions_differ", field="file", codes=", ".join(differing))
        wanted = tuple(_with_our_words(each, present.get(each.code)) for each in wanted)
        added = tuple(each.code for each in wanted if each.code not in present)
        changed = tuple(each.code for each in wanted if each.code in present and present[each.code] != each)
        for each in wanted:
            if each.code in added or each.code in changed:
                _take_over(session, each)
                news = _news(present.get(each.code), each)
                tx.record(EventType.PROCEDURE_CHANGED, each.code, file=path.name, **news)
        if added or changed:
            tx.record(
                EventType.CATALOGUE_IMPORTED,
                "exchange",
                file=path.name,
                added=len(added),
                changed=len(changed),
            )
    done = {*added, *changed}
    return Exchanged(added, changed, tuple(each.code for each in wanted if each.code not in done))


def _kept() -> dict[str, KeptProcedure]:
    """Return everything the office keeps, by code in order, inside the caller's connection."""
    versions: dict[str, list[Any]] = {}
    for row in stored.versions():
        versions.setdefault(row.code, []).append(row)
    postings: dict[str, list[KeptPosting]] = {}
    for row in stored.postings():
        postings.setdefault(row.procedure_code, []).append(
            KeptPosting(row.posted_from, row.posted_to, row.decision, row.decided_on, row.withdrawal)
        )
    prepared = {row.code: catalogue.read(row.record) for row in stored.prepared()}
    return {
        code: KeptProcedure(
            code=code,
            position=versions[code][0].position if code in versions else -1,
            versions=tuple(
                KeptVersion(row.version, row.in_force_from, row.in_force_to, catalogue.read(row.record))
                for row in versions.get(code, ())
            ),
            postings=tuple(postings.get(code, ())),
            prepared=prepared.get(code),
        )
        for code in sorted({*versions, *prepared})
    }


def _news(ours: KeptProcedure | None, theirs: KeptProcedure) -> dict[str, object]:
    """Return what a code has by a file that it had not: versions by number, postings by first day."""
    versions, postings = (ours.versions, ours.postings) if ours else ((), ())
    return {
        "versions": [each.number for each in theirs.versions if each not in versions],
        "postings": [each.posted_from.isoformat() for each in theirs.postings if each not in postings],
        "prepared": theirs.prepared is not None and (ours is None or ours.prepared != theirs.prepared),
    }


def _goes_on(ours: KeptProcedure, theirs: KeptProcedure, today: date) -> bool:
    """Tell whether a file tells what this office has, and perhaps how it went on."""
    same_versions = all(
        mine.in_force_from == yours.in_force_from
        and _ends_alike(mine.in_force_to, yours.in_force_to, today)
        and not changed_parts(mine.procedure, yours.procedure)
        for mine, yours in zip(ours.versions, theirs.versions, strict=False)
    )
    same_postings = all(
        (mine.posted_from, mine.decision, mine.decided_on)
        == (yours.posted_from, yours.decision, yours.decided_on)
        and _ends_alike(mine.posted_to, yours.posted_to, today)
        and (mine.posted_to != yours.posted_to or mine.withdrawal in {"", yours.withdrawal})
        for mine, yours in zip(ours.postings, theirs.postings, strict=False)
    )
    longer = len(theirs.versions) >= len(ours.versions) and len(theirs.postings) >= len(ours.postings)
    return same_versions and same_postings and longer and _has_prepared(ours, theirs)


def _ends_alike(ours: date | None, theirs: date | None, today: date) -> bool:
    """Tell whether what ended here ended there as well: an older file takes back no repeal and no withdrawal.

    What is over here keeps its last day; what is to end later may end sooner.
    """
    if ours is None or ours == theirs:
        return True
    return theirs is not None and theirs < ours and ours >= today


def _has_prepared(ours: KeptProcedure, theirs: KeptProcedure) -> bool:
    """Tell whether what is prepared here is prepared there, or was published there by a decision."""
    known = [version.procedure for version in theirs.versions] + [theirs.prepared]
    return ours.prepared is None or any(
        set(changed_parts(ours.prepared, facts)) <= {Part.DECISION} for facts in known if facts
    )


def _take_over(session: Session, each: KeptProcedure) -> None:
    for version in each.versions:
        _take_version(each.position, version)
    posting = tables.Posting
    posting.delete().where(posting.procedure_code == each.code).execute()
    for period in each.postings:
        posting.create(
            procedure_code=each.code,
            posted_from=period.posted_from,
            posted_to=period.posted_to,
            decision=period.decision,
            decided_on=period.decided_on,
            withdrawal=period.withdrawal,
        )
    tables.PreparedProcedure.delete().where(tables.PreparedProcedure.code == each.code).execute()
    if each.prepared is not None:
        tables.PreparedProcedure.create(
            code=each.code,
            name=each.prepared.name,
            field=each.prepared.field,
            prepared_at=session.now(),
            record=records.dump(each.prepared),
        )


def _with_our_words(theirs: KeptProcedure, ours: KeptProcedure | None) -> KeptProcedure:
    """Return what a file tells, its everyday words followed by those somebody has chosen here."""
    events = event_log.history(theirs.code) if ours else ()
    if ours is None or not any(event.type is EventType.PROCEDURE_WORDS_CHANGED for event in events):
        return theirs
    of_versions = {version.number: version.procedure.keywords for version in ours.versions}
    prepared = ours.prepared.keywords if ours.prepared else ()
    newest = ours.versions[-1].procedure.keywords if ours.versions else prepared
    return replace(
        theirs,
        versions=tuple(
            replace(each, procedure=_adding(each.procedure, of_versions.get(each.number, newest)))
            for each in theirs.versions
        ),
        prepared=theirs.prepared and _adding(theirs.prepared, prepared or newest),
    )


def _adding(procedure: Procedure, words: tuple[str, ...]) -> Procedure:
    return replace(procedure, keywords=tuple(dict.fromkeys((*procedure.keywords, *words))))


def _take_version(position: int, version: KeptVersion) -> None:
    """Keep a version; one that stands here already keeps its row, since dossiers point at it."""
    table, facts = tables.Procedure, version.procedure
    values = {
        "name": facts.name,
        "field": facts.field,
        "position": position,
        "record": records.dump(facts),
        "in_force_from": version.in_force_from,
        "in_force_to": version.in_force_to,
    }
    same = (table.code == facts.code) & (table.version == version.number)
    if not table.update(values).where(same).execute():
        table.create(code=facts.code, version=version.number, **values)
