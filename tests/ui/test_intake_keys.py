"""The way through a reception by Tab and Enter, and where it begins again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.services.session import Session
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[IntakePage]:
    page = IntakePage(desk)
    qtbot.addWidget(page)
    page.resize(1216, 680)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    desk.tasks.wait()
    page.entered()
    QTest.keyClicks(page.view.picker.words, "khai sinh")
    QTest.keyClick(page.view.picker.words, Qt.Key.Key_Return)
    desk.tasks.wait()
    yield page
    desk.tasks.wait()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def way(key: Qt.Key) -> list[QWidget]:
    """Return every stop of a key until it comes round."""
    stops = [focused()]
    for _ in range(60):
        QTest.keyClick(focused(), key)
        if focused() is stops[0]:
            break
        stops.append(focused())
    return stops


def test_the_tab_key_comes_round_in_reading_order_both_ways(page: IntakePage) -> None:
    view, card = page.view, page.card
    there = way(Qt.Key.Key_Tab)
    person = view.applicant
    expected: list[QWidget] = [
        *(person.name, person.id_number, person.birth_date, person.gender, person.address, person.phone),
        *(person.more, view.representative.someone_else, view.way.way, view.checklist.lines[0]),
        *(view.checklist.all_received, view.checklist.other_paper),
        *(view.fee.amount, view.fee.paid, view.fee.sets, view.fee.note),
        *(card.why, card.guidance, card.accept),
        *(view.picked.show_it, view.picked.another, view.clear_form),
    ]
    assert [stop for stop in there if stop in expected] == expected
    back = way(Qt.Key.Key_Backtab)
    assert back == [there[0], *reversed(there[1:])]


def test_enter_goes_from_field_to_field(page: IntakePage) -> None:
    view, person = page.view, page.view.applicant
    person.name.setFocus()
    fields = [person.name, person.id_number, person.birth_date, person.gender, person.address, person.phone]
    for field in (*fields, view.representative.someone_else, view.way.way):
        assert focused() is field
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert focused() is view.checklist.lines[0]


def test_coming_back_begins_at_the_first_field_still_needed(page: IntakePage) -> None:
    view = page.view
    for line in (view.applicant.name, view.applicant.id_number):
        view.fee.note.setFocus()
        page.entered()
        assert focused() is line
        line.setText("092190001234")
    view.fee.note.setFocus()
    page.entered()
    assert focused() is next(line for line in view.checklist.lines if line.need.required)
    view.find_procedure()
    assert page.back()
    assert not isinstance(focused(), QPushButton)


def test_a_number_that_is_none_is_marked_when_it_is_left(page: IntakePage) -> None:
    number = page.view.applicant.id_number
    number.setFocus()
    QTest.keyClicks(number, "12/02/1990")
    QTest.keyClick(number, Qt.Key.Key_Tab)
    assert number.property("wrong") is True
    number.setText("092190001234")
    assert number.property("wrong") is False


def test_clearing_has_a_button_that_is_always_seen(page: IntakePage, session: Session) -> None:
    page.view.applicant.name.setText("Hà")
    assert "Backspace" in page.view.clear_form.text()
    page.view.clear_form.click()
    assert page.draft().is_empty
    assert page.view.clear_form.isVisible()
    page.view.clear_form.click()
    page.desk.tasks.wait()
    assert page.view.applicant.name.text() == "Hà"


@pytest.mark.parametrize("width", [1216, 1120, 1040])
def test_no_column_is_cut_at_any_width(page: IntakePage, width: int, qtbot: QtBot) -> None:
    page.resize(width, 620)
    qtbot.waitUntil(lambda: page.width() == width)
    QApplication.processEvents()
    inside = page.view.widget()
    assert inside is not None
    assert inside.width() <= page.view.viewport().width()
