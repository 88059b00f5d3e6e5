"""The facts of a procedure that are words: who, what, by which decision; and the long texts."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from desk_app.domain.deadline import SupplementMode
from desk_app.ui.admin.record_form import WordsBox
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.labelled import labelled

LONG = 120

TextField = QLineEdit | QPlainTextEdit | ChoiceBox


class _TextTab(QWidget):
    """`lines` holds the fields by the name of the fact; `changed` after every change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: dict[str, TextField] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_2)

    def _add(self, name: str, label: str, widget: TextField, place: tuple[int, int, int, int]) -> None:
        self.lines[name] = widget
        told = widget.currentIndexChanged if isinstance(widget, ChoiceBox) else widget.textChanged
        told.connect(self.changed)
        self._grid.addLayout(labelled(label, widget), *place)


class GeneralTab(_TextTab):
    """The short facts in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        short = 44
        self._add("name", self.tr("Name"), WordsBox(short), (0, 0, 1, 2))
        self._add("field", self.tr("Field"), self.field, (1, 0, 1, 1))
        self._add("decision", self.tr("Decision of publication"), QLineEdit(), (1, 1, 1, 1))
        self._add("authority", self.tr("Authority"), WordsBox(short), (2, 0, 1, 1))
        self._add("applicants", self.tr("Who may apply"), WordsBox(short), (2, 1, 1, 1))
        self._add("page", self.tr("Page on the national portal"), QLineEdit(), (3, 0, 1, 1))
        self._add("replaces", self.tr("Replaces the codes (commas between)"), QLineEdit(), (3, 1, 1, 1))
        self._add("keywords", self.tr("Everyday words (commas between)"), WordsBox(short), (4, 0, 1, 2))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(5, 1)

    def offer_fields(self, names: Sequence[str]) -> None:
        """Complete the fields of the catalogue while they are typed."""
        completer = QCompleter(list(names), self.field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)


class StepsTab(_TextTab):
    """Steps, conditions, and the notes that stand among the papers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._add("steps", self.tr("Steps"), WordsBox(LONG), (0, 0, 2, 1))
        self._add("conditions", self.tr("Conditions"), WordsBox(LONG), (0, 1, 1, 1))
        self._add("notes", self.tr("Notes among the papers, one a line"), WordsBox(LONG), (1, 1, 1, 1))
        mode = ChoiceBox()
        mode.addItem(self.tr("as the office's rule says"), "")
        mode.addItem(self.tr("the limit begins anew"), SupplementMode.RESTART.value)
        mode.addItem(self.tr("the stopped time is added"), SupplementMode.ADD.value)
        self._add(
            "supplement_mode", self.tr("After a supplement, by the procedure's own law"), mode, (2, 0, 1, 2)
        )
        for column in range(2):
            self._grid.setColumnStretch(column, 1)
            self._grid.setRowStretch(column, 1)
