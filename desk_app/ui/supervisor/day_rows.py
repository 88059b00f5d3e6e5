"""The dossiers of a day as a table, for one part of the day's equation."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from desk_app.domain.day_log import DayLine, DayPart
from desk_app.domain.wording import short_moment
from desk_app.ui import fonts
from desk_app.ui.standing import brief_status, shown_standing
from desk_app.ui.theme import TYPE_TABLE, icon
from desk_app.ui.words import status_word

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
CODE, APPLICANT, PROCEDURE, RECEIVED, DUE, STANDING, STATUS, OFFICER, HANDED_TO = range(9)


class DayTableModel(QAbstractTableModel):
    """The lines of one part, or of the whole day; all of them in memory, since a day is short.

    `prefix` is what every code of the office begins with: left out on screen.
    """

    def __init__(self, language: str = "vi", prefix: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._prefix = prefix
        self._lines: tuple[DayLine, ...] = ()
        self._code_font = QFont(fonts.code_family())
        self._code_font.setPixelSize(TYPE_TABLE)

    def show_lines(self, lines: Sequence[DayLine], part: DayPart | None) -> None:
        """Show the lines of a part; None shows the whole day."""
        self.beginResetModel()
        self._lines = tuple(line for line in lines if part is None or part in line.parts)
        self.endResetModel()

    def line_at(self, row: int) -> DayLine | None:
        """Return the line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._heads()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one cell."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.ToolTipRole if column == STATUS:
                return status_word(line.status, self._language)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._cells(line)[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._heads()[column]}: {self._cells(line)[column]}"
            case Qt.ItemDataRole.FontRole if column == CODE:
                return self._code_font
            case Qt.ItemDataRole.DecorationRole if column == STANDING:
                style = shown_standing(line.status, line.state, self._language)
                return icon(style.icon, style.colour)
            case Qt.ItemDataRole.ForegroundRole if column == STANDING:
                return QColor(shown_standing(line.status, line.state, self._language).colour)
            case _:
                return None

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Code"),
            self.tr("Applicant"),
            self.tr("Procedure"),
            self.tr("Received"),
            self.tr("Due"),
            self.tr("Standing"),
            self.tr("Status"),
            self.tr("Officer"),
            self.tr("Handed to"),
        )

    def _cells(self, line: DayLine) -> tuple[str, ...]:
        return (
            line.code.removeprefix(self._prefix),
            line.applicant,
            line.procedure,
            short_moment(line.received_at),
            short_moment(line.due_at),
            shown_standing(line.status, line.state, self._language).word,
            brief_status(line.status, self._language),
            line.officer,
            line.handed_to,
        )
