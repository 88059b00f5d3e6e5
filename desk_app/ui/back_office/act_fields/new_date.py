"""The new day of an apology: a working day, with how late it is and which time the date is moved."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.acts import ActDetails
from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.domain.wording import short_day
from desk_app.ui.back_office.act_fields.part import ActPart, Asked, Line
from desk_app.ui.theme import SPACE_3, mark
from desk_app.ui.widgets.coming_day import ComingDayField
from desk_app.ui.widgets.labelled import labelled, wrapped


class NewDatePart(ActPart):
    """The proposed day in a field that ↑ and ↓ move by working days; beside it what the letter will say."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.day = ComingDayField("new_due_on", date.min, "new_date_unreadable", self)
        self.day.setToolTip(self.tr("↑ a working day later, ↓ a working day earlier"))
        self.told = wrapped()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addLayout(labelled(self.tr("New date"), self.day), 1)
        row.addWidget(self.told, 3)
        self._calendar: OfficeCalendar | None = None
        self._due_on = date.min
        self._times = 0
        self.day.textChanged.connect(self._tell)
        self.day.textChanged.connect(self.changed)

    def show_asked(self, asked: Asked) -> None:
        """Propose the earliest sensible day."""
        session, proposed = asked.session, asked.question.new_due_at
        self._calendar, self._due_on = session.calendar, asked.detail.summary.due_at.date()
        self._times = len(asked.detail.agreed) + 1
        self.day.today = session.today()
        self.day.neighbour = session.calendar.working.add_days
        if proposed is not None and not self.day.text():
            self.day.set_day(proposed.date())
            self.day.selectAll()
        self._tell()

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with the new day; refused `new_date_unreadable`."""
        return replace(details, new_due_on=self.day.day())

    def put(self, details: ActDetails) -> None:
        """Put the day back."""
        self.day.set_day(details.new_due_on)

    def fields(self) -> dict[str, QWidget]:
        """Return the field."""
        return {"new_due_on": self.day}

    def lines(self) -> tuple[Line, ...]:
        """Return the field."""
        return (self.day,)

    def _tell(self) -> None:
        day = self.day.read()
        if day is None or self._calendar is None:
            self.told.clear()
            return
        closed = self._calendar.why_closed(day)
        mark(self.day, "wrong", on=bool(closed))
        if closed:
            words = self.tr("{day} is no working day: {why}.")
            self.told.setText(words.format(day=short_day(day), why=closed))
            return
        late = self._calendar.working.days_between(self._due_on, day)
        after = self.tr("%n working day(s) after the date {due}", "", late).format(
            due=short_day(self._due_on)
        )
        times = self.tr("time no. {times} that the date is moved").format(times=self._times)
        self.told.setText(f"{after} · {times}")
