"""The office written in bulk is the office that was played: every table, row for row, and verified clean."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from desk_app.services import bulk_office, maintenance, training
from desk_app.store.database import FILE_NAME

NOW = datetime(2026, 11, 27, 15)
ROWS = "SELECT * FROM {}"
Tables = dict[str, list[tuple[object, ...]]]


def everything(folder: Path) -> Tables:
    """Return every row of every table, and every word of the search index with where it stands."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as file:
        names = [
            name
            for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            if not name.startswith(("dossier_search", "sqlite_"))
        ]
        rows = {name: sorted(file.execute(ROWS.format(name)), key=repr) for name in names}
        file.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, dossier_search, instance)")
        rows["words"] = sorted(file.execute("SELECT * FROM words"), key=repr)
    return rows


@pytest.mark.parametrize(("seed", "dossiers", "days", "batch"), [(7, 40, 60, 15), (8, 90, 130, 1000)])
def test_both_writers_leave_the_same_tables(
    tmp_path: Path, seed: int, dossiers: int, days: int, batch: int
) -> None:
    played, written = tmp_path / "played", tmp_path / "written"
    training.found(played, dossiers=dossiers, days=days, seed=seed, now=NOW)
    session = bulk_office.found(written, dossiers=dossiers, days=days, seed=seed, now=NOW, batch=batch)
    assert maintenance.verify(session).faults == ()
    assert session.now() == NOW
    left, right = everything(played), everything(written)
    left.pop("schema_migration"), right.pop("schema_migration")
    assert left.keys() == right.keys()
    for name, rows in left.items():
        assert right[name] == rows, name
    assert len(left["dossier"]) == dossiers
    assert {"pause", "event", "printout", "document", "words"} <= {
        name for name, rows in left.items() if rows
    }


def test_broken_off_it_lives_on_with_what_came_in(tmp_path: Path) -> None:
    heard: list[int] = []

    def progress(received: int) -> bool:
        heard.append(received)
        return received < 25

    session = bulk_office.found(tmp_path, dossiers=60, days=30, seed=7, now=NOW, progress=progress, batch=10)
    found = maintenance.verify(session)
    assert heard == list(range(1, 26))
    assert found.clean
    assert found.dossiers == 24
