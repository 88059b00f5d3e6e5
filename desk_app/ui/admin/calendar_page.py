"""The working calendar: the year's special days, what a decision changes, and the receipts whose date has moved."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from desk_app.domain.calendar_change import CalendarPreview, DossierMove, SpecialDay
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.rules import Rule
from desk_app.domain.staff import Permission
from desk_app.services import calendar_change, calendar_moves, rules
from desk_app.services.calendar_moves import Reissued
from desk_app.services.session import Session
from desk_app.ui.admin.calendar_days import CalendarDays
from desk_app.ui.admin.change_preview import ChangePreview
from desk_app.ui.admin.reissue_view import ReissueView
from desk_app.ui.admin.rules_view import RulesView
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.printer import OpenPrinter, Printing, installed_printer
from desk_app.ui.texts import sentence
from desk_app.ui.widgets.long_work import LongWork

DAYS, REISSUE, RULES = range(3)


class CalendarPage(Page):
    """Alt+1…3 choose a part; F12 shows what a change would move, and confirms what was shown."""

    follows: ClassVar[tuple[str, ...]] = ("calendar.", "rule.")

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, open_printer: OpenPrinter = installed_printer
    ) -> None:
        super().__init__(desk, parent)
        session = desk.session
        self.printing = Printing(desk, self, open_printer)
        self.printing.not_printed.connect(self._not_printed)
        self.days = CalendarDays(desk.language, session.today(), session.calendar.years, self)
        self.reissues = ReissueView(self)
        self.rules = RulesView(desk.language, session.today(), self)
        self.previewed = ChangePreview(self)
        self.work = LongWork(self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.days, self.tr("Special days  Alt+1"))
        self.tabs.addTab(self.reissues, self.tr("Receipts whose date has moved  Alt+2"))
        self.tabs.addTab(self.rules, self.tr("Rules with their days  Alt+3"))
        self.stack = QStackedWidget(self)
        for part in (self.tabs, self.work, self.previewed):
            self.stack.addWidget(part)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.set_content(body, scrolls=False)
        self.fields = {**self.days.form.fields, **self.rules.fields}
        self.days.allow(allowed=session.staff.may(Permission.CONFIGURE))
        self._connect()

    def refresh(self) -> None:
        """Read the year and the rules anew; what is typed stays."""
        self.ask(calendar_change.days, self._show_days, self.days.year)
        may_change = self.desk.session.staff.may(Permission.CONFIGURE)
        self.rules.show_book(self.desk.session.rules, may_change=may_change)

    def entered(self) -> None:
        """Put the focus into what is shown."""
        shown = self.stack.currentWidget()
        if shown is self.previewed:
            self.previewed.view.start()
        elif shown is self.tabs:
            (self.days, self.reissues, self.rules)[self.tabs.currentIndex()].start()

    def show_tab(self, tab: int) -> None:
        """Show a part; the receipts are looked at anew each time."""
        if self.stack.currentWidget() is self.tabs:
            self.tabs.setCurrentIndex(tab)
            self.entered()

    def back(self) -> bool:
        """Stop what runs, or leave the preview; what is typed stays."""
        if self.work.running:
            self.work.stop()
            return True
        if self.stack.currentWidget() is self.previewed:
            self._leave_preview()
            return True
        return self.tabs.currentIndex() == DAYS and self.days.form.back()

    def refused(self, error: DeskError) -> None:
        """Say a refusal where it can be put right: a change that is refused goes back to its form."""
        self.stack.setCurrentWidget(self.tabs)
        super().refused(error)

    def preview(self) -> None:
        """Show what the change would move; nothing is written."""
        self.clear_message()
        try:
            change = self.days.form.change()
        except Refused as error:
            self.refused(error)
            return
        words = self.tr("Looking at every open dossier…")
        self.work.start(words, calendar_change.preview, self._show_preview, change)

    def confirm(self) -> None:
        """Keep the change as it was shown."""
        seen = self.previewed.view.seen
        if seen is not None:
            words = self.tr("Dating the dossiers that were not printed…")
            self.work.start(words, calendar_change.confirm, partial(self._confirmed, seen), seen)

    def look_for_moved(self) -> None:
        """Look for printed dates that are not the calendar's any more."""
        words = self.tr("Comparing printed dates with the calendar…")
        self.work.start(words, calendar_moves.to_reissue, self._show_moved, None)

    def reissue(self) -> None:
        """Issue the chosen receipts anew and print them."""
        self.clear_message()
        codes = self.reissues.codes()
        if codes:
            words = self.tr("Issuing the receipts anew…")
            self.work.start(words, calendar_moves.reissue, self._reissued, codes)

    def state(self) -> object:
        """Return what is shown, typed and chosen."""
        seen = self.previewed.view.seen if self.stack.currentWidget() is self.previewed else None
        return (
            self.tabs.currentIndex(),
            self.days.year,
            self.days.form.typed(),
            self.rules.typed(),
            self.reissues.codes(),
            seen,
            (self.message.kind, self.message.text),
        )

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case (int() as tab, int() as year, typed, rule, chosen, seen, (str() as kind, str() as told)):
                self.days.year = year
                self.days.form.put(typed)
                self.rules.show_book(
                    self.desk.session.rules, may_change=self.desk.session.staff.may(Permission.CONFIGURE)
                )
                self.rules.put(rule)
                self.reissues.wanted(chosen)
                self.tabs.setCurrentIndex(tab)
                if isinstance(seen, CalendarPreview):
                    self._show_preview(seen)
                if kind:
                    self.message.say(kind, told)
                self.refresh()

    def _show_days(self, lines: tuple[SpecialDay, ...]) -> None:
        self.days.show_days(lines)

    def _show_preview(self, seen: CalendarPreview) -> None:
        self.previewed.view.show_preview(seen)
        self.stack.setCurrentWidget(self.previewed)
        self.entered()

    def _leave_preview(self) -> None:
        self.stack.setCurrentWidget(self.tabs)
        self.days.form.start()

    def _confirmed(self, seen: CalendarPreview, session: Session) -> None:
        self.days.form.clear()
        told = self.tr("The calendar is changed. Dossiers with a new date: {unprinted}.")
        words = told.format(unprinted=seen.unprinted)
        self.stack.setCurrentWidget(self.tabs)
        if seen.printed:
            promised = self.tr(
                "Printed receipts that keep their promise unless you choose otherwise: {printed}."
            )
            words = f"{words} {promised.format(printed=seen.printed)}"
            kept = [move for move in seen.moves if move.printed and not move.agreed]
            self.reissues.show_moves(kept)
            with QSignalBlocker(self.tabs):
                self.tabs.setCurrentIndex(REISSUE)
        self.message.done(words)
        self.entered()
        # The window is built anew under the new calendar; what was typed and said is carried over.
        self.desk.session = session

    def _show_moved(self, moves: tuple[DossierMove, ...]) -> None:
        self.reissues.show_moves(moves)

    def _reissued(self, done: Reissued) -> None:
        self.reissues.show_moves([line for line in self.reissues.model.lines if line.code not in done.codes])
        for code in done.codes:
            self.printing.print_receipt(code)
        words = self.tr("Receipts issued anew: {codes}.").format(codes=", ".join(done.codes) or "–")
        if not done.refused:
            self.message.done(words)
            return
        language = self.desk.language
        why = "; ".join(f"{code}: {sentence(error, language)}" for code, error in done.refused)
        self.message.warn(f"{words} {why}")

    def _not_printed(self, _code: str, why: str) -> None:
        """Say why beside what was done: the receipts are issued whatever the printer does."""
        done = self.message.text if self.message.kind in {"done", "warning"} else ""
        self.message.warn(done if why in done else f"{done} {why}".strip())

    def _keep_rule(self, rule: Rule) -> None:
        self.clear_message()

        def kept(session: Session) -> None:
            self.rules.clear()
            name = self.rules.model.name(rule)
            self.message.done(self.tr("Kept: {name}").format(name=name))
            self.desk.session = session

        self.ask(rules.change, kept, rule)

    def _work_ended(self) -> None:
        if self.stack.currentWidget() is self.work:
            self.stack.setCurrentWidget(self.tabs)
            self.entered()

    def _add(self) -> None:
        self.clear_message()
        try:
            self.days.form.add()
        except Refused as error:
            self.refused(error)

    def _tab_shown(self, tab: int) -> None:
        if tab == REISSUE and not self.work.running:
            self.look_for_moved()

    def _refresh_shown(self) -> None:
        self.refresh()
        if self.tabs.currentIndex() == REISSUE and self.stack.currentWidget() is self.tabs:
            self.look_for_moved()

    def _connect(self) -> None:
        self.days.form.preview_asked.connect(self.preview)
        self.days.form.added.clicked.connect(self._add)
        self.days.year_changed.connect(self.refresh)
        self.previewed.confirmed.connect(self.confirm)
        self.previewed.left.connect(self.back)
        self.reissues.issue_asked.connect(self.reissue)
        self.reissues.opened.connect(self.desk.open_dossier)
        self.rules.kept.connect(self._keep_rule)
        self.rules.wrong.connect(self.refused)
        self.work.begun.connect(lambda: self.stack.setCurrentWidget(self.work))
        self.work.ended.connect(self._work_ended)
        self.tabs.currentChanged.connect(self._tab_shown)
        for tab in range(self.tabs.count()):
            shown = QShortcut(QKeySequence(f"Alt+{tab + 1}"), self)
            shown.activated.connect(partial(self.show_tab, tab))
        QShortcut(QKeySequence("F5"), self, self._refresh_shown)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
