"""Settling on the spot by one key, where the result is due the same day."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import IntakeForm, IssuedReceipt
from desk_app.domain.errors import Refused
from desk_app.domain.workflow import DossierStatus
from desk_app.services import catalogue, lookup
from desk_app.services.session import Session
from desk_app.ui.counter.settle_now import SettleNow
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from tests.builders import MARITAL_STATUS, a_form
from tests.services.test_on_the_spot import BIRTH

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Reception(Page):
    """A page with one dossier in hand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form: IntakeForm | None = a_form(desk.session, BIRTH)
        self.heard: list[tuple[IssuedReceipt, bool]] = []
        self.settle_now = SettleNow(self, self.in_hand, self.done, self)
        self.name = QLineEdit(self)
        self.fields["procedure"] = self.name
        self.set_content(self.settle_now, scrolls=False)

    def in_hand(self) -> IntakeForm:
        if self.form is None:
            raise Refused("procedure_missing", field="procedure")
        return self.form

    def done(self, issued: IssuedReceipt, *, printed: bool = True) -> None:
        self.heard.append((issued, printed))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, session: Session) -> Iterator[Reception]:
    desk.language = "en"
    page = Reception(desk)
    qtbot.addWidget(page)
    page.settle_now.follow(catalogue.procedure(session, BIRTH))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.name.setFocus()
    yield page
    desk.tasks.wait()


def press(page: Reception, key: Qt.Key) -> None:
    QTest.keyClick(page.name, key, SHIFT)
    page.desk.tasks.wait()


def test_one_key_settles_once(page: Reception, session: Session) -> None:
    said: list[str] = []
    page.desk.say.connect(said.append)
    press(page, Qt.Key.Key_F12)
    ((issued, printed),) = page.heard
    assert not printed
    assert lookup.detail(session, issued.code).summary.status is DossierStatus.RETURNED
    assert said == [f"Settled on the spot: {issued.code}"]
    press(page, Qt.Key.Key_F12)
    assert page.heard[1][0].repeated


def test_a_receipt_on_request(page: Reception) -> None:
    press(page, Qt.Key.Key_F11)
    press(page, Qt.Key.Key_F12)
    assert page.heard[0][1]
    assert not page.settle_now.receipt.isChecked()


def test_only_offered_for_the_same_day(page: Reception, session: Session) -> None:
    page.settle_now.follow(catalogue.procedure(session, MARITAL_STATUS))
    assert page.settle_now.isHidden()
    press(page, Qt.Key.Key_F12)
    page.settle_now.settle()
    assert page.heard == []
    page.settle_now.follow(catalogue.procedure(session, BIRTH), None)
    assert page.settle_now.isHidden()
    page.settle_now.follow(None)
    assert page.settle_now.isHidden()


def test_a_refusal_is_said_on_its_field(page: Reception, session: Session) -> None:
    page.form = None
    press(page, Qt.Key.Key_F12)
    assert page.message.kind == "stop"
    page.form = a_form(session, BIRTH, documents=())
    press(page, Qt.Key.Key_F12)
    assert page.message.kind == "stop"
    assert page.settle_now.button.isEnabled()
    assert page.heard == []
