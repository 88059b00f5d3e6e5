"""A form on screen before it goes to paper: zoom, pages, print, save."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.message_line import MessageLine
from desk_app.ui.widgets.pdf_view import pdf_view

ZOOM_STEP = 1.25
ZOOM_RANGE = (0.25, 4.0)


class PrintPreview(QDialog):
    """Shows a PDF held in memory; `on_print` is called when the officer prints it. Closes with Esc."""

    def __init__(
        self,
        pdf: bytes,
        title: str,
        on_print: Callable[[], None],
        parent: QWidget | None = None,
        *,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._title = title
        self._on_print = on_print
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Print preview · {title}").format(title=title))
        self.resize(self._fitting())
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._buffer.setData(pdf)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.message = MessageLine(self)
        if note:
            self.message.warn(note)
        self.view = self._made_view()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self.view, 1)
        column.addWidget(self._foot())
        self._set_shortcuts()
        self.view.setFocus()

    @property
    def pages(self) -> int:
        """How many pages the form has."""
        return self._document.pageCount()

    def zoom(self, factor: float) -> None:
        """Show larger or smaller."""
        now = self.view.zoomFactor() if self._free_zoom() else self._fitted_factor()
        least, most = ZOOM_RANGE
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setZoomFactor(min(most, max(least, now * factor)))

    def fit(self) -> None:
        """Show a whole page."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)

    def save(self, path: Path) -> None:
        """Write the form to a file; says so, or why not."""
        try:
            path.write_bytes(self._pdf)
        except OSError as error:
            self.message.stop(
                self.tr("{path} cannot be written: {reason}").format(path=path, reason=error.strerror)
            )
        else:
            self.message.done(self.tr("Saved as {path}.").format(path=path))

    def _fitting(self) -> QSize:
        room = self.screen().availableGeometry().size()
        return QSize(min(900, room.width() - 80), min(820, room.height() - 80))

    def _made_view(self) -> QPdfView:
        view = pdf_view(self._document, self.tr("Form as it will be printed"), self)
        view.setZoomMode(QPdfView.ZoomMode.FitInView)
        return view

    def _foot(self) -> QFrame:
        bar = role(QFrame(self), "foot")
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        for words, tip, act in (
            ("−", self.tr("Smaller (Ctrl+−)"), lambda: self.zoom(1 / ZOOM_STEP)),
            ("+", self.tr("Larger (Ctrl++)"), lambda: self.zoom(ZOOM_STEP)),
            (self.tr("Whole page  Ctrl+0"), self.tr("Whole page (Ctrl+0)"), self.fit),
        ):
            button = role(QPushButton(words, bar), "quiet")
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        count = QLabel(self.tr("%n page(s)", "", self.pages), bar)
        row.addWidget(count)
        row.addStretch(1)
        keep = QPushButton(icon("save"), " " + self.tr("Save as PDF…  Ctrl+S"), bar)
        keep.setAutoDefault(False)
        keep.clicked.connect(self._ask_where)
        row.addWidget(keep)
        send = role(QPushButton(self.tr("Print  Ctrl+P"), bar), "primary")
        send.setDefault(True)
        send.clicked.connect(self._print)
        row.addWidget(send)
        return bar

    def _set_shortcuts(self) -> None:
        for key, act in (
            (QKeySequence.StandardKey.Print, self._print),
            (QKeySequence.StandardKey.Save, self._ask_where),
            (QKeySequence.StandardKey.ZoomIn, lambda: self.zoom(ZOOM_STEP)),
            (QKeySequence.StandardKey.ZoomOut, lambda: self.zoom(1 / ZOOM_STEP)),
        ):
            QShortcut(key, self, act)
        QShortcut(QKeySequence("Ctrl+0"), self, self.fit)

    def _free_zoom(self) -> bool:
        return self.view.zoomMode() is QPdfView.ZoomMode.Custom

    def _fitted_factor(self) -> float:
        points = self._document.pagePointSize(0)
        per_point = self.logicalDpiY() / 72
        return self.view.viewport().height() / (points.height() * per_point) if points.height() else 1.0

    def _print(self) -> None:
        self.accept()
        self._on_print()

    def _ask_where(self) -> None:
        name = self._title if self._title.endswith(".pdf") else f"{self._title}.pdf"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if path:
            self.save(Path(path))
