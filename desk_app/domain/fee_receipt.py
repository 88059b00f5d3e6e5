"""The numbered slip for fees that were received, and what a day's slips make together."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.fee_lines import FeeKind, FeeLine
from desk_app.domain.forms import Letterhead


class PaymentMethod(StrEnum):
    """How a fee is paid."""

    CASH = "cash"
    TRANSFER = "transfer"


METHOD_VI: dict[PaymentMethod, str] = {
    PaymentMethod.CASH: "Tiền mặt",
    PaymentMethod.TRANSFER: "Chuyển khoản",
}
METHOD_EN: dict[PaymentMethod, str] = {PaymentMethod.CASH: "Cash", PaymentMethod.TRANSFER: "Transfer"}


@dataclass(frozen=True, slots=True)
class FeeReceiptLine:
    """One slip as it is listed, of the dossier `code`; `stock_number` is that of the treasury's own receipt.

    A cancelled one keeps its number; `cancelled_by` and `cancel_reason` say who took it back and why.
    """

    year: int
    number: int
    code: str
    amount: int
    method: PaymentMethod
    paid_at: datetime
    officer: str
    lines: tuple[FeeLine, ...]
    stock_number: str = ""
    payer: str = ""
    prints: int = 0
    cancelled_at: datetime | None = None
    cancelled_by: str = ""
    cancel_reason: str = ""

    @property
    def written(self) -> str:
        """The number as it is written: "07/2026"."""
        return f"{self.number:02}/{self.year}"

    @property
    def cancelled(self) -> bool:
        """Whether it was taken back."""
        return self.cancelled_at is not None

    @property
    def by_kind(self) -> dict[FeeKind, int]:
        """Return what was received of each kind."""
        return {
            kind: sum(line.amount or 0 for line in self.lines if line.kind is kind)
            for kind in dict.fromkeys(line.kind for line in self.lines)
        }


@dataclass(frozen=True, slots=True)
class FeeReceiptForm:
    """Phiếu thu phí, lệ phí: a slip of practice beside the treasury's receipt, which it never stands in for."""

    letterhead: Letterhead
    receipt: FeeReceiptLine
    procedure: str
    procedure_code: str


@dataclass(frozen=True, slots=True)
class FeeTotals:
    """What a day brought in: what was received on it less what was taken back on it, whenever that was received.

    So a day that was closed keeps its sums. The parts are nets by kind, officer (who received it) and method;
    `receipts` are those of the day, `cancelled` those taken back on it.
    """

    day: date
    received: int = 0
    given_back: int = 0
    by_kind: Mapping[FeeKind, int] = field(default_factory=dict)
    by_officer: Mapping[str, int] = field(default_factory=dict)
    by_method: Mapping[PaymentMethod, int] = field(default_factory=dict)
    receipts: tuple[FeeReceiptLine, ...] = ()
    cancelled: tuple[FeeReceiptLine, ...] = ()

    @property
    def net(self) -> int:
        """What stayed in the office, in đồng."""
        return self.received - self.given_back


def totals(day: date, receipts: Iterable[FeeReceiptLine], cancelled: Iterable[FeeReceiptLine]) -> FeeTotals:
    """Return the totals of a day from the slips received on it and those cancelled on it."""
    in_, out = tuple(receipts), tuple(cancelled)
    kinds: dict[FeeKind, int] = {}
    officers: dict[str, int] = {}
    methods: dict[PaymentMethod, int] = {}
    for sign, slips in ((1, in_), (-1, out)):
        for slip in slips:
            officers[slip.officer] = officers.get(slip.officer, 0) + sign * slip.amount
            methods[slip.method] = methods.get(slip.method, 0) + sign * slip.amount
            for kind, amount in slip.by_kind.items():
                kinds[kind] = kinds.get(kind, 0) + sign * amount
    return FeeTotals(
        day=day,
        received=sum(slip.amount for slip in in_),
        given_back=sum(slip.amount for slip in out),
        by_kind={kind: kinds[kind] for kind in FeeKind if kind in kinds},
        by_officer=dict(sorted(officers.items())),
        by_method={method: methods[method] for method in PaymentMethod if method in methods},
        receipts=in_,
        cancelled=out,
    )
