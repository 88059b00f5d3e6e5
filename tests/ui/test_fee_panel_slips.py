"""Slips in the fee panel: a second one, a cancelled one, and what is typed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.bank_account import BankAccount
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.services import bank_account, fees
from desk_app.services.session import Session
from desk_app.ui.counter.fee_panel import FeePanel
from desk_app.ui.desk import Desk
from tests.builders import accepted
from tests.services.test_fees import RESIDENCE, received
from tests.ui.fee_host import ENTER, Host, choose, host, opened, settle

__all__ = ["host", "opened"]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_second_payment_is_received_on_purpose_alone(
    opened: Callable[[str], FeePanel], host: Host, session: Session, qtbot: QtBot
) -> None:
    code = accepted(session, RESIDENCE).code
    received(session, code)
    panel = opened(code)
    assert not panel.again.isVisible()
    QTest.keyClick(panel.entry.amount, ENTER)
    settle(host, qtbot)
    assert panel.again.isVisible()
    assert "01/2026" in host.message.text
    QTest.keyClick(panel, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    settle(host, qtbot)
    assert [slip.number for slip in fees.of_dossier(session, code)] == [1, 2]


def test_a_slip_is_cancelled_with_its_reason_and_stays_listed(
    opened: Callable[[str], FeePanel], host: Host, session: Session, qtbot: QtBot
) -> None:
    code = accepted(session, RESIDENCE).code
    received(session, code)
    panel = opened(code)
    assert "01/2026" in panel.slips.slips.currentText()
    QTest.keyClick(panel, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert panel.slips.reason.hasFocus()
    QTest.keyClick(panel.slips.reason, ENTER)
    settle(host, qtbot)
    assert host.message.kind == "stop"
    panel.slips.reason.insert("thu nhầm")
    QTest.keyClick(panel.slips.reason, ENTER)
    settle(host, qtbot)
    assert fees.of_dossier(session, code)[0].cancel_reason == "thu nhầm"
    assert "CANCELLED" in panel.slips.slips.currentText()
    assert not panel.slips.cancel.isEnabled()
    # One Enter too many receives nothing.
    assert panel.slips.slips.hasFocus()
    QTest.keyClick(panel.slips.slips, ENTER)
    settle(host, qtbot)
    assert len(fees.of_dossier(session, code)) == 1
    QTest.keyClick(panel.entry.amount, ENTER)
    settle(host, qtbot)
    assert len(fees.of_dossier(session, code)) == 2


def test_esc_leaves_the_reason_first(opened: Callable[[str], FeePanel], session: Session) -> None:
    code = accepted(session, RESIDENCE).code
    received(session, code)
    panel = opened(code)
    QTest.keyClick(panel, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert panel.close_panel()
    assert panel.opened
    assert not panel.slips.asking
    assert panel.close_panel()
    assert not panel.opened


def test_letters_in_a_choice_do_not_act(
    opened: Callable[[str], FeePanel], host: Host, session: Session
) -> None:
    panel = opened(accepted(session, RESIDENCE).code)
    panel.entry.person.setFocus()
    QTest.keyClick(host.windowHandle(), Qt.Key.Key_C)
    assert host.acts == []
    panel.close_panel()
    host.letter.setFocus()
    QTest.keyClick(host.windowHandle(), Qt.Key.Key_C)
    assert host.acts == ["C"]


def test_what_is_typed_outlives_a_new_window(
    opened: Callable[[str], FeePanel], host: Host, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    bank_account.change_account(session, BankAccount("970405", "12345678", "UBND"))
    code = accepted(session, RESIDENCE).code
    panel = opened(code)
    panel.entry.units.setText("3")
    panel.entry.amount.setText("50.000")
    panel.entry.reason.setText("Nghị quyết")
    panel.stock_number.setText("AA 7")
    choose(panel, PaymentMethod.TRANSFER)
    anew = Host(desk)
    qtbot.addWidget(anew)
    anew.show()
    anew.panel.restore(panel.state())
    # As it stands before the answer comes, it is kept as well.
    assert anew.panel.state() is not None
    settle(anew, qtbot)
    assert anew.panel.entry.typed() == panel.entry.typed()
    assert anew.panel.stock_number.text() == "AA 7"
    assert anew.panel.method.currentData() == "transfer"
    assert anew.panel.entry.value() == 50_000


def test_every_field_has_its_label(opened: Callable[[str], FeePanel], host: Host, session: Session) -> None:
    panel = opened(accepted(session, RESIDENCE).code)
    for field in (*panel.entry.fields().values(), panel.method, panel.stock_number, panel.slips.slips):
        assert field.accessibleName()
    assert host.fields["fee_amount"] is panel.entry.amount
