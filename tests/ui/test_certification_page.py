"""Certifying three papers by keyboard, and what happens when something is not right."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.certification import Book, CertificationLine
from desk_app.domain.errors import Refused
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.domain.workflow import DossierStatus
from desk_app.services import certification, drafts, lookup
from desk_app.services.session import Session
from desk_app.ui.counter.certification_page import CertificationPage
from desk_app.ui.desk import Desk
from tests.services.test_certification import PERSON, certified

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARD = "092190001234|365123456|Nguyễn Thị Thu Hà|12021990|Nữ|Số 25, ấp Đông Bình, Hậu Giang|01022021"
CONTROL = Qt.KeyboardModifier.ControlModifier


class Keys:
    """Strikes keys where the focus is, and counts them."""

    def __init__(self, page: CertificationPage) -> None:
        self.page = page
        self.struck = 0

    def type(self, text: str) -> None:
        for letter in text:
            self.struck += 1
            QTest.keyClicks(focused(), letter)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.struck += 1
        QTest.keyClick(focused(), key, modifier)

    def enter(self, text: str = "") -> None:
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def done(self) -> None:
        self.press(Qt.Key.Key_F12)
        self.page.desk.tasks.wait()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def no_printer(name: str) -> QPrinter:
    raise Refused("printer_not_ready", printer=name)


def shown_page(desk: Desk, qtbot: QtBot) -> CertificationPage:
    page = CertificationPage(desk, None, no_printer)
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    page.entered()
    return page


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[CertificationPage]:
    desk.language = "en"
    page = shown_page(desk, qtbot)
    yield page
    desk.tasks.wait()


@pytest.fixture
def keys(page: CertificationPage) -> Keys:
    return Keys(page)


def scan(page: CertificationPage, session: Session) -> None:
    assert page.scanned(lookup.scan(session, CARD))
    page.desk.tasks.wait()


def test_three_papers_in_some_twenty_keys(page: CertificationPage, keys: Keys, session: Session) -> None:
    assert focused() is page.view.name
    scan(page, session)
    assert focused() is page.view.entry.paper
    keys.enter("cc")
    assert (page.view.entry.paper.text(), focused()) == ("Căn cước", page.view.entry.pages)
    keys.enter("2")
    keys.enter("3")
    assert page.card.total.text() == "12.000 đ"
    keys.enter("btn")
    keys.enter()
    keys.enter("2")
    keys.type("2")
    assert page.view.entry.book is Book.SIGNATURES
    keys.enter("so y")
    assert focused() is page.view.entry.copies
    assert page.card.total.text() == "26.000 đ"
    keys.done()
    assert keys.struck == 21
    *_, code = [entry.code for entry in certification.day(session, session.today())]
    kept = lookup.detail(session, code)
    assert kept.summary.status is DossierStatus.RETURNED
    assert (kept.applicant.name, kept.applicant.address) == (
        "Nguyễn Thị Thu Hà",
        "Số 25, ấp Đông Bình, Hậu Giang",
    )
    assert (kept.fee_amount, kept.fee_paid) == (26_000, True)
    said = page.card.numbers.text()
    assert all(word in said for word in ("<b>01</b>", "<b>02</b>", "SCT/BS", "SCT/CK,ĐC", "Sơ yếu lý lịch"))
    assert page.card.total.text() == "26.000 đ"
    assert focused() is page.view.name
    assert page.view.visit.lines == ()
    assert [entry.written for entry in page.view.entries.lines] == ["01", "02", "01"]


def test_the_numbers_stay_until_the_next_paper(page: CertificationPage, keys: Keys, session: Session) -> None:
    scan(page, session)
    keys.enter("cc")
    keys.done()
    keys.type("tran thi lan")
    assert "01" in page.card.numbers.text()
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Return)
    keys.type("hoc ba")
    assert page.card.numbers.text() == ""
    assert page.card.total.text() == "2.000 đ"


def test_the_last_requester_and_what_was_used_come_back(
    page: CertificationPage, keys: Keys, session: Session
) -> None:
    certified(session, CertificationLine(Book.COPIES, "Thẻ Đảng viên", 1))
    page.refresh()
    page.desk.tasks.wait()
    keys.press(Qt.Key.Key_L, CONTROL)
    assert (page.view.name.text(), page.view.id_number.text()) == (PERSON.name, PERSON.id_number)
    assert focused() is page.view.entry.paper
    keys.enter("dang")
    assert page.view.entry.paper.text() == "Thẻ Đảng viên"


def test_arrows_choose_and_tab_keeps_what_is_typed(page: CertificationPage, keys: Keys) -> None:
    page.view.entry.start()
    keys.type("bang")
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Return)
    assert page.view.entry.paper.text() == "Bảng điểm"
    page.view.entry.clear()
    page.view.entry.start()
    keys.type("Bang")
    keys.press(Qt.Key.Key_Tab)
    keys.enter()
    keys.enter()
    assert [line.line.paper for line in page.view.visit.lines] == ["Bang"]


def test_a_refusal_points_at_its_field(page: CertificationPage, keys: Keys, session: Session) -> None:
    page.view.entry.start()
    keys.enter("cc")
    keys.done()
    assert page.message.kind == "stop"
    assert focused() is page.view.name
    assert certification.day(session, session.today()) == ()
    page.view.entry.set_typed({})
    scan(page, session)
    keys.done()
    assert focused() is page.view.entry.paper
    assert page.message.kind == "stop"


def test_payment_appointment_and_later(page: CertificationPage, keys: Keys, session: Session) -> None:
    scan(page, session)
    keys.press(Qt.Key.Key_T, CONTROL)
    assert page.card.paid() is PaymentMethod.TRANSFER
    keys.press(Qt.Key.Key_T, CONTROL)
    assert page.card.paid() is None
    keys.press(Qt.Key.Key_H, CONTROL)
    keys.press(Qt.Key.Key_H, CONTROL)
    assert page.card.appointment() == 1
    keys.enter("cc")
    keys.done()
    assert "25/11/2026 17:00" in page.card.numbers.text()
    assert page.message.kind == "warning"  # the slip of an appointment is always printed
    (waiting,) = certification.day(session, session.today())
    assert waiting.number is None
    assert (page.card.paid(), page.card.appointment()) == (PaymentMethod.CASH, None)
    keys.press(Qt.Key.Key_N, CONTROL)
    page.desk.tasks.wait()
    assert "<b>01</b>" in page.card.numbers.text()
    assert lookup.detail(session, waiting.code).summary.status is DossierStatus.READY
    assert page.view.finish.isHidden()


def test_asked_twice_it_is_certified_once(page: CertificationPage, session: Session) -> None:
    page.view.put_requester(PERSON)
    page.add(CertificationLine(Book.COPIES, "Căn cước"))
    page.certify()
    assert not page.card.certify.isEnabled()
    page.certify()
    page.desk.tasks.wait()
    assert page.card.certify.isEnabled()
    assert len(certification.day(session, session.today())) == 1


def test_a_crash_loses_nothing(
    page: CertificationPage, keys: Keys, desk: Desk, qtbot: QtBot, session: Session
) -> None:
    scan(page, session)
    keys.enter("cc")
    keys.enter("2")
    keys.enter("3")
    keys.type("hoc")
    page.keeper.keep()
    desk.tasks.wait()
    again = shown_page(desk, qtbot)
    assert again.view.name.text() == "Nguyễn Thị Thu Hà"
    assert [line.line for line in again.view.visit.lines] == [
        CertificationLine(Book.COPIES, "Căn cước", 2, 3, "2.000815")
    ]
    assert again.view.entry.paper.text() == "hoc"
    assert again.message.kind == "info"
    assert again.nonce == page.nonce
    again.view.entry.set_typed({})
    again.certify()
    desk.tasks.wait()
    assert drafts.kept(session, certification.DRAFT) is None
    assert lookup.detail(session, certification.day(session, session.today())[0].code).applicant.address


def test_cleared_it_can_be_brought_back(page: CertificationPage, keys: Keys, session: Session) -> None:
    scan(page, session)
    keys.enter("cc")
    keys.enter()
    keys.enter()
    page.clear_or_bring_back()
    assert page.draft().is_empty
    page.clear_or_bring_back()
    assert page.view.visit.rowCount() == 1
    keys.press(Qt.Key.Key_Delete, CONTROL)
    assert page.view.visit.rowCount() == 0


def test_what_is_typed_goes_over_to_a_page_built_anew(
    page: CertificationPage, keys: Keys, desk: Desk, qtbot: QtBot, session: Session
) -> None:
    scan(page, session)
    keys.press(Qt.Key.Key_T, CONTROL)
    keys.type("3")
    keys.enter("ban dich ho")
    page.view.entry.languages.setText("Anh – Việt")
    state = page.state()
    built = shown_page(desk, qtbot)
    built.restore(state)
    assert built.draft() == state
    assert built.card.paid() is PaymentMethod.TRANSFER


def test_enter_goes_on_from_a_count_emptied_and_refuses_none(page: CertificationPage, keys: Keys) -> None:
    page.view.entry.start()
    keys.enter("cc")
    keys.press(Qt.Key.Key_Backspace)
    keys.enter()
    assert (page.view.entry.pages.text(), focused()) == ("1", page.view.entry.copies)
    keys.enter("0")
    assert (page.message.kind, focused()) == ("stop", page.view.entry.copies)
    keys.enter("2")
    assert [line.line.copies for line in page.view.visit.lines] == [2]


def test_alt_chooses_the_book_while_something_is_typed(page: CertificationPage, keys: Keys) -> None:
    page.view.entry.start()
    keys.type("giay")
    keys.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert (page.view.entry.book, page.view.entry.paper.text()) == (Book.SIGNATURES, "giay")
