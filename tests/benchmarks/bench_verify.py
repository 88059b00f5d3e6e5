"""Verification of the office, beside reading and hashing the same rows raw."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing

from desk_app.services import maintenance
from desk_app.store import event_log
from desk_app.store.database import FILE_NAME, connection
from tests.benchmarks.measure import Line, Place, seconds

_MILLION = 1_000_000
_EVENTS = "SELECT id, at, actor, counter, type, subject, data, chain FROM event ORDER BY id"
_KEPT = (
    "SELECT printout.record, dossier.record, code, applicant, id_number, received_at, due_at FROM printout "
    "JOIN dossier ON dossier.id = dossier_id ORDER BY printout.id"
)


def lines(place: Place) -> Iterator[Line]:
    """Yield the lines of the table: the chain alone, and everything."""
    session = place.session()
    with connection():
        events = event_log.last_id()
        found: list[event_log.Break] = []
        chain = seconds(lambda: found.extend(event_log.breaks(session.keys.chain)))
    with closing(sqlite3.connect(place.data / FILE_NAME)) as file:
        hashed = seconds(lambda: _hash(file, _EVENTS, session.keys.chain))
        checked = seconds(lambda: file.execute("PRAGMA integrity_check").fetchall())
        kept = seconds(lambda: _hash(file, _KEPT, session.keys.seal))
    part = _MILLION / max(events, 1)
    yield Line(
        "verify the chain, per 1,000,000 events",
        chain * part,
        "s",
        hashed * part,
        note=f"of {events:,} events, {len(found)} breaks; floor: the same rows read as tuples and each hashed once",
    )
    answers: list[maintenance.Verification] = []
    whole = seconds(lambda: answers.append(maintenance.verify(session)))
    clean = "clean" if answers[0].clean else f"FAULTS {answers[0].faults[:3]}"
    yield Line(
        f"verify everything, {answers[0].dossiers:,} dossiers",
        whole,
        "s",
        hashed + checked + kept,
        met=answers[0].clean,
        target="clean",
        note=f"{clean}; file, chain, series, counts, states, every seal; floor: SQLite's own check of the file, and "
        "log, dossiers and receipts read and hashed once",
    )


def _hash(file: sqlite3.Connection, question: str, key: bytes) -> None:
    before = b""
    for row in file.execute(question):
        before = hashlib.blake2b(before + repr(row).encode(), key=key, digest_size=32).digest()
