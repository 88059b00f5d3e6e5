"""What leaves the printer: the right pages at the right size, codes that are read, failures that lose nothing."""

import io
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QMarginsF, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.paper_size import PaperSize
from desk_app.services import lookup, printing
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.printer import Printing, installed_printer, opened, put_on_paper, rasterise
from desk_app.ui.widgets.print_preview import PrintPreview
from tests.builders import accepted, refused

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

DPI = 200


def file_printer(path: Path) -> QPrinter:
    """Return a printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setPageMargins(QMarginsF(20, 20, 20, 20))
    return printer


def pages(width: float, height: float, count: int) -> bytes:
    """Return a PDF with a mark 10 mm from the upper left corner of each page."""
    kept = io.BytesIO()
    canvas = Canvas(kept, pagesize=(width, height))
    for _ in range(count):
        canvas.rect(10 * mm, height - 20 * mm, 10 * mm, 10 * mm, fill=1)
        canvas.showPage()
    canvas.save()
    return kept.getvalue()


def read(pdf: bytes, page: int = 0) -> dict[str, str]:
    """Return what a decoder that is none of ours reads from the page scanned at 200 dpi, by kind of code."""
    with opened(pdf) as document:
        seen = rasterise(document, page, DPI)
    picture = Image.frombytes(
        "L", (seen.width(), seen.height()), bytes(seen.constBits()), "raw", "L", seen.bytesPerLine(), 1
    )
    return {str(found.format): found.text for found in zxingcpp.read_barcodes(picture)}


def sizes(pdf: bytes) -> list[float]:
    """Return width and height of each page in millimetres, one after the other."""
    with opened(pdf) as document:
        points = [document.pagePointSize(page) for page in range(document.pageCount())]
    return [side / mm for size in points for side in (size.width(), size.height())]


def printing_into(folder: Path, desk: Desk, window: QWidget, broken: str = "") -> Printing:
    """Return what a page prints with, on a printer that writes numbered files, or on one that refuses."""

    def open_printer(_name: str) -> QPrinter:
        if broken:
            raise Refused(broken, printer="HP")
        return file_printer(folder / f"{len(list(folder.glob('*.pdf'))) + 1}.pdf")

    return Printing(desk, window, open_printer)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("width", "height"), [(210, 297), (148, 210), (210, 148), (80, 190), (80, 415)], ids=str
)
def test_a_page_keeps_its_size_and_its_scale(tmp_path: Path, qapp: object, width: int, height: int) -> None:
    path = tmp_path / "out.pdf"
    put_on_paper(pages(width * mm, height * mm, 3), "three pages", lambda: file_printer(path))
    printed = path.read_bytes()
    assert sizes(printed) == pytest.approx([width, height] * 3, abs=0.5)
    with opened(printed) as document:
        page = rasterise(document, 2, DPI)

    def dark(x: float, y: float) -> bool:
        return page.pixelColor(round(x * DPI / 25.4), round(y * DPI / 25.4)).value() < 128

    # The mark of 10 × 10 mm stands where it was drawn: nothing was fitted, moved or given a margin.
    assert [dark(x, 15) for x in (9.5, 10.5, 19.5, 20.5)] == [False, True, True, False]
    assert [dark(15, y) for y in (9.5, 10.5, 19.5, 20.5)] == [False, True, True, False]


@pytest.mark.parametrize("size", list(PaperSize))
def test_the_codes_of_a_printed_receipt_are_readable(
    tmp_path: Path, session: Session, qapp: object, size: PaperSize
) -> None:
    code = accepted(session).code
    prepared = printing.prepare(session, code, size)
    path = tmp_path / "out.pdf"
    put_on_paper(prepared.pdf, prepared.title, lambda: file_printer(path))
    printed = path.read_bytes()
    assert sizes(printed) == pytest.approx(sizes(prepared.pdf), abs=0.5)
    codes = read(printed)
    assert any(code in text for kind, text in codes.items() if "QR" in kind)
    assert any(text == code for kind, text in codes.items() if "128" in kind)


def test_what_is_no_pdf_is_refused(qapp: object) -> None:
    with refused("pdf_unreadable"), opened(b"not a form"):
        pytest.fail("nothing can be opened")


def test_a_printer_that_is_not_there_is_refused(qapp: object) -> None:
    with refused("printer_missing"):
        installed_printer("no such printer")


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_file_that_cannot_be_written_is_a_failed_print(tmp_path: Path, qapp: object) -> None:
    with refused("printer_failed"):
        put_on_paper(pages(595, 842, 1), "x", lambda: file_printer(tmp_path / "missing" / "out.pdf"))


def test_a_receipt_is_printed_once_for_two_presses_and_recorded(
    tmp_path: Path, desk: Desk, session: Session, window: QWidget, qtbot: QtBot
) -> None:
    code = accepted(session).code
    printer = printing_into(tmp_path, desk, window)
    with qtbot.waitSignal(printer.printed) as told:
        printer.print_receipt(code)
        printer.print_receipt(code)
    desk.tasks.wait()
    assert told.args == [code]
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    detail = lookup.detail(session, code)
    assert detail.summary.printed
    assert [form.prints for form in detail.prints] == [1]


def test_the_second_print_is_a_reprint(
    tmp_path: Path, desk: Desk, session: Session, window: QWidget, qtbot: QtBot
) -> None:
    code = accepted(session).code
    printer = printing_into(tmp_path, desk, window)
    with qtbot.waitSignal(printer.printed):
        printer.print_receipt(code)
    with qtbot.waitSignal(printer.printed):
        printer.print_again()
    kinds = [entry.type for entry in lookup.detail(session, code).timeline]
    assert kinds.count(EventType.FORM_PRINTED) == 1
    assert kinds.count(EventType.FORM_REPRINTED) == 1


@pytest.mark.parametrize("broken", ["printer_not_ready", "printer_failed"])
def test_a_failed_print_leaves_the_dossier_unprinted_and_says_so(
    tmp_path: Path, desk: Desk, session: Session, window: QWidget, qtbot: QtBot, broken: str
) -> None:
    code = accepted(session).code
    printer = printing_into(tmp_path, desk, window, broken)
    with qtbot.waitSignal(printer.not_printed) as told:
        printer.print_receipt(code)
    desk.tasks.wait()
    assert told.args is not None
    assert told.args[0] == code
    assert "áy in" in told.args[1]
    detail = lookup.detail(session, code)
    assert not detail.summary.printed
    assert detail.timeline[-1].type == EventType.PRINTING_FAILED
    assert detail.timeline[-1].data["reason"] == broken
    assert window.findChild(PrintPreview) is None


def test_without_a_printer_the_receipt_is_shown_and_can_be_saved(
    tmp_path: Path, desk: Desk, session: Session, window: QWidget, qtbot: QtBot
) -> None:
    code = accepted(session).code
    printer = printing_into(tmp_path, desk, window, "printer_missing")
    with qtbot.waitSignal(printer.not_printed):
        printer.print_receipt(code)
    desk.tasks.wait()
    preview = window.findChild(PrintPreview)
    assert preview is not None
    assert preview.message.kind == "warning"
    preview.save(tmp_path / "kept.pdf")
    assert read((tmp_path / "kept.pdf").read_bytes())
    assert preview.message.kind == "done"
    preview.save(tmp_path / "missing" / "kept.pdf")
    assert preview.message.kind == "stop"
    preview.close()
    assert not lookup.detail(session, code).summary.printed


def test_a_preview_zooms_and_prints(tmp_path: Path, desk: Desk, window: QWidget, qtbot: QtBot) -> None:
    printer = printing_into(tmp_path, desk, window)
    printer.preview_pdf(pages(595, 842, 3), "three pages")
    preview = window.findChild(PrintPreview)
    assert preview is not None
    assert preview.pages == 3
    preview.zoom(2)
    larger = preview.view.zoomFactor()
    preview.zoom(0.5)
    assert preview.view.zoomFactor() == pytest.approx(larger / 2)
    preview.zoom(1000)
    assert preview.view.zoomFactor() == 4
    preview.activateWindow()
    qtbot.waitUntil(preview.isActiveWindow)
    with qtbot.waitSignal(printer.printed):
        QTest.keyClick(preview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert len(sizes((tmp_path / "1.pdf").read_bytes())) == 2 * 3
