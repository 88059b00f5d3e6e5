"""Drawing a receipt, beside raw reportlab drawing the same words at the same places and the same QR."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from pypdf import PdfReader
from qrcode.main import QRCode
from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desk_app.documents import fonts, qr
from desk_app.documents.layout import PAPERS
from desk_app.documents.receipt import render_receipt
from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.forms import ReceiptForm
from desk_app.domain.paper_size import PaperSize
from desk_app.services import lookup, receipts
from desk_app.store import tables
from desk_app.store.database import connection
from tests.benchmarks.measure import Line, Place, median, seconds, within

_FACES = {
    "LiberationSerif": fonts.SERIF,
    "LiberationSerif-Bold": fonts.BOLD,
    "LiberationSerif-Italic": fonts.ITALIC,
    "LiberationSerif-BoldItalic": fonts.BOLD_ITALIC,
    "LiberationMono": fonts.MONO,
    "LiberationMono-Bold": fonts.MONO_BOLD,
}


@dataclass(frozen=True, slots=True)
class _Word:
    """One run of words on a page."""

    x: float
    y: float
    face: str
    size: float
    text: str


def lines(place: Place) -> Iterator[Line]:
    """Yield the line of the table."""
    forms = _forms(place)
    ours, floor = [], []
    for form in forms:
        pages = _read(render_receipt(form, PaperSize.A4))
        level = _level(form)
        qr.matrix.cache_clear()
        ours.append(seconds(partial(render_receipt, form, PaperSize.A4)))
        floor.append(seconds(partial(_raw, form, pages, level)))
    yield Line(
        "receipt PDF, A4, two copies",
        median(ours) * 1000,
        "ms",
        median(floor) * 1000,
        "<= 2x raw",
        within(median(ours), median(floor), 2),
        "raw reportlab: every word at its place in the same embedded fonts, the same QR made by qrcode and drawn as "
        "one path, the same Code 128; no wrapping, no tables",
    )


def _forms(place: Place) -> list[ReceiptForm]:
    session = place.session()
    rows = lookup.worklist(session, WorklistFilter.ALL, limit=place.times(100) // 2 + 1).rows
    with connection():
        found = [tables.Dossier.get(tables.Dossier.code == row.code) for row in rows]
        return [receipts.receipt_form(row) for row in found]


def _level(form: ReceiptForm) -> int:
    """Return the error correction that the receipt's QR has: its modules tell."""
    size = len(qr.matrix(form.qr_text, PAPERS[PaperSize.A4].qr))
    for level in (2, 3, 0, 1):
        code = _code(form, level)
        if code.modules_count == size:
            return level
    raise ValueError("no level gives this size")


def _code(form: ReceiptForm, level: int) -> Any:
    code = QRCode(error_correction=level, border=0)
    code.add_data(form.qr_text.encode(), optimize=20)
    code.make(fit=True)
    return code


def _read(pdf: bytes) -> list[list[_Word]]:
    """Return the words of each page with face, size and place."""
    pages = []
    for page in PdfReader(io.BytesIO(pdf)).pages:
        words: list[_Word] = []

        def visit(
            text: str, cm: list[float], tm: list[float], font: Any, size: float, into: list[_Word] = words
        ) -> None:
            said = text.strip("\n")
            if said.strip() and font:
                face = str(font["/BaseFont"]).split("+")[-1]
                x, y = tm[4] * cm[0] + cm[4], tm[5] * cm[3] + cm[5]
                into.append(_Word(x, y, _FACES.get(face, fonts.SERIF), size, said))

        page.extract_text(visitor_text=visit)
        pages.append(words)
    return pages


def _raw(form: ReceiptForm, pages: list[list[_Word]], level: int) -> bytes:
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=A4, invariant=1)
    modules = _code(form, level).get_matrix()
    for words in pages:
        for word in words:
            canvas.setFont(word.face, word.size)
            canvas.drawString(word.x, word.y, word.text)
        _draw_square(canvas, modules)
        Code128(form.code, barHeight=30, barWidth=0.96).drawOn(canvas, 40, 40)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _draw_square(canvas: Any, modules: list[list[bool]]) -> None:
    unit = 2.9
    if not canvas.hasForm("qr"):
        canvas.beginForm("qr")
        path = canvas.beginPath()
        for down, row in enumerate(modules):
            for across, dark in enumerate(row):
                if dark:
                    path.rect(across * unit, 400 - down * unit, unit, unit)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.endForm()
    canvas.doForm("qr")
