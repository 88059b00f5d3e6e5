"""Answering the program's file dialogs in a test as a person does: the name is written, Enter is struck."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

_LONGEST_MS = 5_000


def answering(path: Path, ask: Callable[[], None]) -> None:
    """Do what opens a file dialog, and write a path into it; fails where none opens or it takes no answer."""
    deadline = QDeadlineTimer(_LONGEST_MS)
    answered: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            if deadline.hasExpired():
                dialog.reject()
                return
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            assert line is not None
            line.setText(str(path))
            answered.append(dialog.windowTitle())
            QTest.keyClick(line, Qt.Key.Key_Return)
        if not answered or isinstance(QApplication.activeModalWidget(), QFileDialog):
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    ask()
    while not answered and not deadline.hasExpired():
        QTest.qWait(10)
    assert answered
    assert not deadline.hasExpired()
