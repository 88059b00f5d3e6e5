"""A file that holds a catalogue: what stands in it, read strictly and checked to be whole."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

import cattrs

from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Procedure
from desk_app.domain.procedure_changes import CODE, LONGEST, checked, refuse_numbers
from desk_app.store import records

FORMAT, FORMAT_VERSION = "desk-app catalogue", 1
LARGEST_FILE = 64 * 1024 * 1024
_MOST_PROCEDURES = 1_000_000


@dataclass(frozen=True, slots=True)
class KeptVersion:
    """One version as the file holds it."""

    number: int
    in_force_from: date
    in_force_to: date | None
    procedure: Procedure


@dataclass(frozen=True, slots=True)
class KeptPosting:
    """One posting as the file holds it."""

    posted_from: date
    posted_to: date | None
    decision: str
    decided_on: date | None
    withdrawal: str


@dataclass(frozen=True, slots=True)
class KeptProcedure:
    """Everything kept of one code."""

    code: str
    position: int
    versions: tuple[KeptVersion, ...]
    postings: tuple[KeptPosting, ...]
    prepared: Procedure | None


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """The whole file."""

    format: str
    format_version: int
    procedures: tuple[KeptProcedure, ...]


def read(path: Path) -> tuple[KeptProcedure, ...]:
    """Return what a file holds, each code whole and in order; refused as `catalogue_exchange.import_file`."""
    text = _text(path)
    try:
        written = json.loads(text)
        content = records.build(CatalogueFile, written)
        # Half a sign, written as an escape, is no letter.
        records.dump(content).encode()
    except (cattrs.BaseValidationError, ValueError, TypeError, LookupError, RecursionError) as error:
        raise _malformed(type(error).__name__) from error
    # A number that had to be bent to fit is not what was told.
    if json.dumps(records.plain(content), sort_keys=True) != json.dumps(written, sort_keys=True):
        raise _malformed("told otherwise")
    _check(content)
    return content.procedures


def _text(path: Path) -> str:
    try:
        if path.exists() and not path.is_file():
            raise Refused("file_unreadable", field="file", path=str(path), reason="no file")
        size = path.stat().st_size
        if size > LARGEST_FILE:
            limit = LARGEST_FILE // 1024 // 1024
            raise Refused("file_too_large", field="file", size=size // 1024 // 1024, most=limit)
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise _malformed("UTF-8") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused("file_unreadable", field="file", path=str(path), reason=reason) from error


def _check(content: CatalogueFile) -> None:
    if (content.format, content.format_version) != (FORMAT, FORMAT_VERSION):
        raise _malformed(f"{content.format} {content.format_version}")
    codes = [each.code for each in content.procedures]
    if len(set(codes)) < len(codes):
        raise _malformed("code")
    for each in content.procedures:
        if not _is_whole(each):
            raise _malformed(each.code)


def _malformed(reason: str) -> Refused:
    return Refused("catalogue_malformed", field="file", reason=reason)


def _is_whole(each: KeptProcedure) -> bool:
    """Tell whether everything of a code fits together: what it is of, its versions in order, no day told twice."""
    published = [version.procedure for version in each.versions]
    prepared = [each.prepared] if each.prepared else []
    same_code = {facts.code for facts in published + prepared} == {each.code} and CODE.fullmatch(each.code)
    in_order = [version.number for version in each.versions] == list(range(1, len(published) + 1))
    versions = [(version.in_force_from, version.in_force_to) for version in each.versions]
    postings = [(period.posted_from, period.posted_to) for period in each.postings]
    if not (same_code and in_order and abs(each.position) < _MOST_PROCEDURES):
        return False
    # A version may be called off before its first day; a posting called off leaves no trace.
    called = [(begins, ends) for begins, ends in versions if ends is None or ends >= begins]
    if not (_follow_each_other(called) and _follow_each_other(postings)):
        return False
    if not _ends_by_decision(called, each.postings):
        return False
    try:
        for facts in published:
            checked(facts)
        for facts in prepared:
            refuse_numbers(facts)
    except Refused:
        return False
    return True


def _follow_each_other(periods: Sequence[tuple[date, date | None]]) -> bool:
    whole = all(ends is None or ends >= begins for begins, ends in periods)
    return whole and all(ends is not None and ends < begins for (_, ends), (begins, _) in pairwise(periods))


def _ends_by_decision(versions: Sequence[tuple[date, date | None]], postings: Sequence[KeptPosting]) -> bool:
    """Tell whether whatever leaves the wall is taken off it by a decision.

    A posting ends by one or goes on the next day; what is in force goes on as long as it is posted.
    """
    decisions = [words for period in postings for words in (period.decision, period.withdrawal)]
    if any(len(words) > LONGEST["decision"] for words in decisions) or (postings and not versions):
        return False
    # Days are counted, since the last day there is has none after it.
    posted_anew = {period.posted_from.toordinal() for period in postings}
    in_force_anew = {begins.toordinal() for begins, _ in versions}
    for period in postings:
        if period.posted_to and not period.withdrawal and period.posted_to.toordinal() + 1 not in posted_anew:
            return False
    ended = {ends.toordinal() + 1 for _, ends in versions if ends is not None} - in_force_anew
    return not any(
        period.posted_from.toordinal() <= day
        and (period.posted_to is None or day <= period.posted_to.toordinal())
        for period in postings
        for day in ended
    )
