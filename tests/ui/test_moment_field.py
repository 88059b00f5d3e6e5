"""A moment as people type it: never after now, the year and the day left out where they are plain."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from desk_app.domain.wording import short_moment
from desk_app.ui.widgets.moment_field import MomentField, read_moment
from tests.builders import refused

NOW = datetime(2026, 1, 5, 10, 30)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("05/01/2026 09:15", datetime(2026, 1, 5, 9, 15)),
        ("5/1/26 9:15", datetime(2026, 1, 5, 9, 15)),
        ("31/12 16h30", datetime(2025, 12, 31, 16, 30)),
        ("16h30 31/12", datetime(2025, 12, 31, 16, 30)),
        ("16 giờ 30 31/12/2025", datetime(2025, 12, 31, 16, 30)),
        ("9:15", datetime(2026, 1, 5, 9, 15)),
        ("10:31", None),
        ("06/01/2026 08:00", None),
        ("31/12", None),
        ("31/02 08:00", None),
        ("25:00", None),
        ("hôm qua", None),
        ("", None),
    ],
)
def test_read(typed: str, read: datetime | None) -> None:
    assert read_moment(typed, NOW) == read


@given(st.datetimes(datetime(2000, 1, 1), NOW))
def test_what_is_written_out_is_read_again(at: datetime) -> None:
    minute = at.replace(second=0, microsecond=0)
    assert read_moment(short_moment(minute), NOW) == minute


@given(st.text(max_size=30))
def test_whatever_is_typed_is_not_after_now(typed: str) -> None:
    read = read_moment(typed, NOW)
    assert read is None or read <= NOW


def test_the_field_writes_out_and_refuses(qtbot: QtBot) -> None:
    field = MomentField("submitted_at", "submitted_at_invalid")
    qtbot.addWidget(field)
    field.now = NOW
    assert field.moment() is None
    field.setText("4/1 7h5")
    field.editingFinished.emit()
    assert field.text() == "04/01/2026 07:05"
    assert field.moment() == datetime(2026, 1, 4, 7, 5)
    field.setText("mai")
    with refused("submitted_at_invalid", "submitted_at"):
        field.moment()
