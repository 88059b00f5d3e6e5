"""Tables as CSV, the day's log before all: UTF-8 with a byte order mark, CRLF, for spreadsheets and programs."""

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from desk_app.domain.day_log import DayLog
from desk_app.exports.day_columns import COLUMNS, FORMULA_SIGNS, Cell
from desk_app.exports.whole_file import replacing


def write_day_log_csv(log: DayLog, path: Path) -> None:
    """Write one heading line and one line for each dossier, moments as "2026-11-20 16:20".

    A text that a spreadsheet would run as a formula gets an apostrophe in front. Identity and phone numbers
    stay bare digits, so that programs read them as they are; a spreadsheet that opens the file may drop their
    leading zeros, which is why people are given the XLSX. Raises OSError when the file cannot be written.
    """
    lines = ([column.value(number, line) for column in COLUMNS] for number, line in enumerate(log.lines, 1))
    write_table_csv([column.heading for column in COLUMNS], lines, path)


def write_table_csv(headings: Sequence[str], lines: Iterable[Sequence[Cell]], path: Path) -> None:
    """Write one heading line and the lines after it, under the same rules as the day's log."""
    with replacing(path) as unfinished, unfinished.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(headings)
        for line in lines:
            writer.writerow([_text(cell) for cell in line])


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M}"
    text = str(cell)
    return f"'{text}" if isinstance(cell, str) and text.startswith(FORMULA_SIGNS) else text
