"""The fee of the dossier just accepted, received from the reception page itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.services import bank_account, fees, lookup
from desk_app.services.session import Session
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from tests.services.test_fees import ACCOUNT
from tests.ui.reception import begun, press, settle, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[IntakePage]:
    page = begun(desk, qtbot, tmp_path)
    yield page
    desk.tasks.wait()


def accept(page: IntakePage, session: Session) -> str:
    bank_account.change_account(session, ACCOUNT)
    page.view.checklist.receive_all()
    page.accept()
    settle(page)
    (row,) = lookup.find(session, "ha").rows
    return row.code


def test_a_transfer_is_held_out_and_received(page: IntakePage, session: Session) -> None:
    assert page.card.receive_fee.isHidden()
    code = accept(page, session)
    press(page, Qt.Key.Key_F8, ALT)
    panel = page.fee.panel
    assert panel.isVisible()
    assert panel.entry.amount.hasFocus()
    panel.method.setCurrentIndex(panel.method.findData(PaymentMethod.TRANSFER.value))
    payment = page.desk.payment
    assert payment is not None
    assert (payment.amount, payment.code) == (20_000, code)
    press(page, Qt.Key.Key_Return)
    assert page.desk.payment is None
    (slip,) = fees.desk(session, code).receipts
    assert (slip.amount, slip.method) == (20_000, PaymentMethod.TRANSFER)
    assert not page.fee.opened
    assert page.view.isVisible()


def test_esc_goes_back_to_the_form(page: IntakePage, session: Session) -> None:
    accept(page, session)
    page.card.receive_fee.click()
    settle(page)
    assert not page.view.isVisible()
    page.card.accept.setFocus()
    page.entered()
    assert page.fee.panel.entry.amount.hasFocus()
    assert page.back()
    assert page.view.isVisible()
    assert QApplication.focusWidget() is page.view.picker.words
    assert not page.fee.close()


def test_the_key_goes_with_the_next_procedure(page: IntakePage, session: Session) -> None:
    accept(page, session)
    assert page.card.receive_fee.isVisible()
    QTest.keyClicks(page.view.picker.words, "khai sinh")
    press(page, Qt.Key.Key_Return)
    assert page.procedure is not None
    assert page.card.receive_fee.isHidden()


def test_what_is_typed_of_the_fee_outlives_a_new_window(
    page: IntakePage, session: Session, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    code = accept(page, session)
    page.card.receive_fee.click()
    settle(page)
    page.fee.panel.stock_number.setText("AA 7")
    state = page.state()
    kept = page.fee.state()
    again = shown(desk, qtbot, tmp_path)
    again.restore(state)
    settle(again)
    assert again.fee.panel.isVisible()
    assert again.fee.panel.stock_number.text() == "AA 7"
    assert again.fee.state() == kept
    assert code in again.fee.panel.title.text()
