"""A form for one row of a table: its fields are declared as a table too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from desk_app.ui.admin.entries import TICKED, Row, tick
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.key_button import KeyCheck
from desk_app.ui.widgets.labelled import example, labelled

WORDS_HEIGHT = 40


class Kind(Enum):
    """What is typed into a field."""

    LINE = auto()
    WORDS = auto()
    CHOICE = auto()
    TICK = auto()


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a row: `half` shares its line with the next; `choices` are (value, word); `head` heads a column.

    `hint` is the form of what is typed, `example` a value of that form.
    """

    name: str
    label: str
    kind: Kind = Kind.LINE
    hint: str = ""
    example: str = ""
    half: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    head: str = ""


class WordsBox(QPlainTextEdit):
    """Several lines of words; Tab goes on to the next field."""

    def __init__(self, height: int = WORDS_HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        # The look gives every field the height of a line; a minimum set here would be lost to it.
        self.setStyleSheet(f"QPlainTextEdit {{ min-height: {height}px; }}")


class RecordForm(QWidget):
    """The fields of the row in hand; `changed` after every change by a person."""

    changed = Signal()

    def __init__(self, fields: Sequence[Field], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.fields = {field.name: self._made(field) for field in fields}
        self._place(fields)

    @property
    def first(self) -> QWidget:
        """The field that is typed into first."""
        return next(iter(self.fields.values()))

    def row(self) -> Row:
        """Return what is typed."""
        return {name: _text(widget) for name, widget in self.fields.items()}

    def show_row(self, row: Row) -> None:
        """Show a row; that is no change by a person."""
        for name, widget in self.fields.items():
            with QSignalBlocker(widget):
                _put(widget, row.get(name, ""))

    def _made(self, field: Field) -> QWidget:
        match field.kind:
            case Kind.LINE:
                line = QLineEdit(self)
                line.textChanged.connect(self.changed)
                return line
            case Kind.WORDS:
                words = WordsBox(parent=self)
                words.textChanged.connect(self.changed)
                return words
            case Kind.CHOICE:
                box = ChoiceBox(self)
                for value, word in field.choices:
                    box.addItem(word, value)
                box.currentIndexChanged.connect(self.changed)
                return box
            case Kind.TICK:
                check = KeyCheck(field.label, "", self)
                check.toggled.connect(self.changed)
                return check

    def _place(self, fields: Sequence[Field]) -> None:
        for (at, column, width), field in zip(_places(fields), fields, strict=True):
            widget = self.fields[field.name]
            hint = example(field.example) if field.example else field.hint
            if field.kind is Kind.TICK:
                self._grid.addWidget(widget, at, column, 1, width, Qt.AlignmentFlag.AlignBottom)
            else:
                self._grid.addLayout(labelled(field.label, widget, hint), at, column, 1, width)
            if isinstance(widget, QLineEdit):
                widget.setPlaceholderText(hint)
        self._grid.setRowStretch(self._grid.rowCount(), 1)


def _places(fields: Sequence[Field]) -> Iterator[tuple[int, int, int]]:
    """Yield row, column and width of each field in the grid of two columns."""
    at, column = 0, 0
    for field in fields:
        if not field.half and column:
            at, column = at + 1, 0
        yield at, column, 1 if field.half else 2
        at, column = (at, 1) if field.half and not column else (at + 1, 0)


def _text(widget: QWidget) -> str:
    match widget:
        case QLineEdit():
            return widget.text()
        case QPlainTextEdit():
            return widget.toPlainText()
        case ChoiceBox():
            return str(widget.currentData() or "")
        case QCheckBox():
            return tick(widget.isChecked())
    raise ValueError(f"no field: {widget}")


def _put(widget: QWidget, text: str) -> None:
    match widget:
        case QLineEdit():
            widget.setText(text)
            widget.setCursorPosition(0)
        case QPlainTextEdit():
            widget.setPlainText(text)
        case ChoiceBox():
            widget.setCurrentIndex(max(0, widget.findData(text)))
        case QCheckBox():
            widget.setChecked(text == TICKED)
