"""Bringing a database up: the scripts make what the tables say, and nobody else's file is touched."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desk_app import paths
from desk_app.domain.errors import StoreUnavailable
from desk_app.services import catalogue, lookup, maintenance, office, publishing
from desk_app.services.session import Session
from desk_app.store import database, migrate, tables
from tests.builders import accepted, database_file
from tests.conftest import StandingClock


@pytest.fixture
def new(tmp_path: Path) -> Path:
    database.connect(tmp_path)
    return tmp_path


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of migrations that a test may add to."""
    folder = tmp_path / "migrations"
    folder.mkdir()
    for script in paths.MIGRATIONS.glob("*.py"):
        (folder / script.name).write_bytes(script.read_bytes())
    monkeypatch.setattr(paths, "MIGRATIONS", folder)
    return folder


def schema_of(path: Path) -> dict[str, object]:
    """Return every table with its columns (one added later stands last in the file) and keys, every index as it is."""
    with closing(sqlite3.connect(path)) as file:
        made = dict(file.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
        tables_made = [name for name, sql in made.items() if str(sql).startswith("CREATE TABLE")]
        for name in tables_made:
            columns = file.execute(f"PRAGMA table_xinfo({name})").fetchall()
            keys = file.execute(f"PRAGMA foreign_key_list({name})").fetchall()
            made[name] = (
                {column[1:] for column in columns},
                {key[2:] for key in keys},
                "WITHOUT" in made[name],
            )
        return made


def test_scripts_make_the_very_tables(new: Path, tmp_path: Path) -> None:
    migrate.bring_up(new)
    fresh = tmp_path / "fresh"
    fresh.mkdir()
    database.connect(fresh)
    with database.connection():
        tables.database.create_tables(tables.ALL)
    migrated, made = schema_of(database_file(new)), schema_of(database_file(fresh))
    assert len(made) > len(tables.ALL)
    assert {name: migrated.get(name) for name in made} == made


def test_every_table_is_listed() -> None:
    assert {table.__name__ for table in tables.Table.__subclasses__()} == {
        table.__name__ for table in tables.ALL
    }


def test_second_time_has_nothing_to_do(new: Path) -> None:
    assert migrate.bring_up(new) == ("0001_initial", "0002_catalogue", "0003_whole_life")
    assert migrate.bring_up(new) == ()
    assert not list(new.glob("*.before-*"))


def test_readers_need_not_wait_for_the_writer(store: Path) -> None:
    with closing(sqlite3.connect(database_file(store))) as file:
        assert file.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    with database.connection():
        assert tables.database.pragma("synchronous") == 2
        assert tables.database.pragma("foreign_keys") == 1


def test_newer_database_is_left_as_it_is(store: Path, clock: StandingClock) -> None:
    path = database_file(store)
    with closing(sqlite3.connect(path)) as file:
        file.execute(
            "INSERT INTO schema_migration (name, applied) VALUES ('0999_ahead', '2030-01-01 00:00:00')"
        )
        file.commit()
    before, names = path.read_bytes(), sorted(entry.name for entry in store.iterdir())
    with pytest.raises(StoreUnavailable) as caught:
        office.open_session(store, clock)
    assert (caught.value.code, caught.value.params["migration"]) == ("store_newer", "0999_ahead")
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in store.iterdir()) == names


@pytest.mark.parametrize("act", ["open", "exists"])
def test_foreign_file_is_left_as_it_is(tmp_path: Path, clock: StandingClock, act: str) -> None:
    path = database_file(tmp_path)
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE recipe (name TEXT)")
        file.execute("INSERT INTO recipe VALUES ('bún cá')")
        file.commit()
    before = path.read_bytes()
    if act == "open":
        with pytest.raises(StoreUnavailable) as caught:
            office.open_session(tmp_path, clock)
        assert caught.value.code == "store_foreign"
    else:
        assert not office.exists(tmp_path)
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_upgrade_copies_first(session: Session, store: Path, scripts: Path) -> None:
    code = accepted(session).code
    (scripts / "0002_more.py").write_text(
        "def up(migrator, db):\n    db.execute_sql('CREATE TABLE more (id INTEGER)')\n"
    )
    assert migrate.bring_up(store) == ("0002_more",)
    copy = store / "desk.sqlite3.before-0002_more"
    assert "more" in schema_of(database_file(store))
    assert "more" not in schema_of(copy)
    with closing(sqlite3.connect(copy)) as file:
        assert file.execute("SELECT code FROM dossier").fetchall() == [(code,)]


