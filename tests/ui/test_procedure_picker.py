"""Finding a procedure: words, arrows, one key."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desk_app.domain.procedure import Channel, Fee, Procedure, Terms
from desk_app.domain.procedure_search import ProcedureChoice
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from desk_app.ui.widgets.picked_procedure import PickedProcedure
from desk_app.ui.widgets.procedure_picker import BELOW, ProcedurePicker

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

LONG = "Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con có yếu tố nước ngoài"
TERMS = (Terms(Channel.COUNTER, TimeLimit(3, TimeUnit.WORKING_DAY), Fee(8000, "bản", "Miễn cho hộ nghèo")),)


def choice(code: str, name: str, used: int = 0) -> ProcedureChoice:
    return ProcedureChoice(
        Procedure(
            code, name, "Hộ tịch", "", TERMS, (), "Trích lục", "", (), "", "", needs_review="Đối chiếu."
        ),
        used,
    )


CHOICES = (
    choice("1", "Đăng ký khai tử", 3),
    choice("2", "Đăng ký kết hôn", 9),
    choice("3", LONG, 1),
    choice("4", "Chứng thực bản sao", 90),
)


@pytest.fixture
def picked(picker: ProcedurePicker) -> Sequence[str]:
    codes: list[str] = []
    picker.picked.connect(lambda procedure: codes.append(procedure.code))
    return codes


@pytest.fixture
def picker(qtbot: QtBot) -> ProcedurePicker:
    widget = ProcedurePicker(lambda _: "3 ngày làm việc")
    qtbot.addWidget(widget)
    widget.resize(240, 500)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.show_choices(CHOICES)
    widget.words.setFocus()
    return widget


def test_words_filter_at_once_and_enter_picks(picker: ProcedurePicker, picked: Sequence[str]) -> None:
    assert picker.model.rowCount() == 4
    QTest.keyClicks(picker.words, "khai")
    assert picker.model.rowCount() == 2
    QTest.keyClick(picker.words, Qt.Key.Key_Return)
    assert picked == ["1"]


def test_arrows_of_the_search_line_move_in_the_list(picker: ProcedurePicker, picked: Sequence[str]) -> None:
    QTest.keyClick(picker.words, Qt.Key.Key_Down)
    QTest.keyClick(picker.words, Qt.Key.Key_Down)
    QTest.keyClick(picker.words, Qt.Key.Key_Up)
    QTest.keyClick(picker.words, Qt.Key.Key_Return)
    assert picked == ["2"]


def test_one_key_picks_what_stands_there(picker: ProcedurePicker, picked: Sequence[str]) -> None:
    QTest.keyClick(picker.words, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(picker.words, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    assert picked == ["4"]


def test_nothing_found_says_so(picker: ProcedurePicker, picked: Sequence[str]) -> None:
    QTest.keyClicks(picker.words, "xyz")
    QTest.keyClick(picker.words, Qt.Key.Key_Return)
    assert picked == []
    assert "No procedure" in picker.nothing.text()
    picker.words.clear()
    assert picker.nothing.isHidden()


def test_the_model_is_sound(picker: ProcedurePicker) -> None:
    tester = QAbstractItemModelTester(
        picker.model, QAbstractItemModelTester.FailureReportingMode.Fatal, picker
    )
    picker.words.setText("khai")
    assert tester.model() is picker.model
    assert picker.model.index(0).data(BELOW) == "3 ngày làm việc · Hộ tịch"


def test_a_long_name_gets_the_lines_it_needs(picker: ProcedurePicker) -> None:
    heights = [
        picker.list.itemDelegate().sizeHint(QStyleOptionViewItem(), picker.model.index(row)).height()
        for row in range(4)
    ]
    assert heights[3] >= max(heights[:3]) + 16
    assert not picker.list.grab().toImage().isNull()
    assert picker.list.itemDelegate().sizeHint(QStyleOptionViewItem(), picker.model.index(0)) != QSize()


def test_what_was_picked_is_told_and_shown_to_the_citizen(qtbot: QtBot) -> None:
    card = PickedProcedure("vi")
    qtbot.addWidget(card)
    held: list[str] = []
    card.shown_to_citizen.connect(held.append)
    card.show_procedure(CHOICES[2].procedure)
    values = [value.text() for _, value in card._facts]
    assert values == ["3 ngày làm việc", "8.000 đ/bản. Miễn cho hộ nghèo", "Trực tiếp", "Trích lục"]
    assert card.warning.text().endswith("Đối chiếu.")
    card.show_it.click()
    card.show_procedure(CHOICES[0].procedure)
    assert held == ["3", ""]
