"""What a day's fees make together, and whether table and log tell the same of every slip."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta

from desk_app.domain import fee_receipt
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.fee_lines import FeeKind
from desk_app.domain.fee_receipt import FeeReceiptLine, FeeTotals
from desk_app.domain.staff import Permission
from desk_app.services import fee_slips
from desk_app.services.session import Session
from desk_app.store import database, fee_slips_told, records, tables
from desk_app.store.dossiers import midnight, on_day

_OF_FEES = (EventType.FEE_RECEIVED.value, EventType.FEE_CANCELLED.value)
_SERIES = "fee/"


def day_totals(session: Session, day: date) -> FeeTotals:
    """Return what was received and taken back on a day; Refused `day_ahead` for a day to come."""
    session.require(Permission.READ)
    if day > session.today():
        raise Refused("day_ahead", field="day")
    with database.reading():
        return of_day(day)


def of_day(day: date) -> FeeTotals:
    """Return what was received and taken back on a day, inside the caller's connection."""
    table = tables.FeeReceipt
    received = fee_slips.listed(*on_day(table.paid_at, day))
    cancelled = fee_slips.listed(*on_day(table.cancelled_at, day))
    return fee_receipt.totals(day, received, cancelled)


def collected(day: date) -> int:
    """Return what a day brought in, in đồng: its slips, and what older programs noted as paid without any slip."""
    noted = fee_slips_told.noted_without_slip(midnight(day), midnight(day + timedelta(days=1)))
    return of_day(day).net + noted


def check(day: date) -> Iterator[str]:
    """Yield every slip of a day of which table and log do not tell the same, inside the caller's connection."""
    event = tables.Event
    told = event.select().where(event.type.in_(_OF_FEES), *on_day(event.at, day))
    totals = of_day(day)
    yield from _unlike(told, totals.receipts, totals.cancelled)


def faults() -> Iterator[str]:
    """Yield every slip that the log tells otherwise, and every series with a gap, inside the caller's connection."""
    table, event = tables.FeeReceipt, tables.Event
    if any(map(_differ, fee_slips_told.pairs())):
        # Which ones: worth the objects only where something is wrong.
        slips = fee_slips.listed()
        yield from _unlike(event.select().where(event.type == _OF_FEES[0]), slips, ())
        for slip in slips:
            if slip.amount != sum(line.amount or 0 for line in slip.lines):
                yield f"fee receipt {slip.written} is not the sum of its lines"
    cancelled = fee_slips.listed(table.cancelled_at.is_null(is_null=False))
    yield from _unlike(event.select().where(event.type == _OF_FEES[1]), (), cancelled)
    counters = {row.name: row.value for row in tables.Sequence.select() if row.name.startswith(_SERIES)}
    given = {f"{_SERIES}{year}": found for year, found in fee_slips_told.numbers().items()}
    for series in sorted({*counters, *given}):
        last = counters.get(series, 0)
        if given.get(series, (0, 1, 0)) != (last, 1, last):
            yield f"series {series}"


def _differ(pair: tuple[fee_slips_told.Raw | None, fee_slips_told.Raw | None]) -> bool:
    """Tell whether a slip and the line of the log beside it do not say the same."""
    slip, told = pair
    if slip is None or told is None:
        return True
    code, at, year, number, amount, method, officer, record = slip
    subject, moment, data = told[0], told[1], records.plain_text(told[2])
    kept = records.plain_text(record)
    if not isinstance(data, dict) or not isinstance(kept, dict):
        return True
    kinds: dict[str, int] = {}
    for line in kept.get("lines", ()):
        kind = line.get("kind", FeeKind.UNTOLD.value)
        kinds[kind] = kinds.get(kind, 0) + (line.get("amount") or 0)
    said = [data.get(name) for name in ("year", "number", "amount", "method", "officer", "kinds")]
    return (code, str(at), [year, number, amount, method, officer, kinds], sum(kinds.values())) != (
        subject,
        str(moment),
        said,
        amount,
    )


def _unlike(
    told: Iterable[tables.Event], received: Iterable[FeeReceiptLine], cancelled: Iterable[FeeReceiptLine]
) -> Iterator[str]:
    said = Counter(_of_event(event) for event in told)
    kept = Counter(_of_slip(_OF_FEES[0], slip) for slip in received)
    kept.update(_of_slip(_OF_FEES[1], slip) for slip in cancelled)
    for kind, code, year, number, *_ in sorted({*(said - kept), *(kept - said)}, key=repr):
        yield f"{kind} {number}/{year} of {code} is not as the log says"


def _of_event(event: tables.Event) -> tuple[object, ...]:
    data = records.plain_text(str(event.data))
    data = data if isinstance(data, Mapping) else {}
    kinds = data.get("kinds")
    facts = [data.get(name) for name in ("year", "number", "amount", "method", "officer")]
    listed = tuple(sorted(kinds.items())) if isinstance(kinds, Mapping) else ()
    return (event.type, event.subject, *facts, listed, str(event.at))


def _of_slip(kind: str, slip: FeeReceiptLine) -> tuple[object, ...]:
    kinds = tuple(sorted((kind.value, amount) for kind, amount in slip.by_kind.items()))
    at = slip.paid_at if kind == _OF_FEES[0] else slip.cancelled_at
    facts = (slip.year, slip.number, slip.amount, slip.method.value, slip.officer)
    return (kind, slip.code, *facts, kinds, str(at))
