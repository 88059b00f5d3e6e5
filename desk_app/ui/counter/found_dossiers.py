"""The dossiers found at the page of handing over, as a list."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desk_app.domain.dossier import DossierSummary
from desk_app.domain.vocabulary import STATUS_EN, STATUS_VI

Index = QModelIndex | QPersistentModelIndex

BELOW = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()


class DossierModel(QAbstractListModel):
    """The dossiers found: applicant above, code, status and procedure below."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._status = STATUS_EN if language == "en" else STATUS_VI
        self.rows: Sequence[DossierSummary] = ()

    def show_rows(self, rows: Sequence[DossierSummary]) -> None:
        """Take what was found."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many were found."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the applicant, what stands below, the procedure as a tip."""
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.applicant
            case Qt.ItemDataRole.ToolTipRole:
                return row.procedure
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.applicant}, {row.code}, {self._status[row.status]}, {row.procedure}"
            case _ if role == BELOW:
                return f"{row.code.partition('-')[2]} · {self._status[row.status]}\n{row.procedure}"
        return None
