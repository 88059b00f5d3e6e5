"""The national portal's list of procedures as a file: JSON, or the same columns as a workbook or CSV."""

import csv
import io
import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from desk_app.domain.errors import Refused
from desk_app.domain.national_list.record import COLUMNS, NEEDED, NationalRecord, of_values

# The list of a whole country is about 5 MB; what is much larger is something else.
LARGEST_FILE = 32 * 1024 * 1024
_LARGEST_CELL = 200_000
_MOST_ROWS = 20_000
# What a spreadsheet calculates stands in no published list.
_FORMULA_SIGNS = ("=", "+", "@")
_FORMULA_TYPES = frozenset({"f", "e"})
# Half a sign, written as an escape, is no letter, and neither is NUL.
_NO_LETTER = re.compile("[\\x00\\ud800-\\udfff]")
_BLANK = re.compile(r"[ \t\r\n]*")

Row = tuple[int, Mapping[str, Any]]


def read(path: Path) -> tuple[NationalRecord, ...]:
    """Return every record of a file, in its order, with the line it begins in.

    Refused on the field `file`: `file_unreadable`, `file_too_large`, `file_kind_unknown`, `file_not_json`,
    `file_not_text`, `file_not_workbook`, `file_empty`, `columns_missing`, `row_malformed`, `formula_in_row` (with the
    line and the column), `file_too_many_rows`.
    """
    content = _content(path)
    kinds = {".json": _json_rows, ".csv": _csv_rows, ".xlsx": _workbook_rows}
    rows = kinds.get(path.suffix.casefold())
    if rows is None:
        raise Refused("file_kind_unknown", field="file", path=path.name)
    if not content.strip():
        raise Refused("file_empty", field="file", path=path.name)
    records = tuple(_record(line, values) for line, values in _limited(rows(content)))
    if not records:
        raise Refused("file_empty", field="file", path=path.name)
    return records


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Refused("file_unreadable", field="file", path=path.name, reason="không phải tệp / no file")
        size = path.stat().st_size
        if size > LARGEST_FILE:
            most = LARGEST_FILE // 1024 // 1024
            raise Refused("file_too_large", field="file", size=size // 1024 // 1024, most=most)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused("file_unreadable", field="file", path=str(path), reason=reason) from error


def _limited(rows: Iterable[Row]) -> Iterator[Row]:
    for count, row in enumerate(rows, start=1):
        if count > _MOST_ROWS:
            raise Refused("file_too_many_rows", field="file", most=_MOST_ROWS)
        yield row


def _record(line: int, values: Mapping[str, Any]) -> NationalRecord:
    texts: dict[str, str] = {}
    for key in COLUMNS:
        value = values.get(key)
        if value is None:
            continue
        if not isinstance(value, str | int | float) or isinstance(value, bool):
            raise Refused("row_malformed", field="file", line=line, column=key)
        texts[key] = str(value)
        if len(texts[key]) > _LARGEST_CELL or _NO_LETTER.search(texts[key]):
            raise Refused("row_malformed", field="file", line=line, column=key)
    return of_values(line, texts)


def _json_rows(content: bytes) -> Iterator[Row]:
    text = _text(content)
    newlines = [found.start() for found in re.finditer("\n", text)]
    columns_known = False
    try:
        for place, values in _json_values(text):
            line = bisect_right(newlines, place) + 1
            if not isinstance(values, dict):
                raise Refused("row_malformed", field="file", line=line, column="")
            if not columns_known:
                _require_columns(list(values))
            columns_known = True
            yield line, values
    except json.JSONDecodeError as error:
        line = bisect_right(newlines, error.pos) + 1
        raise Refused("file_not_json", field="file", line=line) from error


def _json_values(text: str) -> Iterator[tuple[int, object]]:
    """Yield the values of an array, each with the place it begins at; JSONDecodeError where the text is none."""
    decoder = json.JSONDecoder()
    place = _past(text, -1)
    if text[place : place + 1] != "[":
        raise json.JSONDecodeError("array expected", text, place)
    place = _past(text, place)
    sign = "]" if text[place : place + 1] == "]" else ","
    while sign == ",":
        try:
            value, end = decoder.raw_decode(text, place)
        except (ValueError, RecursionError) as error:
            raise json.JSONDecodeError("value expected", text, getattr(error, "pos", place)) from error
        yield place, value
        place = _past(text, end - 1)
        sign = text[place : place + 1]
        if sign not in {",", "]"}:
            raise json.JSONDecodeError("comma expected", text, place)
        if sign == ",":
            place = _past(text, place)
    if (rest := _past(text, place)) < len(text):
        raise json.JSONDecodeError("end expected", text, rest)


def _past(text: str, at: int) -> int:
    """Return the place of the next sign behind a place that is no blank."""
    found = _BLANK.match(text, at + 1)
    return found.end() if found else at + 1


def _csv_rows(content: bytes) -> Iterator[Row]:
    text = _text(content)
    first = re.split(r"[\r\n]", text, maxsplit=1)[0]
    separator = max(",;\t", key=first.count)
    csv.field_size_limit(_LARGEST_CELL * 2)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        header = [cell.strip() for cell in next(reader, [])]
        _require_columns(header)
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                if len(cells) > len(header):
                    raise Refused("row_malformed", field="file", line=line, column="")
                yield line, _without_formulas(line, dict(zip(header, cells, strict=False)))
            line = reader.line_num + 1
    except csv.Error as error:
        raise Refused("row_malformed", field="file", line=reader.line_num, column="") from error


def _without_formulas(line: int, values: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the row, or refuse it where a code or a name is something to calculate."""
    for key in ("ma_thu_tuc", "ten_thu_tuc"):
        if values.get(key, "").lstrip().startswith(_FORMULA_SIGNS):
            raise Refused("formula_in_row", field="file", line=line, column=key)
    return values


def _workbook_rows(content: bytes) -> Iterator[Row]:
    # The reader of workbooks takes long to load, and few starts of the program need it.
    from desk_app.imports import workbook

    (top, head), *rest = workbook.lines(content, _MOST_ROWS) or [(1, ())]
    header = [str(cell.value or "").strip() for cell in head]
    _require_columns(header, top)
    for line, cells in rest:
        named = [(key, cell) for key, cell in zip(header, cells, strict=False) if key]
        for key, cell in named:
            if key in COLUMNS and cell.data_type in _FORMULA_TYPES:
                raise Refused("formula_in_row", field="file", line=line, column=key)
        yield line, {key: _cell_text(cell.value) for key, cell in named}


def _cell_text(value: object) -> object:
    """Return what a cell holds; spreadsheets write the end of a line in a cell as an escape."""
    return value.replace("_x000D_", "") if isinstance(value, str) else value


def _require_columns(header: Sequence[str], line: int = 1) -> None:
    missing = [name for name in NEEDED if name not in header]
    if missing:
        raise Refused("columns_missing", field="file", columns=", ".join(missing))
    for name in COLUMNS:
        if header.count(name) > 1:
            raise Refused("row_malformed", field="file", line=line, column=name)


def _text(content: bytes) -> str:
    marked = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        return content.decode("utf-16" if marked else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused("file_not_text", field="file", line=content.count(b"\n", 0, error.start) + 1) from error
