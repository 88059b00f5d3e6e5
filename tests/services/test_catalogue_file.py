"""A catalogue's file is read strictly: what is told otherwise than it would be written is refused."""

from pathlib import Path

import pytest

from desk_app.services import catalogue, catalogue_editing, catalogue_exchange
from desk_app.services.session import Session
from tests.builders import MARITAL_STATUS, refused


@pytest.mark.parametrize(
    ("written", "bent"),
    [
        ('"amount": 10000,', '"amount": 10000.9,'),
        ('"amount": 10000,', f'"amount": {10**40},'),
        ('"amount": 3,', '"amount": 3.9,'),
        ('"amount": 3,', f'"amount": {10**9},'),
        ('"format_version": 1', '"format_version": true'),
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


def test_a_file_saved_with_a_mark_is_read(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    catalogue_exchange.export_file(session, path)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert catalogue_exchange.import_file(session, path).changed == ()
