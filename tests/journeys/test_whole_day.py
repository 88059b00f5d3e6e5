"""A whole day at the counter through the real windows: card, papers, receipt, decision, hand-over, export."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from desk_app.domain.errors import Refused
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import lookup, maintenance
from desk_app.services.session import Session
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.receipt_reader import read_receipt
from desk_app.ui.shell import Shell
from desk_app.ui.supervisor.day_page import DayPage
from tests.conftest import StandingClock
from tests.journeys.windows import (
    accept,
    hand_over,
    press,
    print_into,
    receive,
    scan,
    settle,
    turn_to,
    wait_for,
)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_a_day_from_the_card_to_the_export(
    shell: Shell, session: Session, clock: StandingClock, tmp_path: Path
) -> None:
    code = receive(shell, session, tmp_path)
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


def decide(shell: Shell, code: str, action: Action) -> None:
    scan(shell, code)
    page = shell.page
    assert isinstance(page, DossierPage)
    page.choose(action)
    press(Qt.Key.Key_Return)
    settle(shell)


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
    code = accept(shell, session)
    wait_for(shell, lambda: page.message.kind == "warning")
    assert not lookup.detail(session, code).summary.printed
    assert lookup.today(session).unprinted == 1
    assert "printing.failed" in {entry.type for entry in lookup.detail(session, code).timeline}

    print_into(page, tmp_path)
    press(Qt.Key.Key_F11)
    wait_for(shell, lambda: lookup.detail(session, code).summary.printed)
    assert lookup.today(session).unprinted == 0
