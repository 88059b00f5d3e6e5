"""Import of the national list: read, compared and kept, beside parsing the file and writing the same rows raw."""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import perf_counter

from desk_app.services import catalogue_import, training
from desk_app.store.database import FILE_NAME, connection
from tests.benchmarks.measure import Line, Place, median, seconds

MEASURE = "import of the national list"
MISSING = "no list beside the checkout"
LIST = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "national_procedures_2026-07.json"
_SETTINGS = ("synchronous=FULL", "foreign_keys=1", "cache_size=-16000")
# What an import writes, and by what its rows are told from those before.
_WRITTEN = {"national_source": "code", "prepared_procedure": "code", "event": "id"}
_ADDED = "SELECT * FROM main.{name} WHERE {key} NOT IN (SELECT {key} FROM before.{name})"
_INSERT = "INSERT INTO {} VALUES ({})"

Rows = dict[str, list[tuple[object, ...]]]


def lines(place: Place) -> Iterator[Line]:
    """Yield the line of the table."""
    if not LIST.is_file():
        yield Line(MEASURE, 0, "s", note=MISSING)
        return
    tries = [_imported(place, number) for number in range(3 if place.rounds > 1 else 1)]
    ours, planned, floor = (median(each) for each in zip(*tries, strict=True))
    yield Line(
        MEASURE,
        ours,
        "s",
        floor,
        note=f"{_records()} records into an office just founded, {planned:.2f} s of it the plan; "
        f"median of {len(tries)}; floor: json.load of the same file, and the rows kept written by raw sqlite3, "
        "executemany in one transaction, synchronous=FULL",
    )


def _records() -> int:
    return len(json.loads(LIST.read_text(encoding="utf-8")))


def _imported(place: Place, number: int) -> tuple[float, float, float]:
    """Return the seconds of an import, of its plan alone, and of its floor."""
    ours, raw = place.scratch / f"import-{number}", place.scratch / f"import-raw-{number}"
    session = training.set_up(ours, days=1, seed=3, now=place.now).desks[0]
    with closing(sqlite3.connect(ours / FILE_NAME)) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(ours, raw)
    # As on the thread of the store, which keeps its connection open.
    with connection():
        begun = perf_counter()
        plan = catalogue_import.plan(session, LIST)
        planned = perf_counter() - begun
        kept = seconds(lambda: catalogue_import.keep(session, plan))
    rows = _kept(ours / FILE_NAME, raw / FILE_NAME)
    return planned + kept, planned, seconds(_records) + _written(raw / FILE_NAME, rows)


def _kept(ours: Path, before: Path) -> Rows:
    """Return the rows that an import added."""
    with closing(sqlite3.connect(ours)) as file:
        file.execute("ATTACH ? AS before", (str(before),))
        return {
            name: file.execute(_ADDED.format(name=name, key=key)).fetchall() for name, key in _WRITTEN.items()
        }


def _written(path: Path, rows: Rows) -> float:
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        for setting in _SETTINGS:
            file.execute(f"PRAGMA {setting}")
        begun = perf_counter()
        file.execute("BEGIN IMMEDIATE")
        for name, lines_kept in rows.items():
            marks = ", ".join("?" * len(lines_kept[0]))
            file.executemany(_INSERT.format(name, marks), lines_kept)
        file.execute("COMMIT")
        return perf_counter() - begun
