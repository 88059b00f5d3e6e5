"""Days as people type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.errors import Refused
from desk_app.ui.widgets.day_field import DayField, read_day

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1/2/1990", date(1990, 2, 1)),
        ("01021990", date(1990, 2, 1)),
        (" 1-2-90 ", date(1990, 2, 1)),
        ("010290", date(1990, 2, 1)),
        ("1.2.26", date(2026, 2, 1)),
        ("24/11/26", date(1926, 11, 24)),
        ("29/2/2024", date(2024, 2, 29)),
        ("29/2/2023", None),
        ("24/11/2026", None),
        ("1990", None),
        ("hôm nay", None),
        ("", None),
    ],
)
def test_forgiving_typing(typed: str, day: date | None) -> None:
    assert read_day(typed, TODAY) == day


@given(st.dates(date(1900, 1, 1), TODAY), st.sampled_from(["%d/%m/%Y", "%d%m%Y", "%d-%m-%Y", "%d %m %Y"]))
def test_whatever_is_written_out_is_read_back(day: date, how: str) -> None:
    assert read_day(day.strftime(how), TODAY) == day


@given(st.text(max_size=12))
def test_any_text_is_a_past_day_or_none(text: str) -> None:
    assert (read_day(text, TODAY) or TODAY) < TODAY + timedelta(days=1)


def test_the_field_writes_the_day_out_and_refuses_none(qtbot: QtBot) -> None:
    field = DayField("applicant.birth_date")
    qtbot.addWidget(field)
    field.today = TODAY
    assert field.day() is None
    QTest.keyClicks(field, "01021990")
    field.editingFinished.emit()
    assert field.text() == "01/02/1990"
    assert field.day() == date(1990, 2, 1)
    field.setText("31/2/1990")
    with pytest.raises(Refused) as refusal:
        field.day()
    assert (refusal.value.code, refusal.value.field) == ("birth_date_invalid", "applicant.birth_date")
