"""What F11 prints from the worklist: what the act made, and after it the dossier that is gone to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import ActDetails
from desk_app.domain.workflow import Action, Form
from desk_app.services import lookup
from desk_app.services.session import Session
from desk_app.ui.back_office.worklist_page import WorklistPage
from desk_app.ui.desk import Desk
from desk_app.ui.printer import Wanted
from tests.builders import accepted

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_next_dossier_is_not_printed_as_the_last(desk: Desk, session: Session, qtbot: QtBot) -> None:
    codes = [accepted(session, name=name).code for name in ("Trần Thị Lan", "Lê Văn Hùng")]
    page = WorklistPage(desk)
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    page.refresh()
    qtbot.waitUntil(lambda: page.in_hand() is not None)
    hand = page.in_hand()
    assert hand is not None
    summary = lookup.detail(session, hand.code).summary
    page._take(summary, Action.REQUEST_SUPPLEMENT, ActDetails(reason="Thiếu tờ khai"))
    made = Wanted(summary.code, Form.SUPPLEMENT, 1)
    qtbot.waitUntil(lambda: page.form_in_hand() == made)
    page.refresh()
    for _ in range(3):
        desk.tasks.wait()
    assert page.form_in_hand() == made
    (other,) = set(codes) - {summary.code}
    row = page.table.currentIndex().row()
    QTest.keyClick(page.table, Qt.Key.Key_Down if row == 0 else Qt.Key.Key_Up)
    assert page.form_in_hand() == Wanted(other)
    desk.tasks.wait()
