"""Lists made by scanning, dossiers received back by scanning, what is where in words and shape."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.procedure import Channel
from desk_app.domain.receipt_code import Verdict
from desk_app.domain.scan import ScanKind
from desk_app.services import reminders, transfer, whereabouts
from desk_app.services.lookup import ScanAnswer
from desk_app.services.session import Session
from desk_app.store import database, event_log
from desk_app.ui.back_office.transfer_page import TransferDraft, TransferPage
from desk_app.ui.back_office.transfer_rows import HeldRows, ListRows, SendableRows
from desk_app.ui.back_office.transfer_view import Part
from desk_app.ui.desk import Desk
from desk_app.ui.printer import Printing
from tests.builders import accepted, released
from tests.conftest import StandingClock
from tests.services.route_office import DEATH, on_route

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the titles of what goes to the printer."""
    titles: list[str] = []

    def on_paper(printing: Printing, _pdf: bytes, title: str) -> None:
        titles.append(title)
        printing.printed.emit("")

    monkeypatch.setattr("desk_app.ui.printer.Printing.print_pdf", on_paper)
    monkeypatch.setattr("desk_app.ui.printer.Printing.preview_pdf", on_paper)
    return titles


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, printed: list[str]) -> Iterator[TransferPage]:
    desk.language = "en"
    page = TransferPage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    desk.tasks.wait()
    yield page
    desk.tasks.wait()


def choose(page: TransferPage, unit: str) -> None:
    page.desk.tasks.wait()
    page.view.unit.setCurrentIndex(page.view.unit.findData(unit))
    page.view.unit.activated.emit(page.view.unit.currentIndex())
    page.desk.tasks.wait()


def scan(page: TransferPage, code: str) -> None:
    assert page.scanned(ScanAnswer(ScanKind.DOSSIER_CODE, code))
    page.desk.tasks.wait()


def going(page: TransferPage) -> list[str]:
    return [line.code for line in page.view.going.lines]


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_list_is_made_by_scanning_and_f12(page: TransferPage, session: Session, printed: list[str]) -> None:
    birth, other = on_route(session), accepted(session).code
    choose(page, "cong_an")
    assert [line.code for line in page.view.waiting.lines] == [birth]
    assert not page.view.make.isEnabled()
    scan(page, birth)
    scan(page, other)
    scan(page, birth)
    assert going(page) == [other, birth]
    assert page.view.waiting.lines == ()
    QTest.keyClick(focused(), Qt.Key.Key_F12)
    page.desk.tasks.wait()
    page.desk.tasks.wait()
    assert going(page) == []
    assert printed == ["BG-2026-0001.pdf"]
    assert [(each.code, each.count, each.prints) for each in whereabouts.lists(session)] == [
        ("BG-2026-0001", 2, 1)
    ]
    assert {line.unit for line in page.view.held.lines} == {"cong_an"}


