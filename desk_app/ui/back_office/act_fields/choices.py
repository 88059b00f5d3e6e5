"""Fields in which something is chosen: who gets the dossier, why it is refused, how the citizen was told."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desk_app.domain.acts import ActDetails, Contact, RefusalGround
from desk_app.ui.back_office.act_fields.part import ActPart, Asked, Line, WordsLine
from desk_app.ui.theme import SPACE_2, SPACE_3
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.labelled import labelled
from desk_app.ui.words import contact_word, ground_word


class NameBox(ChoiceBox):
    """A choice among known names into which another may be typed."""

    textChanged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setLineEdit(WordsLine(self))
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.editTextChanged.connect(self.textChanged)

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer names; what was typed stays."""
        typed = self.currentText()
        self.clear()
        self.addItems(list(dict.fromkeys(names)))
        self.setCurrentIndex(-1)
        self.setEditText(typed)

    def words(self) -> QLineEdit:
        """Return the line that is typed into."""
        line = self.lineEdit()
        if line is None:
            raise ValueError("a box of names has a line")
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave held keys out."""
        if not (event.isAutoRepeat() and not self.currentText()):
            super().keyPressEvent(event)


class AssigneePart(ActPart):
    """To whom the dossier goes: an officer, a unit, or a name typed."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.assignee = NameBox(self)
        self._grid = _half(self)
        self._grid.addLayout(labelled(self.tr("Goes to (officer or unit)"), self.assignee), 0, 0)

    def show_asked(self, asked: Asked) -> None:
        """Offer the units first, then who works here; the first unit is proposed."""
        question = asked.question
        self.assignee.offer((*question.units, *(member.name for member in question.staff)))
        if not self.assignee.currentText() and self.assignee.count():
            self.assignee.setCurrentIndex(0)
            self.assignee.words().selectAll()

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with the name."""
        return replace(details, assignee=self.assignee.currentText())

    def put(self, details: ActDetails) -> None:
        """Put the name back."""
        self.assignee.setEditText(details.assignee)

    def fields(self) -> dict[str, QWidget]:
        """Return the box."""
        return {"assignee": self.assignee}

    def lines(self) -> tuple[Line, ...]:
        """Return the box."""
        return (self.assignee,)


class GroundPart(ActPart):
    """On what ground something is refused, and which office is the right one."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.ground = ChoiceBox(self)
        for ground in RefusalGround:
            self.ground.addItem(ground_word(ground, language), ground.value)
        self.office = WordsLine(self)
        self._office = QWidget(self)
        office = labelled(self.tr("The right office"), self.office)
        office.setContentsMargins(0, 0, 0, 0)
        self._office.setLayout(office)
        grid = _half(self)
        grid.addLayout(labelled(self.tr("Ground of the refusal"), self.ground), 0, 0)
        grid.addWidget(self._office, 0, 1)
        self.ground.currentIndexChanged.connect(self._chosen)
        self.ground.setCurrentIndex(self.ground.findData(RefusalGround.NOT_ELIGIBLE.value))

    @property
    def chosen(self) -> RefusalGround:
        """The ground chosen."""
        return RefusalGround(self.ground.currentData())

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with the ground, and the right office where this one is not."""
        office = self.office.text() if self.chosen is RefusalGround.NOT_COMPETENT else ""
        return replace(details, ground=self.chosen, assignee=office)

    def put(self, details: ActDetails) -> None:
        """Put the ground and the right office back."""
        if details.ground is not None:
            self.ground.setCurrentIndex(self.ground.findData(details.ground.value))
        self.office.setText(details.assignee)

    def fields(self) -> dict[str, QWidget]:
        """Return both fields."""
        return {"ground": self.ground, "assignee": self.office}

    def lines(self) -> tuple[Line, ...]:
        """Return both fields."""
        return (self.ground, self.office)

    def _chosen(self) -> None:
        self._office.setVisible(self.chosen is RefusalGround.NOT_COMPETENT)
        self.changed.emit()


class ContactPart(ActPart):
    """How the citizen was told or reminded, and what was said."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.contact = ChoiceBox(self)
        for contact in Contact:
            self.contact.addItem(contact_word(contact, language), contact.value)
        self.note = WordsLine(self)
        grid = _half(self)
        grid.addLayout(labelled(self.tr("How the citizen was told"), self.contact), 0, 0)
        grid.addLayout(labelled(self.tr("What was said"), self.note), 0, 1)

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with the way and the note."""
        return replace(details, contact=Contact(self.contact.currentData()), note=self.note.text())

    def put(self, details: ActDetails) -> None:
        """Put the way and the note back."""
        if details.contact is not None:
            self.contact.setCurrentIndex(self.contact.findData(details.contact.value))
        self.note.setText(details.note)

    def fields(self) -> dict[str, QWidget]:
        """Return both fields."""
        return {"contact": self.contact, "note": self.note}

    def lines(self) -> tuple[Line, ...]:
        """Return both fields."""
        return (self.contact, self.note)


def _half(part: QWidget) -> QGridLayout:
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE_3)
    grid.setVerticalSpacing(SPACE_2)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    return grid
