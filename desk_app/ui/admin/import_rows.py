"""What an import would do, one line for each record of the file."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject

from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Procedure
from desk_app.domain.procedure_changes import changed_parts
from desk_app.services.catalogue_import import ImportedRecord, ImportPlan, RefusedRecord
from desk_app.ui.texts import sentence
from desk_app.ui.theme import colours
from desk_app.ui.widgets.line_model import LineModel, Mark
from desk_app.ui.words import part_word

Record = ImportedRecord | RefusedRecord
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


class ImportRows(LineModel[Record]):
    """The records of one group."""

    code_column = CODE

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._group = Group.ADDED

    def show_group(self, plan: ImportPlan | None, group: Group) -> None:
        """Show the records of a group; without a plan there are none."""
        self._group = group
        self.put(() if plan is None else of_group(plan, group))

    def word(self, group: Group) -> str:
        """Return the name of a group."""
        return {
            Group.ADDED: self.tr("New"),
            Group.CHANGED: self.tr("Changed"),
            Group.UNCHANGED: self.tr("Unchanged"),
            Group.REFUSED: self.tr("Refused"),
        }[group]

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns; the last one tells what the group is about."""
        told = {
            Group.ADDED: self.tr("To review"),
            Group.CHANGED: self.tr("What changes"),
            Group.UNCHANGED: self.tr("To review"),
            Group.REFUSED: self.tr("Why it is not taken"),
        }[self._group]
        return (self.tr("Line"), self.tr("Procedure code"), self.tr("Procedure"), told)

    def cells(self, line: Record) -> tuple[str, ...]:
        """Return the words of a record."""
        if isinstance(line, RefusedRecord):
            told = reason_words(line, self._language)
            return (str(line.line), line.code, line.name, told)
        wanted = line.wanted
        return (str(line.line), wanted.code, wanted.name, self._told(line))

    def mark(self, line: Record, column: int) -> Mark | None:
        """Return the shape of what is refused, or is to be reviewed."""
        if column != TOLD:
            return None
        if isinstance(line, RefusedRecord):
            return Mark("ban", colours().late, coloured_word=True)
        return Mark("triangle-alert", colours().soon) if line.wanted.to_review else None

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
