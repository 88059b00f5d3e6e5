"""The log: appended in the transaction of the change, chained by a keyed hash, never edited."""

import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import fn

from desk_app.domain.events import Event, EventType
from desk_app.store import tables

GENESIS = bytes(32)
_HEAD = "log.head"


@dataclass(frozen=True, slots=True)
class Break:
    """Where the chain does not hold, and why."""

    event: int
    reason: str


def append(
    key: bytes,
    at: datetime,
    actor: str,
    counter: str,
    event: EventType,
    subject: str,
    data: dict[str, object],
) -> int:
    """Append one event inside the caller's transaction and return its id."""
    last = tables.Event.select(tables.Event.id, tables.Event.chain).order_by(tables.Event.id.desc()).first()
    number, previous = (last.id, bytes(last.chain)) if last else (0, GENESIS)
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    row = (number + 1, at, actor, counter, event.value, subject, text)
    chain = _link(key, previous, row)
    tables.Event.insert(
        id=row[0],
        at=at,
        actor=actor,
        counter=counter,
        type=event.value,
        subject=subject,
        data=text,
        chain=chain,
    ).execute()
    head = _head(key, row[0], chain)
    tables.Setting.insert(name=_HEAD, value=head).on_conflict(
        conflict_target=[tables.Setting.name], update={tables.Setting.value: head}
    ).execute()
    return int(row[0])


def since(last_id: int, limit: int = 500) -> tuple[Event, ...]:
    """Return the events after `last_id`, oldest first."""
    rows = tables.Event.select().where(tables.Event.id > last_id).order_by(tables.Event.id).limit(limit)
    return tuple(_event(row) for row in rows)


def history(subject: str) -> tuple[Event, ...]:
    """Return every event of one subject, oldest first."""
    rows = tables.Event.select().where(tables.Event.subject == subject).order_by(tables.Event.id)
    return tuple(_event(row) for row in rows)


def last_id() -> int:
    """Return the id of the newest event, 0 when there is none."""
    return tables.Event.select(fn.MAX(tables.Event.id)).scalar() or 0


def last_at() -> datetime | None:
    """Return the moment of the newest event."""
    row = tables.Event.select(tables.Event.at).order_by(tables.Event.id.desc()).first()
    return row.at if row else None


def breaks(key: bytes) -> Iterator[Break]:
    """Walk the whole chain and yield every place where it does not hold; "end" when lines after it are gone."""
    previous, expected = GENESIS, 1
    for row in tables.Event.select().order_by(tables.Event.id).iterator():
        if row.id != expected:
            yield Break(row.id, "gap")
        link = _link(key, previous, (row.id, row.at, row.actor, row.counter, row.type, row.subject, row.data))
        written = _octets(row.chain)
        if not hmac.compare_digest(link, written):
            yield Break(row.id, "chain")
        previous, expected = written, row.id + 1
    kept = tables.Setting.get_or_none(tables.Setting.name == _HEAD)
    head = _head(key, expected - 1, previous)
    if not hmac.compare_digest(head.encode(), (kept.value if kept else "").encode()):
        yield Break(expected - 1, "end")


def _link(key: bytes, previous: bytes, row: tuple[Any, ...]) -> bytes:
    number, at, *words = row
    # A moment that somebody spoilt in the file comes as text, and is then a break, no crash.
    moment = at.isoformat() if isinstance(at, datetime) else str(at)
    text = json.dumps([number, moment, *words], ensure_ascii=False, separators=(",", ":"), default=str)
    return hashlib.blake2b(previous + text.encode(), key=key, digest_size=32).digest()


def _head(key: bytes, number: int, chain: bytes) -> str:
    """Return what is kept apart from the lines, so that cutting off the newest shows."""
    return hashlib.blake2b(b"head" + number.to_bytes(8, "big") + chain, key=key, digest_size=32).hexdigest()


def _octets(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


def _event(row: Any) -> Event:
    return Event(
        row.id, row.at, row.actor, row.counter, EventType(row.type), row.subject, json.loads(row.data)
    )
