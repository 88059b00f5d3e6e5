"""The end-of-day log as an Excel workbook with typed cells: the dossiers, and the totals on another sheet."""

from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from desk_app.domain.day_log import DayLog
from desk_app.domain.text import tidy
from desk_app.domain.wording import short_day, short_moment
from desk_app.exports.day_columns import COLUMNS, FORMULA_SIGNS, Cell, Kind, totals
from desk_app.exports.whole_file import replacing

_TITLE = "SỔ TIẾP NHẬN VÀ TRẢ KẾT QUẢ TRONG NGÀY"
_HEADING_ROW = 4
# Nothing typed at the desk is ever taken for a formula, a number or a link.
_OPTIONS = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
_NUMBER_FORMAT = {
    Kind.TEXT: "@",
    Kind.NUMBER: "0",
    Kind.MONEY: "#,##0",
    Kind.MOMENT: "dd/mm/yyyy hh:mm",
}


def write_day_log_xlsx(log: DayLog, path: Path) -> None:
    """Write the workbook; the same log gives the same bytes. Raises OSError when it cannot be written."""
    with replacing(path) as unfinished:
        book = xlsxwriter.Workbook(str(unfinished), _OPTIONS)
        book.set_properties({"title": _TITLE, "author": tidy(log.office), "created": log.made_at})
        formats = _Formats(book)
        _write_dossiers(book.add_worksheet("Hồ sơ"), log, formats)
        _write_totals(book.add_worksheet("Tổng hợp"), log, formats)
        book.close()


class _Formats:
    """The cell formats of one workbook."""

    def __init__(self, book: Any) -> None:
        grid = {"border": 1, "valign": "top"}
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.bold = book.add_format({"bold": True})
        self.plain = book.add_format({})
        self.heading = book.add_format(
            {
                **grid,
                "bold": True,
                "align": "center",
                "valign": "vcenter",
                "text_wrap": True,
                "bg_color": "#E7EDF3",
            }
        )
        self.by_kind = {
            kind: book.add_format({**grid, "num_format": pattern, "text_wrap": kind is Kind.TEXT})
            for kind, pattern in _NUMBER_FORMAT.items()
        }
        # Excel keeps such a cell as text even after somebody has edited it.
        self.quoted = book.add_format({**grid, "num_format": "@", "text_wrap": True, "quote_prefix": True})


def _write_head(sheet: Any, log: DayLog, formats: _Formats) -> None:
    training = " – DIỄN TẬP" if log.training else ""
    sheet.write_string(0, 0, tidy(f"{log.parent} – {log.office}" if log.parent else log.office), formats.bold)
    sheet.write_string(1, 0, f"{_TITLE}{training}", formats.title)
    made = f"Ngày {short_day(log.day)}; lập lúc {short_moment(log.made_at)}; người lập: {tidy(log.officer)}"
    sheet.write_string(2, 0, made, formats.plain)


def _write_dossiers(sheet: Any, log: DayLog, formats: _Formats) -> None:
    _write_head(sheet, log, formats)
    for place, column in enumerate(COLUMNS):
        sheet.set_column(place, place, column.width)
        sheet.write_string(_HEADING_ROW, place, column.heading, formats.heading)
    for number, line in enumerate(log.lines, 1):
        for place, column in enumerate(COLUMNS):
            _write(sheet, _HEADING_ROW + number, place, column.value(number, line), column.kind, formats)
    last_row = _HEADING_ROW + max(1, len(log.lines))
    sheet.autofilter(_HEADING_ROW, 0, last_row, len(COLUMNS) - 1)
    sheet.freeze_panes(_HEADING_ROW + 1, 3)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(_HEADING_ROW)
    sheet.set_footer("&CTrang &P/&N")


def _write_totals(sheet: Any, log: DayLog, formats: _Formats) -> None:
    _write_head(sheet, log, formats)
    sheet.set_column(0, 0, 58)
    sheet.set_column(1, 1, 18)
    for row, (name, figure) in enumerate(totals(log), _HEADING_ROW):
        sheet.write_string(row, 0, name, formats.by_kind[Kind.TEXT])
        _write(sheet, row, 1, figure, Kind.TEXT if isinstance(figure, str) else Kind.MONEY, formats)


def _write(sheet: Any, row: int, place: int, cell: Cell, kind: Kind, formats: _Formats) -> None:
    shape = formats.by_kind[kind]
    if cell is None or cell == "":
        sheet.write_blank(row, place, None, shape)
    elif isinstance(cell, str):
        sheet.write_string(row, place, cell, formats.quoted if cell.startswith(FORMULA_SIGNS) else shape)
    elif isinstance(cell, datetime):
        sheet.write_datetime(row, place, cell, shape)
    else:
        sheet.write_number(row, place, cell, shape)
