"""A yearly book of certifications as an Excel workbook with typed cells."""

from pathlib import Path

import xlsxwriter

from desk_app.domain.certification_book import COLUMNS, TITLES, BookForm, closing_line, summary
from desk_app.domain.text import tidy
from desk_app.exports.day_columns import FORMULA_SIGNS
from desk_app.exports.whole_file import replacing

_HEADING_ROW = 4
# Letters to a millimetre of the printed column.
_WIDER = 0.55
# Nothing typed at the desk is ever taken for a formula, a number or a link.
_OPTIONS = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}


def write_book_xlsx(form: BookForm, path: Path) -> None:
    """Write the workbook; the same book gives the same bytes. Raises OSError when it cannot be written."""
    with replacing(path) as unfinished:
        book = xlsxwriter.Workbook(str(unfinished), _OPTIONS)
        author = tidy(form.letterhead.office)
        book.set_properties({"title": TITLES[form.book], "author": author, "created": form.made_at})
        bold, title = book.add_format({"bold": True}), book.add_format({"bold": True, "font_size": 14})
        grid = {"border": 1, "valign": "top", "text_wrap": True}
        heading = book.add_format({**grid, "bold": True, "align": "center", "bg_color": "#E7EDF3"})
        text = book.add_format({**grid, "num_format": "@"})
        quoted = book.add_format({**grid, "num_format": "@", "quote_prefix": True})
        amount = book.add_format({**grid, "num_format": "#,##0"})
        sheet = book.add_worksheet(str(form.year))
        training = " – DIỄN TẬP" if form.letterhead.training else ""
        sheet.write_string(0, 0, author, bold)
        sheet.write_string(1, 0, f"{TITLES[form.book]}{training}", title)
        sheet.write_string(2, 0, f"{form.sign}; {form.span}")
        columns = COLUMNS[form.book]
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width * _WIDER)
            sheet.write_string(_HEADING_ROW, place, column.heading, heading)
        for row, entry in enumerate(form.entries, _HEADING_ROW + 1):
            for place, column in enumerate(columns):
                value = column.value(entry)
                if isinstance(value, int):
                    sheet.write_number(row, place, value, amount)
                else:
                    sheet.write_string(row, place, value, quoted if value.startswith(FORMULA_SIGNS) else text)
        last = _HEADING_ROW + len(form.entries) + 2
        sheet.write_string(last, 0, summary(form))
        if form.closed is not None:
            sheet.write_string(last + 1, 0, closing_line(form.closed), bold)
        sheet.freeze_panes(_HEADING_ROW + 1, 0)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(_HEADING_ROW)
        book.close()
