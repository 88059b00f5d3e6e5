"""Workbooks of any origin: read whole, or refused before they do harm."""

import io
import zipfile
from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.imports import national_list, workbook
from tests.builders import refused
from tests.imports.samples import BIRTH, HOME, ROWS, Written, as_cells, as_shared, as_workbook, outcome

SHEET = "xl/worksheets/sheet1.xml"
WHOLE = as_workbook(ROWS)


def changed(part: str, old: bytes, new: bytes, content: bytes = WHOLE) -> bytes:
    """Return the workbook with some bytes of one part replaced."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as packed, zipfile.ZipFile(made, "w") as repacked:
        for name in packed.namelist():
            text = packed.read(name)
            assert name != part or old in text
            repacked.writestr(name, text.replace(old, new) if name == part else text)
    return made.getvalue()


def packed(parts: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


def test_a_sheet_that_belies_its_own_size_is_read_whole(file: Written) -> None:
    lying = changed(SHEET, b'<dimension ref="A1:E3"', b'<dimension ref="A1:B2"')
    found = national_list.read(file("a.xlsx", lying))
    assert [record.code for record in found] == ["1.001193", "1.004222"]
    assert found[1].documents == HOME["thanh_phan_ho_so"]


def test_only_the_first_sheet_is_the_list() -> None:
    lines = workbook.lines(as_cells(["a", None, "b"], [], [None], [0, " "], ["c"]), most=10)
    assert [(line, [cell.value for cell in cells if cell.value]) for line, cells in lines] == [
        (1, ["a", "b"]),
        (5, ["c"]),
    ]


def test_what_could_not_be_calculated_is_no_text(file: Written) -> None:
    with refused("formula_in_row", "file") as caught:
        national_list.read(file("a.xlsx", as_workbook([{**BIRTH, "ten_thu_tuc": "#REF!"}])))
    assert caught.value.params == {"line": 2, "column": "ten_thu_tuc"}


def test_bomb_is_not_unpacked(file: Written) -> None:
    bomb = packed({SHEET: bytes(129 * 1024 * 1024)})
    assert len(bomb) < 1024 * 1024
    with refused("file_too_large", "file") as caught:
        national_list.read(file("a.xlsx", bomb))
    assert caught.value.params == {"size": 129, "most": 128}


def test_entities_that_grow_are_not_followed() -> None:
    levels = b"".join(b'<!ENTITY e%d "%s">' % (level, b"&e%d;" % (level - 1) * 10) for level in range(1, 10))
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "boom">' + levels + b"]>"
    sheet = changed(SHEET, b"<worksheet", bomb + b"<worksheet")
    with refused("file_not_workbook", "file"):
        workbook.lines(changed(SHEET, b"</sheetData>", b"&e9;</sheetData>", sheet), most=10)


def test_row_no_sheet_has_is_not_waited_for(file: Written) -> None:
    with refused("file_too_many_rows", "file"):
        national_list.read(file("a.xlsx", changed(SHEET, b'<row r="3"', b'<row r="99999999999"')))


def test_more_rows_than_asked_for() -> None:
    content = as_cells(*([number] for number in range(1, 8)))
    assert len(workbook.lines(content, most=7)) == 7
    with refused("file_too_many_rows", "file") as caught:
        workbook.lines(content, most=5)
    assert caught.value.params == {"most": 5}


@pytest.mark.parametrize(
    "content",
    [
        b"PK",
        b"<html>",
        WHOLE[:-200],
        WHOLE[200:],
        packed({"hello.txt": b"hello"}),
        packed({"[Content_Types].xml": b"<Types/>"}),
        changed("xl/workbook.xml", b"<sheets>", b"<sheets/><x>"),
        changed(SHEET, b"</row>", b""),
        changed(SHEET, b'r="A2"', b'r="2A"'),
        changed(SHEET, b'<row r="2"', b'<row r="two"'),
        changed("xl/sharedStrings.xml", b"</si>", b"", as_shared(ROWS)),
        changed(SHEET, b"<v>1</v>", b"<v>4711</v>", as_shared(ROWS)),
        changed("xl/styles.xml", b"<fonts", b"<fnts"),
    ],
    ids=range(13),
)
def test_what_is_damaged_or_no_workbook(file: Written, content: bytes) -> None:
    with refused("file_not_workbook", "file"):
        national_list.read(file("a.xlsx", content))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, len(WHOLE) - 1), put=st.binary(min_size=1, max_size=4))
def test_spoilt_bytes_are_read_or_refused(file: Written, at: int, put: bytes) -> None:
    path = file("a.xlsx", WHOLE[:at] + put + WHOLE[at + len(put) :])
    found = outcome(lambda: national_list.read(path))
    assert found == "file" or len(found or ()) == len(ROWS)


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_spoilt_parts_are_read_or_refused(data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    at = data.draw(st.integers(0, len(parts[name]) - 1))
    put = data.draw(st.binary(max_size=4))
    parts[name] = parts[name][:at] + put + parts[name][at + 1 :]
    found = outcome(lambda: workbook.lines(packed(parts), most=10))
    assert found == "file" or len(found or ()) <= 10
