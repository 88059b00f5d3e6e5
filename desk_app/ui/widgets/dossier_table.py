"""The list of dossiers as a table that gives its room to what matters most."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desk_app.ui.rows import Column, DossierTableModel

ROW_HEIGHT = 34
WIDTHS = {
    Column.CODE: 206,
    Column.STANDING: 150,
    Column.DUE: 128,
    Column.APPLICANT: 150,
    Column.PROCEDURE: 180,
    Column.STATUS: 136,
    Column.RECEIVED: 128,
    Column.OFFICER: 120,
}
# What a narrow list does without, first first.
SPARED = (Column.OFFICER, Column.RECEIVED, Column.STATUS)


def prepare(table: QTableView) -> None:
    """Give any list of the program the same look and the same keys."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class DossierTable(QTableView):
    """Shows a `DossierTableModel`; fixed rows, so that a million of them scroll as lightly as ten."""

    def __init__(self, model: DossierTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Dossiers"))
        prepare(self)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        for column in (Column.APPLICANT, Column.PROCEDURE):
            self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def step(self, by: int) -> None:
        """Move the cursor by rows."""
        row = self.currentIndex().row() + by
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what a narrow list does without."""
        needed, room = sum(WIDTHS.values()), self.viewport().width()
        for column in SPARED:
            self.setColumnHidden(column, needed > room)
            needed -= WIDTHS[column] if needed > room else 0
        super().resizeEvent(event)
