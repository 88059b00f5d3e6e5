"""Two offices, each with its window, a stick between them, and the exchange reached by keys alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.services import office
from desk_app.services.session import Session
from desk_app.store import database
from desk_app.ui.back_office.exchange_page import ExchangePage
from desk_app.ui.desk import Desk
from desk_app.ui.shell import Shell
from desk_app.ui.tasks import TaskRunner
from tests.conftest import StandingClock
from tests.journeys.file_dialog import answering
from tests.journeys.paper import Paper, paper
from tests.journeys.windows import CONTROL, SHIFT, focused, opened, press, wait_for
from tests.two_offices import Place, two

__all__ = ["paper"]


@dataclass
class Offices:
    """The citizen's office, the other one, and the stick that goes between them."""

    here: Place
    there: Place
    stick: Path
    clock: StandingClock
    qtbot: QtBot

    @contextmanager
    def window(self, place: Place) -> Iterator[Shell]:
        """Start the program at an office, and end it."""
        database.connect(place.folder)
        place.session = office.open_session(place.folder, self.clock)
        desk = Desk(place.session, TaskRunner(database.connection), place.folder)
        desk.language = "en"
        with opened(desk, self.qtbot) as shell:
            yield shell
        desk.close()


@pytest.fixture
def offices(
    session: Session, store: Path, clock: StandingClock, tmp_path: Path, qtbot: QtBot, paper: Paper
) -> Offices:
    stick = tmp_path / "stick"
    stick.mkdir()
    here, there = two(session, store, clock, tmp_path / "other")
    return Offices(here, there, stick, clock, qtbot)


def exchange_page(shell: Shell, tab: int) -> ExchangePage:
    """Open the exchange by the keys of the hand-over lists, and one of its tabs by its number."""
    if shell.current != "exchange":
        press(Qt.Key.Key_F3, SHIFT)
        wait_for(shell, lambda: shell.current == "transfer")
        press(Qt.Key.Key_G, CONTROL)
        wait_for(shell, lambda: shell.current == "exchange")
    page = shell.page
    assert isinstance(page, ExchangePage)
    page.entered()
    press(Qt.Key(Qt.Key.Key_1 + tab))
    wait_for(shell, lambda: page.tabs.currentIndex() == tab)
    return page


def with_file(
    shell: Shell, path: Path, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Strike a key that asks for a file, and name the file."""
    answering(path, lambda: press(key, held))
    # No window manager gives the window the keys back here.
    shell.activateWindow()
    wait_for(shell, lambda: QApplication.focusWidget() is not None)


def reach(shell: Shell, wanted: QWidget) -> None:
    """Go on by Tab until a field has the focus."""
    for _ in range(40):
        if focused() is wanted:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"no Tab leads to {wanted.accessibleName()}, the last was {focused()}")
