from dataclasses import replace
from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.fee_receipt import FeeTotals, PaymentMethod, totals
from desk_app.ui.supervisor.fee_totals import FeeTotalsView
from tests.documents.fee_samples import slip

DAY = date(2026, 11, 23)
KEPT = slip()
BACK = slip(
    number=8,
    officer="Trần Văn Bình",
    method=PaymentMethod.TRANSFER,
    cancelled_at=datetime(2026, 11, 23, 10),
    cancelled_by="Trần Văn Bình",
    cancel_reason="Ghi nhầm",
)


@pytest.fixture
def view(qtbot: QtBot) -> FeeTotalsView:
    widget = FeeTotalsView("en")
    qtbot.addWidget(widget)
    return widget


def test_a_day_without_slips_shows_nothing(view: FeeTotalsView) -> None:
    view.show_totals(FeeTotals(DAY))
    assert view.isHidden()


def test_each_part_and_what_was_cancelled(view: FeeTotalsView) -> None:
    view.show_totals(totals(DAY, (KEPT, BACK), (BACK,)))
    assert not view.isHidden()
    words = view.texts()
    assert "132.000 đ" in words[0]
    assert "264.000 đ" in words[0]
    for line in (
        "Charge 12.000 đ",
        "Duty 20.000 đ",
        "Charge or duty 100.000 đ",
        "Cash 132.000 đ",
        "Transfer 0 đ",
        "Lê Văn Thành 132.000 đ",
        "Trần Văn Bình 0 đ",
    ):
        assert line in words
    assert words[-1] == "Cancelled: 08/2026 · 132.000 đ · Trần Văn Bình · Ghi nhầm"


def test_another_day_takes_the_place_of_the_one_before(view: FeeTotalsView) -> None:
    view.show_totals(totals(DAY, (KEPT, BACK), (BACK,)))
    view.show_totals(totals(DAY, (replace(KEPT, amount=0, lines=()),), ()))
    assert view.texts()[1:] == ("Cash 0 đ", "Lê Văn Thành 0 đ")


def test_in_vietnamese_kinds_and_methods_are_the_laws_words(qtbot: QtBot) -> None:
    view = FeeTotalsView("vi")
    qtbot.addWidget(view)
    view.show_totals(totals(DAY, (KEPT,), ()))
    assert {"Lệ phí 20.000 đ", "Tiền mặt 132.000 đ"} <= set(view.texts())
