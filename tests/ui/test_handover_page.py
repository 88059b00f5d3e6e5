"""Giving results: to the applicant, to who brings a paper of authorisation, and never before they are ready."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.applicant import Applicant
from desk_app.domain.dossier import DossierDetail, IntakeForm, complete
from desk_app.domain.receipt_code import Verdict
from desk_app.domain.scan import ScanKind
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import catalogue, handover, intake, lookup, processing
from desk_app.services.lookup import ScanAnswer
from desk_app.services.session import Session
from desk_app.ui.counter.handover_page import HandoverDraft, HandoverPage
from desk_app.ui.desk import Desk
from tests.builders import as_role

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARD = "092190001234|365123456|Nguyễn Thị Thu Hà|12021990|Nữ|Số 25, ấp Đông Bình, Hậu Giang|01022021"
OTHER_CARD = "092085004321||Trần Văn Nam|02031985|Nam|Ấp Sơn Phú, Hậu Giang|01022021"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[HandoverPage]:
    page = HandoverPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    desk.tasks.wait()
    yield page
    desk.tasks.wait()


def accepted(
    session: Session, name: str = "Nguyễn Thị Thu Hà", number: str = "092190001234", fee: int = 0
) -> str:
    procedure = catalogue.procedure(session, "1.004873")
    form = IntakeForm(
        procedure.code, Applicant(name, number), complete(procedure), intake.new_nonce(), fee_amount=fee
    )
    return intake.accept(session, form).code


def released(
    session: Session, name: str = "Nguyễn Thị Thu Hà", number: str = "092190001234", fee: int = 0
) -> str:
    code = accepted(session, name, number, fee)
    processing.act(session, code, Action.FORWARD)
    processing.act(session, code, Action.RELEASE)
    return code


def shown(page: HandoverPage, code: str) -> DossierDetail:
    page.open(code)
    page.desk.tasks.wait()
    assert page.detail is not None
    return page.detail


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_the_ready_ones_stand_first_and_are_found_by_words(page: HandoverPage, session: Session) -> None:
    assert page.view.nothing.text() == "No result waits to be collected."
    code = released(session)
    waiting = accepted(session, "Trần Văn Nam", "092085004321")
    page.refresh()
    page.desk.tasks.wait()
    assert [row.code for row in page.view.model.rows] == [code]
    QTest.keyClicks(page.view.words, "tran nam")
    page.refresh()
    page.desk.tasks.wait()
    assert [row.code for row in page.view.model.rows] == [waiting]


def test_handed_to_the_applicant_by_keyboard(page: HandoverPage, session: Session) -> None:
    code = released(session, fee=8000)
    page.refresh()
    page.desk.tasks.wait()
    QTest.keyClick(page.view.words, Qt.Key.Key_Return)
    page.desk.tasks.wait()
    assert page.view.applicant.text() == "Nguyễn Thị Thu Hà"
    assert "8.000 đ" in [value.text() for value in page.view.values]
    assert focused() is page.view.give
    QTest.keyClick(focused(), Qt.Key.Key_F12)
    page.desk.tasks.wait()
    detail = lookup.detail(session, code)
    assert detail.summary.status is DossierStatus.RETURNED
    assert detail.receiver is None
    assert page.message.kind == "done"
    assert code in page.message.text
    assert detail.way == "in_person"
    assert page.view.model.rows == ()
    assert focused() is page.view.words


def test_the_receipt_opens_the_dossier(page: HandoverPage, session: Session) -> None:
    code = released(session)
    assert page.scanned(lookup.scan(session, code))
    page.desk.tasks.wait()
    assert page.view.code.text() == code
    assert page.view.give.isVisible()


def test_a_receipt_that_was_changed_is_said(page: HandoverPage, session: Session) -> None:
    code = released(session)
    page.scanned(ScanAnswer(ScanKind.RECEIPT, code, Verdict.ALTERED))
    page.desk.tasks.wait()
    assert "changed after it was printed" in page.message.text


def test_who_comes_for_the_applicant_needs_a_paper(page: HandoverPage, session: Session) -> None:
    code = released(session)
    shown(page, code)
    assert page.scanned(lookup.scan(session, OTHER_CARD))
    assert page.view.receiver.name.text() == "Trần Văn Nam"
    page.hand_over()
    page.desk.tasks.wait()
    assert lookup.detail(session, code).summary.status is DossierStatus.READY
    assert focused() is page.view.receiver.authorisation
    QTest.keyClicks(focused(), "12/UQ 20.11.2026")
    page.hand_over()
    page.desk.tasks.wait()
    receiver = lookup.detail(session, code).receiver
    assert receiver is not None
    assert (receiver.name, receiver.authorisation) == ("Trần Văn Nam", "12/UQ 20.11.2026")


def test_the_applicants_own_card_opens_no_representative(page: HandoverPage, session: Session) -> None:
    shown(page, released(session))
    assert page.scanned(lookup.scan(session, CARD))
    assert not page.view.receiver.someone_else.isChecked()


def test_what_is_not_ready_says_where_it_stands(page: HandoverPage, session: Session) -> None:
    code = accepted(session)
    shown(page, code)
    assert not page.view.give.isVisible()
    assert "Được tiếp nhận" in page.message.text
    assert "27/11/2026" in page.message.text


def test_what_was_handed_over_says_when(page: HandoverPage, session: Session) -> None:
    code = released(session)
    handover.hand_over(session, code, None)
    shown(page, code)
    assert "23/11/2026 08:30" in page.message.text
    assert not page.view.give.isVisible()


def test_changed_elsewhere_meanwhile_it_is_read_again(page: HandoverPage, session: Session) -> None:
    code = released(session)
    shown(page, code)
    handover.hand_over(as_role(session, Role.RECEPTION), code, None)
    page.hand_over()
    page.desk.tasks.wait()
    assert page.detail is not None
    assert page.detail.summary.status is DossierStatus.RETURNED


def test_originals_that_lie_here_are_listed(page: HandoverPage, session: Session) -> None:
    detail = shown(page, released(session))
    procedure = catalogue.procedure(session, detail.summary.procedure_code)
    to_show = {need.no for need in procedure.documents if need.to_show}
    kept = [f"1 × {paper.name}" for paper in detail.documents if paper.no not in to_show]
    assert kept
    assert page.view.values[-1].text() == "\n".join(kept)
    only_shown = replace(
        procedure, documents=tuple(replace(need, to_show=True) for need in procedure.documents)
    )
    page.view.show_papers(detail, only_shown)
    assert page.view.values[-1].text() == "none"


def test_escape_leaves_the_dossier(page: HandoverPage, session: Session) -> None:
    shown(page, released(session))
    assert page.back()
    assert page.detail is None
    assert not page.back()


def test_other_words_close_the_dossier_at_once(page: HandoverPage, session: Session) -> None:
    code = released(session)
    shown(page, code)
    QTest.keyClicks(page.view.words, "zzz")
    assert page.detail is None
    assert not page.view.give.isVisible()
    page.hand_over()
    page.refresh()
    page.desk.tasks.wait()
    assert lookup.detail(session, code).summary.status is DossierStatus.READY


def test_nothing_found_moves_neither_head_nor_search_line(page: HandoverPage, session: Session) -> None:
    released(session)
    page.refresh()
    page.desk.tasks.wait()
    place = page.view.words.y()
    QTest.keyClicks(page.view.words, "zzz")
    page.refresh()
    page.desk.tasks.wait()
    QApplication.processEvents()
    assert not page.view.list.isVisible()
    assert page.view.words.y() == place


def test_the_list_marks_the_dossier_that_is_open(page: HandoverPage, session: Session) -> None:
    released(session)
    second = released(session, "Trần Văn Nam", "092085004321")
    page.refresh()
    page.desk.tasks.wait()
    page.scanned(lookup.scan(session, second))
    page.desk.tasks.wait()
    page.refresh()
    page.desk.tasks.wait()
    assert page.view.model.rows[page.view.list.currentIndex().row()].code == second
    page.scanned(lookup.scan(session, accepted(session, "Lê Văn Ba", "092085004999")))
    page.desk.tasks.wait()
    assert not page.view.list.currentIndex().isValid()


def test_another_language_keeps_dossier_words_and_receiver(
    page: HandoverPage, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    code = released(session)
    page.view.words.setText("thu ha")
    shown(page, code)
    page.view.receiver.set_typed({"name": "Trần Văn Nam", "authorisation": "12/UQ"})
    state = page.state()
    for _ in range(2):
        other = HandoverPage(desk)
        qtbot.addWidget(other)
        other.show()
        other.restore(state)
        assert other.state() == state
    desk.tasks.wait()
    assert other.state() == page.state()
    assert other.view.words.text() == "thu ha"
    assert other.view.give.isVisible()


def test_a_wrong_field_out_of_view_is_scrolled_to(page: HandoverPage, session: Session, qtbot: QtBot) -> None:
    page.resize(1216, 300)
    shown(page, released(session))
    page.scanned(lookup.scan(session, OTHER_CARD))
    page.view.give.setFocus()
    page.hand_over()
    page.desk.tasks.wait()
    line = page.view.receiver.authorisation
    assert focused() is line
    qtbot.waitUntil(lambda: line.visibleRegion().boundingRect().height() == line.height())


def test_enter_before_the_answer_opens_only_what_the_words_find(page: HandoverPage, session: Session) -> None:
    released(session)
    second = released(session, "Trần Văn Nam", "092085004321")
    page.refresh()
    page.desk.tasks.wait()
    QTest.keyClicks(page.view.words, "van nam")
    QTest.keyClick(page.view.words, Qt.Key.Key_Return)
    assert page.state() == HandoverDraft("van nam")
    page.refresh()
    page.desk.tasks.wait()
    assert page.view.code.text() == second
