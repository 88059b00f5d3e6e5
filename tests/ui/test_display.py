"""The public display on the second screen, with a real office behind it."""

from collections.abc import Iterator

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import StoreUnavailable
from desk_app.domain.workflow import Action
from desk_app.services import catalogue, processing
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.display.screens import public_screen
from desk_app.ui.display.sheet import QrMark, Words, said
from desk_app.ui.display.window import DisplayWindow
from desk_app.ui.theme import Theme
from tests.builders import accepted, released
from tests.conftest import StandingClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MARKED = {
    "name": "Trần Thị Khôngđượchiện",
    "phone": "0987654321",
    "id_number": "093199912345",
    "address": "Số 77 hẻm Bímật",
}


@pytest.fixture
def public() -> QScreen:
    return next(screen for screen in QGuiApplication.screens() if screen.name() == "public")


@pytest.fixture
def display(desk: Desk, qtbot: QtBot) -> Iterator[DisplayWindow]:
    window = DisplayWindow(desk)
    qtbot.addWidget(window)
    yield window
    window.stop()


def started(display: DisplayWindow) -> DisplayWindow:
    display.start()
    display.desk.tasks.wait()
    return display


def turned(display: DisplayWindow, steps: int) -> set[str]:
    """Return all that is said on the pages that follow."""
    heard = set(said(display.canvas.sheet))
    for _ in range(steps):
        display._next()
        heard |= set(said(display.canvas.sheet))
    return heard


