"""The first window of a new office: how it names itself on every paper."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.office import OfficeProfile
from desk_app.domain.text import tidy
from desk_app.ui.texts import sentence
from desk_app.ui.theme import SPACE_3, SPACE_6, mark, role
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled
from desk_app.ui.widgets.message_line import MessageLine


class FirstRun(QDialog):
    """Asks for the office's profile and founds it; what is refused is said on its field and nothing typed is lost."""

    def __init__(
        self, found: Callable[[OfficeProfile], None], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._found = found
        self._language = language
        self.setWindowTitle(self.tr("A new office"))
        self.message = MessageLine(self)
        self.fields = {
            "name": (self.tr("Name of the office"), "UBND phường …"),
            "parent": (self.tr("Superior body"), "UBND thành phố …"),
            "code": (self.tr("Agency code"), "H13.50.05"),
            "place": (self.tr("Place on the date line"), ""),
            "address": (self.tr("Address"), ""),
            "phone": (self.tr("Phone"), ""),
            "hotline": (self.tr("Hotline for complaints"), ""),
        }
        self.edits = {name: QLineEdit(self) for name in self.fields}
        self.training = QCheckBox(self.tr("Training office: every window and paper says so"), self)
        self._lay_out()

    def profile(self) -> OfficeProfile:
        """Return what is typed."""
        typed = {name: tidy(edit.text()) for name, edit in self.edits.items()}
        return OfficeProfile(
            name=typed["name"],
            parent=typed["parent"],
            code=typed["code"],
            place=typed["place"],
            address=typed["address"],
            phone=typed["phone"],
            hotline=typed["hotline"] or typed["phone"],
            training=self.training.isChecked(),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_3)
        column.addWidget(role(QLabel(self.tr("Set up this office")), "page-title"))
        why = QLabel(self.tr("These words stand in the head of every receipt. They can be changed later."))
        column.addWidget(role(why, "muted"))
        column.addWidget(self.message)
        grid = QGridLayout()
        grid.setSpacing(SPACE_3)
        for number, (name, (words, example)) in enumerate(self.fields.items()):
            self.edits[name].setPlaceholderText(example)
            grid.addLayout(labelled(words, self.edits[name]), number // 2, number % 2)
        column.addLayout(grid)
        column.addWidget(self.training)
        column.addWidget(KeyButton(self.tr("Found the office"), "Ctrl+Return", self._ask, look="primary"))
        self.setMinimumWidth(720)

    def _ask(self) -> None:
        for edit in self.edits.values():
            mark(edit, "wrong", on=False)
        try:
            self._found(self.profile().checked())
        except DeskError as error:
            self.message.stop(sentence(error, self._language))
            wrong = self.edits.get(error.field or "")
            if wrong is not None:
                mark(wrong, "wrong", on=True)
                wrong.setFocus()
            return
        self.accept()
