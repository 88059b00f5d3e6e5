"""What every window shares: the session, the background runner, the feed, this machine's settings."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from desk_app.domain.errors import DeskError, StoreUnavailable
from desk_app.domain.vietqr import Transfer
from desk_app.services import feed as log
from desk_app.services.session import Session
from desk_app.ui import settings as machine
from desk_app.ui.feed import EventFeed
from desk_app.ui.settings import MachineSettings
from desk_app.ui.tasks import Progress, ProgressShown, TaskRunner
from desk_app.ui.theme import Theme

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def _nothing() -> None:
    return None


class Desk(QObject):
    """One program at one counter; windows talk to the store and to each other through it alone.

    Signals: `open_dossier` (a code), `say` (a line for the status bar), `show_to_citizen` (the code of a
    procedure held on the public display, "" releases it), `show_payment` (the transfer a citizen is to make, None when
    it is over), `unavailable` (what stopped the store), `new_day` (one has begun while the windows were open: what was
    in time may be late).
    """

    open_dossier = Signal(str)
    say = Signal(str)
    show_to_citizen = Signal(str)
    show_payment = Signal(object)
    unavailable = Signal(object)
    session_changed = Signal()
    new_day = Signal()
    language_changed = Signal(str)
    theme_changed = Signal(object)
    closing = Signal()

    def __init__(
        self,
        session: Session,
        tasks: TaskRunner,
        folder: Path,
        settings: MachineSettings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.tasks = tasks
        self.folder = folder
        self.settings = settings if settings is not None else MachineSettings()
        self.held_procedure = ""
        self.payment: Transfer | None = None
        self.feed = EventFeed(
            tasks,
            lambda: log.last_id(self._session),
            lambda last: log.events_since(self._session, last),
            self,
        )
        self.show_to_citizen.connect(self._hold)
        self.show_payment.connect(self._await_payment)

    @property
    def session(self) -> Session:
        """Who works here, where and when."""
        return self._session

    @session.setter
    def session(self, session: Session) -> None:
        self._session = session
        self.session_changed.emit()

    @property
    def language(self) -> str:
        """The interface language, "vi" or "en"."""
        return self.settings.language

    @language.setter
    def language(self, language: str) -> None:
        if language != self.settings.language:
            self.keep(replace(self.settings, language=language))
            self.language_changed.emit(language)

    @property
    def theme(self) -> Theme:
        """The look of the windows."""
        return Theme.named(self.settings.theme)

    @theme.setter
    def theme(self, theme: Theme) -> None:
        if theme is not self.theme:
            self.keep(replace(self.settings, theme=theme.value))
            self.theme_changed.emit(theme)

    def keep(self, settings: MachineSettings) -> None:
        """Change the settings of this machine and write them in the background."""
        self.settings = settings
        folder = self.folder
        # On the one thread of the store: two writings keep their order.
        self.tasks.run(lambda: machine.save(folder, settings), lambda _: None, lambda _: None)

    def ask(
        self,
        use_case: Callable[Concatenate[Session, P], R],
        done: Callable[[R], None],
        failed: Callable[[DeskError], None],
        settled: Callable[[], None] = _nothing,
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Run a use case in the background; then read the log, so that every window hears of what it did.

        `StoreUnavailable` goes to the banner (`unavailable`), every other known trouble to `failed`.
        """
        session = self._session
        answered, refused = self._heard(done, failed)
        self.tasks.run(lambda: use_case(session, *args, **kwargs), answered, refused, settled)

    def ask_long(
        self,
        use_case: Callable[[Session, T, Progress], R],
        done: Callable[[R], None],
        failed: Callable[[DeskError], None],
        settled: Callable[[], None],
        advanced: ProgressShown,
        about: T,
        /,
    ) -> Callable[[], None]:
        """Run a use case that tells how far it is; return what asks it to stop. Otherwise as `ask`."""
        session = self._session
        answered, refused = self._heard(done, failed)
        return self.tasks.run_long(
            lambda progress: use_case(session, about, progress), answered, refused, settled, advanced
        )

    def _heard(
        self, done: Callable[[R], None], failed: Callable[[DeskError], None]
    ) -> tuple[Callable[[R], None], Callable[[DeskError], None]]:
        def answered(answer: R) -> None:
            done(answer)
            self.feed.poll()

        def refused(error: DeskError) -> None:
            if isinstance(error, StoreUnavailable):
                self.unavailable.emit(error)
            else:
                failed(error)

        return answered, refused

    def close(self) -> None:
        """Stop following the log and end the background threads; windows are closed before.

        `closing` is the last moment to ask for something: it is still done, nobody hears the answer.
        """
        self.feed.stop()
        self.closing.emit()
        self.tasks.close()

    def _hold(self, procedure: str) -> None:
        self.held_procedure = procedure

    def _await_payment(self, transfer: object) -> None:
        self.payment = transfer if isinstance(transfer, Transfer) else None
