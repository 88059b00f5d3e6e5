"""One dossier: where it lies and since when, what is in it, what was printed, what happened, what can be done."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.dossier import DossierDetail, DossierSummary, PrintedForm
from desk_app.domain.errors import DeskError
from desk_app.domain.leg_line import LegLine
from desk_app.domain.workflow import Action, Form
from desk_app.services import form_making, legs, lookup, routes
from desk_app.ui.back_office.acting_page import ActingPage
from desk_app.ui.back_office.action_bar import ActionBar, urgent_act
from desk_app.ui.back_office.attachments_tab import AttachmentsTab
from desk_app.ui.back_office.dossier_head import DossierHead
from desk_app.ui.back_office.dossier_tabs import DataTab, PapersTab
from desk_app.ui.back_office.prints_tab import PrintsTab
from desk_app.ui.counter.fee_panel import FeePanel
from desk_app.ui.desk import Desk
from desk_app.ui.printer import Wanted
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.legs_view import LegsView
from desk_app.ui.widgets.timeline import Timeline
from desk_app.ui.words import form_word

LEAST_TABS = 240


class DossierPage(ActingPage):
    """Opened by code; the keys 1…6 choose a tab, letters act, Ctrl+P shows the form in hand, F11 prints it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.code = ""
        self.detail: DossierDetail | None = None
        self.head = DossierHead(desk.language, self)
        self.data = DataTab(desk.language, self)
        self.papers = PapersTab(self)
        self.prints = PrintsTab(desk.language, self)
        self.prints.opened.connect(lambda _: self.preview_form())
        self.prints.wanted.connect(self._make)
        self.attachments = AttachmentsTab(self)
        self.legs = LegsView(desk.language, self)
        self.legs.finish_asked.connect(self._finish_leg)
        self.fee = FeePanel(self)
        self.fee.received.connect(self.refresh)
        self.fee.payment_shown.connect(desk.show_payment)
        self.fee.cancelled.connect(self.refresh)
        self.log = Timeline(desk.language, self)
        self.tabs = self._made_tabs()
        self.acts = ActionBar(desk.language, self, from_right=True)
        self.acts.chosen.connect(self.choose)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self._laid_out())
        self.set_content(self.stack, scrolls=False)
        QShortcut(QKeySequence("F5"), self, self.refresh)
        self._say_none()

    def open(self, code: str) -> None:
        """Show the dossier of a code."""
        self.clear_message()
        self.panel.close_panel()
        if code != self.code:
            self.fee.close_panel()
            self.code, self.detail = code, None
            self._made = None
            self.tabs.setCurrentIndex(0)
            self.empty.say("loader", self.tr("Opening {code}…").format(code=code))
            self.stack.setCurrentWidget(self.empty)
        self.refresh()

    def in_hand(self) -> DossierSummary | None:
        """Return the dossier shown."""
        return self.detail.summary if self.detail is not None else None

    def form_in_hand(self) -> Wanted | None:
        """Return the form under the cursor where the forms are listed, else as every such page."""
        chosen = self.prints.chosen()
        if self._tab() is self.prints and chosen is not None:
            return Wanted(self.code, Form(chosen.form), chosen.issue)
        return super().form_in_hand()

    def refresh(self) -> None:
        """Read the dossier anew."""
        if self.code:
            self.ask(lookup.detail, self._show, self.code)

    def back(self) -> bool:
        """Close the panel of an act, then that of the fee."""
        return super().back() or self.fee.close_panel()

    def moved(self, summary: DossierSummary) -> None:
        """Let the cursor among the forms go to what the act made."""
        if summary.code == self.code:
            self.prints.follow_newest()

    def choose(self, action: Action) -> None:
        """Ask whether to do an act, unless a fee is asked for."""
        if not self.fee.opened:
            super().choose(action)

    def receive_fee(self) -> None:
        """Ask for the fee of the dossier shown."""
        if self.code and not self.panel.opened:
            self.fee.begin(self.code)

    def entered(self) -> None:
        """Put the focus on the tabs, from which every key of the page works."""
        self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def refused(self, error: DeskError) -> None:
        """Say a refusal; for a code that nobody knows, in place of the dossier."""
        super().refused(error)
        if error.code == "dossier_unknown":
            self.empty.say(
                "search",
                self.tr("There is no dossier {code}").format(code=self.code),
                self.tr("Scan the receipt again, or search with Ctrl+K."),
            )
            self.code, self.detail = "", None
            self.stack.setCurrentWidget(self.empty)

    def state(self) -> object:
        """Return the code, the tab, and what is typed of a fee or an act."""
        return self.code, self.tabs.currentIndex(), self.fee.state(), self.panel.state()

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case (str() as code, int() as tab, fee, act) if code:
                self.open(code)
                self.tabs.setCurrentIndex(tab)
                self.fee.restore(fee)
                self.panel.restore(act)

    def _show(self, detail: DossierDetail) -> None:
        if detail.summary.code != self.code:
            return
        self.detail = detail
        self.head.show_detail(detail)
        self.data.show_detail(detail)
        self.papers.show_documents(detail.documents)
        self.prints.show_detail(detail)
        self.attachments.show_detail(detail)
        self.panel.follow(detail)
        self.log.show_entries(detail.timeline)
        self.acts.offer(detail.actions, urgent_act(detail))
        self.stack.setCurrentIndex(1)
        self.ask(routes.legs, partial(self._show_legs, self.code), self.code)

    def _show_legs(self, code: str, legs: tuple[LegLine, ...]) -> None:
        if code == self.code:
            self.legs.show_legs(legs)
            self.tabs.setTabVisible(self.tabs.count() - 1, bool(legs))

    def _finish_leg(self, position: int) -> None:
        summary = self.in_hand()
        if summary is not None:
            finish = partial(self._show_legs, self.code)
            self.ask(legs.finish_leg, finish, self.code, position, version=summary.version)

    def _say_none(self) -> None:
        self.empty.say(
            "scan-line",
            self.tr("No dossier is open"),
            self.tr("Scan a receipt, search with Ctrl+K, or choose one from the worklist with F3."),
        )

    def _made_tabs(self) -> QTabWidget:
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.tabBar().setAccessibleName(self.tr("Parts of the dossier"))
        for number, (words, part) in enumerate(
            (
                (self.tr("Data"), self.data),
                (self.tr("Papers"), self.papers),
                (self.tr("Prints"), self.prints),
                (self.tr("Log"), self.log),
                (self.tr("Attachments"), self.attachments),
                (self.tr("Legs"), self.legs),
            ),
            1,
        ):
            area = QScrollArea(tabs)
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(part)
            tabs.addTab(area, f"{words}\u2002{number}")
            shown = QShortcut(QKeySequence(str(number)), self)
            shown.activated.connect(lambda at=number - 1: self._show_tab(at))
        for keys, by in (("PgDown", 1), ("PgUp", -1)):
            turned = QShortcut(QKeySequence(keys), tabs.tabBar())
            turned.setContext(Qt.ShortcutContext.WidgetShortcut)
            turned.activated.connect(partial(self._turn, by))
        return tabs

    def _show_tab(self, at: int) -> None:
        self.tabs.setCurrentIndex(at)
        # In a low window the head leaves no room for it.
        self._area.ensureWidgetVisible(self.tabs, 0, 0)
        part = self._tab()
        if isinstance(part, (PrintsTab, AttachmentsTab)):
            part.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.entered()

    def _turn(self, by: int) -> None:
        """Turn a page of the part shown, then of all that stands with it."""
        part = self.tabs.currentWidget()
        for area in (part, self._area):
            if isinstance(area, QScrollArea):
                bar = area.verticalScrollBar()
                before = bar.value()
                bar.setValue(before + by * bar.pageStep())
                if bar.value() != before:
                    return

    def _tab(self) -> QWidget | None:
        area = self.tabs.currentWidget()
        return area.widget() if isinstance(area, QScrollArea) else None

    def _make(self, form: Form) -> None:
        self.ask(form_making.make, self._made_slip, self.code, form)

    def _made_slip(self, made: PrintedForm) -> None:
        self._made, self._acted_on = Wanted(self.code, Form(made.form), made.issue), self.code
        self.prints.follow_newest()
        words = self.tr("Made: {form}, issue {issue}. F11 prints it, Ctrl+P shows it.")
        self.message.done(words.format(form=form_word(made.form, self.desk.language), issue=made.issue))
        self.refresh()

    def _laid_out(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inside_area = QWidget(body)
        inner = QVBoxLayout(inside_area)
        inner.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        inner.setSpacing(SPACE_3)
        inner.addWidget(self.head)
        card = role(QFrame(body), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 0, 0, 0)
        self.tabs.setMinimumHeight(LEAST_TABS)
        inside.addWidget(self.tabs)
        inner.addWidget(card, 1)
        area = self._area = QScrollArea(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside_area)
        column.addWidget(area, 1)
        column.addWidget(self.panel)
        column.addWidget(self.fee)
        column.addWidget(self._foot())
        return body

    def _foot(self) -> QFrame:
        foot = role(QFrame(self), "foot")
        # While something is asked, the other acts give their room to it.
        self.panel.toggled.connect(foot.setHidden)
        self.fee.toggled.connect(foot.setHidden)
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        row.addWidget(KeyButton(self.tr("View"), "Ctrl+P", self.preview_form, icon=icon("eye"), parent=foot))
        row.addWidget(KeyButton(self.tr("Print"), "F11", self.print_form, icon=icon("printer"), parent=foot))
        row.addWidget(KeyButton(self.tr("Fee"), "F8", self.receive_fee, parent=foot))
        row.addWidget(self.acts, 1)
        return foot
