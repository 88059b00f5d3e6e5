"""Late, and what is said of it: an apology in time with a new day that is kept; without one it is seen everywhere."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desk_app.domain.acts import OneTimeRule
from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.standing import DueState, Standing
from desk_app.domain.workflow import Action, DossierStatus, Form
from desk_app.services import day_close, lookup, maintenance
from desk_app.services.session import Session
from desk_app.ui.back_office.act_fields.new_date import NewDatePart
from desk_app.ui.back_office.act_fields.reason import ReasonPart
from desk_app.ui.back_office.act_fields.rules import LeaderPart, RulesPart
from desk_app.ui.back_office.action_bar import LETTERS
from desk_app.ui.back_office.worklist_page import WorklistPage
from desk_app.ui.shell import Shell
from desk_app.ui.widgets.foot_bar import FootBar
from tests.conftest import StandingClock
from tests.documents.reading import in_order
from tests.journeys.windows import (
    LEADER,
    begin,
    do,
    dossier_page,
    focused,
    form_text,
    go_on_to,
    press,
    printed,
    receive,
    staffed,
    take,
    turn_to,
    type_in,
    wait_for,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

# Five working days from Monday 23/11/2026, of which 24/11 is a day off.
PROCEDURE, DUE, NEW_DUE = "dang ky lai khai sinh", datetime(2026, 12, 1, 17), datetime(2026, 12, 3, 17)
REASON = "Chưa nhận được kết quả xác minh của nơi đăng ký trước đây"


@pytest.fixture
def session(store: Path, clock: StandingClock) -> Session:
    return staffed(store, clock)


@pytest.fixture
def code(shell: Shell, session: Session, clock: StandingClock, tmp_path: Path) -> str:
    """Return a dossier that was received and forwarded on Monday."""
    code = receive(shell, session, tmp_path, words=PROCEDURE)
    clock.forward(hours=1)
    take(shell, code, Action.FORWARD)
    assert lookup.detail(session, code).summary.due_at == DUE
    return code


def test_an_apology_in_time_is_kept(
    shell: Shell, session: Session, clock: StandingClock, code: str, tmp_path: Path
) -> None:
    warned_from_three_days_before(shell, session, clock, code)
    clock.now = datetime(2026, 11, 30, 9)
    panel = begin(shell, code, Action.EXTEND)
    rules, new_date, leader = panel.part(RulesPart), panel.part(NewDatePart), panel.part(LeaderPart)
    assert rules is not None
    assert new_date is not None
    assert leader is not None
    assert len(rules.rows) == 2
    assert not leader.isVisible()
    assert (focused(), new_date.day.text()) == (new_date.day, "02/12/2026")
    press(Qt.Key.Key_Up)
    assert new_date.day.text() == "03/12/2026"
    assert "2" in new_date.told.text()
    press(Qt.Key.Key_Return)
    type_in(REASON)
    do(shell)

    text = printed(shell, session, code, Form.APOLOGY, tmp_path)
    assert in_order(
        text,
        "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
        "Mẫu số 04",
        "Số: 01/PXL",
        "Kính gửi: Nguyễn Thị Thu Hà",
        f"mã số: {code}",
        "Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 01 tháng 12 năm 2026",
        "chưa thể trả kết quả giải quyết hồ sơ",
        f"Lý do: {REASON}",
        "Số ngày chậm so với ngày đã hẹn: 02 ngày làm việc",
        "Số lần hẹn lại: 01 (kể cả lần này)",
        "17 giờ 00 phút, ngày 03 tháng 12 năm 2026",
        "THỦ TRƯỞNG CƠ QUAN",
    )
    assert "Lãnh đạo chịu trách nhiệm" not in text

    clock.now = datetime(2026, 12, 2, 9)
    detail = lookup.detail(session, code)
    assert (detail.first_due_at, detail.summary.due_at) == (DUE, NEW_DUE)
    assert detail.summary.state.standing is Standing.DUE_SOON
    clock.now = datetime(2026, 12, 3, 10)
    take(shell, code, Action.RELEASE)
    ended = lookup.detail(session, code)
    assert (ended.summary.status, ended.summary.state) == (
        DossierStatus.READY,
        DueState(Standing.ON_TIME, 0),
    )
    assert (ended.first_due_at, ended.summary.due_at) == (DUE, NEW_DUE)
    head = dossier_page(shell, code).head
    assert head.due.text() == "03/12/2026 17:00"
    assert "First due 01/12/2026 17:00." in head.warning.text()
    totals = day_close.day_log(session, date(2026, 12, 3)).totals
    assert (totals.on_time, totals.overdue, totals.breaches) == (1, 0, {})
    maintenance.require_clean(maintenance.verify(session))


def warned_from_three_days_before(shell: Shell, session: Session, clock: StandingClock, code: str) -> None:
    """Four days before nothing is said; from three days before each day says it louder."""
    clock.now = datetime(2026, 11, 25, 9)
    page = dossier_page(shell, code)
    assert lookup.detail(session, code).summary.state.standing is Standing.ON_TIME
    seen = [page.head.badge.text]
    for day, left in ((datetime(2026, 11, 26, 9), 3), (datetime(2026, 11, 27, 9), 2)):
        clock.now = day
        page = dossier_page(shell, code)
        state = lookup.detail(session, code).summary.state
        assert (state.standing, state.days, state.warning) == (Standing.DUE_SOON, left, 4 - left)
        seen.append(page.head.badge.text)
    clock.now = datetime(2026, 11, 30, 9)
    page = dossier_page(shell, code)
    seen.append(page.head.badge.text)
    assert len(set(seen)) == 4
    assert lookup.worklist(session, WorklistFilter.DUE_SOON).total == 1


def test_late_without_an_apology_is_seen_everywhere(
    shell: Shell, session: Session, clock: StandingClock, code: str
) -> None:
    clock.now = datetime(2026, 12, 3, 9)
    page = dossier_page(shell, code)
    assert page.head.apology.isVisible()
    assert "2" in page.head.apology.words.text()
    # What is urgent stands on a button of its own, not in the menu.
    assert LETTERS[Action.EXTEND] not in {entry.data() for entry in page.acts.menu.actions()}
    foot = shell.findChild(FootBar)
    assert foot is not None
    wait_for(shell, lambda: "1 WITHOUT APOLOGY" in foot.figures.text())
    turn_to(shell, Qt.Key.Key_F3, "worklist")
    worklist = shell.page
    assert isinstance(worklist, WorklistPage)
    press(Qt.Key.Key_Minus)
    wait_for(shell, lambda: worklist.chip is WorklistFilter.NO_APOLOGY)
    chip = worklist.chips.buttons[WorklistFilter.NO_APOLOGY]
    wait_for(shell, lambda: chip.accessibleDescription() == "1")

    apologise_late(shell, session, code)
    page = dossier_page(shell, code)
    assert not page.head.apology.isVisible()
    wait_for(shell, lambda: "WITHOUT APOLOGY" not in foot.figures.text())
    apologise_again(shell, session, clock, code)
    maintenance.require_clean(maintenance.verify(session))


def apologise_late(shell: Shell, session: Session, code: str) -> None:
    """An apology after the day itself is late: it takes a leader and a reason, and it is counted."""
    panel = begin(shell, code, Action.EXTEND)
    leader, reason = panel.part(LeaderPart), panel.part(ReasonPart)
    assert leader is not None
    assert reason is not None
    assert leader.isVisible()
    answer(REASON, reason, leader, "Cán bộ thụ lý nghỉ ốm")
    do(shell)
    text = form_text(session, code, Form.APOLOGY)
    assert in_order(
        text,
        "đến nay, UBND phường Ngã Bảy chưa trả kết quả giải quyết hồ sơ",
        "Số ngày chậm so với ngày đã hẹn: 03 ngày làm việc",
        "Số lần hẹn lại: 01 (kể cả lần này)",
        f"Lãnh đạo chịu trách nhiệm về lần hẹn lại này: {LEADER}",
        "Lý do của lãnh đạo: Cán bộ thụ lý nghỉ ốm",
        "ngày 04 tháng 12 năm 2026",
    )
    breaches = day_close.day_log(session, date(2026, 12, 3)).totals.breaches
    assert breaches == {OneTimeRule.APOLOGY_IN_TIME: 1}


def apologise_again(shell: Shell, session: Session, clock: StandingClock, code: str) -> None:
    """The date may be moved once: the second time in time, but by a leader, with every date promised before."""
    clock.forward(minutes=30)
    panel = begin(shell, code, Action.EXTEND)
    leader, reason = panel.part(LeaderPart), panel.part(ReasonPart)
    assert leader is not None
    assert reason is not None
    assert leader.isVisible()
    go_on_to(reason.reason)
    type_in(REASON)
    press(Qt.Key.Key_F12)
    wait_for(shell, panel.wrong.isVisible)
    assert panel.opened
    answer(REASON, reason, leader, "Nơi đăng ký trước đây hẹn trả lời ngày 04/12")
    do(shell)
    assert in_order(
        form_text(session, code, Form.APOLOGY),
        "Số: 02/PXL",
        "Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 01 tháng 12 năm 2026",
        "Các lần đã hẹn: lần 1: 17 giờ 00 phút, ngày 01 tháng 12 năm 2026; lần 2: 17 giờ 00 phút, ngày 04 tháng 12",
        "Số ngày chậm so với ngày đã hẹn: 01 ngày làm việc",
        "Số lần hẹn lại: 02 (kể cả lần này)",
        LEADER,
        "Nơi đăng ký trước đây hẹn trả lời ngày 04/12",
        "ngày 07 tháng 12 năm 2026",
    )
    detail = lookup.detail(session, code)
    assert (detail.first_due_at, len(detail.agreed)) == (DUE, 2)
    breaches = day_close.day_log(session, date(2026, 12, 3)).totals.breaches
    assert breaches[OneTimeRule.EXTENSION_ONCE] == 1


def answer(why: str, reason: ReasonPart, leader: LeaderPart, leaders_reason: str) -> None:
    if not reason.reason.text():
        go_on_to(reason.reason)
        type_in(why)
    go_on_to(leader.leader)
    type_in(LEADER)
    press(Qt.Key.Key_Return)
    assert focused() is leader.reason
    type_in(leaders_reason)
