"""Buttons and checkboxes that show their key."""

from collections.abc import Callable

from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from desk_app.ui.theme import role

_GAP = "\u2002"


def say_with_key(button: QAbstractButton, words: str, keys: QKeySequence | str) -> None:
    """Write the words of a button with its key behind them; the key works while the button is seen."""
    sequence = QKeySequence(keys)
    before = "" if button.icon().isNull() else " "
    button.setText(before + words + _GAP + sequence.toString(QKeySequence.SequenceFormat.NativeText))
    button.setAccessibleName(words)
    # Qt forgets the shortcut whenever the text changes.
    button.setShortcut(sequence)


class KeyButton(QPushButton):
    """A push button with its shortcut written behind its words."""

    def __init__(
        self,
        words: str,
        keys: str,
        on_click: Callable[[], None],
        *,
        look: str = "",
        icon: QIcon | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._on_click = on_click
        if look:
            role(self, look)
        if icon is not None:
            self.setIcon(icon)
        self.say(words)
        self.clicked.connect(self._clicked)

    def say(self, words: str) -> None:
        """Change the words."""
        say_with_key(self, words, self._keys)

    def _clicked(self) -> None:
        self._on_click()
