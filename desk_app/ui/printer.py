"""Receipts and lists on paper: drawn off the GUI thread, reported to the log, never the reason to lose a dossier."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject, QRect, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.workflow import Form
from desk_app.services import printing
from desk_app.services.printing import PreparedPrint
from desk_app.ui.desk import Desk
from desk_app.ui.texts import sentence
from desk_app.ui.widgets.print_preview import PrintPreview

FINEST_DPI = 360
STRIPS = 12
POINTS_PER_INCH = 72

OpenPrinter = Callable[[str], QPrinter]


def installed_printer(name: str) -> QPrinter:
    """Return the printer of that name, or the system's own choice for an empty one.

    Refused `printer_missing` when there is none, `printer_not_ready` when it reports an error.
    """
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if info.isNull() and not name:
        info = next(iter(QPrinterInfo.availablePrinters()), info)
    if info.isNull():
        raise Refused("printer_missing", printer=name)
    if info.state() is QPrinter.PrinterState.Error:
        raise Refused("printer_not_ready", printer=info.printerName())
    return QPrinter(info, QPrinter.PrinterMode.HighResolution)


@contextmanager
def opened(pdf: bytes) -> Iterator[QPdfDocument]:
    """Open a PDF held in memory; refused `pdf_unreadable`."""
    buffer = QBuffer()
    buffer.setData(pdf)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    try:
        document.load(buffer)
        if document.status() is not QPdfDocument.Status.Ready:
            raise Refused("pdf_unreadable")
        yield document
    finally:
        document.close()
        buffer.close()


def rasterise(document: QPdfDocument, page: int, dpi: int) -> QImage:
    """Draw one page in greys at a resolution; hard edges where the paper is too coarse for soft ones."""
    points = document.pagePointSize(page)
    size = QSize(
        round(points.width() * dpi / POINTS_PER_INCH), round(points.height() * dpi / POINTS_PER_INCH)
    )
    options = QPdfDocumentRenderOptions()
    flags = QPdfDocumentRenderOptions.RenderFlag
    if dpi < FINEST_DPI * 2 // 3:
        options.setRenderFlags(flags.TextAliased | flags.ImageAliased | flags.PathAliased)
    drawn = document.render(page, size, options)
    grey = QImage(size, QImage.Format.Format_Grayscale8)
    grey.fill(Qt.GlobalColor.white)
    painter = QPainter(grey)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return grey


def put_on_paper(pdf: bytes, title: str, open_printer: Callable[[], QPrinter]) -> str:
    """Print every page at its own size and scale, without added margins; return the printer's name.

    May run on any thread. Refused `printer_missing`, `printer_not_ready`, `printer_failed`, `pdf_unreadable`.
    """
    printer = open_printer()
    with opened(pdf) as document:
        printer.setDocName(title)
        printer.setFullPage(True)
        _lay_out(printer, document.pagePointSize(0))
        painter = QPainter()
        if not painter.begin(printer):
            raise Refused("printer_failed", printer=printer.printerName())
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        # A whole multiple of the printer's dots keeps the bars of the codes sharp.
        magnified = -(-printer.resolution() // FINEST_DPI)
        for page in range(document.pageCount()):
            if page:
                _lay_out(printer, document.pagePointSize(page))
            if page and not printer.newPage():
                painter.end()
                raise Refused("printer_failed", printer=printer.printerName())
            _paint(painter, rasterise(document, page, printer.resolution() // magnified), magnified)
        if not painter.end() or printer.printerState() is QPrinter.PrinterState.Error:
            raise Refused("printer_failed", printer=printer.printerName())
    return printer.printerName()


def _lay_out(printer: QPrinter, points: QSizeF) -> None:
    wide = points.width() > points.height()
    size = QPageSize(points.transposed() if wide else points, QPageSize.Unit.Point)
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, turned, QMarginsF()))
    printer.setFullPage(True)


def _paint(painter: QPainter, image: QImage, magnified: int) -> None:
    # In strips, since drawing on a printer holds Python's lock; each repeats one row so that no seam can show.
    high = -(-image.height() // STRIPS)
    for top in range(0, image.height(), high):
        rows = QRect(0, top, image.width(), min(high + 1, image.height() - top))
        place = QRect(0, top * magnified, rows.width() * magnified, rows.height() * magnified)
        painter.drawImage(place, image, rows)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A form of a dossier to be printed or shown: its newest issue where none is named."""

    code: str
    form: Form = Form.RECEIPT
    issue: int | None = None


