"""Time limits and fees of a posted procedure in words: for whom each one counts, those alike said once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from desk_app.domain.procedure import Channel, FeeRecord, Procedure, Terms
from desk_app.domain.text import tidy
from desk_app.domain.time_limit import words_vi
from desk_app.domain.vocabulary import CHANNEL_VI
from desk_app.domain.wording import fee_text, short_day


@dataclass(frozen=True, slots=True)
class Said:
    """One thing published: `whose` names channels, case or person ("" everybody), `basis` the act that sets it."""

    whose: str
    words: str
    basis: str = ""

    @property
    def line(self) -> str:
        """The whole in one line: "Trực tuyến: 7.000 đ/lần đăng ký"."""
        return f"{self.whose}: {self.words}" if self.whose else self.words


def limits(procedure: Procedure) -> tuple[Said, ...]:
    """Return the time limits, the law's own beside a shortened one; nothing where none is published."""
    return _alike(procedure, ((terms, limit_words(terms)) for terms in procedure.terms))


def limit_words(terms: Terms) -> str:
    """Return "3 ngày làm việc (rút ngắn từ 5 ngày làm việc theo quy định)", the note alone, or ""."""
    note = tidy(terms.limit_note)
    if terms.time_limit is None:
        return note
    limit = words_vi(terms.time_limit)
    if terms.statutory is not None and terms.statutory != terms.time_limit:
        limit += f" (rút ngắn từ {words_vi(terms.statutory)} theo quy định)"
    return f"{limit}; {note}" if note else limit


def fees(procedure: Procedure, on: date) -> tuple[Said, ...]:
    """Return what is paid on a day: the published fee where no dated record takes its place, then the records.

    Nothing where neither says anything.
    """
    newest: dict[tuple[str, Channel | None, str], FeeRecord] = {}
    for record in sorted(procedure.fees, key=lambda each: each.in_force_from):
        if record.in_force(on):
            newest[record.case, record.channel, record.person] = record
    records = [record for record in procedure.fees if record in newest.values()]
    published = (
        (terms, tidy(fee_text(terms.fee)))
        for terms in procedure.terms
        if not any(_takes_the_place(record, terms) for record in records)
    )
    return (*_alike(procedure, published), *_recorded(records))


def way_notes(procedure: Procedure) -> tuple[Said, ...]:
    """Return what is published about each way to hand in, by channel and case."""
    return _alike(procedure, ((terms, tidy(terms.note)) for terms in procedure.terms), always_whose=True)


def _takes_the_place(record: FeeRecord, terms: Terms) -> bool:
    fits = record.channel in {None, terms.channel} and record.case in {"", terms.case}
    return fits and not record.person


def _recorded(records: Iterable[FeeRecord]) -> Iterator[Said]:
    for record in records:
        channel = CHANNEL_VI[record.channel] if record.channel else ""
        whose = " – ".join(tidy(each) for each in (channel, record.case, record.person) if each)
        until = f", đến hết ngày {short_day(record.in_force_to)}" if record.in_force_to else ""
        basis = f"{tidy(record.basis)}, từ ngày {short_day(record.in_force_from)}{until}"
        yield Said(whose, tidy(_fee(record)), basis)


def _fee(record: FeeRecord) -> str:
    if record.fee.amount == 0 and record.person:
        note = f" ({record.fee.note})" if record.fee.note else ""
        return f"miễn{note}"
    return fee_text(record.fee) or "theo văn bản quy định"


def _alike(
    procedure: Procedure, published: Iterable[tuple[Terms, str]], *, always_whose: bool = False
) -> tuple[Said, ...]:
    """Return what is said, once for all channels of a case that say the same; empty words are left out."""
    groups: dict[tuple[str, str], list[Channel]] = {}
    for terms, words in published:
        if words:
            groups.setdefault((tidy(terms.case), words), []).append(terms.channel)
    covers_all = sum(map(len, groups.values())) == len(procedure.terms)
    said: list[Said] = []
    for (case, words), channels in groups.items():
        everyone = covers_all and set(channels) == set(procedure.channels) and not always_whose
        named = "" if everyone else ", ".join(CHANNEL_VI[channel] for channel in channels)
        said.append(Said(" – ".join(filter(None, (named, case))), words))
    return tuple(said)
