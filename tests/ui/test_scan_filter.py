from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desk_app.ui.counter.fee_entry import Choice
from desk_app.ui.widgets.scan_filter import HOLD_MS, ScanFilter

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CODE = "H13.50.05-261123-0001"
READER_S, TYPIST_S = 0.008, 0.09


class Keyboard:
    """Strikes keys of the window as the system would, on a clock of its own."""

    def __init__(self, window: QWidget) -> None:
        self.window = window
        self.at = 100.0

    def clock(self) -> float:
        return self.at

    def strike(self, key: str | Qt.Key, pace: float) -> None:
        self.at += pace
        QTest.keyClick(self.window.windowHandle(), ord(key) if isinstance(key, str) else key)

    def type(self, text: str, pace: float, end: Qt.Key | None = None) -> None:
        for letter in text:
            self.strike(letter, pace)
        if end is not None:
            self.strike(end, pace)

    def compose(self, preedit: str, commit: str, pace: float) -> None:
        self.at += pace
        event = QInputMethodEvent(preedit, [])
        if commit:
            event.setCommitString(commit)
        focus = QApplication.focusObject()
        assert focus is not None
        QApplication.sendEvent(focus, event)


class Desktop(QWidget):
    """A line, a page of text, a list and a button with a letter as its key."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.note, self.list = QLineEdit(), QPlainTextEdit(), QListWidget()
        self.button = QPushButton("Hand over")
        self.done: list[str] = []
        self.button.clicked.connect(lambda: self.done.append("H"))
        action = QAction("Next", self)
        action.setShortcut(QKeySequence("J"))
        action.triggered.connect(lambda: self.done.append("J"))
        self.addAction(action)
        box = QVBoxLayout(self)
        for widget in (self.line, self.note, self.list, self.button):
            box.addWidget(widget)


@pytest.fixture
def desktop(qtbot: QtBot) -> Desktop:
    window = Desktop()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.line.setFocus()
    return window


@pytest.fixture
def keyboard(desktop: Desktop) -> Keyboard:
    return Keyboard(desktop)


@pytest.fixture
def scanned(qapp: QApplication, keyboard: Keyboard) -> Iterator[list[str]]:
    scanner = ScanFilter(clock=keyboard.clock, stamps=False)
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    qapp.installEventFilter(scanner)
    yield heard
    qapp.removeEventFilter(scanner)
    scanner.release()


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_burst_is_taken_away_from_the_field(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str], end: Qt.Key
) -> None:
    desktop.line.setText("Nguyễn Văn An")
    desktop.line.setSelection(7, 3)
    keyboard.type(CODE, READER_S, end)
    assert scanned == [CODE]
    assert desktop.line.text() == "Nguyễn Văn An"
    assert (desktop.line.selectionStart(), desktop.line.selectedText()) == (7, "Văn")
    assert desktop.line.hasFocus()


def test_the_owner_of_the_field_hears_that_it_was_put_back(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str]
) -> None:
    heard: list[str] = []
    desktop.line.setText("khai")
    desktop.line.textEdited.connect(heard.append)
    keyboard.type(CODE, READER_S, Qt.Key.Key_Return)
    assert heard[-1] == "khai"
    assert len(scanned) == 1


def test_a_carriage_return_and_a_line_feed_are_one_ending(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str]
) -> None:
    pressed: list[bool] = []
    desktop.line.returnPressed.connect(lambda: pressed.append(True))
    keyboard.type(CODE, READER_S, Qt.Key.Key_Return)
    keyboard.strike(Qt.Key.Key_Enter, READER_S)
    assert scanned == [CODE]
    assert not pressed


def test_a_page_of_text_is_put_back_too(desktop: Desktop, keyboard: Keyboard, scanned: list[str]) -> None:
    desktop.note.setFocus()
    desktop.note.setPlainText("dòng một\ndòng hai")
    keyboard.type(CODE, READER_S, Qt.Key.Key_Return)
    assert scanned == [CODE]
    assert desktop.note.toPlainText() == "dòng một\ndòng hai"


def test_who_types_is_never_held_up(desktop: Desktop, keyboard: Keyboard, scanned: list[str]) -> None:
    keyboard.type("Tran Thi Yen", TYPIST_S)
    assert desktop.line.text() == "Tran Thi Yen"
    keyboard.strike(Qt.Key.Key_Return, TYPIST_S)
    assert scanned == []


def test_a_fast_typist_keeps_every_letter(desktop: Desktop, keyboard: Keyboard, scanned: list[str]) -> None:
    for number, letter in enumerate("dang ky khai sinh"):
        keyboard.strike(letter, 0.03 if number % 3 else 0.06)
    keyboard.strike(Qt.Key.Key_Return, 0.2)
    assert desktop.line.text() == "dang ky khai sinh"
    assert scanned == []


def test_a_short_burst_is_typing(desktop: Desktop, keyboard: Keyboard, scanned: list[str]) -> None:
    pressed: list[str] = []
    desktop.line.returnPressed.connect(lambda: pressed.append(desktop.line.text()))
    keyboard.type("0412", READER_S, Qt.Key.Key_Return)
    assert scanned == []
    assert pressed == ["0412"]


def test_held_keys_come_through_when_nothing_follows(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str], qtbot: QtBot
) -> None:
    keyboard.type("ab", READER_S)
    assert desktop.line.text() == "a"
    qtbot.waitUntil(lambda: desktop.line.text() == "ab", timeout=20 * HOLD_MS)
    assert scanned == []


def test_a_busy_window_does_not_spoil_a_burst(
    desktop: Desktop, keyboard: Keyboard, qapp: QApplication, scanned: list[str], qtbot: QtBot
) -> None:
    # The held keys were let through because the window was busy; the clock of the keys says it was one burst.
    keyboard.type(CODE[:4], READER_S)
    qtbot.waitUntil(lambda: desktop.line.text() == CODE[:4], timeout=20 * HOLD_MS)
    keyboard.type(CODE[4:], READER_S, Qt.Key.Key_Return)
    assert scanned == [CODE]
    assert desktop.line.text() == ""


def test_letters_of_a_burst_are_no_shortcuts(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str]
) -> None:
    desktop.button.setShortcut(QKeySequence("H"))
    desktop.list.setFocus()
    keyboard.type("HJ3.50.05-261123-0001", READER_S, Qt.Key.Key_Return)
    assert scanned == ["HJ3.50.05-261123-0001"]
    assert desktop.done == []


@pytest.mark.parametrize("letter", ["H", "J"])
def test_a_letter_alone_still_is_a_shortcut(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str], qtbot: QtBot, letter: str
) -> None:
    desktop.button.setShortcut(QKeySequence("H"))
    desktop.list.setFocus()
    keyboard.strike(letter, TYPIST_S)
    qtbot.waitUntil(lambda: desktop.done == [letter], timeout=20 * HOLD_MS)
    assert scanned == []


def test_a_choice_that_claims_letters_gets_them(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str], qtbot: QtBot
) -> None:
    choice = Choice(desktop)
    choice.addItems(["Cash", "Transfer", "Half and half"])
    desktop.button.setShortcut(QKeySequence("H"))
    choice.show()
    choice.setFocus()
    keyboard.strike("H", TYPIST_S)
    qtbot.waitUntil(lambda: choice.currentIndex() == 2)
    assert desktop.done == []


def test_telex_commits_belong_to_the_burst(desktop: Desktop, keyboard: Keyboard, scanned: list[str]) -> None:
    desktop.line.setText("cũ")
    keyboard.compose("H", "", READER_S)
    keyboard.compose("", "H1", READER_S)
    keyboard.compose("", "3.50.05-", READER_S)
    keyboard.type("261123-0001", READER_S, Qt.Key.Key_Return)
    assert scanned == [CODE]
    assert desktop.line.text() == "cũ"


def test_what_an_input_method_takes_back_is_not_scanned(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str]
) -> None:
    keyboard.type("A1", READER_S)
    keyboard.strike(Qt.Key.Key_Backspace, READER_S)
    keyboard.type("3.50.05-261123-0001", READER_S, Qt.Key.Key_Return)
    assert scanned == ["A3.50.05-261123-0001"]
    assert desktop.line.text() == ""


def test_composing_by_hand_goes_on_undisturbed(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str]
) -> None:
    for part in ("N", "Ng", "Ngu"):
        keyboard.compose(part, "", TYPIST_S)
    keyboard.compose("", "Nguyễn", TYPIST_S)
    assert desktop.line.text() == "Nguyễn"
    assert scanned == []


def test_keys_sent_to_a_widget_by_a_program_are_left_alone(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str]
) -> None:
    QTest.keyClicks(desktop.line, "0293386611")
    QTest.keyClick(desktop.line, Qt.Key.Key_Return)
    assert desktop.line.text() == "0293386611"
    assert scanned == []


def test_the_time_stamps_of_the_keyboard_count_when_there_are_any(
    desktop: Desktop, keyboard: Keyboard, qapp: QApplication
) -> None:
    scanner = ScanFilter(clock=keyboard.clock)
    heard: list[str] = []
    scanner.scanned.connect(heard.append)
    qapp.installEventFilter(scanner)
    for number, letter in enumerate([*CODE, "\r"]):
        # The window was busy for a second between keys that were struck at once.
        keyboard.at += 1.0
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key(ord(letter))
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        event.setTimestamp(5000 + 7 * number)
        QApplication.sendEvent(desktop.windowHandle(), event)
    qapp.removeEventFilter(scanner)
    assert heard == [CODE]
    assert desktop.line.text() == ""


def test_a_pause_inside_a_card_is_still_one_scan(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str]
) -> None:
    keyboard.type("092090001234||Pham", READER_S)
    keyboard.strike(" ", 0.3)
    keyboard.type("Van An|12031990", READER_S, Qt.Key.Key_Return)
    assert scanned == ["092090001234||Pham Van An|12031990"]
    assert desktop.line.text() == ""


def test_the_half_of_a_card_stays_in_no_field(
    desktop: Desktop, keyboard: Keyboard, scanned: list[str], qtbot: QtBot
) -> None:
    desktop.line.setText("cu")
    keyboard.type("092090001234||Pham", READER_S)
    qtbot.waitUntil(lambda: desktop.line.text() == "cu", timeout=5000)
    keyboard.strike("x", 1.0)
    assert desktop.line.text() == "cux"
    assert scanned == []
