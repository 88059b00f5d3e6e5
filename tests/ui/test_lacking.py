"""The checklist of a request for papers, worked by single keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import NO_DETAILS, CheckedPaper, Fault, Lacking
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services.session import Session
from desk_app.ui.back_office.act_fields.lacking import LackingPart
from desk_app.ui.back_office.act_fields.reason import ReasonPart
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.desk import Desk
from tests.builders import accepted, refused
from tests.ui.acting import begin, focused, open_it, press, shown, type_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

SPACE, DOWN, ENTER, F12 = Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_F12
TODAY = date(2026, 11, 23)
PAPERS = (
    CheckedPaper(1, "Tờ khai", required=True, originals=1, copies=0, handed_in=False),
    CheckedPaper(
        2,
        "Bản sao",
        required=True,
        originals=0,
        copies=3,
        handed_in=True,
        handed_in_certified=1,
        handed_in_copies=1,
    ),
    CheckedPaper(0, "Đơn của công dân", required=False, originals=0, copies=0, handed_in=True),
)


@pytest.fixture
def part(qtbot: QtBot) -> LackingPart:
    part = LackingPart("vi")
    qtbot.addWidget(part)
    part.resize(900, 500)
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    part.show_papers(PAPERS, TODAY)
    start = part.start()
    assert start is not None
    start.setFocus()
    return part


def strike(part: LackingPart, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(part.window().focusWidget(), key)


def test_space_goes_from_in_order_to_missing_to_not_valid_and_back(part: LackingPart) -> None:
    line = part.papers[0]
    seen = []
    for _ in range(3):
        strike(part, SPACE)
        seen.append(line.fault)
    assert seen == [Fault.MISSING, Fault.NOT_VALID, None]
    assert part.lacking() == ()


def test_what_is_handed_in_already_is_not_asked_for_again(part: LackingPart) -> None:
    strike(part, DOWN, SPACE)
    assert part.lacking() == (Lacking(2, "Bản sao", Fault.MISSING, copies=1),)
    strike(part, SPACE)
    assert part.lacking() == (Lacking(2, "Bản sao", Fault.NOT_VALID, copies=3),)


def test_a_count_makes_a_paper_missing_and_delete_takes_it_back(part: LackingPart) -> None:
    strike(part, Qt.Key.Key_Right, Qt.Key.Key_2)
    assert part.lacking() == (Lacking(1, "Tờ khai", Fault.MISSING, certified=2),)
    strike(part, Qt.Key.Key_Delete)
    assert part.lacking() == ()
    strike(part, DOWN, DOWN, Qt.Key.Key_Delete)
    assert len(part.papers) == 3


def test_what_is_wrong_is_written_and_the_reason_writes_itself(part: LackingPart) -> None:
    strike(part, SPACE, DOWN, SPACE, SPACE, Qt.Key.Key_N)
    QTest.keyClicks(part.window().focusWidget(), "chua ky")
    strike(part, ENTER)
    assert part.lacking()[1].why == "chua ky"
    assert part.reason() == "Còn thiếu: Tờ khai. Chưa hợp lệ: Bản sao (chua ky)."


def test_other_papers_are_added_named_and_taken_away(part: LackingPart) -> None:
    QTest.keyClick(part.window().focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(part.window().focusWidget(), "Giay phep")
    strike(part, ENTER)
    assert part.lacking() == (Lacking(0, "Giay phep", Fault.MISSING, originals=1),)
    strike(part, Qt.Key.Key_Delete)
    assert part.lacking() == ()
    assert len(part.papers) == 3


def test_the_last_line_leads_to_the_day(part: LackingPart) -> None:
    strike(part, DOWN, DOWN, DOWN)
    assert part.window().focusWidget() is part.answer_by
    QTest.keyClicks(part.answer_by, "30/11")
    assert part.given(NO_DETAILS).answer_by == date(2026, 11, 30)
    part.answer_by.setText("x")
    with refused("answer_by_unreadable", "answer_by"):
        part.given(NO_DETAILS)


def test_a_second_answer_keeps_what_was_marked(part: LackingPart) -> None:
    strike(part, SPACE, SPACE, Qt.Key.Key_N)
    QTest.keyClicks(part.window().focusWidget(), "mo")
    before = part.lacking()
    part.show_papers(PAPERS, TODAY)
    assert part.lacking() == before


def test_a_request_by_keyboard_alone(desk: Desk, session: Session, qtbot: QtBot) -> None:
    page = DossierPage(desk)
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    open_it(page, accepted(session).code)
    begin(page, Action.REQUEST_SUPPLEMENT)
    press(page, F12)
    assert page.panel.opened
    assert page.panel.wrong.isVisible()
    press(page, SPACE)
    reason = page.panel.part(ReasonPart)
    assert reason is not None
    assert reason.reason.text().startswith("Còn thiếu: Tờ khai")
    reason.reason.setText("theo phiếu")
    press(page, DOWN, SPACE)
    assert reason.reason.text() == "theo phiếu"
    press(page, DOWN, DOWN, DOWN, DOWN)
    type_in(page, "30/11")
    press(page, ENTER, ENTER)
    assert focused(page) is reason.note
    press(page, ENTER)
    detail = shown(page)
    assert detail.summary.status is DossierStatus.WAITING
    assert detail.timeline[-1].data["lacking"] == 2
    assert page.message.kind == "done"
    desk.tasks.wait()
