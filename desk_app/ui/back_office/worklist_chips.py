"""The chips over the worklist: each a filter with its key, its words and how many there are behind it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk_app.domain.dossier import WorklistFilter
from desk_app.ui.theme import SPACE_2
from desk_app.ui.widgets.filter_chip import FilterChip
from desk_app.ui.widgets.flow import FlowLayout

# Every chip with its key, in the order of the screen.
KEYS: dict[WorklistFilter, str] = {
    WorklistFilter.OPEN: "1",
    WorklistFilter.DUE_TODAY: "2",
    WorklistFilter.OVERDUE: "3",
    WorklistFilter.NO_APOLOGY: "-",
    WorklistFilter.DUE_SOON: "4",
    WorklistFilter.WAITING: "5",
    WorklistFilter.SIGNING: "6",
    WorklistFilter.READY: "7",
    WorklistFilter.UNCOLLECTED: "=",
    WorklistFilter.RECEIVED_TODAY: "8",
    WorklistFilter.UNPRINTED: "9",
    WorklistFilter.ALL: "0",
}
_LATE = frozenset({WorklistFilter.OVERDUE, WorklistFilter.NO_APOLOGY})


class WorklistChips(QWidget):
    """`chosen` carries the filter of the chip that was pressed, or whose key was."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = {chip: self._made(chip, key) for chip, key in KEYS.items()}
        flow = FlowLayout(self, SPACE_2)
        for button in self.buttons.values():
            flow.addWidget(button)

    def show_chip(self, shown: WorklistFilter) -> None:
        """Mark the chip whose dossiers are listed."""
        for chip, button in self.buttons.items():
            button.setChecked(chip is shown)

    def show_counts(self, counts: Mapping[WorklistFilter, int]) -> None:
        """Show how many there are behind each chip."""
        for chip, count in counts.items():
            self.buttons[chip].set_count(count)

    def _made(self, chip: WorklistFilter, key: str) -> FilterChip:
        button = FilterChip(self._word(chip), key, self, late=chip in _LATE)
        button.clicked.connect(partial(self._choose, chip))
        return button

    def _choose(self, chip: WorklistFilter, _checked: bool = False) -> None:
        self.chosen.emit(chip)

    def _word(self, chip: WorklistFilter) -> str:
        return {
            WorklistFilter.OPEN: self.tr("Not finished"),
            WorklistFilter.DUE_TODAY: self.tr("Due today"),
            WorklistFilter.OVERDUE: self.tr("Overdue"),
            WorklistFilter.NO_APOLOGY: self.tr("Late, no apology"),
            WorklistFilter.DUE_SOON: self.tr("Due soon"),
            WorklistFilter.WAITING: self.tr("Waiting"),
            WorklistFilter.SIGNING: self.tr("To sign"),
            WorklistFilter.READY: self.tr("Ready"),
            WorklistFilter.UNCOLLECTED: self.tr("Not collected"),
            WorklistFilter.RECEIVED_TODAY: self.tr("Received today"),
            WorklistFilter.UNPRINTED: self.tr("Not printed"),
            WorklistFilter.ALL: self.tr("All"),
        }[chip]
