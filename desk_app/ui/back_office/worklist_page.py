"""The worklist: what waits, by deadline, a million dossiers deep, with the next act one letter away."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.dossier import DossierDetail, DossierSummary, Worklist, WorklistFilter
from desk_app.services import lookup
from desk_app.ui.back_office.acting_page import ActingPage
from desk_app.ui.back_office.preview_panel import PreviewPanel
from desk_app.ui.back_office.worklist_chips import WorklistChips
from desk_app.ui.desk import Desk
from desk_app.ui.rows import Column, DossierTableModel
from desk_app.ui.theme import SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.row_painter import RowPainter
from desk_app.ui.widgets.sparing_table import SparingTable

TYPING_PAUSE_MS = 200
MOVING_PAUSE_MS = 120
# Below this width the preview gives its room to the list.
PREVIEW_FROM = 1000

WIDTHS: dict[int, int] = {
    Column.CODE: 138,
    Column.STANDING: 152,
    Column.DUE: 138,
    Column.APPLICANT: 160,
    Column.PROCEDURE: 180,
    Column.STATUS: 136,
    Column.RECEIVED: 138,
    Column.OFFICER: 120,
}
SPARED = (Column.OFFICER, Column.RECEIVED, Column.STATUS)


class WorklistPage(ActingPage):
    """Chips, search, list and preview; the keys 1…9 and 0 choose a chip, j and k move, Enter opens."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.chip = WorklistFilter.OPEN
        self._code = ""
        self._detail: DossierDetail | None = None
        prefix = f"{desk.session.office.code}-"
        self.model = DossierTableModel(self._fetch, desk.language, prefix, self)
        self.chips = WorklistChips(self)
        self.search = self._made_search()
        self.table = SparingTable(self.model, WIDTHS, Column.PROCEDURE, SPARED, self)
        self.table.setItemDelegate(RowPainter(self.table))
        self.table.setAccessibleName(self.tr("Dossiers"))
        self.empty = EmptyState(self)
        self.preview = PreviewPanel(desk.language, self)
        self._typed = _delayed(self, TYPING_PAUSE_MS, self._ask_anew)
        self._moved_on = _delayed(self, MOVING_PAUSE_MS, self._ask_detail)
        self.set_content(self._laid_out(), scrolls=False)
        self._connect()
        self.chips.show_chip(self.chip)

    def in_hand(self) -> DossierSummary | None:
        """Return the dossier under the cursor."""
        row = self.model.row_at(self.table.currentIndex().row())
        if row is not None and self._detail is not None and self._detail.summary.code == row.code:
            return self._detail.summary
        return row

    def show_filter(self, chip: WorklistFilter) -> None:
        """Show the dossiers behind a chip."""
        self.chip = chip
        self.chips.show_chip(self.chip)
        self._ask_anew()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Read the list and the preview anew; the cursor and the place in the list stay."""
        self.model.renew()
        self._ask_detail()

    def entered(self) -> None:
        """Put the cursor into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> bool:
        """Close the panel, then leave the search, then its words."""
        if super().back():
            return True
        if self.search.text():
            self.search.clear()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def state(self) -> object:
        """Return chip, words, the dossier under the cursor, and what is typed of an act."""
        return self.chip, self.search.text(), self._code, self.panel.state()

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case (WorklistFilter() as chip, str() as words, str() as code, act):
                self.chip, self._code = chip, code
                self.chips.show_chip(self.chip)
                self.search.setText(words)
                self.panel.restore(act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room to what matters most."""
        super().resizeEvent(event)
        self._show_preview()

    def _fetch(
        self, offset: int, limit: int, done: Callable[[Worklist], None], settled: Callable[[], None]
    ) -> None:
        words = self.search.text().strip()
        self.desk.ask(lookup.worklist, done, self.refused, settled, self.chip, offset, limit, words)

    def _ask_anew(self) -> None:
        self._typed.stop()
        self._code = ""
        self.stack.setCurrentWidget(self.table)
        self.table.scrollToTop()
        self.model.reload()

    def _answered(self, answer: Worklist) -> None:
        self.chips.show_counts(answer.counts)
        if not answer.total:
            self._say_empty()
            self._forget()
            return
        self.stack.setCurrentWidget(self.table)
        self._keep_cursor()

    def _keep_cursor(self) -> None:
        now = self.table.currentIndex().row()
        here = self.model.row_at(now)
        if here is not None and here.code == self._code:
            return
        # A row that moved is followed; one that left the list gives its place to the next.
        found = self.model.row_of(self._code) if self._code else None
        row = found if found is not None else min(max(now, 0), self.model.rowCount() - 1)
        place, made = self.table.verticalScrollBar().value(), self._made
        self.table.setCurrentIndex(self.model.index(row, 0))
        self.table.verticalScrollBar().setValue(place)
        self._current_changed()
        self._made = made

    def _current_changed(self) -> None:
        row = self.model.row_at(self.table.currentIndex().row())
        code = row.code if row else ""
        if code and code != self._code:
            self._code = code
            # Who goes on to another dossier means its papers, no longer what the last act made.
            self._made = None
            self._moved_on.start()

    def _ask_detail(self) -> None:
        if self._code:
            self.ask(lookup.detail, self._show_detail, self._code)

    def _show_detail(self, detail: DossierDetail) -> None:
        if detail.summary.code == self._code:
            self._detail = detail
            self.panel.follow(detail)
            self.preview.show_detail(detail)
            self._show_preview()

    def _show_preview(self) -> None:
        wide = self.width() >= PREVIEW_FROM and not self.panel.opened
        self.preview.setVisible(wide and self._detail is not None)

    def _forget(self) -> None:
        self._code, self._detail = "", None
        self.preview.clear()
        self.preview.hide()

    def _say_empty(self) -> None:
        words = self.search.text().strip()
        if words:
            self.empty.say(
                "search",
                self.tr("No dossier has the words “{words}”").format(words=words),
                self.tr("Names, codes, phone and identity numbers are searched. Esc clears the search."),
            )
        elif self.chip in {WorklistFilter.OPEN, WorklistFilter.ALL, WorklistFilter.RECEIVED_TODAY}:
            self.empty.say("inbox", self.tr("No dossier here yet"), self.tr("Press F2 to receive one."))
        else:
            self.empty.say(
                "circle-check",
                self.tr("Nothing waits here"),
                self.tr("Press 1 for all unfinished dossiers."),
            )
        self.stack.setCurrentWidget(self.empty)

    def _say_failed(self) -> None:
        if self.model.loading:
            self.empty.say(
                "database", self.tr("The list could not be read"), self.tr("Press F5 to try again.")
            )
            self.stack.setCurrentWidget(self.empty)

    def _open(self) -> None:
        summary = self.in_hand()
        if summary is not None:
            self.desk.open_dossier.emit(summary.code)

    def _connect(self) -> None:
        self.chips.chosen.connect(self.show_filter)
        self.model.answered.connect(self._answered)
        self.model.failed.connect(self._say_failed)
        self.table.selectionModel().currentRowChanged.connect(self._current_changed)
        self.table.activated.connect(self._open)
        self.search.textChanged.connect(self._typed.start)
        self.search.returnPressed.connect(self.table.setFocus)
        self.preview.chosen.connect(self.choose)
        self.preview.opened.connect(self._open)
        self.preview.print_asked.connect(self.print_form)
        self.preview.preview_asked.connect(self.preview_form)
        for keys, act in (("J", lambda: self.table.step(1)), ("K", lambda: self.table.step(-1))):
            QShortcut(QKeySequence(keys), self, act)
        QShortcut(QKeySequence("/"), self, self.search.setFocus)
        QShortcut(QKeySequence("F5"), self, self.refresh)

    def _made_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setPlaceholderText(self.tr("Search in this list: name, code, phone…  /"))
        search.setAccessibleName(self.tr("Search in this list"))
        search.setClearButtonEnabled(True)
        search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        return search

    def _laid_out(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addWidget(self.chips)
        column.addWidget(self.search)
        self.stack = QStackedWidget(body)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addWidget(self.stack, 1)
        row.addWidget(self.preview)
        column.addLayout(row, 1)
        keys = role(QLabel(self.tr("J K move · Enter opens · / searches · F5 reads anew")), "caption")
        column.addWidget(keys)
        column.addWidget(self.panel)
        # While something is asked, the list gives its room to it.
        self.stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.panel.toggled.connect(self._show_preview)
        for beside in (self.chips, self.search, keys):
            self.panel.toggled.connect(beside.setHidden)
        return body


def _delayed(parent: QWidget, pause: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    timer.timeout.connect(act)
    return timer
