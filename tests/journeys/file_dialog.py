"""Answering the program's file dialogs in a test as a person does: the name is typed, Enter is struck."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit


def answering(path: Path, ask: Callable[[], None]) -> None:
    """Do what opens a file dialog, and type a path into it; fails where none opens."""
    answered: list[QFileDialog] = []
    deadline = QDeadlineTimer(10_000)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            if not deadline.hasExpired():
                QTimer.singleShot(10, look)
            return
        answered.append(dialog)
        line = dialog.findChild(QLineEdit)
        assert line is not None
        line.selectAll()
        QTest.keyClicks(line, str(path))
        QTest.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(0, look)
    ask()
    while not answered and not deadline.hasExpired():
        QTest.qWait(10)
    assert answered
