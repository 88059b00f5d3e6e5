"""The tail of the event log: tells every window what was recorded, whoever recorded it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from desk_app.domain.errors import DeskError
from desk_app.domain.events import Event
from desk_app.ui.tasks import TaskRunner

INTERVAL_MS = 2000


class EventFeed(QObject):
    """Reads the committed log, after each use case and every two seconds; starts at the end of the log.

    `recorded` carries a tuple of `Event`; `lost` the error when the log cannot be read; `found` comes when it
    can be read again.
    """

    recorded = Signal(object)
    lost = Signal(object)
    found = Signal()

    def __init__(
        self,
        tasks: TaskRunner,
        last_id: Callable[[], int],
        events_since: Callable[[int], tuple[Event, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._last_id = last_id
        self._events_since = events_since
        self._last: int | None = None
        self._asking = False
        self._again = False
        self._is_lost = False
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.poll)

    def start(self) -> None:
        """Begin to follow the log."""
        self._timer.start()
        self.poll()

    def stop(self) -> None:
        """Follow the log no longer."""
        self._timer.stop()

    def poll(self) -> None:
        """Read what is new; a call while a reading is under way makes one more reading."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        if self._last is None:
            self._tasks.run(self._last_id, self._begun, self._failed, self._settled)
        else:
            last = self._last
            self._tasks.run(lambda: self._events_since(last), self._read, self._failed, self._settled)

    def _begun(self, last: int) -> None:
        self._last = last
        self._readable()

    def _read(self, events: tuple[Event, ...]) -> None:
        self._readable()
        if events:
            self._last = events[-1].id
            self.recorded.emit(events)

    def _readable(self) -> None:
        if self._is_lost:
            self._is_lost = False
            self.found.emit()

    def _failed(self, error: DeskError) -> None:
        if not self._is_lost:
            self._is_lost = True
            self.lost.emit(error)

    def _settled(self) -> None:
        self._asking = False
        if self._again:
            self._again = False
            self.poll()
