"""A layout that sets its parts in lines, like words, and breaks where the window is narrow."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Parts keep their own size; the height follows the width. `from_right` sets the first part at the right end."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8, *, from_right: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._from_right = from_right
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Append a part."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of parts."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return a part, None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove a part and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Claim no more room than the parts need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that narrow means high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that a width leads to."""
        return self._set(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, place: QRect) -> None:
        """Set the parts into a place."""
        super().setGeometry(place)
        self._set(place, moves=True)

    def sizeHint(self) -> QSize:
        """Return the size of the widest part."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the widest part."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _set(self, place: QRect, *, moves: bool) -> int:
        left, top, line = place.x(), place.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if left > place.x() and left + size.width() > place.right() + 1:
                left, top, line = place.x(), top + line + self._gap, 0
            if moves:
                at = place.x() + place.right() + 1 - left - size.width() if self._from_right else left
                item.setGeometry(QRect(QPoint(at, top), size))
            left += size.width() + self._gap
            line = max(line, size.height())
        return top + line - place.y()
