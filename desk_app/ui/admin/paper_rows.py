"""The lines of the register, and the papers that were made, as tables."""

from PySide6.QtCore import QObject

from desk_app.domain.office_paper import KeptPaper
from desk_app.domain.register import RegisterLine
from desk_app.domain.wording import short_day, short_moment
from desk_app.ui.standing import brief_status
from desk_app.ui.widgets.line_model import LineModel
from desk_app.ui.words import status_word

NUMBER, CODE, APPLICANT, PROCEDURE, RECEIVED, DUE, RETURNED, STATUS = range(8)
MADE_NUMBER, MADE_AT, MADE_PRINTS = range(3)


class RegisterModel(LineModel[RegisterLine]):
    """Every line of the register; `prefix` is what every code of the office begins with: left out on screen."""

    code_column = CODE

    def __init__(self, language: str, prefix: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._prefix = language, prefix

    def hint(self, line: RegisterLine, column: int) -> str:
        """Return what a cell says at length."""
        return status_word(line.status, self._language) if column == STATUS else super().hint(line, column)

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("No."),
            self.tr("Code"),
            self.tr("Applicant"),
            self.tr("Procedure"),
            self.tr("Received"),
            self.tr("Due"),
            self.tr("Handed over"),
            self.tr("Status"),
        )

    def cells(self, line: RegisterLine) -> tuple[str, ...]:
        """Return the words of a line."""
        return (
            f"{line.number:02}",
            line.code.removeprefix(self._prefix),
            line.applicant,
            line.procedure,
            short_moment(line.received_at),
            short_moment(line.due_at),
            short_day(line.returned_at) if line.returned_at else "",
            brief_status(line.status, self._language),
        )


class MadeModel(LineModel[KeptPaper]):
    """Papers that were made, by number."""

    code_column = MADE_NUMBER

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return self.tr("No."), self.tr("Made"), self.tr("Printed")

    def cells(self, line: KeptPaper) -> tuple[str, ...]:
        """Return the words of a paper."""
        times = self.tr("%n time(s)", "", line.prints) if line.prints else self.tr("not yet")
        return f"{line.number:02}/{line.year}", short_moment(line.made_at), times
