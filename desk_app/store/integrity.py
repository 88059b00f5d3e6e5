"""What a damaged or tampered store shows."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from peewee import fn

from desk_app.domain.errors import Refused
from desk_app.domain.events import Event, EventType
from desk_app.domain.numbering import DossierCode, series_key
from desk_app.domain.replay import DossierState, replay
from desk_app.store import search, tables

_TOLD = """
    SELECT dossier.code, dossier.status, dossier.version, first_due_at, due_at, issue, stopped_since, finished_at,
        finished_as, returned_at, agreed_at, holder, held_since,
        event.id, event.at, event.actor, event.counter, event.type, event.data
    FROM dossier LEFT JOIN event ON event.subject = dossier.code
        AND (event.data LIKE '%"status":%' OR event.type IN ('dossier.sent', 'dossier.back'))
    ORDER BY dossier.code, event.id
"""
_COLUMNS = (
    "status", "version", "first_due_at", "due_at", "issue", "stopped_since", "finished_at", "finished_as",
    "returned_at", "agreed_at", "holder", "held_since",
)  # fmt: skip


def file_faults() -> list[str]:
    """Return what SQLite itself finds wrong with the file."""
    checked = [row[0] for row in tables.database.execute_sql("PRAGMA integrity_check").fetchall()]
    orphans = tables.database.execute_sql("PRAGMA foreign_key_check").fetchall()
    return [text for text in checked if text != "ok"] + [
        f"{row[0]} row {row[1]} has no {row[2]}" for row in orphans
    ]


def number_faults() -> Iterator[str]:
    """Yield every series of dossier codes that has a gap, a number twice, or another end than its counter."""
    given: dict[str, list[int]] = {}
    for row in tables.Dossier.select(tables.Dossier.code).order_by(tables.Dossier.id).tuples().iterator():
        try:
            code = DossierCode.parse(row[0])
        except Refused:
            yield f"{row[0]} is no code"
            continue
        given.setdefault(series_key(code.agency, code.day), []).append(code.serial)
    counters = {row.name: row.value for row in tables.Sequence.select() if row.name.startswith("dossier/")}
    for series in sorted(given.keys() | counters.keys()):
        if sorted(given.get(series, [])) != list(range(1, counters.get(series, 0) + 1)):
            yield f"series {series}"


def count_faults() -> Iterator[str]:
    """Yield where tables, log and search index do not tell the same number of dossiers."""
    count = dossiers()
    accepted = tables.Event.select().where(tables.Event.type == EventType.DOSSIER_ACCEPTED.value).count()
    if accepted != count:
        yield f"{count} dossiers, {accepted} accepted in the log"
    receipts = tables.Printout.select(fn.COUNT(fn.DISTINCT(tables.Printout.dossier))).scalar()
    if receipts != count:
        yield f"{count} dossiers, {receipts} with a receipt"
    if search.indexed() != count:
        yield f"{count} dossiers, {search.indexed()} in the search index"


def state_faults() -> Iterator[str]:
    """Yield every dossier whose row is not what its log alone leads to."""
    for code, lines in groupby(tables.database.execute_sql(_TOLD), key=itemgetter(0)):
        told = list(lines)
        try:
            state = replay(_event(code, line[-6:]) for line in told if line[-6] is not None)
        except (ValueError, TypeError, KeyError):
            state = None
        kept = dict(zip(_COLUMNS, told[0][1:], strict=False))
        if state is None or any(_unlike(kept[name], getattr(state, name)) for name in _said_by(state)):
            yield f"dossier {code} is not as the log says"


def _event(code: str, line: Sequence[Any]) -> Event:
    number, at, actor, counter, kind, data = line
    told = json.loads(data)
    if not isinstance(told, dict):
        raise TypeError(f"event {number} says no facts")
    return Event(number, datetime.fromisoformat(at), actor, counter, EventType(kind), code, told)


def _said_by(state: DossierState) -> tuple[str, ...]:
    # The log of an older program does not say the date after a supplement.
    return _COLUMNS if state.due_at is not None else tuple(name for name in _COLUMNS if name != "due_at")


def _unlike(kept: object, told: object) -> bool:
    return kept != (str(told) if isinstance(told, datetime) else told)


def dossiers() -> int:
    """Return how many dossiers there are."""
    return int(tables.Dossier.select().count())
