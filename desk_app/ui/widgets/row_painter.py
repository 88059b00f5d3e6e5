"""Draws the cells of a long list: ground, icon, words, and nothing a style sheet would have to be asked for."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desk_app.ui.cell import CELL_ROLE
from desk_app.ui.theme import SPACE_2

ICON = 16
# From the edge of a cell to its words, as the style sheet has it in every other list.
MARGIN = SPACE_2 + 3
# From an icon to the words.
GAP = 6


class RowPainter(QStyledItemDelegate):
    """For cells of one line; the model answers `CELL_ROLE` with a `Cell`.

    A screen drawn by the style sheet asks seven questions a cell, each of which may have to wait for another thread.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._plain = QFont(parent.font())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        room, look = option.rect, option.palette
        words, icon, ink, font = index.model().data(index, CELL_ROLE)
        text = QPalette.ColorRole.Text
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(room, look.brush(QPalette.ColorRole.Highlight))
            text, ink = QPalette.ColorRole.HighlightedText, None
        left, width = room.left() + MARGIN, room.width() - 2 * MARGIN
        if icon is not None:
            icon.paint(painter, left, room.top(), ICON, room.height())
            left, width = left + ICON + GAP, width - ICON - GAP
        font = font or self._lasting(option.font)
        fitted, below = _fitted(words, font, width)
        painter.setFont(font)
        painter.setPen(ink or look.color(text))
        painter.drawText(left, room.top() + room.height() // 2 + below, fitted)

    def _lasting(self, font: QFont) -> QFont:
        """Return the list's font as one that outlives the option it came with."""
        if font != self._plain:
            self._plain = QFont(font)
        return self._plain


@lru_cache(maxsize=4096)
def _fitted(words: str, font: QFont, width: int) -> tuple[str, int]:
    """Return the words cut to a width, and how far their base line is below the middle of a cell."""
    measure = QFontMetrics(font)
    fitted = measure.elidedText(words, Qt.TextElideMode.ElideRight, width)
    return fitted, measure.ascent() - measure.height() // 2
