"""One procedure in the administrator's hands: read, changed, compared, and its history."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.catalogue import Catalogue, ProcedureHistory
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.procedure import Procedure
from desk_app.services import catalogue, catalogue_editing
from desk_app.ui.admin.change_bar import DISCARD, IN_FORCE, ChangeBar
from desk_app.ui.admin.changes_tab import ChangesTab
from desk_app.ui.admin.history_view import HistoryView
from desk_app.ui.admin.procedure_facts import ProcedureFacts, review_mark
from desk_app.ui.admin.procedure_form import ProcedureForm, Typed
from desk_app.ui.admin.procedure_tabs import CHANGES, GENERAL, OVERVIEW, STEPS, TAB_OF, ProcedureTabs
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_1, SPACE_3, SPACE_4, role
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.words import part_word

# What stands in the fields and at the foot, not kept yet.
Draft = tuple[Typed, tuple[str, str, str]]


class ProcedurePage(Page):
    """Opened by code; Alt+1…9 choose a tab, F12 keeps the change. What is typed stays until it is kept or given up."""

    follows: ClassVar[tuple[str, ...]] = ("procedure.", "catalogue.")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.code = ""
        self.history: ProcedureHistory | None = None
        self._base: Procedure | None = None
        self._drafts: dict[str, Draft] = {}
        self._tab = OVERVIEW
        today = desk.session.today()
        self.title, self.where = wrapped("section"), role(QLabel(self), "code")
        self.open_points = review_mark()
        self.facts = ProcedureFacts(desk.language)
        self.past = HistoryView(desk.language)
        self.form = ProcedureForm(desk.language, today, self)
        self.changes = ChangesTab(desk.language, self._as_typed, self)
        self.bar = ChangeBar(today, self)
        self.tabs = ProcedureTabs(self.form, self.facts, self.past, self.changes, self)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._laid_out())
        self.set_content(self.stack, scrolls=False)
        self.fields |= {"reason": self.bar.reason, "in_force_from": self.bar.day}
        self._connect()
        self.empty.say(
            "library", self.tr("No procedure is open"), self.tr("Choose one from the catalogue with F7.")
        )

    def open(self, code: str) -> None:
        """Show the procedure of a code; what was typed for another one waits there."""
        self.clear_message()
        if code != self.code:
            self._put_aside()
            self.code, self.history, self._base = code, None, None
            self.empty.say("loader", self.tr("Opening {code}…").format(code=code))
            self.stack.setCurrentWidget(self.empty)
        self.show_tab(OVERVIEW)
        self.refresh()

    def show_tab(self, tab: int) -> None:
        """Show a tab and go into its first field."""
        self._tab = tab
        self.tabs.setCurrentIndex(tab)
        self.entered()

    def refresh(self) -> None:
        """Read the procedure anew; what is typed stays."""
        if self.code:
            self.ask(catalogue.history, self._show, self.code)
            self.ask(catalogue.listing, self._offer_fields)

    def entered(self) -> None:
        """Put the focus into the tab, where something is typed into it, else on the tabs."""
        if self.history is None:
            return
        table = next((each for each in self.form.tables.values() if each is self.tabs.currentWidget()), None)
        target: QWidget = {
            GENERAL: self.form.texts["name"],
            STEPS: self.form.texts["steps"],
            CHANGES: self.changes.after,
        }.get(self.tabs.currentIndex(), table.table if table is not None else self.tabs.tabBar())
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def refused(self, error: DeskError) -> None:
        """Say a refusal on the field it belongs to, in whichever tab it is."""
        place = self.form.place_of(error)
        if place is not None and error.field:
            tab, field = place
            self.tabs.setCurrentWidget(tab)
            self.fields[error.field] = field
        super().refused(error)
        if self.history is None:
            self.empty.say("search", self.tr("There is no procedure {code}").format(code=self.code))

    def settled(self) -> None:
        """Free the key again."""
        self._typed()

    def keep(self) -> None:
        """Keep the change: prepared, or in force from the day chosen."""
        self.clear_message()
        if self.history is None or not self.bar.keep.isEnabled():
            return
        reason = self.bar.reason.text()
        if self.bar.act == DISCARD:
            self.bar.allow(touched=True, busy=True)
            self.ask(catalogue_editing.discard, self._kept, self.code, reason)
            return
        try:
            wanted = self.form.procedure()
            day = self.bar.in_force_from() if self.bar.act == IN_FORCE else None
        except Refused as error:
            self.refused(error)
            return
        self.bar.allow(touched=True, busy=True)
        if day is None:
            self.ask(catalogue_editing.prepare, self._kept, wanted, reason)
        else:
            self.ask(catalogue_editing.change, self._kept, wanted, day, reason)

    def state(self) -> object:
        """Return the code, the tab and everything that is typed and not kept."""
        self._put_aside()
        return self.code, self.tabs.currentIndex(), dict(self._drafts)

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case (str() as code, int() as tab, dict() as drafts) if code:
                self._drafts = drafts
                self.open(code)
                self.show_tab(tab)

    def _show(self, history: ProcedureHistory) -> None:
        if history.code != self.code:
            return
        first = self.history is None
        self.history = history
        base = history.prepared or history.versions[0].procedure
        self.bar.offer(was_in_force=bool(history.versions), prepared=history.prepared is not None)
        if first or not self.form.touched:
            self.form.fill(base)
            self._take_up()
        elif base != self._base:
            self.message.warn(
                self.tr("Somebody has changed this procedure meanwhile. Compare before you keep yours.")
            )
        self._base = base
        today = self.desk.session.today()
        self.where.setText(f"{self.code} · {base.field}")
        self.title.setText(base.name)
        self.facts.show_procedure(base)
        self.tabs.mark_open(base)
        self.past.show_history(history)
        self.changes.show_history(history, today)
        self._typed()
        self.stack.setCurrentIndex(1)
        if first:
            self.show_tab(self._tab)

    def _kept(self, _done: object) -> None:
        self._drafts.pop(self.code, None)
        self.history, self._tab = None, self.tabs.currentIndex()
        self.bar.clear()
        self.message.done(self.tr("Kept: {code}").format(code=self.code))
        self.refresh()

    def _give_up(self) -> None:
        if self._base is not None:
            self._drafts.pop(self.code, None)
            self.form.fill(self._base)
            self.bar.clear()
            self._typed()
            self.message.info(self.tr("What was typed is given up."))

    def _put_aside(self) -> None:
        if self.history is not None and (self.form.touched or self.bar.reason.text()):
            self._drafts[self.code] = (self.form.typed(), self.bar.typed())
        self.bar.clear()

    def _take_up(self) -> None:
        draft = self._drafts.pop(self.code, None)
        if draft is None:
            return
        typed, foot = draft
        self.form.put(typed)
        self.bar.put(foot)
        if self.form.touched:
            self.message.info(
                self.tr("What you typed is back, not kept yet. Ctrl+Shift+Backspace gives it up.")
            )

    def _typed(self) -> None:
        self.bar.allow(touched=self.form.touched)
        self._tab_shown()

    def _tab_shown(self) -> None:
        """Bring what depends on the tab up to date: the words to review, the comparison."""
        tab = self.tabs.currentIndex()
        unread = self._base.unread if self._base is not None else ()
        told = [
            self.tr("Needs review: {words}").format(
                words=f"{part_word(each.part, self.desk.language)} – {each.words}"
            )
            for each in unread
            if TAB_OF[each.part] == tab
        ]
        self.open_points.setText("\n".join(told))
        self.open_points.setVisible(bool(told))
        self._compare()

    def _compare(self) -> None:
        if self.tabs.currentIndex() == CHANGES:
            try:
                self.changes.follow(self.bar.in_force_from() if self.bar.act == IN_FORCE else None)
            except Refused:
                self.changes.follow(None)
            self.changes.show_now()

    def _as_typed(self) -> Procedure | None:
        try:
            return self.form.procedure()
        except Refused as error:
            self.refused(error)
            return None

    def _offer_fields(self, known: Catalogue) -> None:
        self.form.general.offer_fields(known.fields)

    def _connect(self) -> None:
        self.form.changed.connect(self._typed)
        self.bar.kept.connect(self.keep)
        self.bar.dropped.connect(self._give_up)
        self.bar.effect.currentIndexChanged.connect(self._compare)
        self.bar.day.editingFinished.connect(self._compare)
        self.tabs.currentChanged.connect(self._tab_shown)
        for tab in range(self.tabs.count()):
            shown = QShortcut(QKeySequence(f"Alt+{tab + 1}"), self)
            shown.activated.connect(partial(self.show_tab, tab))
        QShortcut(QKeySequence("F5"), self, self.refresh)

    def _laid_out(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        card = role(QFrame(body), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.tabs)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        inner.setSpacing(SPACE_1)
        head = QHBoxLayout()
        head.addWidget(self.where, 1)
        hint = self.tr("Alt+1…9 choose a part · Esc goes back, what is typed stays")
        head.addWidget(role(QLabel(hint), "caption"))
        inner.addLayout(head)
        inner.addWidget(self.title)
        inner.addWidget(self.open_points)
        inner.addSpacing(SPACE_1)
        inner.addWidget(card, 1)
        column.addLayout(inner, 1)
        column.addWidget(self.bar)
        return body