def test_enter_takes_what_waits_and_a_key_puts_it_back(page: TransferPage, session: Session) -> None:
    code = on_route(session)
    choose(page, "cong_an")
    page.view.waiting_table.setFocus()
    QTest.keyClick(page.view.waiting_table, Qt.Key.Key_Return)
    page.desk.tasks.wait()
    assert going(page) == [code]
    QTest.keyClick(focused(), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    page.desk.tasks.wait()
    assert going(page) == []
    assert [line.code for line in page.view.waiting.lines] == [code]
    page.remove()
    page.make()
    page.desk.tasks.wait()
    assert whereabouts.lists(session) == ()


def test_what_may_not_go_is_said_on_the_scan_line(page: TransferPage, session: Session) -> None:
    code = accepted(session).code
    transfer.make(session, "thue", [code])
    choose(page, "cong_an")
    QTest.keyClicks(page.view.scan, code.lower())
    QTest.keyClick(page.view.scan, Qt.Key.Key_Return)
    page.desk.tasks.wait()
    assert "Cơ quan thuế" in page.message.text
    assert focused() is page.view.scan
    assert going(page) == []


def test_another_unit_begins_another_list(page: TransferPage, session: Session) -> None:
    choose(page, "cong_an")
    scan(page, on_route(session))
    choose(page, "bhxh")
    assert going(page) == []
    assert "begins anew" in page.message.text


def test_the_post_has_a_number_for_each(page: TransferPage, session: Session) -> None:
    code = released(session, return_by=Channel.POST)
    assert not page.view.tracking.isVisible()
    choose(page, "buu_dien")
    assert page.view.tracking.isVisible()
    scan(page, code)
    assert focused() is page.view.tracking
    QTest.keyClicks(page.view.tracking, "EE123456789VN")
    QTest.keyClick(page.view.tracking, Qt.Key.Key_Return)
    assert page.view.going.cells(page.view.going.lines[0])[-1] == "EE123456789VN"
    assert focused() is page.view.scan
    page.make()
    page.desk.tasks.wait()
    assert whereabouts.lists(session)[0].unit.startswith("Bưu điện")


def test_scanning_receives_back_and_says_what_was_late(
    page: TransferPage, session: Session, clock: StandingClock
) -> None:
    birth, death = on_route(session), on_route(session, DEATH)
    transfer.make(session, "cong_an", [birth, death])
    made = transfer.make(session, "bhxh", [birth])
    clock.now = datetime(2026, 12, 2, 9)
    page.show_part(Part.BACK)
    scan(page, death)
    assert page.message.kind == "warning"
    (line,) = page.view.back.lines
    assert page.view.back.cells(line)[2:] == ("1 working day(s) late", "goes on")
    # At two units at once: the unit is asked for.
    scan(page, birth)
    assert focused() is page.view.unit
    choose(page, "cong_an")
    scan(page, birth)
    assert page.view.back.lines[0].unit_name == "Công an cấp xã"
    assert page.scanned(ScanAnswer(ScanKind.UNKNOWN, made.code))
    page.desk.tasks.wait()
    assert page.view.back.lines[0].unit_name == "Cơ quan Bảo hiểm xã hội"
    assert "the result can be reported" in page.message.text
    page.refresh()
    page.desk.tasks.wait()
    assert page.view.held.lines == ()


def test_what_is_where_in_words_and_shape(
    page: TransferPage, session: Session, clock: StandingClock, qtbot: QtBot
) -> None:
    birth, death = on_route(session), on_route(session, DEATH)
    transfer.make(session, "cong_an", [birth, death])
    clock.now = datetime(2026, 12, 3, 9)
    page.show_part(Part.WHERE)
    page.refresh()
    page.desk.tasks.wait()
    late, in_time = page.view.held.lines
    assert page.view.held.cells(late)[: HeldRows.CODE] == ("2 days overdue", "Công an cấp xã")
    mark, other = (page.view.held.mark(line, HeldRows.STANDING) for line in (late, in_time))
    assert mark is not None
    assert other is not None
    assert (mark.icon != other.icon, mark.coloured_word, other.coloured_word) == (True, True, False)
    assert page.view.chips[Part.WHERE].accessibleDescription() == "1"
    scan(page, birth)
    assert page.view.held_table.currentIndex().row() == 1
    with qtbot.waitSignal(page.desk.open_dossier) as opened:
        page.view.held_table.activated.emit(page.view.held_table.currentIndex())
    assert opened.args == [birth]
    scan(page, accepted(session).code)
    assert "at no other unit" in page.message.text


def test_the_reminder_list_is_printed_and_logged(
    page: TransferPage, session: Session, clock: StandingClock, printed: list[str]
) -> None:
    on_route(session)
    clock.now = datetime(2026, 12, 1, 8)
    page.show_part(Part.WHERE)
    QTest.keyClick(focused(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    page.desk.tasks.wait()
    page.desk.tasks.wait()
    assert printed == ["nhac-viec-2026-12-01.pdf"]
    with database.connection():
        assert len(event_log.history(reminders.SUBJECT.format(clock.now))) == 1
    page.preview()
    page.desk.tasks.wait()
    assert len(printed) == 2


def test_a_list_is_printed_again_from_the_lists(
    page: TransferPage, session: Session, printed: list[str]
) -> None:
    made = transfer.make(session, "thue", [accepted(session).code])
    page.show_part(Part.LISTS)
    page.refresh()
    page.desk.tasks.wait()
    (line,) = page.view.lists.lines
    assert page.view.lists.mark(line, ListRows.PRINTS) is not None
    QTest.keyClick(focused(), Qt.Key.Key_F11)
    page.desk.tasks.wait()
    page.desk.tasks.wait()
    assert printed == [f"{made.code}.pdf"]
    page.preview()
    page.desk.tasks.wait()
    assert len(printed) == 2


def test_the_chosen_list_is_packed_for_another_office(
    page: TransferPage, session: Session, qtbot: QtBot
) -> None:
    made = transfer.make(session, "thue", [accepted(session).code])
    page.refresh()
    page.desk.tasks.wait()
    for part, asked in ((Part.SEND, ""), (Part.LISTS, made.code)):
        page.show_part(part)
        with qtbot.waitSignal(page.exchange_asked) as heard:
            QTest.keyClick(focused(), Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
        assert heard.args == [asked]


def test_the_keys_choose_what_to_do(page: TransferPage, qtbot: QtBot) -> None:
    keys = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_1)
    for key, part in zip(keys, (Part.BACK, Part.WHERE, Part.LISTS, Part.SEND), strict=True):
        QTest.keyClick(page.window().windowHandle(), key, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(page.view.chips[part].isChecked)
        assert page.view.part() is part
    assert page.view.nothing_held.words == "Everything is here"
    assert focused() is page.view.scan


def test_what_was_begun_comes_back_after_a_change_of_language(page: TransferPage, session: Session) -> None:
    code = on_route(session)
    choose(page, "cong_an")
    scan(page, code)
    page.view.scan.setText("H13")
    kept = page.state()
    assert kept == TransferDraft(Part.SEND, "cong_an", (code,), {}, "H13")
    again = TransferPage(page.desk)
    again.restore(kept)
    again.refresh()
    again.desk.tasks.wait()
    again.desk.tasks.wait()
    assert again.state() == kept
    again.deleteLater()


def test_a_citizen_card_is_left_to_the_main_window(page: TransferPage) -> None:
    assert not page.scanned(ScanAnswer(ScanKind.CARD))
    assert not page.scanned(ScanAnswer(ScanKind.UNKNOWN))
    assert not page.scanned(ScanAnswer(ScanKind.URL, verdict=Verdict.NOT_OURS))
    assert SendableRows("en", "").heads()[0] == "Code"
