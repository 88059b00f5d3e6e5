"""The register of dossiers as an Excel workbook with typed cells."""

from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from desk_app.domain.register import COLUMNS, NUMBERS, TITLE, Cell, RegisterForm
from desk_app.domain.text import tidy
from desk_app.exports.day_columns import FORMULA_SIGNS
from desk_app.exports.whole_file import replacing

_HEADING_ROW = 4
# Letters to a millimetre of the printed column.
_WIDER = 0.62
# Nothing typed at the desk is ever taken for a formula, a number or a link.
_OPTIONS = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}


def write_register_xlsx(form: RegisterForm, path: Path) -> None:
    """Write the workbook; the same register gives the same bytes. Raises OSError when it cannot be written."""
    with replacing(path) as unfinished:
        book = xlsxwriter.Workbook(str(unfinished), _OPTIONS)
        author = tidy(form.letterhead.office)
        book.set_properties({"title": TITLE, "author": author, "created": form.made_at})
        formats = _Formats(book)
        sheet = book.add_worksheet(str(form.year))
        training = " – DIỄN TẬP" if form.letterhead.training else ""
        sheet.write_string(0, 0, author, formats.bold)
        sheet.write_string(1, 0, f"{TITLE}{training}", formats.title)
        sheet.write_string(2, 0, f"{NUMBERS[form.form_set]} – Quyển số: {form.year} {form.span}")
        for place, column in enumerate(COLUMNS):
            sheet.set_column(place, place, max(6, column.width * _WIDER))
            sheet.write_string(_HEADING_ROW, place, column.heading, formats.heading)
        for row, line in enumerate(form.lines, _HEADING_ROW + 1):
            for place, column in enumerate(COLUMNS):
                formats.write(sheet, row, place, column.value(line))
        last = _HEADING_ROW + len(form.lines)
        sheet.write_string(last + 2, 0, form.summary)
        if form.closing_line:
            sheet.write_string(last + 3, 0, form.closing_line, formats.bold)
        sheet.autofilter(_HEADING_ROW, 0, max(last, _HEADING_ROW + 1), len(COLUMNS) - 1)
        sheet.freeze_panes(_HEADING_ROW + 1, 2)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(_HEADING_ROW)
        sheet.set_footer("&CTrang &P/&N")
        book.close()


class _Formats:
    """The cell formats of one workbook."""

    def __init__(self, book: Any) -> None:
        grid = {"border": 1, "valign": "top", "text_wrap": True}
        self.bold = book.add_format({"bold": True})
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.heading = book.add_format({**grid, "bold": True, "align": "center", "bg_color": "#E7EDF3"})
        self._text = book.add_format({**grid, "num_format": "@"})
        self._quoted = book.add_format({**grid, "num_format": "@", "quote_prefix": True})
        self._number = book.add_format({**grid, "num_format": "0"})
        self._day = book.add_format({**grid, "num_format": "dd/mm/yyyy"})

    def write(self, sheet: Any, row: int, place: int, cell: Cell) -> None:
        """Write one cell by its kind."""
        if isinstance(cell, date):
            sheet.write_datetime(row, place, cell, self._day)
        elif isinstance(cell, int):
            sheet.write_number(row, place, cell, self._number)
        else:
            shape = self._quoted if cell.startswith(FORMULA_SIGNS) else self._text
            sheet.write_string(row, place, cell, shape)
