"""What stands in a list while its row is not loaded yet."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor

from desk_app.ui.theme import colours

LOADING = "…"


def loading_cell(role: int) -> object:
    """Return a cell of a row that is still to come."""
    if role == Qt.ItemDataRole.DisplayRole:
        return LOADING
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return QCoreApplication.translate("DossierTableModel", "Loading")
    return QColor(colours().muted) if role == Qt.ItemDataRole.ForegroundRole else None
