"""A training office: the same seed gives the same office, down to the seals on its receipts."""

from datetime import date, datetime
from pathlib import Path

import pytest

from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.forms import ReceiptForm
from desk_app.domain.workflow import Form
from desk_app.services import day_close, feed, lookup, maintenance, training
from desk_app.services.session import Session
from desk_app.store import database, records, tables

NOW = datetime(2026, 11, 27, 15)


def played(folder: Path, seed: int = 7, dossiers: int = 30) -> Session:
    folder.mkdir()
    return training.found(folder, dossiers=dossiers, days=4, seed=seed, now=NOW)


def receipts() -> list[tuple[str, str, str]]:
    """Return code, seal and applicant of every receipt of the office that is open."""
    made = tables.Printout.form == Form.RECEIPT.value
    with database.connection():
        forms = [
            records.load(ReceiptForm, row.record)
            for row in tables.Printout.select().where(made).order_by(tables.Printout.id)
        ]
    return [(form.code, form.seal, form.applicant) for form in forms]


def test_same_seed_same_office(tmp_path: Path) -> None:
    first = played(tmp_path / "a")
    made, log = receipts(), feed.events_since(first, 0)
    second = played(tmp_path / "b")
    assert receipts() == made
    assert feed.events_since(second, 0) == log
    assert len({seal for _, seal, _ in made}) == 30
    played(tmp_path / "c", seed=8)
    others = receipts()
    assert {seal for _, seal, _ in others}.isdisjoint({seal for _, seal, _ in made})
    assert [name for *_, name in others] != [name for *_, name in made]


def test_played_office_is_a_real_one(tmp_path: Path) -> None:
    session = played(tmp_path / "a", dossiers=60)
    assert session.office.training
    assert session.now() == NOW
    assert maintenance.verify(session).faults == ()
    assert maintenance.verify(session).dossiers == 60
    counts = lookup.worklist(session, WorklistFilter.ALL).counts
    assert counts[WorklistFilter.ALL] == 60
    assert 0 < counts[WorklistFilter.OPEN] < 60
    assert counts[WorklistFilter.READY] > 0
    for day in (23, 25, 26, 27):
        log = day_close.day_log(session, date(2026, 11, day))
        assert log.totals.balanced
        assert log.training
    moments = [event.at for event in feed.events_since(session, 2)]
    assert moments == sorted(moments)
    assert max(moments) < NOW


def test_dossiers_come_in_when_the_desk_is_open(tmp_path: Path) -> None:
    session = played(tmp_path / "a")
    rows = lookup.worklist(session, WorklistFilter.ALL, limit=100).rows
    working = session.calendar.working
    assert len(rows) == 30
    assert all(working.is_working_day(row.received_at.date()) for row in rows)


def test_play_can_be_broken_off(tmp_path: Path) -> None:
    heard: list[int] = []

    def progress(received: int) -> bool:
        heard.append(received)
        return received < 5

    session = training.found(tmp_path, dossiers=30, days=4, seed=7, now=NOW, progress=progress)
    assert heard == [1, 2, 3, 4, 5]
    assert maintenance.verify(session).clean
    assert lookup.worklist(session, WorklistFilter.ALL).total == 4


@pytest.mark.parametrize("dossiers", [0, 1])
def test_nearly_empty_office(tmp_path: Path, dossiers: int) -> None:
    session = played(tmp_path / "a", dossiers=dossiers)
    assert lookup.worklist(session, WorklistFilter.ALL).total == dossiers
