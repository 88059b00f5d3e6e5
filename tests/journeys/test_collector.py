"""Results reach the citizen: by who is authorised, by post, electronically, and several at once; each with its note."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.domain.acts import HandOverWay
from desk_app.domain.dossier import DossierDetail
from desk_app.domain.workflow import DossierStatus, Form
from desk_app.services import day_close, lookup, maintenance
from desk_app.services.session import Session
from desk_app.ui.counter.handover_page import HandoverPage
from desk_app.ui.shell import Shell
from tests.builders import released
from tests.conftest import StandingClock
from tests.documents.reading import in_order
from tests.journeys.windows import (
    APPLICANT,
    CONTROL,
    OFFICER,
    back_to,
    focused,
    form_text,
    press,
    print_into,
    result_in_hand,
    scan,
    staffed,
    type_in,
    wait_for,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

COLLECTOR = "092085004321||Trần Văn Nam|02031985|Nam|Ấp Sơn Phú, Hậu Giang|01022021"
PERSON = {"name": APPLICANT, "id_number": "092190001234", "phone": "0912345678"}


@pytest.fixture
def session(store: Path, clock: StandingClock) -> Session:
    return staffed(store, clock)


def test_an_authorised_collector(
    shell: Shell, session: Session, clock: StandingClock, tmp_path: Path
) -> None:
    """The card of another person opens the representative; without a paper of authorisation nothing is given."""
    code = released(session, **PERSON)
    clock.forward(hours=2)
    page = result_in_hand(shell, code)
    scan(shell, COLLECTOR)
    assert page.view.way.chosen is HandOverWay.REPRESENTATIVE
    assert page.view.receiver.name.text() == "Trần Văn Nam"
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: page.message.kind == "stop")
    assert focused() is page.view.receiver.authorisation
    assert lookup.detail(session, code).summary.status is DossierStatus.READY
    type_in("Giấy ủy quyền số 12/2026, UBND phường Ngã Bảy")
    give(shell, page)

    detail = returned(session, code, HandOverWay.REPRESENTATIVE)
    assert detail.receiver is not None
    assert (detail.receiver.name, detail.receiver.id_number) == ("Trần Văn Nam", "092085004321")
    text = note(shell, session, page, code, tmp_path)
    # The identity card was only shown and went back at once: nothing is given back with the result.
    assert "Giấy tờ trả lại" not in text
    assert in_order(
        text,
        "GIẤY BIÊN NHẬN TRẢ KẾT QUẢ",
        "Số: 01/BNKQ",
        code,
        "Thủ tục hành chính: Cấp Giấy xác nhận tình trạng hôn nhân (1.004873)",
        "Chủ hồ sơ: Nguyễn Thị Thu Hà",
        "Kết quả: Giấy xác nhận tình trạng hôn nhân",
        "Hình thức trả kết quả: Trực tiếp cho người được ủy quyền",
        "Người nhận kết quả: Trần Văn Nam",
        "Số CMND/Thẻ căn cước/Hộ chiếu: 092085004321",
        "Giấy ủy quyền: Giấy ủy quyền số 12/2026, UBND phường Ngã Bảy",
        "Thời gian trả kết quả: 10 giờ 30 phút, ngày 23 tháng 11 năm 2026",
        f"Người trả kết quả: {OFFICER}",
        "NGƯỜI NHẬN KẾT QUẢ",
    )
    log = day_close.day_log(session, session.today())
    assert [line.handed_to for line in log.lines] == ["Trần Văn Nam"]
    maintenance.require_clean(maintenance.verify(session))


def test_by_post_with_a_tracking_number(shell: Shell, session: Session, tmp_path: Path) -> None:
    code = released(session, **PERSON)
    page = result_in_hand(shell, code)
    choose(page, HandOverWay.POST)
    assert page.view.way.tracking.isVisible()
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: page.message.kind == "stop")
    assert focused() is page.view.way.tracking
    QTest.keyClicks(focused(), "EB123456789VN")
    give(shell, page)
    assert returned(session, code, HandOverWay.POST).tracking == "EB123456789VN"
    assert in_order(
        note(shell, session, page, code, tmp_path),
        "Hình thức trả kết quả: Qua dịch vụ bưu chính công ích",
        "Người nhận kết quả: Nguyễn Thị Thu Hà",
        "Số điện thoại người nhận: 0912345678",
        "Số hiệu bưu gửi: EB123456789VN",
    )


def test_electronically(shell: Shell, session: Session, tmp_path: Path) -> None:
    code = released(session, **PERSON)
    page = result_in_hand(shell, code)
    choose(page, HandOverWay.ELECTRONIC)
    assert not page.view.way.tracking.isVisible()
    give(shell, page)
    detail = returned(session, code, HandOverWay.ELECTRONIC)
    assert (detail.receiver, detail.tracking) == (None, "")
    text = note(shell, session, page, code, tmp_path)
    assert "Hình thức trả kết quả: Bản điện tử" in text
    assert "Số hiệu bưu gửi" not in text


def test_several_results_of_one_person_at_once(shell: Shell, session: Session, tmp_path: Path) -> None:
    """The other results of the same person are offered, two of three are ticked, all go to the same collector."""
    first, second, third = (released(session, duplicate_confirmed=True, **PERSON) for _ in range(3))
    stranger = released(session)
    page = result_in_hand(shell, first)
    wait_for(shell, lambda: len(page.view.others.checks) == 2)
    assert stranger not in page.view.others.checks
    press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    wait_for(shell, lambda: page.view.others.chosen() == (third,))
    press(Qt.Key.Key_R, CONTROL)
    wait_for(shell, lambda: focused() is page.view.receiver.name)
    for words in ("Trần Văn Nam", "092085004321", "0987654321", "Giấy ủy quyền số 12/2026"):
        type_in(words)
        press(Qt.Key.Key_Return)
    give(shell, page)

    assert first in page.message.text
    assert third in page.message.text
    for code in (first, third):
        receiver = returned(session, code, HandOverWay.REPRESENTATIVE).receiver
        assert receiver is not None
        assert (receiver.name, receiver.phone) == ("Trần Văn Nam", "0987654321")
    for code in (second, stranger):
        assert lookup.detail(session, code).summary.status is DossierStatus.READY
    assert "Số: 01/BNKQ" in note(shell, session, page, first, tmp_path)
    wait_for(shell, lambda: printed_notes(session, third) == [1])
    assert in_order(
        form_text(session, third, Form.RESULT_NOTE), "Số: 02/BNKQ", third, "Giấy ủy quyền số 12/2026"
    )
    totals = day_close.day_log(session, session.today()).totals
    assert (totals.handed_over, totals.ready_uncollected) == (2, 2)
    maintenance.require_clean(maintenance.verify(session))


def choose(page: HandoverPage, way: HandOverWay) -> None:
    """Choose how the result is given with the arrow keys."""
    box = page.view.way.way
    back_to(box)
    press(Qt.Key.Key_Home)
    for _ in range(box.findData(way.value)):
        # A way that has a field of its own takes the focus there.
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert page.view.way.chosen is way


def give(shell: Shell, page: HandoverPage) -> None:
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: page.message.kind == "done")


def returned(session: Session, code: str, way: HandOverWay) -> DossierDetail:
    """Return a dossier whose result was given in a way."""
    detail = lookup.detail(session, code)
    assert (detail.summary.status, detail.way) == (DossierStatus.RETURNED, way.value)
    assert detail.summary.returned_at == session.now()
    return detail


def note(shell: Shell, session: Session, page: HandoverPage, code: str, folder: Path) -> str:
    """Print the note of what was just given, and return its text."""
    print_into(page, folder)
    press(Qt.Key.Key_F11)
    wait_for(shell, lambda: printed_notes(session, code) == [1])
    return form_text(session, code, Form.RESULT_NOTE)


def printed_notes(session: Session, code: str) -> list[int]:
    """Return how often each note of a result was printed."""
    return [form.prints for form in lookup.detail(session, code).prints if form.form == Form.RESULT_NOTE]
