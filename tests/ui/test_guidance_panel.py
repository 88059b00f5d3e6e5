"""Guidance and refusal on the desk: no dossier, but a numbered paper and an event that is counted."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import Fault, RefusalGround
from desk_app.domain.workflow import Form
from desk_app.services import guidance, lookup, office_papers
from desk_app.services.session import Session
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from tests.ui.test_handover_ways import paper

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

F8, F11, F12 = Qt.Key.Key_F8, Qt.Key.Key_F11, Qt.Key.Key_F12
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[IntakePage]:
    """Return the reception with a procedure picked and a name typed."""
    page = IntakePage(desk, None, partial(paper, tmp_path))
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    page.entered()
    QTest.keyClicks(page.view.picker.words, "khai sinh")
    press(page, Qt.Key.Key_Return)
    page.view.applicant.name.setText("Trần Thị Lan")
    yield page
    desk.tasks.wait()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def is_open(page: IntakePage) -> bool:
    return page.guidance.opened


def asked(page: IntakePage) -> Form:
    return page.guidance.panel.form


def press(page: IntakePage, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(focused(), key, held)
    for _ in range(4):
        page.desk.tasks.wait()


def test_what_is_missing_is_marked_already_and_goes_on_paper(
    page: IntakePage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    required = [line.need.no for line in page.view.checklist.lines if line.need.required]
    press(page, F8)
    panel = page.guidance.panel
    assert is_open(page)
    assert [each.no for each in panel.lacking.lacking()] == required
    assert {each.fault for each in panel.lacking.lacking()} == {Fault.MISSING}
    assert panel.reason.reason.text().startswith("Còn thiếu: ")
    with qtbot.waitSignal(page.guidance.papers.printing.printed):
        press(page, F12)
    page.desk.tasks.wait()
    assert not is_open(page)
    assert guidance.on(session, session.today()).guidance == 1
    assert lookup.find(session, "lan").rows == ()
    made = office_papers.made(session, Form.SUPPLEMENT)
    assert [(each.number, each.prints) for each in made] == [(1, 1)]
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert page.view.applicant.name.text() == "Trần Thị Lan"


def test_a_paper_that_is_not_valid_is_told_of_with_why(page: IntakePage, session: Session) -> None:
    press(page, Qt.Key.Key_Space, CONTROL)
    press(page, F8)
    assert page.guidance.panel.lacking.lacking() == ()
    press(page, F12)
    assert is_open(page)
    assert page.guidance.panel.wrong.isVisible()
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_Space)
    press(page, Qt.Key.Key_N)
    QTest.keyClicks(focused(), "het han")
    press(page, Qt.Key.Key_Return)
    (told,) = page.guidance.panel.lacking.lacking()
    assert (told.fault, told.why) == (Fault.NOT_VALID, "het han")


def test_a_refusal_needs_its_ground_and_its_reason(page: IntakePage, session: Session, qtbot: QtBot) -> None:
    press(page, F8, SHIFT)
    panel = page.guidance.panel
    assert asked(page) is Form.REFUSAL
    assert focused() is panel.ground.ground
    press(page, Qt.Key.Key_Home)
    assert panel.ground.chosen is RefusalGround.NOT_COMPETENT
    press(page, Qt.Key.Key_Return)
    assert focused() is panel.ground.office
    QTest.keyClicks(focused(), "UBND phuong Lai Hieu")
    press(page, F12)
    assert focused() is panel.reason.reason
    QTest.keyClicks(focused(), "nop sai noi")
    with qtbot.waitSignal(page.guidance.papers.printing.printed):
        press(page, F12)
    assert guidance.on(session, session.today()).refused == 1
    assert lookup.find(session, "lan").rows == ()


def test_a_refusal_without_a_name_goes_back_to_the_form(page: IntakePage, session: Session) -> None:
    page.view.applicant.name.clear()
    press(page, F8, SHIFT)
    page.guidance.panel.reason.reason.setText("không đủ điều kiện")
    press(page, F12)
    assert not is_open(page)
    assert focused() is page.view.applicant.name
    assert page.message.kind == "stop"


def test_escape_goes_back_to_the_form_as_it_was(page: IntakePage) -> None:
    before = page.draft()
    press(page, F8)
    assert page.back()
    assert not is_open(page)
    assert page.draft() == before


def test_nothing_is_accepted_while_the_panel_stands_there(page: IntakePage, session: Session) -> None:
    press(page, Qt.Key.Key_Space, CONTROL)
    press(page, F8)
    press(page, Qt.Key.Key_Return, CONTROL)
    assert lookup.find(session, "lan").rows == ()


def test_from_guidance_to_refusal_and_back(page: IntakePage) -> None:
    press(page, F8)
    press(page, F8, SHIFT)
    assert asked(page) is Form.REFUSAL
    press(page, F8)
    assert asked(page) is Form.SUPPLEMENT


def test_the_paper_is_printed_again(page: IntakePage, session: Session, qtbot: QtBot) -> None:
    printed = page.guidance.papers.printing.printed
    press(page, F8)
    with qtbot.waitSignal(printed):
        press(page, F12)
    with qtbot.waitSignal(printed):
        press(page, F11)
    page.desk.tasks.wait()
    assert [each.prints for each in office_papers.made(session, Form.SUPPLEMENT)] == [2]


def test_without_a_procedure_there_is_no_guidance(page: IntakePage) -> None:
    page.clear_or_bring_back()
    page.guidance.guide()
    assert not is_open(page)
    assert page.message.kind == "stop"


@pytest.mark.parametrize("form", [Form.SUPPLEMENT, Form.REFUSAL])
def test_an_open_panel_outlives_a_new_window(
    page: IntakePage, desk: Desk, qtbot: QtBot, tmp_path: Path, form: Form
) -> None:
    press(page, F8)
    panel = page.guidance.panel
    if form is Form.REFUSAL:
        press(page, F8, SHIFT)
        panel.ground.ground.setCurrentIndex(2)
        panel.reason.note.setText("đã hẹn gặp")
    else:
        panel.lacking.papers[0].note.setText("mẫu cũ")
        panel.lacking.answer_by.setText("30/11/2026")
    panel.reason.reason.setText("Tờ khai theo mẫu cũ")
    state = page.state()
    anew = IntakePage(desk, None, partial(paper, tmp_path))
    qtbot.addWidget(anew)
    anew.restore(state)
    # As it stands before the procedure is read, it is kept as well.
    assert anew.state() == state
    anew.show()
    for _ in range(4):
        desk.tasks.wait()
    assert anew.guidance.opened
    assert anew.guidance.panel.form is form
    assert anew.guidance.panel.so_far() == panel.so_far()
    assert anew.state() == state
    anew.back()
    assert anew.view.applicant.name.text() == "Trần Thị Lan"


def test_what_was_typed_is_there_again_once_the_name_is(page: IntakePage) -> None:
    page.view.applicant.name.clear()
    press(page, F8, SHIFT)
    page.guidance.panel.reason.reason.setText("không thuộc thẩm quyền")
    press(page, F12)
    assert not is_open(page)
    page.view.applicant.name.setText("Trần Thị Lan")
    press(page, F8)
    assert asked(page) is Form.REFUSAL
    assert page.guidance.panel.reason.reason.text() == "không thuộc thẩm quyền"


def test_what_was_typed_of_one_person_is_not_said_to_the_next(page: IntakePage) -> None:
    page.view.applicant.name.clear()
    press(page, F8, SHIFT)
    page.guidance.panel.reason.reason.setText("không thuộc thẩm quyền")
    press(page, F12)
    page.clear_or_bring_back()
    QTest.keyClicks(page.view.picker.words, "khai sinh")
    press(page, Qt.Key.Key_Return)
    page.view.applicant.name.setText("Lê Văn Hùng")
    press(page, F8)
    assert asked(page) is Form.SUPPLEMENT
    assert "thẩm quyền" not in page.guidance.panel.reason.reason.text()