def decoded(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    picture = Image.frombytes("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine(), 1)
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def test_it_fills_the_screen_that_is_not_the_counters(display: DisplayWindow, public: QScreen) -> None:
    heard: list[str] = []
    display.state_changed.connect(heard.append)
    started(display)
    assert display.isFullScreen()
    assert display.geometry() == public.geometry()
    office = display.desk.session.office
    words = said(display.canvas.sheet)
    assert {office.name.upper(), office.desk_name, office.hotline, "08:30"} <= set(words)
    assert "Thứ Hai–Thứ Sáu 7:00–11:30 · 13:30–17:00" in words
    assert "Thứ Hai\n23/11/2026" in words
    display.stop()
    assert not display.isVisible()
    assert heard == ["posting", "off"]
    assert not display._page_timer.isActive()


def test_nothing_of_the_frame_is_cut(display: DisplayWindow, session: Session) -> None:
    released(session)
    started(display)
    for size in ((1920, 1080), (1366, 768), (1080, 1920)):
        display.resize(*size)
        cut = [item.text for item in display.canvas.sheet if isinstance(item, Words) and not item.fits]
        assert cut == []


def test_no_word_about_a_citizen_on_any_page(display: DisplayWindow, session: Session) -> None:
    accepted(session, **MARKED)
    ready = [released(session, **{**MARKED, "id_number": f"0931999123{number}"}) for number in range(10, 25)]
    started(display)
    display.resize(640, 360)
    heard = " ".join(turned(display, 140))
    for secret in MARKED.values():
        assert secret not in heard
    assert "Khôngđượchiện" not in heard
    assert "0931999123" not in heard
    for code in ready:
        assert code.partition("-")[2] in heard


def test_each_page_stays_eight_to_twelve_seconds(display: DisplayWindow) -> None:
    started(display)
    for _ in range(4):
        assert 8000 <= display._page_timer.interval() <= 12_000
        assert display._page_timer.isActive()
        before = display.canvas.sheet
        display._page_timer.timeout.emit()
        assert display.canvas.sheet != before
    assert display.canvas.fading
    assert display.canvas._fade.duration() <= 400


def test_the_progress_line_grows(display: DisplayWindow, qtbot: QtBot) -> None:
    started(display)
    early = display.progress.share
    qtbot.waitUntil(lambda: display.progress.share > early, timeout=2000)
    assert display.progress.share < 0.5


def test_the_codes_are_read_by_another_decoder(display: DisplayWindow, session: Session) -> None:
    started(display)
    display.canvas.settle()
    pages = [item.text for item in display.canvas.sheet if isinstance(item, QrMark)]
    assert pages
    assert decoded(display.grab().toImage()) == pages
    for theme in Theme:
        display.desk.theme = theme
        display.desk.show_to_citizen.emit("1.001193")
        display.canvas.settle()
        assert decoded(display.grab().toImage()) == [catalogue.procedure(session, "1.001193").page]
        display.desk.show_to_citizen.emit("")


def test_an_officer_holds_one_procedure(display: DisplayWindow, session: Session) -> None:
    heard: list[str] = []
    display.state_changed.connect(heard.append)
    ready = released(session)
    started(display)
    display.desk.show_to_citizen.emit("2.001263")
    procedure = catalogue.procedure(session, "2.001263")
    steps = len(display._parts)
    assert steps > 1
    shown = turned(display, steps - 1)
    assert {document.name for document in procedure.documents} <= shown
    assert ready.partition("-")[2] not in shown
    display._next()
    assert procedure.name in said(display.canvas.sheet)
    display.desk.show_to_citizen.emit("")
    assert procedure.name not in said(display.canvas.sheet)
    assert heard == ["posting", "holding", "posting"]


def test_a_short_procedure_stays_as_long_as_it_is_held(display: DisplayWindow) -> None:
    started(display)
    display.desk.show_to_citizen.emit("2.000815")
    assert display.state == "holding"
    assert not display._page_timer.isActive()
    display.desk.show_to_citizen.emit("9.999999")
    assert display.state == "posting"
    assert display._page_timer.isActive()


def test_a_pulled_cable_and_a_new_screen(display: DisplayWindow, public: QScreen) -> None:
    heard: list[str] = []
    display.state_changed.connect(heard.append)
    started(display)
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenRemoved.emit(public)
    assert not display.isVisible()
    assert not display._read_timer.isActive()
    app.screenAdded.emit(public)
    display.desk.tasks.wait()
    assert display.isVisible()
    assert display.geometry() == public.geometry()
    assert heard == ["posting", "no_screen", "posting"]


def test_another_screen_pulled_is_no_matter(display: DisplayWindow, public: QScreen) -> None:
    started(display)
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenRemoved.emit(next(screen for screen in app.screens() if screen != public))
    assert display.isVisible()
    assert display.state == "posting"


def test_it_leaves_the_counters_screen_alone(desk: Desk, public: QScreen, qtbot: QtBot) -> None:
    moved = DisplayWindow(desk, lambda: public)
    qtbot.addWidget(moved)
    moved.start()
    desk.tasks.wait()
    assert moved.screen().name() == "counter"
    moved.stop()


def test_which_screen_is_the_publics(public: QScreen) -> None:
    counter = next(screen for screen in QGuiApplication.screens() if screen != public)
    both = [counter, public]
    assert public_screen(both, "", None) == public
    assert public_screen(both, "counter", None) == public
    assert public_screen(both, "counter", lambda: public) == counter
    assert public_screen(both, "counter", lambda: None) == counter
    assert public_screen(both, "gone", lambda: None) == public
    assert public_screen([counter], "", lambda: None) == counter
    assert public_screen([counter], "", lambda: counter) is None


def test_without_a_second_screen_it_can_be_tried(display: DisplayWindow, public: QScreen) -> None:
    display._settle_on(None, plain=True)
    assert not display.isFullScreen()
    assert (display.width(), display.height()) == (1280, 720)
    assert display.state == "posting"
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.screenAdded.emit(public)
    assert display.isFullScreen()


def test_a_result_appears(display: DisplayWindow, session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    started(display)
    display.desk.feed.poll()
    display.desk.tasks.wait()
    number = code.partition("-")[2]
    assert number not in said(display.canvas.sheet)
    processing.act(session, code, Action.FORWARD)
    processing.act(session, code, Action.RELEASE)
    display.desk.feed.poll()
    display.desk.tasks.wait()
    assert number in said(display.canvas.sheet)
    clock.forward(minutes=1)
    display._tick()
    assert "08:31" in said(display.canvas.sheet)


def test_a_lost_store_leaves_what_was_posted(display: DisplayWindow) -> None:
    started(display)
    page = display._rotation.page
    assert page is not None
    waiting = display._labels.waiting
    display.desk.unavailable.emit(StoreUnavailable("store_locked"))
    assert waiting in said(display.canvas.sheet)
    assert page.procedures[0].name in said(display.canvas.sheet)
    display.read()
    display.desk.tasks.wait()
    assert waiting not in said(display.canvas.sheet)


def test_before_the_first_answer_it_says_so(display: DisplayWindow) -> None:
    display.start()
    assert display._labels.nothing_posted in said(display.canvas.sheet)
    display.desk.tasks.wait()
    assert display._labels.nothing_posted not in said(display.canvas.sheet)


def test_escape_ends_it(display: DisplayWindow) -> None:
    started(display)
    QTest.keyClick(display, Qt.Key.Key_Escape)
    assert display.state == "off"
    assert not display.isVisible()
