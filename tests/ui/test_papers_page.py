"""The page of books and letters, worked by the keyboard alone."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.letters import LetterKind, Placeholder
from desk_app.domain.scan import ScanKind
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Form
from desk_app.services import letters, office_papers, register
from desk_app.services.lookup import ScanAnswer
from desk_app.services.session import Session
from desk_app.ui.admin.papers_page import JOINT, LETTERS, REGISTER, PapersPage
from desk_app.ui.desk import Desk
from desk_app.ui.widgets.print_preview import PrintPreview
from tests.builders import accepted, as_role, returned
from tests.conftest import StandingClock
from tests.documents.reading import pages

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

MAI = {"name": "Trần Thị Mai", "id_number": "093090000777", "phone": "0912345678"}
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def paper(folder: Path, _name: str) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / f"{len(list(folder.glob('*.pdf'))) + 1}.pdf"))
    return printer


def opened(desk: Desk, qtbot: QtBot, folder: Path) -> PapersPage:
    page = PapersPage(desk, open_printer=partial(paper, folder))
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    page.entered()
    return page


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot, tmp_path: Path) -> Iterator[PapersPage]:
    returned(session)
    accepted(session, name="Lê Thị Hoa")
    (tmp_path / "paper").mkdir()
    page = opened(desk, qtbot, tmp_path / "paper")
    yield page
    for preview in page.findChildren(PrintPreview):
        preview.close()


def strike(
    page: PapersPage,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    at: QWidget | None = None,
) -> None:
    QTest.keyClick(page if at is None else at, key, modifiers)
    page.desk.tasks.wait()


def test_the_register_is_shown_with_its_count(page: PapersPage, qtbot: QtBot) -> None:
    view = page.register
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Warning, page)
    assert [line.number for line in view.model.lines] == [1, 2]
    assert "Tiếp nhận 2 hồ sơ" in view.said.text()
    assert not view.close_year.isVisible()
    with qtbot.waitSignal(page.desk.open_dossier) as asked:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert asked.args == [view.model.lines[0].code]


def test_days_are_typed_and_a_wrong_one_is_marked(page: PapersPage) -> None:
    view = page.register
    view.from_on.setFocus()
    view.from_on.setText("24/11/2026")
    strike(page, Qt.Key.Key_Return, at=view.from_on)
    assert view.stack.currentWidget() is view.empty
    view.from_on.setText("41/11/2026")
    strike(page, Qt.Key.Key_Return, at=view.from_on)
    assert (page.message.kind, view.from_on.property("wrong")) == ("stop", True)
    view.from_on.setText("1/11/2025")
    strike(page, Qt.Key.Key_Return, at=view.from_on)
    assert "2026" in page.message.text


def test_f12_prints_the_register_and_logs_it(page: PapersPage, tmp_path: Path, session: Session) -> None:
    strike(page, Qt.Key.Key_F12)
    page.desk.tasks.wait()
    (printed,) = (tmp_path / "paper").glob("*.pdf")
    assert printed.stat().st_size > 1000
    strike(page, Qt.Key.Key_P, CTRL)
    (shown,) = page.findChildren(PrintPreview)
    assert shown.pages == 1
    assert len(register.register(session, 2026).lines) == 2


def test_the_workbook_is_written(page: PapersPage, tmp_path: Path) -> None:
    page.register.write(tmp_path / "register.xlsx")
    page.desk.tasks.wait()
    assert (tmp_path / "register.xlsx").stat().st_size > 0
    assert page.message.kind == "done"


def test_a_year_is_closed_by_two_keys(page: PapersPage, clock: StandingClock, session: Session) -> None:
    clock.now = clock.now.replace(year=2027, month=1)
    page.refresh()
    page.desk.tasks.wait()
    view = page.register
    assert view.close_year.isVisible()
    strike(page, Qt.Key.Key_K, CTRL | SHIFT)
    assert register.closings(session) == ()
    strike(page, Qt.Key.Key_G, CTRL)
    strike(page, Qt.Key.Key_K, CTRL | SHIFT)
    (closed,) = register.closings(session)
    assert (closed.year, closed.last_number) == (2026, 2)
    assert "Khóa sổ" in view.said.text()
    assert not view.close_year.isVisible()
    assert page.message.kind == "done"


def test_a_letter_about_a_dossier_is_made_and_printed(
    page: PapersPage, session: Session, tmp_path: Path
) -> None:
    code = accepted(session, "1.001193", **MAI).code
    strike(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    entry = page.letters.entry
    QTest.keyClicks(entry.code, code)
    strike(page, Qt.Key.Key_Return, at=entry.code)
    assert entry.kind.currentData() == LetterKind.BIRTH.value
    assert entry.lines[Placeholder.NAME].text() == "Trần Thị Mai"
    assert not entry.lines[Placeholder.SPOUSE].isVisible()
    strike(page, Qt.Key.Key_F12)
    assert entry.lines[Placeholder.CHILD].property("wrong") is True
    assert office_papers.made(session, Form.LETTER) == ()
    entry.lines[Placeholder.CHILD].setText("Nguyễn Minh Khôi")
    strike(page, Qt.Key.Key_F12)
    page.desk.tasks.wait()
    (made,) = office_papers.made(session, Form.LETTER)
    assert (made.number, made.prints) == (1, 1)
    assert len(list((tmp_path / "paper").glob("*.pdf"))) == 1
    assert entry.code.text() == ""
    strike(page, Qt.Key.Key_F11)
    page.desk.tasks.wait()
    assert office_papers.made(session, Form.LETTER)[0].prints == 2


def test_the_letter_beside_follows_what_is_typed(page: PapersPage, qtbot: QtBot) -> None:
    page.show_tab(LETTERS)
    page.letters.entry.lines[Placeholder.NAME].setText("Mai")
    page.letters.draw()
    page.desk.tasks.wait()
    assert page.letters.preview.pages == 1


def test_a_wording_is_edited_kept_and_taken_back(page: PapersPage, session: Session) -> None:
    page.show_tab(LETTERS)
    view = page.letters
    strike(page, Qt.Key.Key_E, CTRL)
    assert view.editing
    view.editor.body.setPlainText("Gửi {nam}")
    strike(page, Qt.Key.Key_F12)
    assert view.editor.body.property("wrong") is True
    assert view.editing
    view.editor.body.setPlainText("Gửi {name}")
    strike(page, Qt.Key.Key_F12)
    assert view.stack.currentIndex() == 0
    assert letters.templates(session)[0].body == "Gửi {name}"
    strike(page, Qt.Key.Key_E, CTRL)
    strike(page, Qt.Key.Key_R, CTRL | SHIFT)
    assert "{child}" in view.editor.body.toPlainText()
    assert page.back()
    assert view.stack.currentIndex() == 0
    assert not page.back()
    assert letters.templates(session)[0].changed


def test_who_is_no_administrator_edits_nothing(
    desk: Desk, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.session = as_role(session, Role.RECEPTION)
    page = opened(desk, qtbot, tmp_path)
    page.show_tab(LETTERS)
    assert not page.letters.edit.isEnabled()
    assert page.letters.make.isEnabled()


def test_one_receipt_for_several_dossiers(page: PapersPage, session: Session, tmp_path: Path) -> None:
    mine, other = accepted(session, **MAI).code, accepted(session, "1.001193").code
    strike(page, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    view = page.joint
    QTest.keyClicks(view.code, mine)
    strike(page, Qt.Key.Key_Return, at=view.code)
    QTest.keyClicks(view.code, other)
    strike(page, Qt.Key.Key_F12)
    assert list(view.codes) == [mine, other]
    assert view.confirmed.isVisible()
    assert office_papers.made(session, Form.JOINT_RECEIPT) == ()
    strike(page, Qt.Key.Key_G, CTRL)
    strike(page, Qt.Key.Key_F12)
    page.desk.tasks.wait()
    (made,) = office_papers.made(session, Form.JOINT_RECEIPT)
    assert made.prints == 1
    assert view.list.count() == 0
    assert not view.confirmed.isVisible()
    assert len(list((tmp_path / "paper").glob("*.pdf"))) == 1


def test_a_code_is_taken_away_and_another_list_is_confirmed_anew(page: PapersPage) -> None:
    page.show_tab(JOINT)
    view = page.joint
    for code in ("a", "b", "a"):
        view.add(code)
    assert list(view.codes) == ["a", "b"]
    view.confirmed.setChecked(True)
    strike(page, Qt.Key.Key_Delete, at=view.list)
    assert [view.list.item(row).text() for row in range(view.list.count())] == ["a"]
    assert not view.confirmed.isChecked()


def test_what_is_typed_is_carried_over(page: PapersPage, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page.show_tab(LETTERS)
    page.letters.entry.lines[Placeholder.NAME].setText("Mai")
    page.letters.entry.signer.setText("Nam")
    page.letters.edit_wording()
    page.letters.editor.title.setText("THƯ MỚI")
    page.joint.add("x")
    page.register.from_on.setText("01/11/2026")
    again = PapersPage(desk, open_printer=partial(paper, tmp_path))
    qtbot.addWidget(again)
    again.restore(page.state())
    desk.tasks.wait()
    assert again.tabs.currentIndex() == LETTERS
    assert (again.letters.editing, again.letters.editor.title.text()) == (True, "THƯ MỚI")
    assert again.letters.entry.signer.text() == "Nam"
    assert again.letters.entry.lines[Placeholder.NAME].text() == "Mai"
    assert (again.joint.codes, again.register.from_on.text()) == (("x",), "01/11/2026")
    again.restore(None)
    assert again.joint.codes == ("x",)


def test_every_part_starts_where_typing_begins(page: PapersPage) -> None:
    for tab, field in (
        (REGISTER, page.register.table),
        (LETTERS, page.letters.entry.code),
        (JOINT, page.joint.code),
    ):
        page.show_tab(tab)
        assert field.hasFocus()


def test_a_printed_letter_can_be_read(page: PapersPage, session: Session) -> None:
    made = letters.make(session, LetterKind.BIRTH, {Placeholder.NAME: "Mai", Placeholder.CHILD: "Khôi"})
    page.show_tab(LETTERS)
    page.refresh()
    page.desk.tasks.wait()
    strike(page, Qt.Key.Key_P, CTRL)
    (shown,) = page.findChildren(PrintPreview)
    assert "Khôi" in pages(shown._pdf)[0]
    assert made.number == 1


def test_the_bars_of_a_receipt_are_taken_as_its_square_is(page: PapersPage) -> None:
    page.show_tab(JOINT)
    for kind, code in ((ScanKind.DOSSIER_CODE, "A"), (ScanKind.RECEIPT, "B")):
        assert page.scanned(ScanAnswer(kind, code))
    assert page.joint.codes == ("A", "B")
    assert not page.scanned(ScanAnswer(ScanKind.UNKNOWN, "C"))
