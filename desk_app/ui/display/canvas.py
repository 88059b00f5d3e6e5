"""The surface of the display: shows one sheet, fades softly to the next, and draws how long it stays."""

from PySide6.QtCore import QEasingCurve, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desk_app.ui.display.sheet import Sheet, paint

FADE_MS = 380


class Canvas(QWidget):
    """Draws each sheet once into a picture; a frame of the fade is two pictures over each other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.sheet: Sheet = ()
        self._picture = QPixmap()
        self._before = QPixmap()
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(self.update)
        self._fade.finished.connect(self._faded)

    @property
    def fading(self) -> bool:
        """Whether the sheet before is still to be seen."""
        return self._fade.state() is QVariantAnimation.State.Running

    def show_sheet(self, sheet: Sheet, *, softly: bool) -> None:
        """Show a sheet, over the one before it or at once; the same sheet again changes nothing."""
        if sheet == self.sheet and self._picture.size() == self.size() * self.devicePixelRatioF():
            return
        before = self._shown() if softly and self.isVisible() else QPixmap()
        self.sheet = sheet
        self._picture = self._drawn()
        if before.isNull():
            if not self.fading or self._before.size() != self._picture.size():
                self.settle()
        else:
            self._before = before
            self._fade.stop()
            self._fade.start()
        self.update()

    def settle(self) -> None:
        """End the fade at once."""
        self._fade.stop()
        self._faded()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet and, while it fades, the one before it."""
        del event
        painter = QPainter(self)
        self._compose(painter)
        painter.end()

    def _compose(self, painter: QPainter) -> None:
        painter.drawPixmap(0, 0, self._picture)
        if not self._before.isNull():
            painter.setOpacity(float(self._fade.currentValue()))
            painter.drawPixmap(0, 0, self._before)

    def _shown(self) -> QPixmap:
        """Return what is to be seen now, in the middle of a fade as well."""
        if self._before.isNull() or self._picture.isNull():
            return self._picture
        picture = QPixmap(self._picture)
        painter = QPainter(picture)
        self._compose(painter)
        painter.end()
        return picture

    def _drawn(self) -> QPixmap:
        scale = self.devicePixelRatioF()
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        paint(painter, self.sheet)
        painter.end()
        return picture

    def _faded(self) -> None:
        self._before = QPixmap()
        self.update()


class ProgressLine(QWidget):
    """A line that grows over the time a page stays."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground, self._colour = QColor(), QColor()
        self._growth = QVariantAnimation(self)
        self._growth.setStartValue(0.0)
        self._growth.setEndValue(1.0)
        self._growth.valueChanged.connect(self.update)

    @property
    def share(self) -> float:
        """How much of the time is over, 0 to 1."""
        running = self._growth.state() is QVariantAnimation.State.Running
        return float(self._growth.currentValue()) if running else 0.0

    def set_colours(self, ground: str, colour: str) -> None:
        """Choose the look."""
        self._ground, self._colour = QColor(ground), QColor(colour)
        self.update()

    def start(self, milliseconds: int) -> None:
        """Grow from nothing."""
        self._growth.stop()
        self._growth.setDuration(milliseconds)
        self._growth.start()

    def stop(self) -> None:
        """Be empty."""
        self._growth.stop()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ground)
        painter.fillRect(QRectF(0, 0, self.width() * self.share, self.height()), self._colour)
        painter.end()
