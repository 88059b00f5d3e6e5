"""The dossiers of a day as a table, for one part of the day's equation."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desk_app.domain.day_log import DayLine, DayPart
from desk_app.domain.wording import short_moment
from desk_app.ui.standing import brief_status, shown_standing
from desk_app.ui.widgets.line_model import LineModel, Mark
from desk_app.ui.words import status_word

CODE, APPLICANT, PROCEDURE, RECEIVED, DUE, STANDING, STATUS, OFFICER, HANDED_TO = range(9)


class DayTableModel(LineModel[DayLine]):
    """The lines of one part, or of the whole day; all of them in memory, since a day is short.

    `prefix` is what every code of the office begins with: left out on screen.
    """

    code_column = CODE

    def __init__(self, language: str = "vi", prefix: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._prefix = prefix

    def show_lines(self, lines: Sequence[DayLine], part: DayPart | None) -> None:
        """Show the lines of a part; None shows the whole day."""
        self.put([line for line in lines if part is None or part in line.parts])

    def mark(self, line: DayLine, column: int) -> Mark | None:
        """Return the shape and colour of a standing."""
        if column != STANDING:
            return None
        style = shown_standing(line.status, line.state, self._language)
        return Mark(style.icon, style.colour, coloured_word=True)

    def hint(self, line: DayLine, column: int) -> str:
        """Return what a cell says at length."""
        return status_word(line.status, self._language) if column == STATUS else super().hint(line, column)

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("Code"),
            self.tr("Applicant"),
            self.tr("Procedure"),
            self.tr("Received"),
            self.tr("Due"),
            self.tr("Standing"),
            self.tr("Status"),
            self.tr("Officer"),
            self.tr("Handed to"),
        )

    def cells(self, line: DayLine) -> tuple[str, ...]:
        """Return the words of a dossier."""
        return (
            line.code.removeprefix(self._prefix),
            line.applicant,
            line.procedure,
            short_moment(line.received_at),
            short_moment(line.due_at),
            shown_standing(line.status, line.state, self._language).word,
            brief_status(line.status, self._language),
            line.officer,
            line.handed_to,
        )
