"""Two records of the national list, written as every kind of file."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import openpyxl
import xlsxwriter

from desk_app.domain.errors import Refused

Written = Callable[[str, bytes], Path]

BIRTH = {
    "ma_thu_tuc": "1.001193",
    "ten_thu_tuc": "Đăng ký khai sinh",
    "linh_vuc": "Hộ tịch",
    "cach_thuc_thuc_hien": "Trực tiếp1 Ngày\nTrực tuyến1 Ngày",
    "thanh_phan_ho_so": 'Tờ khai; "Giấy chứng sinh", bản chính',
}
HOME = {
    "ma_thu_tuc": "1.004222",
    "ten_thu_tuc": "Đăng ký thường trú, tạm trú",
    "linh_vuc": "Cư trú",
    "cach_thuc_thuc_hien": "Trực tiếp\n\n7 Ngày",
    "thanh_phan_ho_so": "Tờ khai\tCT01",
}
ROWS = [BIRTH, HOME]


def as_json(rows: object, **how: Any) -> bytes:
    return json.dumps(rows, **{"ensure_ascii": False, "indent": 1, **how}).encode()


def as_csv(rows: Sequence[dict[str, Any]], separator: str = ",", ends: str = "\r\n") -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]), delimiter=separator, lineterminator=ends)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def as_cells(*lines: Sequence[Any]) -> bytes:
    book, content = openpyxl.Workbook(), io.BytesIO()
    sheet = book.worksheets[0]
    for number, line in enumerate(lines, start=1):
        for column, value in enumerate(line, start=1):
            sheet.cell(number, column, value)
    book.save(content)
    book.close()
    return content.getvalue()


def as_workbook(rows: Sequence[dict[str, Any]]) -> bytes:
    return as_cells(list(rows[0]), *(list(row.values()) for row in rows))


def as_shared(rows: Sequence[dict[str, Any]]) -> bytes:
    """Return a workbook whose texts lie in a table of their own, as Excel writes it."""
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet()
        for line, cells in enumerate([list(rows[0]), *(list(row.values()) for row in rows)]):
            for column, text in enumerate(cells):
                sheet.write_string(line, column, text)
    return content.getvalue()


T = TypeVar("T")


def outcome(act: Callable[[], Sequence[T]]) -> Sequence[T] | str | None:
    """Return what was read, or the field of the refusal."""
    try:
        return act()
    except Refused as refusal:
        return refusal.field
