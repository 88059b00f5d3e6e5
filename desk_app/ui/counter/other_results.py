"""The other results that wait for the same person: given in one act with the one in hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.dossier import DossierSummary
from desk_app.ui.theme import SPACE_1
from desk_app.ui.widgets.key_button import KeyCheck
from desk_app.ui.widgets.labelled import wrapped

MOST = 9
# What the box, the gaps and the frame of the focus take.
_BOX = 56


class OtherResults(QWidget):
    """A checkbox for each, with a key of its own; Space ticks the one that has the focus."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checks: dict[str, KeyCheck] = {}
        self._words: dict[KeyCheck, str] = {}
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
        self.checks, self._words = {}, {}
        for number, row in enumerate(rows[:MOST], 1):
            check = KeyCheck("", f"Alt+{number}", self)
            # Its words take the width there is, and ask for none.
            check.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._words[check] = f"{row.code.partition('-')[2]} · {row.procedure}"
            check.setToolTip(f"{row.code}\n{row.applicant}\n{row.procedure}")
            check.setChecked(row.code in chosen)
            check.toggled.connect(self.changed)
            self._column.addWidget(check)
            self.checks[row.code] = check
        self._fit()
        self.title.setText(
            self.tr("%n more result(s) ready for this person: tick to give together", "", len(rows))
        )
        self.setVisible(bool(rows))
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much of each result as the width takes; its key stays in sight."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for check, words in self._words.items():
            measure = check.fontMetrics()
            room = self.width() - _BOX - measure.horizontalAdvance(check.shortcut().toString())
            short = measure.elidedText(words, Qt.TextElideMode.ElideRight, room)
            check.say(short.replace("&", "&&"))
            check.setAccessibleName(words)

    def chosen(self) -> tuple[str, ...]:
        """Return the codes that are ticked."""
        return tuple(code for code, check in self.checks.items() if check.isChecked())
