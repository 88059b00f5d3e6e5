"""The national list, from a file with bad rows to the public display and on to a new version the next day."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.domain.time_limit import words_vi
from desk_app.services import catalogue, lookup, maintenance, publishing
from desk_app.services.session import Session
from desk_app.ui.admin.catalogue_page import REST_MS, CataloguePage
from desk_app.ui.admin.import_page import ImportPage
from desk_app.ui.admin.import_rows import Group
from desk_app.ui.admin.procedure_page import ProcedurePage
from desk_app.ui.admin.procedure_tabs import TERMS
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from desk_app.ui.shell import Shell
from tests.builders import accepted
from tests.conftest import StandingClock
from tests.journeys.windows import end, press, settle, turn_to, wait_for
from tests.ui.national_files import a_list, a_record

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CODE, OTHER, NAME = "9.000001", "9.000002", "Cấp giấy xác nhận nguồn gốc cây trồng"
GOOD = a_record(CODE, NAME, linh_vuc="Nông nghiệp")
BAD = (
    a_record("", "Không có mã"),
    a_record("9000.2", "Xác nhận đất trồng lúa"),
    a_record("9.000003", "Công bố Danh mục thủ tục hành chính thuộc thẩm quyền của Sở Nội vụ"),
)
MENDED = (
    a_record(OTHER, "Xác nhận đất trồng lúa"),
    a_record("9.000003", "Xác nhận hộ làm nông nghiệp"),
    a_record("9.000004", "Xác nhận thiệt hại do thiên tai"),
)


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot) -> Iterator[Shell]:
    shell = Shell(desk)
    shell.display.start()
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    desk.feed.start()
    settle(shell)
    yield shell
    end(shell)


def posted(shell: Shell) -> dict[str, str]:
    """Return what the second display shows: name and time limit by code."""
    board = shell.display._board
    assert board is not None
    return {
        each.code: f"{each.name}: {words_vi(limit)}"
        for group in board.groups
        for each in group.procedures
        if (limit := each.terms[0].time_limit)
    }


def test_from_a_list_with_bad_rows_to_the_version_of_tomorrow(
    shell: Shell, session: Session, clock: StandingClock, tmp_path: Path
) -> None:
    import_list(shell, tmp_path)
    review_all(shell, session)
    publish(shell, CODE)
    wait_for(shell, lambda: CODE in posted(shell))
    assert posted(shell)[CODE] == f"{NAME}: 2 ngày làm việc"
    assert OTHER not in posted(shell)

    before = accepted(session, CODE).code
    change_from_tomorrow(shell)
    assert posted(shell)[CODE] == f"{NAME}: 2 ngày làm việc"

    clock.now = datetime(2026, 11, 24, 8)
    shell.display.read()
    wait_for(shell, lambda: posted(shell)[CODE] == f"{NAME} (mới): 5 ngày làm việc")
    turn_to(shell, Qt.Key.Key_F2, "intake")
    page = shell.page
    assert isinstance(page, IntakePage)
    page.refresh()
    settle(shell)
    QTest.keyClicks(page.view.picker.words, "nguon goc cay trong")
    press(Qt.Key.Key_Return)
    settle(shell)
    assert page.view.picked.name.text() == f"{NAME} (mới)"
    after = accepted(session, CODE).code

    details = [lookup.detail(session, each) for each in (before, after)]
    assert [detail.summary.procedure for detail in details] == [NAME, f"{NAME} (mới)"]
    assert [f"{detail.summary.due_at:%d/%m}" for detail in details] == ["26/11", "02/12"]
    (newest,) = [each for each in publishing.posting_record(session) if each.code == CODE]
    assert (newest.decision, newest.posted_from.day) == ("12/QĐ-UBND", 23)
    assert maintenance.verify(session).clean


def import_list(shell: Shell, folder: Path) -> None:
    """Import a list with three bad rows, mend them in the file, import it again."""
    turn_to(shell, Qt.Key.Key_F7, "catalogue")
    press(Qt.Key.Key_I)
    wait_for(shell, lambda: shell.current == "import")
    page = shell.page
    assert isinstance(page, ImportPage)
    page.read(a_list(folder / "list.json", GOOD, *BAD))
    wait_for(shell, lambda: page.plan is not None)
    assert page.plan is not None
    reasons = [(each.line, each.reason) for each in page.plan.refused]
    assert [reason for _, reason in reasons] == ["code_missing", "code_malformed", "decision_title"]
    assert len({line for line, _ in reasons}) == 3
    page.read(a_list(folder / "list.json", GOOD, *MENDED))
    wait_for(shell, lambda: page.plan is not None and not page.plan.refused)
    assert page.chips[Group.ADDED].accessibleDescription() == "4"
    page.keep()
    wait_for(shell, lambda: page.kept)


def review_all(shell: Shell, session: Session) -> None:
    """Look at what was imported, one key for each."""
    turn_to(shell, Qt.Key.Key_F7, "catalogue")
    page = shell.page
    assert isinstance(page, CataloguePage)
    for code in (CODE, OTHER):
        page.view.ask_for(page.view.chip, words=code)
        settle(shell)
        press(Qt.Key.Key_X)
        QTest.qWait(REST_MS + 20)
        settle(shell)
        prepared = catalogue.history(session, code).prepared
        assert prepared is not None
        assert (prepared.reviewed_on, prepared.to_review) == (session.today(), False)


def publish(shell: Shell, code: str) -> None:
    """Publish a procedure by a decision from today on."""
    page = shell.page
    assert isinstance(page, CataloguePage)
    page.view.ask_for(page.view.chip, words=code)
    settle(shell)
    page.entered()
    press(Qt.Key.Key_P)
    panel = page.panel
    assert panel is page.publishing
    for name, text in {
        "decision": "12/QĐ-UBND",
        "decided_on": "20/11/2026",
        "posted_from": "23/11/2026",
    }.items():
        field = panel.fields[name]
        assert isinstance(field, QLineEdit)
        field.setText(text)
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: page.message.kind == "done")


def change_from_tomorrow(shell: Shell) -> None:
    """Give the procedure another name and another time limit, in force from tomorrow."""
    press(Qt.Key.Key_E)
    wait_for(shell, lambda: shell.current == "procedure")
    page = shell.page
    assert isinstance(page, ProcedurePage)
    wait_for(shell, lambda: page.history is not None)
    page.form.put({"name": f"{NAME} (mới)"})
    page.show_tab(TERMS)
    limit = page.form.terms.form.fields["time_limit"]
    assert isinstance(limit, QLineEdit)
    limit.setText("5 ngày làm việc")
    page.bar.reason.setText("Sửa thời hạn theo 13/QĐ-UBND")
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: page.message.kind == "done")
