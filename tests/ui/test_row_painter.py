"""Cells drawn without the style sheet look as those drawn by it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QImage
from PySide6.QtWidgets import QApplication, QStyledItemDelegate
from pytestqt.qtbot import QtBot

from desk_app.ui import fonts
from desk_app.ui.cell import CELL_ROLE, Cell
from desk_app.ui.theme import TYPE_TABLE, Theme, colours, icon
from desk_app.ui.widgets.row_painter import RowPainter
from desk_app.ui.widgets.sparing_table import ROW_HEIGHT, SparingTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
LONG = "Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan có thẩm quyền cấp"


class Cells(QAbstractTableModel):
    """Three lines of a word with an icon, a code in its own font, and words that are too long."""

    def __init__(self) -> None:
        super().__init__()
        code = QFont(fonts.code_family())
        code.setPixelSize(TYPE_TABLE)
        ink = colours().late
        self._cells = (
            Cell("Quá hạn", icon("circle-alert", ink), QColor(ink)),
            Cell("261123-0001", font=code),
            Cell(LONG),
        )

    def rowCount(self, _parent: Index = NOWHERE) -> int:
        return 3

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self._cells[index.column()]
        return cell if role == CELL_ROLE else cell.answer(role)


@pytest.fixture(params=list(Theme))
def table(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[SparingTable]:
    request.param.apply(qapp)
    model = Cells()
    table = SparingTable(model, {0: 150, 1: 130, 2: 200}, 2, ())
    model.setParent(table)
    qtbot.addWidget(table)
    table.resize(520, 200)
    table.show()
    yield table
    Theme.LIGHT.apply(qapp)


def drawn(table: SparingTable) -> QImage:
    return table.viewport().grab().toImage()


def test_cells_look_as_the_style_sheet_has_them(table: SparingTable) -> None:
    table.setItemDelegate(QStyledItemDelegate(table))
    styled = drawn(table)
    table.setItemDelegate(RowPainter(table))
    assert drawn(table) == styled
    table.hideRow(0)
    assert drawn(table) != styled


def test_the_chosen_row_has_its_ground(table: SparingTable) -> None:
    table.setItemDelegate(RowPainter(table))
    table.setCurrentIndex(table.model().index(1, 0))
    picture = drawn(table)
    edge = picture.width() - 2
    assert picture.pixelColor(edge, ROW_HEIGHT // 2).name() == colours().surface
    assert picture.pixelColor(edge, ROW_HEIGHT + ROW_HEIGHT // 2).name() == colours().accent_soft


def test_a_list_in_another_font_is_drawn_in_it(table: SparingTable) -> None:
    table.setItemDelegate(RowPainter(table))
    before = drawn(table)
    table.setStyleSheet("font-size: 20px")
    assert drawn(table) != before
