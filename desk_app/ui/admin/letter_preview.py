"""A letter beside what is typed, as it will be printed."""

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desk_app.ui.theme import colours


class LetterPreview(QWidget):
    """Shows a PDF held in memory, a whole page at a time; `pages` is 0 before the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Children end in the order they were made, and a view must outlive the document it shows.
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.view = QPdfView(self)
        self.view.setDocument(self._document)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitInView)
        ground = self.view.palette()
        ground.setColor(QPalette.ColorRole.Dark, QColor(colours().sunken))
        self.view.setPalette(ground)
        self.view.setAccessibleName(self.tr("Letter as it will be printed"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    @property
    def pages(self) -> int:
        """How many pages it shows."""
        return self._document.pageCount()

    def show_pdf(self, pdf: bytes) -> None:
        """Show another one."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(pdf)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
