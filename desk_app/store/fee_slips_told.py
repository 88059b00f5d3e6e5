"""Fee slips as they lie in the file, each beside the line of the log that tells of it: a million are no objects."""

from collections.abc import Iterator
from datetime import datetime
from itertools import zip_longest
from typing import Any

from desk_app.domain.events import EventType
from desk_app.store import tables

# Both were written in one transaction, so they stand in one order.
_SLIPS = """
    SELECT code, paid_at, year, number, amount, method, fee_receipt.officer, fee_receipt.record
    FROM fee_receipt JOIN dossier ON dossier.id = dossier_id ORDER BY fee_receipt.id
"""
_TOLD = "SELECT subject, at, data FROM event WHERE type = ? ORDER BY id"
_NUMBERS = "SELECT year, COUNT(DISTINCT number), MIN(number), MAX(number) FROM fee_receipt GROUP BY year"

# What programs before the slips noted as paid.
_NOTED = """
    SELECT COALESCE(SUM(fee_amount), 0) FROM dossier WHERE received_at >= ? AND received_at < ? AND fee_paid
    AND NOT EXISTS (SELECT 1 FROM fee_receipt WHERE dossier_id = dossier.id)
"""

Raw = tuple[Any, ...]


def pairs() -> Iterator[tuple[Raw | None, Raw | None]]:
    """Yield slip and log line side by side, None where one of them ends before the other."""
    database = tables.database
    slips = database.execute_sql(_SLIPS)
    told = database.execute_sql(_TOLD, (EventType.FEE_RECEIVED.value,))
    yield from zip_longest(slips, told)


def numbers() -> dict[int, tuple[int, int, int]]:
    """Return by year how many different numbers were given, the lowest and the highest."""
    return {year: (count, low, high) for year, count, low, high in tables.database.execute_sql(_NUMBERS)}


def noted_without_slip(start: datetime, end: datetime) -> int:
    """Return what was noted as paid, in đồng, for dossiers received from a moment to another that have no slip."""
    return int(tables.database.execute_sql(_NOTED, (str(start), str(end))).fetchone()[0])
