"""Every way a result is given, several results at once, and the note of what was given."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import HandOverWay
from desk_app.domain.procedure import Channel
from desk_app.domain.receipt_code import Verdict
from desk_app.domain.scan import ScanKind
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, DossierStatus, Form
from desk_app.services import handover, lookup, processing
from desk_app.services.lookup import Replacement, ScanAnswer
from desk_app.services.session import Session
from desk_app.ui.counter.handover_page import HandoverPage
from desk_app.ui.desk import Desk
from desk_app.ui.widgets.print_preview import PrintPreview
from tests.builders import as_role, released
from tests.conftest import MORNING

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

NUMBER = "093090777777"


def paper(folder: Path, _name: str) -> QPrinter:
    """Return a printer that prints into the next file of a folder."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / f"{len(list(folder.glob('*.pdf'))) + 1}.pdf"))
    return printer


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[HandoverPage]:
    page = HandoverPage(desk, open_printer=partial(paper, tmp_path))
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    desk.tasks.wait()
    yield page
    desk.tasks.wait()


def shown(page: HandoverPage, code: str) -> None:
    page.open(code)
    page.desk.tasks.wait()


def way(page: HandoverPage) -> HandOverWay:
    return page.view.way.chosen


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(
    page: HandoverPage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(focused(), key, held)
    page.desk.tasks.wait()


def same_person(session: Session, count: int) -> list[str]:
    return [
        released(session, name="Võ Thị Sáu", id_number=NUMBER, duplicate_confirmed=True) for _ in range(count)
    ]


def test_by_post_the_number_is_asked_for_at_its_field(page: HandoverPage, session: Session) -> None:
    code = released(session, return_by=Channel.POST, return_address="Ấp Sơn Phú")
    shown(page, code)
    assert way(page) is HandOverWay.POST
    press(page, Qt.Key.Key_F12)
    assert lookup.detail(session, code).summary.status is DossierStatus.READY
    assert focused() is page.view.way.tracking
    assert page.view.way.tracking.property("wrong")
    QTest.keyClicks(focused(), "RR123456785VN")
    press(page, Qt.Key.Key_F12)
    detail = lookup.detail(session, code)
    assert detail.summary.status is DossierStatus.RETURNED
    assert (detail.way, detail.tracking, detail.receiver) == ("post", "RR123456785VN", None)


def test_what_came_online_goes_back_electronically(page: HandoverPage, session: Session) -> None:
    code = released(session, return_by=Channel.ONLINE)
    shown(page, code)
    press(page, Qt.Key.Key_F12)
    assert lookup.detail(session, code).way == "electronic"


def test_the_key_of_the_representative_is_the_way(page: HandoverPage, session: Session) -> None:
    shown(page, released(session))
    press(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert way(page) is HandOverWay.REPRESENTATIVE
    assert focused() is page.view.receiver.name
    press(page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert way(page) is HandOverWay.IN_PERSON
    page.view.way.set_typed({"way": "representative"})
    assert page.view.receiver.someone_else.isChecked()


def test_several_results_of_one_person_go_in_one_act(page: HandoverPage, session: Session) -> None:
    first, second, third = same_person(session, 3)
    stranger = released(session)
    shown(page, first)
    assert list(page.view.others.checks) == [second, third]
    assert stranger not in page.view.others.checks
    press(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.view.others.chosen() == (third,)
    assert "2" in page.view.give.text()
    press(page, Qt.Key.Key_F12)
    statuses = [lookup.detail(session, code).summary.status for code in (first, second, third)]
    assert statuses == [DossierStatus.RETURNED, DossierStatus.READY, DossierStatus.RETURNED]
    assert third in page.message.text


def test_space_ticks_another_result(page: HandoverPage, session: Session) -> None:
    first, second = same_person(session, 2)
    shown(page, first)
    page.view.others.checks[second].setFocus()
    press(page, Qt.Key.Key_Space)
    assert page.view.others.chosen() == (second,)


def test_one_that_cannot_be_given_keeps_all_of_them_here(page: HandoverPage, session: Session) -> None:
    first, second = same_person(session, 2)
    shown(page, first)
    page.view.others.checks[second].setChecked(True)
    handover.hand_over(as_role(session, Role.RECEPTION), second, None)
    press(page, Qt.Key.Key_F12)
    assert lookup.detail(session, first).summary.status is DossierStatus.READY
    assert page.message.kind in {"stop", "warning"}
    assert list(page.view.others.checks) == []


def test_the_note_is_printed_for_each_and_seen(
    page: HandoverPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    first, second = same_person(session, 2)
    shown(page, first)
    page.view.others.checks[second].setChecked(True)
    press(page, Qt.Key.Key_F12)
    with qtbot.waitSignals([page.printing.printed, page.printing.printed]):
        press(page, Qt.Key.Key_F11)
    assert len(list(tmp_path.glob("*.pdf"))) == 2
    for code in (first, second):
        notes = [form for form in lookup.detail(session, code).prints if form.form == Form.RESULT_NOTE]
        assert [note.prints for note in notes] == [1]
    press(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.findChild(PrintPreview) is not None)


def test_another_language_keeps_way_and_others(
    page: HandoverPage, session: Session, desk: Desk, qtbot: QtBot
) -> None:
    first, second = same_person(session, 2)
    shown(page, first)
    page.view.way.set_typed({"way": "post", "tracking": "RR1"})
    page.view.others.checks[second].setChecked(True)
    other = HandoverPage(desk)
    qtbot.addWidget(other)
    other.show()
    other.restore(page.state())
    desk.tasks.wait()
    assert other.state() == page.state()
    assert other.view.way.tracking.text() == "RR1"
    assert other.view.others.chosen() == (second,)


def test_an_old_receipt_says_by_what_it_was_replaced(page: HandoverPage, session: Session) -> None:
    code = released(session)
    replaced = Replacement(2, MORNING, "Lê Thị Hoa")
    page.scanned(ScanAnswer(ScanKind.RECEIPT, code, Verdict.SUPERSEDED, replaced=replaced))
    page.desk.tasks.wait()
    assert all(word in page.message.text for word in ("issue 2", "23/11/2026 08:30", "Lê Thị Hoa"))


def test_undone_it_waits_again(page: HandoverPage, session: Session) -> None:
    code = released(session)
    shown(page, code)
    press(page, Qt.Key.Key_F12)
    processing.act(session, code, Action.UNDO)
    page.refresh()
    page.desk.tasks.wait()
    assert [row.code for row in page.view.model.rows] == [code]


def test_enter_behind_the_last_field_comes_to_the_button(page: HandoverPage, session: Session) -> None:
    shown(page, released(session, return_by=Channel.POST, return_address="Ấp Sơn Phú"))
    page.view.way.tracking.setFocus()
    QTest.keyClicks(focused(), "RR123456785VN")
    press(page, Qt.Key.Key_Return)
    assert focused() is page.view.give


def test_long_names_of_other_results_cut_nothing_else(page: HandoverPage, session: Session) -> None:
    codes = same_person(session, 3)
    page.resize(770, 420)
    shown(page, codes[0])
    press(page, Qt.Key.Key_F5)
    viewport = page.view._rolled.viewport().width()
    assert page.view._dossier.width() <= viewport
    (check, *_) = page.view.others.checks.values()
    assert check.shortcut().toString() in check.text()
    assert check.accessibleName().startswith(codes[1].partition("-")[2])
    assert check.sizeHint().width() <= viewport
