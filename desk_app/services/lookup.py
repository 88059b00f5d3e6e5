"""Reading: search, detail, worklist, today's figures, and what a scan is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache, reduce
from itertools import groupby
from operator import or_
from typing import Any

from desk_app.domain import scan as scans
from desk_app.domain import text
from desk_app.domain.citizen_card import CardReading
from desk_app.domain.dossier import (
    DossierDetail,
    DossierSummary,
    Found,
    TimelineEntry,
    Worklist,
    WorklistFilter,
)
from desk_app.domain.errors import Refused
from desk_app.domain.numbering import compact_code
from desk_app.domain.procedure import Channel
from desk_app.domain.receipt_code import ReceiptClaim, ReceiptFacts, Verdict, check
from desk_app.domain.scan import ScanKind
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.transfer import is_list_code
from desk_app.domain.workflow import DossierStatus, Form
from desk_app.services import cases, form_making, processing, receipts, routes
from desk_app.services.session import Session
from desk_app.store import database, dossiers, event_log, records, search, tables
from desk_app.store.dossiers import DossierRecord, Horizon, Listed, Row

_COUNTRY_CODE = re.compile(r"\+84[ .-]?(?=[0-9])")


@dataclass(frozen=True, slots=True)
class TodayFigures:
    """The figures of the status bar."""

    received: int
    returned: int
    overdue: int
    unprinted: int
    no_apology: int = 0
    uncollected: int = 0


@dataclass(frozen=True, slots=True)
class Replacement:
    """The newest issue of a receipt, when it was made and by whom: what a scan of an older one says."""

    issue: int
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class ScanAnswer:
    """What a handheld reader read, and what the desk knows of it; `text` as it came, for the page that knows more."""

    kind: ScanKind
    code: str = ""
    verdict: Verdict | None = None
    card: CardReading | None = None
    replaced: Replacement | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptCheck:
    """The desk's judgement of a receipt, with the facts of its newest issue where the code is ours.

    `replaced` says by what a superseded one was replaced.
    """

    verdict: Verdict
    code: str
    facts: ReceiptFacts | None = None
    replaced: Replacement | None = None


def find(session: Session, words: str, limit: int = 50) -> Found:
    """Return the dossiers in which every word begins some word, best first.

    Words may be of the name, the code or its last digits, the phone, the identity number or the procedure, folded, in
    any order. A whole word fits better than the beginning of one; among equals the newest comes first.
    """
    with database.reading():
        wanted, ids = _matching(words)
        rows = sorted(dossiers.listed(ids), key=lambda row: _fit(row, wanted))
    judge = session.judging()
    return Found(tuple(row.summary(judge) for row in rows[:limit]), more=len(rows) > limit)


def _matching(typed: str) -> tuple[list[str], list[int]]:
    """Return the words searched for and the dossiers they find.

    Numbers that find nothing as they stand are the groups of one phone or identity number ("0912 345 678").
    """
    wanted = text.words(_COUNTRY_CODE.sub("0", typed))
    ids = search.matching(wanted)
    if ids:
        return wanted, ids
    whole = [
        word for numeric, run in groupby(wanted, str.isdigit) for word in (["".join(run)] if numeric else run)
    ]
    return whole, search.matching(whole) if whole != wanted else []


def _fit(row: Listed, wanted: Sequence[str]) -> tuple[int, int]:
    serial = row.code.rpartition("-")[2]
    whole = {*_folded(row.applicant), row.id_number.lower(), row.phone}
    if not whole.issuperset(wanted):
        whole.update(text.words(row.code))
    misses = sum(0 if word in whole else 1 if word in _folded(row.procedure) else 2 for word in wanted)
    return misses - 2 * (serial in wanted), -row.id


@lru_cache(maxsize=4096)
def _folded(name: str) -> frozenset[str]:
    return frozenset(text.words(name))


def detail(session: Session, code: str) -> DossierDetail:
    """Return everything about one dossier; Refused `dossier_unknown` on the field `code`."""
    with database.reading():
        row = dossiers.with_procedure().where(tables.Dossier.code == code).first()
        if row is None:
            raise Refused("dossier_unknown", field="code", code=code)
        kept = records.load(DossierRecord, row.record)
        papers = (
            tables.Document.select().where(tables.Document.dossier == row).order_by(tables.Document.position)
        )
        forms = tables.Printout.select().where(tables.Printout.dossier == row).order_by(tables.Printout.id)
        return DossierDetail(
            summary=dossiers.summary(row, session.judge),
            applicant=kept.applicant,
            representative=kept.representative,
            receiver=kept.receiver,
            documents=tuple(
                SubmittedDocument(line.no, line.name, line.originals, line.certified, line.copies, line.note)
                for line in papers
            ),
            sets=kept.sets,
            channel=Channel(row.channel),
            return_by=Channel(kept.return_by),
            return_address=kept.return_address,
            fee_amount=row.fee_amount,
            fee_paid=row.fee_paid,
            note=kept.note,
            counted_from=row.counted_from,
            explanation=kept.explanation,
            warnings=kept.warnings,
            actions=processing.offered(session, row),
            timeline=tuple(
                TimelineEntry(event.at, event.type.value, event.actor, event.counter, event.data)
                for event in event_log.history(code)
            ),
            prints=tuple(form_making.printed_form(form) for form in forms),
            first_due_at=row.first_due_at,
            stopped_since=row.stopped_since,
            pauses=cases.pauses(row),
            agreed=cases.agreed(row),
            submitted_at=kept.submitted_at,
            helped_by=kept.helped_by,
            decided_by=kept.decided_by,
            way=kept.way,
            tracking=kept.tracking,
            result_number=kept.result_number,
            held_since=row.held_since,
            legs=routes.lines(session, row),
        )


def worklist(
    session: Session, chip: WorklistFilter, offset: int = 0, limit: int = 100, words: str = ""
) -> Worklist:
    """Return one stretch of a chip's dossiers, and the counts of all chips."""
    horizon = _horizon(session)
    with database.reading():
        ids = _matching(words)[1] if words.strip() else None
        rows = dossiers.page(chip, horizon, offset, limit, ids)
        counts = {each: dossiers.total(each, horizon, ids) for each in WorklistFilter}
    judge = session.judging()
    return Worklist(tuple(row.summary(judge) for row in rows), counts[chip], counts)


