"""A field under its label, the same everywhere."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_6, mark, role


def labelled(words: str, field: QWidget, hint: str = "") -> QVBoxLayout:
    """Return the field under its label, as its buddy and accessible name."""
    label = role(QLabel(words), "muted")
    label.setBuddy(field)
    field.setAccessibleName(words)
    if hint:
        field.setAccessibleDescription(hint)
        field.setToolTip(hint)
    column = QVBoxLayout()
    column.setSpacing(SPACE_1 // 2)
    column.addWidget(label)
    column.addWidget(field)
    return column


def example(words: str) -> str:
    """Return what an empty field says that it may hold: no value stands there, only how one is written."""
    return QCoreApplication.translate("Field", "e.g. {example}").format(example=words)


def mark_when_left(line: QLineEdit, is_right: Callable[[str], bool]) -> None:
    """Mark a line as wrong when it is left with what cannot be right; typing takes the mark away."""

    def left() -> None:
        text = line.text().strip()
        mark(line, "wrong", on=bool(text) and not is_right(text))

    line.editingFinished.connect(left)
    line.textChanged.connect(lambda _: mark(line, "wrong", on=False))


def section(number: str, words: str, *beside: QWidget) -> QHBoxLayout:
    """Return the head of a column: its place in the talk, its name, and what stands at its right."""
    row = QHBoxLayout()
    row.setSpacing(SPACE_2)
    # Heads with and without a button stand on one line.
    row.addStrut(SPACE_6 + SPACE_2)
    if number:
        row.addWidget(role(QLabel(number), "keycap"), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(role(QLabel(words), "section"))
    row.addStretch(1)
    for widget in beside:
        row.addWidget(widget)
    return row


def wrapped(look: str = "") -> QLabel:
    """Return an empty label that breaks its lines and takes the width it is given."""
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return role(label, look) if look else label
