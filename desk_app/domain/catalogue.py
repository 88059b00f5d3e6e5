"""The catalogue of procedures as an administrator keeps it: dated versions, what is prepared, where each one stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.events import Event
from desk_app.domain.procedure import Procedure

# The day from which what is shipped counts: long before any office, so that a wrong clock finds it too.
SHIPPED_FROM = date(2000, 1, 1)


class CatalogueFilter(StrEnum):
    """The chips over the catalogue."""

    ALL = "all"
    POSTED = "posted"
    NOT_POSTED = "not_posted"
    TO_REVIEW = "to_review"
    CHANGED = "changed"
    COMING = "coming"
    EXPIRING = "expiring"
    REPEALED = "repealed"


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a procedure and the days it counts; `in_force_to` None means until further notice."""

    number: int
    procedure: Procedure
    in_force_from: date
    in_force_to: date | None = None

    def in_force(self, on: date) -> bool:
        """Tell whether the version counts on a day."""
        return self.in_force_from <= on and (self.in_force_to is None or on <= self.in_force_to)


@dataclass(frozen=True, slots=True)
class PostingPeriod:
    """One stretch of time a procedure is posted, and the decisions that began and ended it."""

    code: str
    posted_from: date
    posted_to: date | None
    decision: str
    decided_on: date | None = None
    withdrawal: str = ""

    def posted(self, on: date) -> bool:
        """Tell whether it is posted on a day."""
        return self.posted_from <= on and (self.posted_to is None or on <= self.posted_to)


@dataclass(frozen=True, slots=True)
class CatalogueLine:
    """One line of the administrator's list: the facts to show, and where the procedure stands.

    `shown` is the version in force, else the next one, else what is prepared, else the last one there was.
    """

    shown: Procedure
    version: Version | None
    coming: Version | None
    prepared: Procedure | None
    posting: PostingPeriod | None
    repealed: bool = False

    @property
    def to_review(self) -> bool:
        """Whether a person has to look at it: at what is prepared, else at what comes, else at what is in force."""
        if self.prepared is not None:
            return self.prepared.to_review or self.prepared.reviewed_on is None
        return (self.coming.procedure if self.coming else self.shown).to_review

    def has(self, chip: CatalogueFilter, today: date, horizon: date) -> bool:
        """Tell whether the line belongs under a chip; what ends by the horizon, with nothing to follow, is expiring."""
        ends = self.version.in_force_to if self.version and not self.coming else None
        fee_ends = [fee.in_force_to for fee in self.shown.fees if fee.in_force(today) and fee.in_force_to]
        return {
            CatalogueFilter.ALL: True,
            CatalogueFilter.POSTED: self.posting is not None and self.posting.posted(today),
            CatalogueFilter.NOT_POSTED: not self.repealed
            and (self.posting is None or not self.posting.posted(today)),
            CatalogueFilter.TO_REVIEW: self.to_review and not self.repealed,
            CatalogueFilter.CHANGED: self.prepared is not None and self.version is not None,
            CatalogueFilter.COMING: self.coming is not None,
            CatalogueFilter.EXPIRING: any(day <= horizon for day in [*fee_ends, *([ends] if ends else [])]),
            CatalogueFilter.REPEALED: self.repealed,
        }[chip]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The administrator's list under one chip, the counts on all of them, and every field there is."""

    lines: tuple[CatalogueLine, ...]
    counts: Mapping[CatalogueFilter, int]
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProcedureHistory:
    """Everything that is known of one procedure, the newest first.

    `open_dossiers` counts by version number what is still open under it; `source` holds the portal's own texts.
    """

    code: str
    versions: tuple[Version, ...]
    prepared: Procedure | None
    prepared_at: datetime | None
    postings: tuple[PostingPeriod, ...]
    events: tuple[Event, ...]
    open_dossiers: Mapping[int, int]
    source: Mapping[str, str]
