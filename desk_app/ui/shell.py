"""The main window at a counter: head, pages, status bar, and what belongs to no page alone."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.domain.dossier import Found
from desk_app.domain.errors import DeskError
from desk_app.services import lookup
from desk_app.services.session import Session
from desk_app.ui import i18n, pages, window_place
from desk_app.ui.desk import Desk
from desk_app.ui.focus_place import FocusKeeper, enter, focus_place
from desk_app.ui.page import Page
from desk_app.ui.pages import DOSSIER, FIRST, INNER_PAGES, PAGES
from desk_app.ui.scan_routing import ScanRouting
from desk_app.ui.shortcut_list import ShortcutList
from desk_app.ui.texts import sentence
from desk_app.ui.widgets.at_work import AtWork
from desk_app.ui.widgets.banner import StoreBanner, TrainingBand
from desk_app.ui.widgets.calendar_question import CalendarQuestion
from desk_app.ui.widgets.foot_bar import FootBar
from desk_app.ui.widgets.head_bar import HeadBar
from desk_app.ui.widgets.nav_bar import NavBar

if TYPE_CHECKING:
    from desk_app.ui.display.window import DisplayWindow

SMALLEST = (900, 480)


class Shell(QMainWindow):
    """Holds the pages, leads from one to another, and takes what the reader reads."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.pages: dict[str, Page] = {}
        self._came_from: dict[str, str] = {}
        self._current = ""
        self._left: dict[str, QWidget | None] = {}
        self._asks_days = True
        self.setMinimumSize(*SMALLEST)
        window_place.place(self, desk.settings.window)
        self._focus = FocusKeeper(self)
        desk.tasks.idle.connect(self._focus.settle)
        self.scans = ScanRouting(
            desk, lambda: self.page, lambda code: self.go(DOSSIER, code), lambda: self.go(FIRST), self
        )
        self.scans.listen()
        self._display_state = "off"
        self._build()
        self._connect()
        self.go(FIRST)
        if desk.settings.display_on:
            self.display.start()

    @cached_property
    def display(self) -> "DisplayWindow":
        """The public display, made when it is first wanted."""
        from desk_app.ui.display.window import DisplayWindow

        display = DisplayWindow(self.desk, counter_screen=self.screen)
        display.state_changed.connect(self._display_changed)
        return display

    def go(self, key: str, code: str = "") -> None:
        """Show a page; a code is handed to it. An inner page remembers where it was opened from."""
        if key in INNER_PAGES and key != self._current:
            self._came_from[key] = self._current
        self._show(key, code)

    def _show(self, key: str, code: str = "") -> None:
        page = self.pages.get(key) or self._made(key)
        if self._current and self._current != key:
            self.scans.forget()
            self._left[self._current] = self.page.focusWidget()
        self._current = key
        if code:
            page.open(code)
        self._stack.setCurrentWidget(page)
        self._nav.show_current(key)
        enter(page, self._left.get(key))
        page.entered()

    def back(self) -> None:
        """Close what is open; an inner page leads back to where it was opened from, a main page nowhere."""
        if self._head.search.close_results() or self._head.search.hasFocus():
            enter(self.page, self.page.focusWidget())
        elif self.page.message.kind:
            self.page.clear_message()
        elif not self.page.back() and self._current in INNER_PAGES:
            self.leave()

    def leave(self) -> None:
        """Go from an inner page back to where it was opened from."""
        self._show(self._came_from.get(self._current) or FIRST)

    @property
    def page(self) -> Page:
        """The page shown."""
        return self.pages[self._current]

    @property
    def current(self) -> str:
        """The key of the page shown."""
        return self._current

    def come_forward(self) -> None:
        """Bring the window before all others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place and close the display."""
        geometry = bytes(self.saveGeometry().toHex().data()).decode()
        self.desk.keep(replace(self.desk.settings, window=geometry))
        self.scans.stop()
        if "display" in self.__dict__:
            self.display.close()
        super().closeEvent(event)

    def _made(self, key: str) -> Page:
        page = self.pages[key] = pages.make(key, self.desk, self._stack)
        self._stack.addWidget(page)
        page.procedure_asked.connect(self._open_procedure)
        page.hand_over_asked.connect(lambda code: self.go("handover", code))
        page.import_asked.connect(lambda: self.go(pages.IMPORT))
        page.check_asked.connect(lambda: self.go(pages.POSTING_CHECK))
        page.exchange_asked.connect(lambda code: self.go(pages.EXCHANGE, code))
        page.closed.connect(self.leave)
        page.attach(lambda: self.display)
        return page

    def _open_procedure(self, code: str, tab: int) -> None:
        self.go(pages.PROCEDURE, code)
        self.page.show_tab(tab)

    def _build(self) -> None:
        desk = self.desk
        self.setWindowTitle(self._title())
        acts = self._switch_language, self._switch_theme, self._choose_work
        self._head = HeadBar(desk.session, desk.language, self._find, *acts)
        self._head.search.chosen.connect(lambda code: self.go(DOSSIER, code))
        translated = ((each.key, self._tr(each.title), each.keys, each.icon) for each in PAGES)
        self._nav = NavBar(translated)
        self._nav.chosen.connect(self.go)
        self._nav.help.clicked.connect(self._show_keys)
        self._banner = StoreBanner()
        self._banner.again.connect(self._try_again)
        self._stack = QStackedWidget()
        self._foot = FootBar(desk)
        self._foot.show_display(self._display_state)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._nav)
        body.addWidget(self._stack, 1)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if desk.session.office.training:
            column.addWidget(TrainingBand())
        column.addWidget(self._head)
        column.addWidget(self._banner)
        question = CalendarQuestion(desk)
        question.postponed.connect(self._ask_no_days)
        if self._asks_days:
            question.look()
        column.addWidget(question)
        column.addLayout(body, 1)
        column.addWidget(self._foot)
        self.setCentralWidget(whole)
        self._foot.follow()

    def _connect(self) -> None:
        desk = self.desk
        for keys, act in (
            ("Ctrl+K", self._search),
            ("Esc", self.back),
            ("F1", self._show_keys),
            ("Ctrl+Shift+L", self._switch_language),
            ("Ctrl+Shift+T", self._switch_theme),
            ("Ctrl+Shift+O", self._choose_work),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)
        desk.open_dossier.connect(lambda code: self.go(DOSSIER, code))
        desk.unavailable.connect(self._unavailable)
        desk.feed.lost.connect(self._unavailable)
        desk.feed.found.connect(self._reachable)
        desk.language_changed.connect(self._speak)
        desk.theme_changed.connect(self._look)
        desk.session_changed.connect(self._rebuild)

    def _rebuild(self) -> None:
        """Build everything anew in another language or look; what is typed is carried over."""
        shown, came_from, page = self._current, dict(self._came_from), self.page
        place = self._focus.waiting or focus_place(page, page.fields)
        kept = {key: page.state() for key, page in self.pages.items()}
        for page in self.pages.values():
            page.setParent(None)
            page.deleteLater()
        self.pages.clear()
        self._left.clear()
        self._current = ""
        self._build()
        for key in [*(key for key in kept if key != shown), shown]:
            self._show(key)
            self.page.restore(kept[key])
        self._came_from = came_from
        self._focus.put_back(place, self.page, self.page.fields)

    def _speak(self, language: str) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            i18n.install(app, language)
        self._rebuild()

    def _look(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.desk.theme.apply(app)
        self._rebuild()

    def _switch_language(self) -> None:
        self.desk.language = "en" if self.desk.language == "vi" else "vi"

    def _switch_theme(self) -> None:
        self.desk.theme = self.desk.theme.next

    def _choose_work(self) -> None:
        AtWork(self.desk, self._begin_work, self).open()

    def _begin_work(self, session: Session) -> None:
        self.desk.session = session

    def _ask_no_days(self) -> None:
        self._asks_days = False

    def _search(self) -> None:
        self._head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._head.search.selectAll()

    def _find(self, words: str, answer: Callable[[Found], None]) -> None:
        search = self._head.search

        def answered(found: Found) -> None:
            # The box may be gone: built anew in another language meanwhile.
            if isValid(search):
                answer(found)

        self.desk.ask(lookup.find, answered, self._refused, words=words)

    def _refused(self, error: DeskError) -> None:
        self.page.message.stop(sentence(error, self.desk.language))

    def _unavailable(self, error: DeskError) -> None:
        self._banner.tell(sentence(error, self.desk.language))

    def _reachable(self) -> None:
        self._banner.hide()

    def _try_again(self) -> None:
        self._banner.hide()
        self.page.refresh()
        self._foot.count()
        self.desk.feed.poll()

    def _display_changed(self, state: str) -> None:
        self._display_state = state
        self._foot.show_display(state)
        for page in self.pages.values():
            page.show_display_state()

    def _show_keys(self) -> None:
        keys = [(each.keys, self._tr(each.title)) for each in PAGES]
        ShortcutList(keys, self).exec()

    def _title(self) -> str:
        office = self.desk.session.office
        title = f"{office.name} · {office.desk_name}"
        return self.tr("TRAINING · {title}").format(title=title) if office.training else title

    def _tr(self, words: str) -> str:
        return QCoreApplication.translate("Shell", words)
