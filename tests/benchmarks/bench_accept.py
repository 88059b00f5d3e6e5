"""Accepting one dossier at the counter, beside the same rows written by raw sqlite3 under the same pragmas."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from desk_app.domain.applicant import Applicant
from desk_app.domain.dossier import IntakeForm, complete
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.services import bulk_office, catalogue, intake, training
from desk_app.services.session import Session
from desk_app.store.database import FILE_NAME, connection
from tests.benchmarks.measure import Line, Place, median

PROCEDURE = "1.004873"
_TABLES = ("dossier", "document", "printout", "event")
_SETTINGS = ("synchronous=FULL", "foreign_keys=1", "cache_size=-16000")
_INSERT = "INSERT INTO {} VALUES ({})"
_LAST = "SELECT COALESCE(MAX(id), 0) FROM {}"
_UPSERT = "INSERT INTO {} (name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value"


def lines(place: Place) -> Iterator[Line]:
    """Yield the line of the table."""
    ours, raw = place.scratch / "accept", place.scratch / "accept-raw"
    session = bulk_office.found(ours, dossiers=place.times(2000), days=20, seed=3, now=place.now)
    with closing(sqlite3.connect(ours / FILE_NAME)) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        last = {name: _last(file, name) for name in ("dossier", "printout", "event")}
    shutil.copytree(ours, raw)
    often = place.times(400)
    # As on the thread of the store, which keeps its connection open.
    with connection():
        spent = median(_accepted(session, often))
    floor = median(_written(ours, raw, last))
    yield Line(
        "accept one dossier (5 documents)",
        1 / spent,
        "dossiers/s",
        1 / floor,
        ">= 0.4 of raw",
        floor / spent >= 0.4,
        "raw sqlite3: the same rows, one transaction each, BEGIN IMMEDIATE, synchronous=FULL, statements cached",
    )


def _accepted(session: Session, often: int) -> Iterator[float]:
    clock = session.clock
    assert isinstance(clock, training.PlayedClock)
    procedure = catalogue.procedure(session, PROCEDURE)
    papers = (*complete(procedure), *(SubmittedDocument(0, f"Giấy tờ kèm theo {n}", 1) for n in range(5)))[:5]
    for number in range(often):
        clock.now += timedelta(seconds=20)
        form = IntakeForm(
            procedure=PROCEDURE,
            applicant=Applicant(
                name=f"Nguyễn Thị Kim Ngân {number}",
                id_number=f"093300{number:06}",
                address="Số 12, đường Hùng Vương, khu vực 3, phường Ngã Bảy, TP Cần Thơ",
                phone=f"09{number:08}",
            ),
            documents=papers,
            nonce=intake.new_nonce(),
        )
        begun = perf_counter()
        intake.accept(session, form)
        yield perf_counter() - begun


def _last(file: sqlite3.Connection, name: str) -> int:
    return int(file.execute(_LAST.format(name)).fetchone()[0])


def _written(ours: Path, raw: Path, last: dict[str, int]) -> Iterator[float]:
    """Write the rows of every dossier accepted since, one transaction each."""
    with closing(sqlite3.connect(ours / FILE_NAME)) as read:
        accepted = read.execute(
            "SELECT id, code FROM dossier WHERE id > ? ORDER BY id", (last["dossier"],)
        ).fetchall()
        bundles = [_bundle(read, number, code) for number, code in accepted]
    with closing(sqlite3.connect(raw / FILE_NAME, isolation_level=None)) as file:
        for setting in _SETTINGS:
            file.execute(f"PRAGMA {setting}")
        places = {name: len(file.execute(f"PRAGMA table_info({name})").fetchall()) for name in _TABLES}
        for bundle, (name, numbers, procedure), (number, code) in bundles:
            begun = perf_counter()
            file.execute("BEGIN IMMEDIATE")
            for table, rows in bundle.items():
                marks = ", ".join("?" * places[table])
                file.executemany(_INSERT.format(table, marks), rows)
            file.execute(
                "INSERT INTO dossier_search(rowid, name, numbers, procedure) VALUES (?, ?, ?, ?)",
                (number, name, numbers, procedure),
            )
            file.execute(_UPSERT.format("sequence"), (code[:-5], number))
            file.execute(_UPSERT.format("sequence"), ("register", number))
            file.execute(_UPSERT.format("setting"), ("log.head", code * 3))
            file.execute("COMMIT")
            yield perf_counter() - begun


Bundle = tuple[dict[str, list[tuple[object, ...]]], tuple[str, str, str], tuple[int, str]]


def _bundle(file: sqlite3.Connection, number: int, code: str) -> Bundle:
    rows = {
        "dossier": file.execute("SELECT * FROM dossier WHERE id = ?", (number,)).fetchall(),
        "document": file.execute("SELECT * FROM document WHERE dossier_id = ?", (number,)).fetchall(),
        "printout": file.execute("SELECT * FROM printout WHERE dossier_id = ?", (number,)).fetchall(),
        "event": file.execute("SELECT * FROM event WHERE subject = ?", (code,)).fetchall(),
    }
    numbers = " ".join(code.lower().replace("-", " ").replace(".", " ").split())
    return rows, (f"nguyen thi kim ngan {number}", numbers, PROCEDURE.replace(".", " ")), (number, code)
