"""Widgets of a test are gone before the next one, destroyed on the GUI thread."""

import gc
from collections.abc import Callable, Iterator
from functools import reduce
from operator import or_

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.ui import i18n
from desk_app.ui.desk import Desk
from desk_app.ui.garbage import GuiCollector
from desk_app.ui.shell import Shell
from desk_app.ui.singletons import hold_singletons
from desk_app.ui.theme import Theme


@pytest.fixture(scope="session", autouse=True)
def _true_outlives_the_tests() -> None:
    hold_singletons()


@pytest.fixture(autouse=True)
def _collected_on_the_gui_thread(qapp: QApplication) -> Iterator[None]:
    collector = GuiCollector()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(0)
    collector.close()


def end(shell: Shell) -> None:
    """Close a main window and its display."""
    shell.desk.tasks.wait()
    shell.close()
    for window in (shell.display, shell):
        window.deleteLater()


@pytest.fixture
def shell(desk: Desk, qapp: QApplication, qtbot: QtBot) -> Iterator[Shell]:
    desk.language = "en"
    desk.theme = Theme.LIGHT
    i18n.install(qapp, "en")
    Theme.LIGHT.apply(qapp)
    shell = Shell(desk)
    shell.show()
    shell.activateWindow()
    qtbot.waitUntil(shell.isActiveWindow)
    desk.tasks.wait()
    yield shell
    end(shell)
    i18n.install(qapp, "en")


@pytest.fixture
def press(shell: Shell, desk: Desk) -> Callable[[str], None]:
    """Strike a key of the main window and wait for what it asks."""

    def act(keys: str) -> None:
        *modifiers, key = keys.split("+")
        held = [Qt.KeyboardModifier[f"{name.replace('Ctrl', 'Control')}Modifier"] for name in modifiers]
        QTest.keyClick(shell.windowHandle(), _key(key), reduce(or_, held, Qt.KeyboardModifier.NoModifier))
        desk.tasks.wait()

    return act


def _key(name: str) -> Qt.Key:
    return Qt.Key[f"Key_{ {'Esc': 'Escape', '-': 'Minus', '.': 'Period'}.get(name, name) }"]
