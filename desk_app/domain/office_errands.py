"""What people come to a training office for: procedures by their frequency, papers, fees, who brings it."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desk_app.domain.applicant import Applicant, Representative
from desk_app.domain.dossier import IntakeForm, complete
from desk_app.domain.office_people import Weighted, neighbourhood, resident
from desk_app.domain.procedure import Channel, Fee, Procedure, RequiredDocument
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.time_limit import TimeLimit

# Of a thousand dossiers of a commune: copies certified from originals come before all else.
_OF_A_THOUSAND = {
    "2.000815": 560, "2.000635": 62, "2.000884": 58, "1.001193": 36, "1.004873": 34, "1.004222": 22, "1.004194": 22,
    "1.000894": 17, "2.001035": 16, "1.000656": 15, "1.010041": 14, "1.001612": 12, "1.004859": 10, "2.000942": 8,
    "1.010833": 4, "2.000908": 4,
}  # fmt: skip
# Everything else in the catalogue comes in now and then, however long it is.
_THE_REST = 100
_CHANNELS = {Channel.COUNTER: 88.0, Channel.ONLINE: 9.0, Channel.POST: 3.0}
_EXTRA = "Giấy tờ khác do công dân nộp thêm"


@dataclass(frozen=True, slots=True)
class Errand:
    """What one person comes for; `somebody` would collect the result in their place."""

    form: IntakeForm
    procedure: Procedure
    limit: TimeLimit
    somebody: Representative


@dataclass(frozen=True, slots=True)
class _Offer:
    """One procedure as it is asked for here."""

    procedure: Procedure
    channels: Weighted[Channel]
    papers: tuple[SubmittedDocument, ...]
    optional: tuple[RequiredDocument, ...]


class Errands:
    """Errands of a neighbourhood, each drawn by chance; procedures without a time limit in days are not played."""

    def __init__(
        self, procedures: Sequence[Procedure], chance: random.Random, place: str, on: date, people: int
    ) -> None:
        offers = {number: offer for number, offer in enumerate(map(_offer, procedures)) if offer is not None}
        rest = sum(offer.procedure.code not in _OF_A_THOUSAND for offer in offers.values())
        seldom = _THE_REST / max(rest, 1)
        self._offers = offers
        self._asked_for = Weighted(
            {
                number: float(_OF_A_THOUSAND.get(offer.procedure.code, seldom))
                for number, offer in offers.items()
            }
        )
        residents = [resident(chance, number, place, on) for number in range(people)]
        self._choose = neighbourhood(residents)

    def errand(self, chance: random.Random, number: int) -> Errand:
        """Return the errand of a dossier."""
        offer = self._offers[self._asked_for.pick(chance)]
        channel = offer.channels.pick(chance)
        person, other = self._choose(chance), self._choose(chance)
        fee = offer.procedure.terms_for(channel).fee
        form = IntakeForm(
            procedure=offer.procedure.code,
            applicant=person,
            documents=_papers(chance, offer),
            nonce=f"training-{number}",
            representative=_in_place_of(person, other) if chance.random() < 0.07 else None,
            sets=2 if chance.random() < 0.02 else 1,
            channel=channel,
            return_by=_return_by(chance, channel),
            fee_amount=_fee(chance, fee),
            fee_paid=chance.random() < 0.93,
            duplicate_confirmed=True,
        )
        limit = offer.procedure.limit_for(channel)
        return Errand(form, offer.procedure, limit, _in_place_of(person, other))


def _offer(procedure: Procedure) -> _Offer | None:
    channels = {
        channel: share
        for channel, share in _CHANNELS.items()
        if (channel in procedure.channels or channel is Channel.COUNTER)
        and procedure.terms_for(channel).time_limit is not None
    }
    if not channels:
        return None
    optional = tuple(need for need in procedure.documents if not need.required and not need.to_show)
    return _Offer(procedure, Weighted(channels), complete(procedure), optional)


def _papers(chance: random.Random, offer: _Offer) -> tuple[SubmittedDocument, ...]:
    """Return what is asked for always, now and then one of the other papers, or one of the citizen's own."""
    more = chance.random()
    if more < 0.12 and offer.optional:
        need = offer.optional[int(chance.random() * len(offer.optional))]
        return (
            *offer.papers,
            SubmittedDocument(need.no, need.name, originals=need.originals, copies=need.copies),
        )
    if more > 0.98:
        return (*offer.papers, SubmittedDocument(0, _EXTRA, copies=1 + int(chance.random() * 3)))
    return offer.papers


def _return_by(chance: random.Random, channel: Channel) -> Channel:
    by_post = 0.4 if channel is Channel.POST else 0.03
    return Channel.POST if chance.random() < by_post else Channel.COUNTER


def _fee(chance: random.Random, fee: Fee) -> int | None:
    """Return what is paid: by the page or by the paper, of most a few; None leaves it to the published fee."""
    if not fee.amount:
        return None
    units = 1 + min(int(chance.expovariate(1 / (4 if fee.per == "trang" else 0.4))), 60)
    return fee.total(units)


def _in_place_of(person: Applicant, other: Applicant) -> Representative:
    return Representative(
        name=other.name,
        id_number=other.id_number,
        phone=other.phone,
        authorisation=f"Giấy ủy quyền của {person.name}",
    )
