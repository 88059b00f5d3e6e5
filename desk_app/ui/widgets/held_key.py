"""Whether a key is held down: what changes an office's records happens once for one stroke."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QWindow


class HeldKey(QObject):
    """`held` tells whether the stroke on its way is a repeat of the key before.

    X11 repeats a held key as pairs of release and press of one moment, and Qt takes such a pair for a repeat only
    where both have arrived together.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self.held = False
        self._released = (0, 0)
        window.installEventFilter(self)

    @classmethod
    def of(cls, window: QWindow) -> "HeldKey":
        """Return the one that watches a window, from now on where none did."""
        return window.findChild(cls) or cls(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Compare a stroke with the release before it; every key goes on its way."""
        if isinstance(event, QKeyEvent):
            stroke = (event.key(), event.timestamp())
            if event.type() is QEvent.Type.KeyRelease:
                self._released = stroke
            elif event.type() is QEvent.Type.ShortcutOverride:
                self.held = event.isAutoRepeat() or (bool(stroke[1]) and stroke == self._released)
        return super().eventFilter(watched, event)
