"""The reception as a test begins with it: registering a residence for a person whose card was read."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.services import catalogue, lookup
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from tests.ui.test_handover_ways import paper

RESIDENCE = "1.004222"
CARD = "092190001234|365123456|Nguyễn Thị Thu Hà|12021990|Nữ|Số 25, ấp Đông Bình, Hậu Giang|01022021"
NONE = Qt.KeyboardModifier.NoModifier


def shown(desk: Desk, qtbot: QtBot, folder: Path) -> IntakePage:
    """Return the page in a window, in English, printing into a folder."""
    desk.language = "en"
    page = IntakePage(desk, None, partial(paper, folder))
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    settle(page)
    return page


def begun(desk: Desk, qtbot: QtBot, folder: Path) -> IntakePage:
    """Return the page with the procedure picked and the card read."""
    page = shown(desk, qtbot, folder)
    page.pick(catalogue.procedure(desk.session, RESIDENCE))
    page.scanned(lookup.scan(desk.session, CARD))
    settle(page)
    return page


def settle(page: IntakePage) -> None:
    """Wait for what the page asked, and for what it asked then."""
    for _ in range(4):
        page.desk.tasks.wait()


def press(page: IntakePage, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Strike a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget() or page, key, held)
    settle(page)
