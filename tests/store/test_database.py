"""Trouble with the file or the disk, made for real: one code each, and nothing is overwritten."""

import os
import shutil
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import peewee
import pytest

from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.errors import DeskError, Refused, StoreUnavailable
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.services import intake, lookup, office
from desk_app.services.session import Session
from desk_app.store import database, tables
from tests.builders import a_form, accepted, database_file
from tests.conftest import StandingClock

NOBODY = 65534


@contextmanager
def unavailable(code: str) -> Iterator[None]:
    with pytest.raises(StoreUnavailable) as caught:
        yield
    assert caught.value.code == code


@contextmanager
def without_privileges() -> Iterator[None]:
    """Act as somebody to whom permissions apply: the superuser steps down for a while."""
    if sys.platform == "win32" or os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def shared(store: Path) -> Iterator[Path]:
    """Return a data folder that everybody on this machine can reach and read."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in store.iterdir():
            (folder / file.name).write_bytes(file.read_bytes())
            (folder / file.name).chmod(0o666)
        folder.chmod(0o777)
        database.connect(folder)
        yield folder
        folder.chmod(0o777)
        database.connect(store)


def test_something_else_than_a_database(store: Path, clock: StandingClock) -> None:
    path = database_file(store)
    path.write_text("Sổ theo dõi hồ sơ\n" * 500, encoding="utf-8")
    before = path.read_bytes()
    with unavailable("store_damaged"):
        office.open_session(store, clock)
    with unavailable("store_damaged"):
        office.exists(store)
    assert path.read_bytes() == before


def test_damaged_pages(session: Session, store: Path, clock: StandingClock) -> None:
    for _ in range(3):
        accepted(session)
    path = database_file(store)
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    with unavailable("store_damaged"):
        office.open_session(store, clock)
    assert path.read_bytes() == bytes(content)


def test_truncated_file(session: Session, store: Path, clock: StandingClock) -> None:
    accepted(session)
    path = database_file(store)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    before = path.read_bytes()
    with unavailable("store_damaged"):
        intake.accept(session, a_form(session))
    assert path.read_bytes() == before


def test_folder_without_a_database(tmp_path: Path, clock: StandingClock) -> None:
    with pytest.raises(Refused) as caught:
        office.open_session(tmp_path, clock)
    assert caught.value.code == "office_missing"
    assert list(tmp_path.iterdir()) == []


def test_file_taken_away_while_open(session: Session, store: Path) -> None:
    path = database_file(store)
    path.rename(store / "elsewhere")
    path.parent.rename(store.with_name("moved"))
    with unavailable("store_missing"):
        lookup.find(session, "duc")


def test_read_only_file(shared: Path, session: Session) -> None:
    database.connect(shared)
    form = a_form(session)
    path = database_file(shared)
    path.chmod(0o444)
    before = path.read_bytes()
    with without_privileges(), unavailable("store_read_only"):
        intake.accept(session, form)
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no rights of a folder by mode")
def test_read_only_folder(shared: Path, session: Session, clock: StandingClock) -> None:
    database.connect(shared)
    form = a_form(session)
    before = database_file(shared).read_bytes()
    shared.chmod(0o555)
    with without_privileges(), unavailable("store_read_only"):
        intake.accept(session, form)
    with without_privileges(), unavailable("store_read_only"):
        office.open_session(shared, clock)
    assert database_file(shared).read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no rights of a folder by mode")
def test_office_cannot_be_founded_in_a_read_only_folder(session: Session, clock: StandingClock) -> None:
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o555)
        with without_privileges(), pytest.raises(Refused) as caught:
            office.create(Path(name) / "data", session.office, clock)
    assert (caught.value.code, caught.value.field) == ("folder_unusable", "data")


def test_full_disk(session: Session) -> None:
    papers = tuple(SubmittedDocument(0, "Bản thuyết minh dài. " * 20, copies=1) for _ in range(1_000))
    form = a_form(session)
    form = replace(form, documents=(*form.documents, *papers))
    with database.connection():
        pages = tables.database.execute_sql("PRAGMA page_count").fetchone()[0]
        tables.database.execute_sql(f"PRAGMA max_page_count = {pages}")
        with unavailable("store_full"):
            intake.accept(session, form)
    assert lookup.today(session).received == 0
    assert intake.accept(session, form).code.endswith("-0001")


def test_writer_waits_and_then_says_busy(session: Session, store: Path) -> None:
    form = a_form(session)
    tables.database.obj.timeout = 0.05
    with closing(sqlite3.connect(database_file(store), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with unavailable("store_locked"):
            intake.accept(session, form)
        assert lookup.find(session, "duc").rows == ()
        other.execute("ROLLBACK")
    assert intake.accept(session, form).code.endswith("-0001")


def test_file_held_by_another_program(session: Session, store: Path) -> None:
    tables.database.obj.timeout = 0.05
    with closing(sqlite3.connect(database_file(store), isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        other.execute("DELETE FROM draft")
        with unavailable("store_locked"):
            lookup.find(session, "duc")
        other.execute("ROLLBACK")


def test_short_wait_for_another_writer_is_not_noticed(session: Session, store: Path) -> None:
    form = a_form(session)
    with closing(
        sqlite3.connect(database_file(store), isolation_level=None, check_same_thread=False)
    ) as other:
        other.execute("BEGIN EXCLUSIVE")
        freed = threading.Timer(0.1, other.execute, ["ROLLBACK"])
        freed.start()
        issued = intake.accept(session, form)
        freed.join()
    assert issued.code.endswith("-0001")


def test_network_drive(tmp_path: Path) -> None:
    with unavailable("store_on_network"):
        database.connect(Path("//server/share/desk"))


def test_our_own_mistake_is_not_blamed_on_the_file(session: Session, store: Path) -> None:
    with closing(sqlite3.connect(database_file(store))) as other:
        other.execute("ALTER TABLE dossier DROP COLUMN officer")
    with pytest.raises(peewee.OperationalError) as caught:
        lookup.worklist(session, WorklistFilter.ALL)
    assert not isinstance(caught.value, DeskError)


def test_nested_use_shares_one_connection_and_rolls_back_together(session: Session) -> None:
    def interrupted() -> None:
        with database.writing():
            accepted(session)
            with database.reading():
                assert tables.Dossier.select().count() == 1
            raise KeyError

    with pytest.raises(KeyError):
        interrupted()
    assert lookup.today(session).received == 0
    assert tables.database.is_closed()


def test_failed_opening_leaves_no_connection_behind(store: Path) -> None:
    database_file(store).write_text("nothing")
    for _ in range(2):
        with unavailable("store_damaged"), database.connection():
            tables.database.get_tables()
        assert tables.database.is_closed()


def test_kept_connection_serves_the_next_task_too(store: Path) -> None:
    with database.kept_connection():
        first = tables.database.connection()
    with database.kept_connection():
        assert tables.database.connection() is first
        assert tables.Office.select().count() == 1
    tables.database.close()


def test_kept_connection_is_dropped_after_trouble(store: Path) -> None:
    with pytest.raises(KeyError), database.kept_connection():
        raise KeyError
    assert tables.database.is_closed()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away there")
def test_kept_connection_never_writes_to_a_file_that_was_taken_away(store: Path, tmp_path: Path) -> None:
    with database.kept_connection():
        tables.Setting.create(name="where", value="here")
    (store / database.FILE_NAME).rename(tmp_path / "elsewhere.sqlite3")
    shutil.copy(tmp_path / "elsewhere.sqlite3", store / database.FILE_NAME)
    with database.kept_connection():
        tables.Setting.create(name="when", value="after")
    tables.database.close()
    with closing(sqlite3.connect(store / database.FILE_NAME)) as file:
        assert file.execute("SELECT value FROM setting WHERE name = 'when'").fetchall() == [("after",)]
    with closing(sqlite3.connect(tmp_path / "elsewhere.sqlite3")) as file:
        assert file.execute("SELECT value FROM setting WHERE name = 'when'").fetchall() == []