_NO_DOSSIER = Wanted("")


class Printing(QObject):
    """Prints for one page; a failure is recorded and said, and the dossier stays unprinted.

    `printed` carries the dossier's code (empty for what belongs to none); `not_printed` the code and a sentence.
    """

    printed = Signal(str)
    not_printed = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget, open_printer: OpenPrinter = installed_printer) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._open_printer = open_printer
        self._last: Wanted | None = None
        self._busy: set[Wanted] = set()

    def print_receipt(self, code: str) -> None:
        """Print the receipt of a dossier."""
        self.print_form(Wanted(code))

    def print_form(self, wanted: Wanted) -> None:
        """Print a form of a dossier, again if it was printed before; asked twice at once it prints once."""
        if wanted in self._busy:
            return
        self._busy.add(wanted)
        self._last = wanted
        self._prepare(wanted, partial(self._prepared, wanted))

    def print_again(self) -> None:
        """Print the last form once more."""
        if self._last is not None:
            self.print_form(self._last)

    def preview(self, wanted: Wanted) -> None:
        """Show a form of a dossier before it is printed."""

        def show(prepared: PreparedPrint) -> None:
            if isValid(self):
                self._show(prepared.pdf, prepared.title, partial(self.print_form, wanted))

        self._prepare(wanted, show)

    def print_pdf(self, pdf: bytes, title: str) -> None:
        """Print what belongs to no dossier: a slip, the day's list."""
        self._on_paper(pdf, title, lambda _: self.printed.emit(""), partial(self._failed_pdf, pdf, title))

    def preview_pdf(self, pdf: bytes, title: str) -> None:
        """Show what belongs to no dossier before it is printed."""
        self._show(pdf, title, partial(self.print_pdf, pdf, title))

    def _paper_size(self) -> PaperSize:
        return PaperSize(self._desk.settings.paper_size)

    def _prepare(self, wanted: Wanted, done: Callable[[PreparedPrint], None]) -> None:
        refused = partial(self._refused, wanted)
        size = self._paper_size()
        self._desk.ask(
            printing.prepare, done, refused, _nothing, wanted.code, size, wanted.form, wanted.issue
        )

    def _prepared(self, wanted: Wanted, prepared: PreparedPrint) -> None:
        self._on_paper(
            prepared.pdf,
            prepared.title,
            partial(self._done, wanted),
            partial(self._failed, wanted, prepared),
        )

    def _on_paper(
        self, pdf: bytes, title: str, done: Callable[[str], None], failed: Callable[[DeskError], None]
    ) -> None:
        open_printer = partial(self._open_printer, self._desk.settings.receipt_printer)
        self._desk.tasks.render(lambda: put_on_paper(pdf, title, open_printer), done, failed)

    def _done(self, wanted: Wanted, printer: str) -> None:
        self._busy.discard(wanted)
        self._desk.ask(
            printing.printed,
            lambda _: self.printed.emit(wanted.code) if isValid(self) else None,
            partial(self._refused, wanted),
            _nothing,
            wanted.code,
            self._paper_size(),
            printer,
            wanted.form,
            wanted.issue,
        )

    def _failed(self, wanted: Wanted, prepared: PreparedPrint, error: DeskError) -> None:
        self._desk.ask(printing.failed, _ignored, _ignored, _nothing, wanted.code, error.code, wanted.form)
        self._refused(wanted, error)
        self._offer(prepared.pdf, prepared.title, error, partial(self.print_form, wanted))

    def _failed_pdf(self, pdf: bytes, title: str, error: DeskError) -> None:
        self._refused(_NO_DOSSIER, error)
        self._offer(pdf, title, error, partial(self.print_pdf, pdf, title))

    def _refused(self, wanted: Wanted, error: DeskError) -> None:
        self._busy.discard(wanted)
        if isValid(self):
            self.not_printed.emit(wanted.code, sentence(error, self._desk.language))

    def _offer(self, pdf: bytes, title: str, error: DeskError, again: Callable[[], None]) -> None:
        # Without a printer the paper can still be saved; with one the line on the page is enough.
        if error.code == "printer_missing" and isValid(self):
            self._show(pdf, title, again, sentence(error, self._desk.language))

    def _show(self, pdf: bytes, title: str, on_print: Callable[[], None], note: str = "") -> None:
        PrintPreview(pdf, title, on_print, self._window, note=note).open()


def _nothing() -> None:
    return None


def _ignored(_answer: object) -> None:
    return None
