"""The special days of a year as a table: what each is, and who says so."""

from PySide6.QtCore import QObject

from desk_app.domain.calendar_change import DaySource, SpecialDay
from desk_app.domain.office_calendar import DayKind
from desk_app.domain.wording import sessions_text, short_day
from desk_app.ui.theme import colours
from desk_app.ui.widgets.line_model import LineModel, Mark
from desk_app.ui.widgets.terms_words import weekday

DAY, WEEKDAY, KIND, NAME, DECISION, SOURCE = range(6)
WIDTHS = {DAY: 114, WEEKDAY: 78, KIND: 130, NAME: 110, DECISION: 132, SOURCE: 122}
SPARED = (WEEKDAY, DECISION, SOURCE)


class DayRows(LineModel[SpecialDay]):
    """All days of one year."""

    code_column = DAY

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("Day"),
            self.tr("Weekday"),
            self.tr("What it is"),
            self.tr("Name"),
            self.tr("Decision"),
            self.tr("Known from"),
        )

    def cells(self, line: SpecialDay) -> tuple[str, ...]:
        """Return the words of a day."""
        return (
            short_day(line.day),
            weekday(line.day, self._language, short=True),
            self._kind(line),
            line.name,
            line.decision,
            self._source(line.source),
        )

    def mark(self, line: SpecialDay, column: int) -> Mark | None:
        """Return the shape of a kind, and what is still open or a forecast."""
        now = colours()
        if column == KIND:
            return {
                DayKind.OFF: Mark("ban", now.muted),
                DayKind.MAKE_UP: Mark("calendar-check", now.accent),
                DayKind.OTHER_HOURS: Mark("clock", now.accent),
            }[line.kind]
        if column == SOURCE and line.source in {DaySource.ANNOUNCED, DaySource.FORECAST}:
            return Mark("triangle-alert", now.soon)
        return None

    def hint(self, line: SpecialDay, column: int) -> str:
        """Return the hours of a day that has its own, and the weekday in full."""
        if column == KIND and line.hours:
            return f"{self._kind(line)}: {sessions_text(line.hours)}"
        return weekday(line.day, self._language) if column == WEEKDAY else super().hint(line, column)

    def row_near(self, day: object) -> int:
        """Return the row of a day, else 0."""
        return next((row for row, line in enumerate(self.lines) if line.day == day), 0)

    def _kind(self, line: SpecialDay) -> str:
        if line.source is DaySource.ANNOUNCED:
            return self.tr("perhaps off")
        return {
            DayKind.OFF: self.tr("day off"),
            DayKind.MAKE_UP: self.tr("make-up day"),
            DayKind.OTHER_HOURS: self.tr("other hours"),
        }[line.kind]

    def _source(self, source: DaySource) -> str:
        return {
            DaySource.OFFICIAL: self.tr("official"),
            DaySource.OWN: self.tr("this office"),
            DaySource.FORECAST: self.tr("forecast"),
            DaySource.ANNOUNCED: self.tr("not decided"),
        }[source]
