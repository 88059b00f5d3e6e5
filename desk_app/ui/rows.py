"""The worklist as a table model: any number of dossiers, of which only the stretches on screen are read."""

from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum
from functools import partial
from typing import ClassVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFont
from shiboken6 import isValid

from desk_app.domain.dossier import DossierSummary, Worklist
from desk_app.domain.wording import short_moment
from desk_app.ui import fonts
from desk_app.ui.cell import CELL_ROLE, Cell, loading_cell
from desk_app.ui.standing import brief_status, shown_standing
from desk_app.ui.theme import TYPE_TABLE, colours, icon
from desk_app.ui.words import status_word

STRETCH = 100
KEPT_STRETCHES = 20
SKELETON_ROWS = 8
# A screen shows rows of two stretches at most; a third leaves room for a reader's glance ahead.
WANTED_AT_ONCE = 3

RAW_ROLE = Qt.ItemDataRole.UserRole
KEPT_CELLS = 4_000  # some screens full

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int, Callable[[Worklist], None], Callable[[], None]], None]
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What a line shows, from left to right."""

    CODE = 0
    STANDING = 1
    DUE = 2
    APPLICANT = 3
    PROCEDURE = 4
    STATUS = 5
    RECEIVED = 6
    OFFICER = 7


class DossierTableModel(QAbstractTableModel):
    """Reads stretches of 100 rows through `fetch(offset, limit, done, settled)`, one at a time, the newest wish first.

    `prefix` is what every code of the office begins with: left out on screen, where room is dear.
    `answered` carries each `Worklist` that was taken; `failed` tells that one did not come.
    """

    answered = Signal(object)
    failed = Signal()

    def __init__(
        self, fetch: Fetch, language: str = "vi", prefix: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._language = language
        self._prefix = prefix
        self._stretches: OrderedDict[int, tuple[DossierSummary, ...]] = OrderedDict()
        self._fresh: set[int] = set()
        self._cells: dict[tuple[int, int], Cell] = {}
        self._loading = loading_cell()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._under_way: int | None = None
        self._generation = 0
        self._rows = 0
        self._known = False
        self._code_font = QFont(fonts.code_family())
        self._code_font.setPixelSize(TYPE_TABLE)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fetch_next)

    @property
    def loading(self) -> bool:
        """Whether nothing is known yet of what was asked."""
        return not self._known

    def reload(self) -> None:
        """Ask another question: nothing of the old answer is shown any longer."""
        self._begin()
        self.beginResetModel()
        self._stretches.clear()
        self._known = False
        self._rows = SKELETON_ROWS
        self.endResetModel()
        self._want(0)

    def renew(self) -> None:
        """Ask the same question again: what is shown stays until its fresh answer comes."""
        if not self._known:
            self.reload()
            return
        self._begin()
        for stretch in list(self._stretches)[-2:] or [0]:
            self._want(stretch)

    def row_at(self, row: int) -> DossierSummary | None:
        """Return the dossier of a row, None while it is not loaded."""
        stretch = self._stretches.get(row // STRETCH)
        place = row % STRETCH
        return stretch[place] if stretch is not None and 0 <= place < len(stretch) else None

    def row_of(self, code: str) -> int | None:
        """Return the row of a dossier among the loaded ones."""
        for number, stretch in self._stretches.items():
            for place, row in enumerate(stretch):
                if row.code == code:
                    return number * STRETCH + place
        return None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many dossiers there are, loaded or not."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._heads()[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one cell, as it was shown before; a row not loaded yet is asked for and shown as "…"."""
        if not index.isValid():
            return None
        at, column = index.row(), index.column()
        cell = self._cells.get((at, column)) or self._made(at, Column(column))
        if role == CELL_ROLE:
            return cell
        told = self._TOLD.get(role)
        if told is None:
            return cell.answer(role)
        row = self.row_at(at)
        return self._told_while_loading(role) if row is None else told(self, row, Column(column))

    def _made(self, at: int, column: Column) -> Cell:
        stretch = at // STRETCH
        if stretch not in self._fresh:
            self._want(stretch)
        row = self.row_at(at)
        if row is None:
            return self._loading
        self._stretches.move_to_end(stretch)
        cell = self._cell(row, column)
        if stretch in self._fresh:
            if len(self._cells) >= KEPT_CELLS:
                self._cells.clear()
            self._cells[at, column] = cell
        return cell

    def _cell(self, row: DossierSummary, column: Column) -> Cell:
        match column:
            case Column.CODE:
                unprinted = None if row.printed else icon("printer-x", colours().soon)
                return Cell(row.code.removeprefix(self._prefix), unprinted, font=self._code_font)
            case Column.STANDING:
                style = shown_standing(row.status, row.state, self._language)
                return Cell(style.word, icon(style.icon, style.colour), QColor(style.colour))
            case Column.DUE:
                return Cell(short_moment(row.due_at))
            case Column.APPLICANT:
                return Cell(row.applicant)
            case Column.PROCEDURE:
                return Cell(row.procedure)
            case Column.STATUS:
                return Cell(brief_status(row.status, self._language))
            case Column.RECEIVED:
                return Cell(short_moment(row.received_at), ink=QColor(colours().muted))
            case Column.OFFICER:
                return Cell(row.officer, ink=QColor(colours().muted))

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("Code"),
            self.tr("Standing"),
            self.tr("Due"),
            self.tr("Applicant"),
            self.tr("Procedure"),
            self.tr("Status"),
            self.tr("Received"),
            self.tr("Officer"),
        )

    def _raw(self, row: DossierSummary, column: Column) -> object:
        raw: dict[Column, object] = {Column.CODE: row.code, Column.STANDING: row.state.days}
        raw |= {Column.DUE: row.due_at, Column.RECEIVED: row.received_at}
        return raw[column] if column in raw else self._cell(row, column).words

    def _tip(self, row: DossierSummary, column: Column) -> str:
        if column is Column.CODE and not row.printed:
            return self.tr("The receipt is not printed yet.")
        full = {Column.CODE: row.code, Column.STATUS: status_word(row.status, self._language)}
        return full.get(column) or self._cell(row, column).words

    def _spoken(self, row: DossierSummary, column: Column) -> str:
        return f"{self._heads()[column]}: {self._tip(row, column) if column else row.code}"

    def _told_while_loading(self, role: int) -> str | None:
        return self.tr("Loading") if role == Qt.ItemDataRole.AccessibleTextRole else None

    # What is not seen of a cell, and asked for seldom.
    _TOLD: ClassVar[dict[int, Callable[["DossierTableModel", DossierSummary, Column], object]]] = {
        Qt.ItemDataRole.ToolTipRole: _tip,
        Qt.ItemDataRole.AccessibleTextRole: _spoken,
        RAW_ROLE: _raw,
    }

    def _begin(self) -> None:
        self._generation += 1
        for kept in (self._fresh, self._cells, self._wanted):
            kept.clear()
        self._loading = loading_cell()
        self._under_way = None

    def _want(self, stretch: int) -> None:
        if stretch == self._under_way:
            return
        self._wanted[stretch] = None
        self._wanted.move_to_end(stretch)
        while len(self._wanted) > WANTED_AT_ONCE:
            self._wanted.popitem(last=False)
        if not self._timer.isActive():
            self._timer.start(0)

    def _fetch_next(self) -> None:
        if self._under_way is not None or not self._wanted:
            return
        stretch, _ = self._wanted.popitem()
        self._under_way = stretch
        asked = (self._generation, stretch)
        self._fetch(stretch * STRETCH, STRETCH, partial(self._take, asked), partial(self._settle, asked))

    def _take(self, asked: tuple[int, int], answer: Worklist) -> None:
        generation, stretch = asked
        if not isValid(self) or generation != self._generation:
            return
        self._resize(answer.total)
        changed = answer.rows != self._stretches.get(stretch)
        self._stretches[stretch] = answer.rows
        self._stretches.move_to_end(stretch)
        self._fresh.add(stretch)
        self._cells.clear()
        while len(self._stretches) > KEPT_STRETCHES:
            dropped, _ = self._stretches.popitem(last=False)
            self._fresh.discard(dropped)
        if changed and answer.rows:
            last = min(stretch * STRETCH + len(answer.rows), self._rows) - 1
            self.dataChanged.emit(self.index(stretch * STRETCH, 0), self.index(last, len(Column) - 1))
        self.answered.emit(answer)

    def _settle(self, asked: tuple[int, int]) -> None:
        generation, stretch = asked
        if not isValid(self) or generation != self._generation:
            return
        self._under_way = None
        if stretch not in self._fresh:
            self.failed.emit()
        elif self._wanted:
            self._timer.start(0)

    def _resize(self, total: int) -> None:
        if not self._known:
            self.beginResetModel()
            self._known, self._rows = True, total
            self.endResetModel()
        elif total > self._rows:
            self.beginInsertRows(_NOWHERE, self._rows, total - 1)
            self._rows = total
            self.endInsertRows()
        elif total < self._rows:
            self.beginRemoveRows(_NOWHERE, total, self._rows - 1)
            self._rows = total
            self.endRemoveRows()
