"""Why a dossier is due on its day: every day that was counted or skipped, and the reason."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from desk_app.domain.deadline import DayNote
from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_6, role
from desk_app.ui.widgets.terms_words import weekday

MOST_ROWS = 7
COLUMNS = 2


class DayNotes(QScrollArea):
    """A list in two columns; a shape and the ink say which days counted."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Days counted and skipped"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_notes(self, notes: Sequence[DayNote]) -> None:
        """Show an explanation."""
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, SPACE_1, 0, SPACE_1)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(0)
        rows = -(-len(notes) // COLUMNS)
        for at, note in enumerate(notes):
            side, row = divmod(at, rows)
            day = f"{weekday(note.day, self._language)} {note.day:%d/%m}"
            for column, words in enumerate(("✓" if note.counted else "–", day, note.why)):
                label = QLabel(words, inside)
                label.setTextFormat(Qt.TextFormat.PlainText)
                if not note.counted:
                    role(label, "muted")
                grid.addWidget(label, row, side * 4 + column)
        for side in range(COLUMNS):
            grid.setColumnStretch(side * 4 + 2, 1)
            grid.setColumnMinimumWidth(side * 4 + 3, SPACE_6)
        self.setWidget(inside)
        shown = min(MOST_ROWS, rows) + (0.5 if rows > MOST_ROWS else 0)
        self.setFixedHeight(round(shown * self.fontMetrics().height()) + 2 * SPACE_1)
