from collections.abc import Iterator
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import DeskError, StoreUnavailable
from desk_app.domain.events import Event, EventType
from desk_app.ui.feed import EventFeed
from desk_app.ui.tasks import TaskRunner

AT = datetime(2026, 11, 23, 8, 30)


class Log:
    """An event log that can be appended to and taken away."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.is_gone = False
        self.reads = 0

    def append(self, type_: EventType) -> None:
        self.events.append(Event(len(self.events) + 1, AT, "Lan", "Quầy 1", type_, "H13", {}))

    def last_id(self) -> int:
        self.reads += 1
        if self.is_gone:
            raise StoreUnavailable("store_locked")
        return len(self.events)

    def since(self, last: int) -> tuple[Event, ...]:
        self.reads += 1
        if self.is_gone:
            raise StoreUnavailable("store_locked")
        return tuple(self.events[last:])


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def tasks(qapp: object) -> Iterator[TaskRunner]:
    tasks = TaskRunner()
    yield tasks
    tasks.close()


@pytest.fixture
def feed(tasks: TaskRunner, log: Log) -> EventFeed:
    return EventFeed(tasks, log.last_id, log.since)


def test_what_was_recorded_before_is_not_told(feed: EventFeed, tasks: TaskRunner, log: Log) -> None:
    told: list[tuple[Event, ...]] = []
    feed.recorded.connect(told.append)
    log.append(EventType.OFFICE_CREATED)
    feed.poll()
    tasks.wait()
    feed.poll()
    tasks.wait()
    assert told == []


def test_every_event_is_told_once(feed: EventFeed, tasks: TaskRunner, log: Log) -> None:
    told: list[EventType] = []
    feed.recorded.connect(lambda events: told.extend(event.type for event in events))
    feed.poll()
    tasks.wait()
    log.append(EventType.DOSSIER_ACCEPTED)
    log.append(EventType.FORM_PRINTED)
    feed.poll()
    tasks.wait()
    feed.poll()
    tasks.wait()
    assert told == [EventType.DOSSIER_ACCEPTED, EventType.FORM_PRINTED]


def test_calls_meanwhile_make_one_more_reading(feed: EventFeed, tasks: TaskRunner, log: Log) -> None:
    for _ in range(20):
        feed.poll()
    tasks.wait()
    assert log.reads == 2


def test_a_lost_log_is_told_once_and_so_is_its_return(feed: EventFeed, tasks: TaskRunner, log: Log) -> None:
    lost: list[DeskError] = []
    found: list[bool] = []
    feed.lost.connect(lost.append)
    feed.found.connect(lambda: found.append(True))
    feed.poll()
    tasks.wait()
    log.is_gone = True
    for _ in range(3):
        feed.poll()
        tasks.wait()
    log.is_gone = False
    feed.poll()
    tasks.wait()
    assert [error.code for error in lost] == ["store_locked"]
    assert found == [True]


def test_it_polls_by_itself_until_stopped(feed: EventFeed, tasks: TaskRunner, log: Log, qtbot: QtBot) -> None:
    feed.start()
    with qtbot.waitSignal(feed.recorded, timeout=6000):
        tasks.wait()
        log.append(EventType.DOSSIER_ACCEPTED)
    feed.stop()
    reads = log.reads
    qtbot.wait(50)
    assert log.reads == reads
