"""The export of a day of a thousand dossiers, beside writing the same cells raw."""

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import xlsxwriter
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from desk_app.documents import fonts
from desk_app.domain.day_log import DayLog
from desk_app.exports.day_columns import COLUMNS
from desk_app.services import bulk_office, day_close
from tests.benchmarks.measure import Line, Place, median, seconds

_ROWS_A_PAGE = 34


def lines(place: Place) -> Iterator[Line]:
    """Yield the line of the table."""
    evening = place.now.replace(hour=17, minute=30)
    session = bulk_office.found(
        place.scratch / "day", dossiers=place.times(1800), days=1, seed=4, now=evening
    )
    out = place.scratch / "exports"
    out.mkdir()
    log = day_close.day_log(session, session.today())
    often = 3 if place.rounds > 1 else 1
    fonts.register()
    ours = [seconds(lambda: day_close.export(session, session.today(), out)) for _ in range(often)]
    floor = [seconds(lambda: _raw(log, out)) for _ in range(often)]
    yield Line(
        f"export of a day, {len(log.lines):,} dossiers, XLSX + CSV + PDF",
        median(ours),
        "s",
        median(floor),
        note="floor: xlsxwriter, csv and a reportlab canvas given the same cells ready, no reading, no wrapping",
    )


def _raw(log: DayLog, out: Path) -> None:
    cells = [[column.value(number, line) for column in COLUMNS] for number, line in enumerate(log.lines, 1)]
    with xlsxwriter.Workbook(str(out / "raw.xlsx")) as book:
        sheet, moment = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy hh:mm"})
        for row, line in enumerate(cells):
            for place, cell in enumerate(line):
                if isinstance(cell, datetime):
                    sheet.write_datetime(row, place, cell, moment)
                else:
                    sheet.write(row, place, cell)
    with (out / "raw.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(cells)
    (out / "raw.pdf").write_bytes(_drawn(cells))


def _drawn(cells: Sequence[Sequence[object]]) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=landscape(A4))
    for row, line in enumerate(cells):
        if row % _ROWS_A_PAGE == 0:
            if row:
                canvas.showPage()
            canvas.setFont(fonts.SERIF, 8.5)
        for place, cell in enumerate(line):
            canvas.drawString(
                40 + place * 58, 540 - row % _ROWS_A_PAGE * 15, "" if cell is None else str(cell)
            )
    canvas.save()
    return buffer.getvalue()
