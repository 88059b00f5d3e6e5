"""Buttons that show their key."""

from collections.abc import Callable

from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from desk_app.ui.theme import role

_GAP = "\u2002\u2002"


class KeyButton(QPushButton):
    """A push button with its shortcut written behind its words; the key works while the button is seen."""

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
        self._keys = QKeySequence(keys)
        self.say(words)
        if look:
            role(self, look)
        if icon is not None:
            self.setIcon(icon)
        self._on_click = on_click
        self.clicked.connect(self._clicked)

    def _clicked(self) -> None:
        self._on_click()

    def say(self, words: str) -> None:
        """Change the words."""
        self.setText(words + _GAP + self._keys.toString(QKeySequence.SequenceFormat.NativeText))
        self.setAccessibleName(words)
        # Qt forgets the shortcut whenever the text changes.
        self.setShortcut(self._keys)
