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
from desk_app.domain.procedure_changes import CODE, checked
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
    if path.exists() and not path.is_file():
        raise Refused("file_unreadable", field="file", path=str(path), reason="no file")
    try:
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
    last = each.postings[-1] if each.postings else None
    if last is not None and last.posted_to is not None and not last.withdrawal:
        return False
    try:
        for facts in published:
            checked(facts)
    except Refused:
        return False
    return True


def _follow_each_other(periods: Sequence[tuple[date, date | None]]) -> bool:
    whole = all(ends is None or ends >= begins for begins, ends in periods)
    return whole and all(ends is not None and ends < begins for (_, ends), (begins, _) in pairwise(periods))
