"""The log: appended, chained, never edited; and whoever edits it behind our back is seen."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime, timedelta

import peewee
import pytest
from hypothesis import given
from hypothesis import strategies as st
from peewee import SQL

from desk_app.domain.events import EventType
from desk_app.services.session import Session
from desk_app.store import database, event_log, tables
from desk_app.store.event_log import Break

KEY = b"k" * 32


@pytest.fixture
def log(session: Session) -> Iterator[Session]:
    """Yield a session over a log of some lines, in one open transaction."""
    with database.writing():
        for number in range(1, 5):
            note(session, f"H13.50.05-261123-{number:04d}", note=f"dòng {number}")
        yield session


def note(session: Session, subject: str, **data: object) -> int:
    return event_log.append(
        session.keys.chain, session.now(), "Lê Hoa", "Quầy 1", EventType.FORM_PRINTED, subject, data
    )


def run(statement: str, *values: object) -> None:
    tables.database.execute_sql(statement, values)


def without_guards() -> None:
    run("DROP TRIGGER event_no_update")
    run("DROP TRIGGER event_no_delete")


def found(session: Session) -> list[Break]:
    return list(event_log.breaks(session.keys.chain))


def test_lines_follow_each_other(log: Session) -> None:
    first = event_log.last_id() - 3
    events = event_log.since(first - 1)
    assert [event.id for event in events] == [first, first + 1, first + 2, first + 3]
    assert events[0].type is EventType.FORM_PRINTED
    assert events[0].data == {"note": "dòng 1"}
    assert (events[0].actor, events[0].counter, events[0].at) == ("Lê Hoa", "Quầy 1", log.now())
    assert event_log.history("H13.50.05-261123-0003") == (events[2],)
    assert event_log.last_at() == log.now()
    assert event_log.since(first - 1, limit=2) == events[:2]
    assert found(log) == []


def test_line_that_was_rolled_back_never_was(session: Session) -> None:
    def interrupted() -> None:
        with database.writing():
            note(session, "lost")
            raise KeyError

    before = event_log_ends(session)
    with pytest.raises(KeyError):
        interrupted()
    assert event_log_ends(session) == before
    with database.writing():
        note(session, "kept")
        assert found(session) == []


def event_log_ends(session: Session) -> int:
    with database.connection():
        return event_log.last_id()


@pytest.mark.parametrize(
    "statement",
    ["UPDATE event SET actor = 'x'", "DELETE FROM event", "INSERT OR REPLACE INTO event SELECT * FROM event"],
)
def test_the_database_itself_refuses_a_change(session: Session, statement: str) -> None:
    before = event_log_ends(session)
    with database.connection():
        tables.database.execute_sql("PRAGMA recursive_triggers = 1")
        with pytest.raises(peewee.IntegrityError, match="never changed"):
            tables.database.execute_sql(statement)
    assert event_log_ends(session) == before


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("data", "{}"),
        ("actor", "Somebody"),
        ("counter", "Quầy 9"),
        ("type", "result.released"),
        ("subject", "H13.50.05-261123-0009"),
        ("at", "2020-01-01 00:00:00"),
        ("at", "nonsense"),
        ("chain", bytes(32)),
        ("chain", "text"),
    ],
)
def test_changed_line_is_found(log: Session, column: str, value: object) -> None:
    without_guards()
    line = event_log.last_id() - 2
    changed = tables.Event.update({column: SQL("?", [value])}).where(tables.Event.id == line)
    assert changed.execute() == 1
    assert Break(line, "chain") in found(log)


def test_line_taken_out_of_the_middle_is_found(log: Session) -> None:
    without_guards()
    line = event_log.last_id() - 1
    run("DELETE FROM event WHERE id = ?", line)
    assert found(log) == [Break(line + 1, "gap"), Break(line + 1, "chain")]
    run("UPDATE event SET id = ? WHERE id = ?", line, line + 1)
    assert Break(line, "chain") in found(log)


@pytest.mark.parametrize("lines", [1, 3])
def test_lines_cut_off_the_end_are_found(log: Session, lines: int) -> None:
    without_guards()
    last = event_log.last_id() - lines
    run("DELETE FROM event WHERE id > ?", last)
    assert found(log) == [Break(last, "end")]


def test_whole_log_taken_away_is_found(log: Session) -> None:
    without_guards()
    run("DELETE FROM event")
    assert found(log) == [Break(0, "end")]


def test_mark_of_the_end_taken_away_is_found(log: Session) -> None:
    run("DELETE FROM setting WHERE name = 'log.head'")
    assert found(log) == [Break(event_log.last_id(), "end")]


def test_swapped_lines_are_found(log: Session) -> None:
    without_guards()
    last = event_log.last_id()
    for new, old in ((0, last), (last, last - 1), (last - 1, 0)):
        run("UPDATE event SET id = ? WHERE id = ?", new, old)
    assert Break(last - 1, "chain") in found(log)


def test_forged_line_needs_the_key(log: Session) -> None:
    event_log.append(KEY, log.now(), "Lê Hoa", "Quầy 1", EventType.FORM_PRINTED, "forged", {})
    last = event_log.last_id()
    assert found(log) == [Break(last, "chain"), Break(last, "end")]


@given(
    actor=st.text(st.characters(exclude_categories=["Cs"])),
    seconds=st.integers(0, 10**9),
    data=st.dictionaries(
        st.sampled_from(["note", "reason"]), st.text(st.characters(exclude_categories=["Cs"]))
    ),
)
def test_what_was_written_holds_whatever_it_says(actor: str, seconds: int, data: dict[str, object]) -> None:
    memory = sqlite_in_memory()
    at = datetime(2000, 1, 1) + timedelta(seconds=seconds)
    with memory.bind_ctx([tables.Event, tables.Setting]), memory.connection_context():
        previous = tables.database.obj
        tables.database.initialize(memory)
        try:
            memory.create_tables([tables.Event, tables.Setting])
            event_log.append(KEY, at, actor, "Quầy 1", EventType.FORM_PRINTED, "x", data)
            assert list(event_log.breaks(KEY)) == []
            assert event_log.history("x")[0].data == data
            assert list(event_log.breaks(b"other" * 4)) != []
        finally:
            tables.database.initialize(previous)


def sqlite_in_memory() -> peewee.SqliteDatabase:
    assert sqlite3.sqlite_version_info >= (3, 35)
    return peewee.SqliteDatabase(":memory:")
