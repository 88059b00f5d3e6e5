"""The public display: a second window that posts the procedures and the results ready for collection."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk_app.domain.errors import DeskError
from desk_app.domain.events import Event
from desk_app.domain.office import OfficeProfile
from desk_app.domain.procedure import Procedure
from desk_app.services.posting import Board
from desk_app.ui.desk import Desk
from desk_app.ui.display import detail, frame, payment
from desk_app.ui.display.board_reader import FOLLOWS, ShownRecord, read_board
from desk_app.ui.display.canvas import Canvas, ProgressLine
from desk_app.ui.display.labels import LabelMaker
from desk_app.ui.display.listing import ListLayout
from desk_app.ui.display.look import Look
from desk_app.ui.display.posting import DETAIL_SECONDS, LIST_SECONDS, Rotation, pages
from desk_app.ui.display.ready import side
from desk_app.ui.display.screens import public_screen
from desk_app.ui.display.sheet import Sheet

_READ_MS, _TICK_MS = 60_000, 1_000
_PLAIN = (1280, 720)

POSTING, NO_SCREEN, OFF, HOLDING = "posting", "no_screen", "off", "holding"


class DisplayWindow(QWidget):
    """Full screen on the public's screen; `state_changed` says "posting", "holding", "no_screen" or "off".

    `counter_screen` tells where the counter window is, or None where there is none; without it the counter has the
    primary screen. On a machine with one screen it opens as a plain window, so that it can be tried.
    """

    state_changed = Signal(str)

    def __init__(self, desk: Desk, counter_screen: Callable[[], QScreen | None] | None = None) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.desk = desk
        self.state = OFF
        self._counter_screen = counter_screen
        self._screen: QScreen | None = None
        self._board: Board | None = None
        self._used: Mapping[str, int] = {}
        self._rotation = Rotation()
        self._parts: tuple[Sheet, ...] = ()
        self._part = self._turn = 0
        self._waiting, self._minute = False, ""
        self._shown = ShownRecord(desk)
        self._label_maker = LabelMaker(self)
        self._labels = self._label_maker.written()
        self.canvas = Canvas(self)
        self.progress = ProgressLine(self)
        self._page_timer = QTimer(self, singleShot=True)
        self._page_timer.timeout.connect(self._next)
        self._tick_timer = QTimer(self, interval=_TICK_MS)
        self._tick_timer.timeout.connect(self._tick)
        self._read_timer = QTimer(self, interval=_READ_MS)
        self._read_timer.timeout.connect(self.read)
        self.setWindowTitle(self.tr("Public display"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._follow()

    def start(self) -> None:
        """Show the display and keep it up to date; a second call changes nothing."""
        if self.state != OFF:
            return
        app = QGuiApplication.instance()
        alone = isinstance(app, QGuiApplication) and len(app.screens()) < 2
        self._settle_on(self._found(), plain=alone)

    def stop(self) -> None:
        """Hide it and end every timer."""
        self._rest()
        self._become(OFF)

    def read(self) -> None:
        """Read what is posted anew; what is shown stays until the answer comes, also when none does."""
        if self.state in {POSTING, HOLDING}:
            self.desk.ask(read_board, self._arrived, self._lost)

    # -- where it is shown

    def _found(self, without: QScreen | None = None) -> QScreen | None:
        screens = [screen for screen in QGuiApplication.screens() if screen != without]
        return public_screen(screens, self.desk.settings.display_screen, self._counter_screen)

    def _settle_on(self, screen: QScreen | None, *, plain: bool = False) -> None:
        """Go full screen on a screen, or open as a plain window; without either, wait for a screen."""
        self._screen = screen
        if screen is None and not plain:
            self._rest()
            self._become(NO_SCREEN)
            return
        self._become(HOLDING if self._holding() else POSTING)
        if screen is None:
            self.unsetCursor()
            self.resize(*_PLAIN)
            self.show()
        else:
            self.setCursor(Qt.CursorShape.BlankCursor)
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        self._tick_timer.start()
        self._read_timer.start()
        self._turn_to(softly=False)
        self.read()

    def _rest(self) -> None:
        for timer in (self._page_timer, self._tick_timer, self._read_timer):
            timer.stop()
        self.progress.stop()
        self.canvas.settle()
        self.hide()

    def _become(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    def _screen_added(self, _screen: QScreen) -> None:
        if self.state != OFF and self._screen is None:
            found = self._found()
            if found is not None:
                self._settle_on(found)

    def _screen_removed(self, screen: QScreen) -> None:
        if self.state != OFF and self._screen is not None and screen == self._screen:
            self._settle_on(self._found(without=screen))

    # -- what it hears

    def _follow(self) -> None:
        desk, app = self.desk, QGuiApplication.instance()
        desk.feed.recorded.connect(self._recorded)
        desk.feed.lost.connect(self._lost)
        desk.feed.found.connect(self.read)
        desk.unavailable.connect(self._lost)
        desk.show_to_citizen.connect(self._hold)
        desk.show_payment.connect(self._hold)
        desk.session_changed.connect(self.read)
        desk.theme_changed.connect(self._lay_out)
        desk.language_changed.connect(self._relabel)
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._screen_added)
            app.screenRemoved.connect(self._screen_removed)

    def _recorded(self, events: tuple[Event, ...]) -> None:
        if any(event.type.startswith(FOLLOWS) for event in events):
            self.read()

    def _arrived(self, answer: tuple[Board, Mapping[str, int]]) -> None:
        if not isValid(self):
            return
        first, self._waiting = self._board is None, False
        changed = answer != (self._board, self._used)
        self._board, self._used = answer
        if changed:
            self._lay_out(softly=not first)
        else:
            self._show(softly=True)
        if self.state in {POSTING, HOLDING}:
            self._shown.note(self._board)

    def _lost(self, error: DeskError) -> None:
        del error
        if isValid(self):
            self._waiting = True
            self._show(softly=False)

    def _hold(self, what: object) -> None:
        del what
        if self.state in {POSTING, HOLDING}:
            self._become(HOLDING if self._holding() else POSTING)
            self._turn_to(softly=True)

    def _tick(self) -> None:
        if f"{self.desk.session.now():%H:%M}" != self._minute:
            self._show(softly=False)

    # -- what it shows

    def _held(self) -> Procedure | None:
        code = self.desk.held_procedure
        if not code or self._board is None:
            return None
        every = (each for group in self._board.groups for each in group.procedures)
        return next((each for each in every if each.code == code), None)

    def _holding(self) -> bool:
        return self.desk.payment is not None or self._held() is not None

    def _office(self) -> OfficeProfile:
        return self._board.office if self._board is not None else self.desk.session.office

    def _look(self) -> Look:
        size = QSizeF(max(1, self.width()), max(1, self.height()))
        return Look(size, self.desk.theme.colours, self._office().training)

    def _lay_out(self, _: object = None, *, softly: bool = False) -> None:
        """Measure everything anew: another size, theme, language or posting."""
        if self._board is not None:
            room = ListLayout(self._look(), self._labels).room
            self._rotation.take(pages(self._board, room), self._used)
        if self.state in {POSTING, HOLDING}:
            self._become(HOLDING if self._holding() else POSTING)
            self._turn_to(softly=softly, part=self._part, anew=not self._page_timer.isActive())

    def _next(self) -> None:
        """Go on: to the next part of a procedure, or to the next page."""
        self._turn += 1
        if self._part + 1 < len(self._parts):
            self._part += 1
        else:
            self._part = 0
            if not self._holding():
                self._rotation.forward()
        self._turn_to(softly=True, part=self._part)

    def _turn_to(self, *, softly: bool, part: int = 0, anew: bool = True) -> None:
        """Lay the present page out and show it; `anew` gives it its whole time."""
        self._parts = self._laid()
        self._part = min(part, max(0, len(self._parts) - 1))
        self._show(softly=softly)
        if not anew:
            return
        self._page_timer.stop()
        self.progress.stop()
        still = self._holding() and len(self._parts) < 2
        if self._parts and not still and self.isVisible():
            listed = not self._holding() and not self._rotation.at_length
            seconds = LIST_SECONDS if listed else DETAIL_SECONDS
            self._page_timer.start(seconds * 1000)
            self.progress.start(seconds * 1000)

    def _laid(self) -> tuple[Sheet, ...]:
        """Return the body of the present page, in as many parts as it needs."""
        look, held = self._look(), self._held()
        page, focus = self._rotation.page, self._rotation.focus
        if self.desk.payment is not None:
            return (payment.sheet(look, self.desk.payment),)
        if held is not None:
            return detail.held(look, self._labels, held)
        if page is None or focus is None:
            return ()
        if self._rotation.at_length:
            return detail.posted(look, self._labels, self._office(), focus)
        return (ListLayout(look, self._labels).sheet(page, focus),)

    def _show(self, *, softly: bool) -> None:
        if self.state not in {POSTING, HOLDING}:
            return
        look, labels, board = self._look(), self._labels, self._board
        now, office = self.desk.session.now(), self._office()
        self._minute = f"{now:%H:%M}"
        body: Sheet = (
            self._parts[self._part] if self._parts else frame.nothing(look, labels, waiting=self._waiting)
        )
        if board is not None and not self._holding():
            focus = self._rotation.focus
            body = (*body, *side(look, labels, board.ready, self._turn, focus.page if focus else ""))
        around = frame.around(look, office, labels, now, self.desk.language)
        foot = frame.foot(look, office, labels, board.reviewed_on if board else None, waiting=self._waiting)
        self.canvas.show_sheet((*around, *body, *foot), softly=softly)
        self.progress.setGeometry(look.progress.toRect())
        self.progress.set_colours(look.colours.sunken, look.colours.accent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new size."""
        super().resizeEvent(event)
        self.canvas.setGeometry(self.rect())
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Take up another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._relabel()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, for who tries it without a second screen."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop when closed."""
        super().closeEvent(event)
        self.stop()

    def _relabel(self, _: object = None) -> None:
        self._labels = self._label_maker.written()
        self._lay_out()
