"""Lines that are all in memory as a table: what stands in a cell, said once for all lists of the program."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import ClassVar, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from desk_app.ui import fonts
from desk_app.ui.theme import TYPE_TABLE, icon

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Mark(NamedTuple):
    """The shape and colour beside a word; "" leaves one out."""

    icon: str
    colour: str
    coloured_word: bool = False


class LineModel(QAbstractTableModel, Generic[T]):
    """A list for a table view; a subclass says its heads, the cells of a line, and what marks them.

    `code_column` is set in the type of codes.
    """

    code_column: ClassVar[int] = 0

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[T, ...] = ()
        self._code_font = QFont(fonts.code_family())
        self._code_font.setPixelSize(TYPE_TABLE)

    @abstractmethod
    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""

    @abstractmethod
    def cells(self, line: T) -> tuple[str, ...]:
        """Return the words of a line, one for each column."""

    def mark(self, line: T, column: int) -> Mark | None:
        """Return what stands beside the words of a cell."""
        del line, column
        return None

    def hint(self, line: T, column: int) -> str:
        """Return what a cell says at length."""
        return self.cells(line)[column]

    def put(self, lines: Sequence[T]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def line_at(self, row: int) -> T | None:
        """Return the line of a row."""
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.heads())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.heads()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one cell."""
        line = self.line_at(index.row()) if index.isValid() else None
        if line is None:
            return None
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cells(line)[column]
            case Qt.ItemDataRole.ToolTipRole:
                return self.hint(line, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self.heads()[column]}: {self.cells(line)[column]}"
            case Qt.ItemDataRole.FontRole if column == self.code_column:
                return self._code_font
            case Qt.ItemDataRole.DecorationRole:
                mark = self.mark(line, column)
                return icon(mark.icon, mark.colour) if mark is not None and mark.icon else None
            case Qt.ItemDataRole.ForegroundRole:
                mark = self.mark(line, column)
                return QColor(mark.colour) if mark is not None and mark.coloured_word else None
            case _:
                return None
