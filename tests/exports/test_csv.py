import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.exports.csv import write_day_log_csv, write_table_csv
from tests.exports.samples import day_log, line


def rows(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_bytes_and_values(tmp_path: Path) -> None:
    path = tmp_path / "day.csv"
    write_day_log_csv(day_log(line(1, applicant='Trần "Bình", Cần Thơ')), path)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n") == 2
    heading, first = rows(path)
    values = dict(zip(heading, first, strict=True))
    assert values["Người nộp"] == 'Trần "Bình", Cần Thơ'
    assert values["Giờ tiếp nhận"] == "2026-11-20 08:01"
    assert values["Số giấy tờ"] == "012185001234"
    assert values["Ngày trả"] == ""
    assert values["Phí (đồng)"] == "8000"


@pytest.mark.parametrize("evil", ["=1+1", "+84912", "-1", "@SUM(A1)", "＝1"])
def test_formulas_are_defused(tmp_path: Path, evil: str) -> None:
    path = tmp_path / "day.csv"
    write_day_log_csv(day_log(line(1, applicant=evil, phone=evil, id_number="\t=1")), path)
    values = dict(zip(*rows(path), strict=True))
    assert values["Người nộp"] == values["Điện thoại"] == f"'{evil}"
    assert values["Số giấy tờ"] == "'\t=1"


def test_an_empty_day_has_its_headings(tmp_path: Path) -> None:
    path = tmp_path / "day.csv"
    write_day_log_csv(day_log(), path)
    assert [len(row) for row in rows(path)] == [16]


def test_any_table_by_the_same_rules(tmp_path: Path) -> None:
    path = tmp_path / "refused.csv"
    write_table_csv(["Dòng", "Tên"], [[12, "=1+1"], [13, "a\nb, c"], [14, None]], path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    assert rows(path) == [["Dòng", "Tên"], ["12", "'=1+1"], ["13", "a\nb, c"], ["14", ""]]


def test_a_table_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "refused.csv"
    path.write_text("before", encoding="utf-8")

    def lines() -> Iterator[list[str]]:
        yield ["1"]
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        write_table_csv(["Dòng"], lines(), path)
    assert path.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [path]
