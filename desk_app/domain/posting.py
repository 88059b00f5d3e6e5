"""What is posted at the desk, and what an inspector would find wanting."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain.catalogue import PostingPeriod
from desk_app.domain.procedure import Procedure


@dataclass(frozen=True, slots=True)
class PostedField:
    """The procedures of one field."""

    field: str
    procedures: tuple[Procedure, ...]


@dataclass(frozen=True, slots=True)
class PostedProcedure:
    """A procedure on the wall: since when, by which decision."""

    procedure: Procedure
    period: PostingPeriod
    posted_since: date


class FindingKind(StrEnum):
    """What an inspector looks for (NĐ 63/2010/NĐ-CP Đ.15–17; TT 02/2017/TT-VPCP chương III)."""

    NOT_POSTED = "not_posted"
    NOT_REVIEWED = "not_reviewed"
    TO_REVIEW = "to_review"
    BASIS_ENDED = "basis_ended"
    PART_MISSING = "part_missing"
    FORM_MISSING = "form_missing"
    LIMIT_MISSING = "limit_missing"
    REPLACED = "replaced"
    DISPLAY_BEHIND = "display_behind"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to put right; `code` is empty where it is no procedure's fault."""

    kind: FindingKind
    code: str = ""
    name: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PostingCheck:
    """What was looked at on a day, and what was found."""

    on: date
    posted: int
    in_force: int
    reviewed_since: date
    shown_at: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class LegalDocument:
    """A legal act that ended or ends, and what took its place."""

    number: str
    ends_on: date
    replaced_by: str = ""
    source: str = ""
