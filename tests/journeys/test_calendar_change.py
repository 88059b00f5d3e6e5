"""A swap is entered after receipts are printed: seen first, confirmed, the chosen receipts issued anew, all by keys."""

from datetime import date, datetime
from functools import partial
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desk_app.domain.paper_size import PaperSize
from desk_app.domain.receipt_code import Verdict
from desk_app.services import calendar_moves, lookup, maintenance, printing
from desk_app.services.session import Session
from desk_app.ui.admin.calendar_page import DAYS, REISSUE, CalendarPage
from desk_app.ui.receipt_reader import read_receipt
from desk_app.ui.shell import Shell
from tests.builders import accepted, released
from tests.journeys.windows import focused, press, print_into, scan, settle, wait_for

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

DUE, NEW_DUE = datetime(2026, 11, 27, 17), datetime(2026, 11, 30, 17)
PRINTED = 25


@pytest.fixture
def dossiers(session: Session, tmp_path: Path) -> list[str]:
    """Return forty open dossiers, the first twenty-five with a receipt on paper, and one that is decided."""
    codes = [accepted(session).code for _ in range(40)]
    for code in codes[:PRINTED]:
        printing.printed(session, code, PaperSize.A4, "PDF")
    released(session)
    old = printing.prepare(session, codes[0], PaperSize.A4)
    (tmp_path / "old.pdf").write_bytes(old.pdf)
    return codes


def page_of(shell: Shell) -> CalendarPage:
    page = shell.page
    assert isinstance(page, CalendarPage)
    return page


def type_in(words: str) -> None:
    QTest.keyClicks(focused(), words)
    press(Qt.Key.Key_Return)


def test_a_swap_after_receipts_were_printed(
    shell: Shell, session: Session, dossiers: list[str], tmp_path: Path
) -> None:
    press(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    wait_for(shell, lambda: shell.current == "calendar")
    enter_the_swap(shell)
    seen_before_it_counts(shell, session, dossiers)
    confirm(shell, session, dossiers)
    reissue_two(shell, dossiers, tmp_path)
    scan_old_and_new(shell, dossiers[0], tmp_path)
    assert maintenance.verify(session).clean


def enter_the_swap(shell: Shell) -> None:
    """Wednesday off, Saturday of the week after for it; a second pair over the turn of the year."""
    form = page_of(shell).days.form
    assert form.lines["decision"].hasFocus()
    type_in("2345/QD-UBND")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    for off_on, worked_on in (("25112026", "5/12/2026"), ("31/12/2026", "9/1/2027")):
        assert form.lines["off_on"].hasFocus()
        type_in(off_on)
        type_in(worked_on)
        press(Qt.Key.Key_Return)
    assert len(form.entries) == 2
    assert form.lines["off_on"].hasFocus()


def seen_before_it_counts(shell: Shell, session: Session, dossiers: list[str]) -> None:
    page = page_of(shell)
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: page.stack.currentWidget() is page.previewed)
    seen = page.previewed.view.seen
    assert seen is not None
    assert [move.code for move in page.previewed.view.model.lines] == dossiers
    assert (seen.printed, seen.unprinted) == (PRINTED, 15)
    assert {(move.due_at, move.new_due_at) for move in seen.moves} == {(DUE, NEW_DUE)}
    assert "40" in page.previewed.view.told.text()
    # Nothing counts yet, and Esc leads back to what was typed.
    assert shell.desk.session.calendar.working.is_working_day(date(2026, 11, 25))
    press(Qt.Key.Key_Escape)
    settle(shell)
    assert page.tabs.currentIndex() == DAYS
    assert len(page.days.form.entries) == 2
    assert {lookup.detail(session, code).summary.due_at for code in dossiers} == {DUE}


def confirm(shell: Shell, session: Session, dossiers: list[str]) -> None:
    page = page_of(shell)
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: page.stack.currentWidget() is page.previewed)
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: not shell.desk.session.calendar.working.is_working_day(date(2026, 11, 25)))
    wait_for(shell, lambda: len(page_of(shell).reissues.model.lines) == PRINTED)
    page = page_of(shell)
    assert page.tabs.currentIndex() == REISSUE
    assert page.message.kind == "done"
    assert page.days.form.entries == []
    due = [lookup.detail(session, code).summary.due_at for code in dossiers]
    assert due == [DUE] * PRINTED + [NEW_DUE] * 15
    assert shell.desk.session.calendar.working.is_working_day(date(2027, 1, 9))


def reissue_two(shell: Shell, dossiers: list[str], tmp_path: Path) -> None:
    page = page_of(shell)
    print_into(page, tmp_path)
    assert page.reissues.table.hasFocus()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(page.reissues.codes()) == PRINTED
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.reissues.codes() == ()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)
    assert page.reissues.codes() == tuple(dossiers[:2])
    press(Qt.Key.Key_F12)
    now = shell.desk.session
    wait_for(shell, lambda: len(calendar_moves.to_reissue(now)) == PRINTED - 2)
    due = [lookup.detail(now, code).summary.due_at for code in dossiers[:3]]
    assert due == [NEW_DUE, NEW_DUE, DUE]
    assert [line.code for line in page.reissues.model.lines] == dossiers[2:PRINTED]
    for code in dossiers[:2]:
        wait_for(shell, partial(_is_printed, now, code))
    assert "receipt(s)" not in page.message.text


def scan_old_and_new(shell: Shell, code: str, tmp_path: Path) -> None:
    now = shell.desk.session
    old = read_receipt(str(tmp_path / "old.pdf"))
    assert lookup.check_receipt(now, old).verdict is Verdict.SUPERSEDED
    new = printing.prepare(now, code, PaperSize.A4)
    (tmp_path / "new.pdf").write_bytes(new.pdf)
    assert lookup.check_receipt(now, read_receipt(str(tmp_path / "new.pdf"))).verdict is Verdict.GENUINE
    text = "".join(page.extract_text() for page in PdfReader(tmp_path / "new.pdf").pages)
    assert "ngày 30 tháng 11 năm 2026" in text
    scan(shell, old)
    assert shell.current == "dossier"
    assert shell.page.message.kind == "warning"


def _is_printed(session: Session, code: str) -> bool:
    """Tell whether the newest receipt of a dossier left the printer."""
    newest = max(lookup.detail(session, code).prints, key=lambda form: form.issue)
    return newest.prints == 1
