"""The list of what was not taken, for who corrects it."""

import csv
from pathlib import Path

import pytest

from desk_app.domain.staff import Role
from desk_app.services import refused_records
from desk_app.services.catalogue_import import RefusedRecord
from desk_app.services.session import Session
from tests.builders import as_role, refused

RECORDS = (
    RefusedRecord(3, "", "Không có mã", "code_missing"),
    RefusedRecord(9, "=1+1", "Mã sai", "code_malformed", "=1+1"),
)
HEADINGS = ("Dòng", "Mã", "Tên", "Lý do")


def test_every_record_with_its_reason(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "không nhận.csv"
    assert refused_records.save(session, HEADINGS, RECORDS, ("Thiếu mã.", "Mã sai."), path) == path
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            list(HEADINGS),
            ["3", "", "Không có mã", "Thiếu mã."],
            ["9", "'=1+1", "Mã sai", "Mã sai."],
        ]


def test_a_reason_too_few_is_a_mistake_and_writes_nothing(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "refused.csv"
    with pytest.raises(ValueError, match="zip"):
        refused_records.save(session, HEADINGS, RECORDS, ("Thiếu mã.",), path)
    assert not path.exists()


def test_where_nothing_can_be_written(session: Session, tmp_path: Path) -> None:
    with refused("file_unwritable"):
        refused_records.save(session, HEADINGS, RECORDS, ("", ""), tmp_path / "gone" / "refused.csv")


def test_only_for_who_keeps_the_catalogue(session: Session, tmp_path: Path) -> None:
    with refused("not_allowed"):
        refused_records.save(as_role(session, Role.OFFICER), HEADINGS, (), (), tmp_path / "refused.csv")
