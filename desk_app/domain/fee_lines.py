"""What one request costs: lines from the catalogue's dated fees, who pays otherwise, and by which legal act.

Fee = procedure × case × channel × exemption × date (Luật Phí và lệ phí 97/2015/QH13; the dated records of a procedure).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desk_app.domain.applicant import LONGEST_TEXT, refuse_too_long
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel, Fee, FeeRecord, Procedure
from desk_app.domain.text import tidy

MOST_DONG = 999_999_999
MOST_UNITS = 9999
# What stands on a line whose amount was typed at the reception and is none that the catalogue says.
TYPED_AT_INTAKE = "Số tiền cán bộ ghi khi tiếp nhận hồ sơ"


class FeeKind(StrEnum):
    """What the law calls the money: for a service (phí), for an act of the state (lệ phí), or not told by the data."""

    CHARGE = "charge"
    DUTY = "duty"
    UNTOLD = "untold"


KIND_VI: dict[FeeKind, str] = {
    FeeKind.CHARGE: "Phí",
    FeeKind.DUTY: "Lệ phí",
    FeeKind.UNTOLD: "Phí, lệ phí",
}
KIND_EN: dict[FeeKind, str] = {
    FeeKind.CHARGE: "Charge",
    FeeKind.DUTY: "Duty",
    FeeKind.UNTOLD: "Charge or duty",
}

# The acts that set one kind alone; of an act that sets both the line says "phí, lệ phí".
_KIND_OF_ACT: dict[str, FeeKind] = {
    "226/2016/TT-BTC": FeeKind.CHARGE,  # phí chứng thực
    "281/2016/TT-BTC": FeeKind.CHARGE,  # phí khai thác, sử dụng thông tin hộ tịch
    "114/2016/NĐ-CP": FeeKind.DUTY,  # lệ phí đăng ký nuôi con nuôi
    "75/2022/TT-BTC": FeeKind.DUTY,  # lệ phí đăng ký cư trú
}


@dataclass(frozen=True, slots=True)
class FeeLine:
    """One line of what is to be paid, in whole đồng; `name` is the procedure's.

    `units` count what `fee.per` names on one paper, `papers` how many papers alike. `amount` is None until it is
    entered, where only the note of the fee can say it; `reason` is why it is another than the fee makes. `person` is
    who pays otherwise than others, `full` what others would pay; `basis` the act that sets the fee, "" where it stands
    in the published procedure alone.
    """

    procedure: str
    name: str
    fee: Fee
    amount: int | None
    kind: FeeKind = FeeKind.UNTOLD
    units: int = 1
    papers: int = 1
    case: str = ""
    person: str = ""
    basis: str = ""
    full: int | None = None
    reason: str = ""

    @property
    def computed(self) -> int | None:
        """What the fee makes of units and papers; None where only its note can say."""
        one = self.fee.total(self.units)
        return None if one is None else one * self.papers

    @property
    def by_hand(self) -> bool:
        """Whether the amount was entered by a person."""
        return self.amount != self.computed

    @property
    def exempt(self) -> bool:
        """Whether nothing is paid because of who asks."""
        return bool(self.person) and self.amount == 0

    def entered(self, amount: int, reason: str) -> "FeeLine":
        """Return the line with an amount entered by hand and the reason for it."""
        return replace(self, amount=amount, reason=tidy(reason))

    def checked(self) -> "FeeLine":
        """Return the line tidied, or refuse what is wrong on `fee_units`, `fee_amount` or `fee_reason`.

        Refused `fee_units_invalid`, `fee_amount_missing`, `fee_amount_invalid`, `fee_reason_missing`.
        """
        if not (1 <= self.units <= MOST_UNITS and 1 <= self.papers <= MOST_UNITS):
            raise Refused("fee_units_invalid", field="fee_units", most=MOST_UNITS)
        if self.amount is None:
            raise Refused("fee_amount_missing", field="fee_amount", note=self.fee.note)
        if not 0 <= self.amount <= MOST_DONG:
            raise Refused("fee_amount_invalid", field="fee_amount", most=MOST_DONG)
        line = replace(self, reason=tidy(self.reason) if self.by_hand else "")
        refuse_too_long(line.reason, LONGEST_TEXT, "fee_reason")
        if line.by_hand and not line.reason:
            raise Refused("fee_reason_missing", field="fee_reason")
        return line


@dataclass(frozen=True, slots=True)
class Exemption:
    """Somebody who pays otherwise than others on a day; `words` name one of the persons of a dated record."""

    words: str
    record: FeeRecord


def exemptions(
    procedure: Procedure, on: date, channel: Channel | None = None, case: str = ""
) -> tuple[Exemption, ...]:
    """Return everybody who pays otherwise on a day, each once, in the order of the records.

    A record that names several persons ("…; người thuộc hộ nghèo; người khuyết tật") gives one for each.
    """
    found: dict[str, Exemption] = {}
    for record in procedure.fees:
        fits = record.person and record.in_force(on) and record.case in {"", case}
        if fits and (channel is None or record.channel in {None, channel}):
            for words in _named(record.person):
                found.setdefault(words, Exemption(words, record))
    return tuple(found.values())


def persons(
    procedure: Procedure, on: date, channel: Channel | None = None, case: str = ""
) -> tuple[str, ...]:
    """Return who pays otherwise on a day, in the words that `quote` takes."""
    return tuple(each.words for each in exemptions(procedure, on, channel, case))


def cases(procedure: Procedure, on: date, channel: Channel) -> tuple[str, ...]:
    """Return the cases whose fee is another, "" for the ordinary one first where there is one."""
    published = procedure.cases(channel) or procedure.cases(Channel.COUNTER)
    recorded = (
        record.case for record in procedure.fees if record.in_force(on) and record.channel in {None, channel}
    )
    return tuple(sorted(dict.fromkeys((*published, *recorded)), key=bool))


def quote(
    procedure: Procedure,
    on: date,
    channel: Channel,
    case: str = "",
    person: str = "",
    units: int = 1,
    papers: int = 1,
) -> tuple[FeeLine, ...]:
    """Return the lines of a request on a day, from the narrowest dated record or the published fee.

    Refused `fee_person_unknown` (`fee_person`) for somebody no record of that day names, or as `Procedure.fee_for`.
    """
    ordinary = _line(procedure, on, channel, case, "", units, papers)
    if not person:
        return (ordinary,)
    named = {each.words: each.record.person for each in exemptions(procedure, on, channel, case)}
    whole = named.get(person) or (person if person in named.values() else "")
    if not whole:
        raise Refused("fee_person_unknown", field="fee_person", person=person)
    line = _line(procedure, on, channel, case, whole, units, papers)
    return (replace(line, person=person, full=ordinary.amount),)


def at_intake(
    procedure: Procedure, on: date, channel: Channel, case: str, person: str, amount: int | None
) -> tuple[FeeLine, ...]:
    """Return the lines of a dossier whose fee stood on the form of the reception; None leaves it to the catalogue."""
    (line,) = quote(procedure, on, channel, case, person)
    if amount is None or amount == line.amount:
        return (line,)
    units = _units(line.fee, amount)
    if units:
        return quote(procedure, on, channel, case, person, units=units)
    return (line.entered(amount, TYPED_AT_INTAKE),)


def total(lines: tuple[FeeLine, ...]) -> int | None:
    """Return what lines make together; None while an amount is missing."""
    amounts = [line.amount for line in lines]
    return None if None in amounts else sum(amount or 0 for amount in amounts)


def kind_of(basis: str) -> FeeKind:
    """Return what the act that sets a fee calls it; UNTOLD for one that sets both, or none."""
    kinds = {kind for act, kind in _KIND_OF_ACT.items() if act in basis}
    return kinds.pop() if len(kinds) == 1 else FeeKind.UNTOLD


def _line(
    procedure: Procedure, on: date, channel: Channel, case: str, person: str, units: int, papers: int
) -> FeeLine:
    fee = procedure.fee_for(on, channel, case, person)
    # The very object: two records may say the same amount by different acts.
    basis = next((record.basis for record in procedure.fees if record.fee is fee), "")
    kind = kind_of(basis)
    line = FeeLine(procedure.code, procedure.name, fee, None, kind, units, papers, case, basis=basis)
    return replace(line, amount=line.computed)


def _units(fee: Fee, amount: int) -> int:
    """Return how many units make an amount, 0 where none do or the fee is no plain price of one unit."""
    if not fee.amount or fee.tier is not None or fee.ceiling is not None:
        return 0
    units, rest = divmod(amount, fee.amount)
    return units if not rest and units <= MOST_UNITS else 0


def _named(person: str) -> Iterator[str]:
    for words in map(tidy, person.split(";")):
        if words:
            yield words[0].upper() + words[1:]
