"""What is posted: the board of the public display, and what an inspector would find wanting."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desk_app.domain.catalogue import PostingPeriod
from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.office import OfficeProfile
from desk_app.domain.posting import (
    Finding,
    FindingKind,
    LegalDocument,
    PostedField,
    PostedProcedure,
    PostingCheck,
)
from desk_app.domain.procedure import Part, Procedure
from desk_app.domain.procedure_changes import facts
from desk_app.domain.text import fold
from desk_app.domain.wording import short_day, short_moment
from desk_app.services import catalogue, catalogue_files
from desk_app.services.session import Session
from desk_app.store import database, dossiers, records, tables
from desk_app.store import procedures as stored
from desk_app.store.dossiers import Horizon

_READY_SHOWN = 60
# The time limit has a finding of its own: nothing can be received without it.
COMPULSORY = (Part.STEPS, Part.APPLICANTS, Part.AUTHORITY, Part.RESULT)
_SHOWN = "display.shown"
# How the name of a paper begins that is written on a published form.
_ON_A_FORM = ("to khai", "don ", "don de nghi", "phieu", "mau ", "giay de nghi", "ban khai")


@dataclass(frozen=True, slots=True)
class Board:
    """Everything public: no name, number, address or phone of a citizen is in it.

    `digest` names what is posted; a display that has shown it says so.
    """

    office: OfficeProfile
    groups: tuple[PostedField, ...]
    ready: tuple[str, ...]
    reviewed_on: date | None
    digest: str


def board(session: Session) -> Board:
    """Return what is posted now (NĐ 63/2010/NĐ-CP Đ.16–17; TT 01/2018/TT-VPCP Đ.16.2d for the codes)."""
    today = session.today()
    procedures = catalogue.posted_on(today)
    with database.reading():
        ready = dossiers.page(WorklistFilter.READY, Horizon(today, today, today), 0, _READY_SHOWN)
    return Board(
        office=session.office,
        groups=by_field(procedures),
        ready=tuple(row.code for row in ready),
        reviewed_on=max((each.reviewed_on for each in procedures if each.reviewed_on), default=None),
        digest=digest(procedures),
    )


def by_field(procedures: tuple[Procedure, ...]) -> tuple[PostedField, ...]:
    """Return procedures under their fields, both in the order of the catalogue."""
    groups: dict[str, list[Procedure]] = {}
    for procedure in procedures:
        groups.setdefault(procedure.field, []).append(procedure)
    return tuple(PostedField(field, tuple(each)) for field, each in groups.items())


def digest(procedures: tuple[Procedure, ...]) -> str:
    """Return a short name of everything posted: it changes with any fact."""
    whole = "\n".join(records.dump(each) for each in procedures)
    return hashlib.blake2b(whole.encode(), digest_size=8).hexdigest()


def shown(session: Session, digest_shown: str) -> None:
    """Note that a display shows this posting now."""
    value = f"{digest_shown} {session.now().isoformat()}"
    with database.writing():
        tables.Setting.insert(name=_SHOWN, value=value).on_conflict(
            conflict_target=[tables.Setting.name], update={tables.Setting.value: value}
        ).execute()


def posted(session: Session) -> tuple[PostedProcedure, ...]:
    """Return what is on the wall today, since when and by which decision, in the order of the catalogue."""
    today = session.today()
    with database.reading():
        procedures = catalogue.posted_on(today)
        periods: dict[str, list[PostingPeriod]] = {}
        for row in stored.postings():
            periods.setdefault(row.procedure_code, []).append(catalogue.period(row))
    return tuple(_posted(each, periods[each.code], today) for each in procedures)


def check(session: Session) -> PostingCheck:
    """Look at the posting as an inspector does (TT 02/2017/TT-VPCP chương III, VII)."""
    today = session.today()
    months = session.rules.number("posting.review_months", today)
    since = months_before(today, months)
    with database.reading():
        on_wall = catalogue.posted_on(today)
        in_force = tuple(catalogue.read(row.record) for row in stored.in_force(today))
        shown_row = tables.Setting.get_or_none(tables.Setting.name == _SHOWN)
    posted_codes = {each.code for each in on_wall}
    ended = {each.number: each for each in catalogue_files.legal_documents() if each.ends_on <= today}
    replaced = [*catalogue_files.replaced_codes().items(), *((each.code, each.replaces) for each in on_wall)]
    successors = {old: code for code, olds in replaced for old in olds}
    findings = [
        Finding(FindingKind.NOT_POSTED, each.code, each.name)
        for each in in_force
        if each.code not in posted_codes
    ]
    for each in on_wall:
        findings += _findings(each, since, ended, successors)
    shown_at = ""
    if shown_row is None:
        findings.append(Finding(FindingKind.DISPLAY_BEHIND))
    else:
        digest_shown, moment = shown_row.value.split(" ", 1)
        shown_at = short_moment(datetime.fromisoformat(moment))
        if digest_shown != digest(on_wall):
            findings.append(Finding(FindingKind.DISPLAY_BEHIND, detail=shown_at))
    return PostingCheck(today, len(on_wall), len(in_force), since, shown_at, tuple(findings))


def months_before(day: date, months: int) -> date:
    """Return the same date some months earlier, or that month's last day."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise ValueError(f"no such month before {day}")


