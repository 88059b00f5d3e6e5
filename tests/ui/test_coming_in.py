"""How a dossier came in, at the reception: folded away for the counter, terms and fee follow, lateness is told."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import OneTimeRule
from desk_app.domain.procedure import Channel
from desk_app.services import day_close, lookup
from desk_app.services.session import Session
from desk_app.ui.counter.intake_draft import IntakeDraft
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from tests.conftest import StandingClock
from tests.ui.reception import begun, press, settle, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ONLINE, POST = 2, 1
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[IntakePage]:
    page = begun(desk, qtbot, tmp_path)
    yield page
    desk.tasks.wait()


def online(page: IntakePage, filed: str) -> None:
    fields = page.view.coming_in
    fields.way.setCurrentIndex(ONLINE)
    fields.submitted_at.setText(filed)
    settle(page)


def test_the_counter_passes_by(page: IntakePage) -> None:
    fields = page.view.coming_in
    assert fields.box.isHidden()
    assert fields.typed() == {}
    page.view.way.way.setFocus()
    press(page, Qt.Key.Key_Return)
    assert page.view.checklist.lines[0].hasFocus()
    assert page.form().channel is Channel.COUNTER
    assert page.form().submitted_at is None


def test_a_key_opens_the_fields_and_enter_leads_through(page: IntakePage) -> None:
    fields = page.view.coming_in
    press(page, Qt.Key.Key_I, CONTROL)
    assert fields.way.hasFocus()
    press(page, Qt.Key.Key_Down)
    assert fields.channel is Channel.POST
    press(page, Qt.Key.Key_Return)
    assert fields.submitted_at.hasFocus()
    press(page, Qt.Key.Key_Return)
    assert fields.helped_by.hasFocus()
    press(page, Qt.Key.Key_Return)
    assert fields.decided_by.hasFocus()
    press(page, Qt.Key.Key_Return)
    assert page.view.checklist.lines[0].hasFocus()


def test_terms_and_fee_follow_the_channel(page: IntakePage) -> None:
    view = page.view
    assert view.fee.amount.text() == "20.000"
    view.coming_in.way.setCurrentIndex(ONLINE)
    settle(page)
    assert view.fee.amount.text() == "10.000"
    assert page.card.due_words.text() == "7 working days"
    # The registration of residence is not offered by post.
    view.coming_in.way.setCurrentIndex(POST)
    settle(page)
    assert view.picked.terms is None
    assert (page.card.due_day.text(), page.card.fee.text()) == ("…", "…")
    view.coming_in.fold.click()
    page.accept()
    assert page.message.kind == "stop"
    assert view.coming_in.way.hasFocus()
    assert view.coming_in.way.property("wrong")
    view.coming_in.way.setCurrentIndex(0)
    settle(page)
    assert (view.fee.amount.text(), page.card.due_day.text()) == ("20.000", "03/12/2026")


def test_that_the_answer_is_late_is_told_before_and_counted(page: IntakePage, session: Session) -> None:
    fields = page.view.coming_in
    online(page, "19/11/2026 09:00")
    assert fields.answer.text() == (
        "The answer is late: it was due by 20/11/2026 17:00. It is accepted all the same, and counted."
    )
    fields.fold.click()
    fields.fold.click()
    assert not fields.answer.isHidden()
    online(page, "23/11/2026 08:00")
    assert fields.answer.text() == "To be answered by 25/11/2026 17:00."
    online(page, "19/11/2026 09:00")
    page.view.checklist.receive_all()
    page.accept()
    settle(page)
    (row,) = lookup.find(session, "ha").rows
    assert lookup.detail(session, row.code).submitted_at == datetime(2026, 11, 19, 9)
    breaches = day_close.day_log(session, session.today()).totals.breaches
    assert breaches == {OneTimeRule.ONLINE_ANSWER_IN_TIME: 1}
    assert fields.typed() == {}
    assert fields.box.isHidden()
    assert fields.answer.isHidden()


@pytest.mark.parametrize("filed", ["", "mai", "24/11/2026 09:00"])
def test_online_needs_the_moment_it_was_filed(page: IntakePage, session: Session, filed: str) -> None:
    online(page, filed)
    page.view.checklist.receive_all()
    page.view.coming_in.box.hide()
    page.accept()
    settle(page)
    assert page.message.kind == "stop"
    assert page.view.coming_in.submitted_at.hasFocus()
    assert not lookup.find(session, "ha").rows


def test_who_helps_and_who_decides_are_proposed_kept_and_told(page: IntakePage, session: Session) -> None:
    fields = page.view.coming_in
    assert fields.helped_by.findText("Nhân viên bưu chính") >= 0
    assert fields.decided_by.findText("Công an cấp xã") >= 0
    fields.helped_by.setEditText("Nhân viên bưu chính")
    fields.decided_by.setEditText("UBND phường  Ninh Kiều ")
    assert not fields.told.isHidden()
    assert fields.told.text() == "Nhân viên bưu chính · decides: UBND phường Ninh Kiều"
    page.view.checklist.receive_all()
    page.accept()
    settle(page)
    (row,) = lookup.find(session, "ha").rows
    detail = lookup.detail(session, row.code)
    assert (detail.helped_by, detail.decided_by) == ("Nhân viên bưu chính", "UBND phường Ninh Kiều")


def test_a_draft_keeps_it(page: IntakePage, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    online(page, "19/11/2026 09:00")
    page.view.coming_in.helped_by.setEditText("Nhân viên bưu chính")
    page.view.checklist.receive_all()
    before = page.draft()
    assert IntakeDraft.read(before.values()) == before
    page.keeper.keep()
    settle(page)
    again = shown(desk, qtbot, tmp_path)
    settle(again)
    assert again.draft() == before
    assert again.form() == page.form()
    assert again.view.coming_in.box.isVisible()


def test_a_moment_typed_later_may_be_later(page: IntakePage, clock: StandingClock) -> None:
    clock.forward(hours=1)
    online(page, "09:10")
    assert page.view.coming_in.filed_online_at == datetime(2026, 11, 23, 9, 10)
