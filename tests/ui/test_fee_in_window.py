"""A fee received on the page of its dossier, and certifying, as the whole window shows them."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.bank_account import BankAccount
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.domain.vietqr import Transfer
from desk_app.services import bank_account
from desk_app.services.session import Session
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.counter.certification_page import CertificationPage
from desk_app.ui.desk import Desk
from desk_app.ui.shell import Shell
from desk_app.ui.widgets.foot_bar import FootBar
from desk_app.ui.widgets.key_button import KeyButton
from tests.builders import accepted
from tests.services.test_certification import PERSON
from tests.services.test_fees import RESIDENCE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def awaited(desk: Desk) -> Transfer | None:
    """Return what the citizen is to transfer now."""
    return desk.payment


def overlapping(parts: list[QWidget]) -> list[tuple[QWidget, QWidget]]:
    """Return the pairs of shown widgets that are drawn over one another."""
    return [
        (one, other)
        for at, one in enumerate(parts)
        for other in parts[at + 1 :]
        if one.isVisible() and other.isVisible() and one.geometry().intersects(other.geometry())
    ]


def test_the_citizen_sees_the_transfer_while_it_is_asked_for(
    shell: Shell, session: Session, desk: Desk, press: Callable[[str], None]
) -> None:
    bank_account.change_account(session, BankAccount("970436", "0123456789", "UBND phuong"))
    code = accepted(session, RESIDENCE).code
    shell.go("dossier", code)
    desk.tasks.wait()
    page = shell.page
    assert isinstance(page, DossierPage)
    press("F8")
    desk.tasks.wait()
    assert not page.acts.isVisible()
    page.fee.method.setCurrentIndex(page.fee.method.findData(PaymentMethod.TRANSFER.value))
    transfer = awaited(desk)
    assert transfer is not None
    assert (transfer.code, transfer.amount) == (code, 20_000)
    bar = shell.findChild(FootBar)
    assert bar is not None
    bar.show_display("holding")
    paying = bar.display.text()
    assert page.back()
    assert awaited(desk) is None
    assert page.acts.isVisible()
    bar.show_display("holding")
    assert bar.display.text() != paying


def test_nothing_of_a_fee_lies_over_another_in_the_smallest_window(
    shell: Shell, session: Session, desk: Desk, press: Callable[[str], None], qtbot: QtBot
) -> None:
    bank_account.change_account(session, BankAccount("970436", "0123456789", "UBND phuong"))
    shell.resize(911, 512)
    shell.go("dossier", accepted(session, RESIDENCE).code)
    desk.tasks.wait()
    page = shell.page
    assert isinstance(page, DossierPage)
    press("F8")
    desk.tasks.wait()
    fee = page.fee
    fee.method.setFocus()
    fee.method.setCurrentIndex(fee.method.findData(PaymentMethod.TRANSFER.value))
    qtbot.wait(50)
    direct = [each for each in fee.children() if isinstance(each, QWidget)]
    assert overlapping(direct) == []
    assert fee.method.visibleRegion().boundingRect() == fee.method.rect()


def test_certifying_in_the_smallest_window_cuts_no_key_and_shows_the_numbers(
    shell: Shell, desk: Desk, press: Callable[[str], None], qtbot: QtBot
) -> None:
    shell.resize(911, 512)
    shell.go("certification")
    desk.tasks.wait()
    page = shell.page
    assert isinstance(page, CertificationPage)
    qtbot.wait(50)
    assert page.view.entry.paper.isVisible()
    for button in page.view.findChildren(KeyButton):
        assert not button.isVisible() or button.width() >= button.sizeHint().width()
    page.view.put_requester(PERSON)
    page.view.entry.paper.setText("Căn cước")
    press("F12")
    desk.tasks.wait()
    qtbot.wait(50)
    assert "01" in page.card.numbers.text()
    assert not page.card.numbers.visibleRegion().isEmpty()
    press("Ctrl+B")
    desk.tasks.wait()
    qtbot.wait(50)
    for button in page.books.findChildren(KeyButton):
        assert not button.isVisible() or button.width() >= button.sizeHint().width()
