"""The calendar's page: the year, the form by keys, what is typed kept, who may change it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.calendar_change import DaySource, Swap
from desk_app.domain.office_calendar import DayException, DayKind
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.services import lookup, office, printing
from desk_app.services.session import Session
from desk_app.ui.admin.calendar_page import DAYS, REISSUE, RULES, CalendarPage
from desk_app.ui.admin.rules_view import read_value, value_text
from desk_app.ui.desk import Desk
from tests.builders import accepted
from tests.conftest import StandingClock

WEDNESDAY = date(2026, 11, 25)
Make = Callable[[], CalendarPage]


@pytest.fixture
def make(desk: Desk, qtbot: QtBot) -> Iterator[Make]:
    desk.settings = replace(desk.settings, language="en")

    def made() -> CalendarPage:
        page = CalendarPage(desk)
        qtbot.addWidget(page)
        page.resize(1150, 620)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.entered()
        desk.tasks.wait()
        return page

    yield made
    desk.tasks.wait()


def type_day(page: CalendarPage, decision: str = "9/QD", day: str = "25/11/2026") -> None:
    form = page.days.form
    form.lines["decision"].setText(decision)
    form.lines["day"].setText(day)


def preview(page: CalendarPage) -> None:
    page.days.form.preview.click()
    page.desk.tasks.wait()


def test_the_year_and_the_next_ones(make: Make, desk: Desk) -> None:
    page = make()
    assert {line.day.year for line in page.days.model.lines} == {2026}
    assert DaySource.ANNOUNCED in {line.source for line in page.days.model.lines}
    current = page.days.model.line_at(page.days.table.currentIndex().row())
    assert current is not None
    assert current.day == date(2026, 11, 23)
    page.days.turn(1)
    desk.tasks.wait()
    assert {line.day.year for line in page.days.model.lines} == {2027}
    assert "forecast" in page.days.told.text()
    for _ in range(20):
        page.days.turn(1)
    desk.tasks.wait()
    assert page.days.year == desk.session.calendar.years[-1]


@pytest.mark.parametrize(
    ("kind", "typed", "field"),
    [
        (0, {"day": "25/11/2026"}, "decision"),
        (0, {"decision": "9/QD"}, "day"),
        (0, {"decision": "9/QD", "day": "bao gio"}, "day"),
        (0, {"decision": "9/QD", "day": "28/11/2026"}, "day"),
        (1, {"decision": "9/QD", "off_on": "25/11/2026"}, "worked_on"),
        (1, {"decision": "9/QD", "off_on": "28/11/2026", "worked_on": "29/11/2026"}, "off_on"),
        (2, {"decision": "9/QD", "day": "25/11/2026"}, "day"),
        (3, {"decision": "9/QD", "day": "25/11/2026", "hours": "ca ngay"}, "hours"),
    ],
)
def test_what_is_wrong_is_said_on_its_field_and_nothing_is_lost(
    make: Make, kind: int, typed: dict[str, str], field: str
) -> None:
    page = make()
    form = page.days.form
    form.kind.setCurrentIndex(kind)
    for name, words in typed.items():
        form.lines[name].setText(words)
    preview(page)
    assert page.message.kind == "stop"
    assert form.lines[field].property("wrong") is True
    assert form.lines[field].hasFocus()
    assert page.stack.currentWidget() is page.tabs
    assert {name: form.lines[name].text() for name in typed} == typed


def test_several_days_of_one_decision(make: Make) -> None:
    page = make()
    form = page.days.form
    type_day(page)
    QTest.keyClick(page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert (form.lines["day"].text(), form.lines["decision"].text()) == ("", "9/QD")
    form.kind.setCurrentIndex(1)
    form.lines["off_on"].setText("31/12/2026")
    form.lines["worked_on"].setText("09/01/2027")
    change = form.change()
    assert change.entries == (
        DayException(WEDNESDAY, DayKind.OFF, "", "9/QD"),
        Swap(date(2026, 12, 31), date(2027, 1, 9), "9/QD"),
    )
    form.list.setCurrentRow(0)
    form.list.setFocus()
    QTest.keyClick(form.list, Qt.Key.Key_Delete)
    assert [type(entry) for entry in form.change().entries] == [Swap]


def test_confirmed_it_counts_and_can_be_withdrawn(make: Make, desk: Desk, session: Session) -> None:
    code = accepted(session).code
    page = make()
    type_day(page)
    preview(page)
    assert page.stack.currentWidget() is page.previewed
    assert page.previewed.view.model.cells(page.previewed.view.model.lines[0])[3] == "not printed"
    page.previewed.confirm.click()
    desk.tasks.wait()
    assert desk.session.calendar.why_closed(WEDNESDAY) == "nghỉ theo văn bản 9/QD"
    assert lookup.detail(desk.session, code).summary.due_at == datetime(2026, 11, 30, 17)
    assert (page.tabs.currentIndex(), page.message.kind) == (DAYS, "done")

    page.refresh()
    desk.tasks.wait()
    page.days.table.selectRow(page.days.model.row_near(WEDNESDAY))
    page.days.withdraw.click()
    preview(page)
    assert page.days.form.lines["reason"].property("wrong") is True
    page.days.form.lines["reason"].setText("bao tan")
    preview(page)
    page.previewed.confirm.click()
    desk.tasks.wait()
    assert desk.session.calendar.working.is_working_day(WEDNESDAY)
    assert page.days.form.withdrawn == ""


def test_esc_leads_back_without_losing_anything(make: Make) -> None:
    page = make()
    type_day(page)
    preview(page)
    assert page.back()
    assert page.stack.currentWidget() is page.tabs
    assert page.days.form.lines["day"].text() == "25/11/2026"
    page.days.form.withdraw("12729/VPCP-KGVX")
    assert page.back()
    assert not page.back()


def test_a_stale_preview_goes_back_to_the_form(make: Make, desk: Desk, session: Session) -> None:
    page = make()
    type_day(page)
    preview(page)
    accepted(session)
    page.previewed.confirm.click()
    desk.tasks.wait()
    assert (page.message.kind, page.stack.currentWidget()) == ("stop", page.tabs)
    assert page.days.form.lines["day"].text() == "25/11/2026"
    assert desk.session.calendar.working.is_working_day(WEDNESDAY)


def test_a_page_built_anew_has_everything_again(make: Make, desk: Desk, session: Session) -> None:
    code = accepted(session).code
    printing.printed(session, code, PaperSize.A4, "PDF")
    page = make()
    type_day(page)
    page.days.form.add()
    page.days.form.lines["name"].setText("Nghi bao")
    page.days.turn(1)
    preview(page)
    other = make()
    other.restore(page.state())
    desk.tasks.wait()
    assert other.stack.currentWidget() is other.previewed
    assert other.back()
    assert other.days.form.change() == page.days.form.change()
    assert other.days.form.lines["name"].text() == "Nghi bao"
    assert other.days.year == 2027


def test_a_promise_is_chosen_by_space(make: Make, desk: Desk, session: Session) -> None:
    codes = [accepted(session).code for _ in range(3)]
    for code in codes:
        printing.printed(session, code, PaperSize.A4, "PDF")
    page = make()
    type_day(page)
    preview(page)
    page.previewed.confirm.click()
    desk.tasks.wait()
    assert page.tabs.currentIndex() == REISSUE
    assert page.reissues.codes() == ()
    assert not page.reissues.issue.isEnabled()
    QTest.keyClick(page.reissues.table, Qt.Key.Key_Space)
    assert page.reissues.codes() == (codes[0],)
    again = make()
    again.restore(page.state())
    desk.tasks.wait()
    assert again.tabs.currentIndex() == REISSUE
    assert [line.code for line in again.reissues.model.lines] == codes
    assert again.reissues.codes() == (codes[0],)
    again.reissue()
    desk.tasks.wait()
    # The receipt is issued whatever the printer says.
    again.printing.not_printed.emit(codes[0], "No printer.")
    assert (again.message.kind, codes[0] in again.message.text) == ("warning", True)


def test_rules_are_read_by_all_and_changed_by_an_administrator(make: Make, desk: Desk) -> None:
    page = make()
    page.show_tab(RULES)
    view = page.rules
    row = next(at for at, rule in enumerate(view.model.lines) if rule.id == "intake.cut_off")
    view.table.selectRow(row)
    view.value.setText("15h")
    view.keep.click()
    desk.tasks.wait()
    assert view.source.property("wrong") is True
    view.source.setText("QD 1")
    view.keep.click()
    desk.tasks.wait()
    assert view.value.property("wrong") is True
    view.value.setText("16:00")
    view.in_force_from.setText("1/12/2026")
    view.keep.click()
    desk.tasks.wait()
    assert page.message.kind == "done"
    assert desk.session.rules.value("intake.cut_off", date(2026, 12, 1)) == "16:00"
    assert desk.session.rules.value("intake.cut_off", date(2026, 11, 30)) == "15:00"


def test_who_is_no_administrator_reads(
    make: Make, desk: Desk, session: Session, clock: StandingClock
) -> None:
    desk.session = office.at_work(session, "Tran Thi Lan", "Quay 2", {Role.RECEPTION})
    page = make()
    assert page.days.form.isHidden()
    assert page.days.withdraw.isHidden()
    assert page.days.model.lines
    page.show_tab(RULES)
    assert not page.rules.keep.isVisible()
    assert page.rules.model.lines


def test_a_choice_is_said_and_typed_in_words() -> None:
    assert value_text("restart", "vi") == "tính lại từ đầu"
    assert value_text("restart", "en") == "counted anew"
    assert read_value("Cong thoi gian dung", "restart") == "add"
    assert read_value("add", "restart") == "add"
    assert read_value("16:00", "15:00") == "16:00"
