"""Days that were announced and not decided: the office says whether they are off, with the paper that says so."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from importlib.metadata import version
from pathlib import Path

import pytest

from desk_app import __version__
from desk_app.domain.office_calendar import PublicHolidays
from desk_app.domain.staff import Role
from desk_app.services import calendar, feed, office
from desk_app.services.session import Session
from desk_app.store import database, records, tables
from tests.builders import as_role, refused
from tests.conftest import StandingClock

MONDAY = date(2026, 11, 23)
NATIONAL_DAY = date(2026, 9, 2)


def test_announced_days_are_asked_until_they_are_past(session: Session, clock: StandingClock) -> None:
    assert [entry.day for entry in calendar.undecided(session)] == [MONDAY]
    clock.now = datetime(2026, 11, 24, 8)
    assert calendar.undecided(session) == ()


def test_a_working_day_needs_no_paper_and_is_asked_once(session: Session) -> None:
    last = feed.last_id(session)
    calendar.worked(session, MONDAY)
    assert calendar.undecided(session) == ()
    event = feed.events_since(session, last)[-1]
    assert (event.type.value, event.subject, event.data) == ("calendar.changed", "2026-11-23", {"off": False})
    with refused("day_not_announced", "day"):
        calendar.worked(session, MONDAY)


def test_only_an_administrator_decides(session: Session) -> None:
    with refused("not_allowed"):
        calendar.worked(as_role(session, Role.RECEPTION), MONDAY)
    assert [entry.day for entry in calendar.undecided(session)] == [MONDAY]


def _kept() -> tables.Setting:
    with database.connection():
        (row,) = tables.Setting.select().where(tables.Setting.name.startswith("calendar.public_holidays."))
        return row


def _keep_another_name_of(day: date, *, under: str) -> None:
    kept = records.load(PublicHolidays, str(_kept().value))
    changed = replace(kept, names={**kept.names, day: "from the store"})
    with database.writing():
        _kept().delete_instance()
        tables.Setting.create(name=under, value=records.dump(changed))


def test_public_holidays_are_read_from_the_store(session: Session, store: Path, clock: StandingClock) -> None:
    again = office.open_session(store, clock).calendar
    assert (again.day_names, again.make_up_days) == (
        session.calendar.day_names,
        session.calendar.make_up_days,
    )
    _keep_another_name_of(NATIONAL_DAY, under=str(_kept().name))
    assert office.open_session(store, clock).calendar.why_closed(NATIONAL_DAY) == "from the store"


@pytest.mark.parametrize("part", [version("holidays"), __version__, "2023-2031"])
def test_another_version_or_other_years_are_asked_anew(
    session: Session, store: Path, clock: StandingClock, part: str
) -> None:
    name = str(_kept().name)
    assert part in name
    _keep_another_name_of(NATIONAL_DAY, under=name.replace(part, "other"))
    assert office.open_session(store, clock).calendar.day_names == session.calendar.day_names
    assert str(_kept().name) == name


def test_a_busy_store_opens_all_the_same(
    session: Session, store: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    _keep_another_name_of(NATIONAL_DAY, under="calendar.public_holidays.other")
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0)
    with closing(sqlite3.connect(store / database.FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        opened = office.open_session(store, clock)
    assert opened.calendar.day_names == session.calendar.day_names
    assert str(_kept().name) == "calendar.public_holidays.other"
