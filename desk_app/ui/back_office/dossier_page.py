"""One dossier: where it lies and since when, what is in it, what was printed, what happened, what can be done."""

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

from desk_app.domain.dossier import DossierDetail, DossierSummary
from desk_app.domain.errors import DeskError
from desk_app.services import lookup
from desk_app.ui.back_office.acting_page import ActingPage
from desk_app.ui.back_office.action_dialog import ActionBar
from desk_app.ui.back_office.dossier_head import DossierHead
from desk_app.ui.back_office.dossier_tabs import DataTab, PapersTab, PrintsTab
from desk_app.ui.desk import Desk
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.timeline import Timeline

LEAST_TABS = 240


class DossierPage(ActingPage):
    """Opened by code; the keys 1…4 choose a tab, letters act, Ctrl+P shows the receipt, F11 prints it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.code = ""
        self.detail: DossierDetail | None = None
        self.head = DossierHead(desk.language, self)
        self.data = DataTab(desk.language, self)
        self.papers = PapersTab(self)
        self.prints = PrintsTab(desk.language, self)
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
            self.code, self.detail = code, None
            self.tabs.setCurrentIndex(0)
            self.empty.say("loader", self.tr("Opening {code}…").format(code=code))
            self.stack.setCurrentWidget(self.empty)
        self.refresh()

    def in_hand(self) -> DossierSummary | None:
        """Return the dossier shown."""
        return self.detail.summary if self.detail is not None else None

    def refresh(self) -> None:
        """Read the dossier anew."""
        if self.code:
            self.ask(lookup.detail, self._show, self.code)

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
        """Return the code and the tab."""
        return self.code, self.tabs.currentIndex()

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case (str() as code, int() as tab) if code:
                self.open(code)
                self.tabs.setCurrentIndex(tab)

    def _show(self, detail: DossierDetail) -> None:
        if detail.summary.code != self.code:
            return
        self.detail = detail
        self.head.show_detail(detail)
        self.data.show_detail(detail)
        self.papers.show_documents(detail.documents)
        self.prints.show_prints(detail.prints, printed=detail.summary.printed)
        self.log.show_entries(detail.timeline)
        self.acts.offer(detail.actions)
        self.stack.setCurrentIndex(1)

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
            shown.activated.connect(lambda at=number - 1: tabs.setCurrentIndex(at))
        return tabs

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
        area = QScrollArea(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside_area)
        column.addWidget(area, 1)
        column.addWidget(self.panel)
        column.addWidget(self._foot())
        return body

    def _foot(self) -> QFrame:
        foot = role(QFrame(self), "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_2)
        row.addWidget(
            KeyButton(self.tr("View receipt"), "Ctrl+P", self.preview_receipt, icon=icon("eye"), parent=foot)
        )
        row.addWidget(
            KeyButton(self.tr("Print"), "F11", self.print_receipt, icon=icon("printer"), parent=foot)
        )
        row.addWidget(self.acts, 1)
        return foot
