"""What stands where a list would be: nothing there, not found, or not readable, and what to do about it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desk_app.ui.theme import SPACE_2, SPACE_6, colours, icon, role
from desk_app.ui.widgets.key_button import KeyButton

SIGN = 40


class EmptyState(QWidget):
    """A sign, a sentence, a hint, and at most one button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._words = role(QLabel(self), "section")
        self._hint = role(QLabel(self), "muted")
        self._button: KeyButton | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        self._column.setSpacing(SPACE_2)
        self._column.addStretch(1)
        for label in (self._sign, self._words, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is not self._sign)
            self._column.addWidget(label)
        self._column.addStretch(2)

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._words.text()

    def say(self, sign: str, words: str, hint: str = "") -> None:
        """Show a sign, a sentence and a hint."""
        picture = icon(sign, colours().muted)
        self._sign.setPixmap(picture.pixmap(QSize(SIGN, SIGN), self.devicePixelRatioF()))
        self._words.setText(words)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.setAccessibleName(f"{words} {hint}".strip())

    def offer(self, words: str, keys: str, act: Callable[[], None]) -> None:
        """Add the button that helps."""
        self._button = KeyButton(words, keys, act, parent=self)
        self._column.insertWidget(self._column.count() - 1, self._button, 0, Qt.AlignmentFlag.AlignHCenter)
