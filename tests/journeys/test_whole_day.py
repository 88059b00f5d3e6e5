"""A whole day at the counter through the real windows: card, papers, receipt, decision, hand-over, export."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import WorklistFilter
from desk_app.domain.errors import Refused
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import lookup, maintenance
from desk_app.services.session import Session
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.counter.handover_page import HandoverPage
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from desk_app.ui.receipt_reader import read_receipt
from desk_app.ui.shell import Shell
from desk_app.ui.supervisor.day_page import DayPage
from tests.conftest import StandingClock
from tests.journeys.windows import end, press, settle, turn_to, wait_for

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

CARD = "092190001234|365123456|Nguyễn Thị Thu Hà|12021990|Nữ|Số 25, ấp Đông Bình, Hậu Giang|01022021"


def paper_printer(folder: Path, _name: str) -> QPrinter:
    """Return a real printer that puts its pages into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QSizeF(210, 297), QPageSize.Unit.Millimeter))
    printer.setOutputFileName(str(folder / "printed.pdf"))
    return printer


@pytest.fixture
def shell(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    shell = Shell(desk)
    assert isinstance(shell.page, IntakePage)
    shell.page.printing._open_printer = partial(paper_printer, tmp_path)
    # However busy the machine, the reader's keys come at once.
    shell.scans.filter._stamps, shell.scans.filter._clock = False, lambda: 0.0
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    desk.feed.start()
    settle(shell)
    yield shell
    end(shell)


def scan(shell: Shell, text: str) -> None:
    """Let the reader type: a burst of keys into the window, whatever has the focus."""
    window = shell.windowHandle()
    assert window is not None
    for letter in text:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, window, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier
        )
    QTest.keyClick(window, Qt.Key.Key_Return)
    settle(shell)


def test_a_day_from_the_card_to_the_export(
    shell: Shell, session: Session, clock: StandingClock, tmp_path: Path
) -> None:
    code = receive(shell, session)
    printed = tmp_path / "printed.pdf"
    assert lookup.check_receipt(session, read_receipt(str(printed))).verdict == "genuine"
    assert lookup.detail(session, code).summary.printed

    for action in (Action.FORWARD, Action.RELEASE):
        clock.forward(hours=1)
        decide(shell, code, action)
    assert lookup.detail(session, code).summary.status is DossierStatus.READY

    clock.forward(hours=5)
    hand_over(shell, code)
    assert lookup.detail(session, code).summary.status is DossierStatus.RETURNED

    export_the_day(shell, tmp_path / "out", code)
    assert maintenance.verify(session).clean


def receive(shell: Shell, session: Session) -> str:
    page = shell.page
    assert isinstance(page, IntakePage)
    QTest.keyClicks(page.view.picker.words, "xac nhan tinh trang hon nhan")
    press(Qt.Key.Key_Return)
    settle(shell)
    scan(shell, CARD)
    assert page.form().applicant.name == "Nguyễn Thị Thu Hà"
    press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: bool(lookup.worklist(session, WorklistFilter.OPEN).rows))
    (row,) = lookup.worklist(session, WorklistFilter.OPEN).rows
    assert row.applicant == "Nguyễn Thị Thu Hà"
    return row.code


def decide(shell: Shell, code: str, action: Action) -> None:
    scan(shell, code)
    page = shell.page
    assert isinstance(page, DossierPage)
    page.choose(action)
    press(Qt.Key.Key_Return)
    settle(shell)


def hand_over(shell: Shell, code: str) -> None:
    turn_to(shell, Qt.Key.Key_F4, "handover")
    scan(shell, code)
    page = shell.page
    assert isinstance(page, HandoverPage)
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: page.message.kind == "done")


def export_the_day(shell: Shell, out: Path, code: str) -> None:
    turn_to(shell, Qt.Key.Key_F9, "day")
    page = shell.page
    assert isinstance(page, DayPage)
    page.export(out)
    settle(shell)
    (sheet,) = out.glob("*.xlsx")
    values = {cell.value for table in load_workbook(sheet) for row in table.iter_rows() for cell in row}
    assert {code, "Nguyễn Thị Thu Hà"} <= values
    pdf = QPdfDocument()
    assert pdf.load(str(next(out.glob("*.pdf")))) is QPdfDocument.Error.None_
    assert pdf.pageCount() == 1


def test_a_broken_printer_loses_nothing_and_one_key_prints_again(
    shell: Shell, session: Session, tmp_path: Path
) -> None:
    page = shell.page
    assert isinstance(page, IntakePage)

    def broken(name: str) -> QPrinter:
        raise Refused("printer_not_ready", printer=name)

    page.printing._open_printer = broken
    code = receive(shell, session)
    assert not lookup.detail(session, code).summary.printed
    assert lookup.today(session).unprinted == 1
    assert "printing.failed" in {entry.type for entry in lookup.detail(session, code).timeline}

    page.printing._open_printer = partial(paper_printer, tmp_path)
    press(Qt.Key.Key_F11)
    wait_for(shell, lambda: lookup.detail(session, code).summary.printed)
    assert lookup.today(session).unprinted == 0
