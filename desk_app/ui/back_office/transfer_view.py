"""The parts of the hand-over page: what it is about, unit and scan line, and the lists of each part."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.route import Unit, UnitKind
from desk_app.ui.back_office.transfer_rows import BackRows, GoingRows, HeldRows, ListRows, SendableRows
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.filter_chip import FilterChip
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled, wrapped
from desk_app.ui.widgets.line_model import LineModel
from desk_app.ui.widgets.sparing_table import SparingTable

T = TypeVar("T")


class Part(IntEnum):
    """What the page is doing."""

    SEND = 0
    BACK = 1
    WHERE = 2
    LISTS = 3


class TransferView(QWidget):
    """Chips choose a part; unit and scan line stand above, acts below."""

    def __init__(self, language: str, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._units: tuple[Unit, ...] = ()
        self.waiting = SendableRows(language, prefix, self)
        self.going = GoingRows(language, prefix, self)
        self.back = BackRows(prefix, self)
        self.held = HeldRows(language, prefix, self)
        self.lists = ListRows(self)
        words = (self.tr("Send"), self.tr("Receive back"), self.tr("What is where"), self.tr("Lists"))
        self.chips = {
            part: FilterChip(words[part], f"Alt+{part + 1}", self, late=part is Part.WHERE) for part in Part
        }
        self.unit = ChoiceBox(self)
        self.scan = QLineEdit(self)
        self.scan.setClearButtonEnabled(True)
        self.scan.addAction(icon("scan-line"), QLineEdit.ActionPosition.LeadingPosition)
        self.tracking = QLineEdit(self)
        self.tracking.setMaxLength(60)
        self.hint = wrapped("muted")
        self.waiting_table = self._table(
            self.waiting, {0: 118, 1: 164, 2: 140, 3: 60}, 3, (1, 2), self.tr("May go to this unit")
        )
        self.going_table = self._table(
            self.going, {0: 118, 1: 164, 2: 130, 3: 100, 4: 140}, 3, (1, 2), self.tr("The list being made")
        )
        self.back_table = self._table(
            self.back, {0: 150, 1: 260, 2: 200, 3: 200}, 3, (), self.tr("Received back now")
        )
        self.held_table = self._table(
            self.held,
            {0: 170, 1: 190, 2: 138, 3: 180, 4: 138, 5: 138, 6: 120},
            3,
            (6, 4, 5),
            self.tr("What is where"),
        )
        self.lists_table = self._table(
            self.lists,
            {0: 130, 1: 220, 2: 138, 3: 150, 4: 80, 5: 70, 6: 100},
            1,
            (3, 6),
            self.tr("Hand-over lists"),
        )
        self.nothing_waits, self.nothing_goes = EmptyState(self), EmptyState(self)
        self.nothing_back, self.nothing_held, self.no_lists = (
            EmptyState(self),
            EmptyState(self),
            EmptyState(self),
        )
        self.waiting_title, self.going_title = role(QLabel(self), "section"), role(QLabel(self), "section")
        self.make = KeyButton(self.tr("Make the list and print"), "F12", look="primary")
        self.remove = KeyButton(self.tr("Take off the list"), "Ctrl+D", icon=icon("trash-2"))
        self.reprint = KeyButton(self.tr("Print again"), "F11", icon=icon("printer"))
        self.preview = KeyButton(self.tr("Preview"), "Ctrl+P", icon=icon("eye"))
        self.remind = KeyButton(self.tr("Print the reminder list"), "Ctrl+L", icon=icon("clock-alert"))
        self.exchange = KeyButton(self.tr("Exchange package…"), "Ctrl+G", icon=icon("package-check"))
        self._lay_out()
        self._say_empty()

    def part(self) -> Part:
        """Return what the page is doing."""
        return Part(self._parts.currentIndex())

    def show_part(self, part: Part) -> None:
        """Show one part and the acts that belong to it."""
        for each, chip in self.chips.items():
            chip.setChecked(each is part)
        self._parts.setCurrentIndex(part)
        self._scan_row.setVisible(part in {Part.SEND, Part.BACK})
        for button, parts in (
            (self.make, {Part.SEND}),
            (self.remove, {Part.SEND}),
            (self.remind, {Part.WHERE}),
            (self.reprint, {Part.LISTS}),
            (self.preview, {Part.LISTS, Part.WHERE}),
        ):
            button.setVisible(part in parts)
        self._tracking_box.setVisible(part is Part.SEND and self.posts())
        self.hint.setText(self._hint(part))

    def fill(self) -> None:
        """Bring stacks, counts and buttons in step with the lists."""
        for stack, model in (
            (self._waiting_stack, self.waiting),
            (self._going_stack, self.going),
            (self._back_stack, self.back),
            (self._held_stack, self.held),
            (self._lists_stack, self.lists),
        ):
            stack.setCurrentIndex(0 if model.rowCount() else 1)
        self.waiting_title.setText(self.tr("May go to this unit: %n", "", self.waiting.rowCount()))
        self.going_title.setText(self.tr("The list being made: %n", "", self.going.rowCount()))
        self.make.setEnabled(bool(self.going.rowCount()))
        self.remove.setEnabled(bool(self.going.rowCount()))

    def show_tracking(self, *, shown: bool) -> None:
        """Show the column and the line of tracking numbers, which the post alone has."""
        self.going_table.setColumnHidden(GoingRows.TRACKING, not shown)
        self._tracking_box.setVisible(shown and self.part() is Part.SEND)

    def current_table(self) -> SparingTable:
        """Return the list of the part that is shown."""
        return (self.waiting_table, self.back_table, self.held_table, self.lists_table)[self.part()]

    def chosen_list(self) -> str:
        """Return the code of the list that is chosen, "" while another part than the lists is shown."""
        line = self.lists.line_at(self.lists_table.currentIndex().row())
        return line.code if line is not None and self.part() is Part.LISTS else ""

    def show_units(self, units: Sequence[Unit], wanted: str = "") -> None:
        """Show the units a list can go to; the one that is wanted, or was chosen, stays chosen."""
        chosen = wanted or self.unit_code()
        if tuple(units) != self._units:
            self._units = tuple(units)
            with QSignalBlocker(self.unit):
                self.unit.clear()
                for unit in units:
                    self.unit.addItem(unit.name, unit.code)
        with QSignalBlocker(self.unit):
            self.unit.setCurrentIndex(max(0, self.unit.findData(chosen)))

    def unit_code(self) -> str:
        """Return the code of the chosen unit."""
        return str(self.unit.currentData() or "")

    def posts(self) -> bool:
        """Tell whether the list goes to the post."""
        return any(unit.code == self.unit_code() and unit.kind is UnitKind.POST for unit in self._units)

    def show_tracking_of_chosen(self) -> None:
        """Show the post's number of the dossier that is chosen on the list."""
        line = self.going.line_at(self.going_table.currentIndex().row())
        self.tracking.setText(self.going.tracking.get(line.code, "") if line else "")

    def keep_tracking(self) -> None:
        """Keep the number typed for the dossier that is chosen on the list."""
        line = self.going.line_at(self.going_table.currentIndex().row())
        if line is not None:
            self.going.tracking[line.code] = self.tracking.text().strip()
            self.going_table.viewport().update()

    def _table(
        self, model: SendableRows | BackRows | HeldRows | ListRows, widths: dict[int, int], widest: int,
        spared: tuple[int, ...], name: str,
    ) -> SparingTable:  # fmt: skip
        table = SparingTable(model, widths, widest, spared, self)
        table.setAccessibleName(name)
        return table

    def _lay_out(self) -> None:
        chips = QWidget(self)
        flow = FlowLayout(chips, SPACE_2)
        for chip in self.chips.values():
            flow.addWidget(chip)
        self._scan_row = QWidget(self)
        fields = QHBoxLayout(self._scan_row)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(SPACE_3)
        fields.addLayout(labelled(self.tr("&Unit"), self.unit), 2)
        fields.addLayout(labelled(self.tr("Scan or type the &code of a dossier or of a list"), self.scan), 3)
        self._tracking_box = QWidget(self._scan_row)
        box = labelled(self.tr("&Tracking number of the chosen dossier"), self.tracking)
        box.setContentsMargins(0, 0, 0, 0)
        self._tracking_box.setLayout(box)
        fields.addWidget(self._tracking_box, 2)
        self._waiting_stack = _stacked(self.waiting_table, self.nothing_waits)
        self._going_stack = _stacked(self.going_table, self.nothing_goes)
        self._back_stack = _stacked(self.back_table, self.nothing_back)
        self._held_stack = _stacked(self.held_table, self.nothing_held)
        self._lists_stack = _stacked(self.lists_table, self.no_lists)
        self._parts = QStackedWidget(self)
        for page in (self._sending(), self._back_stack, self._held_stack, self._lists_stack):
            self._parts.addWidget(page)
        acts = QHBoxLayout()
        acts.setSpacing(SPACE_2)
        acts.addStretch(1)
        for button in (self.exchange, self.remind, self.preview, self.reprint, self.remove, self.make):
            acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addWidget(chips)
        column.addWidget(self._scan_row)
        column.addWidget(self._parts, 1)
        column.addWidget(self.hint)
        column.addLayout(acts)

    def _sending(self) -> QWidget:
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        for title, stack in (
            (self.waiting_title, self._waiting_stack),
            (self.going_title, self._going_stack),
        ):
            column = QVBoxLayout()
            column.setSpacing(SPACE_2)
            column.addWidget(title)
            column.addWidget(stack, 1)
            row.addLayout(column, 1)
        return both

    def _say_empty(self) -> None:
        self.nothing_waits.say(
            "circle-check",
            self.tr("Nothing waits for this unit"),
            self.tr("Any dossier can be put on the list by scanning it."),
        )
        self.nothing_goes.say(
            "inbox",
            self.tr("The list is empty"),
            self.tr("Scan dossiers, or press Enter on one at the left."),
        )
        self.nothing_back.say(
            "scan-line",
            self.tr("Scan what came back"),
            self.tr("The code of a dossier receives one, the code of its list all of them."),
        )
        self.nothing_held.say(
            "circle-check", self.tr("Everything is here"), self.tr("No dossier is at another unit.")
        )
        self.no_lists.say(
            "list-checks", self.tr("No list was made yet"), self.tr("Alt+1 makes the first one.")
        )

    def _hint(self, part: Part) -> str:
        return {
            Part.SEND: self.tr("Enter puts a dossier on the list."),
            Part.BACK: self.tr("Choose the unit only for a dossier that lies at several."),
            Part.WHERE: self.tr("The latest come first. Enter opens the dossier. F5 reads anew."),
            Part.LISTS: self.tr("A list printed again says so."),
        }[part]


def _stacked(table: SparingTable, empty: EmptyState) -> QStackedWidget:
    stack = QStackedWidget()
    stack.addWidget(table)
    stack.addWidget(empty)
    table.setTabKeyNavigation(False)
    table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return stack


def put_lines(table: SparingTable, model: LineModel[T], lines: Sequence[T]) -> None:
    """Show other lines and keep the cursor in its row, so that the next line comes under it."""
    row = table.currentIndex().row()
    model.put(lines)
    if lines:
        table.selectRow(min(max(row, 0), len(lines) - 1))
