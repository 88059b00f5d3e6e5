"""F1: every key of the main window on one sheet."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, role


class ShortcutList(QDialog):
    """Shows the pages' keys, handed in as (key, title), and those that hold everywhere."""

    def __init__(self, pages: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_4)
        column.addWidget(role(QLabel(self.tr("Keys"), self), "page-title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_4)
        grid.setVerticalSpacing(SPACE_2)
        self.rows = [
            *pages,
            ("Ctrl+K", self.tr("Find a dossier")),
            ("Esc", self.tr("Close what is open, or go back")),
            ("F5", self.tr("Read anew")),
            ("F12", self.tr("The page's main act")),
            ("Ctrl+Shift+L", self.tr("Vietnamese or English")),
            ("Ctrl+Shift+T", self.tr("Light, dark or high contrast")),
            ("F1", self.tr("This list")),
        ]
        for number, (key, what) in enumerate(self.rows):
            grid.addWidget(role(QLabel(key, self), "keycap"), number, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(what, self), number, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        hint = QLabel(self.tr("Every button shows its own key. A reader's beep works on every page."), self)
        column.addWidget(role(hint, "muted"))
        column.addSpacing(SPACE_3)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
