"""Three papers certified through the main window: the key of the page, the card, the papers, F12, the month's book."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.domain.bank_account import BankAccount
from desk_app.domain.certification import Book
from desk_app.domain.workflow import DossierStatus
from desk_app.services import bank_account, certification, certification_books, day_close, lookup, maintenance
from desk_app.services.session import Session
from desk_app.ui.counter.certification_page import CertificationPage
from desk_app.ui.shell import Shell
from tests.documents.reading import in_order, pages
from tests.journeys.windows import CARD, CONTROL, SHIFT, focused, press, scan, wait_for

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PAPERS = (("cc", "2", "3"), ("btn", "", "2"), ("hoc ba", "24", ""))


def opened(shell: Shell) -> CertificationPage:
    press(Qt.Key.Key_F2, SHIFT)
    wait_for(shell, lambda: isinstance(shell.page, CertificationPage))
    assert isinstance(shell.page, CertificationPage)
    return shell.page


def test_three_papers_from_the_card_to_the_book(shell: Shell, session: Session) -> None:
    page = opened(shell)
    scan(shell, CARD)
    struck = 0
    for paper in PAPERS:
        for words in paper:
            QTest.keyClicks(focused(), words)
            press(Qt.Key.Key_Return)
            struck += len(words) + 1
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: bool(page.card.numbers.text()))
    # With the scan and F12 a slow typist of three keys a second needs less than ten seconds.
    assert struck + 1 == 26
    (first, *_) = certification.day(session, session.today())
    kept = lookup.detail(session, first.code)
    assert (kept.summary.status, kept.fee_amount) == (DossierStatus.RETURNED, 12_000 + 4000 + 26_000)
    log = day_close.day_log(session, session.today())
    assert (log.totals.received, log.totals.closed, log.totals.balanced) == (1, 1, True)
    (text,) = pages(certification_books.pdf(session, Book.COPIES, 2026, 11))
    assert in_order(text, "01 23/11/2026", "Căn cước", "02 23/11/2026", "03 23/11/2026", "Học bạ", "26.000")
    assert "Tháng 11 năm 2026: 3 số chứng thực, 6 bản sao; tổng số phí 42.000 đồng." in text
    maintenance.require_clean(maintenance.verify(session))


def test_a_transfer_shows_its_code_until_the_next_paper(shell: Shell, session: Session) -> None:
    bank, *_ = bank_account.banks()
    bank_account.change_account(session, BankAccount(bank.bin, "0123456789", "UBND PHUONG NGA BAY"))
    page = opened(shell)
    scan(shell, CARD)
    press(Qt.Key.Key_T, CONTROL)
    QTest.keyClicks(focused(), "cc")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F12)
    wait_for(shell, page.card.code.isVisible)
    assert "54042000" in page.card.code.text
    scan(shell, CARD)
    assert page.card.code.isVisible()
    QTest.keyClicks(focused(), "hoc")
    assert not page.card.code.isVisible()
