"""An administrative procedure as it is published: what a citizen may ask for, with what, by when, for how much."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desk_app.domain.errors import Refused
from desk_app.domain.time_limit import TimeLimit


class Channel(StrEnum):
    """How a dossier comes in, and how a result goes back."""

    COUNTER = "counter"
    POST = "post"
    ONLINE = "online"


@dataclass(frozen=True, slots=True)
class Fee:
    """What is paid; `amount` in whole đồng, None where only the note can say (a provincial resolution, a table)."""

    amount: int | None
    per: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Terms:
    """Time limit and fee of one channel."""

    channel: Channel
    time_limit: TimeLimit
    fee: Fee


@dataclass(frozen=True, slots=True)
class RequiredDocument:
    """One line of the published checklist; `no` counts from 1 within the procedure.

    `required` is False for papers asked only in some cases (`case` says which); `to_show` papers are looked at and
    given back.
    """

    no: int
    name: str
    originals: int = 1
    copies: int = 0
    form: str = ""
    case: str = ""
    required: bool = True
    to_show: bool = False


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A legal document the procedure stands on."""

    number: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Procedure:
    """One published procedure; the facts a desk must post (NĐ 63/2010/NĐ-CP Đ.8, 15)."""

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

    @property
    def channels(self) -> tuple[Channel, ...]:
        """The channels by which it can be asked for."""
        return tuple(terms.channel for terms in self.terms)

    def terms_for(self, channel: Channel) -> Terms:
        """Return the terms of a channel; the counter receives every procedure, by the first terms without its own."""
        for terms in self.terms:
            if terms.channel is channel:
                return terms
        if channel is Channel.COUNTER:
            return self.terms[0]
        raise Refused("channel_not_offered", field="channel", procedure=self.code, channel=channel.value)
