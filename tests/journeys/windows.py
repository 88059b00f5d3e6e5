"""The real main window in a test: its keys pressed, its background work waited for."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.ui.shell import Shell


def settle(shell: Shell) -> None:
    for _ in range(4):
        shell.desk.tasks.wait()
        QApplication.processEvents()


def end(shell: Shell) -> None:
    """Close the window and its display, and see them destroyed: nothing of them lives on in the next test."""
    settle(shell)
    shell.desk.feed.stop()
    shell.close()
    shell.desk.tasks.wait()
    for window in (shell.display, shell):
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_for(shell: Shell, reached: Callable[[], bool]) -> None:
    """Let the windows work until something is reached; a key's button answers a moment after the key."""
    deadline = QDeadlineTimer(10_000)
    while not reached() and not deadline.hasExpired():
        QTest.qWait(20)
    assert reached()
    settle(shell)


def turn_to(shell: Shell, key: Qt.Key, page: str) -> None:
    press(key)
    wait_for(shell, lambda: shell.current == page)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
