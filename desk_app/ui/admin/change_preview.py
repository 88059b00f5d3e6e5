"""The preview of a change as a part of the page: what would move, and the keys that confirm it or lead back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, role
from desk_app.ui.widgets.calendar_preview import CalendarPreviewView
from desk_app.ui.widgets.key_button import LetterButton


class ChangePreview(QWidget):
    """`confirmed` by F12, once however long it is held; `left` by Esc, which is the main window's own key."""

    confirmed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = CalendarPreviewView(self)
        foot = role(QFrame(self), "foot")
        leave = role(QPushButton(self.tr("Back, nothing is changed  Esc"), foot), "quiet")
        leave.clicked.connect(self.left)
        self.confirm = LetterButton(
            self.tr("Confirm the change"), "F12", self.confirmed.emit, look="primary", parent=foot
        )
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(foot)
