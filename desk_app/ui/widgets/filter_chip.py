"""A filter over a list: its key, its name, and how many there are behind it."""

from functools import lru_cache

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

from desk_app.ui.theme import SPACE_2, SPACE_3, colours, role

HEIGHT = 30
SMALL = 12


class FilterChip(QPushButton):
    """Checkable; the key works wherever nothing is typed. `late` draws a count above zero as a warning."""

    def __init__(self, words: str, key: str, parent: QWidget | None = None, *, late: bool = False) -> None:
        super().__init__(parent)
        self._words = words
        self._key = key
        self._late = late
        self._count: int | None = None
        self.setCheckable(True)
        self.setShortcut(QKeySequence(key))
        self.setAccessibleName(words)
        role(self, "chip")

    def set_count(self, count: int) -> None:
        """Show how many there are."""
        if count == self._count:
            return
        before = self.sizeHint()
        self._count = count
        self.setAccessibleDescription(str(count))
        if self.sizeHint() != before:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for key, name and count."""
        return QSize(sum(width for _, width, _ in self._parts()) + 2 * SPACE_2 + 2 * SPACE_3, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a chip is never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip's ground, then its three parts."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        now = colours()
        counted = now.late if self._late and self._count else now.accent if self.isChecked() else now.text
        inks = (now.muted, now.accent if self.isChecked() else now.text, counted)
        left = SPACE_3
        for (text, width, font), ink in zip(self._parts(), inks, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(QRect(left, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
            left += width + SPACE_2
        painter.end()

    def _parts(self) -> list[tuple[str, int, QFont]]:
        small, strong = QFont(self.font()), QFont(self.font())
        small.setPixelSize(SMALL)
        small.setWeight(QFont.Weight.Normal)
        strong.setWeight(QFont.Weight.DemiBold)
        count = "–" if self._count is None else f"{self._count:,}".replace(",", ".")
        # The widest weight is measured, so that choosing a chip never moves its neighbours.
        shown = ((self._key, small), (self._words, strong), (count, strong))
        plain = QFont(self.font())
        return [(text, _width(text, font), plain if text is self._words else font) for text, font in shown]


@lru_cache(maxsize=256)
def _width(text: str, font: QFont) -> int:
    return QFontMetrics(font).horizontalAdvance(text)