def _posted(procedure: Procedure, periods: list[PostingPeriod], today: date) -> PostedProcedure:
    """Return a posted procedure with the period of today and the day the unbroken posting began."""
    current = next(each for each in reversed(periods) if each.posted(today))
    since = current.posted_from
    for before in reversed(periods):
        if (
            before.posted_to is not None
            and before.posted_from < since
            and (since - before.posted_to).days == 1
        ):
            since = before.posted_from
    return PostedProcedure(procedure, current, since)


def _findings(
    each: Procedure, since: date, ended: Mapping[str, LegalDocument], successors: Mapping[str, str]
) -> Iterator[Finding]:
    def found(kind: FindingKind, detail: str = "") -> Finding:
        return Finding(kind, each.code, each.name, detail)

    if each.reviewed_on is None or each.reviewed_on < since:
        yield found(FindingKind.NOT_REVIEWED, short_day(each.reviewed_on) if each.reviewed_on else "")
    if each.to_review:
        parts = ", ".join(unread.part.value for unread in each.unread)
        yield found(FindingKind.TO_REVIEW, each.needs_review or parts)
    for basis in each.legal_basis:
        if act := ended.get(basis.number):
            detail = f"{act.number}: {short_day(act.ends_on)}" + (
                f" → {act.replaced_by}" if act.replaced_by else ""
            )
            yield found(FindingKind.BASIS_ENDED, detail)
    yield from _missing(each, found)
    if successor := successors.get(each.code):
        yield found(FindingKind.REPLACED, successor)


def _missing(each: Procedure, found: Callable[..., Finding]) -> Iterator[Finding]:
    """Yield what a posting must have and this one lacks (NĐ 63/2010/NĐ-CP Đ.8.2)."""
    missing = [part for part in COMPULSORY if not any(facts(each, part))]
    if any(terms.fee.amount is None and not terms.fee.note for terms in each.terms):
        missing.append(Part.FEE)
    if missing:
        yield found(FindingKind.PART_MISSING, ", ".join(part.value for part in missing))
    if any(terms.time_limit is None and not terms.limit_note for terms in each.terms):
        yield found(FindingKind.LIMIT_MISSING)
    unnamed = [paper.name for paper in each.documents if not paper.form and _on_a_form(paper.name)]
    if unnamed:
        yield found(FindingKind.FORM_MISSING, "; ".join(unnamed))


def _on_a_form(name: str) -> bool:
    folded = fold(name)
    return folded.startswith(_ON_A_FORM) and not folded.startswith("don vi ")
