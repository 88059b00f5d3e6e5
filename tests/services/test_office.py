"""Founding an office and opening it: once, with everything shipped, and never over what is there."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from desk_app.domain.errors import StoreUnavailable
from desk_app.domain.staff import Role
from desk_app.services import catalogue, catalogue_files, feed, maintenance, office
from desk_app.services.session import Session
from desk_app.services.staff import members
from desk_app.store import database, keys, records, tables
from tests.builders import accepted, database_file, refused
from tests.conftest import PROFILE, StandingClock


def test_founded_with_everything_shipped(tmp_path: Path, clock: StandingClock) -> None:
    session = office.create(tmp_path / "new" / "data", PROFILE, clock)
    assert session.office == PROFILE
    assert session.staff.roles == frozenset(Role)
    assert session.rules == catalogue_files.rules()
    assert catalogue.posted_on(session.today()) == tuple(
        each.as_of(session.today()) for each in catalogue_files.procedures()
    )
    assert session.calendar.working.is_working_day(date(2026, 1, 10))
    assert not session.calendar.working.is_working_day(date(2026, 1, 2))
    told = [(event.type.value, event.subject) for event in feed.events_since(session, 0)]
    assert told == [("office.created", "H13.50.05"), ("catalogue.loaded", "shipped")]
    assert maintenance.verify(session).clean


def test_opened_again_it_is_the_same(tmp_path: Path, clock: StandingClock) -> None:
    made = office.create(tmp_path, PROFILE, clock)
    opened = office.open_session(tmp_path, clock)
    assert (opened.office, opened.staff, opened.keys, opened.rules) == (
        made.office,
        made.staff,
        made.keys,
        made.rules,
    )
    assert opened.calendar.working.add_days(date(2026, 11, 23), 3) == date(2026, 11, 27)


def test_there_is_one_office_in_a_folder(session: Session, store: Path, clock: StandingClock) -> None:
    accepted(session)
    before = database_file(store).read_bytes(), (store / keys.FILE_NAME).read_bytes()
    with refused("office_exists"):
        office.create(store, PROFILE, clock)
    assert (database_file(store).read_bytes(), (store / keys.FILE_NAME).read_bytes()) == before


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"name": "  "}, "office_name_missing", "name"),
        ({"code": ""}, "agency_code_invalid", "code"),
        ({"code": "h13"}, "agency_code_invalid", "code"),
        ({"code": "H13.5"}, "agency_code_invalid", "code"),
        ({"code": "H13.50.05.11.22.33.44.55.66.77.88.99"}, "agency_code_invalid", "code"),
    ],
)
def test_refused_profile_leaves_no_trace(
    tmp_path: Path, clock: StandingClock, changes: dict[str, str], code: str, field: str
) -> None:
    folder = tmp_path / "data"
    with refused(code, field):
        office.create(
            folder, replace(PROFILE, name=changes.get("name", "A"), code=changes.get("code", "H13")), clock
        )
    assert not folder.exists()


def test_interrupted_founding_can_be_repeated(
    tmp_path: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted() -> None:
        raise KeyError

    with monkeypatch.context() as patch:
        patch.setattr(catalogue_files, "rules", interrupted)
        with pytest.raises(KeyError):
            office.create(tmp_path, PROFILE, clock)
    secret = (tmp_path / keys.FILE_NAME).read_bytes()
    assert not office.exists(tmp_path)
    with refused("office_missing"):
        office.open_session(tmp_path, clock)
    session = office.create(tmp_path, PROFILE, clock)
    assert maintenance.verify(session).clean
    assert (tmp_path / keys.FILE_NAME).read_bytes() == secret


@pytest.mark.parametrize("prepared", ["nothing", "folder", "empty file"])
def test_opening_without_an_office(tmp_path: Path, clock: StandingClock, prepared: str) -> None:
    folder = tmp_path / "data"
    if prepared != "nothing":
        folder.mkdir()
    if prepared == "empty file":
        database_file(folder).touch()
    with refused("office_missing"):
        office.open_session(folder, clock)
    assert not office.exists(folder)
    assert folder.exists() == (prepared != "nothing")
    assert not folder.exists() or [file.name for file in folder.iterdir()] == (
        ["desk.sqlite3"] if prepared == "empty file" else []
    )


def test_clock_that_fell_behind(session: Session, clock: StandingClock) -> None:
    assert office.clock_behind(session) is None
    accepted(session)
    assert office.clock_behind(session) is None
    clock.forward(seconds=-50)
    assert office.clock_behind(session) is None
    clock.now = datetime(2020, 1, 1)
    assert office.clock_behind(session) == datetime(2026, 11, 23, 8, 30)


def test_secret_of_its_own_is_for_training_alone(tmp_path: Path, clock: StandingClock) -> None:
    secret = b"s" * 32
    real = office.create(tmp_path / "real", PROFILE, clock, secret=secret)
    training = office.create(tmp_path / "training", replace(PROFILE, training=True), clock, secret=secret)
    assert (tmp_path / "real" / keys.FILE_NAME).read_bytes() != secret
    assert (tmp_path / "training" / keys.FILE_NAME).read_bytes() == secret
    assert real.keys != training.keys


def test_staff_by_name(session: Session, store: Path, clock: StandingClock) -> None:
    with database.writing():
        tables.Staff.create(name="An Thị Bé", roles="officer,reception")
    assert [member.name for member in members(session)] == ["An Thị Bé", office.FIRST_OFFICER]
    other = office.open_session(store, clock, "An Thị Bé", "Quầy 7")
    assert (other.staff.roles, other.counter) == (frozenset({Role.OFFICER, Role.RECEPTION}), "Quầy 7")


def test_old_dossiers_keep_the_old_name(session: Session, store: Path, clock: StandingClock) -> None:
    later = replace(PROFILE, name="UBND phường Lái Hiếu")
    with database.writing():
        tables.Office.create(in_force_from=date(2026, 12, 1), profile=records.dump(later))
    assert office.open_session(store, clock).office.name == PROFILE.name
    clock.now = datetime(2026, 12, 1, 8)
    assert office.open_session(store, clock).office.name == later.name


def test_office_without_a_profile_in_force_is_damaged(
    session: Session, store: Path, clock: StandingClock
) -> None:
    with database.writing():
        tables.Office.update(in_force_from=date(2030, 1, 1)).execute()
    with pytest.raises(StoreUnavailable) as caught:
        office.open_session(store, clock)
    assert caught.value.code == "store_damaged"


def test_a_key_of_another_office_opens_nothing(store: Path, clock: StandingClock) -> None:
    (store / "office.key").write_bytes(bytes(range(32)))
    with pytest.raises(StoreUnavailable, match="key_wrong"):
        office.open_session(store, clock)
