"""The lists of the hand-over page: what may go, what goes, what came back, what is where, which lists were made."""

from PySide6.QtCore import QObject

from desk_app.domain.transfer import BackLine, HeldLine, Sendable, TransferList
from desk_app.domain.wording import short_day, short_moment
from desk_app.domain.workflow import DossierStatus
from desk_app.ui.standing import shown_standing
from desk_app.ui.theme import colours
from desk_app.ui.widgets.line_model import LineModel, Mark

_AT_WORK = DossierStatus.PROCESSING


class SendableRows(LineModel[Sendable]):
    """Dossiers that may go to a unit: code, standing, applicant, procedure."""

    CODE, STANDING, APPLICANT, PROCEDURE = range(4)

    def __init__(self, language: str, prefix: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._prefix = language, prefix

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (self.tr("Code"), self.tr("Standing"), self.tr("Applicant"), self.tr("Procedure"))

    def cells(self, line: Sendable) -> tuple[str, ...]:
        """Return the words of a dossier."""
        word = shown_standing(_AT_WORK, line.state, self._language).word
        return (line.code.removeprefix(self._prefix), word, line.applicant, line.procedure)

    def mark(self, line: Sendable, column: int) -> Mark | None:
        """Return the shape of the standing."""
        if column != self.STANDING:
            return None
        style = shown_standing(_AT_WORK, line.state, self._language)
        return Mark(style.icon, style.colour)


class GoingRows(SendableRows):
    """The list that is being made; for the post each dossier has its number, in `tracking` by code."""

    TRACKING = 4

    def __init__(self, language: str, prefix: str, parent: QObject | None = None) -> None:
        super().__init__(language, prefix, parent)
        self.tracking: dict[str, str] = {}

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (*super().heads(), self.tr("Tracking number"))

    def cells(self, line: Sendable) -> tuple[str, ...]:
        """Return the words of a dossier."""
        return (*super().cells(line), self.tracking.get(line.code, ""))


class HeldRows(LineModel[HeldLine]):
    """What is where: how it stands there, unit, code, procedure, since when, until when, by which list."""

    STANDING, UNIT, CODE, PROCEDURE, SINCE, DUE, LIST = range(7)
    code_column = CODE

    def __init__(self, language: str, prefix: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language, self._prefix = language, prefix

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("Standing there"),
            self.tr("At"),
            self.tr("Code"),
            self.tr("Procedure"),
            self.tr("Since"),
            self.tr("Due there"),
            self.tr("List"),
        )

    def cells(self, line: HeldLine) -> tuple[str, ...]:
        """Return the words of a dossier."""
        return (
            shown_standing(_AT_WORK, line.state, self._language).word,
            line.unit_name,
            line.code.removeprefix(self._prefix),
            line.procedure,
            short_moment(line.since),
            short_moment(line.due_at),
            line.list_code,
        )

    def mark(self, line: HeldLine, column: int) -> Mark | None:
        """Return the shape of the standing, its word in colour when late."""
        if column != self.STANDING:
            return None
        style = shown_standing(_AT_WORK, line.state, self._language)
        return Mark(style.icon, style.colour, coloured_word=line.days_late > 0)


class BackRows(LineModel[BackLine]):
    """What was received back while the page was open, the latest first."""

    CODE, UNIT, LATE, ROUTE = range(4)

    def __init__(self, prefix: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (self.tr("Code"), self.tr("Came from"), self.tr("In time"), self.tr("Route"))

    def cells(self, line: BackLine) -> tuple[str, ...]:
        """Return the words of a dossier."""
        late = self.tr("%n working day(s) late", "", line.days_late) if line.days_late else self.tr("yes")
        route = self.tr("finished: the result can be reported") if line.route_done else self.tr("goes on")
        return (line.code.removeprefix(self._prefix), line.unit_name, late, route)

    def mark(self, line: BackLine, column: int) -> Mark | None:
        """Return the shape of what was late, and of a route that is finished."""
        now = colours()
        if column == self.LATE:
            late = Mark("clock-alert", now.late, coloured_word=True)
            return late if line.days_late else Mark("circle-check", now.done)
        return Mark("circle-check", now.done) if column == self.ROUTE and line.route_done else None


class ListRows(LineModel[TransferList]):
    """The lists that were made, the newest first."""

    CODE, UNIT, MADE, BY, COUNT, BACK, PRINTS = range(7)

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("List"),
            self.tr("Goes to"),
            self.tr("Made"),
            self.tr("By"),
            self.tr("Dossiers"),
            self.tr("Back"),
            self.tr("Printed"),
        )

    def cells(self, line: TransferList) -> tuple[str, ...]:
        """Return the words of a list."""
        made = f"{short_day(line.made_at.date())} {line.made_at:%H:%M}"
        prints = self.tr("%n time(s)", "", line.prints)
        return (line.code, line.unit, made, line.made_by, str(line.count), str(line.back), prints)

    def mark(self, line: TransferList, column: int) -> Mark | None:
        """Return the shape of a list of which everything is back, and of one that never was printed."""
        now = colours()
        if column == self.BACK and line.back == line.count:
            return Mark("circle-check", now.done)
        return Mark("printer-x", now.soon) if column == self.PRINTS and not line.prints else None
