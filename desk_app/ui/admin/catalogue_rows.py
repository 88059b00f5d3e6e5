"""The catalogue as a table: one line for each procedure, how it stands and whether somebody has to look at it."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from desk_app.domain.catalogue import CatalogueLine
from desk_app.domain.wording import short_day
from desk_app.ui import fonts
from desk_app.ui.theme import TYPE_TABLE, colours, icon

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What a line shows, from left to right."""

    CODE = 0
    NAME = 1
    FIELD = 2
    IN_FORCE = 3
    POSTED = 4
    STANDING = 5
    REVIEW = 6


class Mark(NamedTuple):
    """A word with its shape and colour."""

    icon: str
    word: str
    colour: str


class CatalogueModel(QAbstractTableModel):
    """All lines in memory: a catalogue has some hundred."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self.lines: tuple[CatalogueLine, ...] = ()
        self._code_font = QFont(fonts.code_family())
        self._code_font.setPixelSize(TYPE_TABLE)

    def show_lines(self, lines: Sequence[CatalogueLine], today: date) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines, self.today = tuple(lines), today
        self.endResetModel()

    def line_at(self, row: int) -> CatalogueLine | None:
        """Return the line of a row."""
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def row_of(self, code: str) -> int | None:
        """Return the row of a procedure, None where it is not in the list."""
        return next((row for row, line in enumerate(self.lines) if line.shown.code == code), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._heads()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one cell."""
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        column = Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._heads()[column]}: {self._text(line, column)}"
            case Qt.ItemDataRole.FontRole if column is Column.CODE:
                return self._code_font
            case Qt.ItemDataRole.DecorationRole:
                mark = self._mark(line, column)
                return icon(mark.icon, mark.colour) if mark is not None and mark.icon else None
            case Qt.ItemDataRole.ForegroundRole:
                mark = self._mark(line, column)
                return QColor(mark.colour) if mark is not None else None
            case _:
                return None

    def standing(self, line: CatalogueLine) -> Mark:
        """Return where a procedure stands: posted, coming, prepared, repealed."""
        now, posting = colours(), line.posting
        if line.repealed:
            return Mark("ban", self.tr("Repealed"), now.muted)
        if posting is not None and posting.posted(self.today) and line.version is not None:
            ends = posting.posted_to
            if ends is not None:
                return Mark("clock", self.tr("Until {day}").format(day=short_day(ends)), now.soon)
            return Mark("circle-check", self.tr("Posted"), now.done)
        if posting is not None and posting.posted_from > self.today:
            return Mark("clock", self.tr("From {day}").format(day=short_day(posting.posted_from)), now.accent)
        if line.version is not None:
            return Mark("circle", self.tr("Not posted"), now.soon)
        if line.coming is not None:
            return Mark("clock", self.tr("Coming"), now.accent)
        return Mark("circle-dot", self.tr("Only prepared"), now.stopped)

    def review(self, line: CatalogueLine) -> Mark:
        """Return whether somebody has to look at it, whether a change waits, else when it was looked at last."""
        now = colours()
        if line.to_review and not line.repealed:
            return Mark("triangle-alert", self.tr("To review"), now.soon)
        if line.prepared is not None:
            return Mark("circle-dot", self.tr("To publish"), now.accent)
        seen = line.shown.reviewed_on
        return Mark("", short_day(seen) if seen else "–", now.muted)

    def _mark(self, line: CatalogueLine, column: Column) -> Mark | None:
        if column is Column.STANDING:
            return self.standing(line)
        return self.review(line) if column is Column.REVIEW else None

    def _text(self, line: CatalogueLine, column: Column) -> str:
        mark = self._mark(line, column)
        if mark is not None:
            return mark.word
        match column:
            case Column.NAME:
                return line.shown.name
            case Column.FIELD:
                return line.shown.field
            case Column.IN_FORCE:
                return self._in_force(line)
            case Column.POSTED:
                posting = line.posting
                return f"{short_day(posting.posted_from)} · {posting.decision}" if posting is not None else ""
            case _:
                return line.shown.code

    def _in_force(self, line: CatalogueLine) -> str:
        version = line.version or line.coming
        if version is None:
            return ""
        until = version.in_force_to
        return short_day(version.in_force_from) + (f" – {short_day(until)}" if until else "")

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Procedure code"),
            self.tr("Name"),
            self.tr("Field"),
            self.tr("In force"),
            self.tr("Posted since, by"),
            self.tr("How it stands"),
            self.tr("Review"),
        )
