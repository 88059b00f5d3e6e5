"""The log: appended in the transaction of the change, chained by a keyed hash, never edited."""

import hashlib
import hmac
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from json.encoder import encode_basestring as quoted
from typing import Any

from peewee import fn

from desk_app.domain.events import Event, EventType
from desk_app.store import tables

GENESIS = bytes(32)
_HEAD = "log.head"

_WALK = "SELECT id, at, actor, counter, type, subject, data, chain FROM event ORDER BY id"
_LAST = "SELECT id, chain FROM event ORDER BY id DESC LIMIT 1"
_INSERT = (
    "INSERT INTO event(id, at, actor, counter, type, subject, data, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_KEEP_HEAD = (
    "INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"
)

_PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode
_SORTED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


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
    data: Mapping[str, object],
) -> int:
    """Append one event inside the caller's transaction and return its id."""
    written = Scribe(key, *end())
    written.line(at, actor, counter, event, subject, data)
    written.keep()
    return written.number


def end() -> tuple[int, bytes]:
    """Return number and chain of the newest event, inside the caller's transaction."""
    last = tables.database.connection().execute(_LAST).fetchone()
    return (last[0], bytes(last[1])) if last else (0, GENESIS)


class Scribe:
    """Writes lines after the end of the log: made one by one, kept together inside the caller's transaction."""

    def __init__(self, key: bytes, number: int, chain: bytes) -> None:
        self.number = number
        self._key = key
        self._chain = chain
        self._lines: list[tuple[object, ...]] = []

    def line(
        self,
        at: datetime,
        actor: str,
        counter: str,
        event: EventType,
        subject: str,
        data: Mapping[str, object],
    ) -> None:
        """Make the next line."""
        self.number += 1
        words = (actor, counter, event.value, subject, _SORTED(data))
        self._chain = _link(self._key, self._chain, self.number, at.isoformat(), words)
        self._lines.append((self.number, at.isoformat(" "), *words, self._chain))

    def keep(self) -> None:
        """Insert the lines made since, and keep the head apart from them."""
        connection = tables.database.connection()
        connection.executemany(_INSERT, self._lines)
        self._lines.clear()
        connection.execute(_KEEP_HEAD, (_HEAD, _head(self._key, self.number, self._chain)))


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
    # As they lie in the file: millions of lines are worth no object each.
    for number, at, *words, chain in tables.database.connection().execute(_WALK):
        if number != expected:
            yield Break(number, "gap")
        link, written = _link(key, previous, number, _moment(at), words), _octets(chain)
        if not hmac.compare_digest(link, written):
            yield Break(number, "chain")
        previous, expected = written, number + 1
    kept = tables.Setting.get_or_none(tables.Setting.name == _HEAD)
    head = _head(key, expected - 1, previous)
    if not hmac.compare_digest(head.encode(), (kept.value if kept else "").encode()):
        yield Break(expected - 1, "end")


def _link(key: bytes, previous: bytes, number: int, moment: str, words: Sequence[object]) -> bytes:
    """Return the keyed hash over the chain so far and a line as a JSON list."""
    # What somebody spoilt in the file may be no text, and is then a break, no crash.
    told = [quoted(word) if type(word) is str else _PLAIN(word) for word in (moment, *words)]
    line = f"[{number},{','.join(told)}]"
    return hashlib.blake2b(previous + line.encode(), key=key, digest_size=32).digest()


def _moment(kept: object) -> str:
    """Return a moment as the chain has it, from how the file has it."""
    return kept.replace(" ", "T", 1) if isinstance(kept, str) else str(kept)


def _head(key: bytes, number: int, chain: bytes) -> str:
    """Return what is kept apart from the lines, so that cutting off the newest shows."""
    return hashlib.blake2b(b"head" + number.to_bytes(8, "big") + chain, key=key, digest_size=32).hexdigest()


def _octets(value: object) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


def _event(row: Any) -> Event:
    return Event(
        row.id, row.at, row.actor, row.counter, EventType(row.type), row.subject, json.loads(row.data)
    )
