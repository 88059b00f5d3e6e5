"""What one letter needs to be told: the dossier it is about, the kind, the words of this letter, who signs."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.applicant import LONGEST_NAME, LONGEST_TEXT
from desk_app.domain.letters import OF_OFFICE, LetterFacts, LetterKind, LetterTemplate, Placeholder
from desk_app.ui.admin.letter_words import kind_word, placeholder_word
from desk_app.ui.theme import SPACE_2
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.labelled import example, labelled

_ASKED = tuple(each for each in Placeholder if each not in OF_OFFICE | {Placeholder.CODE})


class LetterEntry(QWidget):
    """Enter goes on from field to field; `changed` after every change, `code_entered` when a code was typed.

    `fields` by the names that refusals use.
    """

    changed = Signal()
    kind_chosen = Signal()
    code_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.templates: dict[LetterKind, LetterTemplate] = {}
        self.code, self.kind, self.signer = QLineEdit(self), ChoiceBox(self), QLineEdit(self)
        self.code.setPlaceholderText(example("H13.50.05-261123-0001"))
        self.signer.setMaxLength(LONGEST_NAME)
        self.lines = {each: QLineEdit() for each in _ASKED}
        self._rows: dict[Placeholder, QWidget] = {}
        self._asked_about = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        hint = self.tr("Enter fills in what the dossier says")
        column.addLayout(labelled(self.tr("Dossier code, where it is about one"), self.code, hint))
        column.addLayout(labelled(self.tr("Kind of letter"), self.kind))
        for placeholder, line in self.lines.items():
            line.setMaxLength(LONGEST_TEXT)
            row = QWidget(self)
            inside = labelled(placeholder_word(placeholder), line)
            inside.setContentsMargins(0, 0, 0, 0)
            row.setLayout(inside)
            self._rows[placeholder] = row
            column.addWidget(row)
        column.addLayout(labelled(self.tr("Name of who signs, empty for the pen"), self.signer))
        column.addStretch(1)
        self.fields: dict[str, QWidget] = {"code": self.code, "signer": self.signer}
        self.fields |= {placeholder.value: line for placeholder, line in self.lines.items()}
        self.kind.currentIndexChanged.connect(self._kind_chosen)
        self.kind.returnPressed.connect(self.focusNextChild)
        self.code.editingFinished.connect(self._code_left)
        for each in (self.code, self.signer, *self.lines.values()):
            each.textChanged.connect(self.changed)
            each.returnPressed.connect(self.focusNextChild)

    @property
    def template(self) -> LetterTemplate | None:
        """The wording of the kind chosen."""
        chosen = self.kind.currentData()
        return self.templates.get(LetterKind(chosen)) if chosen else None

    def values(self) -> dict[Placeholder, str]:
        """Return what was typed."""
        said = {each: line.text().strip() for each, line in self.lines.items()}
        return {**said, Placeholder.CODE: self.code.text().strip()}

    def offer(self, templates: Sequence[LetterTemplate], first: Sequence[LetterKind] = ()) -> None:
        """Offer the kinds, those that suit first; the one chosen stays unless another suits better."""
        self.templates = {each.kind: each for each in templates}
        now = self.kind.currentData()
        order = [*first, *(kind for kind in self.templates if kind not in first)]
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for kind in order:
                self.kind.addItem(kind_word(kind), kind.value)
            self.kind.setCurrentIndex(0 if first else max(0, self.kind.findData(now)))
        self._kind_chosen()

    def show_facts(self, facts: LetterFacts) -> None:
        """Fill in what a dossier says; what is asked beyond it is for this letter to say."""
        for placeholder, text in facts.values.items():
            if placeholder in self.lines:
                self.lines[placeholder].setText(text)
        self.offer(tuple(self.templates.values()), facts.kinds)

    def clear(self) -> None:
        """Begin another letter; who signs stays."""
        self._asked_about = ""
        for line in (self.code, *self.lines.values()):
            line.clear()

    def start(self) -> None:
        """Go to the first field."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> dict[str, str]:
        """Return everything typed, by the names of the fields."""
        said = {each.value: text for each, text in self.values().items()}
        return {**said, "signer": self.signer.text(), "kind": str(self.kind.currentData() or "")}

    def put(self, typed: Mapping[str, str]) -> None:
        """Take back what `typed` gave."""
        self._asked_about = typed.get("code", "")
        self.code.setText(self._asked_about)
        self.signer.setText(typed.get("signer", ""))
        for placeholder, line in self.lines.items():
            line.setText(typed.get(placeholder.value, ""))
        if (kind := typed.get("kind")) and self.kind.findData(kind) < 0:
            self.kind.addItem(kind_word(LetterKind(kind)), kind)
        self.kind.setCurrentIndex(self.kind.findData(kind))

    def _kind_chosen(self) -> None:
        asked = self.template.asked if self.template is not None else ()
        for placeholder, row in self._rows.items():
            row.setVisible(placeholder in asked)
        self.kind_chosen.emit()
        self.changed.emit()

    def _code_left(self) -> None:
        code = self.code.text().strip()
        if code and code != self._asked_about:
            self._asked_about = code
            self.code_entered.emit(code)
