"""How a procedure looks in the list: its whole name, time limit and field below, its one key at the right."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk_app.ui.theme import RADIUS, SPACE_1, SPACE_2, TYPE_BODY, TYPE_TABLE, colours

ONE_KEY_ROWS = 6
_WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_KEY_WIDTH, _KEY_HEIGHT = 40, 18
_LINES = 6
_SMALL = 12
_FILLED = 0.88
_SCROLL_BAR = 12


class ProcedureRows(QStyledItemDelegate):
    """Draws names over as many lines as they need (six at most), so that no two look alike cut short."""

    def __init__(self, below: int, view: QListView, *, keys: bool = True) -> None:
        super().__init__(view)
        self._below = below
        self._view = view
        self._keyed = ONE_KEY_ROWS if keys else 0

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        now = colours()
        # PySide6's stubs do not know the members of QStyleOption.
        state, rect = option.state, option.rect
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.accent_soft if chosen else now.sunken))
            painter.drawRoundedRect(rect, RADIUS, RADIUS)
        inner = rect.adjusted(SPACE_2, SPACE_1 + 2, -SPACE_2, -SPACE_1 - 2)
        name = self._name_rect(inner, str(index.data()))
        painter.setFont(_font(TYPE_TABLE, QFont.Weight.DemiBold if chosen else QFont.Weight.Medium))
        painter.setPen(QColor(now.text))
        painter.drawText(name, _WRAPPED, self._fitting(str(index.data()), name))
        small = _font(_SMALL)
        painter.setFont(small)
        painter.setPen(QColor(now.muted))
        under = QRect(inner.left(), name.bottom() + 3, inner.width(), _KEY_HEIGHT)
        if index.row() < self._keyed:
            self._draw_key(painter, under, f"Alt {index.row() + 1}")
            under.setRight(under.right() - _KEY_WIDTH - SPACE_1)
            painter.setFont(small)
            painter.setPen(QColor(now.muted))
        for line in str(index.data(self._below)).split("\n"):
            words = QFontMetrics(small).elidedText(line, Qt.TextElideMode.ElideRight, under.width())
            painter.drawText(under, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
            under.translate(0, _KEY_HEIGHT)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the height the wrapped name and the line below need."""
        del option
        # The scroll bar may come or go: measured as if it stood there.
        width = self._view.width() - _SCROLL_BAR - 4
        inner = QRect(0, 0, width - 2 * SPACE_2, 0)
        name = self._name_rect(inner, str(index.data()))
        below = _KEY_HEIGHT * len(str(index.data(self._below)).split("\n"))
        return QSize(self._view.viewport().width(), name.height() + below + 3 + 2 * (SPACE_1 + 2))

    def _name_rect(self, inner: QRect, name: str) -> QRect:
        # Measured in the heavier weight of the chosen row, so that choosing never moves the rows.
        metrics = QFontMetrics(_font(TYPE_TABLE, QFont.Weight.DemiBold))
        width = min(inner.width(), self._view.width() - _SCROLL_BAR - 4 - 2 * SPACE_2)
        needed = metrics.boundingRect(QRect(0, 0, width, 1000), _WRAPPED, name).height()
        return QRect(inner.left(), inner.top(), width, min(needed, _LINES * metrics.lineSpacing()))

    def _fitting(self, name: str, rect: QRect) -> str:
        metrics = QFontMetrics(_font(TYPE_TABLE, QFont.Weight.DemiBold))
        if metrics.boundingRect(QRect(0, 0, rect.width(), 1000), _WRAPPED, name).height() <= rect.height():
            return name
        # Each broken line leaves some of its width empty.
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(rect.width() * _LINES * _FILLED))

    def _draw_key(self, painter: QPainter, line: QRect, words: str) -> None:
        now = colours()
        cap = QRect(line.right() - _KEY_WIDTH + 1, line.top(), _KEY_WIDTH, _KEY_HEIGHT)
        painter.setPen(QColor(now.line))
        painter.setBrush(QColor(now.ground))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(_font(_SMALL - 1))
        painter.setPen(QColor(now.muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, words)


def _font(pixels: int = TYPE_BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont()
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
