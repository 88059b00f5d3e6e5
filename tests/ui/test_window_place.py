import pytest
from PySide6.QtCore import QRect, QSize

from desk_app.ui.window_place import fitted, is_small

DESK = QRect(0, 0, 1920, 1040)
HALF_AGAIN = QRect(0, 0, 1280, 680)


@pytest.mark.parametrize(
    ("wanted", "available", "expected"),
    [
        (QRect(100, 80, 1366, 768), DESK, QRect(100, 80, 1366, 768)),
        (QRect(100, 80, 1366, 768), HALF_AGAIN, HALF_AGAIN),
        (QRect(1900, 900, 1000, 600), DESK, QRect(920, 440, 1000, 600)),
        (QRect(-50, -90, 1000, 600), QRect(10, 30, 1900, 1000), QRect(10, 30, 1000, 600)),
    ],
)
def test_the_window_stays_inside_the_screen(wanted: QRect, available: QRect, expected: QRect) -> None:
    assert fitted(wanted, available) == expected


def test_a_small_screen_is_filled() -> None:
    assert is_small(QSize(1366, 768))
    assert is_small(HALF_AGAIN.size())
    assert not is_small(DESK.size())
