"""A QR code as a widget, black on white in every theme."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.ui.display import qr


class QrPicture(QWidget):
    """A square of a fixed side; nothing is drawn while it has no text."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show another code, "" for none."""
        if text != self.text:
            self.text = text
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the code with its quiet zone."""
        del event
        if self.text:
            painter = QPainter(self)
            qr.paint(painter, QRectF(self.rect()), self.text)
            painter.end()
