"""The national list as a file: the same records out of every kind, and a plain refusal of what is no list."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain.errors import Refused
from desk_app.domain.national_list.record import NationalRecord
from desk_app.imports import national_list
from desk_app.imports.national_list import LARGEST_FILE
from tests.builders import refused
from tests.imports.samples import (
    BIRTH,
    HOME,
    ROWS,
    Written,
    as_cells,
    as_csv,
    as_json,
    as_shared,
    as_workbook,
    outcome,
)

DAMAGED_AT_2 = [
    b'[{"ma_thu_tuc":\n nothing}]',
    as_json(ROWS, indent=None)[:-40].replace(b'}, {"', b'},\n{"'),
    as_json([BIRTH], indent=None) + b"\nand more",
    as_json([BIRTH], indent=None)[:-1] + b",\n]",
    as_json([BIRTH], indent=None)[:-1] + b"\n{}]",
    as_json([BIRTH], indent=None)[:-1] + b",\n\xc2\xa0{}]",
    as_json([BIRTH], indent=None)[:-1] + b",\n" + b"[" * 100_000,
    as_json([BIRTH], indent=None)[:-1] + b",\n{" + b'"a":' + b"1" * 5000 + b"}]",
    as_json([BIRTH], indent=None)[:-1] + b',\n{"ten_thu_tuc": "a\x00b"}]',
]


def told(records: Sequence[NationalRecord]) -> list[NationalRecord]:
    """Return the records without the lines they stand in."""
    return [replace(record, line=0) for record in records]


@pytest.mark.parametrize(
    ("name", "content", "lines"),
    [
        ("a.json", as_json(ROWS), [2, 9]),
        ("A.JSON", as_json(ROWS, ensure_ascii=True, indent=None), [1, 1]),
        ("bom.json", b"\xef\xbb\xbf" + as_json(ROWS, indent=None), [1, 1]),
        ("utf16.json", as_json(ROWS).decode().encode("utf-16"), [2, 9]),
        ("late.json", b"\n\n" + as_json(ROWS), [4, 11]),
        ("comma.csv", as_csv(ROWS), [2, 4]),
        ("semicolon.csv", as_csv(ROWS, ";"), [2, 4]),
        ("tab.csv", b"\xef\xbb\xbf" + as_csv(ROWS, "\t", "\n"), [2, 4]),
        ("utf16.csv", as_csv(ROWS).decode().encode("utf-16"), [2, 4]),
        ("book.xlsx", as_workbook(ROWS), [2, 3]),
        ("shared.xlsx", as_shared(ROWS), [2, 3]),
    ],
)
def test_every_kind_gives_the_same_records(
    file: Written, name: str, content: bytes, lines: list[int]
) -> None:
    found = national_list.read(file(name, content))
    assert [record.line for record in found] == lines
    assert told(found) == told(national_list.read(file("plain.json", as_json(ROWS))))
    assert found[0].channels == BIRTH["cach_thuc_thuc_hien"]
    assert found[0].documents == BIRTH["thanh_phan_ho_so"]
    assert (found[1].code, found[1].name, found[1].documents) == (
        "1.004222",
        "Đăng ký thường trú, tạm trú",
        "Tờ khai\tCT01",
    )


def test_order_of_columns_and_columns_of_others_do_not_matter(file: Written) -> None:
    turned = [{"other": "x", "": "y", **dict(reversed(row.items()))} for row in ROWS]
    plain = told(national_list.read(file("a.json", as_json(ROWS))))
    for name, content in (("b.csv", as_csv(turned)), ("b.xlsx", as_workbook(turned))):
        assert told(national_list.read(file(name, content))) == plain


def test_empty_lines_are_passed_over_and_counted(file: Written) -> None:
    lines = as_csv(ROWS, ends="\n").replace(b"\n1.004222", b"\n,,,,\n\n1.004222")
    assert [record.line for record in national_list.read(file("a.csv", lines))] == [2, 6]
    book = as_cells([], list(BIRTH), [], list(BIRTH.values()), [None, " "], list(HOME.values()))
    assert [record.line for record in national_list.read(file("a.xlsx", book))] == [4, 6]


def test_numbers_are_read_as_they_are_written(file: Written) -> None:
    found = national_list.read(file("a.json", as_json([{**BIRTH, "ma_thu_tuc": 1.001193, "linh_vuc": 7}])))
    assert (found[0].code, found[0].field) == ("1.001193", "7")
    found = national_list.read(file("a.json", as_json([{**BIRTH, "linh_vuc": None, "ten_thu_tuc": None}])))
    assert (found[0].field, found[0].name) == ("", "")


def test_end_of_line_as_a_spreadsheet_escapes_it(file: Written) -> None:
    found = national_list.read(file("a.xlsx", as_workbook([{**BIRTH, "linh_vuc": "Hộ_x000D_\ntịch"}])))
    assert found[0].field == "Hộ\ntịch"


@pytest.mark.parametrize("content", DAMAGED_AT_2, ids=range(len(DAMAGED_AT_2)))
def test_damaged_json_names_the_line(file: Written, content: bytes) -> None:
    with refused("file_not_json", "file") as caught:
        national_list.read(file("a.json", content))
    assert caught.value.params == {"line": 2}


@pytest.mark.parametrize(
    "content", [b"{}", as_json({"data": ROWS}), b"null", b"7", b"\xff\xfe", b"<html>", b"[", b"PK\x03\x04"]
)
def test_json_that_is_no_array(file: Written, content: bytes) -> None:
    with refused("file_not_json", "file") as caught:
        national_list.read(file("a.json", content))
    assert caught.value.params == {"line": 1}


@pytest.mark.parametrize("suffix", [".json", ".csv", ".xlsx"])
def test_file_with_nothing_in_it(file: Written, suffix: str) -> None:
    nothing = {".json": b" [ ] ", ".csv": as_csv([BIRTH]).split(b"\r\n")[0], ".xlsx": as_cells(list(BIRTH))}
    for content in (b"", b" \n", nothing[suffix]):
        with refused("file_empty", "file") as caught:
            national_list.read(file(f"a{suffix}", content))
        assert caught.value.params == {"path": f"a{suffix}"}


@pytest.mark.parametrize("key", ["ma_thu_tuc", "ten_thu_tuc", "cach_thuc_thuc_hien", "thanh_phan_ho_so"])
def test_missing_columns_are_named(file: Written, key: str) -> None:
    rows = [{name: value for name, value in row.items() if name != key} for row in ROWS]
    for name, content in {
        "a.json": as_json(rows),
        "a.csv": as_csv(rows),
        "a.xlsx": as_workbook(rows),
    }.items():
        with refused("columns_missing", "file") as caught:
            national_list.read(file(name, content))
        assert caught.value.params == {"columns": key}
    with refused("columns_missing", "file"):
        national_list.read(file("a.xlsx", as_cells()))


def test_column_that_comes_twice(file: Written) -> None:
    twice = as_csv([BIRTH]).replace(b"linh_vuc", b"ten_thu_tuc")
    book = as_cells([*BIRTH, "linh_vuc"], [*BIRTH.values(), "x"])
    for name, content, column in (("a.csv", twice, "ten_thu_tuc"), ("a.xlsx", book, "linh_vuc")):
        with refused("row_malformed", "file") as caught:
            national_list.read(file(name, content))
        assert caught.value.params == {"line": 1, "column": column}


@pytest.mark.parametrize("value", [True, ["a"], {"a": 1}, "a\x00b", "\ud83d", "a" * 200_001])
def test_value_that_is_no_text_names_line_and_column(file: Written, value: object) -> None:
    rows = [BIRTH, {**HOME, "ten_thu_tuc": value}]
    with refused("row_malformed", "file") as caught:
        national_list.read(file("a.json", as_json(rows, ensure_ascii=True)))
    assert caught.value.params == {"line": 9, "column": "ten_thu_tuc"}


@pytest.mark.parametrize("value", [True, datetime(2026, 11, 23)])
def test_cell_that_is_no_text(file: Written, value: object) -> None:
    with refused("row_malformed", "file") as caught:
        national_list.read(file("a.xlsx", as_workbook([BIRTH, {**HOME, "linh_vuc": value}])))
    assert caught.value.params == {"line": 3, "column": "linh_vuc"}


@pytest.mark.parametrize("row", ["a", 1, None, [BIRTH]])
def test_row_that_is_no_object(file: Written, row: object) -> None:
    with refused("row_malformed", "file") as caught:
        national_list.read(file("a.json", as_json([BIRTH, row])))
    assert caught.value.params == {"line": 9, "column": ""}


@pytest.mark.parametrize("column", ["ma_thu_tuc", "linh_vuc", "thanh_phan_ho_so"])
@pytest.mark.parametrize("value", ['=HYPERLINK("http://x")', "=1+1"])
def test_formula_in_a_workbook(file: Written, column: str, value: str) -> None:
    with refused("formula_in_row", "file") as caught:
        national_list.read(file("a.xlsx", as_workbook([BIRTH, {**HOME, column: value}])))
    assert caught.value.params == {"line": 3, "column": column}


@pytest.mark.parametrize("value", ["=1+1", " =1", "@SUM(A1)", "+84"])
def test_formula_in_csv(file: Written, value: str) -> None:
    with refused("formula_in_row", "file") as caught:
        national_list.read(file("a.csv", as_csv([BIRTH, {**HOME, "ten_thu_tuc": value}])))
    assert caught.value.params == {"line": 4, "column": "ten_thu_tuc"}
    steps = {**HOME, "thanh_phan_ho_so": "+ Tờ khai"}
    assert national_list.read(file("b.csv", as_csv([steps])))[0].documents == "+ Tờ khai"


@pytest.mark.parametrize(
    ("tail", "line"), [(b'"a"b,c,d\r\n', 6), (b'"never closed', 6), (b"a,b,c,d,e,f,g\r\n", 6)]
)
def test_malformed_line_of_csv(file: Written, tail: bytes, line: int) -> None:
    with refused("row_malformed", "file") as caught:
        national_list.read(file("a.csv", as_csv([BIRTH, HOME])[:-2] + b"\r\n" + tail))
    assert caught.value.params["line"] == line + 1


@pytest.mark.parametrize("encoding", ["cp1258", "latin-1"])
@pytest.mark.parametrize("suffix", [".json", ".csv"])
def test_letters_that_are_not_utf8_name_the_line(file: Written, suffix: str, encoding: str) -> None:
    rows = [{**dict.fromkeys(BIRTH, "x"), "ten_thu_tuc": "Phí"}]
    text = as_csv(rows) if suffix == ".csv" else b"\n" + as_json(rows, indent=None)
    with refused("file_not_text", "file") as caught:
        national_list.read(file(f"a{suffix}", text.decode().encode(encoding)))
    assert caught.value.params == {"line": 2}


@pytest.mark.parametrize("suffix", [".json", ".csv"])
def test_half_a_sign_of_utf16(file: Written, suffix: str) -> None:
    content = as_json(ROWS).decode().encode("utf-16") + b"\x00"
    with refused("file_not_text", "file"):
        national_list.read(file(f"a{suffix}", content))


def test_file_of_50_megabytes_is_not_even_opened(file: Written) -> None:
    path = file("a.json", b"")
    with path.open("r+b") as large:
        large.truncate(50 * 1024 * 1024)
    with refused("file_too_large", "file") as caught:
        national_list.read(path)
    assert caught.value.params == {"size": 50, "most": LARGEST_FILE // 1024 // 1024}


def test_more_rows_than_any_list_has(file: Written) -> None:
    rows = as_csv([BIRTH]).split(b"\r\n")[0] + b"\r\n" + b"1,2,3,4,5\r\n" * 20_001
    with refused("file_too_many_rows", "file") as caught:
        national_list.read(file("a.csv", rows))
    assert caught.value.params == {"most": 20_000}


def test_kinds_and_places_of_files(file: Written, tmp_path: Path) -> None:
    for name in ("a.xls", "a.txt", "a", "a.json.zip"):
        with refused("file_kind_unknown", "file") as caught:
            national_list.read(file(name, as_json(ROWS)))
        assert caught.value.params == {"path": name}
    (tmp_path / "folder.json").mkdir()
    for path in (tmp_path / "folder.json", tmp_path / "nowhere.json", tmp_path / "a\0b.json"):
        with refused("file_unreadable", "file") as caught:
            national_list.read(path)
        assert caught.value.params["reason"]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=80), suffix=st.sampled_from([".json", ".csv", ".xlsx"]))
def test_any_bytes_are_refused(file: Written, content: bytes, suffix: str) -> None:
    with pytest.raises(Refused) as caught:
        national_list.read(file(f"a{suffix}", content))
    assert caught.value.field == "file"


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 4000), put=st.binary(max_size=6), suffix=st.sampled_from([".json", ".csv"]))
def test_spoilt_files_are_read_or_refused(file: Written, at: int, put: bytes, suffix: str) -> None:
    whole = as_json(ROWS) if suffix == ".json" else as_csv(ROWS)
    at %= len(whole)
    path = file(f"a{suffix}", whole[:at] + put + whole[at + len(put) :])
    found = outcome(lambda: national_list.read(path))
    lines = [record.line for record in found if isinstance(record, NationalRecord)] if found else []
    assert found == "file" or (lines == sorted(lines) and lines[0] > 0)
