"""The worklist on the whole office: its first page, and the longest stall while one scrolls, filters, and is told."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from time import perf_counter, thread_time

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desk_app.domain.dossier import WorklistFilter
from desk_app.services import feed, lookup
from desk_app.store.database import connection, kept_connection
from desk_app.ui.back_office.worklist_chips import KEYS
from desk_app.ui.back_office.worklist_page import WorklistPage
from desk_app.ui.desk import Desk
from desk_app.ui.garbage import GuiCollector
from desk_app.ui.rows import STRETCH
from desk_app.ui.settings import MachineSettings
from desk_app.ui.singletons import hold_singletons
from desk_app.ui.tasks import TaskRunner
from desk_app.ui.theme import Theme
from tests.benchmarks.measure import Line, Place, median

STALL = 0.016
_WORDS = ("nguyễn th", "tran van", "danh", "le thi ngoc", "phạm")


class Ticker(QObject):
    """Ticks every millisecond of the event loop; keeps every wait between two ticks, and the most work in one."""

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []
        self.work = 0.0
        self._last, self._worked = perf_counter(), thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def begin(self) -> None:
        """Forget what was before."""
        self.waits, self.work = [], 0.0
        self._last, self._worked = perf_counter(), thread_time()

    def _tick(self) -> None:
        now, worked = perf_counter(), thread_time()
        self.waits.append(now - self._last)
        self.work = max(self.work, worked - self._worked)
        self._last, self._worked = now, worked


@dataclass(frozen=True, slots=True)
class Stalls:
    """The longest wait and the most work between two ticks of each round, and the 99th percentile of all waits."""

    longest: list[float]
    work: list[float]
    percentile_99: float


@dataclass(slots=True)
class Stage:
    """A worklist in a window, and the clock beside it."""

    desk: Desk
    page: WorklistPage
    ticker: Ticker
    answered: list[float] = field(default_factory=list)


def lines(place: Place) -> Iterator[Line]:
    """Yield the lines of the table."""
    app = application()
    tries = [_first_page(place) for _ in range(5 if place.rounds > 1 else 1)]
    first = median(tries)
    with connection():
        asked = perf_counter()
        lookup.worklist(place.session(), WorklistFilter.OPEN, limit=STRETCH)
        alone = perf_counter() - asked
    yield Line(
        "worklist: first page",
        first * 1000,
        "ms",
        target="<= 100 ms",
        met=first <= 0.1,
        note=f"from showing the page to its painted rows, median of {len(tries)}; a new page on a new desk; the "
        f"question to the store alone, with opening the office: {alone * 1000:.0f} ms",
    )
    desk, window, stage = _stage(place)
    # What the start left behind is tidied up before anything is measured.
    _spin(app, 1500 if place.rounds > 1 else 10)
    idle = _stalls(stage, lambda _: None, _steps(place, 200), 5, rounds=place.rounds)
    acts: dict[str, tuple[Callable[[int], object], int]] = {
        "scrolling": (lambda step: _scroll(stage, step), 15),
        "jumping over all of it": (lambda step: _jump(stage, step), 60),
        "filtering and searching": (lambda step: _filter(stage, step), 250),
        "refresh from the feed": (lambda _: _told(place, desk), 200),
    }
    stage.page.show_filter(WorklistFilter.ALL)
    _spin(app, 300)
    for name, (act, pause) in acts.items():
        found = _stalls(stage, act, _steps(place, max(20, 3000 // pause)), pause, rounds=place.rounds)
        worst = median(found.longest)
        yield Line(
            f"worklist: longest stall, {name}",
            worst * 1000,
            "ms",
            median(idle.longest) * 1000,
            "<= 16 ms",
            worst <= STALL,
            f"median of the longest of {len(found.longest)} rounds, so that a hiccup of the machine is told apart; "
            f"the longest of each: {_told_ms(found.longest)} ms; 99th percentile of all waits "
            f"{found.percentile_99 * 1000:.1f} ms; the thread of the windows itself worked "
            f"{_told_ms(found.work)} ms at most between two ticks of a precise 1 ms timer; floor: the longest wait of "
            f"the same loop left alone, {_told_ms(idle.longest)} ms",
        )
    window.close()
    window.deleteLater()
    _spin(app, 20)
    desk.close()


def application() -> QApplication:
    """Return the one application, offscreen, as the program makes it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    hold_singletons()
    sys.setswitchinterval(0.001)
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(sys.argv[:1])
    GuiCollector(app)
    Theme.LIGHT.apply(app)
    return app


def _stage(place: Place) -> tuple[Desk, QWidget, Stage]:
    desk = Desk(place.session(), TaskRunner(kept_connection), place.data, MachineSettings())
    window = QWidget()
    window.resize(1366, 700)
    page = WorklistPage(desk)
    stage = Stage(desk, page, Ticker())
    page.model.answered.connect(lambda _: stage.answered.append(perf_counter()))
    QVBoxLayout(window).addWidget(page)
    window.show()
    desk.feed.start()
    desk.tasks.wait()
    return desk, window, stage


def _first_page(place: Place) -> float:
    desk = Desk(place.session(), TaskRunner(kept_connection), place.data, MachineSettings())
    window = QWidget()
    window.resize(1366, 700)
    begun = perf_counter()
    page = WorklistPage(desk)
    QVBoxLayout(window).addWidget(page)
    loop = QEventLoop()
    page.model.answered.connect(loop.quit)
    window.show()
    loop.exec()
    page.table.viewport().repaint()
    spent = perf_counter() - begun
    desk.tasks.wait()
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    desk.close()
    return spent


def _stalls(stage: Stage, act: Callable[[int], object], steps: int, pause: int, *, rounds: int) -> Stalls:
    longest, work, waits = [], [], []
    for _ in range(rounds):
        _play(stage, act, steps, pause)
        longest.append(max(stage.ticker.waits))
        work.append(stage.ticker.work)
        waits += stage.ticker.waits
    return Stalls(longest, work, sorted(waits)[int(len(waits) * 0.99)])


def _told_ms(seconds: list[float]) -> str:
    return ", ".join(f"{each * 1000:.1f}" for each in sorted(seconds))


def _play(stage: Stage, act: Callable[[int], object], steps: int, pause: int) -> None:
    """Do something again and again while the event loop runs and the ticker listens."""
    loop, timer, done = QEventLoop(), QTimer(), [0]

    def step() -> None:
        if done[0] == steps:
            loop.quit()
            return
        act(done[0])
        done[0] += 1

    timer.timeout.connect(step)
    stage.ticker.begin()
    timer.start(pause)
    loop.exec()
    timer.stop()


def _spin(app: QApplication, milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _steps(place: Place, often: int) -> int:
    return often if place.rounds > 1 else 3


def _scroll(stage: Stage, _step: int) -> None:
    bar = stage.page.table.verticalScrollBar()
    bar.setValue(bar.value() + 9)


def _jump(stage: Stage, step: int) -> None:
    bar = stage.page.table.verticalScrollBar()
    bar.setValue(bar.maximum() * ((step * 37) % 101) // 100)


def _filter(stage: Stage, step: int) -> None:
    if step % 3 == 2:
        stage.page.search.setText(_WORDS[step // 3 % len(_WORDS)])
        return
    stage.page.search.clear()
    stage.page.show_filter(tuple(KEYS)[step % len(KEYS)])


def _told(place: Place, desk: Desk) -> None:
    """Hand the windows the newest lines of the log, as the feed does when somebody has recorded them."""
    with connection():
        last = feed.last_id(desk.session)
        events = feed.events_since(desk.session, last - 3)
    desk.feed.recorded.emit(events)
