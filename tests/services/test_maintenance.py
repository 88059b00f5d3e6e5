"""Verification: clean after honest work, and every hand laid on the file is seen."""

from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.domain.acts import ActDetails
from desk_app.domain.errors import StoreUnavailable
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.workflow import Action
from desk_app.services import maintenance, printing, processing
from desk_app.services.session import Session
from desk_app.store import database, tables
from desk_app.store.keys import Keys
from tests.builders import accepted, database_file, refused, returned, spoilt

NO_GUARDS = ("DROP TRIGGER event_no_update", "DROP TRIGGER event_no_delete")
NEWEST_DOSSIER = (
    "DELETE FROM document WHERE dossier_id = 4",
    "DELETE FROM printout WHERE dossier_id = 4",
    "DELETE FROM dossier WHERE id = 4",
    "DELETE FROM dossier_search_docsize WHERE id = 4",
)


@pytest.fixture
def worked(session: Session) -> Session:
    """Return a session after an ordinary hour."""
    first = accepted(session).code
    printing.printed(session, first, PaperSize.A4, "PDF")
    returned(session)
    processing.act(session, accepted(session).code, Action.WITHDRAW, details=ActDetails(reason="Đổi ý"))
    accepted(session)
    return session


def test_honest_work_is_clean(worked: Session) -> None:
    found = maintenance.verify(worked)
    assert found.faults == ()
    assert found.clean
    assert (found.dossiers, found.events) == (4, 11)
    assert maintenance.require_clean(found) is found


def test_new_office_is_clean(session: Session) -> None:
    assert maintenance.verify(session).clean


@pytest.mark.parametrize(
    ("statements", "begins"),
    [
        (["UPDATE event SET data = '{}' WHERE id = 4"], "log: event 4 chain"),
        (["UPDATE event SET at = 'gestern' WHERE id = 4"], "log: event 4 chain"),
        (["UPDATE event SET data = 'no JSON' WHERE id = 4"], "log: event 4 chain"),
        (["DELETE FROM event WHERE id = 5"], "log: event 6 gap"),
        (["DELETE FROM event WHERE id = 11"], "log: event 10 end"),
        (["DELETE FROM event"], "log: event 0 end"),
        (["DELETE FROM setting WHERE name = 'log.head'"], "log: event 11 end"),
        (["UPDATE dossier SET status = 'returned' WHERE id = 1"], "states: dossier H13.50.05-261123-0001"),
        (
            ["UPDATE dossier SET first_due_at = '2030-01-01 17:00:00' WHERE id = 2"],
            "states: dossier H13.50.05-261123-0002",
        ),
        (["UPDATE dossier SET code = 'H13.50.05-261123-0009' WHERE id = 2"], "numbers: series"),
        (["UPDATE dossier SET code = 'free of charge' WHERE id = 2"], "numbers: free of charge is no code"),
        (
            ["DELETE FROM document", "DELETE FROM printout", "DELETE FROM dossier WHERE id = 2"],
            "numbers: series",
        ),
        (["DELETE FROM dossier WHERE id = 2"], "file: "),
        (
            [*NEWEST_DOSSIER, "UPDATE sequence SET value = value - 1 WHERE name LIKE 'dossier/%'"],
            "counts: 3 dossiers, 4 accepted",
        ),
        (["UPDATE sequence SET value = 9 WHERE name LIKE 'dossier/%'"], "numbers: series"),
        (["DELETE FROM printout WHERE dossier_id = 2"], "counts: 4 dossiers, 3 with a receipt"),
        (["DELETE FROM dossier_search_docsize WHERE id = 2"], "counts: 4 dossiers, 3 in the search index"),
        (["UPDATE dossier SET procedure_id = 99999 WHERE id = 2"], "file: "),
    ],
)
def test_each_tampering_is_found(worked: Session, store: Path, statements: list[str], begins: str) -> None:
    spoilt(store, *NO_GUARDS, *statements)
    found = maintenance.verify(worked)
    assert not found.clean
    assert [fault for fault in found.faults if fault.startswith(begins)], found.faults
    with refused("store_not_clean") as caught:
        maintenance.require_clean(found)
    assert caught.value.params["count"] == len(found.faults)


def test_whole_newest_dossier_taken_away_is_found(worked: Session, store: Path) -> None:
    spoilt(
        store,
        *NO_GUARDS,
        *NEWEST_DOSSIER,
        "DELETE FROM event WHERE id = 11",
        "UPDATE sequence SET value = value - 1",
    )
    assert maintenance.verify(worked).faults == ("log: event 10 end",)


def test_key_of_another_office_is_found(worked: Session, store: Path) -> None:
    foreign = replace(worked, keys=Keys(b"a" * 32, b"b" * 32, "another"))
    assert len(maintenance.verify(foreign).faults) == 16


def test_damaged_page_is_said_in_one_word(worked: Session, store: Path) -> None:
    path = database_file(store)
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(StoreUnavailable) as caught:
        maintenance.verify(worked)
    assert caught.value.code == "store_damaged"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE dossier SET applicant = 'Người Khác' WHERE id = 1",
        "UPDATE dossier SET received_at = '2026-01-01 08:00:00' WHERE id = 1",
        "UPDATE dossier SET due_at = '2027-01-01 17:00:00' WHERE id = 1",
        "UPDATE printout SET record = replace(record, 'hôn nhân', 'hôn thú') WHERE id = 1",
        "UPDATE printout SET record = replace(record, 'T17:00', 'T16:00') WHERE id = 1",
    ],
)
def test_a_dossier_that_is_not_as_its_receipt_is_found(session: Session, change: str) -> None:
    accepted(session)
    assert maintenance.verify(session).clean
    with database.writing():
        tables.database.execute_sql(change)
    assert any(fault.startswith("receipts: ") for fault in maintenance.verify(session).faults)
