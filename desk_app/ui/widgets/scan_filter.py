"""Recognises a handheld reader's burst of keys anywhere in the program and keeps it out of the fields.

A reader is a keyboard that types at once and ends with Enter or Tab. The first key of what may be a burst passes into a
text field (nobody who types waits for it); the following fast ones are held back. When the burst ends, the field is put
back as it was; when it turns out to be a fast typist, the held keys are delivered in order. Where no text field has
the focus, the first key is held too: there a letter may be a shortcut.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
    QWindow,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from desk_app.ui.widgets.field_snapshot import Snapshot, is_text_field, snapshot

FASTEST_TYPIST_MS = 35
HOLD_MS = 50
CARD_PAUSE_MS = 400
SHORTEST = 6
# Nobody types two of these; a citizen card has six.
CARD_BARS = 2

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock})
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_BREAKS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.WindowDeactivate})

Held = QKeyEvent | QInputMethodEvent


@dataclass(slots=True)
class _Burst:
    """What may become a scan: its text so far, when its last key came, and how the field was before its first."""

    text: str = ""
    composing: str = ""
    stamp: int = 0
    at: float = 0.0
    before: Snapshot | None = None
    held: list[Held] = field(default_factory=list)
    swallowed: set[int] = field(default_factory=set)

    @property
    def is_card(self) -> bool:
        """Tell whether this can only be a citizen card, whatever pause the reader makes."""
        return self.text.count("|") >= CARD_BARS


class ScanFilter(QObject):
    """Installed on the application by whoever owns it; `scanned` carries the text without its ending.

    `clock` gives seconds and is used where an event has no time stamp of its own; `stamps=False` ignores those.
    """

    scanned = Signal(str)

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = monotonic, *, stamps: bool = True
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._stamps = stamps
        self._burst = _Burst()
        self._ended_at = float("-inf")
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOLD_MS)
        self._timer.timeout.connect(self._give_up)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back, swallow or let pass one event."""
        kind = event.type()
        if self._replaying:
            return False
        # What is typed comes to the window first; what a program sends to a widget itself was not typed.
        if isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            match kind:
                case QEvent.Type.ShortcutOverride:
                    return self._claims(event)
                case QEvent.Type.KeyPress:
                    return self._pressed(event)
                case QEvent.Type.KeyRelease:
                    return self._let_go(event)
        if kind is QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            return self._composed(event)
        if kind in _BREAKS:
            self._start_over()
        return False

    def release(self) -> None:
        """Deliver what is held back, in order, to the widget that has the focus; the burst may still go on."""
        self._timer.stop()
        held, self._burst.held = self._burst.held, []
        self._replaying = True
        try:
            for event in held:
                _deliver(event)
        finally:
            self._replaying = False

    def _claims(self, event: QKeyEvent) -> bool:
        """Keep a key that may belong to a burst from being taken as a shortcut."""
        if event.modifiers() & _COMMANDS or event.isAutoRepeat():
            return False
        going_on = bool(self._burst.text) and self._is_fast(event)
        ends = event.key() in _ENDS and going_on and len(self._burst.text) >= SHORTEST
        types = _is_printable(event) and (going_on or not is_text_field(QApplication.focusWidget()))
        if ends or types:
            event.accept()
            return True
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in _MODIFIERS:
            return False
        going_on = bool(self._burst.text) and self._is_fast(event)
        if key in _ENDS or (key == Qt.Key.Key_J and event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            return self._ended(event, going_on=going_on)
        if key == Qt.Key.Key_Backspace and going_on:
            # An input method on Windows corrects what it let through: it takes letters back and types others.
            self._burst.text = self._burst.text[:-1]
            return self._hold(event)
        if not _is_printable(event) or event.modifiers() & _COMMANDS or event.isAutoRepeat():
            self._start_over()
            return False
        return self._typed(event, event.text(), going_on=going_on)

    def _composed(self, event: QInputMethodEvent) -> bool:
        going_on = bool(self._burst.text or self._burst.composing) and self._is_fast(event)
        committed, preedit = event.commitString(), event.preeditString()
        if not committed and not preedit and not going_on:
            return False
        if going_on and event.replacementLength():
            start = len(self._burst.text) + event.replacementStart()
            self._burst.text = self._burst.text[: max(0, start)]
        held = self._typed(event, committed, going_on=going_on)
        self._burst.composing = preedit
        return held

    def _typed(self, event: Held, text: str, *, going_on: bool) -> bool:
        """Take one more piece of text; tell whether it is kept back from the field."""
        if going_on:
            self._burst.text += text
            return self._hold(event)
        self._start_over()
        focus = QApplication.focusWidget()
        self._burst = _Burst(text=text, before=snapshot(focus))
        self._note_time(event)
        return False if is_text_field(focus) else self._hold(event)

    def _ended(self, event: QKeyEvent, *, going_on: bool) -> bool:
        text = self._burst.text + self._burst.composing
        if going_on and len(text) >= SHORTEST:
            self._taken(event, text)
            return True
        if self._clock() - self._ended_at < HOLD_MS / 1000:
            return True  # the line feed after the carriage return of the same burst
        self._start_over()
        return False

    def _taken(self, event: QKeyEvent, text: str) -> None:
        burst = self._burst
        self._timer.stop()
        self._burst = _Burst(swallowed={*burst.swallowed, event.key()})
        self._ended_at = self._clock()
        if burst.composing:
            QGuiApplication.inputMethod().reset()
        if burst.before is not None:
            burst.before.restore()
        self.scanned.emit(text)

    def _let_go(self, event: QKeyEvent) -> bool:
        if event.key() in self._burst.swallowed:
            self._burst.swallowed.discard(event.key())
            return True
        return False

    def _hold(self, event: Held) -> bool:
        if isinstance(event, QKeyEvent):
            self._burst.swallowed.add(event.key())
        self._burst.held.append(_copy(event))
        self._note_time(event)
        self._timer.start(CARD_PAUSE_MS if self._burst.is_card else HOLD_MS)
        return True

    def _give_up(self) -> None:
        """Let the held keys through; the half of a card that a reader lost belongs into no field."""
        if not self._burst.is_card:
            self.release()
            return
        self._timer.stop()
        before, self._burst = self._burst.before, _Burst(swallowed=self._burst.swallowed)
        if before is not None:
            before.restore()

    def _start_over(self) -> None:
        self._give_up()
        self._burst = _Burst(swallowed=self._burst.swallowed)

    def _note_time(self, event: Held) -> None:
        self._burst.stamp = self._stamp(event)
        self._burst.at = self._clock()

    def _is_fast(self, event: Held) -> bool:
        """Tell whether this came faster than anybody types; the keyboard's own time stamps outlive a busy window."""
        pause = CARD_PAUSE_MS if self._burst.is_card else FASTEST_TYPIST_MS
        stamp = self._stamp(event)
        if stamp and self._burst.stamp:
            return stamp - self._burst.stamp <= pause
        return (self._clock() - self._burst.at) * 1000 <= pause

    def _stamp(self, event: Held) -> int:
        return event.timestamp() if self._stamps and isinstance(event, QKeyEvent) else 0


def _is_printable(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable()


def _copy(event: Held) -> Held:
    if isinstance(event, QKeyEvent):
        return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
    copied = QInputMethodEvent(event.preeditString(), event.attributes())
    copied.setCommitString(event.commitString(), event.replacementStart(), event.replacementLength())
    return copied


def _deliver(event: Held) -> None:
    target = QApplication.focusWidget() or QApplication.activeWindow()
    if target is None:
        return
    if isinstance(event, QKeyEvent):
        if (
            not is_text_field(target)
            and not _keeps_for_itself(target, event)
            and _run_shortcut(target, event)
        ):
            return
        release = QKeyEvent(QEvent.Type.KeyRelease, event.key(), event.modifiers(), event.text())
        QApplication.sendEvent(target, event)
        QApplication.sendEvent(target, release)
    else:
        QApplication.sendEvent(target, event)


def _keeps_for_itself(target: QWidget, event: QKeyEvent) -> bool:
    """Ask the widget, as Qt asks before a shortcut, whether it takes the key: a choice does, for its own search."""
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, event.key(), event.modifiers(), event.text())
    asked.ignore()
    QApplication.sendEvent(target, asked)
    return asked.isAccepted()


def _run_shortcut(target: QWidget, event: QKeyEvent) -> bool:
    """Do what the key would have done as a shortcut of the window, had it not been held back."""
    keys = QKeySequence(event.keyCombination())
    window = target.window()
    for action in window.findChildren(QAction):
        if keys in action.shortcuts() and action.isEnabled() and _is_at_hand(action.parent()):
            action.trigger()
            return True
    for button in window.findChildren(QAbstractButton):
        if button.shortcut() == keys and button.isEnabled() and button.isVisible():
            button.click()
            return True
    for shortcut in window.findChildren(QShortcut):
        bound = shortcut.keys()
        if keys in bound and shortcut.isEnabled() and _is_at_hand(shortcut.parent()):
            shortcut.activated.emit()
            return True
    return False


def _is_at_hand(owner: QObject | None) -> bool:
    return not isinstance(owner, QWidget) or (owner.isVisible() and not isinstance(owner, QLineEdit))
