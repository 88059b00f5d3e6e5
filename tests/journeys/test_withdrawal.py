"""The citizen takes a waiting dossier back: form 05 and an ending; undone by the same officer, then again."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desk_app.domain.workflow import Action, DossierStatus, Form
from desk_app.services import day_close, lookup, maintenance
from desk_app.services.session import Session
from desk_app.store import database, tables
from desk_app.ui.back_office.act_fields.reason import ReasonPart, StopPart
from desk_app.ui.shell import Shell
from tests.builders import as_role
from tests.conftest import StandingClock
from tests.documents.reading import in_order
from tests.journeys.windows import (
    APPLICANT,
    begin,
    do,
    dossier_page,
    focused,
    form_text,
    go_on_to,
    newest,
    press,
    printed,
    receive,
    staffed,
    take,
    type_in,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

WITHDRAWN_AT = datetime(2026, 12, 2, 14)
REASON = "Không còn nhu cầu"
REFUND = "Trả lại lệ phí đã nộp"


@pytest.fixture
def session(store: Path, clock: StandingClock) -> Session:
    return staffed(store, clock)


def test_withdrawn_undone_and_withdrawn_again(
    shell: Shell, session: Session, clock: StandingClock, tmp_path: Path
) -> None:
    code = receive(shell, session, tmp_path)
    clock.forward(hours=1)
    asked_at = clock.now
    wait_for_papers(shell, code)
    clock.now = WITHDRAWN_AT
    withdraw(shell, code, REASON)
    text = printed(shell, session, code, Form.STOP_NOTICE, tmp_path)
    form_is_right(text, code)
    ended(session, code, WITHDRAWN_AT)
    # Somebody else may look at it, but not take it back.
    assert Action.UNDO not in lookup.detail(as_role(session, *session.staff.roles), code).actions

    clock.forward(minutes=10)
    take_back(shell, session, code, asked_at)

    clock.forward(minutes=10)
    withdraw(shell, code, "Đã nộp tại nơi khác")
    assert "Số: 02/TBD" in form_text(session, code, Form.STOP_NOTICE)
    ended(session, code, clock.now)
    voided = [form.voided_at for form in lookup.detail(session, code).prints if form.form == Form.STOP_NOTICE]
    assert voided == [datetime(2026, 12, 2, 14, 10), None]
    totals = day_close.day_log(session, WITHDRAWN_AT.date()).totals
    assert (totals.closed, totals.closing, totals.balanced) == (1, 0, True)
    assert (totals.early, totals.on_time, totals.overdue) == (0, 0, 0)
    maintenance.require_clean(maintenance.verify(session))


def wait_for_papers(shell: Shell, code: str) -> None:
    """Ask for the first paper of the checklist, so that the dossier waits."""
    begin(shell, code, Action.REQUEST_SUPPLEMENT)
    press(Qt.Key.Key_Space)
    do(shell)


def withdraw(shell: Shell, code: str, reason: str) -> None:
    """Withdraw with the reason and what becomes of the fee; who asks is the applicant already."""
    panel = begin(shell, code, Action.WITHDRAW)
    why, stop = panel.part(ReasonPart), panel.part(StopPart)
    assert why is not None
    assert stop is not None
    assert stop.requested_by.text() == APPLICANT
    assert focused() is why.reason
    type_in(reason)
    go_on_to(stop.refund)
    type_in(REFUND)
    do(shell)


def form_is_right(text: str, code: str) -> None:
    assert in_order(
        text,
        "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ",
        "Mẫu số 05",
        "Số: 01/TBD",
        "Kính gửi: Nguyễn Thị Thu Hà",
        f"thông báo dừng giải quyết hồ sơ mã số {code}",
        "Thủ tục hành chính: Cấp Giấy xác nhận tình trạng hôn nhân (1.004873)",
        "Ngày tiếp nhận: 08 giờ 30 phút, ngày 23 tháng 11 năm 2026",
        "Giai đoạn đang giải quyết: Yêu cầu bổ sung",
        "Đề nghị dừng: Nguyễn Thị Thu Hà đề nghị rút hồ sơ, ngày 02 tháng 12 năm 2026",
        f"Lý do dừng: {REASON}",
        "Giấy tờ trả lại:",
        "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",
        f"Xử lý tài chính (phí, lệ phí, nghĩa vụ tài chính): {REFUND}",
        "Hồ sơ kết thúc kể từ thời điểm thông báo này",
        "THỦ TRƯỞNG CƠ QUAN",
    )


def ended(session: Session, code: str, at: datetime) -> None:
    """See that the dossier has ended, when and how, and that its clock stands where it stood."""
    detail = lookup.detail(session, code)
    assert (detail.summary.status, detail.summary.finished_at) == (DossierStatus.WITHDRAWN, at)
    assert not detail.summary.apology_missing
    with database.connection():
        row = tables.Dossier.get(tables.Dossier.code == code)
    assert (row.finished_as, row.returned_at) == (Action.WITHDRAW.value, None)


def take_back(shell: Shell, session: Session, code: str, asked_at: datetime) -> None:
    """Undo: it waits again since the same moment, and the form is void."""
    page = dossier_page(shell, code)
    assert page.acts.actions_shown == (Action.UNDO,)
    take(shell, code, Action.UNDO)
    detail = lookup.detail(session, code)
    assert (detail.summary.status, detail.summary.finished_at) == (DossierStatus.WAITING, None)
    assert detail.stopped_since == asked_at
    assert newest(session, code, Form.STOP_NOTICE).voided_at is not None
