"""A catalogue's file is read strictly: what is told otherwise than it would be written is refused."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desk_app.services import catalogue, catalogue_editing, catalogue_exchange, feed, publishing
from desk_app.services.session import Session
from tests.builders import MARITAL_STATUS, refused
from tests.conftest import StandingClock


@pytest.mark.parametrize(
    ("written", "bent"),
    [
        ('"amount": 10000,', '"amount": 10000.9,'),
        ('"amount": 10000,', f'"amount": {10**40},'),
        ('"amount": 3,', '"amount": 3.9,'),
        ('"amount": 3,', f'"amount": {10**9},'),
        ('"format_version": 1', '"format_version": true'),
        ('"format_version": 1', '"format_version": 1.0'),
        ('"format_version": 1', '"format_version": "1"'),
    ],
)
def test_a_number_that_is_none_is_not_bent_to_fit(
    session: Session, tmp_path: Path, written: str, bent: str
) -> None:
    path = tmp_path / "a.json"
    catalogue_exchange.export_file(session, path)
    text = path.read_text(encoding="utf-8")
    assert written in text
    path.write_text(text.replace(written, bent, 1), encoding="utf-8")
    with refused("catalogue_malformed", "file"):
        catalogue_exchange.import_file(session, path)


def test_words_somebody_chose_here_stay(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    catalogue_exchange.export_file(session, path)
    before = catalogue.procedure(session, MARITAL_STATUS).keywords
    catalogue_editing.set_keywords(session, MARITAL_STATUS, ("từ của ta",))
    catalogue_exchange.import_file(session, path)
    assert catalogue.procedure(session, MARITAL_STATUS).keywords == (*before, "từ của ta")


def test_a_posting_that_ends_without_a_decision_is_refused(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    catalogue_exchange.export_file(session, path)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"posted_to": null', '"posted_to": "2020-01-01"', 1), encoding="utf-8")
    with refused("catalogue_malformed", "file"):
        catalogue_exchange.import_file(session, path)
    assert len(catalogue.posted_on(session.today())) == 168


def test_a_file_saved_with_a_mark_is_read(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    catalogue_exchange.export_file(session, path)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert catalogue_exchange.import_file(session, path).changed == ()


def test_a_list_is_a_list(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(
        '{"format": "desk-app catalogue", "format_version": 1, "procedures": {}}', encoding="utf-8"
    )
    with refused("catalogue_malformed", "file"):
        catalogue_exchange.import_file(session, path)
    path.write_text(
        '{"format": "desk-app catalogue", "format_version": 1, "procedures": []}', encoding="utf-8"
    )
    assert catalogue_exchange.import_file(session, path).added == ()


def spoilt(session: Session, path: Path, spoil: Callable[[dict[str, Any]], Any]) -> str:
    """Write the catalogue with its first code told otherwise, and return that code."""
    catalogue_exchange.export_file(session, path)
    file = json.loads(path.read_text(encoding="utf-8"))
    spoil(file["procedures"][0])
    path.write_text(json.dumps(file), encoding="utf-8")
    return str(file["procedures"][0]["code"])


def posted(begins: str, ends: str | None, **changes: str) -> dict[str, Any]:
    told = {"posted_from": begins, "posted_to": ends, "decided_on": None, "decision": "1/QĐ"}
    return {**told, "withdrawal": "", **changes}


FIRST = "2000-01-01"
DEAR = {"fee": {"amount": 10**12}, "basis": "Thông tư", "in_force_from": FIRST}
SPOILS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "ended": lambda kept: kept.update(postings=[posted(FIRST, "2026-01-31")]),
    "ended on the last day": lambda kept: kept.update(postings=[posted(FIRST, "9999-12-31")]),
    "a gap": lambda kept: kept.update(postings=[posted(FIRST, "2026-01-31"), posted("2026-02-02", None)]),
    "no longer in force": lambda kept: kept["versions"][0].update(in_force_to="2026-11-20"),
    "never in force": lambda kept: kept.update(versions=[], prepared=kept["versions"][0]["procedure"]),
    "long decision": lambda kept: kept["postings"][0].update(decision="W" * 201),
    "long withdrawal": lambda kept: kept.update(postings=[posted(FIRST, FIRST, withdrawal="W" * 201)]),
    "long name": lambda kept: kept["versions"][0]["procedure"].update(name="W" * 1001),
    "dear in preparation": lambda kept: kept.update(
        prepared={**kept["versions"][0]["procedure"], "fees": [DEAR]}
    ),
}


@pytest.mark.parametrize("spoil", list(SPOILS))
def test_nothing_leaves_the_wall_without_a_decision(session: Session, tmp_path: Path, spoil: str) -> None:
    path = tmp_path / "a.json"
    code = spoilt(session, path, SPOILS[spoil])
    with refused("catalogue_malformed", "file") as caught:
        catalogue_exchange.import_file(session, path)
    assert caught.value.params == {"reason": code}


@pytest.mark.parametrize(
    "postings",
    [
        [posted(FIRST, "2026-01-31", withdrawal="9/QĐ")],
        [posted(FIRST, "2026-01-31", withdrawal="9/QĐ"), posted("2026-03-01", None)],
        [posted(FIRST, "2026-01-31"), posted("2026-02-01", None)],
    ],
)
def test_what_a_decision_ended_or_renewed_is_taken_and_told_by_code(
    session: Session, tmp_path: Path, postings: list[dict[str, Any]]
) -> None:
    path = tmp_path / "a.json"
    code = spoilt(
        session,
        path,
        lambda kept: kept.update(
            postings=[{**postings[0], "decision": kept["postings"][0]["decision"]}, *postings[1:]]
        ),
    )
    before = feed.last_id(session)
    assert catalogue_exchange.import_file(session, path).changed == (code,)
    told, _all = feed.events_since(session, before)
    assert (told.type.value, told.subject) == ("procedure.changed", code)
    days = [each["posted_from"] for each in postings]
    assert told.data == {"file": "a.json", "versions": [], "postings": days, "prepared": False}


def test_what_is_over_here_is_not_told_anew(session: Session, tmp_path: Path, clock: StandingClock) -> None:
    path, today = tmp_path / "a.json", session.today()
    catalogue_exchange.export_file(session, path)
    publishing.withdraw(session, [MARITAL_STATUS], "20/QĐ", today + timedelta(days=3), repealed=False)
    catalogue_exchange.export_file(session, path)
    sooner = path.read_text(encoding="utf-8").replace(
        f'"posted_to": "{today + timedelta(days=2)}"', f'"posted_to": "{today}"'
    )
    other = path.read_text(encoding="utf-8").replace("20/QĐ", "21/QĐ")
    path.write_text(other, encoding="utf-8")
    with refused("versions_differ", "file"):
        catalogue_exchange.import_file(session, path)
    path.write_text(sooner, encoding="utf-8")
    clock.forward(days=9)
    with refused("versions_differ", "file"):
        catalogue_exchange.import_file(session, path)
    clock.forward(days=-9)
    assert catalogue_exchange.import_file(session, path).changed == (MARITAL_STATUS,)


def test_words_chosen_here_stay_once_and_in_what_is_prepared(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    facts = catalogue_editing.prepared_of(session, MARITAL_STATUS)
    catalogue_editing.prepare(session, replace(facts, name="Tên mới"), "soạn")
    catalogue_exchange.export_file(session, path)
    catalogue_editing.set_keywords(session, MARITAL_STATUS, ("từ của ta",))
    assert catalogue_exchange.import_file(session, path).changed == (MARITAL_STATUS,)
    assert catalogue_editing.prepared_of(session, MARITAL_STATUS).keywords == (*facts.keywords, "từ của ta")
    before = feed.last_id(session)
    assert catalogue_exchange.import_file(session, path).changed == ()
    assert feed.last_id(session) == before


def test_a_name_no_file_can_have_is_said(session: Session, tmp_path: Path) -> None:
    with refused("file_unreadable", "file"):
        catalogue_exchange.import_file(session, tmp_path / ("a" * 300))
