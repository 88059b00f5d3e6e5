"""Fee, sets, note, and how the result goes back."""

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.procedure import Channel, Fee
from desk_app.ui.widgets.settlement import FeeFields, ReturnFields


@pytest.fixture
def fee(qtbot: QtBot) -> FeeFields:
    widget = FeeFields()
    qtbot.addWidget(widget)
    return widget


@pytest.mark.parametrize(
    ("typed", "amount"), [("", None), ("0", 0), ("15000", 15000), ("15.000", 15000), ("1 500 000", 1_500_000)]
)
def test_money_as_people_type_it(fee: FeeFields, typed: str, amount: int | None) -> None:
    QTest.keyClicks(fee.amount, typed)
    assert fee.value() == amount


def test_letters_are_no_money(fee: FeeFields) -> None:
    QTest.keyClicks(fee.amount, "15k")
    assert fee.value() == 15


def test_the_published_fee_is_written_and_said(fee: FeeFields) -> None:
    fee.show_fee(Fee(400_000, "trường hợp", "Miễn cho hộ nghèo"))
    assert (fee.amount.text(), fee.value()) == ("400.000", 400_000)
    assert fee.words("vi") == "400.000 đ (not paid)"
    fee.paid.click()
    assert fee.words("vi") == "400.000 đ (paid)"
    fee.show_fee(Fee(0))
    assert fee.words("vi") == "không thu phí"
    fee.show_fee(Fee(None, note="theo nghị quyết"))
    assert fee.value() is None
    assert fee.words("en") == "as the note says"


def test_what_is_typed_comes_back(fee: FeeFields) -> None:
    fee.set_typed({"amount": "8.000", "paid": True, "sets": "3", "note": "gấp"})
    typed = fee.typed()
    fee.set_typed({})
    assert (fee.value(), fee.number_of_sets(), fee.note_text()) == (None, 1, "")
    fee.set_typed(typed)
    assert fee.typed() == typed
    assert fee.number_of_sets() == 3


def test_post_asks_for_an_address(qtbot: QtBot) -> None:
    fields = ReturnFields("vi")
    qtbot.addWidget(fields)
    assert fields.channel is Channel.COUNTER
    assert not fields.address.isVisibleTo(fields)
    with qtbot.waitSignal(fields.changed):
        fields.way.setCurrentIndex(fields.way.findData("post"))
    assert fields.address.isVisibleTo(fields)
    assert fields.words() == "Dịch vụ bưu chính công ích"
    assert fields.typed() == {"way": "post", "address": ""}
