import numpy as np
import pytest
import zxingcpp
from reportlab.lib.units import mm

from desk_app.documents.qr import QUIET_ZONE, QrCode, matrix

SIDE = 54 * mm


@pytest.mark.parametrize(
    "text", ["a", "https://mot-cua.example/?c=H13-1&s=ABC&i=1", "Hẹn trả: 16:30 ₫ " * 25]
)
def test_the_matrix_is_what_was_meant(text: str) -> None:
    modules = np.pad(np.array(matrix(text, SIDE)), QUIET_ZONE)
    picture = np.where(np.kron(modules, np.ones((4, 4), bool)), 0, 255).astype(np.uint8)
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [text]


def test_correction_gives_way_before_modules_become_too_small() -> None:
    text = "ữ" * 60
    wide, narrow = matrix(text, 87 * mm), matrix(text, 60 * mm)
    assert len(wide) > len(narrow)
    assert 60 / (len(narrow) + 2 * QUIET_ZONE) >= 0.9


def test_a_square_is_as_large_as_its_text_needs() -> None:
    short, long = QrCode("a" * 80, 87 * mm), QrCode("ữ" * 60, 87 * mm)
    assert short.width < long.width <= 87 * mm
    assert short.unit == long.unit
    assert QrCode("ữ" * 60, 60 * mm).width == 60 * mm


def test_capitals_and_figures_are_packed() -> None:
    plain, packed = (
        "h13.50.05-261123-0001 kt 23456789bcfghjklmn",
        "H13.50.05-261123-0001 KT 23456789BCFGHJKLMN",
    )
    assert len(matrix(packed, SIDE)) < len(matrix(plain, SIDE))
