"""Settling on the spot at the reception itself: offered where the result is due today, logged like every other."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.workflow import DossierStatus
from desk_app.services import lookup
from desk_app.services.session import Session
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from tests.ui.test_handover_ways import paper

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[IntakePage]:
    page = IntakePage(desk, None, partial(paper, tmp_path))
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    page.entered()
    yield page
    desk.tasks.wait()


def pick(page: IntakePage, words: str) -> None:
    QTest.keyClicks(page.view.picker.words, words)
    press(page, Qt.Key.Key_Return)


def press(page: IntakePage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, held)
    for _ in range(3):
        page.desk.tasks.wait()


def test_it_is_offered_only_where_the_result_is_due_today(page: IntakePage) -> None:
    pick(page, "khai sinh")
    assert page.settle_now.isVisible()
    press(page, Qt.Key.Key_F, CONTROL)
    pick(page, "giay doc than")
    assert not page.settle_now.isVisible()


def test_received_decided_and_given_by_one_key(page: IntakePage, session: Session, tmp_path: Path) -> None:
    pick(page, "khai sinh")
    page.view.applicant.name.setText("Trần Thị Lan")
    press(page, Qt.Key.Key_Space, CONTROL)
    press(page, Qt.Key.Key_F12, SHIFT)
    (row,) = lookup.find(session, "lan").rows
    assert row.status is DossierStatus.RETURNED
    assert page.view.applicant.name.text() == ""
    assert page.card.code.text()
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_paper_that_is_missing_stops_it_at_its_line(page: IntakePage, session: Session) -> None:
    pick(page, "khai sinh")
    page.view.applicant.name.setText("Trần Thị Lan")
    press(page, Qt.Key.Key_F12, SHIFT)
    assert lookup.find(session, "lan").rows == ()
    assert page.message.kind == "stop"
    assert page.view.checklist.lines[0].hasFocus()
