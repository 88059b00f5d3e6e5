"""The panel of an act: what the table needs is asked for, and nothing typed is lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import ActDetails, Contact, Correction, Fault, Lacking, Need, RefusalGround
from desk_app.domain.staff import Role, StaffMember
from desk_app.domain.workflow import STEPS, Action, DossierStatus, Form
from desk_app.services import processing, staff
from desk_app.services.session import Session
from desk_app.store import database, tables
from desk_app.ui.back_office.act_fields.reason import ReasonPart
from desk_app.ui.back_office.act_fields.rules import LeaderPart, RulesPart
from desk_app.ui.back_office.act_panel import PARTS
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.desk import Desk
from tests.builders import accepted, as_role, brought_to
from tests.conftest import StandingClock
from tests.ui.acting import begin, focused, line, open_it, press, settle, shown, type_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ENTER, F12, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_F12, Qt.Key.Key_Escape, Qt.Key.Key_Space
LEADER = "Lê Thị Hoa"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[DossierPage]:
    page = DossierPage(desk)
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    yield page
    desk.tasks.wait()


@pytest.fixture
def leader(session: Session) -> str:
    """Let a leader work here beside the first officer, who is none."""
    with database.connection():
        tables.Staff.create(name=LEADER, roles="leader")
    staff.change_roles(session, session.staff.name, {Role.RECEPTION, Role.OFFICER, Role.ADMINISTRATOR})
    return LEADER


def test_every_need_of_the_table_has_its_fields() -> None:
    asked_here = set(Need) - {Need.RECEIVER}
    assert set(PARTS) == asked_here
    assert {need for row in STEPS.values() for need in row.needs} <= asked_here | {Need.RECEIVER}


def test_an_act_without_needs_is_done_by_enter(page: DossierPage, session: Session) -> None:
    open_it(page, brought_to(session, DossierStatus.PROCESSING))
    begin(page, Action.SUBMIT)
    type_in(page, "jk3 ")
    assert page.panel.opened
    assert page.tabs.currentIndex() == 0
    press(page, ENTER)
    assert shown(page).summary.status is DossierStatus.SIGNING
    assert not page.panel.opened


def test_the_way_of_a_dossier_by_keyboard(page: DossierPage, session: Session) -> None:
    open_it(page, accepted(session).code)
    begin(page, Action.FORWARD)
    type_in(page, "Phòng Tư pháp")
    press(page, ENTER)
    assert shown(page).summary.holder == "Phòng Tư pháp"
    begin(page, Action.SUBMIT)
    press(page, ENTER)
    begin(page, Action.APPROVE)
    press(page, ENTER)
    assert shown(page).summary.status is DossierStatus.SIGNED
    begin(page, Action.RELEASE)
    type_in(page, "45/XN-UBND")
    press(page, ENTER)
    detail = shown(page)
    assert (detail.summary.status, detail.result_number) == (DossierStatus.READY, "45/XN-UBND")
    begin(page, Action.REMIND)
    press(page, Qt.Key.Key_Down, ENTER)
    type_in(page, "hẹn chiều mai")
    press(page, ENTER)
    last = shown(page).timeline[-1].data
    assert (last["contact"], last["note"]) == ("message", "hẹn chiều mai")


def test_it_proposes_who_decides(page: DossierPage, session: Session) -> None:
    open_it(page, accepted(session).code)
    begin(page, Action.FORWARD)
    press(page, ENTER)
    assert shown(page).summary.holder


def test_enter_leads_through_the_fields_and_the_last_does_it(page: DossierPage, session: Session) -> None:
    open_it(page, accepted(session, name="Trần Thị Lan").code)
    begin(page, Action.WITHDRAW)
    type_in(page, "đổi ý")
    press(page, ENTER, ENTER)
    assert page.panel.opened
    assert line(page).text() == "Trần Thị Lan"
    press(page, ENTER)
    type_in(page, "31/12/2030")
    press(page, ENTER)
    type_in(page, "trả lại phí")
    press(page, ENTER)
    assert page.panel.opened  # a day that lies ahead is no day of a request
    line(page).setText("22/11/2026")
    press(page, ENTER, ENTER)
    assert shown(page).summary.status is DossierStatus.WITHDRAWN
    assert "F11" in page.message.text
    wanted = page.form_in_hand()
    assert wanted is not None
    assert (wanted.form, wanted.issue) == (Form.STOP_NOTICE, 1)


def test_what_is_missing_is_said_at_its_field_and_nothing_is_lost(
    page: DossierPage, session: Session
) -> None:
    open_it(page, brought_to(session, DossierStatus.PROCESSING))
    begin(page, Action.DENY)
    press(page, Qt.Key.Key_Tab)
    press(page, Qt.Key.Key_Tab)
    type_in(page, "đã gọi điện")
    press(page, F12)
    part = page.panel.part(ReasonPart)
    assert part is not None
    assert page.panel.opened
    assert page.panel.wrong.isVisible()
    assert focused(page) is part.reason
    assert part.reason.property("wrong")
    assert part.note.text() == "đã gọi điện"
    type_in(page, "không đủ điều kiện")
    assert not page.panel.wrong.isVisible()
    assert not part.reason.property("wrong")
    press(page, F12)
    detail = shown(page)
    assert detail.summary.status is DossierStatus.READY
    assert detail.timeline[-1].data["note"] == "đã gọi điện"


def test_an_apology_names_day_lateness_and_time(page: DossierPage, session: Session) -> None:
    open_it(page, brought_to(session, DossierStatus.PROCESSING))
    begin(page, Action.EXTEND)
    assert line(page).text() == "30/11/2026"
    press(page, Qt.Key.Key_Up)
    assert line(page).text() == "01/12/2026"
    line(page).clear()
    type_in(page, "29/11")
    press(page, ENTER)
    type_in(page, "chờ xác minh")
    press(page, F12)
    assert page.panel.opened
    assert line(page).text() == "29/11/2026"
    line(page).clear()
    type_in(page, "2/12")
    press(page, F12)
    assert shown(page).summary.due_at.date() == date(2026, 12, 2)
    assert [agreed.due_at.date() for agreed in shown(page).agreed] == [date(2026, 12, 2)]


def test_a_rule_is_shown_before_it_is_broken(page: DossierPage, session: Session) -> None:
    open_it(page, accepted(session).code)
    begin(page, Action.REQUEST_SUPPLEMENT)
    rules, leader = page.panel.part(RulesPart), page.panel.part(LeaderPart)
    assert rules is not None
    assert leader is not None
    assert "duy nhất" in rules.rows[0].accessibleName() or "only" in rules.rows[0].accessibleName()
    assert "NĐ 61/2018" in rules.rows[0].accessibleName()
    assert not leader.isVisible()


def test_beyond_the_rule_a_leader_answers(
    page: DossierPage, session: Session, leader: str, desk: Desk
) -> None:
    code = brought_to(session, DossierStatus.PROCESSING)
    processing.act(session, code, Action.REQUEST_SUPPLEMENT, details=ActDetails(reason="thiếu"))
    processing.act(session, code, Action.RECEIVE_SUPPLEMENT)
    roles = frozenset({Role.RECEPTION, Role.OFFICER})
    desk.session = replace(session, staff=StaffMember(session.staff.name, roles))
    open_it(page, code)
    begin(page, Action.REQUEST_SUPPLEMENT)
    press(page, SPACE, F12)
    answer = page.panel.part(LeaderPart)
    assert answer is not None
    assert page.panel.opened
    assert focused(page) is answer.leader
    press(page, Qt.Key.Key_Down)
    assert answer.leader.currentText() == leader
    press(page, F12)
    assert focused(page) is answer.reason
    type_in(page, "Giấy mới hết hạn")
    press(page, F12)
    last = shown(page).timeline[-1].data
    assert (last["leader"], last["leader_reason"]) == (leader, "Giấy mới hết hạn")
    assert last["rules"] == ["supplement_once"]


def test_undo_says_what_it_takes_back(page: DossierPage, session: Session) -> None:
    open_it(page, brought_to(session, DossierStatus.PROCESSING))
    begin(page, Action.UNDO)
    assert "Chuyển xử lý" in page.panel.told.text()
    press(page, ENTER)
    assert shown(page).summary.status is DossierStatus.RECEIVED


def test_after_a_conflict_what_was_typed_is_done_on_what_stands_now(
    page: DossierPage, session: Session, clock: StandingClock
) -> None:
    code = brought_to(session, DossierStatus.PROCESSING)
    open_it(page, code)
    begin(page, Action.TELL)
    press(page, ENTER)
    type_in(page, "đã gọi")
    clock.forward(minutes=1)
    processing.act(as_role(session, Role.OFFICER), code, Action.FORWARD)
    press(page, ENTER)
    assert page.message.kind == "warning"
    assert LEADER in page.message.text
    assert page.panel.opened
    press(page, ENTER)
    assert shown(page).timeline[-1].data["note"] == "đã gọi"


def test_an_act_no_longer_open_closes_the_panel(page: DossierPage, session: Session) -> None:
    code = brought_to(session, DossierStatus.PROCESSING)
    open_it(page, code)
    begin(page, Action.SUBMIT)
    processing.act(as_role(session, Role.OFFICER), code, Action.RELEASE)
    press(page, ENTER)
    settle(page)
    assert not page.panel.opened
    assert page.message.kind == "warning"


def test_escape_leaves_everything_as_it_was(page: DossierPage, session: Session) -> None:
    open_it(page, accepted(session).code)
    begin(page, Action.WITHDRAW)
    type_in(page, "nhầm")
    assert page.back()
    assert not page.panel.opened
    assert shown(page).summary.status is DossierStatus.RECEIVED
    begin(page, Action.WITHDRAW)
    part = page.panel.part(ReasonPart)
    assert part is not None
    assert part.reason.text() == ""


TYPED: dict[Action, dict[str, Any]] = {
    Action.FORWARD: {"assignee": "Phòng Tư pháp"},
    Action.WITHDRAW: {"reason": "đổi ý", "note": "x", "requested_by": "mẹ", "refund": "hoàn"},
    Action.DENY: {"ground": RefusalGround.NOT_COMPETENT, "assignee": "UBND xã khác", "reason": "sai nơi"},
    Action.TELL: {"contact": Contact.EMAIL, "note": "đã gửi"},
    Action.EXTEND: {"new_due_on": date(2026, 12, 3), "reason": "chờ"},
    Action.RELEASE: {"result_number": "4/XN"},
    Action.REQUEST_SUPPLEMENT: {
        "lacking": (Lacking(0, "Giấy phép", Fault.NOT_VALID, "mờ", 1),),
        "answer_by": date(2026, 12, 1),
        "reason": "thiếu",
    },
    Action.CORRECT: {"correction": Correction(note="gọi trước", fee_amount=5000), "reason": "sai"},
}


@pytest.mark.parametrize("action", TYPED)
def test_another_language_keeps_what_was_typed(
    page: DossierPage, session: Session, desk: Desk, qtbot: QtBot, action: Action
) -> None:
    open_it(page, accepted(session).code)
    begin(page, action)
    typed = ActDetails(**TYPED[action])
    for part in page.panel.parts:
        part.put(typed)
    state = page.state()
    anew = DossierPage(desk)
    qtbot.addWidget(anew)
    anew.show()
    anew.restore(state)
    settle(anew)
    kept = anew.panel.collected()
    assert kept is not None
    assert kept == page.panel.collected()
    assert {name: getattr(kept, name) for name in TYPED[action]} == TYPED[action]
