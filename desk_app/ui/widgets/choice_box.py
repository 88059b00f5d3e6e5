"""A choice among few, with an arrow that shows it is one."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desk_app.ui.theme import SPACE_2, colours, icon

_ARROW = 16


class ChoiceBox(QComboBox):
    """A combo box whose arrow is drawn in the look of now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then its arrow."""
        super().paintEvent(event)
        left, top = self.width() - _ARROW - SPACE_2, (self.height() - _ARROW) // 2
        painter = QPainter(self)
        icon("chevron-down", colours().muted).paint(painter, QRect(left, top, _ARROW, _ARROW))
        painter.end()
