"""What a change of the calendar would do to open dossiers, seen before it counts: counts in words, and the list."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.calendar_change import CalendarPreview, DossierMove
from desk_app.domain.wording import short_moment
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, colours, role
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.line_model import LineModel, Mark
from desk_app.ui.widgets.sparing_table import SparingTable

CODE, APPLICANT, PROCEDURE, RECEIPT, DUE, NEW = range(6)
WIDTHS = {CODE: 196, APPLICANT: 170, PROCEDURE: 160, RECEIPT: 150, DUE: 138, NEW: 158}
SPARED = (PROCEDURE, APPLICANT)


class MoveRows(LineModel[DossierMove]):
    """The dossiers that move; with `chosen` the column of the receipt says which are issued anew."""

    code_column = CODE

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chosen: Collection[str] | None = None

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("Dossier"),
            self.tr("Applicant"),
            self.tr("Procedure"),
            self.tr("Receipt"),
            self.tr("Promised"),
            self.tr("By the new calendar"),
        )

    def cells(self, line: DossierMove) -> tuple[str, ...]:
        """Return the words of a dossier."""
        new = self.tr("stays, agreed") if line.agreed else short_moment(line.new_due_at)
        return (
            line.code,
            line.applicant,
            line.procedure,
            self._receipt(line),
            short_moment(line.due_at),
            new,
        )

    def mark(self, line: DossierMove, column: int) -> Mark | None:
        """Return whether a receipt was printed or is to be, and whether the date comes later or sooner."""
        now = colours()
        if column == RECEIPT and self.chosen is not None:
            chosen = line.code in self.chosen
            return Mark("circle-check" if chosen else "circle", now.accent if chosen else now.muted, chosen)
        if column == RECEIPT:
            return Mark("printer-check", now.soon) if line.printed else Mark("printer", now.muted)
        if column == NEW and not line.agreed:
            return Mark("chevron-right", now.soon) if line.later else Mark("chevron-left", now.accent)
        return None

    def _receipt(self, line: DossierMove) -> str:
        if self.chosen is not None:
            return self.tr("Issue anew") if line.code in self.chosen else self.tr("Promise stays")
        return self.tr("printed") if line.printed else self.tr("not printed")


class CalendarPreviewView(QWidget):
    """Says how many open dossiers a change moves and how many of them hold a printed receipt, and lists them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen: CalendarPreview | None = None
        self.told, self.meant = wrapped("section"), wrapped("muted")
        self.model = MoveRows(self)
        self.table = SparingTable(self.model, WIDTHS, PROCEDURE, SPARED, self)
        self.table.setAccessibleName(self.tr("Dossiers that move"))
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(role(QLabel(self.tr("Nothing is changed yet"), self), "caption"))
        column.addWidget(self.told)
        column.addWidget(self.meant)
        column.addSpacing(SPACE_2)
        column.addWidget(self._stack, 1)

    def show_preview(self, seen: CalendarPreview) -> None:
        """Show what a change would do."""
        self.seen = seen
        self.model.put(seen.moves)
        moving = seen.printed + seen.unprinted
        told = self.tr("Open dossiers that get another date: {moving} – {printed} printed, {unprinted} not.")
        counts = {"moving": moving, "printed": seen.printed, "unprinted": seen.unprinted}
        self.told.setText(
            told.format(**counts) if moving else self.tr("No open dossier gets another date by this change.")
        )
        words = []
        if seen.unprinted:
            words.append(self.tr("Not printed: they take the new date at once."))
        if seen.printed:
            words.append(
                self.tr(
                    "Printed: the promise stays until you choose the new date and issue the receipt anew."
                )
            )
        if held := len(seen.moves) - moving:
            words.append(self.tr("Dates agreed with an apology stay: {held}.").format(held=held))
        self.meant.setText(" ".join(words))
        self.meant.setVisible(bool(words))
        if not seen.moves:
            self.empty.say("calendar-check", self.tr("No dossier moves"))
        self._stack.setCurrentWidget(self.table if seen.moves else self.empty)
        if seen.moves:
            self.table.selectRow(0)

    def start(self) -> None:
        """Go to the list."""
        current = self._stack.currentWidget() or self.table
        current.setFocus(Qt.FocusReason.OtherFocusReason)
