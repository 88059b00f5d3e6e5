"""The other results that wait for the same person: given in one act with the one in hand."""

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.dossier import DossierSummary
from desk_app.ui.theme import SPACE_1
from desk_app.ui.widgets.key_button import KeyCheck
from desk_app.ui.widgets.labelled import wrapped

MOST = 9
_LONGEST = 70


class OtherResults(QWidget):
    """A checkbox for each, with a key of its own; Space ticks the one that has the focus."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checks: dict[str, KeyCheck] = {}
        self.title = wrapped("muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_1)
        self._column.addWidget(self.title)
        self.hide()

    def show_rows(self, rows: Sequence[DossierSummary], chosen: Sequence[str] = ()) -> None:
        """Offer these results, nine at most, those chosen before ticked; none hides the list."""
        for check in self.checks.values():
            self._column.removeWidget(check)
            check.hide()
            check.deleteLater()
        self.checks = {}
        for number, row in enumerate(rows[:MOST], 1):
            words = f"{row.code.partition('-')[2]} · {shorten(row.procedure, _LONGEST, placeholder=' …')}"
            check = KeyCheck(words.replace("&", "&&"), f"Alt+{number}", self)
            check.setToolTip(f"{row.code}\n{row.applicant}\n{row.procedure}")
            check.setChecked(row.code in chosen)
            check.toggled.connect(self.changed)
            self._column.addWidget(check)
            self.checks[row.code] = check
        self.title.setText(
            self.tr("%n more result(s) ready for this person: tick to give together", "", len(rows))
        )
        self.setVisible(bool(rows))
        self.changed.emit()

    def chosen(self) -> tuple[str, ...]:
        """Return the codes that are ticked."""
        return tuple(code for code, check in self.checks.items() if check.isChecked())
