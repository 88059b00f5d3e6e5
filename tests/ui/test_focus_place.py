"""The keyboard's focus when the window is built anew, and when one page follows another."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from desk_app.ui.focus_place import enter, focus_place
from desk_app.ui.pages import PAGES
from desk_app.ui.shell import Shell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"(raise|lower)\(\)")


def _reception(shell: Shell) -> IntakePage:
    page = shell.page
    assert isinstance(page, IntakePage)
    return page


@pytest.mark.parametrize("keys", ["Ctrl+Shift+L", "Ctrl+Shift+T"])
def test_who_types_types_on_after_a_switch(shell: Shell, press: Callable[[str], None], keys: str) -> None:
    former = _reception(shell).view.applicant.name
    former.setFocus()
    QTest.keyClicks(former, "Tran Yen")
    former.setCursorPosition(4)
    press(keys)
    name = _reception(shell).view.applicant.name
    assert name is not former
    assert QApplication.focusWidget() is name
    QTest.keyClicks(name, " Thi")
    assert name.text() == "Tran Thi Yen"


def test_three_switches_at_once_keep_procedure_and_focus(
    shell: Shell, press: Callable[[str], None], desk: Desk
) -> None:
    page = _reception(shell)
    press("Alt+1")
    assert page.procedure is not None
    code = page.procedure.code
    page.view.applicant.name.setFocus()
    for _ in range(3):
        desk.theme = desk.theme.next
    desk.tasks.wait()
    page = _reception(shell)
    assert page.procedure is not None
    assert page.procedure.code == code
    assert QApplication.focusWidget() is page.view.applicant.name


def test_every_page_has_the_focus_when_it_is_shown(shell: Shell, press: Callable[[str], None]) -> None:
    for entry in (*PAGES, *PAGES):
        press(entry.keys)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert shell.page.isAncestorOf(focus), entry.key


def test_a_page_is_gone_on_with_where_it_was_left_else_in_its_first_field(qtbot: QtBot) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    page, outside = QWidget(root), QLineEdit(root)
    button, first, second = QPushButton(page), QLineEdit(page), QLineEdit(page)
    box, inner = QVBoxLayout(root), QVBoxLayout(page)
    for each in (outside, page):
        box.addWidget(each)
    for each in (button, first, second):
        inner.addWidget(each)
    root.show()
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow)
    outside.setFocus()
    enter(page, None)
    assert first.hasFocus()
    outside.setFocus()
    enter(page, second)
    assert second.hasFocus()
    second.setEnabled(False)
    outside.setFocus()
    enter(page, second)
    assert first.hasFocus()


def test_what_was_said_of_a_scan_goes_with_the_page(
    shell: Shell, press: Callable[[str], None], desk: Desk
) -> None:
    shell.scans.take("8934563138165")
    desk.tasks.wait()
    said = shell.page.message
    assert said.kind == "info"
    press("F3")
    assert said.kind == ""


def test_a_selection_comes_back_in_its_direction(qtbot: QtBot) -> None:
    def window() -> tuple[QWidget, QLineEdit]:
        root = QWidget()
        qtbot.addWidget(root)
        box = QVBoxLayout(root)
        line = QLineEdit("Nguyễn Văn An")
        for each in (QLineEdit(), line):
            box.addWidget(each)
        root.show()
        root.activateWindow()
        qtbot.waitUntil(root.isActiveWindow)
        return root, line

    first, line = window()
    line.setFocus(Qt.FocusReason.OtherFocusReason)
    line.setSelection(10, -3)
    place = focus_place(first, {})
    assert place is not None
    second, other = window()
    assert place.restore(second, {})
    assert other.hasFocus()
    assert (other.selectedText(), other.cursorPosition()) == ("Văn", 7)
