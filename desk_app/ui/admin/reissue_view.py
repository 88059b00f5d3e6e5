"""Open dossiers whose printed date is no longer the one the calendar gives: the promise stays, or a new receipt."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.calendar_change import DossierMove
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.calendar_preview import PROCEDURE, SPARED, WIDTHS, MoveRows
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.key_button import LetterButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.sparing_table import SparingTable


class ReissueView(QWidget):
    """Space chooses the line in hand, Ctrl+A all or none; `issue_asked` wants new receipts, `opened` a dossier."""

    issue_asked = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: set[str] = set()
        self._wanted: frozenset[str] = frozenset()
        self.told = wrapped("section")
        self.model = MoveRows(self)
        self.model.chosen = self.chosen
        self.table = SparingTable(self.model, WIDTHS, PROCEDURE, SPARED, self)
        self.table.setAccessibleName(self.tr("Receipts whose date has moved"))
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.open_it = QPushButton(icon("eye"), " " + self.tr("Open the dossier  Enter"), self)
        self.issue = LetterButton("", "F12", self.issue_asked.emit, look="primary", parent=self)
        self._lay_out()
        self.table.activated.connect(self._open)
        self.open_it.clicked.connect(self._open)
        for keys, act in (("Space", self.toggle), ("Ctrl+A", self.toggle_all)):
            shortcut = QShortcut(QKeySequence(keys), self.table, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.show_moves(())

    def show_moves(self, moves: Sequence[DossierMove]) -> None:
        """Show the dossiers; what is chosen stays chosen while it is there."""
        row = max(0, self.table.currentIndex().row())
        self.model.put(moves)
        self.chosen |= self._wanted
        self.chosen &= {move.code for move in moves}
        self._wanted = frozenset()
        if moves:
            self.told.setText(
                self.tr(
                    "%n printed receipt(s) promise another day than the calendar gives now.", "", len(moves)
                )
            )
            self.table.selectRow(min(row, len(moves) - 1))
        else:
            self.told.setText("")
            self.empty.say(
                "circle-check",
                self.tr("Every printed date agrees with the calendar"),
                self.tr("F5 looks again."),
            )
        self.told.setVisible(bool(moves))
        self._stack.setCurrentWidget(self.table if moves else self.empty)
        self._show_chosen()

    def toggle(self) -> None:
        """Choose the line in hand, or let it go, and go on to the next."""
        line = self.model.line_at(self.table.currentIndex().row())
        if line is not None:
            self.chosen ^= {line.code}
            self._show_chosen()
            self.table.step(1)

    def toggle_all(self) -> None:
        """Choose every line; none when all are chosen."""
        codes = {line.code for line in self.model.lines}
        all_chosen = self.chosen == codes
        self.chosen.clear()
        if not all_chosen:
            self.chosen |= codes
        self._show_chosen()

    def wanted(self, codes: object) -> None:
        """Take back what `codes` gave, before the list is there."""
        if isinstance(codes, tuple):
            self._wanted = frozenset(codes)

    def start(self) -> None:
        """Go to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def codes(self) -> tuple[str, ...]:
        """Return what is chosen, in the order of the list."""
        return tuple(line.code for line in self.model.lines if line.code in self.chosen)

    def _show_chosen(self) -> None:
        self.issue.say(self.tr("Issue %n receipt(s) anew and print", "", len(self.chosen)))
        self.issue.setEnabled(bool(self.chosen))
        self.open_it.setEnabled(bool(self.model.lines))
        self.table.viewport().update()

    def _open(self) -> None:
        line = self.model.line_at(self.table.currentIndex().row())
        if line is not None:
            self.opened.emit(line.code)

    def _lay_out(self) -> None:
        meant = wrapped("muted")
        meant.setText(
            self.tr(
                "A promise that stays is kept: the dossier is due on the day printed. A receipt issued anew makes the "
                "old one void; scanned, the old one says that it was replaced."
            )
        )
        body = QVBoxLayout()
        body.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        body.setSpacing(SPACE_2)
        for part in (self.told, meant):
            body.addWidget(part)
        body.addWidget(self._stack, 1)
        foot = role(QFrame(self), "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        keys = wrapped("caption")
        keys.setText(self.tr("Space chooses · Ctrl+A all or none · F5 looks again"))
        row.addWidget(keys, 1)
        row.addWidget(self.open_it)
        row.addWidget(self.issue)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_3, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(foot)
