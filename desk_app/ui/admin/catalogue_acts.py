"""What can be done with the catalogue, as buttons with letters: a row for one procedure, a row for many."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desk_app.ui.theme import SPACE_2, SPACE_4, icon, role
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import LetterButton


class CatalogueActs(QFrame):
    """`chosen` carries the name of the act; the names are those of the page's methods."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role(self, "foot")
        self.buttons: dict[str, QPushButton] = {}
        self._count = role(QLabel(self), "muted")
        one, many = QWidget(self), QWidget(self)
        self._one, self._many = FlowLayout(one, SPACE_2), FlowLayout(many, SPACE_2, from_right=True)
        # Enter is the list's own key: as a shortcut of the window it would be taken from every field.
        opened = QPushButton(icon("eye"), " " + self.tr("Open  Enter"), one)
        opened.clicked.connect(partial(self.chosen.emit, "open_it"))
        self.buttons["open_it"] = opened
        self._one.addWidget(opened)
        for name, words, key, symbol in (
            ("edit", self.tr("Edit"), "E", "pencil"),
            ("compare", self.tr("Compare"), "C", "git-compare"),
            ("review", self.tr("Reviewed, next"), "X", "check"),
            ("change_words", self.tr("Everyday words…"), "W", ""),
            ("duplicate", self.tr("Duplicate…"), "D", "copy"),
        ):
            self._one.addWidget(self._made(name, words, key, symbol))
        self._one.addWidget(self._count)
        for name, words, key, symbol in (
            ("publish", self.tr("Publish…"), "P", ""),
            ("withdraw", self.tr("Withdraw…"), "G", ""),
            ("print_sheets", self.tr("Posting sheets…"), "B", "printer"),
            ("check", self.tr("Check the posting"), "K", "list-checks"),
            ("import_list", self.tr("Import a list…"), "I", ""),
            ("import_file", self.tr("Open a file…"), "Ctrl+I", "folder-open"),
            ("export_file", self.tr("Save as a file…"), "Ctrl+E", "save"),
        ):
            self._many.addWidget(self._made(name, words, key, symbol))
        role(self.buttons["publish"], "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addWidget(one)
        column.addWidget(many)

    def show_chosen(self, count: int) -> None:
        """Say about how many procedures the next act is; without one only the acts of the whole are offered."""
        self._count.setText(self.tr("%n chosen", "", count))
        self._count.setVisible(count > 1)
        for name in (
            "open_it",
            "edit",
            "compare",
            "review",
            "change_words",
            "duplicate",
            "publish",
            "withdraw",
        ):
            self.buttons[name].setEnabled(bool(count))

    def _made(self, name: str, words: str, key: str, symbol: str) -> LetterButton:
        button = LetterButton(words, key, partial(self.chosen.emit, name), parent=self)
        if symbol:
            button.setIcon(icon(symbol))
            button.say(words)
        self.buttons[name] = button
        return button
