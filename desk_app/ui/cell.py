"""What is seen of a cell of a long list."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QIcon

from desk_app.ui.theme import colours

# Answers a whole `Cell`: a screen of cells is then asked for once each, not seven times.
CELL_ROLE = Qt.ItemDataRole.UserRole + 1
LOADING = "…"


class Cell(NamedTuple):
    """Words, icon, ink and font; without ink or font of its own a cell has those of the list."""

    words: str
    icon: QIcon | None = None
    ink: QColor | None = None
    font: QFont | None = None

    def answer(self, role: int) -> object:
        """Return the part that a role of Qt is about, None for a role that is about none."""
        place = _PLACES.get(role)
        return None if place is None else self[place]


_PLACES: dict[int, int] = {
    Qt.ItemDataRole.DisplayRole: 0,
    Qt.ItemDataRole.DecorationRole: 1,
    Qt.ItemDataRole.ForegroundRole: 2,
    Qt.ItemDataRole.FontRole: 3,
}


def loading_cell() -> Cell:
    """Return a cell of a row that is still to come."""
    return Cell(LOADING, ink=QColor(colours().muted))
