"""Who hands in or collects for somebody else, and the paper that allows it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.applicant import Representative, valid_id_number
from desk_app.domain.citizen_card import CardReading
from desk_app.domain.text import tidy, tidy_name
from desk_app.ui.theme import SPACE_2
from desk_app.ui.widgets.key_button import KeyCheck
from desk_app.ui.widgets.labelled import labelled, mark_when_left


class RepresentativeFields(QWidget):
    """A checkbox that opens the fields of a representative; `prefix` begins the names refusals use."""

    changed = Signal()

    def __init__(self, words: str, keys: str, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self.someone_else = KeyCheck(words, keys, self)
        self.name, self.id_number = QLineEdit(self), QLineEdit(self)
        self.phone, self.authorisation = QLineEdit(self), QLineEdit(self)
        self.authorisation.setPlaceholderText(self.tr("number, date; or the relationship"))
        self._box = QWidget(self)
        box = QVBoxLayout(self._box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_2)
        box.addLayout(labelled(self.tr("Full name of who comes"), self.name))
        box.addLayout(labelled(self.tr("Identity number"), self.id_number))
        box.addLayout(labelled(self.tr("Phone"), self.phone))
        box.addLayout(labelled(self.tr("Paper of authorisation"), self.authorisation))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.someone_else)
        column.addWidget(self._box)
        self._box.hide()
        self.someone_else.toggled.connect(self._box.setVisible)
        self.someone_else.toggled.connect(self.changed)
        self.someone_else.clicked.connect(lambda opened: self.name.setFocus() if opened else None)
        self.name.editingFinished.connect(lambda: self.name.setText(tidy_name(self.name.text())))
        mark_when_left(self.id_number, valid_id_number)
        for line in self.lines().values():
            line.textChanged.connect(self.changed)

    def lines(self) -> Mapping[str, QLineEdit]:
        """Return the typed lines by the representative's field."""
        return {
            "name": self.name,
            "id_number": self.id_number,
            "phone": self.phone,
            "authorisation": self.authorisation,
        }

    def fields(self) -> dict[str, QWidget]:
        """Return the lines by the names refusals use."""
        return {f"{self._prefix}.{name}": line for name, line in self.lines().items()}

    def representative(self) -> Representative | None:
        """Return who comes in the applicant's place, None for the applicant in person."""
        if not self.someone_else.isChecked():
            return None
        return Representative(
            name=tidy(self.name.text()),
            id_number=tidy(self.id_number.text()),
            phone=tidy(self.phone.text()),
            authorisation=tidy(self.authorisation.text()),
        )

    def typed(self) -> dict[str, str]:
        """Return every line as it stands, empty for the applicant in person."""
        if not self.someone_else.isChecked():
            return {}
        return {name: line.text() for name, line in self.lines().items()}

    def set_typed(self, typed: Mapping[str, object]) -> None:
        """Put a draft back; an empty one closes the fields."""
        self.someone_else.setChecked(bool(typed))
        for name, line in self.lines().items():
            line.setText(str(typed.get(name, "")))

    def fill_from_card(self, reading: CardReading) -> None:
        """Write the card of who comes."""
        self.name.setText(reading.applicant.name)
        self.id_number.setText(reading.applicant.id_number)
