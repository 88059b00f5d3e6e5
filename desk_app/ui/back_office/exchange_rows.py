"""What exchange shows as lists: the offices known, the results to send back, what became of a package."""

from PySide6.QtCore import QObject

from desk_app.domain.errors import Refused
from desk_app.domain.office_key import KnownKey
from desk_app.domain.package import LeftOut, PackageKind, TakenIn, Unanswered
from desk_app.domain.wording import short_moment
from desk_app.ui.texts import sentence
from desk_app.ui.theme import colours
from desk_app.ui.widgets.line_model import LineModel, Mark

Entry = TakenIn | LeftOut


class OfficeRows(LineModel[KnownKey]):
    """The offices whose keys were entered."""

    code_column = 1

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (self.tr("Office"), self.tr("Office code"), self.tr("Key compared"))

    def cells(self, line: KnownKey) -> tuple[str, ...]:
        """Return the words of an office."""
        told = self.tr("Not yet: compare and confirm it")
        if line.confirmed_at is not None:
            told = f"{short_moment(line.confirmed_at)} · {line.confirmed_by}"
        return (line.key.name, line.key.code, told)

    def mark(self, line: KnownKey, column: int) -> Mark | None:
        """Return the shape of a key that is confirmed or not."""
        if column != 2:
            return None
        return (
            Mark("circle-check", colours().done)
            if line.confirmed
            else Mark("triangle-alert", colours().soon, coloured_word=True)
        )


class ResultRows(LineModel[Unanswered]):
    """Finished work whose result has not gone back."""

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (self.tr("Here"), self.tr("Their code"), self.tr("Office"), self.tr("Finished"))

    def cells(self, line: Unanswered) -> tuple[str, ...]:
        """Return the words of a result."""
        office = line.office_name or line.office
        return (line.code, line.their_code, office, short_moment(line.finished_at))


class EntryRows(LineModel[Entry]):
    """What became of the entries of a package."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.kind = PackageKind.DOSSIERS

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (self.tr("Their code"), self.tr("Here"), self.tr("What became of it"))

    def cells(self, line: Entry) -> tuple[str, ...]:
        """Return the words of an entry."""
        if isinstance(line, LeftOut):
            return (line.theirs, "–", self._why(line))
        due = short_moment(line.due_at) if line.due_at else ""
        if line.known:
            told = self.tr("Here before; nothing changed")
        elif self.kind is PackageKind.RESULTS:
            told = self.tr("Result received back")
        else:
            told = self.tr("Received, due {moment}").format(moment=due)
        return (line.theirs, line.ours, told)

    def mark(self, line: Entry, column: int) -> Mark | None:
        """Return the shape of what was taken, known or left out."""
        if column != 2:
            return None
        if isinstance(line, LeftOut):
            return Mark("ban", colours().late, coloured_word=True)
        return Mark("circle-dot", colours().muted) if line.known else Mark("circle-check", colours().done)

    def _why(self, line: LeftOut) -> str:
        told: dict[str, object] = dict(line.told)
        return sentence(Refused(line.reason, field=None, **told), self._language)
