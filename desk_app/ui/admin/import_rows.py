"""What an import would do, one line for each record of the file."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Procedure
from desk_app.domain.procedure_changes import changed_parts
from desk_app.services.catalogue_import import ImportedRecord, ImportPlan, RefusedRecord
from desk_app.ui import fonts
from desk_app.ui.texts import sentence
from desk_app.ui.theme import TYPE_TABLE, colours, icon
from desk_app.ui.words import part_word

Index = QModelIndex | QPersistentModelIndex
Record = ImportedRecord | RefusedRecord
_NOWHERE = QModelIndex()
LINE, CODE, NAME, TOLD = range(4)


class Group(StrEnum):
    """What becomes of a record; the names are those of `ImportPlan`."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


def of_group(plan: ImportPlan, group: Group) -> Sequence[Record]:
    """Return the records of a group, in the order of the file."""
    groups: dict[Group, Sequence[Record]] = {
        Group.ADDED: plan.added,
        Group.CHANGED: plan.changed,
        Group.UNCHANGED: plan.unchanged,
        Group.REFUSED: plan.refused,
    }
    return groups[group]


def reason_words(record: RefusedRecord, language: str) -> str:
    """Return why a record is not taken."""
    return sentence(Refused(record.reason, detail=record.detail), language)


def open_parts(procedure: Procedure, language: str) -> str:
    """Return the names of the parts somebody has to look at, "" where there is none."""
    return ", ".join(dict.fromkeys(part_word(each.part, language) for each in procedure.unread))


class ImportRows(QAbstractTableModel):
    """The records of one group."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._group = Group.ADDED
        self._records: Sequence[Record] = ()
        self._code_font = QFont(fonts.code_family())
        self._code_font.setPixelSize(TYPE_TABLE)

    def show_group(self, plan: ImportPlan | None, group: Group) -> None:
        """Show the records of a group; without a plan there are none."""
        self.beginResetModel()
        self._group = group
        self._records = () if plan is None else of_group(plan, group)
        self.endResetModel()

    def word(self, group: Group) -> str:
        """Return the name of a group."""
        return {
            Group.ADDED: self.tr("New"),
            Group.CHANGED: self.tr("Changed"),
            Group.UNCHANGED: self.tr("Unchanged"),
            Group.REFUSED: self.tr("Refused"),
        }[group]

    def record_at(self, row: int) -> Record | None:
        """Return the record of a row."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of records."""
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else TOLD + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._heads()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one cell."""
        record = self.record_at(index.row())
        if record is None:
            return None
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._cells(record)[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._heads()[column]}: {self._cells(record)[column]}"
            case Qt.ItemDataRole.FontRole if column == CODE:
                return self._code_font
            case Qt.ItemDataRole.DecorationRole if column == TOLD:
                return self._sign(record)
            case Qt.ItemDataRole.ForegroundRole if column == TOLD and isinstance(record, RefusedRecord):
                return QColor(colours().late)
            case _:
                return None

    def _heads(self) -> tuple[str, ...]:
        told = {
            Group.ADDED: self.tr("To review"),
            Group.CHANGED: self.tr("What changes"),
            Group.UNCHANGED: self.tr("To review"),
            Group.REFUSED: self.tr("Why it is not taken"),
        }[self._group]
        return (self.tr("Line"), self.tr("Procedure code"), self.tr("Procedure"), told)

    def _cells(self, record: Record) -> tuple[str, ...]:
        if isinstance(record, RefusedRecord):
            told = reason_words(record, self._language)
            return (str(record.line), record.code, record.name, told)
        wanted = record.wanted
        return (str(record.line), wanted.code, wanted.name, self._told(record))

    def _told(self, record: ImportedRecord) -> str:
        review = open_parts(record.wanted, self._language)
        if self._group is not Group.CHANGED:
            return review
        parts = self._changes(record)
        if review:
            words = self.tr("{parts}; to review: {review}") if parts else self.tr("to review: {review}")
            return words.format(parts=parts, review=review)
        return parts or self.tr("page or marks only")

    def _changes(self, record: ImportedRecord) -> str:
        if record.present is None:
            return self.tr("new again")
        parts = changed_parts(record.present, record.wanted)
        return ", ".join(part_word(part, self._language) for part in parts)

    def _sign(self, record: Record) -> object:
        if isinstance(record, RefusedRecord):
            return icon("ban", colours().late)
        return icon("triangle-alert", colours().soon) if record.wanted.to_review else None