def ready_beside(session: Session, code: str) -> tuple[DossierSummary, ...]:
    """Return the other results that wait for the person of a dossier, known by identity number or phone."""
    table = tables.Dossier
    with database.reading():
        row = table.get_or_none(table.code == code)
        if row is None:
            raise Refused("dossier_unknown", field="code", code=code)
        known = [column == value for column, value in _person(row) if value]
        if not known:
            return ()
        same = reduce(or_, known) & (table.status == DossierStatus.READY.value) & (table.id != row.id)
        others = dossiers.with_procedure().where(same).order_by(table.finished_at, table.id)
        return tuple(dossiers.summary(other, session.judge) for other in others)


def _person(row: Row) -> tuple[tuple[Any, str], ...]:
    return (tables.Dossier.id_number, row.id_number), (tables.Dossier.phone, row.phone)


def today(session: Session) -> TodayFigures:
    """Return the figures of the status bar."""
    horizon = _horizon(session)
    with database.reading():
        return TodayFigures(
            received=dossiers.total(WorklistFilter.RECEIVED_TODAY, horizon),
            returned=tables.Dossier.select()
            .where(*dossiers.on_day(tables.Dossier.returned_at, horizon.today))
            .count(),
            overdue=dossiers.total(WorklistFilter.OVERDUE, horizon),
            unprinted=dossiers.total(WorklistFilter.UNPRINTED, horizon),
            no_apology=dossiers.total(WorklistFilter.NO_APOLOGY, horizon),
            uncollected=dossiers.total(WorklistFilter.UNCOLLECTED, horizon),
        )


def scan(session: Session, scanned: str) -> ScanAnswer:
    """Say what a handheld reader read; a receipt is checked against what was issued."""
    read = scans.route(scanned, (session.office.code,))
    if read.claim is not None:
        checked = _checked(session, read.claim)
        return ScanAnswer(read.kind, checked.code, checked.verdict, replaced=checked.replaced)
    code = read.code or (compact_code(read.text) if is_list_code(read.text) else "")
    return ScanAnswer(read.kind, code, card=read.card, text=read.text)


def check_receipt(session: Session, scanned: str) -> ReceiptCheck:
    """Judge the text of a receipt's QR, or a bare code, which proves nothing (`not_ours` unless it is known)."""
    read = scans.route(scanned, (session.office.code,))
    if read.claim is None:
        raise Refused("receipt_unreadable", field="text")
    return _checked(session, read.claim)


def _checked(session: Session, claim: ReceiptClaim) -> ReceiptCheck:
    with database.connection():
        recorded = receipts.recorded_facts(claim.code)
        verdict = check(claim, session.keys.seal, recorded)
        replaced = _replacement(claim.code) if verdict is Verdict.SUPERSEDED else None
    return ReceiptCheck(verdict, claim.code, recorded[-1] if recorded else None, replaced)


def _replacement(code: str) -> Replacement | None:
    """Return by what the older receipts of a dossier are replaced, inside the caller's connection."""
    table, form = tables.Printout, Form.RECEIPT.value
    query = table.select().join(tables.Dossier).where(tables.Dossier.code == code, table.form == form)
    newest = query.order_by(table.issue.desc()).first()
    if newest is None:
        return None
    events = [event for event in event_log.history(code) if event.at == newest.made_at]
    by = next((event.actor for event in events if event.data.get("form_issue") == newest.issue), "")
    return Replacement(newest.issue, newest.made_at, by or (events[-1].actor if events else ""))


def _horizon(session: Session) -> Horizon:
    today_on = session.today()
    soon = session.calendar.working.add_days(today_on, session.soon_days())
    kept = session.rules.number("result.remind_after_days", today_on)
    return Horizon(today_on, soon, today_on - timedelta(days=kept))
