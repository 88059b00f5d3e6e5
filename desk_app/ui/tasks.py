"""Background work: one thread for the store, a few for drawing PDFs; answers come back on the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal

from desk_app.domain.errors import DeskError

R = TypeVar("R")

Around = Callable[[], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Who waits for an answer."""

    done: Callable[[Any], None]
    failed: Callable[[DeskError], None]
    settled: Callable[[], None]


def _nothing() -> None:
    return None


class TaskRunner(QObject):
    """Runs jobs off the GUI thread, in order for the store, and hands their answers back on the GUI thread.

    Known trouble (`DeskError`) goes to `failed`; anything else is raised on the GUI thread, where the program's
    exception hook shows it. `settled` is called after either.
    """

    idle = Signal()
    _finished = Signal(object)

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

        self._start(self._store, with_connection, done, failed, settled)

    def render(
        self,
        job: Callable[[], R],
        done: Callable[[R], None],
        failed: Callable[[DeskError], None],
        settled: Callable[[], None] = _nothing,
    ) -> None:
        """Run a job that needs no database (drawing a PDF) without holding up the store's thread."""
        self._start(self._paper, job, done, failed, settled)

    def _start(
        self,
        pool: ThreadPoolExecutor,
        job: Callable[[], R],
        done: Callable[[R], None],
        failed: Callable[[DeskError], None],
        settled: Callable[[], None],
    ) -> None:
        number = next(self._numbers)
        self._waiting[number] = _Waiting(done, failed, settled)
        pool.submit(job).add_done_callback(lambda ended: self._finished.emit((number, ended)))

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
        """Finish what was started and end the threads; the answers are no longer delivered."""
        self._finished.disconnect(self._deliver)
        self._store.shutdown(wait=True)
        self._paper.shutdown(wait=True)
