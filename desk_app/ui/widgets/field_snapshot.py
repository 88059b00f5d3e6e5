"""How a text field is at one moment, so that it can be put back exactly."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

_TextEdit = QPlainTextEdit | QTextEdit


@dataclass(frozen=True, slots=True)
class _LineSnapshot:
    """A line's text, cursor and selection."""

    field: QLineEdit
    text: str
    cursor: int
    start: int
    length: int

    def restore(self) -> None:
        """Put the line back; its owner hears of it as of an edit."""
        if not isValid(self.field):
            return
        if self.field.text() != self.text:
            self.field.setText(self.text)
            self.field.textEdited.emit(self.text)
        if self.start >= 0:
            backwards = self.cursor == self.start
            self.field.setSelection(
                self.start + self.length if backwards else self.start,
                -self.length if backwards else self.length,
            )
        else:
            self.field.setCursorPosition(self.cursor)


@dataclass(frozen=True, slots=True)
class _PageSnapshot:
    """The text, cursor and selection of a field of several lines."""

    field: _TextEdit
    text: str
    anchor: int
    position: int

    def restore(self) -> None:
        """Put the text back."""
        if not isValid(self.field):
            return
        if self.field.toPlainText() != self.text:
            self.field.setPlainText(self.text)
        cursor = self.field.textCursor()
        cursor.setPosition(self.anchor)
        cursor.setPosition(self.position, QTextCursor.MoveMode.KeepAnchor)
        self.field.setTextCursor(cursor)


Snapshot = _LineSnapshot | _PageSnapshot


def is_text_field(widget: QWidget | None) -> bool:
    """Tell whether keys typed on this widget become text that a snapshot can put back."""
    return isinstance(widget, (QLineEdit, QPlainTextEdit, QTextEdit))


def snapshot(widget: QWidget | None) -> Snapshot | None:
    """Return how a text field is now; None for any other widget."""
    if isinstance(widget, QLineEdit):
        return _LineSnapshot(
            widget, widget.text(), widget.cursorPosition(), widget.selectionStart(), widget.selectionLength()
        )
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        cursor = widget.textCursor()
        return _PageSnapshot(widget, widget.toPlainText(), cursor.anchor(), cursor.position())
    return None
