"""A choice among few, with an arrow that shows it is one."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from desk_app.ui.theme import SPACE_2, colours, icon

_ARROW = 16
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class ChoiceBox(QComboBox):
    """A combo box whose arrow is drawn in the look of now; `returnPressed` on Enter, as a line edit has it."""

    returnPressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say when Enter is pressed; Space and Alt+Down open the list."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.returnPressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then its arrow."""
        super().paintEvent(event)
        left, top = self.width() - _ARROW - SPACE_2, (self.height() - _ARROW) // 2
        painter = QPainter(self)
        icon("chevron-down", colours().muted).paint(painter, QRect(left, top, _ARROW, _ARROW))
        painter.end()
