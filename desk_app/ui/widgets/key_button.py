"""Buttons and checkboxes that show their key and act at once when it is pressed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QStyle, QStyleOptionButton, QWidget

from desk_app.ui.theme import colours, icon, role
from desk_app.ui.widgets.held_key import HeldKey

_GAP = "\u2002"
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _say_with_key(button: QAbstractButton, words: str, keys: QKeySequence | str) -> None:
    sequence = QKeySequence(keys)
    before = "" if button.icon().isNull() else " "
    # Keys as they are printed on the keyboard, not translated: "Ctrl+Space".
    button.setText(before + words + _GAP + sequence.toString(QKeySequence.SequenceFormat.PortableText))
    button.setAccessibleName(words)
    # Qt forgets the shortcut whenever the text changes.
    button.setShortcut(sequence)


def _is_own_key(event: QEvent) -> bool:
    # Qt itself would show the button pressed for a tenth of a second first, while the officer types on.
    return isinstance(event, QShortcutEvent) and not event.isAmbiguous()


class KeyButton(QPushButton):
    """A push button with its shortcut written behind its words; the key works while the button is seen."""

    def __init__(
        self,
        words: str,
        keys: str,
        on_click: Callable[[], None] | None = None,
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
        _say_with_key(self, words, self._keys)

    def event(self, event: QEvent) -> bool:
        """Act at once on the key."""
        if _is_own_key(event):
            self.click()
            return True
        return super().event(event)

    def _clicked(self) -> None:
        if self._on_click is not None:
            self._on_click()


class LetterButton(KeyButton):
    """A button of a single letter; one that is held down counts once."""

    def event(self, event: QEvent) -> bool:
        """Leave out the repeats of the key."""
        if isinstance(event, QShortcutEvent) and HeldKey.of(self.window().windowHandle()).held:
            return True
        return super().event(event)


class KeyCheck(QCheckBox):
    """A checkbox with its shortcut written behind its words."""

    def __init__(self, words: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.say(words)

    def say(self, words: str) -> None:
        """Change the words."""
        _say_with_key(self, words, self._keys)

    def event(self, event: QEvent) -> bool:
        """Act at once on the key."""
        if _is_own_key(event):
            self.click()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter as in the lines around; Space ticks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a box that is seen on every ground."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        now, checked = colours(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(now.accent if checked else now.edge))
        painter.setBrush(QColor(now.accent if checked else now.surface))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if checked:
            icon("check", now.on_accent).paint(painter, box)
        painter.end()
