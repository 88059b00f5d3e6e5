"""What a dossier costs on disk, beside the values it is made of."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from desk_app.store.database import FILE_NAME
from tests.benchmarks.measure import Line, Place

_SUM = "SELECT COALESCE(SUM({}), 0) FROM {}"
_TABLES = ("dossier", "document", "pause", "event", "printout")


def lines(place: Place) -> Iterator[Line]:
    """Yield the line of the table."""
    with closing(sqlite3.connect(place.data / FILE_NAME)) as file:
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        dossiers = max(1, file.execute("SELECT COUNT(*) FROM dossier").fetchone()[0])
        raw = sum(_octets(file, name) for name in _TABLES)
    whole = (place.data / FILE_NAME).stat().st_size
    yield Line(
        "bytes a dossier on disk",
        whole / dossiers,
        "B",
        raw / dossiers,
        note="the whole file over its dossiers; floor: the values of dossier, papers, log lines and receipts as text, "
        "without any index, search or page",
    )


def _octets(file: sqlite3.Connection, table: str) -> int:
    columns = [row[1] for row in file.execute(f"PRAGMA table_info({table})")]
    added = " + ".join(f'COALESCE(LENGTH(CAST("{column}" AS BLOB)), 0)' for column in columns)
    return int(file.execute(_SUM.format(added, table)).fetchone()[0])
