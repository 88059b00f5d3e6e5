"""The catalogue's list: chips, field, search, table and the procedure under the cursor."""

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.catalogue import Catalogue, CatalogueFilter, CatalogueLine
from desk_app.ui.admin.catalogue_preview import CataloguePreview
from desk_app.ui.admin.catalogue_rows import CatalogueModel, Column
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.filter_chip import FilterChip
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.sparing_table import SparingTable
from desk_app.ui.words import catalogue_filter_word

TYPING_PAUSE_MS = 200
# Below this width the preview gives its room to the list.
PREVIEW_FROM = 1000

WIDTHS: dict[int, int] = {
    Column.CODE: 96,
    Column.NAME: 180,
    Column.FIELD: 110,
    Column.IN_FORCE: 92,
    Column.POSTED: 186,
    Column.STANDING: 142,
    Column.REVIEW: 122,
}
SPARED = (Column.FIELD, Column.IN_FORCE, Column.POSTED)

# What is asked: chip, field, words.
Question = tuple[CatalogueFilter, str, str]


class CatalogueView(QWidget):
    """`asked` when another list is wanted, `opened` on Enter, `moved` when the lines in hand changed."""

    asked = Signal()
    opened = Signal()
    moved = Signal()

    def __init__(self, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = CatalogueFilter.ALL
        self.code = ""
        self.model = CatalogueModel(today, self)
        self.chips = {
            chip: FilterChip(
                catalogue_filter_word(chip, language), str(at), self, late=chip is CatalogueFilter.EXPIRING
            )
            for at, chip in enumerate(CatalogueFilter, 1)
        }
        self.field = ChoiceBox(self)
        self.field.setAccessibleName(self.tr("Field"))
        self.field.setMinimumContentsLength(22)
        self.field.addItem(self.tr("Every field"), "")
        self.search = self._made_search()
        self.table = SparingTable(self.model, WIDTHS, Column.NAME, SPARED, self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(self.tr("Procedures"))
        self.empty = EmptyState(self)
        self.preview = CataloguePreview(language, self)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING_PAUSE_MS)
        self._lay_out()
        self._connect()
        self._show_chip()

    @property
    def question(self) -> Question:
        """What the list is to show."""
        return self.chip, str(self.field.currentData() or ""), self.search.text().strip()

    @property
    def line(self) -> CatalogueLine | None:
        """The line under the cursor."""
        return self.model.line_at(self.table.currentIndex().row())

    @property
    def chosen(self) -> tuple[CatalogueLine, ...]:
        """The lines chosen, in the order of the list; the one under the cursor where none is."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        lines = [line for line in map(self.model.line_at, rows) if line is not None]
        return tuple(lines) or ((self.line,) if self.line is not None else ())

    def ask_for(self, chip: CatalogueFilter, field: str = "", words: str = "", code: str = "") -> None:
        """Ask for another list, and for the cursor on a procedure in it."""
        self.chip, self.code = chip, code or self.code
        self._show_chip()
        with QSignalBlocker(self.field), QSignalBlocker(self.search):
            if field and self.field.findData(field) < 0:
                self.field.addItem(field, field)
            self.field.setCurrentIndex(max(0, self.field.findData(field)))
            self.search.setText(words)
        self._ask()

    def show_catalogue(self, found: Catalogue, today: date) -> None:
        """Show a list; the cursor and the lines chosen stay with their procedures."""
        chosen = {line.shown.code for line in self.chosen}
        row = max(0, self.table.currentIndex().row())
        place = self.table.verticalScrollBar().value()
        for chip, count in found.counts.items():
            self.chips[chip].set_count(count)
        self._offer_fields(found.fields)
        self.model.show_lines(found.lines, today)
        if not found.lines:
            self._say_empty()
            self.preview.hide()
            self.moved.emit()
            return
        self.stack.setCurrentWidget(self.table)
        self.table.verticalScrollBar().setValue(place)
        there = self.model.row_of(self.code) if self.code else None
        at = there if there is not None else min(row, len(found.lines) - 1)
        self.table.setCurrentIndex(self.model.index(at, 0))
        if len(chosen) > 1:
            self._choose_rows(row for row, line in enumerate(found.lines) if line.shown.code in chosen)
        self._moved()
        self.table.scrollTo(self.table.currentIndex())

    def step(self) -> None:
        """Go on to the next line."""
        self.table.step(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room to what matters most."""
        super().resizeEvent(event)
        self.preview.setVisible(self.line is not None and self.width() >= PREVIEW_FROM)

    def _choose_rows(self, rows: Iterable[int]) -> None:
        selection = QItemSelection()
        for row in rows:
            selection.select(self.model.index(row, 0), self.model.index(row, len(Column) - 1))
        self.table.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _moved(self) -> None:
        line = self.line
        if line is not None:
            self.code = line.shown.code
            self.preview.show_line(line)
        self.preview.setVisible(line is not None and self.width() >= PREVIEW_FROM)
        self.moved.emit()

    def _ask(self) -> None:
        self._typed.stop()
        self.asked.emit()

    def _offer_fields(self, names: Sequence[str]) -> None:
        if [self.field.itemData(at) for at in range(1, self.field.count())] == list(names):
            return
        chosen = self.field.currentData()
        with QSignalBlocker(self.field):
            while self.field.count() > 1:
                self.field.removeItem(1)
            for name in names:
                self.field.addItem(name, name)
            self.field.setCurrentIndex(max(0, self.field.findData(chosen)))

    def _say_empty(self) -> None:
        chip, field, words = self.question
        if words or field:
            self.empty.say(
                "search", self.tr("No procedure fits here"), self.tr("Esc clears search and field.")
            )
        elif chip is CatalogueFilter.TO_REVIEW:
            self.empty.say(
                "circle-check", self.tr("Everything is reviewed"), self.tr("P publishes what is prepared.")
            )
        elif chip is CatalogueFilter.ALL:
            self.empty.say(
                "inbox", self.tr("The catalogue is empty"), self.tr("I imports the national list.")
            )
        else:
            self.empty.say(
                "circle-check", self.tr("Nothing stands here"), self.tr("Press 1 for the whole catalogue.")
            )
        self.stack.setCurrentWidget(self.empty)

    def _show_chip(self) -> None:
        for chip, button in self.chips.items():
            button.setChecked(chip is self.chip)

    def _choose_chip(self, chip: CatalogueFilter) -> None:
        self.chip = chip
        self._show_chip()
        self.table.scrollToTop()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._ask()

    def _connect(self) -> None:
        for chip, button in self.chips.items():
            button.clicked.connect(lambda _=False, chip=chip: self._choose_chip(chip))
        self.table.selectionModel().selectionChanged.connect(self._moved)
        self.table.activated.connect(self.opened)
        self.field.currentIndexChanged.connect(self._ask)
        self.search.textChanged.connect(self._typed.start)
        self.search.returnPressed.connect(self.table.setFocus)
        self.field.returnPressed.connect(self.table.setFocus)
        self._typed.timeout.connect(self._ask)
        QShortcut(QKeySequence("/"), self, self.search.setFocus)
        QShortcut(QKeySequence("F"), self, self.field.setFocus)
        QShortcut(QKeySequence("Space"), self, lambda: self.preview.scroll_by(1))
        QShortcut(QKeySequence("Shift+Space"), self, lambda: self.preview.scroll_by(-1))

    def _made_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setPlaceholderText(self.tr("Search in the catalogue: everyday words, name, code…  /"))
        search.setAccessibleName(self.tr("Search in the catalogue"))
        search.setClearButtonEnabled(True)
        search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        return search

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_2)
        column.setSpacing(SPACE_2)
        chips = QWidget(self)
        flow = FlowLayout(chips, SPACE_2)
        for button in self.chips.values():
            flow.addWidget(button)
        column.addWidget(chips)
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(self.search, 1)
        head.addWidget(self.field)
        column.addLayout(head)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.stack, 1)
        row.addWidget(self.preview)
        self.preview.hide()
        column.addLayout(row, 1)
        hint = self.tr(
            "↑ ↓ move · Shift+↑ ↓, Ctrl+A choose several · Space turns the page at the right · F field"
        )
        column.addWidget(role(QLabel(hint), "caption"))
