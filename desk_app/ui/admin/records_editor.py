"""A table that is edited: its rows at the left, the fields of the row in hand at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desk_app.ui.admin.entries import Row
from desk_app.ui.admin.record_form import Field, RecordForm
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.columns import Rolled
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.sparing_table import SparingTable

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Rows(QAbstractTableModel):
    """The rows as they were typed; a column shows one field."""

    def __init__(self, columns: Sequence[Field], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._words = [dict(column.choices) for column in columns]
        self.rows: list[Row] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns, the row's own number first."""
        return 0 if parent.isValid() else len(self._columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section - 1]
        return (column.head or column.label) if section else "#"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one cell."""
        wanted = (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        if not index.isValid() or role not in wanted:
            return None
        if not index.column():
            return str(index.row() + 1)
        column = index.column() - 1
        typed = self.rows[index.row()].get(self._columns[column].name, "")
        shown = self._words[column].get(typed, typed)
        return " ".join(shown.split()) if role == Qt.ItemDataRole.DisplayRole else shown

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = [dict(row) for row in rows]
        self.endResetModel()

    def put(self, at: int, row: Row) -> None:
        """Change one row."""
        self.rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns)))


class RecordsEditor(QWidget):
    """Up and down choose a row, Enter goes into its fields; Ctrl+N adds, Ctrl+Delete removes, Alt+↑ ↓ move.

    A subclass calls `build` once. `changed` after every change by a person.
    """

    changed = Signal()

    def build(
        self, fields: Sequence[Field], columns: dict[str, int], widest: str, empty: str, blank: Row
    ) -> None:
        """Lay out: which fields stand in the table and how wide, what is said without a row, what a new row holds."""
        by_name = {field.name: field for field in fields}
        self._blank = blank
        self._model = _Rows([by_name[name] for name in columns], self)
        widths = {0: 34} | dict(enumerate(columns.values(), 1))
        self.table = SparingTable(self._model, widths, list(columns).index(widest) + 1, (), self)
        self.form = RecordForm(fields, self)
        self.form.changed.connect(self._typed)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.activated.connect(lambda _: self.form.first.setFocus(Qt.FocusReason.OtherFocusReason))
        self._empty = role(QLabel(empty, self), "muted")
        self._empty.setWordWrap(True)
        self._lay_out()

    @property
    def rows(self) -> list[Row]:
        """The rows as they are typed."""
        return [dict(row) for row in self._model.rows]

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows, the first one in hand."""
        self._model.show_rows(rows)
        self._go_to(0)

    def point_at(self, at: int, name: str = "") -> QWidget:
        """Bring a row to hand and return its field, or the table where none is named."""
        self._go_to(at)
        return self.form.fields.get(name, self.table)

    def add(self) -> None:
        """Add a row behind the one in hand and go into it."""
        at = self._current() + 1
        self._model.show_rows([*self.rows[:at], dict(self._blank), *self.rows[at:]])
        self._go_to(at)
        self.form.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def remove(self) -> None:
        """Take the row in hand away."""
        at = self._current()
        if at < 0:
            return
        self._model.show_rows([row for place, row in enumerate(self.rows) if place != at])
        self._go_to(at)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def move_by(self, by: int) -> None:
        """Move the row in hand up or down."""
        at, rows = self._current(), self.rows
        to = at + by
        if at < 0 or not 0 <= to < len(rows):
            return
        rows[at], rows[to] = rows[to], rows[at]
        self._model.show_rows(rows)
        self._go_to(to)
        self.changed.emit()

    def _current(self) -> int:
        return self.table.currentIndex().row()

    def _go_to(self, at: int) -> None:
        last = self._model.rowCount() - 1
        if last >= 0:
            self.table.setCurrentIndex(self._model.index(min(max(at, 0), last), 0))
        self._show_current()

    def _show_current(self) -> None:
        at = self._current()
        there = 0 <= at < self._model.rowCount()
        self.form.setEnabled(there)
        self.form.show_row(self._model.rows[at] if there else {})
        self._empty.setVisible(not self._model.rows)
        for button in self._acts[1:]:
            button.setEnabled(there)

    def _typed(self) -> None:
        at = self._current()
        if at >= 0:
            self._model.put(at, self.form.row())
            self.changed.emit()

    def _lay_out(self) -> None:
        self._acts = (
            KeyButton(self.tr("Add"), "Ctrl+N", self.add, icon=icon("plus")),
            KeyButton(self.tr("Remove"), "Ctrl+Del", self.remove, icon=icon("trash-2")),
            KeyButton(self.tr("Up"), "Alt+Up", lambda: self.move_by(-1)),
            KeyButton(self.tr("Down"), "Alt+Down", lambda: self.move_by(1)),
        )
        left = QVBoxLayout()
        left.setSpacing(SPACE_2)
        acts = QWidget(self)
        flow = FlowLayout(acts, SPACE_2)
        for button in self._acts:
            flow.addWidget(button)
        left.addWidget(self.table, 1)
        left.addWidget(self._empty)
        left.addWidget(acts)
        card = role(QFrame(self), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        area: QScrollArea = Rolled(self.form, card)
        inside.addWidget(area)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_3)
        row.addLayout(left, 11)
        row.addWidget(card, 10)
        self._show_current()
