"""Three ways to say no: guidance and refusal at the counter, without a dossier, and refusal after examination."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desk_app.domain.acts import Fault, RefusalGround
from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.standing import Standing
from desk_app.domain.workflow import Action, DossierStatus, Form
from desk_app.services import day_close, lookup, maintenance, office_papers
from desk_app.services.session import Session
from desk_app.ui.back_office.act_fields.choices import GroundPart
from desk_app.ui.counter.guidance_panel import GuidancePanel
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.shell import Shell
from tests.conftest import StandingClock
from tests.documents.reading import in_order, pages
from tests.journeys.windows import (
    OFFICER,
    SHIFT,
    back_to,
    begin,
    do,
    focused,
    form_text,
    hand_over,
    pick,
    press,
    print_into,
    printed,
    receive,
    result_in_hand,
    staffed,
    take,
    type_in,
    wait_for,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

DENIED_AT = datetime(2026, 11, 26, 10)
REASON = "Thời gian cư trú tại địa phương chưa xác minh được"


@pytest.fixture
def session(store: Path, clock: StandingClock) -> Session:
    return staffed(store, clock)


def intake_page(shell: Shell) -> IntakePage:
    page = shell.page
    assert isinstance(page, IntakePage)
    return page


def paper_text(session: Session, form: Form) -> str:
    """Return the text of the newest paper of a form that belongs to no dossier."""
    kept = office_papers.made(session, form)[0]
    prepared = office_papers.prepare(session, form, kept.year, kept.number, PaperSize.A4)
    return pages(prepared.pdf)[0]


def make(shell: Shell, session: Session, form: Form) -> None:
    """Make the paper that the panel asks about with F12, and see it leave the printer."""
    page = intake_page(shell)
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: not page.guidance.opened)
    wait_for(shell, lambda: [paper.prints for paper in office_papers.made(session, form)] == [1])


def test_guidance_at_the_counter(shell: Shell, session: Session, tmp_path: Path) -> None:
    """What is missing is marked already; one paper more is not valid, and why; all of it in one go."""
    page = intake_page(shell)
    pick(shell)
    file = print_into(page, tmp_path)
    press(Qt.Key.Key_F8)
    wait_for(shell, lambda: page.guidance.opened)
    panel = page.guidance.panel
    assert [(each.no, each.fault) for each in panel.lacking.lacking()] == [
        (1, Fault.MISSING),
        (4, Fault.MISSING),
    ]
    for _ in range(3):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_N)
    type_in("hết giá trị sử dụng")
    press(Qt.Key.Key_Return)
    make(shell, session, Form.SUPPLEMENT)

    text = paper_text(session, Form.SUPPLEMENT)
    assert in_order(
        text,
        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
        "Mẫu số 02",
        "Số: 01/HDHS",
        "Hồ sơ của: Nguyễn Thị Thu Hà",
        "Nội dung yêu cầu giải quyết: Cấp Giấy xác nhận tình trạng hôn nhân (1.004873)",
        "1 Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",
        "(còn thiếu) 1 – –",
        "2 Giấy tờ tùy thân",
        "(chưa hợp lệ: hết giá trị sử dụng) 1 – –",
        "Lý do: Còn thiếu: Tờ khai",
        "Chưa hợp lệ: Giấy tờ tùy thân",
        "Hồ sơ chưa được tiếp nhận",
        OFFICER,
    )
    assert "H13.50.05-" not in text
    assert file.stat().st_size
    assert lookup.worklist(session, WorklistFilter.ALL).total == 0
    # The form stays as it was: the citizen may still come back with the papers in a minute.
    assert page.form().applicant.name == "Nguyễn Thị Thu Hà"
    totals = day_close.day_log(session, session.today()).totals
    assert (totals.guidance, totals.refused_at_desk, totals.received) == (1, 0, 0)


def test_refusal_at_the_counter(shell: Shell, session: Session, tmp_path: Path) -> None:
    """Not this office: the ground, the reason and where to go stand in writing, and there is no dossier."""
    page = intake_page(shell)
    pick(shell)
    print_into(page, tmp_path)
    press(Qt.Key.Key_F8, SHIFT)
    wait_for(shell, lambda: page.guidance.opened)
    panel = page.guidance.panel
    refused_without_a_reason(shell, panel)
    back_to(panel.ground.ground)
    choose(panel.ground, RefusalGround.NOT_COMPETENT)
    press(Qt.Key.Key_Return)
    assert focused() is panel.ground.office
    type_in("UBND phường Cái Răng")
    press(Qt.Key.Key_Return)
    assert focused() is panel.reason.reason
    type_in("Người đề nghị thường trú tại phường Cái Răng")
    make(shell, session, Form.REFUSAL)

    text = paper_text(session, Form.REFUSAL)
    assert in_order(
        text,
        "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
        "Mẫu số 03",
        "Số: 01/PTC",
        "Tiếp nhận hồ sơ của: Nguyễn Thị Thu Hà",
        "Nội dung yêu cầu giải quyết: Cấp Giấy xác nhận tình trạng hôn nhân (1.004873)",
        "Qua xem xét, UBND phường Ngã Bảy thông báo không tiếp nhận, giải quyết hồ sơ này",
        "không thuộc thẩm quyền tiếp nhận, giải quyết của cơ quan này",
        "Lý do cụ thể: Người đề nghị thường trú tại phường Cái Răng",
        "Cơ quan có thẩm quyền giải quyết: UBND phường Cái Răng",
        "Căn cứ: Điều 17 Nghị định số 118/2025/NĐ-CP",
        "NGƯỜI TIẾP NHẬN HỒ SƠ",
        OFFICER,
    )
    assert "H13.50.05-" not in text
    assert lookup.worklist(session, WorklistFilter.ALL).total == 0
    totals = day_close.day_log(session, session.today()).totals
    assert (totals.guidance, totals.refused_at_desk, totals.received) == (0, 1, 0)
    assert totals.balanced
    # F11 prints the same paper once more, marked as a reprint.
    press(Qt.Key.Key_F11)
    wait_for(shell, lambda: office_papers.made(session, Form.REFUSAL)[0].prints == 2)
    assert "Bản in lại lần 2" in paper_text(session, Form.REFUSAL)


def refused_without_a_reason(shell: Shell, panel: GuidancePanel) -> None:
    press(Qt.Key.Key_F12)
    wait_for(shell, panel.wrong.isVisible)
    assert focused() is panel.reason.reason


def choose(part: GroundPart, ground: RefusalGround) -> None:
    """Go through the grounds with the arrow keys until one is chosen."""
    press(Qt.Key.Key_Home)
    for _ in range(part.ground.findData(ground.value)):
        press(Qt.Key.Key_Down)
    assert part.chosen is ground


def test_refusal_after_examination(
    shell: Shell, session: Session, clock: StandingClock, tmp_path: Path
) -> None:
    """The refusal is the result: released in time, handed over like any other."""
    code = receive(shell, session, tmp_path)
    clock.forward(hours=1)
    take(shell, code, Action.FORWARD)
    clock.now = DENIED_AT
    panel = begin(shell, code, Action.DENY)
    ground = panel.part(GroundPart)
    assert ground is not None
    choose(ground, RefusalGround.NOT_ELIGIBLE)
    press(Qt.Key.Key_Return)
    type_in(REASON)
    do(shell)
    detail = lookup.detail(session, code)
    assert (detail.summary.status, detail.summary.finished_at) == (DossierStatus.READY, DENIED_AT)
    assert detail.summary.state.standing is Standing.EARLY

    text = printed(shell, session, code, Form.REFUSAL, tmp_path)
    assert in_order(
        text,
        "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
        "Số: 01/PTC",
        code,
        "Thời gian nhận hồ sơ: 08 giờ 30 phút, ngày 23 tháng 11 năm 2026",
        "Qua xem xét, thẩm định hồ sơ, UBND phường Ngã Bảy thông báo không giải quyết hồ sơ này",
        "không đáp ứng yêu cầu, điều kiện thực hiện thủ tục hành chính",
        f"Lý do cụ thể: {REASON}",
        "có quyền phản ánh, kiến nghị, khiếu nại",
    )

    clock.forward(hours=5)
    page = hand_over(shell, code)
    print_into(page, tmp_path)
    press(Qt.Key.Key_F11)
    wait_for(
        shell, lambda: any(form.form == Form.RESULT_NOTE for form in lookup.detail(session, code).prints)
    )
    note = form_text(session, code, Form.RESULT_NOTE)
    assert in_order(note, "GIẤY BIÊN NHẬN TRẢ KẾT QUẢ", code, "Kết quả: Phiếu từ chối", "Nguyễn Thị Thu Hà")
    totals = day_close.day_log(session, session.today()).totals
    assert (totals.closed, totals.early, totals.handed_over, totals.refused_at_desk) == (1, 1, 1, 0)
    assert lookup.detail(session, code).summary.status is DossierStatus.RETURNED
    maintenance.require_clean(maintenance.verify(session))


def test_refused_because_the_papers_never_came(
    shell: Shell, session: Session, clock: StandingClock, tmp_path: Path
) -> None:
    """A waiting dossier ends without a result: it has its moment and its ending, and there is nothing to hand over."""
    code = receive(shell, session, tmp_path)
    begin(shell, code, Action.REQUEST_SUPPLEMENT)
    press(Qt.Key.Key_Space)
    do(shell)
    clock.now = datetime(2026, 12, 21, 9)
    panel = begin(shell, code, Action.REFUSE)
    ground = panel.part(GroundPart)
    assert ground is not None
    choose(ground, RefusalGround.NOT_SUPPLEMENTED)
    press(Qt.Key.Key_Return)
    type_in("Quá 20 ngày không bổ sung")
    do(shell)
    assert in_order(
        form_text(session, code, Form.REFUSAL),
        "Hồ sơ không được bổ sung, hoàn thiện đầy đủ trong thời hạn",
        "Lý do cụ thể: Quá 20 ngày không bổ sung",
    )
    detail = lookup.detail(session, code)
    assert (detail.summary.status, detail.summary.finished_at) == (DossierStatus.REFUSED, clock.now)
    page = result_in_hand(shell, code)
    assert page.message.kind == "warning"
    assert not page.view.give.isVisible()
    totals = day_close.day_log(session, session.today()).totals
    assert (totals.closed, totals.overdue, totals.balanced) == (1, 0, True)
    maintenance.require_clean(maintenance.verify(session))
