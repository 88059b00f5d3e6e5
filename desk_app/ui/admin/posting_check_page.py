"""The posting as an inspector sees it: what hangs on the wall, and what is wanting, with what to do about it."""

from collections import Counter
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.errors import DeskError
from desk_app.domain.posting import Finding, FindingKind, PostingCheck
from desk_app.domain.wording import short_day
from desk_app.services import posting, posting_print
from desk_app.ui.admin import finding_rows
from desk_app.ui.admin.finding_rows import GRAVE, FindingRows
from desk_app.ui.admin.procedure_tabs import OVERVIEW
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.printer import OpenPrinter, Printing, installed_printer
from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.columns import Rolled
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.filter_chip import FilterChip
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.sparing_table import ROW_HEIGHT, SparingTable
from desk_app.ui.words import finding_word

WIDTHS = {
    finding_rows.KIND: 186,
    finding_rows.CODE: 120,
    finding_rows.NAME: 200,
    finding_rows.DETAIL: 260,
}
SIDE = 300
ROWS_IN_SIGHT = 5
KINDS = (None, *FindingKind)
# One kind after another, the grave ones first; within a kind the order of the catalogue stays.
_ORDER = {kind: (kind not in GRAVE, at) for at, kind in enumerate(FindingKind)}


class PostingCheckPage(Page):
    """1…9 and 0 choose a kind, Enter opens the procedure, F12 shows the sheet to print, F5 checks anew."""

    follows: ClassVar[tuple[str, ...]] = ("procedure.", "posting.", "catalogue.", "rule.")

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, open_printer: OpenPrinter = installed_printer
    ) -> None:
        super().__init__(desk, parent)
        self.check: PostingCheck | None = None
        self.kind: FindingKind | None = None
        self.printing = Printing(desk, self, open_printer)
        self.printing.printed.connect(lambda _: self.message.done(self.tr("The check was printed.")))
        self.printing.not_printed.connect(lambda _, why: self.message.stop(why))
        self.model = FindingRows(desk.language, self)
        self.table = SparingTable(self.model, WIDTHS, finding_rows.NAME, (finding_rows.DETAIL,), self)
        self.table.setAccessibleName(self.tr("Findings"))
        self.empty = EmptyState(self)
        self.chips = {kind: self._made_chip(kind, at) for at, kind in enumerate(KINDS, 1)}
        self.told, self.shown = wrapped("section"), wrapped("muted")
        self.name, self.code = wrapped("section"), role(QLabel(self), "code")
        self.detail, self.remedy = wrapped(), wrapped()
        self.open_it = QPushButton(icon("eye"), " " + self.tr("Open in the catalogue  Enter"), self)
        self.printed_sheet = KeyButton(
            self.tr("View and print"), "F12", self.print_check, look="primary", parent=self
        )
        self.set_content(self._laid_out())
        self.set_content(self._made_foot(), scrolls=False)
        self._connect()

    def refresh(self) -> None:
        """Check anew; the line under the cursor stays while it is there."""
        self.ask(posting.check, self._show)

    def entered(self) -> None:
        """Go to the findings; on another day than the one shown everything is checked anew."""
        if self.check is not None and self.check.on != self.desk.session.today():
            self.refresh()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refused(self, error: DeskError) -> None:
        """Say a refusal, and why there is no list."""
        super().refused(error)
        if self.check is None:
            self.empty.say("ban", self.tr("The posting could not be checked"), self.message.text)
            self.stack.setCurrentWidget(self.empty)

    def settled(self) -> None:
        """Free the print key again."""
        self.printed_sheet.setEnabled(self.check is not None)

    def show_kind(self, kind: FindingKind | None) -> None:
        """Show the findings of a kind; None shows all."""
        self.kind = kind
        for each, chip in self.chips.items():
            chip.setChecked(each is kind)
        self._fill()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_check(self) -> None:
        """Show the check as a sheet, to be printed or saved as PDF."""
        self.clear_message()
        self.printed_sheet.setEnabled(False)
        show = partial(self.printing.preview_pdf, title=self.tr("Posting check"))
        self.ask(posting_print.check_sheet, show)

    def state(self) -> object:
        """Return the kind shown."""
        return self.kind

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        if isinstance(state, FindingKind):
            self.show_kind(state)

    def _show(self, check: PostingCheck) -> None:
        self.check = check
        counts = Counter(each.kind for each in check.findings)
        for kind, chip in self.chips.items():
            chip.set_count(len(check.findings) if kind is None else counts[kind])
        words = self.tr("{day}: {posted} procedures are posted, {in_force} are in force. Findings: {count}.")
        self.told.setText(
            words.format(
                day=short_day(check.on),
                posted=check.posted,
                in_force=check.in_force,
                count=len(check.findings),
            )
        )
        shown = (
            self.tr("The public display last took up a posting on {moment}.").format(moment=check.shown_at)
            if check.shown_at
            else self.tr("No public display has shown a posting yet.")
        )
        since = self.tr("A review since {day} counts.").format(day=short_day(check.reviewed_since))
        self.shown.setText(f"{shown} {since}")
        self._fill()

    def _fill(self) -> None:
        before = self._current()
        findings = self.check.findings if self.check is not None else ()
        chosen = [each for each in findings if self.kind in {None, each.kind}]
        self.model.put(sorted(chosen, key=lambda each: _ORDER[each.kind]))
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.table)
            self.table.selectRow(self.model.row_of(before) if before else 0)
        else:
            self.empty.say(
                "circle-check", self.tr("Nothing found here"), self.tr("Press 1 for all findings.")
            )
            self.stack.setCurrentWidget(self.empty)
        self._show_current()

    def _current(self) -> Finding | None:
        return self.model.line_at(self.table.currentIndex().row())

    def _show_current(self) -> None:
        finding = self._current()
        self.side.setVisible(finding is not None)
        if finding is not None:
            self.code.setText(finding.code)
            self.code.setVisible(bool(finding.code))
            self.name.setText(finding.name or finding_word(finding.kind, self.desk.language))
            detail = self.model.detail_words(finding)
            kind = finding_word(finding.kind, self.desk.language)
            self.detail.setText(f"{kind}: {detail}" if detail else kind)
            self.remedy.setText(self.model.remedy(finding.kind))
            self.open_it.setVisible(bool(finding.code))

    def _open(self) -> None:
        finding = self._current()
        if finding is not None and finding.code:
            self.procedure_asked.emit(finding.code, OVERVIEW)

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.activated.connect(self._open)
        self.open_it.clicked.connect(self._open)
        for keys, by in (("J", 1), ("K", -1)):
            QShortcut(QKeySequence(keys), self, partial(self.table.step, by))
        QShortcut(QKeySequence("F5"), self, self.refresh)

    def _made_chip(self, kind: FindingKind | None, at: int) -> FilterChip:
        words = self.tr("All findings") if kind is None else finding_word(kind, self.desk.language)
        chip = FilterChip(words, str(at % 10), self, late=kind in GRAVE)
        chip.setChecked(kind is None)
        chip.clicked.connect(lambda: self.show_kind(kind))
        return chip

    def _laid_out(self) -> QWidget:
        self.stack = QStackedWidget(self)
        self.stack.setMinimumHeight((ROWS_IN_SIGHT + 1) * ROW_HEIGHT)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.side = self._made_side()
        chips = QWidget(self)
        flow = FlowLayout(chips, SPACE_2)
        for chip in self.chips.values():
            flow.addWidget(chip)
        lists = QHBoxLayout()
        lists.setSpacing(SPACE_3)
        lists.addWidget(self.stack, 1)
        lists.addWidget(self.side)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addWidget(role(QLabel(self.tr("Posting check")), "page-title"))
        for part in (self.told, self.shown, chips):
            column.addWidget(part)
        column.addLayout(lists, 1)
        return body

    def _made_side(self) -> QWidget:
        side = role(QFrame(self), "card")
        side.setFixedWidth(SIDE)
        side.setAccessibleName(self.tr("Finding under the cursor"))
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_3)
        todo = role(QLabel(self.tr("What to do")), "muted")
        told = QWidget()
        story = QVBoxLayout(told)
        story.setContentsMargins(0, 0, SPACE_1, 0)
        story.setSpacing(SPACE_3)
        for part in (self.code, self.name, self.detail, todo, self.remedy):
            story.addWidget(part)
        story.addStretch(1)
        column.addWidget(Rolled(told, side), 1)
        column.addWidget(self.open_it)
        return side

    def _made_foot(self) -> QWidget:
        foot = role(QFrame(self), "foot")
        foot.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        row.addWidget(QLabel(self.tr("J K move · Enter opens · F5 checks anew")), 1)
        # Esc is the main window's own key: it leads back from every inner page.
        leave = role(QPushButton(self.tr("Back  Esc"), foot), "quiet")
        leave.clicked.connect(self.closed)
        row.addWidget(leave)
        row.addWidget(self.printed_sheet)
        return foot
