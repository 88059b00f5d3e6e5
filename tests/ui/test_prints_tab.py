"""The forms of a dossier: listed, void ones in words, shown, printed again, and slips on request."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import ActDetails
from desk_app.domain.workflow import Action, Form
from desk_app.services import lookup, processing
from desk_app.services.session import Session
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.back_office.prints_tab import FORM, PRINTED, STATE
from desk_app.ui.desk import Desk
from desk_app.ui.printer import Wanted
from desk_app.ui.widgets.print_preview import PrintPreview
from tests.builders import accepted, returned
from tests.ui.test_handover_ways import paper

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

WHY = ActDetails(reason="Thiếu tờ khai")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> DossierPage:
    page = DossierPage(desk)
    page.printing._open_printer = partial(paper, tmp_path)
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def open_prints(page: DossierPage, code: str) -> None:
    page.open(code)
    page.desk.tasks.wait()
    page.desk.tasks.wait()
    page.entered()
    QTest.keyClick(focused(page), Qt.Key.Key_3)


def focused(page: DossierPage) -> QWidget:
    widget = page.window().focusWidget()
    assert widget is not None
    return widget


def cells(page: DossierPage, column: int) -> list[str]:
    model = page.prints.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_a_form_taken_back_is_void_in_words(page: DossierPage, session: Session) -> None:
    code = accepted(session).code
    processing.act(session, code, Action.REQUEST_SUPPLEMENT, details=WHY)
    processing.act(session, code, Action.UNDO)
    open_prints(page, code)
    assert cells(page, FORM) == [
        "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ",
        "Giấy tiếp nhận hồ sơ và hẹn trả kết quả",
    ]
    assert cells(page, STATE)[0].startswith("VOID since 23/11/2026")
    assert cells(page, STATE)[1] == "in force"
    assert page.prints.table.hasFocus()


def test_an_older_issue_names_the_one_that_replaced_it(page: DossierPage, session: Session) -> None:
    code = accepted(session).code
    processing.act(session, code, Action.REQUEST_SUPPLEMENT, details=WHY)
    processing.act(session, code, Action.RECEIVE_SUPPLEMENT)
    open_prints(page, code)
    assert cells(page, STATE) == ["in force", "in force", "VOID since 23/11/2026 08:30 · issue 2 counts"]


def test_the_chosen_form_is_printed_and_counted(
    page: DossierPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    code = accepted(session).code
    processing.act(session, code, Action.REQUEST_SUPPLEMENT, details=WHY)
    open_prints(page, code)
    for _ in range(2):
        with qtbot.waitSignal(page.printing.printed):
            QTest.keyClick(focused(page), Qt.Key.Key_F11)
        page.desk.tasks.wait()
    page.refresh()
    page.desk.tasks.wait()
    assert cells(page, PRINTED) == ["2 time(s)", "not printed yet"]
    assert len(list(tmp_path.glob("*.pdf"))) == 2


def test_enter_shows_the_chosen_form(page: DossierPage, session: Session, qtbot: QtBot) -> None:
    code = accepted(session).code
    processing.act(session, code, Action.REQUEST_SUPPLEMENT, details=WHY)
    open_prints(page, code)
    QTest.keyClick(focused(page), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(PrintPreview) is not None)
    preview = page.findChild(PrintPreview)
    assert preview is not None
    assert "supplement" in preview.windowTitle()
    preview.close()


def test_slips_are_made_when_somebody_wants_them(page: DossierPage, session: Session) -> None:
    code = returned(session)
    open_prints(page, code)
    held = Qt.KeyboardModifier.ControlModifier
    for key, form in ((Qt.Key.Key_J, Form.CONTROL_SLIP), (Qt.Key.Key_B, Form.RESULT_NOTE)):
        QTest.keyClick(focused(page), key, held)
        page.desk.tasks.wait()
        page.desk.tasks.wait()
        assert page.message.kind == "done"
        assert lookup.detail(session, code).prints[-1].form == form


def test_no_note_of_a_result_that_was_not_given(page: DossierPage, session: Session) -> None:
    open_prints(page, accepted(session).code)
    assert not page.prints.result_note.isEnabled()
    assert page.prints.control_slip.isEnabled()


def test_the_cursor_follows_what_was_just_made(page: DossierPage, session: Session) -> None:
    code = accepted(session).code
    open_prints(page, code)
    QTest.keyClick(focused(page), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    for _ in range(3):
        page.desk.tasks.wait()
    assert page.form_in_hand() == Wanted(code, Form.CONTROL_SLIP, 1)
    page.tabs.setCurrentIndex(0)
    assert page.form_in_hand() == Wanted(code, Form.CONTROL_SLIP, 1)


def test_an_act_puts_the_cursor_on_its_form(page: DossierPage, session: Session) -> None:
    code = accepted(session).code
    open_prints(page, code)
    page._take(lookup.detail(session, code).summary, Action.REQUEST_SUPPLEMENT, WHY)
    for _ in range(3):
        page.desk.tasks.wait()
    assert page.form_in_hand() == Wanted(code, Form.SUPPLEMENT, 1)


def test_another_dossier_is_not_offered_the_form_of_the_last(page: DossierPage, session: Session) -> None:
    code = accepted(session).code
    other = accepted(session, name="Lê Văn Hùng").code
    open_prints(page, code)
    QTest.keyClick(focused(page), Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    page.desk.tasks.wait()
    page.open(other)
    page.desk.tasks.wait()
    assert page.form_in_hand() == Wanted(other)
