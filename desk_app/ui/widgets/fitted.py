"""A part that is as high as its content where the page has the room, and scrolls where it has not."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.ui.widgets.columns import Rolled

_LEAST = 90


class Fitted(Rolled):
    """Asks for the height of its content; under it, it scrolls."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(content, parent)
        self._high = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Ask for the height of the content."""
        return QSize(super().sizeHint().width(), self._high)

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the content, and for a line at least."""
        return QSize(super().minimumSizeHint().width(), min(self._high, _LEAST))

    def _fit(self) -> None:
        content = self._content
        high = content.heightForWidth(self.viewport().width()) if content.hasHeightForWidth() else -1
        high = max(high, content.minimumSizeHint().height())
        if high != self._high:
            self._high = high
            self.updateGeometry()
