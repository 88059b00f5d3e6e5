"""A name was wrong on a printed receipt: put right, printed anew; the old one is void and says so when scanned."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.domain.receipt_code import Verdict
from desk_app.domain.workflow import Action, Form
from desk_app.services import lookup, maintenance
from desk_app.services.session import Session
from desk_app.ui.back_office.act_fields.correction import CorrectionPart
from desk_app.ui.back_office.act_fields.reason import ReasonPart
from desk_app.ui.receipt_reader import read_receipt
from desk_app.ui.shell import Shell
from desk_app.ui.widgets.search_box import SearchBox
from tests.conftest import StandingClock
from tests.documents.reading import in_order
from tests.journeys.windows import (
    APPLICANT,
    CONTROL,
    OFFICER,
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
    scan,
    staffed,
    type_in,
    wait_for,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TITLE = "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"
RIGHT = "Nguyễn Thị Kim Oanh"
REASON = "Ghi sai tên so với Giấy khai sinh"


@pytest.fixture
def session(store: Path, clock: StandingClock) -> Session:
    return staffed(store, clock)


def test_a_wrong_name_after_printing(
    shell: Shell, session: Session, clock: StandingClock, tmp_path: Path
) -> None:
    code = receive(shell, session, tmp_path)
    old = read_receipt(str(tmp_path / "printed.pdf"))
    due_at = lookup.detail(session, code).summary.due_at
    clock.forward(minutes=15)
    correct(shell, session, code)
    scanned_before_it_is_printed(shell, old)

    text = printed(shell, session, code, Form.RECEIPT, tmp_path)
    assert in_order(text, TITLE, "Cấp lại lần 1, thay giấy hẹn trước", code, RIGHT, "Số 25, ấp Đông Bình")
    assert "08 giờ 30 phút, ngày 23 tháng 11 năm 2026" in text
    assert "ngày 27 tháng 11 năm 2026" in text
    assert APPLICANT not in text
    new = read_receipt(str(tmp_path / "printed.pdf"))
    assert lookup.check_receipt(session, new).verdict is Verdict.GENUINE
    the_old_one_is_void(shell, session, code, old)

    detail = lookup.detail(session, code)
    assert (detail.applicant.name, detail.summary.due_at, detail.first_due_at) == (RIGHT, due_at, due_at)
    (logged,) = [entry for entry in detail.timeline if entry.type == "dossier.corrected"]
    # The log says what was corrected, never who the citizen is.
    assert (logged.data["parts"], logged.data["reason"]) == (["applicant"], REASON)
    assert RIGHT not in str(logged.data)
    found_by_the_new_name(shell, session, code)
    maintenance.require_clean(maintenance.verify(session))


def correct(shell: Shell, session: Session, code: str) -> None:
    """Type the name over; everything else is there already and stays."""
    panel = begin(shell, code, Action.CORRECT)
    part, reason = panel.part(CorrectionPart), panel.part(ReasonPart)
    assert part is not None
    assert reason is not None
    assert part.applicant.name.text() == APPLICANT
    # Nothing was changed yet: there is nothing to correct.
    go_on_to(reason.reason)
    type_in(REASON)
    press(Qt.Key.Key_F12)
    wait_for(shell, panel.wrong.isVisible)
    assert focused() is part.applicant.name
    type_in(RIGHT)
    do(shell)
    assert newest(session, code, Form.RECEIPT).issue == 2


def scanned_before_it_is_printed(shell: Shell, old: str) -> None:
    """The first receipt is replaced from the moment of the correction, printed or not."""
    scan(shell, old)
    wait_for(shell, lambda: shell.page.message.kind == "warning")


def the_old_one_is_void(shell: Shell, session: Session, code: str, old: str) -> None:
    checked = lookup.check_receipt(session, old)
    assert checked.verdict is Verdict.SUPERSEDED
    scan(shell, old)
    said = f"This receipt was replaced by issue 2 on 23/11/2026 08:45 by {OFFICER}: the new one counts."
    wait_for(shell, lambda: shell.page.message.text == said)
    page = dossier_page(shell, code)
    page.entered()
    press(Qt.Key.Key_3)
    states = {form.issue: page.prints.model.cells(form)[-1] for form in page.prints.model.lines}
    assert states[2] == "in force"
    assert states[1].startswith("VOID since 23/11/2026 08:45")
    # The old one can still be looked at as it was.
    assert APPLICANT in form_text(session, code, Form.RECEIPT, 1)


def found_by_the_new_name(shell: Shell, session: Session, code: str) -> None:
    assert [row.code for row in lookup.find(session, "kim oanh").rows] == [code]
    assert [row.code for row in lookup.find(session, "092190001234").rows] == [code]
    assert lookup.find(session, "thu ha").rows == ()
    press(Qt.Key.Key_K, CONTROL)
    search = focused()
    assert isinstance(search, SearchBox)
    QTest.keyClicks(search, "oanh nguyen")
    wait_for(shell, lambda: search.results.current_code() == code)
    press(Qt.Key.Key_A, CONTROL)
    QTest.keyClicks(search, "thu ha")
    wait_for(shell, lambda: not search.results.is_waiting and not search.results.current_code())
