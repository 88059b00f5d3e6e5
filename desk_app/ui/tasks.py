"""Background work: one thread for the store, a few for drawing PDFs; answers come back on the GUI thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal

from desk_app.domain.errors import DeskError

R = TypeVar("R")

Around = Callable[[], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class _Answer:
    """A finished job and who waits for it."""

    future: Future[Any]
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
        self._pending = 0
        # One long-lived signal owned by the runner: a worker never owns a QObject.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def pending(self) -> int:
        """How many answers are still to come."""
        return self._pending

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
        self._pending += 1
        future = pool.submit(job)
        future.add_done_callback(lambda ended: self._finished.emit(_Answer(ended, done, failed, settled)))

    def _deliver(self, answer: _Answer) -> None:
        self._pending -= 1
        try:
            error = answer.future.exception()
            if error is None:
                answer.done(answer.future.result())
            elif isinstance(error, DeskError):
                answer.failed(error)
            else:
                raise error
        finally:
            answer.settled()
            if not self._pending:
                self.idle.emit()

    def wait(self) -> None:
        """Return when every answer was delivered, also those asked for meanwhile; the windows stay alive."""
        while self._pending:
            loop = QEventLoop()
            self.idle.connect(loop.quit)
            loop.exec()
            self.idle.disconnect(loop.quit)

    def close(self) -> None:
        """Finish what was started and end the threads; the answers are no longer delivered."""
        self._finished.disconnect(self._deliver)
        self._store.shutdown(wait=True)
        self._paper.shutdown(wait=True)
