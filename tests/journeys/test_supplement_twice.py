"""Papers are asked for twice: the form writes itself, the clock stands, and for the second time a leader answers."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.domain.acts import OneTimeRule
from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.standing import Standing
from desk_app.domain.workflow import Action, DossierStatus, Form
from desk_app.services import day_close, lookup, maintenance, printing
from desk_app.services.session import Session
from desk_app.ui.back_office.act_fields.lacking import LackingPart
from desk_app.ui.back_office.act_fields.rules import LeaderPart, RulesPart
from desk_app.ui.back_office.act_panel import ActPanel
from desk_app.ui.receipt_reader import read_receipt
from desk_app.ui.shell import Shell
from desk_app.ui.supervisor.day_page import DayPage
from tests.conftest import StandingClock
from tests.documents.reading import in_order, pages
from tests.journeys.windows import (
    LEADER,
    OFFICER,
    begin,
    do,
    dossier_page,
    focused,
    form_text,
    press,
    printed,
    receive,
    result_in_hand,
    scan,
    settle,
    staffed,
    take,
    turn_to,
    type_in,
    wait_for,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

BROUGHT_AT, ASKED_AGAIN_AT = datetime(2026, 12, 7, 9), datetime(2026, 12, 8, 10)
BROUGHT_AGAIN_AT, READY_AT = datetime(2026, 12, 9, 9), datetime(2026, 12, 10, 16)
# Three working days from the first receipt (24/11 is a day off), and anew from each supplement.
FIRST_DUE, SECOND_DUE, THIRD_DUE = (
    datetime(2026, 11, 27, 17),
    datetime(2026, 12, 10, 17),
    datetime(2026, 12, 14, 17),
)
FORMER = "Giấy xác nhận tình trạng hôn nhân đã cấp trước đây"
REISSUED = "Cấp lại lần 1, thay giấy hẹn trước"
BLURRED = "ảnh mờ, không đối chiếu được"


@pytest.fixture
def session(store: Path, clock: StandingClock) -> Session:
    return staffed(store, clock)


def test_papers_are_asked_for_twice(
    shell: Shell, session: Session, clock: StandingClock, tmp_path: Path
) -> None:
    code = receive(shell, session, tmp_path)
    first_receipt = read_receipt(str(tmp_path / "printed.pdf"))
    clock.forward(minutes=20)
    take(shell, code, Action.FORWARD)
    clock.forward(minutes=40)

    ask_for_papers(shell, session, code, tmp_path)
    the_clock_stands(shell, session, clock, code)
    second_receipt = receive_papers(shell, session, clock, code, tmp_path)
    scanned_it_says_replaced(shell, first_receipt, "2 on 07/12/2026 09:00")
    ask_again(shell, session, clock, code)
    receive_again(shell, session, clock, code)
    scanned_it_says_replaced(shell, second_receipt, "3 on 09/12/2026 09:00")

    clock.now = READY_AT
    take(shell, code, Action.RELEASE)
    hand_over_on_the_oldest_receipt(shell, code, first_receipt)
    ended = lookup.detail(session, code)
    assert (ended.summary.status, ended.summary.finished_at) == (DossierStatus.RETURNED, READY_AT)
    assert ended.summary.state.standing is Standing.EARLY
    assert (ended.first_due_at, len(ended.pauses)) == (FIRST_DUE, 2)
    the_breach_is_counted(shell, session)
    maintenance.require_clean(maintenance.verify(session))


def ask_for_papers(shell: Shell, session: Session, code: str, folder: Path) -> None:
    """Mark one paper as missing and one as not valid with why; form 02 says the rest by itself."""
    panel = begin(shell, code, Action.REQUEST_SUPPLEMENT)
    rules, leader = panel.part(RulesPart), panel.part(LeaderPart)
    assert rules is not None
    assert leader is not None
    assert len(rules.rows) == 2
    assert not leader.isVisible()
    lacking = panel.part(LackingPart)
    assert lacking is not None
    assert focused() is lacking.papers[0]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    for _ in range(2):
        press(Qt.Key.Key_Down)
    for _ in range(2):
        press(Qt.Key.Key_Space)
    press(Qt.Key.Key_N)
    type_in(BLURRED)
    press(Qt.Key.Key_Return)
    for _ in range(2):
        press(Qt.Key.Key_Down)
    assert focused() is lacking.answer_by
    QTest.keyClicks(focused(), "7/12")
    do(shell)

    text = printed(shell, session, code, Form.SUPPLEMENT, folder)
    assert in_order(
        text,
        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
        "Mẫu số 02",
        "Số: 01/HDHS",
        code,
        "Hồ sơ của: Nguyễn Thị Thu Hà",
        "Nội dung yêu cầu giải quyết: Cấp Giấy xác nhận tình trạng hôn nhân (1.004873)",
        "Địa chỉ: Số 25, ấp Đông Bình, Hậu Giang",
        "Thời gian nhận hồ sơ: 08 giờ 30 phút, ngày 23 tháng 11 năm 2026",
        f"1 {FORMER} (còn thiếu) 1 – –",
        f"2 Giấy tờ tùy thân (thẻ căn cước, hộ chiếu hoặc giấy tờ có ảnh còn giá trị sử dụng) (chưa hợp lệ: {BLURRED})",
        f"Lý do: Còn thiếu: {FORMER}. Chưa hợp lệ: Giấy tờ tùy thân",
        f"({BLURRED}).",
        "Hạn bổ sung: đến hết ngày 07 tháng 12 năm 2026",
        "thông báo cụ thể, đầy đủ, một lần theo quy định tại Điều 17 Nghị định số 118/2025/NĐ-CP",
        "Thời hạn giải quyết tạm dừng kể từ khi lập phiếu này",
        "NGƯỜI HƯỚNG DẪN",
        OFFICER,
    )
    assert "Bản in lại lần 1" in form_text(session, code, Form.SUPPLEMENT)


def the_clock_stands(shell: Shell, session: Session, clock: StandingClock, code: str) -> None:
    """Ten days later, far beyond the date on the receipt, it is not late on any screen."""
    clock.now = BROUGHT_AT
    page = dossier_page(shell, code)
    assert lookup.detail(session, code).summary.state.standing is Standing.STOPPED
    assert "23/11/2026 09:30" in page.head.warning.text()
    assert not page.head.apology.isVisible()
    today = lookup.today(session)
    assert (today.overdue, today.no_apology) == (0, 0)
    assert lookup.worklist(session, WorklistFilter.OVERDUE).total == 0
    assert lookup.worklist(session, WorklistFilter.WAITING).total == 1


def receive_papers(shell: Shell, session: Session, clock: StandingClock, code: str, folder: Path) -> str:
    """Receive what was asked for; return what a reader reads from the new receipt."""
    assert clock.now == BROUGHT_AT
    take(shell, code, Action.RECEIVE_SUPPLEMENT)
    prepared = printing.prepare(session, code, PaperSize.A4)
    assert in_order(
        pages(prepared.pdf)[0],
        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
        REISSUED,
        code,
        "08 giờ 30 phút, ngày 23 tháng 11 năm 2026",
        "ngày 10 tháng 12 năm 2026",
    )
    detail = lookup.detail(session, code)
    assert detail.summary.due_at == SECOND_DUE
    assert [form.issue for form in detail.prints if form.form == Form.RECEIPT] == [1, 2]
    second = folder / "second.pdf"
    second.write_bytes(prepared.pdf)
    return read_receipt(str(second))


def scanned_it_says_replaced(shell: Shell, receipt: str, by_which: str) -> None:
    scan(shell, receipt)
    wait_for(shell, lambda: shell.page.message.kind == "warning")
    said = f"This receipt was replaced by issue {by_which} by {OFFICER}: the new one counts."
    assert shell.page.message.text == said


def ask_again(shell: Shell, session: Session, clock: StandingClock, code: str) -> None:
    """Ask a second time: the window warns and wants a leader, with a reason, and the form names both."""
    clock.now = ASKED_AGAIN_AT
    panel = begin(shell, code, Action.REQUEST_SUPPLEMENT)
    leader, rules = panel.part(LeaderPart), panel.part(RulesPart)
    assert leader is not None
    assert rules is not None
    assert leader.isVisible()
    assert rules.rows[0].accessibleName().startswith("Papers were asked for before")
    lacking = panel.part(LackingPart)
    assert lacking is not None
    press(Qt.Key.Key_Space)
    assert lacking.lacking()[0].no == 1
    refused_at(shell, panel, leader.leader)
    type_in(LEADER)
    refused_at(shell, panel, leader.reason)
    type_in("Quy định mới từ ngày 08/12/2026")
    do(shell)

    text = form_text(session, code, Form.SUPPLEMENT)
    assert in_order(
        text,
        "Yêu cầu lần 2",
        "Số: 02/HDHS",
        "1 Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",
        "Đây là yêu cầu bổ sung lần 2; việc yêu cầu bổ sung chỉ thực hiện một lần theo Điều 17",
        f"Lãnh đạo cho phép yêu cầu thêm: {LEADER}",
        "Lý do phải yêu cầu thêm: Quy định mới từ ngày 08/12/2026",
    )


def refused_at(shell: Shell, panel: ActPanel, field: object) -> None:
    """Try the act: it is refused at a field, and everything typed stays."""
    press(Qt.Key.Key_F12)
    wait_for(shell, panel.wrong.isVisible)
    wait_for(shell, lambda: focused() is field)
    assert panel.opened


def hand_over_on_the_oldest_receipt(shell: Shell, code: str, receipt: str) -> None:
    """The citizen brings the receipt that was replaced twice: the page says so, and the result is given."""
    page = result_in_hand(shell, code, receipt)
    wait_for(shell, lambda: page.message.kind == "warning")
    assert page.message.text.startswith("This receipt was replaced by issue 3")
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: page.message.kind == "done")


def receive_again(shell: Shell, session: Session, clock: StandingClock, code: str) -> None:
    clock.now = BROUGHT_AGAIN_AT
    take(shell, code, Action.RECEIVE_SUPPLEMENT)
    detail = lookup.detail(session, code)
    assert (detail.summary.status, detail.summary.due_at) == (DossierStatus.PROCESSING, THIRD_DUE)
    text = form_text(session, code, Form.RECEIPT, 3)
    assert in_order(text, REISSUED.replace("1", "2"), code, "ngày 14 tháng 12 năm 2026")


def the_breach_is_counted(shell: Shell, session: Session) -> None:
    """The figures of the day on which the papers were asked for again have it, those of the day before have not."""
    turn_to(shell, Qt.Key.Key_F9, "day")
    page = shell.page
    assert isinstance(page, DayPage)
    page.show_day(ASKED_AGAIN_AT.date())
    settle(shell)
    assert page.log is not None
    assert page.cards.figures["broken"].text() == "1"
    assert page.log.totals.breaches == {OneTimeRule.SUPPLEMENT_ONCE: 1}
    assert day_close.day_log(session, date(2026, 12, 7)).totals.breaches == {}
    log = day_close.day_log(session, READY_AT.date())
    assert (log.totals.closed, log.totals.early, log.totals.handed_over) == (1, 1, 1)
