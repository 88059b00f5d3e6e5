"""A catalogue as a file: out, into another office, out again — the same bytes; and nothing of ours is lost by it."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.procedure import Procedure
from desk_app.domain.staff import Role
from desk_app.services import (
    catalogue,
    catalogue_editing,
    catalogue_exchange,
    feed,
    lookup,
    office,
    publishing,
)
from desk_app.services.session import Session
from desk_app.store import database, tables
from tests.builders import MARITAL_STATUS, accepted, as_role, refused
from tests.conftest import MORNING, PROFILE

COPIES, NEW = "2.000815", "9.000001"
TODAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 26)


@pytest.fixture
def facts(session: Session) -> Procedure:
    return replace(catalogue_editing.prepared_of(session, MARITAL_STATUS), needs_review="")


@pytest.fixture
def other(session: Session, store: Path, tmp_path: Path) -> Callable[[], Any]:
    """Return a way into another office, founded with the same program."""
    folder = tmp_path / "other"
    there = office.create(folder, replace(PROFILE, code="H13.50.06"), lambda: MORNING - timedelta(minutes=30))
    database.connect(store)

    @contextmanager
    def visiting() -> Iterator[Session]:
        database.connect(folder)
        yield replace(there, clock=session.clock)
        database.connect(store)

    return visiting


def lived(session: Session, facts: Procedure) -> None:
    """Let an office change, prepare, publish, withdraw and repeal."""
    catalogue_editing.change(session, replace(facts, name="Sửa"), TODAY, "sửa")
    catalogue_editing.prepare(session, replace(facts, name="Tên mới", steps="Bước"), "soạn")
    publishing.publish(session, [MARITAL_STATUS], "12/QĐ", TODAY, THURSDAY)
    catalogue_editing.prepare(session, replace(facts, name="Soạn tiếp"), "soạn")
    catalogue_editing.duplicate(session, COPIES, NEW, "Thủ tục riêng", "tách")
    catalogue_editing.duplicate(session, COPIES, "9.000002", "Thủ tục soạn", "tách")
    catalogue_editing.confirm(session, NEW)
    publishing.publish(session, [NEW], "13/QĐ", TODAY, TODAY)
    publishing.withdraw(session, [COPIES], "14/QĐ", THURSDAY, repealed=True)
    publishing.withdraw(session, ["1.004222"], "15/QĐ", TODAY, repealed=False)
    catalogue_editing.set_keywords(session, "1.001193", ("làm khai sinh cho con",))


def exported(session: Session, path: Path) -> bytes:
    catalogue_exchange.export_file(session, path)
    return path.read_bytes()


def rows(session: Session) -> object:
    """Return all that is kept of procedures, and how far the log has come."""
    with database.reading():
        return (
            list(tables.Procedure.select().tuples()),
            list(tables.Posting.select().tuples()),
            list(tables.PreparedProcedure.select().tuples()),
            feed.last_id(session),
        )


def test_out_and_in_and_out_are_the_same_bytes(
    session: Session, facts: Procedure, other: Callable[[], Any], tmp_path: Path
) -> None:
    lived(session, facts)
    first = exported(session, tmp_path / "a.json")
    assert exported(session, tmp_path / "b.json") == first
    with other() as there:
        done = catalogue_exchange.import_file(there, tmp_path / "a.json")
        assert done.added == (NEW, "9.000002")
        assert set(done.changed) == {MARITAL_STATUS, COPIES, "1.004222", "1.001193"}
        assert len(done.unchanged) == len(json.loads(first)["procedures"]) - 6
        assert exported(there, tmp_path / "c.json") == first
        assert catalogue.procedure(there, NEW).name == "Thủ tục riêng"
        assert [each.name for each in catalogue.posted_on(THURSDAY) if each.code == MARITAL_STATUS] == [
            "Tên mới"
        ]
        told = [event.type.value for event in feed.events_since(there, 2)]
        assert told == ["procedure.changed"] * 6 + ["catalogue.imported"]
        before = rows(there)
        again = catalogue_exchange.import_file(there, tmp_path / "a.json")
        assert (again.added, again.changed) == ((), ())
        assert rows(there) == before


def test_catalogue_of_a_new_office_and_its_order(session: Session, tmp_path: Path) -> None:
    count = catalogue_exchange.export_file(session, tmp_path / "a.json")
    text = (tmp_path / "a.json").read_text(encoding="utf-8")
    found = [each["code"] for each in json.loads(text)["procedures"]]
    assert found == sorted(each.code for each in catalogue.posted_on(TODAY))
    assert len(found) == count
    assert "Hộ tịch" in text
    before = rows(session)
    done = catalogue_exchange.import_file(session, tmp_path / "a.json")
    assert (done.added, done.changed, list(done.unchanged)) == ((), (), found)
    assert rows(session) == before


def test_dossiers_keep_the_version_they_stand_under(
    session: Session, facts: Procedure, other: Callable[[], Any], tmp_path: Path
) -> None:
    with other() as there:
        code = accepted(there).code
    lived(session, facts)
    exported(session, tmp_path / "a.json")
    with other() as there:
        catalogue_exchange.import_file(there, tmp_path / "a.json")
        assert lookup.detail(there, code).summary.procedure == facts.name
        assert catalogue.history(there, MARITAL_STATUS).open_dossiers == {1: 1}
        assert lookup.detail(there, accepted(there).code).summary.procedure == "Sửa"


def do_change(session: Session, facts: Procedure) -> None:
    catalogue_editing.change(session, replace(facts, name="Khác"), TODAY, "sửa")


def do_prepare(session: Session, facts: Procedure) -> None:
    catalogue_editing.prepare(session, replace(facts, name="Khác"), "soạn")


def do_withdraw(session: Session, facts: Procedure) -> None:
    publishing.withdraw(session, [facts.code], "20/QĐ", TODAY, repealed=False)


def do_repeal(session: Session, facts: Procedure) -> None:
    publishing.withdraw(session, [facts.code], "20/QĐ", TODAY, repealed=True)


def do_publish(session: Session, facts: Procedure) -> None:
    publishing.publish(session, [facts.code], "20/QĐ", TODAY, TODAY)


@pytest.mark.parametrize("act", [do_change, do_prepare, do_withdraw, do_repeal, do_publish])
@pytest.mark.parametrize("went_on", [True, False])
def test_what_this_office_did_itself_is_not_undone(
    session: Session,
    facts: Procedure,
    other: Callable[[], Any],
    tmp_path: Path,
    act: Callable[[Session, Procedure], None],
    *,
    went_on: bool,
) -> None:
    if went_on:
        lived(session, facts)
    exported(session, tmp_path / "a.json")
    with other() as there:
        act(there, facts)
        before = rows(there)
        with refused("versions_differ", "file") as caught:
            catalogue_exchange.import_file(there, tmp_path / "a.json")
        assert caught.value.params == {"codes": MARITAL_STATUS}
        assert rows(there) == before


def test_prepared_here_and_published_there_goes_on(
    session: Session, facts: Procedure, other: Callable[[], Any], tmp_path: Path
) -> None:
    with other() as there:
        catalogue_editing.prepare(there, replace(facts, name="Tên mới", decision=""), "soạn")
        before = rows(there)
    catalogue_editing.prepare(session, replace(facts, name="Tên mới", decision=""), "soạn")
    publishing.publish(session, [MARITAL_STATUS], "12/QĐ", TODAY, TODAY)
    exported(session, tmp_path / "a.json")
    with other() as there:
        assert rows(there) == before
        assert catalogue_exchange.import_file(there, tmp_path / "a.json").changed == (MARITAL_STATUS,)
        assert catalogue.procedure(there, MARITAL_STATUS).name == "Tên mới"
        assert catalogue.history(there, MARITAL_STATUS).prepared is None


def test_prepared_by_an_import_and_not_whole_travels_as_well(
    session: Session, facts: Procedure, other: Callable[[], Any], tmp_path: Path
) -> None:
    made = replace(facts, code=NEW, authority="", terms=())
    with session.transaction() as tx:
        catalogue_editing.keep_prepared(tx, made, "nhập")
    first = exported(session, tmp_path / "a.json")
    with other() as there:
        assert catalogue_exchange.import_file(there, tmp_path / "a.json").added == (NEW,)
        assert catalogue_editing.prepared_of(there, NEW) == made
        assert exported(there, tmp_path / "b.json") == first


SPOILS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "format": lambda file: file.update(format="other"),
    "newer": lambda file: file.update(format_version=2),
    "no list": lambda file: file.update(procedures=7),
    "no procedures": lambda file: file.pop("procedures"),
    "code twice": lambda file: file["procedures"].append(file["procedures"][0]),
    "code of another": lambda file: file["procedures"][0].update(code="9.000009"),
    "code of none": lambda file: first(file)["procedure"].update(code="x"),
    "nothing in it": lambda file: file["procedures"].append({"code": "9.000009", "position": 1}),
    "no name": lambda file: first(file)["procedure"].update(name=" "),
    "no terms": lambda file: first(file)["procedure"].update(terms=[]),
    "no day": lambda file: first(file).update(in_force_from="tomorrow"),
    "day as a number": lambda file: first(file).update(in_force_from=7),
    "number": lambda file: first(file).update(number=2),
    "number too large": lambda file: file["procedures"][0].update(position=10**30),
    "channel": lambda file: first(file)["procedure"]["terms"][0].update(channel="pigeon"),
    "limit": lambda file: first(file)["procedure"]["terms"][0].update(
        time_limit={"amount": -1, "unit": "working_day"}
    ),
    "half a sign": lambda file: first(file)["procedure"].update(name="\ud83d"),
    "overlapping": lambda file: file["procedures"][0]["versions"].append({**first(file), "number": 2}),
    "posted twice": lambda file: file["procedures"][0]["postings"].append(
        file["procedures"][0]["postings"][0]
    ),
    "posted backwards": lambda file: file["procedures"][0]["postings"][0].update(posted_to="1999-01-01"),
}


def first(file: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = file["procedures"][0]["versions"][0]
    return found


@pytest.mark.parametrize("spoil", list(SPOILS))
def test_malformed_file_changes_nothing(session: Session, tmp_path: Path, spoil: str) -> None:
    path = tmp_path / "a.json"
    file = json.loads(exported(session, path))
    SPOILS[spoil](file)
    path.write_text(json.dumps(file))
    before = rows(session)
    with refused("catalogue_malformed", "file"):
        catalogue_exchange.import_file(session, path)
    assert rows(session) == before


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"null", b"{", b"[" * 100_000, b"\xff\xfe{}", b"PK\x03\x04", "{}".encode("utf-16")],
)
def test_file_that_is_no_catalogue(session: Session, tmp_path: Path, content: bytes) -> None:
    path, before = tmp_path / "a.json", rows(session)
    path.write_bytes(content)
    with refused("catalogue_malformed", "file"):
        catalogue_exchange.import_file(session, path)
    assert rows(session) == before


def test_files_that_cannot_be_read_or_written(session: Session, tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.json", tmp_path / "a\0b"):
        with refused("file_unreadable", "file"):
            catalogue_exchange.import_file(session, path)
    with (tmp_path / "large.json").open("wb") as large:
        large.truncate(65 * 1024 * 1024)
    with refused("file_too_large", "file"):
        catalogue_exchange.import_file(session, tmp_path / "large.json")
    for path in (tmp_path / "nowhere" / "a.json", tmp_path / "a\0b"):
        with refused("file_unwritable", "file"):
            catalogue_exchange.export_file(session, path)
    exported(session, tmp_path / "a.json")
    with refused("not_allowed"):
        catalogue_exchange.import_file(as_role(session, Role.RECEPTION), tmp_path / "a.json")
