"""An administrative procedure as it is published: what a citizen may ask for, with what, by when, for how much."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desk_app.domain.errors import Refused
from desk_app.domain.time_limit import TimeLimit


class Channel(StrEnum):
    """How a dossier comes in, and how a result goes back."""

    COUNTER = "counter"
    POST = "post"
    ONLINE = "online"


class Part(StrEnum):
    """The parts of a published procedure, as a review names them (NĐ 63/2010/NĐ-CP Đ.8, 15)."""

    NAME = "name"
    FIELD = "field"
    DECISION = "decision"
    AUTHORITY = "authority"
    APPLICANTS = "applicants"
    STEPS = "steps"
    TIME_LIMIT = "time_limit"
    FEE = "fee"
    DOCUMENTS = "documents"
    RESULT = "result"
    CONDITIONS = "conditions"
    LEGAL_BASIS = "legal_basis"


@dataclass(frozen=True, slots=True)
class Fee:
    """What is paid; `amount` in whole đồng, None where only the note can say (a provincial resolution, a table).

    Of more than `tier` units each further one costs `beyond`; one paper never costs more than `ceiling`.
    """

    amount: int | None
    per: str = ""
    note: str = ""
    tier: int | None = None
    beyond: int | None = None
    ceiling: int | None = None

    def total(self, units: int = 1) -> int | None:
        """Return what `units` of one paper cost in đồng; None where only the note can say."""
        if self.amount is None:
            return None
        first = units if self.tier is None else min(units, self.tier)
        due = first * self.amount + (units - first) * (self.beyond or 0)
        return due if self.ceiling is None else min(due, self.ceiling)


@dataclass(frozen=True, slots=True)
class FeeRecord:
    """A fee that a legal act sets for a time: for one case, one channel, one kind of person, or for all ("", None).

    `person` is who pays this instead of the ordinary fee (exempt: amount 0), "" everybody.
    """

    fee: Fee
    basis: str
    in_force_from: date
    in_force_to: date | None = None
    case: str = ""
    channel: Channel | None = None
    person: str = ""

    def in_force(self, on: date) -> bool:
        """Tell whether the record counts on a day."""
        return self.in_force_from <= on and (self.in_force_to is None or on <= self.in_force_to)


@dataclass(frozen=True, slots=True)
class Terms:
    """Time limit and published fee of one channel in one case ("" the ordinary one).

    `time_limit` is what the office works by, None where none is given as a count: then `limit_note` holds what is
    published. `statutory` is the law's own limit where the office has shortened it.
    """

    channel: Channel
    time_limit: TimeLimit | None
    fee: Fee
    case: str = ""
    statutory: TimeLimit | None = None
    limit_note: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class RequiredDocument:
    """One line of the published checklist; `no` counts from 1 within the procedure.

    `required` is False for papers asked only in some cases (`case` says which); `to_show` papers are looked at and
    given back; `note` explains the paper.
    """

    no: int
    name: str
    originals: int = 1
    copies: int = 0
    form: str = ""
    case: str = ""
    required: bool = True
    to_show: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A legal document the procedure stands on."""

    number: str
    name: str = ""
    issued_on: date | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What the citizen gets in the end; `code` as the national portal numbers it (KQ.G15.000031)."""

    name: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Unread:
    """A part that could not be read as facts: the words stand as they were found, to be reviewed by a person."""

    part: Part
    words: str


@dataclass(frozen=True, slots=True)
class Procedure:
    """One published procedure; the facts a desk must post (NĐ 63/2010/NĐ-CP Đ.8, 15).

    `notes` stand among the papers but are none; `replaces` names the codes this one took the place of;
    `supplement_mode` is what its own law says of the limit after a supplement ("restart", "add"), "" nothing.
    """

    code: str
    name: str
    field: str
    authority: str
    terms: tuple[Terms, ...]
    documents: tuple[RequiredDocument, ...]
    result: str
    result_code: str
    legal_basis: tuple[LegalBasis, ...]
    decision: str
    page: str
    keywords: tuple[str, ...] = ()
    reviewed_on: date | None = None
    source: str = ""
    needs_review: str = ""
    applicants: str = ""
    steps: str = ""
    conditions: str = ""
    notes: tuple[str, ...] = ()
    more_results: tuple[Result, ...] = ()
    fees: tuple[FeeRecord, ...] = ()
    replaces: tuple[str, ...] = ()
    unread: tuple[Unread, ...] = ()
    supplement_mode: str = ""

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels by which it can be asked for, each once."""
        return tuple(dict.fromkeys(terms.channel for terms in self.terms))

    @property
    def to_review(self) -> bool:
        """Whether a person still has to look at it."""
        return bool(self.needs_review or self.unread)

    def cases(self, channel: Channel) -> tuple[str, ...]:
        """Return the cases that a channel tells apart, the ordinary one ("") among them where it is published."""
        return tuple(terms.case for terms in self.terms if terms.channel is channel)

    def terms_for(self, channel: Channel, case: str = "") -> Terms:
        """Return the terms of a channel and case; the counter receives every procedure, by the first terms there are.

        Refused `channel_not_offered` on the field `channel`, `case_unknown` on `case`.
        """
        offered = [terms for terms in self.terms if terms.channel is channel]
        if not offered and channel is Channel.COUNTER:
            offered = list(self.terms)
        if not offered:
            raise Refused("channel_not_offered", field="channel", procedure=self.code, channel=channel.value)
        if not case:
            return next((terms for terms in offered if not terms.case), offered[0])
        for terms in offered:
            if terms.case == case:
                return terms
        raise Refused("case_unknown", field="case", procedure=self.code, case=case)

    def limit_for(self, channel: Channel, case: str = "") -> TimeLimit:
        """Return the time limit a dossier is received under; Refused `limit_missing` where none is published."""
        limit = self.terms_for(channel, case).time_limit
        if limit is None:
            raise Refused("limit_missing", field="procedure", procedure=self.code)
        return limit

    def fee_for(self, on: date, channel: Channel, case: str = "", person: str = "") -> Fee:
        """Return the fee of a day: the narrowest dated record that fits, else the published one.

        What a record says of a person comes before what it says of a case, that before a channel; among equals the
        one that began last.
        """
        fitting = list(self._fitting(on, channel, case, person))
        if not fitting:
            return self.terms_for(channel, case).fee
        return max(fitting, key=lambda each: (*_narrowness(each), each.in_force_from)).fee

    def as_of(self, day: date) -> "Procedure":
        """Return the procedure with the fees of a day in its terms, as it is posted and received by on that day."""
        terms = tuple(replace(each, fee=self.fee_for(day, each.channel, each.case)) for each in self.terms)
        return self if terms == self.terms else replace(self, terms=terms)

    def _fitting(self, on: date, channel: Channel, case: str, person: str) -> Iterator[FeeRecord]:
        for record in self.fees:
            fits = record.in_force(on) and record.channel in {None, channel}
            if fits and record.case in {"", case} and record.person in {"", person}:
                yield record


def _narrowness(record: FeeRecord) -> tuple[bool, bool, bool]:
    return bool(record.person), bool(record.case), record.channel is not None
