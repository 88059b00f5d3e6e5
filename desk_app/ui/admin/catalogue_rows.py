"""The catalogue as a table: one line for each procedure, how it stands and whether somebody has to look at it."""

from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QObject

from desk_app.domain.catalogue import CatalogueLine
from desk_app.domain.wording import short_day
from desk_app.ui.theme import colours
from desk_app.ui.widgets.line_model import LineModel, Mark
from desk_app.ui.words import since


class Column(IntEnum):
    """What a line shows, from left to right."""

    CODE = 0
    NAME = 1
    FIELD = 2
    IN_FORCE = 3
    POSTED = 4
    STANDING = 5
    REVIEW = 6


class Standing(NamedTuple):
    """A word with its shape and colour."""

    icon: str
    word: str
    colour: str


class CatalogueModel(LineModel[CatalogueLine]):
    """All lines in memory: a catalogue has some hundred."""

    code_column = Column.CODE

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today

    def show_lines(self, lines: Sequence[CatalogueLine], today: date) -> None:
        """Show other lines."""
        self.today = today
        self.put(lines)

    def row_of(self, code: str) -> int | None:
        """Return the row of a procedure, None where it is not in the list."""
        return next((row for row, line in enumerate(self.lines) if line.shown.code == code), None)

    def standing(self, line: CatalogueLine) -> Standing:
        """Return where a procedure stands: posted, coming, prepared, repealed."""
        now, posting = colours(), line.posting
        if line.repealed:
            return Standing("ban", self.tr("Repealed"), now.muted)
        if posting is not None and posting.posted(self.today) and line.version is not None:
            ends = posting.posted_to
            if ends is not None:
                return Standing("clock", self.tr("Until {day}").format(day=short_day(ends)), now.soon)
            return Standing("circle-check", self.tr("Posted"), now.done)
        if posting is not None and posting.posted_from > self.today:
            return Standing(
                "clock", self.tr("From {day}").format(day=short_day(posting.posted_from)), now.accent
            )
        if line.version is not None:
            return Standing("circle", self.tr("Not posted"), now.soon)
        if line.coming is not None:
            return Standing("clock", self.tr("Coming"), now.accent)
        return Standing("circle-dot", self.tr("Only prepared"), now.stopped)

    def review(self, line: CatalogueLine) -> Standing:
        """Return whether somebody has to look at it, whether a change waits, else when it was looked at last."""
        now = colours()
        if line.to_review and not line.repealed:
            return Standing("triangle-alert", self.tr("To review"), now.soon)
        if line.prepared is not None:
            return Standing("circle-dot", self.tr("To publish"), now.accent)
        seen = line.shown.reviewed_on
        return Standing("", short_day(seen) if seen else "–", now.muted)

    def mark(self, line: CatalogueLine, column: int) -> Mark | None:
        """Return the shape and colour of how a procedure stands."""
        if column not in {Column.STANDING, Column.REVIEW}:
            return None
        stands = self.standing(line) if column == Column.STANDING else self.review(line)
        return Mark(stands.icon, stands.colour, coloured_word=True)

    def cells(self, line: CatalogueLine) -> tuple[str, ...]:
        """Return the words of a procedure."""
        shown, posting = line.shown, line.posting
        return (
            shown.code,
            shown.name,
            shown.field,
            self._in_force(line),
            f"{since(posting.posted_from)} · {posting.decision}" if posting is not None else "",
            self.standing(line).word,
            self.review(line).word,
        )

    def _in_force(self, line: CatalogueLine) -> str:
        version = line.version or line.coming
        if version is None:
            return ""
        until = version.in_force_to
        return since(version.in_force_from) + (f" – {short_day(until)}" if until else "")

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("Procedure code"),
            self.tr("Name"),
            self.tr("Field"),
            self.tr("In force"),
            self.tr("Posted since, by"),
            self.tr("How it stands"),
            self.tr("Review"),
        )
