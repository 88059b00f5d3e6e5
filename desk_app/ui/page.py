"""The base of every page: the one way to the store, messages at the head, freshness."""

from collections.abc import Callable
from typing import ClassVar, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.domain.errors import DeskError
from desk_app.domain.events import Event
from desk_app.services.lookup import ScanAnswer
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.public_display import Display
from desk_app.ui.tasks import Progress, ProgressShown
from desk_app.ui.texts import sentence
from desk_app.ui.theme import mark
from desk_app.ui.widgets.message_line import MessageLine

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class Page(QWidget):
    """One page of the main window.

    `follows` names the event types (by their beginnings) that make it stale; a hidden page refreshes when
    shown.
    `fields` holds the widgets that a refusal may point at, by the name the refusal gives.
    What it asks of the main window are signals: `procedure_asked` carries a code and the tab to show,
    `hand_over_asked` the code of a dossier whose result is to be given, `exchange_asked` that of a hand-over list
    (or "") to be packed for another office, `closed` leads back.
    """

    procedure_asked = Signal(str, int)
    hand_over_asked = Signal(str)
    import_asked = Signal()
    check_asked = Signal()
    exchange_asked = Signal(str)
    closed = Signal()

    follows: ClassVar[tuple[str, ...]] = ()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.fields: dict[str, QWidget] = {}
        self.message = MessageLine(self)
        self._stale = True
        self._wrong: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.message)
        desk.feed.recorded.connect(self._recorded)
        desk.new_day.connect(self._day_begun)

    def set_content(self, content: QWidget, *, scrolls: bool = True) -> None:
        """Place the page's content under the message line, by default in a scroll area."""
        if not scrolls:
            self._layout.addWidget(content, 1)
            return
        area = QScrollArea(self)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._layout.addWidget(area, 1)

    def ask(
        self,
        use_case: Callable[Concatenate[Session, P], R],
        done: Callable[[R], None],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Run one use case in the background and hand its answer to `done`; a refusal goes to `refused`."""
        answered, refused, settled = self.while_here(done)
        self.desk.ask(use_case, answered, refused, settled, *args, **kwargs)

    def ask_long(
        self,
        use_case: Callable[[Session, T, Progress], R],
        done: Callable[[R], None],
        advanced: ProgressShown,
        ended: Callable[[], None],
        about: T,
        /,
    ) -> Callable[[], None]:
        """Run a use case about one thing that tells how far it is, in the background; return what stops it.

        `advanced` hears how many of how many are done, `ended` that it is over, well or not; a use case that was
        stopped refuses `cancelled`. A page that is gone stops what it asked for. Otherwise as `ask`.
        """

        def shown(count: int, total: int) -> None:
            if isValid(self):
                advanced(count, total)
            else:
                stop()

        def over() -> None:
            if isValid(self):
                ended()

        answered, refused, _ = self.while_here(done)
        stop = self.desk.ask_long(use_case, answered, refused, over, shown, about)
        return stop

    def while_here(
        self, done: Callable[[R], None]
    ) -> tuple[Callable[[R], None], Callable[[DeskError], None], Callable[[], None]]:
        """Return who hears the answer, a refusal and the end; a page may be gone before its answer comes."""

        def answered(answer: R) -> None:
            if isValid(self):
                done(answer)

        def refused(error: DeskError) -> None:
            if isValid(self):
                self.refused(error)

        def settled() -> None:
            if isValid(self):
                self.settled()

        return answered, refused, settled

    def refused(self, error: DeskError) -> None:
        """Say a refusal at the head of the page and put the focus on the field it belongs to."""
        self.message.stop(sentence(error, self.desk.language))
        field = self.fields.get(error.field or "")
        if field is not None:
            self._wrong = field
            mark(field, "wrong", on=True)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_message(self) -> None:
        """Take the message and the mark on the wrong field away."""
        self.message.clear()
        if self._wrong is not None and isValid(self._wrong):
            mark(self._wrong, "wrong", on=False)
        self._wrong = None

    def refresh(self) -> None:
        """Read everything anew; called when shown after something followed was recorded."""

    def settled(self) -> None:
        """An answer came, good or bad: the place to free a button that waited."""

    def entered(self) -> None:
        """The page was navigated to: the place to set the focus."""

    def open(self, code: str) -> None:
        """Show one dossier or procedure; for pages that show one."""

    def show_tab(self, tab: int) -> None:
        """Show one of its tabs; for pages that have some."""

    def attach(self, display: Callable[[], Display]) -> None:
        """Take the public display, which is made when first asked for; for the page that runs it."""

    def show_display_state(self) -> None:
        """The public display went on or off; for the page that runs it."""

    def scanned(self, answer: ScanAnswer) -> bool:
        """Take what the reader read; False leaves it to the main window."""
        del answer
        return False

    def back(self) -> bool:
        """Close what is open inside the page on Esc; False lets the main window go to the page before."""
        return False

    def state(self) -> object:
        """Return what is typed but not stored, for a page built anew in another language or theme."""
        return None

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh a stale page."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _recorded(self, events: tuple[Event, ...]) -> None:
        if any(event.type.startswith(self.follows) for event in events):
            self._outdated()

    def _day_begun(self) -> None:
        # What follows the log shows how things stand today.
        if self.follows:
            self._outdated()

    def _outdated(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
