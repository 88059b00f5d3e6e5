import numpy as np
import pytest
import zxingcpp
from reportlab.lib.units import mm

from desk_app.documents.qr import QUIET_ZONE, matrix

SIDE = 54 * mm


@pytest.mark.parametrize(
    "text", ["a", "https://mot-cua.example/?c=H13-1&s=ABC&i=1", "Hẹn trả: 16:30 ₫ " * 25]
)
def test_the_matrix_is_what_was_meant(text: str) -> None:
    modules = np.pad(np.array(matrix(text, SIDE)), QUIET_ZONE)
    picture = np.where(np.kron(modules, np.ones((4, 4), bool)), 0, 255).astype(np.uint8)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [text]


def test_correction_gives_way_before_modules_become_too_small() -> None:
    text = "ữ" * 150
    wide, narrow = matrix(text, 70 * mm), matrix(text, 40 * mm)
    assert len(wide) > len(narrow)
    assert 70 / (len(wide) + 2 * QUIET_ZONE) >= 0.48
