"""The end of the day on screen."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import ActDetails
from desk_app.domain.day_log import DayPart, DayTotals
from desk_app.domain.workflow import Action
from desk_app.services import day_close, processing
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.supervisor import day_rows
from desk_app.ui.supervisor.day_page import DayPage
from desk_app.ui.supervisor.day_totals import equation
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.print_preview import PrintPreview
from desk_app.ui.widgets.sparing_table import ROW_HEIGHT
from tests.builders import accepted, released, returned
from tests.conftest import StandingClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MONDAY = date(2026, 11, 23)


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> DayPage:
    """Return the page on a day with five received, three closed and one handed over."""
    accepted(session)
    accepted(session)
    released(session)
    released(session)
    returned(session)
    page = DayPage(desk)
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    return page


def test_the_equation_is_a_sentence_and_the_cards_have_its_figures(page: DayPage) -> None:
    assert page.equation.text() == "Opening stock 0 + received 5 − closed 3 = closing stock 2  ✓ adds up"
    assert page.cards.figures["handed_over"].text() == "1"
    assert page.cards.figures["ready_uncollected"].text() == "2"
    assert page.cards.figures["fees_collected"].text().endswith("đ")


def test_each_number_has_its_list(page: DayPage, qtbot: QtBot) -> None:
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Warning, page)
    for key, rows in ((Qt.Key.Key_2, 5), (Qt.Key.Key_3, 3), (Qt.Key.Key_4, 1), (Qt.Key.Key_1, 5)):
        QTest.keyClick(page, key)
        qtbot.wait(150)
        assert page.model.rowCount() == rows
    assert page.chips[DayPart.CLOSED].accessibleDescription() == "3"


def test_a_withdrawn_dossier_is_not_called_early(page: DayPage, session: Session) -> None:
    code = accepted(session).code
    processing.act(session, code, Action.WITHDRAW, details=ActDetails(reason="đổi ý"))
    page.refresh()
    page.desk.tasks.wait()
    lines = [page.model.line_at(row) for row in range(page.model.rowCount())]
    row = next(at for at, line in enumerate(lines) if line is not None and line.code == code)
    assert page.model.index(row, day_rows.STANDING).data() == "Đã rút hồ sơ"
    full = page.model.index(row, day_rows.STATUS).data(Qt.ItemDataRole.ToolTipRole)
    assert full == "Công dân yêu cầu rút hồ sơ"


def test_a_small_window_cuts_nothing_off_and_shows_four_rows(page: DayPage, qtbot: QtBot) -> None:
    page.resize(760, 400)
    qtbot.wait(20)
    assert page.stack.height() >= page.table.horizontalHeader().height() + 4 * ROW_HEIGHT
    for part in (*page.cards.figures.values(), *page.chips.values(), *page.findChildren(KeyButton)):
        if part.isVisible():
            assert part.mapTo(page, QPoint(part.width(), 0)).x() <= page.width()


def test_a_line_opens_its_dossier(page: DayPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    with qtbot.waitSignal(page.desk.open_dossier) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    line = page.model.line_at(0)
    assert line is not None
    assert opened.args == [line.code]


def test_the_day_before_is_empty_and_says_so(page: DayPage, qtbot: QtBot) -> None:
    QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(150)
    page.desk.tasks.wait()
    assert page.shown_day == date(2026, 11, 22)
    assert page.day.text() == "22/11/2026"
    assert page.stack.currentWidget() is page.empty
    assert page.foot.export.isEnabled()


def test_a_day_ahead_cannot_be_chosen(page: DayPage) -> None:
    page.show_day(date(2026, 12, 1))
    page.desk.tasks.wait()
    assert page.shown_day == MONDAY
    page.day.setText("1/12/2026")
    QTest.keyClick(page.day, Qt.Key.Key_Return)
    assert page.message.kind == "stop"
    assert page.day.text() == "23/11/2026"


def test_a_typed_day_is_shown(page: DayPage) -> None:
    page.day.setText("20/11/2026")
    QTest.keyClick(page.day, Qt.Key.Key_Return)
    page.desk.tasks.wait()
    assert page.shown_day == date(2026, 11, 20)
    assert page.log is not None
    assert page.log.day == date(2026, 11, 20)


def test_a_page_left_open_follows_to_the_new_day(page: DayPage, clock: StandingClock) -> None:
    clock.forward(days=1)
    page.refresh()
    page.desk.tasks.wait()
    assert page.shown_day == date(2026, 11, 24)
    assert page.equation.text().startswith("Opening stock 2 + received 0")


def test_the_export_names_its_files_remembers_the_folder_and_shows_the_list(
    page: DayPage, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "sổ"
    page.export(folder)
    assert not page.foot.export.isEnabled()
    page.desk.tasks.wait()
    assert {path.suffix for path in page.foot.files} == {".xlsx", ".csv", ".pdf"}
    assert all(path.is_file() for path in page.foot.files)
    assert str(folder) in page.message.text
    assert page.desk.settings.export_folder == str(folder)
    assert page.foot.export.isEnabled()
    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(150)
    page.desk.tasks.wait()
    preview = page.findChild(PrintPreview)
    assert preview is not None
    assert preview.pages >= 1
    preview.close()


def test_a_folder_that_cannot_be_written_is_said(page: DayPage, tmp_path: Path) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("", encoding="utf-8")
    page.export(blocked)
    page.desk.tasks.wait()
    assert page.message.kind == "stop"
    assert not page.foot.files
    assert page.foot.export.isEnabled()


def test_a_missing_list_is_said(page: DayPage, tmp_path: Path) -> None:
    page.preview(tmp_path / "gone.pdf")
    page.desk.tasks.wait()
    assert page.message.kind == "stop"
    assert "gone.pdf" in page.message.text


def test_figures_that_do_not_add_up_are_said_and_not_exported(page: DayPage, session: Session) -> None:
    log = day_close.day_log(session, MONDAY)
    page._show(replace(log, totals=replace(log.totals, closing=7)))
    page.settled()
    assert "does not add up" in page.equation.text()
    assert page.message.kind == "stop"
    assert not page.foot.export.isEnabled()


def test_the_wrong_equation_names_both_sums() -> None:
    totals = DayTotals(12, 34, 21, 24, 0, 0, 0, 0, 0, 0)
    assert equation(totals) == (
        "Opening stock 12 + received 34 − closed 21 makes 25, but 24 are open: it does not add up"
    )


def test_a_page_built_anew_shows_the_same_day_and_part(page: DayPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_day(date(2026, 11, 19))
    page.show_part(DayPart.CLOSED)
    anew = DayPage(desk)
    qtbot.addWidget(anew)
    anew.restore(page.state())
    desk.tasks.wait()
    assert anew.shown_day == date(2026, 11, 19)
    assert anew.part is DayPart.CLOSED
