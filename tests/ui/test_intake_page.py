"""A whole reception by keyboard, and what happens when something is not right."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import DossierSummary
from desk_app.domain.errors import Refused
from desk_app.domain.workflow import DossierStatus
from desk_app.services import drafts, lookup
from desk_app.services.session import Session
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARD = "092190001234|365123456|Nguyễn Thị Thu Hà|12021990|Nữ|Số 25, ấp Đông Bình, Hậu Giang|01022021"
CONTROL = Qt.KeyboardModifier.ControlModifier


def broken_printer(name: str) -> QPrinter:
    raise Refused("printer_not_ready", printer=name)


def shown_page(desk: Desk, qtbot: QtBot) -> IntakePage:
    page = IntakePage(desk, None, broken_printer)
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    page.entered()
    return page


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[IntakePage]:
    page = shown_page(desk, qtbot)
    yield page
    desk.tasks.wait()


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def pick(page: IntakePage, words: str) -> None:
    QTest.keyClicks(page.view.picker.words, words)
    press(Qt.Key.Key_Return)
    page.desk.tasks.wait()


def scan(page: IntakePage, session: Session, text: str = CARD) -> None:
    assert page.scanned(lookup.scan(session, text))
    page.desk.tasks.wait()


def dossiers(session: Session) -> tuple[DossierSummary, ...]:
    return lookup.find(session, "ha").rows


def fill(page: IntakePage, session: Session) -> None:
    pick(page, "khai sinh")
    scan(page, session)
    press(Qt.Key.Key_Space, CONTROL)


def test_a_whole_reception_without_the_mouse(page: IntakePage, session: Session) -> None:
    assert focused() is page.view.picker.words
    pick(page, "giay doc than")
    assert "tình trạng hôn nhân" in page.view.picked.name.text()
    assert focused() is page.view.applicant.name
    assert page.card.due_day.text() == "27/11/2026"
    scan(page, session)
    assert focused() is page.view.applicant.phone
    QTest.keyClicks(focused(), "0912345678")
    press(Qt.Key.Key_Space, CONTROL)
    assert page.card.papers.text() == "The papers are complete."
    press(Qt.Key.Key_F12)
    page.desk.tasks.wait()
    (row,) = dossiers(session)
    assert (row.applicant, row.status) == ("Nguyễn Thị Thu Hà", DossierStatus.RECEIVED)
    detail = lookup.detail(session, row.code)
    assert detail.applicant.phone == "0912345678"
    assert all(paper.originals for paper in detail.documents)
    assert row.code.endswith(page.card.code.text().rsplit(">", 2)[1].removesuffix("</span"))
    assert QGuiApplication.clipboard().text() == row.code
    assert page.view.applicant.name.text() == ""
    assert focused() is page.view.picker.words


def test_a_printer_that_fails_leaves_the_dossier_unprinted(page: IntakePage, session: Session) -> None:
    fill(page, session)
    press(Qt.Key.Key_F12)
    page.desk.tasks.wait()
    (row,) = dossiers(session)
    assert not row.printed
    assert page.message.kind == "warning"
    assert page.card.print_again.isVisible()


def test_pressed_twice_it_is_accepted_once(page: IntakePage, session: Session) -> None:
    fill(page, session)
    page.accept()
    assert not page.card.accept.isEnabled()
    page.accept()
    page.desk.tasks.wait()
    assert len(dossiers(session)) == 1
    assert page.card.accept.isEnabled()


def test_missing_papers_are_said_live_and_stop_acceptance(page: IntakePage, session: Session) -> None:
    pick(page, "khai sinh")
    scan(page, session)
    needed = [line for line in page.view.checklist.lines if line.need.required]
    assert page.card.papers.text() == f"Papers missing: {len(needed)}"
    assert page.card.guidance.isVisible()
    press(Qt.Key.Key_Return, CONTROL)
    page.desk.tasks.wait()
    assert page.message.kind == "stop"
    assert needed[0].hasFocus()
    assert dossiers(session) == ()
    for line in needed:
        line.receive()
    assert page.card.papers.text() == "The papers are complete."
    assert page.message.kind == ""


def test_a_refusal_goes_to_its_field_and_keeps_what_was_typed(page: IntakePage, session: Session) -> None:
    fill(page, session)
    page.view.applicant.phone.setText("123")
    page.accept()
    page.desk.tasks.wait()
    assert focused() is page.view.applicant.phone
    assert page.view.applicant.name.text() == "Nguyễn Thị Thu Hà"
    page.view.applicant.birth_date.setText("99")
    page.accept()
    assert focused() is page.view.applicant.birth_date
    assert dossiers(session) == ()


def test_without_a_procedure_the_search_is_asked_for(page: IntakePage, session: Session) -> None:
    scan(page, session)
    press(Qt.Key.Key_F12)
    assert page.message.kind == "stop"
    assert focused() is page.view.picker.words


def test_the_same_person_again_is_asked_about_and_can_be_confirmed(
    page: IntakePage, session: Session
) -> None:
    for _ in range(2):
        fill(page, session)
        press(Qt.Key.Key_F12)
        page.desk.tasks.wait()
    (first,) = dossiers(session)
    assert page.message.kind == "warning"
    assert first.code in page.message.text
    opened: list[str] = []
    page.desk.open_dossier.connect(opened.append)
    press(Qt.Key.Key_O, CONTROL)
    assert opened == [first.code]
    for _ in range(2):
        press(Qt.Key.Key_F12)
        page.desk.tasks.wait()
    assert dossiers(session) == (first,)
    assert "Ctrl+F12" in page.message.text
    assert page.card.override.isVisible()
    press(Qt.Key.Key_F12, CONTROL)
    page.desk.tasks.wait()
    assert len(dossiers(session)) == 2
    assert not page.card.override.isVisible()


def test_the_key_of_the_warning_does_nothing_before_it(page: IntakePage, session: Session) -> None:
    fill(page, session)
    press(Qt.Key.Key_F12, CONTROL)
    page.accepting.accept_all_the_same()
    page.desk.tasks.wait()
    assert dossiers(session) == ()


def test_a_key_too_many_leaves_the_empty_form_alone(page: IntakePage, session: Session) -> None:
    fill(page, session)
    press(Qt.Key.Key_F12)
    page.desk.tasks.wait()
    said = page.message.text
    press(Qt.Key.Key_F12)
    page.desk.tasks.wait()
    assert page.message.text == said
    assert len(dossiers(session)) == 1


def test_who_was_here_before_is_recognised(page: IntakePage, session: Session) -> None:
    fill(page, session)
    page.view.applicant.phone.setText("0912345678")
    page.accept()
    page.desk.tasks.wait()
    pick(page, "khai tu")
    scan(page, session)
    assert "23/11/2026" in page.view.applicant.known_words.text()
    press(Qt.Key.Key_L, CONTROL)
    assert page.view.applicant.phone.text() == "0912345678"


def test_another_procedure_keeps_the_person_and_escape_goes_back(page: IntakePage, session: Session) -> None:
    fill(page, session)
    press(Qt.Key.Key_F, CONTROL)
    assert focused() is page.view.picker.words
    assert page.back()
    assert not page.back()
    press(Qt.Key.Key_F, CONTROL)
    pick(page, "khai tu")
    assert page.view.applicant.name.text() == "Nguyễn Thị Thu Hà"
    assert not any(paper.received for paper in page.view.checklist.documents())
    press(Qt.Key.Key_F, CONTROL)
    pick(page, "khai sinh")
    assert any(paper.received for paper in page.view.checklist.documents())


def test_the_card_of_who_comes_fills_their_fields(page: IntakePage, session: Session) -> None:
    fill(page, session)
    press(Qt.Key.Key_R, CONTROL)
    assert focused() is page.view.representative.name
    scan(
        page,
        session,
        CARD.replace("Nguyễn Thị Thu Hà", "Trần Văn Nam").replace("092190001234", "092085004321"),
    )
    form = page.form()
    assert form.representative is not None
    assert (form.representative.name, form.applicant.name) == ("Trần Văn Nam", "Nguyễn Thị Thu Hà")


def test_a_procedure_is_shown_to_the_citizen_and_released(page: IntakePage, session: Session) -> None:
    held: list[str] = []
    page.desk.show_to_citizen.connect(held.append)
    pick(page, "khai sinh")
    press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert held == [page.procedure.code if page.procedure else ""]
    press(Qt.Key.Key_Backspace, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert held[1:] == [""]


def test_what_is_no_card_is_left_to_the_main_window(page: IntakePage, session: Session) -> None:
    assert not page.scanned(lookup.scan(session, "H13.50.05-261123-0001"))


def test_a_draft_is_forgotten_once_accepted(page: IntakePage, session: Session) -> None:
    fill(page, session)
    page.keeper.keep()
    page.desk.tasks.wait()
    assert drafts.kept(session, drafts.INTAKE) is not None
    page.accept()
    page.desk.tasks.wait()
    assert drafts.kept(session, drafts.INTAKE) is None


def test_the_tab_key_goes_in_reading_order(page: IntakePage, session: Session) -> None:
    pick(page, "khai sinh")
    view = page.view
    view.way.way.setFocus()
    for expected in (view.checklist.lines[0], view.checklist.all_received, view.checklist.other_paper):
        press(Qt.Key.Key_Tab)
        assert focused() is expected
    view.checklist.lines[-1].setFocus()
    press(Qt.Key.Key_Down)
    assert focused() is view.checklist.all_received


@pytest.mark.parametrize("width", [1216, 760])
def test_every_word_has_its_place(page: IntakePage, session: Session, width: int, qtbot: QtBot) -> None:
    page.resize(width, 424)
    fill(page, session)
    page.view.representative.someone_else.click()
    qtbot.waitUntil(lambda: page.width() == width)
    rights = [part.mapTo(page, part.rect().bottomRight()).x() for part in page.view.fields().values()]
    assert max(rights) < page.card.x()
    assert page.card.geometry().right() < width
    assert page.card.accept.mapTo(page, page.card.accept.rect().bottomRight()).y() < 424
