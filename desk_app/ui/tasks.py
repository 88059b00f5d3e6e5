"""Background work: one thread for the store, a few for drawing PDFs; answers come back on the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from itertools import count
from threading import Event
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal

from desk_app.domain.errors import DeskError

R = TypeVar("R")

Around = Callable[[], AbstractContextManager[None]]
# Hears how many of how many are done; answers False to stop.
Progress = Callable[[int, int], bool]
ProgressShown = Callable[[int, int], None]

PROGRESS_EVERY_S = 0.05


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Who waits for an answer."""

    done: Callable[[Any], None]
    failed: Callable[[DeskError], None]
    settled: Callable[[], None]
    advanced: ProgressShown
    stop: Event = field(default_factory=Event)


def _nothing() -> None:
    return None


def _unseen(_done: int, _total: int) -> None:
    return None


class TaskRunner(QObject):
    """Runs jobs off the GUI thread, in order for the store, and hands their answers back on the GUI thread.

    Known trouble (`DeskError`) goes to `failed`; anything else is raised on the GUI thread, where the program's
    exception hook shows it. `settled` is called after either.
    """

    idle = Signal()
    _finished = Signal(object)
    _advanced = Signal(object)

    def __init__(self, around: Around = nullcontext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._store = ThreadPoolExecutor(1, "store")
        self._paper = ThreadPoolExecutor(2, "paper")
        # A worker knows a number only: a page's last reference must never fall on its thread.
        self._numbers = count()
        self._waiting: dict[int, _Waiting] = {}
        # One long-lived signal owned by the runner: a worker never owns a QObject.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)

    @property
    def pending(self) -> int:
        """How many answers are still to come."""
        return len(self._waiting)

    def run(
        self,
        job: Callable[[], R],
        done: Callable[[R], None],
        failed: Callable[[DeskError], None],
        settled: Callable[[], None] = _nothing,
    ) -> None:
        """Run a job on the store's thread, with the connection open around it."""

        def with_connection() -> R:
            with self._around():
                return job()

        number = self._expect(_Waiting(done, failed, settled, _unseen))
        self._start(self._store, number, with_connection)

    def run_long(
        self,
        job: Callable[[Progress], R],
        done: Callable[[R], None],
        failed: Callable[[DeskError], None],
        settled: Callable[[], None],
        advanced: ProgressShown,
    ) -> Callable[[], None]:
        """Run a job on the store's thread that tells how far it is; return what asks it to stop.

        `advanced` hears of it on the GUI thread, at most some twenty times a second and at the end; once asked to
        stop, the job's `Progress` answers False.
        """
        waiting = _Waiting(done, failed, settled, advanced)
        number = self._expect(waiting)
        progress = self._progress(number, waiting.stop)

        def with_connection() -> R:
            with self._around():
                return job(progress)

        self._start(self._store, number, with_connection)
        return waiting.stop.set

    def render(
        self,
        job: Callable[[], R],
        done: Callable[[R], None],
        failed: Callable[[DeskError], None],
        settled: Callable[[], None] = _nothing,
    ) -> None:
        """Run a job that needs no database (drawing a PDF) without holding up the store's thread."""
        self._start(self._paper, self._expect(_Waiting(done, failed, settled, _unseen)), job)

    def _expect(self, waiting: _Waiting) -> int:
        number = next(self._numbers)
        self._waiting[number] = waiting
        return number

    def _start(self, pool: ThreadPoolExecutor, number: int, job: Callable[[], object]) -> None:
        pool.submit(job).add_done_callback(lambda ended: self._finished.emit((number, ended)))

    def _progress(self, number: int, stop: Event) -> Progress:
        told = 0.0

        def progress(done: int, total: int) -> bool:
            nonlocal told
            if (now := monotonic()) - told >= PROGRESS_EVERY_S or done == total:
                told = now
                self._advanced.emit((number, done, total))
            return not stop.is_set()

        return progress

    def _advance(self, news: tuple[int, int, int]) -> None:
        number, done, total = news
        waiting = self._waiting.get(number)
        if waiting is not None and not waiting.stop.is_set():
            waiting.advanced(done, total)

    def _deliver(self, answer: tuple[int, Future[Any]]) -> None:
        number, future = answer
        waiting = self._waiting.pop(number)
        try:
            error = future.exception()
            if error is None:
                waiting.done(future.result())
            elif isinstance(error, DeskError):
                waiting.failed(error)
            else:
                raise error
        finally:
            waiting.settled()
            if not self._waiting:
                self.idle.emit()

    def wait(self) -> None:
        """Return when every answer was delivered, also those asked for meanwhile; the windows stay alive."""
        while self._waiting:
            loop = QEventLoop()
            self.idle.connect(loop.quit)
            loop.exec()
            self.idle.disconnect(loop.quit)

    def close(self) -> None:
        """Finish what was started, stop what takes long, and end the threads; no answer is delivered any more."""
        self._finished.disconnect(self._deliver)
        self._advanced.disconnect(self._advance)
        for waiting in self._waiting.values():
            waiting.stop.set()
        self._store.shutdown(wait=True)
        self._paper.shutdown(wait=True)
