"""One line at the head of a page that says what went wrong, what to mind or what was done."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desk_app.ui.theme import SPACE_2, SPACE_4, colours, icon, mark, role

# kind → icon, token of its colour
_KINDS = {
    "stop": ("circle-alert", "late"),
    "warning": ("triangle-alert", "soon"),
    "done": ("circle-check", "done"),
    "info": ("info", "accent"),
}


class MessageLine(QFrame):
    """Hidden while there is nothing to say; `kind` is "stop", "warning", "done" or "info"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role(self, "message")
        self._sign = QLabel(self)
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = role(QPushButton(self), "quiet")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_2, SPACE_2, SPACE_2)
        row.setSpacing(SPACE_2)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._close)
        self.kind = ""
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, "" while hidden."""
        return self._words.text() if self.kind else ""

    def stop(self, words: str) -> None:
        """Say why something was not done."""
        self.say("stop", words)

    def warn(self, words: str) -> None:
        """Say what to mind; nothing was stopped."""
        self.say("warning", words)

    def done(self, words: str) -> None:
        """Say what was done."""
        self.say("done", words)

    def info(self, words: str) -> None:
        """Say something useful."""
        self.say("info", words)

    def say(self, kind: str, words: str) -> None:
        """Show the line."""
        name, token = _KINDS[kind]
        colour = getattr(colours(), token)
        self.kind = kind
        self.setProperty("kind", kind)
        mark(self, "kept", on=True)
        self._sign.setPixmap(icon(name, colour).pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self._close.setIcon(icon("x", colour))
        self._words.setText(words)
        for label in (self._sign, self._words):
            mark(label, "kept", on=True)
        self.setAccessibleName(words)
        self.show()

    def clear(self) -> None:
        """Take the line away."""
        self.kind = ""
        self.hide()
