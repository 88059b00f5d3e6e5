"""What a check of the posting found, one line for each thing to put right, and what to do about each kind."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from desk_app.domain.posting import Finding, FindingKind
from desk_app.domain.procedure import Part
from desk_app.ui import fonts
from desk_app.ui.theme import TYPE_TABLE, colours, icon
from desk_app.ui.words import finding_word, part_word

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
KIND, CODE, NAME, DETAIL = range(4)
_PARTS = {part.value: part for part in Part}
# What a citizen is told wrongly, or not at all, comes before what is only unkempt.
GRAVE = frozenset(
    {
        FindingKind.NOT_POSTED,
        FindingKind.BASIS_ENDED,
        FindingKind.LIMIT_MISSING,
        FindingKind.REPLACED,
        FindingKind.DISPLAY_BEHIND,
    }
)


class FindingRows(QAbstractTableModel):
    """The findings of one kind, or all of them."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._findings: Sequence[Finding] = ()
        self._code_font = QFont(fonts.code_family())
        self._code_font.setPixelSize(TYPE_TABLE)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these findings, in the order given."""
        self.beginResetModel()
        self._findings = findings
        self.endResetModel()

    def finding_at(self, row: int) -> Finding | None:
        """Return the finding of a row."""
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def row_of(self, finding: Finding) -> int:
        """Return where a finding stands now, 0 where it was put right."""
        return next((row for row, each in enumerate(self._findings) if each == finding), 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of findings."""
        return 0 if parent.isValid() else len(self._findings)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else DETAIL + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._heads()[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return one cell."""
        finding = self.finding_at(index.row())
        if finding is None:
            return None
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._cells(finding)[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._heads()[column]}: {self._cells(finding)[column]}"
            case Qt.ItemDataRole.FontRole if column == CODE:
                return self._code_font
            case Qt.ItemDataRole.DecorationRole if column == KIND:
                now = colours()
                grave = finding.kind in GRAVE
                return icon("circle-alert", now.late) if grave else icon("triangle-alert", now.soon)
            case _:
                return None

    def detail_words(self, finding: Finding) -> str:
        """Return what a finding says besides its kind, in words."""
        match finding.kind:
            case FindingKind.NOT_REVIEWED if finding.detail:
                return self.tr("last reviewed on {day}").format(day=finding.detail)
            case FindingKind.NOT_REVIEWED:
                return self.tr("never reviewed at this office")
            case FindingKind.TO_REVIEW | FindingKind.PART_MISSING:
                return ", ".join(dict.fromkeys(self._part(each) for each in finding.detail.split(", ")))
            case FindingKind.REPLACED:
                return self.tr("by {code}").format(code=finding.detail)
            case FindingKind.DISPLAY_BEHIND if finding.detail:
                return self.tr("what it shows dates from {moment}").format(moment=finding.detail)
            case FindingKind.DISPLAY_BEHIND:
                return self.tr("no display has shown this posting yet")
            case _:
                return finding.detail

    def remedy(self, kind: FindingKind) -> str:
        """Return what to do about a kind of finding."""
        return {
            FindingKind.NOT_POSTED: self.tr(
                "It is in force but hangs nowhere. Publish it in the catalogue by a decision, or declare it repealed."
            ),
            FindingKind.NOT_REVIEWED: self.tr(
                "Compare it with the published decision and confirm the review in the catalogue."
            ),
            FindingKind.TO_REVIEW: self.tr(
                "Read the marked words beside the facts, put the facts right, and confirm the review."
            ),
            FindingKind.BASIS_ENDED: self.tr(
                "Find the act that took its place and change the legal basis; check time limit and fee with it."
            ),
            FindingKind.PART_MISSING: self.tr(
                "Enter the part from the published decision, or import the procedure from the national list."
            ),
            FindingKind.FORM_MISSING: self.tr(
                "Write the number of the form beside the paper, and hang the form up with the procedure."
            ),
            FindingKind.LIMIT_MISSING: self.tr(
                "Enter the time limit from the published decision; until then nothing can be received under it."
            ),
            FindingKind.REPLACED: self.tr(
                "Publish the procedure that took its place, and declare this one repealed."
            ),
            FindingKind.DISPLAY_BEHIND: self.tr(
                "Start the public display with F6 and let it run; it takes up the new posting by itself."
            ),
        }[kind]

    def _heads(self) -> tuple[str, ...]:
        return (self.tr("Finding"), self.tr("Procedure code"), self.tr("Procedure"), self.tr("Detail"))

    def _cells(self, finding: Finding) -> tuple[str, ...]:
        kind = finding_word(finding.kind, self._language)
        return (kind, finding.code, finding.name, self.detail_words(finding))

    def _part(self, word: str) -> str:
        return part_word(_PARTS[word], self._language) if word in _PARTS else word
