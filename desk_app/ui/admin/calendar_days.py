"""The special days of a year beside the form that changes them."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.calendar_change import DaySource, SpecialDay
from desk_app.ui.admin import calendar_rows
from desk_app.ui.admin.calendar_form import CalendarForm
from desk_app.ui.admin.calendar_rows import DayRows
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.key_button import KeyButton, LetterButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.sparing_table import SparingTable

FORM_WIDTHS = (310, 350)


class CalendarDays(QWidget):
    """Ctrl+← and Ctrl+→ change the year, G withdraws the decision in hand, N begins a new one."""

    year_changed = Signal()

    def __init__(self, language: str, today: date, years: range, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years = years
        self.year = today.year
        self._today = today
        self.title = role(QLabel(self), "page-title")
        self.before = self._made_turn("Ctrl+Left", "chevron-left", -1)
        self.after = self._made_turn("Ctrl+Right", "chevron-right", 1)
        self.told = wrapped("muted")
        self.model = DayRows(language, self)
        self.table = SparingTable(
            self.model, calendar_rows.WIDTHS, calendar_rows.NAME, calendar_rows.SPARED, self
        )
        self.table.setAccessibleName(self.tr("Special days"))
        self.empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.form = CalendarForm(today, self)
        self.form.setMinimumWidth(FORM_WIDTHS[0])
        self.form.setMaximumWidth(FORM_WIDTHS[1])
        self.withdraw = LetterButton(self.tr("Withdraw this decision"), "G", self._withdraw, parent=self)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_current)

    def show_days(self, lines: Sequence[SpecialDay]) -> None:
        """Show a year's days; the line in hand stays, at first the next day that comes."""
        before = self.model.line_at(self.table.currentIndex().row())
        self.model.put(lines)
        self.title.setText(str(self.year))
        for button, year in ((self.before, self.year - 1), (self.after, self.year + 1)):
            button.say(str(year))
            button.setEnabled(year in self._years)
        open_days = sum(line.source is DaySource.ANNOUNCED for line in lines)
        forecast = any(line.source is DaySource.FORECAST for line in lines)
        words = [self.tr("Days that are not as the week says: {count}.").format(count=len(lines))]
        if forecast:
            words.append(self.tr("This year's holidays are not published yet: a forecast."))
        if open_days:
            words.append(self.tr("Announced and not decided: {count}.").format(count=open_days))
        self.told.setText(" ".join(words))
        if lines:
            coming = next((line.day for line in lines if line.day >= self._today), None)
            day = before.day if before is not None and before in lines else coming
            self.table.selectRow(self.model.row_near(day))
        else:
            self.empty.say("calendar-check", self.tr("No special days in this year"))
        self._stack.setCurrentWidget(self.table if lines else self.empty)
        self.table.scrollTo(self.table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._show_current()

    def allow(self, *, allowed: bool) -> None:
        """Let an administrator change it; everybody else reads."""
        self.form.setVisible(allowed)
        self.withdraw.setVisible(allowed)

    def start(self) -> None:
        """Go to the form, where there is one, else to the list."""
        if self.form.isHidden():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.form.start()

    def turn(self, by: int) -> None:
        """Show another year of the calendar."""
        if self.year + by in self._years:
            self.year += by
            self.year_changed.emit()

    def _withdraw(self) -> None:
        line = self.model.line_at(self.table.currentIndex().row())
        if line is not None and line.decision:
            self.form.withdraw(line.decision)

    def _show_current(self) -> None:
        line = self.model.line_at(self.table.currentIndex().row())
        self.withdraw.setEnabled(line is not None and bool(line.decision))

    def _made_turn(self, keys: str, symbol: str, by: int) -> KeyButton:
        return KeyButton("", keys, partial(self.turn, by), look="quiet", icon=icon(symbol), parent=self)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_2)
        head.addWidget(self.title, 1)
        head.addWidget(self.before)
        head.addWidget(self.after)
        left = QVBoxLayout()
        left.setSpacing(SPACE_2)
        left.addLayout(head)
        left.addWidget(self.told)
        left.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        hint = wrapped("caption")
        hint.setText(self.tr("↑ ↓ move · N goes to the form"))
        foot.addWidget(hint, 1)
        foot.addWidget(self.withdraw)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        row.setSpacing(SPACE_3)
        row.addLayout(left, 2)
        row.addWidget(self.form, 1)
        to_form = QShortcut(QKeySequence("N"), self.table, self.form.start)
        to_form.setContext(Qt.ShortcutContext.WidgetShortcut)
