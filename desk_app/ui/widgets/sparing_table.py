"""A list that gives its room to what matters most: a narrow window drops columns, it never scrolls sideways."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

ROW_HEIGHT = 34


class SparingTable(QTableView):
    """`widths` by column, one column that takes the room left, and the columns done without, first first.

    Rows are fixed and equal, so that a million of them scroll as lightly as ten.
    """

    def __init__(
        self,
        model: QAbstractItemModel,
        widths: Mapping[int, int],
        widest: int,
        spared: Sequence[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._widths = dict(widths)
        self._spared = tuple(spared)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        # Qt moves what is drawn already only on a ground it need not look behind.
        self.viewport().setAutoFillBackground(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in self._widths.items():
            self.setColumnWidth(column, width)
        head.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)

    def step(self, by: int) -> None:
        """Move the cursor by rows."""
        row = self.currentIndex().row() + by
        if 0 <= row < self.model().rowCount():
            self.setCurrentIndex(self.model().index(row, 0))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go to the first and last row by Home and End: a row is one thing."""
        ends = (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd)
        whole = Qt.KeyboardModifier.ControlModifier if action in ends else Qt.KeyboardModifier.NoModifier
        return super().moveCursor(action, modifiers | whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide what a narrow list does without."""
        needed, room = sum(self._widths.values()), self.viewport().width()
        for column in self._spared:
            self.setColumnHidden(column, needed > room)
            needed -= self._widths[column] if needed > room else 0
        super().resizeEvent(event)
