"""Fee slips as they are kept and read, inside the caller's connection."""

from dataclasses import dataclass
from typing import Any

from desk_app.domain.errors import Refused
from desk_app.domain.fee_lines import FeeLine
from desk_app.domain.fee_receipt import FeeReceiptForm, FeeReceiptLine, PaymentMethod
from desk_app.domain.forms import Letterhead
from desk_app.store import records, tables
from desk_app.store.dossiers import Row
from desk_app.store.rows import Values


@dataclass(frozen=True, slots=True)
class SlipContent:
    """What a slip keeps that is only read as a whole; `nonce` makes a repeated request one slip."""

    letterhead: Letterhead
    payer: str
    procedure: str
    procedure_code: str
    lines: tuple[FeeLine, ...]
    nonce: str = ""
    stock_number: str = ""
    cancelled_by: str = ""
    cancel_reason: str = ""


def rows(*conditions: Any) -> list[tuple[Row, SlipContent]]:
    """Return the rows of slips with what they keep, in the order of their numbers."""
    table = tables.FeeReceipt
    every = table.select(table, tables.Dossier).join(tables.Dossier)
    ordered = (every.where(*conditions) if conditions else every).order_by(table.year, table.number)
    return [(row, records.load(SlipContent, row.record)) for row in ordered]


def listed(*conditions: Any) -> tuple[FeeReceiptLine, ...]:
    """Return slips in the order of their numbers."""
    return tuple(line(*each) for each in rows(*conditions))


def one(year: int, number: int) -> tuple[Row, SlipContent]:
    """Return the row of a slip with what it keeps; Refused `fee_receipt_unknown` on the field `number`."""
    found = rows(tables.FeeReceipt.year == year, tables.FeeReceipt.number == number)
    if not found:
        raise Refused("fee_receipt_unknown", field="number", number=f"{number:02}/{year}")
    return found[0]


def form(slip: Row, content: SlipContent) -> FeeReceiptForm:
    """Return a slip as it is drawn."""
    return FeeReceiptForm(content.letterhead, line(slip, content), content.procedure, content.procedure_code)


def line(slip: Row, content: SlipContent) -> FeeReceiptLine:
    """Return a slip as it is listed."""
    return line_of(slip.__data__, content, slip.dossier.code)


def line_of(slip: Values, content: SlipContent, code: str) -> FeeReceiptLine:
    """Return a slip as it is listed, from the values of its row."""
    return FeeReceiptLine(
        year=slip["year"],
        number=slip["number"],
        code=code,
        amount=slip["amount"],
        method=PaymentMethod(slip["method"]),
        paid_at=slip["paid_at"],
        officer=slip["officer"],
        lines=content.lines,
        stock_number=content.stock_number,
        payer=content.payer,
        prints=slip["prints"],
        cancelled_at=slip["cancelled_at"],
        cancelled_by=content.cancelled_by,
        cancel_reason=content.cancel_reason,
    )
