"""A procedure whose cases differ: none is taken for granted, and what depends on it waits."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk_app.domain.procedure import Channel, Fee, Procedure
from desk_app.domain.time_limit import parse_time_limit
from desk_app.services import catalogue, catalogue_editing, drafts, lookup
from desk_app.services.session import Session
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from desk_app.ui.shell import Shell
from tests.builders import MARITAL_STATUS

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARD = "092190001234|365123456|Nguyễn Thị Thu Hà|12021990|Nữ|Số 25, ấp Đông Bình, Hậu Giang|01022021"
LONG = "Trường hợp hồ sơ phải xác minh tại nơi đã từng thường trú trước đây"
CASES = (f"{LONG} trong nước", f"{LONG} ở nước ngoài")


def published(session: Session, *, fees: tuple[int, int] = (15_000, 50_000)) -> Procedure:
    old = catalogue.procedure(session, MARITAL_STATUS)
    first = old.terms_for(Channel.COUNTER)
    limits = ("3 ngày làm việc", "8 ngày làm việc")
    terms = tuple(
        replace(first, time_limit=parse_time_limit(limit), fee=Fee(fee), case=case)
        for limit, fee, case in zip(limits, fees, CASES, strict=True)
    )
    new = replace(old, terms=terms)
    catalogue_editing.change(session, new, session.today(), "sửa đổi")
    return new


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[IntakePage]:
    desk.language = "en"
    page = IntakePage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    yield page
    desk.tasks.wait()


def pick(page: IntakePage, procedure: Procedure) -> None:
    page.pick(procedure)
    page.desk.tasks.wait()


def strike(page: IntakePage, key: Qt.Key) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)
    page.desk.tasks.wait()


def test_due_day_and_fee_wait_for_the_case(page: IntakePage, session: Session) -> None:
    pick(page, published(session))
    picked, card = page.view.picked, page.card
    assert picked.cases.hasFocus()
    assert (picked.case, picked.cases.placeholderText()) == (None, "choose the case")
    assert (card.due_day.text(), card.fee.text(), page.view.fee.amount.text()) == ("…", "…", "")
    strike(page, Qt.Key.Key_Down)
    strike(page, Qt.Key.Key_Down)
    assert (picked.case, picked.case_words.text()) == (CASES[1], CASES[1])
    assert picked.case_words.isVisible()
    assert (card.due_day.text(), page.view.fee.amount.text()) == ("04/12/2026", "50.000")
    strike(page, Qt.Key.Key_Return)
    assert page.view.applicant.name.hasFocus()


def test_nothing_is_accepted_without_the_case(page: IntakePage, session: Session) -> None:
    pick(page, published(session))
    page.scanned(lookup.scan(session, CARD))
    assert page.view.picked.cases.hasFocus()
    page.view.checklist.receive_all()
    page.accept()
    page.desk.tasks.wait()
    assert page.message.text == "Choose the case: time limit and fee depend on it."
    assert page.view.picked.cases.property("wrong")
    assert page.view.picked.cases.hasFocus()
    assert not lookup.find(session, "ha").rows
    strike(page, Qt.Key.Key_Down)
    assert page.message.kind == ""
    assert not page.view.picked.cases.property("wrong")
    page.accept()
    page.desk.tasks.wait()
    (row,) = lookup.find(session, "ha").rows
    assert f"{row.due_at:%d/%m/%Y}" == "27/11/2026"


def test_a_single_case_and_an_ordinary_one_are_taken_at_once(page: IntakePage, session: Session) -> None:
    new = published(session)
    ordinary = replace(new.terms[0], case="")
    for terms, case in ((new.terms[:1], CASES[0]), ((new.terms[1], ordinary), "")):
        pick(page, replace(new, terms=terms))
        assert page.view.picked.case == case
        assert page.view.applicant.name.hasFocus()


def test_choosing_the_case_keeps_the_draft(page: IntakePage, session: Session, qtbot: QtBot) -> None:
    def kept() -> object:
        page.desk.tasks.wait()
        return (drafts.kept(session, drafts.INTAKE) or {}).get("case")

    pick(page, published(session, fees=(0, 0)))
    page.view.fee.amount.setText("0")
    qtbot.waitUntil(lambda: kept() == "")
    strike(page, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: kept() == CASES[0])
    assert page.draft().case == CASES[0]


def test_nothing_is_cut_off_on_a_small_screen(shell: Shell, session: Session) -> None:
    shell.resize(1366, 768)
    page = shell.findChild(IntakePage)
    assert page is not None
    pick(page, published(session))
    QApplication.processEvents()
    view = page.view
    for field in (view.fee.note, view.fee.sets, view.checklist.other_paper):
        right = field.mapTo(view.viewport(), field.rect().topRight()).x()
        assert right < view.viewport().width()
