"""A day to come, as it is typed."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.ui.widgets.coming_day import ComingDayField, read_coming_day
from tests.builders import refused

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("25/11", date(2026, 11, 25)),
        ("1/2", date(2027, 2, 1)),
        ("23/11", TODAY),
        ("22/11", date(2027, 11, 22)),
        ("25/11/26", date(2026, 11, 25)),
        (" 25-11-2026 ", date(2026, 11, 25)),
        ("25112026", date(2026, 11, 25)),
        ("2511", date(2026, 11, 25)),
        ("22/11/2026", date(2026, 11, 22)),
        ("29/2", None),
        ("31/4/2027", None),
        ("tomorrow", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, day: date | None) -> None:
    assert read_coming_day(typed, TODAY) == day


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_written_day_is_read_back(day: date) -> None:
    for written in (f"{day:%d/%m/%Y}", f"{day:%d%m%y}", f"{day.day}.{day.month}.{day.year}"):
        assert read_coming_day(written, TODAY) == day


@given(st.text(max_size=12))
def test_no_text_is_an_error(typed: str) -> None:
    day = read_coming_day(typed, TODAY)
    assert day is None or isinstance(day, date)


def test_the_field_writes_out_and_steps(qtbot: QtBot) -> None:
    field = ComingDayField("new_due_on", TODAY, "new_date_unreadable")
    qtbot.addWidget(field)
    field.neighbour = lambda day, by: day + timedelta(days=by)
    QTest.keyClicks(field, "24/11")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.day() == date(2026, 11, 25)
    for _ in range(5):
        QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "23/11/2026"
    field.setText("x")
    with refused("new_date_unreadable", "new_due_on"):
        field.day()
    field.setText(" ")
    assert field.day() is None
