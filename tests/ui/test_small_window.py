"""Routes and exchange in the smallest window, 911×512: nothing that has to be read is cut off or out of reach."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desk_app.services import office_keys, transfer
from desk_app.services.session import Session
from desk_app.store import database
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.back_office.exchange_page import KEYS, ExchangePage
from desk_app.ui.desk import Desk
from desk_app.ui.pages import EXCHANGE, PAGES
from desk_app.ui.shell import Shell
from desk_app.ui.shortcut_list import ShortcutList
from desk_app.ui.widgets.key_button import KeyButton
from tests.conftest import StandingClock
from tests.services.route_office import on_route
from tests.two_offices import two

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def small(shell: Shell) -> Shell:
    shell.resize(911, 512)
    return shell


def is_whole(widget: QWidget) -> bool:
    """Tell whether all of a widget is in sight, and has at least the room it needs."""
    hint = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return widget.visibleRegion().boundingRect() == widget.rect() and widget.height() >= hint


def test_all_figures_of_a_key_are_seen_while_they_are_compared(
    small: Shell, session: Session, store: Path, clock: StandingClock, tmp_path: Path, desk: Desk
) -> None:
    _, there = two(session, store, clock, tmp_path / "other")
    with there.at_work() as theirs:
        key = office_keys.own_key(theirs)
    database.connect(store)
    office_keys.enter_key(session, key.text)
    small.go(EXCHANGE)
    page = small.page
    assert isinstance(page, ExchangePage)
    page.show_tab(KEYS)
    desk.tasks.wait()
    keys = page.keys
    assert all(is_whole(button) for button in keys.findChildren(KeyButton) if button.isVisible())
    keys.compare()
    QTest.qWait(50)
    assert keys.theirs.text() == key.fingerprint
    assert [is_whole(label) for label in (keys.theirs, keys.compared, keys.figures)] == [True] * 3
    assert not keys.table.isVisible()
    # Something else is recorded meanwhile: what is read aloud stays.
    page.refresh()
    desk.tasks.wait()
    assert keys.panel.isVisible()
    assert page.back()
    assert keys.table.isVisible()
    assert keys.table.hasFocus()


def test_the_legs_come_into_sight_by_their_key(
    small: Shell, session: Session, press: Callable[[str], None], desk: Desk, qtbot: QtBot
) -> None:
    code = on_route(session)
    transfer.make(session, "cong_an", [code])
    small.go("dossier", code)
    desk.tasks.wait()
    page = small.page
    assert isinstance(page, DossierPage)
    assert "Công an cấp xã" in page.head.status.text()
    press("6")
    qtbot.waitUntil(lambda: page.tabs.currentIndex() == 5)
    seen = page.legs.visibleRegion().boundingRect()
    assert seen.height() > 120
    assert page.legs.width() <= seen.width()
    police = next(label for label in page.legs.findChildren(QLabel) if label.text() == "Công an cấp xã")
    assert is_whole(police)
    before = page.legs.mapTo(page, page.legs.rect().topLeft()).y()
    QTest.keyClick(page.tabs.tabBar(), Qt.Key.Key_PageDown)
    assert page.legs.mapTo(page, page.legs.rect().topLeft()).y() < before


def test_the_keys_are_read_without_going_sideways(small: Shell, qtbot: QtBot) -> None:
    keys = ShortcutList([(entry.keys, entry.title) for entry in PAGES], small)
    qtbot.addWidget(keys)
    keys.resize(911, 512)
    with qtbot.waitActive(keys):
        keys.show()
        keys.activateWindow()
    area = keys.findChild(QScrollArea)
    assert area is not None
    sheet = area.widget()
    assert sheet is not None
    assert sheet.width() <= area.viewport().width()
    shown = {label.text() for label in keys.findChildren(QLabel)}
    assert {"Shift+F2", "Shift+F3", "Shift+F7", "Shift+F9", "To units", "Exchange", "Ctrl+G"} <= shown
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    assert keys.focusWidget() is area
