"""The worklist in the officer's hands: chips, cursor, search, acts by letter, and staying where one was."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import lookup, printing, processing
from desk_app.services.session import Session
from desk_app.ui.back_office.act_fields.reason import ReasonPart
from desk_app.ui.back_office.acting_page import REST_MS
from desk_app.ui.back_office.worklist_page import WorklistPage
from desk_app.ui.desk import Desk
from desk_app.ui.rows import Column
from tests.builders import accepted, as_role, released

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> WorklistPage:
    """Return the page over four dossiers in progress and one that is ready."""
    for name in ("Trần Thị Lan", "Lê Văn Hùng", "Phạm Ngọc Bích", "Đỗ Minh Khôi"):
        accepted(session, name=name)
    released(session, name="Võ Thị Sáu")
    page = WorklistPage(desk)
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    settle(page, qtbot)
    return page


def settle(page: WorklistPage, qtbot: QtBot) -> None:
    """Wait until everything asked for was shown."""
    qtbot.wait(220)
    page.desk.tasks.wait()
    qtbot.wait(150)
    page.desk.tasks.wait()


def press(page: WorklistPage, key: Qt.Key) -> None:
    QTest.keyClick(page.window().focusWidget(), key)


def reason(page: WorklistPage) -> QLineEdit:
    part = page.panel.part(ReasonPart)
    assert part is not None
    return part.reason


def shown(page: WorklistPage, column: Column = Column.APPLICANT) -> list[str]:
    model = page.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def under_cursor(page: WorklistPage) -> str:
    summary = page.in_hand()
    assert summary is not None
    return summary.applicant


def test_it_opens_on_what_is_not_finished_with_counts_on_every_chip(page: WorklistPage) -> None:
    assert page.chip is WorklistFilter.OPEN
    assert len(shown(page)) == 4
    assert {chip: button.accessibleDescription() for chip, button in page.chips.buttons.items()} == {
        WorklistFilter.OPEN: "4",
        WorklistFilter.DUE_TODAY: "0",
        WorklistFilter.OVERDUE: "0",
        WorklistFilter.NO_APOLOGY: "0",
        WorklistFilter.DUE_SOON: page.chips.buttons[WorklistFilter.DUE_SOON].accessibleDescription(),
        WorklistFilter.WAITING: "0",
        WorklistFilter.SIGNING: "0",
        WorklistFilter.READY: "1",
        WorklistFilter.UNCOLLECTED: "0",
        WorklistFilter.RECEIVED_TODAY: "5",
        WorklistFilter.UNPRINTED: "5",
        WorklistFilter.ALL: "5",
    }


def test_number_keys_choose_chips(page: WorklistPage, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_7)
    settle(page, qtbot)
    chosen = [page.chip]
    assert shown(page) == ["Võ Thị Sáu"]
    press(page, Qt.Key.Key_0)
    settle(page, qtbot)
    chosen.append(page.chip)
    assert chosen == [WorklistFilter.READY, WorklistFilter.ALL]
    assert len(shown(page)) == 5


def test_j_and_k_move_and_enter_opens(page: WorklistPage, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_J)
    press(page, Qt.Key.Key_J)
    press(page, Qt.Key.Key_K)
    assert page.table.currentIndex().row() == 1
    with qtbot.waitSignal(page.desk.open_dossier) as opened:
        press(page, Qt.Key.Key_Return)
    row = page.model.row_at(1)
    assert row is not None
    assert opened.args == [row.code]


def test_the_preview_follows_the_cursor(page: WorklistPage, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_J)
    settle(page, qtbot)
    row = page.model.row_at(1)
    assert row is not None
    assert page.preview.code.text() == row.code
    assert Action.FORWARD in page.preview.acts.actions_shown


def test_a_letter_acts_on_the_dossier_under_the_cursor(
    page: WorklistPage, session: Session, qtbot: QtBot
) -> None:
    name, summary = under_cursor(page), page.in_hand()
    assert summary is not None
    press(page, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: page.panel.opened)
    assert lookup.detail(session, summary.code).summary.status is DossierStatus.RECEIVED
    QTest.keyClicks(page.window().focusWidget(), "ab ")
    assert page.panel.opened
    press(page, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert lookup.detail(session, summary.code).summary.status is DossierStatus.PROCESSING
    assert page.message.kind == "done"
    assert under_cursor(page) == name


def test_a_letter_on_its_way_is_not_meant_for_the_dossier_that_comes_next(
    page: WorklistPage, qtbot: QtBot
) -> None:
    page.choose(Action.RELEASE)
    page.choose(Action.FORWARD)
    press(page, Qt.Key.Key_Return)
    page.desk.tasks.wait()
    page.refresh()
    page.desk.tasks.wait()
    assert len(shown(page)) == 3
    page.choose(Action.RELEASE)
    assert not page.panel.opened
    qtbot.wait(REST_MS + 50)
    page.choose(Action.RELEASE)
    assert page.panel.opened


def test_a_key_still_held_down_begins_no_word(page: WorklistPage) -> None:
    page.choose(Action.WITHDRAW)
    for repeated in (True, False, True):
        letter = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier, "r", autorep=repeated
        )
        QApplication.sendEvent(reason(page), letter)
    assert reason(page).text() == "rr"


def test_an_act_that_needs_a_reason_asks_for_it_in_the_page(
    page: WorklistPage, session: Session, qtbot: QtBot
) -> None:
    summary = page.in_hand()
    assert summary is not None
    press(page, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: page.panel.opened)
    QTest.keyClick(reason(page), Qt.Key.Key_F12)
    settle(page, qtbot)
    assert page.panel.opened
    assert reason(page).property("wrong")
    assert reason(page).hasFocus()
    QTest.keyClicks(reason(page), "cong dan xin rut")
    QTest.keyClick(reason(page), Qt.Key.Key_F12)
    settle(page, qtbot)
    detail = lookup.detail(session, summary.code)
    assert detail.summary.status is DossierStatus.WITHDRAWN
    assert detail.timeline[-1].data["reason"] == "cong dan xin rut"
    assert not page.panel.opened


def test_escape_leaves_the_act_undone_and_goes_back_to_the_list(page: WorklistPage, qtbot: QtBot) -> None:
    press(page, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: page.panel.opened)
    assert page.back()
    assert not page.panel.opened
    assert page.table.hasFocus()
    assert not page.back()


def test_what_others_do_is_shown_without_losing_the_place(
    page: WorklistPage, session: Session, qtbot: QtBot
) -> None:
    press(page, Qt.Key.Key_J)
    press(page, Qt.Key.Key_J)
    settle(page, qtbot)
    name = under_cursor(page)
    first = page.model.row_at(0)
    assert first is not None
    somebody = as_role(session, Role.OFFICER)
    processing.act(somebody, first.code, Action.RELEASE)
    accepted(session, name="Người mới")
    page.desk.feed.poll()
    page.refresh()
    settle(page, qtbot)
    assert under_cursor(page) == name
    assert "Người mới" in shown(page)
    assert first.applicant not in shown(page)


def test_a_change_by_somebody_else_is_told_with_name_and_act(
    page: WorklistPage, session: Session, qtbot: QtBot
) -> None:
    summary = page.in_hand()
    assert summary is not None
    processing.act(as_role(session, Role.LEADER), summary.code, Action.FORWARD)
    page.choose(Action.RELEASE)
    press(page, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert page.message.kind == "warning"
    assert "Lê Thị Hoa" in page.message.text
    assert "Chuyển xử lý" in page.message.text
    assert lookup.detail(session, summary.code).summary.status is DossierStatus.PROCESSING


def test_search_narrows_and_an_empty_list_says_what_to_do(page: WorklistPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.search, "bich")
    settle(page, qtbot)
    assert shown(page) == ["Phạm Ngọc Bích"]
    page.search.setText("khong co ai")
    settle(page, qtbot)
    assert page.stack.currentWidget() is page.empty
    assert "khong co ai" in page.empty.words
    assert page.in_hand() is None
    assert page.back()
    settle(page, qtbot)
    assert len(shown(page)) == 4


def test_a_printed_dossier_leaves_the_unprinted_chip(
    page: WorklistPage, session: Session, qtbot: QtBot
) -> None:
    press(page, Qt.Key.Key_9)
    settle(page, qtbot)
    summary = page.in_hand()
    assert summary is not None
    printing.printed(session, summary.code, PaperSize.A4, "HP")
    page.refresh()
    settle(page, qtbot)
    assert summary.applicant not in shown(page)
    assert page.chips.buttons[WorklistFilter.UNPRINTED].accessibleDescription() == "4"


def test_the_preview_gives_way_in_a_narrow_window(page: WorklistPage, qtbot: QtBot) -> None:
    assert page.preview.isVisible()
    page.resize(760, 400)
    qtbot.wait(20)
    assert not page.preview.isVisible()
    assert not page.table.horizontalScrollBar().isVisible()


def test_a_page_built_anew_returns_to_where_it_was(
    page: WorklistPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    press(page, Qt.Key.Key_0)
    settle(page, qtbot)
    press(page, Qt.Key.Key_J)
    name = under_cursor(page)
    anew = WorklistPage(desk)
    qtbot.addWidget(anew)
    anew.restore(page.state())
    anew.show()
    settle(anew, qtbot)
    assert anew.chip is WorklistFilter.ALL
    assert under_cursor(anew) == name
