"""A day to come as people type it: "25/11", "25/11/2026", "251126"."""

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.domain.errors import Refused
from desk_app.domain.wording import short_day

_PARTED = re.compile(r"(\d{1,2})\D+(\d{1,2})(?:\D+(\d{4}|\d{2}))?")
_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")

Neighbour = Callable[[date, int], date]


def read_coming_day(text: str, today: date) -> date | None:
    """Read a day; without a year the next such day from today on, two figures are of this century. None if none."""
    typed = text.strip()
    found = _PARTED.fullmatch(typed) or _TOGETHER.fullmatch(typed)
    if not found:
        return None
    day, month = int(found[1]), int(found[2])
    years = [int(found[3])] if found[3] else [today.year, today.year + 1]
    for year in years:
        try:
            value = date(year + (2000 if year < 100 else 0), month, day)
        except ValueError:
            continue
        if found[3] or value >= today:
            return value
    return None


class ComingDayField(QLineEdit):
    """A line for a day to come, written out when it is left; ↑ and ↓ go to the neighbouring day.

    `neighbour(day, by)` returns the day that many steps away: working days, where only these count. `wrong` is the
    stable code of the refusal of what cannot be read.
    """

    def __init__(self, name: str, today: date, wrong: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._wrong = wrong
        self.today = today
        self.neighbour: Neighbour | None = None
        self.setPlaceholderText("dd/mm/yyyy")
        self.editingFinished.connect(self._write_out)

    def day(self) -> date | None:
        """Return the day, None when nothing stands there; refused by the field's own code."""
        if not self.text().strip():
            return None
        value = self.read()
        if value is None:
            raise Refused(self._wrong, field=self._name)
        return value

    def read(self) -> date | None:
        """Return the day that can be read, None otherwise."""
        return read_coming_day(self.text(), self.today)

    def set_day(self, value: date | None) -> None:
        """Write a day."""
        self.setText(short_day(value) if value else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbouring day on an arrow."""
        by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        value = self.read()
        if by and self.neighbour is not None and value is not None:
            self.set_day(max(self.today, self.neighbour(value, by)))
        else:
            super().keyPressEvent(event)

    def _write_out(self) -> None:
        value = self.read()
        if value is not None:
            self.set_day(value)
