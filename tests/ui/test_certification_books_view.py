"""The books behind the certification page: shown, printed, written, closed."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.bank_account import BankAccount
from desk_app.domain.certification import Book, CertificationLine
from desk_app.domain.vietqr import Transfer
from desk_app.services import bank_account, certification_books
from desk_app.services.session import Session
from desk_app.ui.counter.certification_page import CertificationPage
from desk_app.ui.desk import Desk
from tests.conftest import StandingClock
from tests.services.test_certification import PERSON, certified

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(
    desk: Desk, qtbot: QtBot, session: Session, tmp_path: Path, clock: StandingClock
) -> Iterator[CertificationPage]:
    def to_file(_name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setOutputFileName(str(tmp_path / "book.pdf"))
        return printer

    certified(session)
    desk.language = "en"
    page = CertificationPage(desk, None, to_file)
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    page.entered()
    yield page
    desk.tasks.wait()


def awaited(desk: Desk) -> Transfer | None:
    """Return what the citizen is to transfer now."""
    return desk.payment


def press(page: CertificationPage, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)
    page.desk.tasks.wait()


def test_a_key_leads_there_and_back(page: CertificationPage) -> None:
    press(page, Qt.Key.Key_B, CONTROL)
    assert page.books.isVisible()
    assert page.books.asked() == (Book.COPIES, 2026, 11)
    assert [entry.written for entry in page.books.model.lines] == ["01", "02"]
    assert "2 số chứng thực" in page.books.said.text()
    press(page, Qt.Key.Key_B, CONTROL)
    assert not page.books.isVisible()
    assert not page.back()
    page.open_books()
    assert page.back()


def test_an_empty_book_says_so(page: CertificationPage) -> None:
    page.open_books()
    page.books.book.setCurrentIndex(3)
    page.desk.tasks.wait()
    assert page.books.empty.isVisible()
    assert not page.books.table.isVisible()
    page.books.month.setCurrentIndex(12)
    page.desk.tasks.wait()
    assert page.message.kind == "stop"


def test_a_month_is_printed(page: CertificationPage, tmp_path: Path) -> None:
    page.open_books()
    page.desk.tasks.wait()
    press(page, Qt.Key.Key_F12)
    assert (tmp_path / "book.pdf").read_bytes().startswith(b"%PDF")


def test_a_workbook_is_written(page: CertificationPage, tmp_path: Path) -> None:
    page.open_books()
    page.books.write(tmp_path)
    page.desk.tasks.wait()
    (path,) = tmp_path.glob("*.xlsx")
    assert path.name in page.message.text


def test_a_year_is_closed_after_it_was_compared(
    page: CertificationPage, session: Session, clock: StandingClock
) -> None:
    page.open_books()
    press(page, Qt.Key.Key_K, CONTROL | SHIFT)
    press(page, Qt.Key.Key_G, CONTROL)
    press(page, Qt.Key.Key_K, CONTROL | SHIFT)
    assert page.message.kind == "stop"
    clock.now = datetime(2027, 1, 4, 9)
    press(page, Qt.Key.Key_K, CONTROL | SHIFT)
    closed = certification_books.month(session, Book.COPIES, 2026).closed
    assert closed is not None
    assert closed.last_number == 2
    assert "Khóa sổ" in page.books.said.text()
    assert not page.books.close_year.isVisible()


def test_a_refused_choice_leaves_no_other_month_standing(page: CertificationPage) -> None:
    page.open_books()
    page.desk.tasks.wait()
    page.books.month.setCurrentIndex(12)
    page.desk.tasks.wait()
    assert page.message.kind == "stop"
    assert (page.books.model.rowCount(), page.books.said.text()) == (0, "")
    assert QApplication.focusWidget() is page.books.month
    assert not page.books.close_year.isVisible()
    page.books.month.setCurrentIndex(11)
    page.desk.tasks.wait()
    assert (page.message.kind, page.books.model.rowCount()) == ("", 2)


@pytest.mark.parametrize("typed", ["20", "", "hai"])
def test_a_year_half_typed_prints_nothing(page: CertificationPage, tmp_path: Path, typed: str) -> None:
    page.open_books()
    page.books.year.setFocus()
    page.books.year.setText(typed)
    press(page, Qt.Key.Key_Return)
    assert "2015" in page.message.text
    press(page, Qt.Key.Key_F12)
    assert QApplication.focusWidget() is page.books.year
    assert not (tmp_path / "book.pdf").exists()


def test_the_citizen_sees_what_is_to_be_transferred(page: CertificationPage, session: Session) -> None:
    bank_account.change_account(session, BankAccount("970436", "0123456789", "UBND phuong"))
    page.view.put_requester(PERSON)
    page.add(CertificationLine(Book.COPIES, "Căn cước"))
    page.card.payment.setCurrentIndex(1)
    press(page, Qt.Key.Key_F12)
    transfer = awaited(page.desk)
    assert transfer is not None
    assert (transfer.amount, transfer.payload) == (2_000, page.card.code.text)
    assert PERSON.name not in repr(transfer)
    page.open_books()
    assert awaited(page.desk) is None
    page.back()
    assert awaited(page.desk) == transfer
    page.view.entry.paper.setText("Học bạ")
    assert awaited(page.desk) is None