@pytest.mark.parametrize(
    "mistake",
    [
        "db.execute_sql('ALTER TABLE nowhere ADD COLUMN x')",
        "raise RuntimeError('half way')",
        "undefined",
        "import nowhere_at_all",
        "1 / 0",
        "this is no Python",
    ],
)
def test_failing_script_leaves_nothing(session: Session, store: Path, scripts: Path, mistake: str) -> None:
    code = accepted(session).code
    before = schema_of(database_file(store))
    lines = [
        "def up(migrator, db):",
        "    db.execute_sql('CREATE TABLE half (id INTEGER)')",
        "    db.execute_sql('DELETE FROM draft')",
        f"    {mistake}",
    ]
    (scripts / "0004_bad.py").write_text("\n".join(lines))
    with pytest.raises(StoreUnavailable) as caught:
        migrate.bring_up(store)
    assert caught.value.code == "migration_failed"
    assert caught.value.params["script"] == "0004_bad"
    copy = Path(str(caught.value.params["copy"]))
    assert copy == store / "desk.sqlite3.before-0004_bad"
    assert schema_of(database_file(store)) == before == schema_of(copy)
    with closing(sqlite3.connect(database_file(store))) as file:
        assert file.execute("SELECT code FROM dossier").fetchall() == [(code,)]
        assert file.execute("SELECT name FROM schema_migration").fetchall() == [
            ("0001_initial",),
            ("0002_catalogue",),
            ("0003_whole_life",),
        ]


_FIRST_TABLES = {
    "office", "rule", "calendar_day", "procedure", "staff", "dossier", "document", "pause", "event", "sequence",
    "printout", "draft", "setting",
}  # fmt: skip
_LATER_COLUMNS = (
    ("dossier", "agreed_at"),
    ("dossier", "holder"),
    ("dossier", "held_since"),
    ("pause", "kind"),
    ("printout", "voided_at"),
)


def first_schema(folder: Path) -> None:
    """Take a data folder back to the first schema, with a procedure that was changed once under it."""
    with closing(sqlite3.connect(database_file(folder))) as file:
        later = [
            table._meta.table_name for table in tables.ALL if table._meta.table_name not in _FIRST_TABLES
        ]
        for table in reversed(later):
            file.execute(f"DROP TABLE {table}")
        for table, column in _LATER_COLUMNS:
            file.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        for name in ("dossier_finished_at_due_at_stopped_since", "dossier_printed_at_status_due_at"):
            file.execute(f"DROP INDEX {name}")
        file.execute('CREATE INDEX dossier_finished_at_due_at ON dossier ("finished_at", "due_at")')
        file.execute('CREATE INDEX dossier_printed_at ON dossier ("printed_at")')
        file.execute("DELETE FROM schema_migration WHERE name > '0001_initial'")
        file.execute("UPDATE procedure SET record = json_remove(record, '$.fees', '$.replaces')")
        file.execute("UPDATE procedure SET in_force_to = '2026-11-30' WHERE code = '1.004873'")
        file.execute(
            "INSERT INTO procedure (code, version, name, field, position, record, in_force_from) "
            "SELECT code, 2, name, field, position, json_set(record, '$.decision', '2/QĐ'), '2026-12-01' "
            "FROM procedure WHERE code = '1.004873'"
        )
        file.commit()


def test_first_schema_is_brought_up_with_its_dossiers(
    session: Session, store: Path, clock: StandingClock
) -> None:
    code, schema = accepted(session).code, schema_of(database_file(store))
    detail, posted = lookup.detail(session, code), catalogue.posted_on(session.today())
    first_schema(store)
    assert migrate.bring_up(store) == ("0002_catalogue", "0003_whole_life")
    assert schema_of(database_file(store)) == schema
    again = office.open_session(store, clock)
    assert lookup.detail(again, code) == detail
    assert maintenance.verify(again).clean
    found = catalogue.posted_on(session.today())
    assert [replace(each, fees=(), replaces=()) for each in posted] == [
        replace(each, terms=old.terms) for each, old in zip(found, posted, strict=True)
    ]
    record = {each.code: each for each in publishing.posting_record(again)}
    assert len(record) == len(posted) == len(publishing.posting_record(again))
    assert {each.posted_from for each in record.values()} == {date(2000, 1, 1)}
    assert record["1.004873"].decision == next(each.decision for each in posted if each.code == "1.004873")
    assert {(each.posted_to, each.decided_on, each.withdrawal) for each in record.values()} == {
        (None, None, "")
    }
    assert catalogue.posted_on(date(2026, 12, 1))[0].code == posted[0].code
    assert accepted(again).code != code


def test_script_without_an_act_is_refused_by_name(store: Path, scripts: Path) -> None:
    (scripts / "0004_empty.py").write_text("")
    with pytest.raises(StoreUnavailable) as caught:
        migrate.bring_up(store)
    assert (caught.value.code, caught.value.params["script"]) == ("migration_failed", "0004_empty")


def test_full_disk_while_upgrading_keeps_its_own_name(store: Path, scripts: Path) -> None:
    (scripts / "0004_large.py").write_text(
        "def up(migrator, db):\n"
        "    db.execute_sql('PRAGMA max_page_count = 1')\n"
        "    db.execute_sql('CREATE TABLE large (filling TEXT)')\n"
        "    db.execute_sql('INSERT INTO large VALUES (hex(zeroblob(1000000)))')\n"
    )
    with pytest.raises(StoreUnavailable) as caught:
        migrate.bring_up(store)
    assert caught.value.code == "store_full"
    assert "large" not in schema_of(database_file(store))
