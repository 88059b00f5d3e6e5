"""An act with its form, and a change of the calendar seen before it counts, each beside its raw work."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path

from desk_app.domain.acts import ActDetails
from desk_app.domain.calendar_change import CalendarChange
from desk_app.domain.office_calendar import DayException, DayKind
from desk_app.domain.workflow import Action
from desk_app.services import bulk_office, calendar_change, intake, processing
from desk_app.services.session import Session
from desk_app.store.database import FILE_NAME, connection
from tests.benchmarks.bench_accept import PROCEDURE
from tests.benchmarks.measure import Line, Place, median, seconds
from tests.builders import a_form

_TABLES = ("printout", "pause", "event")
_LAST = "SELECT * FROM {} ORDER BY id DESC LIMIT 1"
_INSERT = "INSERT INTO {} VALUES ({})"
_OPEN = """
    SELECT dossier.record, procedure.record, received_at, due_at FROM dossier
    JOIN procedure ON procedure.id = procedure_id WHERE finished_at IS NULL
"""


def lines(place: Place) -> Iterator[Line]:
    """Yield the lines of the table."""
    folder = place.scratch / "life"
    session = bulk_office.found(folder, dossiers=place.times(500), days=20, seed=3, now=place.now)
    often = place.times(100)
    with connection():
        codes = [intake.accept(session, a_form(session, PROCEDURE)).code for _ in range(10 * often)]
        ours = [seconds(partial(_asked, session, code)) for code in codes[:often]]
    yield Line(
        "ask for a supplement: rule, stop, numbered form, log",
        median(ours) * 1000,
        "ms",
        median(_written(folder, often)) * 1000,
        note="floor: the same rows written by raw sqlite3 under the same pragmas",
    )
    change = _day_off(session)
    seen: list[int] = []
    looked = seconds(lambda: seen.append(len(calendar_change.preview(session, change).moves)))
    yield Line(
        f"calendar change seen before it counts, {len(codes):,} open dossiers, {seen[0]:,} move",
        looked,
        "s",
        seconds(lambda: _read(folder)),
        note="floor: the same rows read and their JSON parsed",
    )


def _asked(session: Session, code: str) -> None:
    processing.act(session, code, Action.REQUEST_SUPPLEMENT, details=ActDetails(reason="Thiếu giấy tờ"))


def _day_off(session: Session) -> CalendarChange:
    day: date = session.calendar.working.add_days(session.today(), 1)
    return CalendarChange((DayException(day, DayKind.OFF, "Nghỉ", "1/QĐ-UBND"),))


def _written(folder: Path, often: int) -> list[float]:
    """Return the seconds of each transaction that writes the last rows of an act once more, into a file of its own."""
    copy = folder / "raw.sqlite3"
    with closing(sqlite3.connect(folder / FILE_NAME)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    with closing(sqlite3.connect(copy, isolation_level=None)) as file:
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=0"):
            file.execute(f"PRAGMA {pragma}")
        rows = {name: _last_row(file, name) for name in _TABLES}
        return [seconds(lambda: _again(file, rows)) for _ in range(often)]


def _last_row(file: sqlite3.Connection, table: str) -> tuple[list[str], tuple[object, ...]]:
    cursor = file.execute(_LAST.format(table))
    names = [column[0] for column in cursor.description]
    return names, cursor.fetchone()


def _again(file: sqlite3.Connection, rows: dict[str, tuple[list[str], tuple[object, ...]]]) -> None:
    file.execute("BEGIN IMMEDIATE")
    file.execute("UPDATE dossier SET status = 'waiting', version = version + 1 WHERE id = 1")
    for table, (names, row) in rows.items():
        values = [None if name == "id" else value for name, value in zip(names, row, strict=True)]
        if table == "printout":
            values[names.index("issue")] = file.execute("SELECT MAX(id) FROM printout").fetchone()[0]
        file.execute(_INSERT.format(table, ", ".join("?" for _ in values)), values)
    file.execute("COMMIT")


def _read(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as file:
        for kept, procedure, *_ in file.execute(_OPEN):
            json.loads(kept)
            json.loads(procedure)
