"""Where the keyboard's focus stands, so that it can be put back into a window that was built anew."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

_STRUCK = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.InputMethod})


@dataclass(frozen=True, slots=True)
class FocusPlace:
    """A field by its name among `fields`, else by its way down from the root; with anchor and caret of its text."""

    name: str
    way: tuple[tuple[str, int], ...]
    anchor: int
    caret: int

    def find(self, root: QWidget, fields: Mapping[str, QWidget]) -> QWidget | None:
        """Return the widget at this place, None where there is none now."""
        named = fields.get(self.name)
        if named is not None:
            return named
        here = root
        for kind, number in self.way:
            alike = [each for each in _inner(here) if type(each).__name__ == kind]
            if number >= len(alike):
                return None
            here = alike[number]
        return here

    def restore(self, root: QWidget, fields: Mapping[str, QWidget]) -> bool:
        """Put focus and caret back; False when the place is not there or not shown yet."""
        widget = self.find(root, fields)
        if widget is None or not widget.isVisible() or not widget.isEnabled():
            return False
        if widget.hasFocus():
            return True
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(widget, QLineEdit):
            if self.anchor == self.caret:
                widget.deselect()
                widget.setCursorPosition(self.caret)
            else:
                widget.setSelection(self.anchor, self.caret - self.anchor)
        elif isinstance(widget, (QPlainTextEdit, QTextEdit)):
            last = len(widget.toPlainText())
            cursor = widget.textCursor()
            cursor.setPosition(min(self.anchor, last))
            cursor.setPosition(min(self.caret, last), QTextCursor.MoveMode.KeepAnchor)
            widget.setTextCursor(cursor)
        return widget.hasFocus()


class FocusKeeper(QObject):
    """Puts the focus back at once, and once more by `settle` when all answers have come; a key struck ends it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._place: FocusPlace | None = None
        self._root: QWidget | None = None
        self._fields: Mapping[str, QWidget] = {}

    def put_back(self, place: FocusPlace | None, root: QWidget, fields: Mapping[str, QWidget]) -> None:
        """Begin with a window built anew; no place leaves the focus where it is."""
        self._place, self._root, self._fields = place, root, fields
        handle = self._window.windowHandle()
        if place is not None and handle is not None:
            place.restore(root, fields)
            handle.installEventFilter(self)

    def settle(self) -> None:
        """Put the focus where it belongs for the last time; the answers may have moved it."""
        if self._place is not None and self._root is not None and isValid(self._root):
            self._place.restore(self._root, self._fields)
        self._end()

    @property
    def waiting(self) -> FocusPlace | None:
        """The place that is still to be reached; it holds when everything is built anew once more."""
        return self._place

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the focus to who uses the keyboard or the mouse."""
        del watched
        if event.type() in _STRUCK:
            self._end()
        return False

    def _end(self) -> None:
        self._place = self._root = None
        self._fields = {}
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)


def focus_place(root: QWidget, fields: Mapping[str, QWidget]) -> FocusPlace | None:
    """Return where the focus stands inside `root`; None when it stands elsewhere."""
    widget = QApplication.focusWidget()
    if widget is None or not root.isAncestorOf(widget):
        return None
    name = next((name for name, field in fields.items() if field is widget), "")
    anchor, caret = _caret(widget)
    return FocusPlace(name, tuple(reversed([*_way(root, widget)])), anchor, caret)


def enter(page: QWidget, left: QWidget | None) -> None:
    """See to it that the focus is inside a page: where it was when left, else in its first field."""
    if left is not None and isValid(left) and page.isAncestorOf(left) and _takes_keys(left):
        left.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    now = QApplication.focusWidget()
    if now is not None and page.isAncestorOf(now):
        return
    stops = [*_stops(page)]
    first = next((each for each in stops if isinstance(each, QLineEdit)), stops[0] if stops else None)
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_keys(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return widget.isVisible() and widget.isEnabled() and by_tab


def _stops(page: QWidget) -> Iterator[QWidget]:
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        if page.isAncestorOf(at) and _takes_keys(at):
            yield at
        at = at.nextInFocusChain()


def _inner(widget: QWidget) -> list[QWidget]:
    found: list[QWidget] = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found


def _way(root: QWidget, widget: QWidget) -> Iterator[tuple[str, int]]:
    at = widget
    while at is not root:
        parent = at.parentWidget()
        if parent is None:
            return
        kind = type(at).__name__
        alike = [each for each in _inner(parent) if type(each).__name__ == kind]
        yield kind, alike.index(at)
        at = parent


def _caret(widget: QWidget) -> tuple[int, int]:
    """Return anchor and caret; both 0 where no text is typed."""
    if isinstance(widget, QLineEdit):
        caret, start = widget.cursorPosition(), widget.selectionStart()
        if start < 0:
            return caret, caret
        return (start + widget.selectionLength(), caret) if caret == start else (start, caret)
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        cursor = widget.textCursor()
        return cursor.anchor(), cursor.position()
    return 0, 0
