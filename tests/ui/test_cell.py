"""What is seen of a cell of a long list, part by part."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QIcon

from desk_app.ui.cell import LOADING, Cell, loading_cell
from desk_app.ui.theme import colours


def test_each_role_has_its_part() -> None:
    cell = Cell("Lan", QIcon(), QColor("red"), QFont("Inter"))
    assert cell.answer(Qt.ItemDataRole.DisplayRole) == "Lan"
    assert cell.answer(Qt.ItemDataRole.DecorationRole) is cell.icon
    assert cell.answer(Qt.ItemDataRole.ForegroundRole) is cell.ink
    assert cell.answer(Qt.ItemDataRole.FontRole) is cell.font
    assert cell.answer(Qt.ItemDataRole.CheckStateRole) is None


def test_what_is_still_to_come_is_muted() -> None:
    assert loading_cell() == Cell(LOADING, ink=QColor(colours().muted))
