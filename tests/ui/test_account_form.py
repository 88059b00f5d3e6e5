"""The office's bank account as an administrator enters it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.staff import Role
from desk_app.services import bank_account
from desk_app.services.session import Session
from desk_app.ui.admin.account_form import AccountForm
from desk_app.ui.desk import Desk
from tests.builders import as_role
from tests.domain.test_vietqr import read
from tests.services.test_fees import ACCOUNT


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> AccountForm:
    desk.language = "en"
    dialog = AccountForm(desk)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    desk.tasks.wait()
    qtbot.wait(10)
    return dialog


def keep(form: AccountForm, desk: Desk, qtbot: QtBot) -> None:
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.tasks.wait()
    qtbot.wait(10)


def fill(form: AccountForm, number: str = ACCOUNT.number, holder: str = ACCOUNT.holder) -> None:
    form.bank.setCurrentIndex(form.bank.findData(ACCOUNT.bank_bin))
    form.number.setText(number)
    form.holder.setText(holder)


def test_an_account_is_tried_then_kept(form: AccountForm, desk: Desk, session: Session, qtbot: QtBot) -> None:
    assert (form.account(), form.qr.text, form.number.isEnabled()) == (None, "", False)
    fill(form, number="0123 456 789")
    told = read(form.qr.text)
    assert (told["bank"], told["account"], told["amount"]) == ("970436", "0123456789", 1000)
    keep(form, desk, qtbot)
    assert not form.isVisible()
    assert bank_account.account(session) == ACCOUNT


def test_what_is_wrong_is_said_on_its_field(
    form: AccountForm, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    fill(form, number="12")
    assert form.qr.text == ""
    keep(form, desk, qtbot)
    assert form.isVisible()
    assert form.message.kind == "stop"
    assert form.number.hasFocus()
    assert bank_account.account(session) is None


def test_it_begins_with_the_account_there_is_and_gives_it_up(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    bank_account.change_account(session, ACCOUNT)
    form = AccountForm(desk)
    qtbot.addWidget(form)
    form.show()
    desk.tasks.wait()
    qtbot.wait(10)
    assert form.account() == ACCOUNT
    form.bank.setCurrentIndex(0)
    form.keep.click()
    desk.tasks.wait()
    qtbot.wait(10)
    assert bank_account.account(session) is None


def test_others_are_told_that_they_may_not(
    form: AccountForm, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    desk.session = as_role(session, Role.RECEPTION)
    fill(form)
    keep(form, desk, qtbot)
    assert form.isVisible()
    assert form.message.kind == "stop"
