"""Keys of other offices: entered, compared by a person, never exchanged quietly."""

from dataclasses import replace
from pathlib import Path

import pytest

from desk_app.domain.events import EventType
from desk_app.domain.office_key import OfficeKey
from desk_app.domain.staff import Role
from desk_app.services import office_keys
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import as_role, refused
from tests.two_offices import Place, expect


@pytest.fixture
def theirs(strangers: tuple[Place, Place]) -> OfficeKey:
    here, there = strangers
    with there.at_work() as session:
        key = office_keys.own_key(session)
    database.connect(here.folder)
    return key


def events(code: str) -> list[EventType]:
    with database.connection():
        return [event.type for event in event_log.history(f"office/{code}")]


def test_own_key_is_one_for_ever(session: Session, tmp_path: Path) -> None:
    key = office_keys.own_key(session)
    assert office_keys.own_key(session) == key
    assert (key.code, key.name) == (session.office.code, session.office.name)
    path = office_keys.save_own(session, tmp_path / "key.txt")
    assert OfficeKey.parse(path.read_text(encoding="utf-8")) == key
    with refused("file_unwritable", "file"):
        office_keys.save_own(session, tmp_path / "no" / "key.txt")


def test_key_is_entered_then_confirmed(session: Session, theirs: OfficeKey, tmp_path: Path) -> None:
    (tmp_path / "k.txt").write_text(f"\ufeff{theirs.text}\r\n", encoding="utf-8")
    entered = office_keys.enter_file(session, tmp_path / "k.txt")
    assert (entered.key, entered.confirmed) == (theirs, False)
    with database.connection(), refused("office_unconfirmed", "office"):
        office_keys.confirmed(theirs.code)
    known = office_keys.confirm_key(session, theirs.code, theirs.fingerprint)
    assert (known.confirmed_at, known.confirmed_by) == (session.now(), session.staff.name)
    assert office_keys.known(session) == (known,)
    with database.connection():
        assert office_keys.confirmed(theirs.code) == theirs
    assert office_keys.confirm_key(session, theirs.code, theirs.fingerprint) == known
    assert office_keys.enter_key(session, theirs.text) == known
    assert events(theirs.code) == [EventType.OFFICE_KEY_ENTERED, EventType.OFFICE_KEY_CONFIRMED]


def test_another_key_has_to_be_confirmed_anew(session: Session, theirs: OfficeKey) -> None:
    office_keys.enter_key(session, theirs.text)
    office_keys.confirm_key(session, theirs.code, theirs.fingerprint)
    renamed = office_keys.enter_key(session, replace(theirs, name="UBND xã Mới").text)
    assert (renamed.confirmed, renamed.key.name) == (True, "UBND xã Mới")
    other = replace(theirs, sealing=theirs.signing)
    assert not office_keys.enter_key(session, other.text).confirmed
    with refused("office_key_figures", "fingerprint"):
        office_keys.confirm_key(session, theirs.code, theirs.fingerprint)
    assert not office_keys.known(session)[0].confirmed


def test_refusals(session: Session, theirs: OfficeKey, tmp_path: Path) -> None:
    with refused("office_key_unreadable", "key"):
        office_keys.enter_key(session, "hello")
    with refused("office_key_unreadable", "key"):
        office_keys.enter_key(session, replace(theirs, sealing=bytes(32)).text)
    with refused("office_key_own", "key"):
        office_keys.enter_key(session, office_keys.own_key(session).text)
    with refused("office_key_own", "key"):
        office_keys.enter_key(session, replace(theirs, code=session.office.code).text)
    with refused("file_unreadable", "key"):
        office_keys.enter_file(session, tmp_path / "nowhere.txt")
    with refused("office_unknown", "office"):
        office_keys.confirm_key(session, theirs.code, theirs.fingerprint)
    officer = as_role(session, Role.RECEPTION, Role.OFFICER)
    with refused("not_allowed"):
        office_keys.enter_key(officer, theirs.text)
    with refused("not_allowed"):
        office_keys.confirm_key(officer, theirs.code, theirs.fingerprint)
    assert office_keys.known(session) == ()


def test_package_of_a_key_that_was_replaced_is_refused(offices: tuple[Place, Place], path: Path) -> None:
    here, there = offices
    with here.at_work() as session:
        own = office_keys.own_key(session)
    with there.at_work() as session:
        office_keys.enter_key(session, replace(own, sealing=own.signing).text)
    expect(there, path, "office_unconfirmed")
