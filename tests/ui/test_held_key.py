"""A letter held down acts once, however the window system tells of its repeats."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcutEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.widgets.key_button import LetterButton

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_letter_held_down_acts_once(qtbot: QtBot) -> None:
    window, acted = QWidget(), list[bool]()
    button = LetterButton("Reviewed", "X", lambda: acted.append(True), parent=window)
    QVBoxLayout(window).addWidget(button)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    handle = window.windowHandle()

    def tell(kind: QEvent.Type, at: int, *, repeat: bool = False) -> None:
        told = QKeyEvent(kind, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x", repeat)
        told.setTimestamp(at)
        QApplication.sendEvent(handle, told)

    def strike(at: int, *, repeat: bool = False) -> None:
        tell(QEvent.Type.ShortcutOverride, at, repeat=repeat)
        QApplication.sendEvent(button, QShortcutEvent(QKeySequence("X"), 1))

    QTest.keyClick(handle, Qt.Key.Key_X)
    assert len(acted) == 1
    strike(1000, repeat=True)
    for moment in (1030, 1060):
        tell(QEvent.Type.KeyRelease, moment)
        strike(moment)
    assert len(acted) == 1
    tell(QEvent.Type.KeyRelease, 1090)
    strike(1200)
    assert len(acted) == 2
