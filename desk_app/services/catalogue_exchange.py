"""A catalogue as a file: everything an office keeps of its procedures, to be copied to another office."""

import json
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.procedure import Part
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
    (with the codes) where this office has published, ended or prepared something else meanwhile.
    """
    session.require(Permission.CONFIGURE)
    wanted = catalogue_file.read(path)
    with session.transaction() as tx:
        present = _kept()
        differing = [
            each.code for each in wanted if each.code in present and not _goes_on(present[each.code], each)
        ]
        if differing:
            raise Refused("versions_differ", field="file", codes=", ".join(differing))
        added = tuple(each.code for each in wanted if each.code not in present)
        changed = tuple(each.code for each in wanted if each.code in present and present[each.code] != each)
        for each in wanted:
            if each.code in added or each.code in changed:
                _take_over(session, each)
                tx.record(
                    EventType.PROCEDURE_CHANGED,
                    each.code,
                    file=path.name,
                    versions=len(each.versions),
                    postings=len(each.postings),
                )
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


def _goes_on(ours: KeptProcedure, theirs: KeptProcedure) -> bool:
    """Tell whether a file tells what this office has, and perhaps how it went on."""
    same_versions = all(
        mine.in_force_from == yours.in_force_from
        and _ends_alike(mine.in_force_to, yours.in_force_to)
        and not changed_parts(mine.procedure, yours.procedure)
        for mine, yours in zip(ours.versions, theirs.versions, strict=False)
    )
    same_postings = all(
        (mine.posted_from, mine.decision) == (yours.posted_from, yours.decision)
        and _ends_alike(mine.posted_to, yours.posted_to)
        for mine, yours in zip(ours.postings, theirs.postings, strict=False)
    )
    longer = len(theirs.versions) >= len(ours.versions) and len(theirs.postings) >= len(ours.postings)
    return same_versions and same_postings and longer and _has_prepared(ours, theirs)


def _ends_alike(ours: date | None, theirs: date | None) -> bool:
    """Tell whether what ended here ended there as well: an older file takes back no repeal and no withdrawal."""
    return ours is None or (theirs is not None and theirs <= ours)


def _has_prepared(ours: KeptProcedure, theirs: KeptProcedure) -> bool:
    """Tell whether what is prepared here is prepared there, or was published there by a decision."""
    known = [version.procedure for version in theirs.versions] + [theirs.prepared]
    return ours.prepared is None or any(
        set(changed_parts(ours.prepared, facts)) <= {Part.DECISION} for facts in known if facts
    )


def _take_over(session: Session, each: KeptProcedure) -> None:
    own_words = _own_words(each.code)
    for version in each.versions:
        words = dict.fromkeys((*version.procedure.keywords, *own_words))
        facts = replace(version.procedure, keywords=tuple(words))
        _take_version(each.position, replace(version, procedure=facts))
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


def _own_words(code: str) -> tuple[str, ...]:
    """Return the everyday words somebody here has chosen for a procedure; those that were shipped are not ours."""
    events = event_log.history(code)
    if not any(event.type is EventType.PROCEDURE_WORDS_CHANGED for event in events):
        return ()
    newest = stored.versions(code).order_by(tables.Procedure.version.desc()).first()
    return catalogue.read(newest.record).keywords if newest else ()


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
