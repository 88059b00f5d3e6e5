"""A day as people type it: "1/2/1990", "01021990", "1-2-90"."""

import re
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.domain.errors import Refused

_PARTED = re.compile(r"(\d{1,2})\D+(\d{1,2})\D+(\d{4}|\d{2})")
_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")


def read_day(text: str, today: date) -> date | None:
    """Read a day that is not after today (two figures mean the latest such year); None where it is none."""
    typed = text.strip()
    found = _PARTED.fullmatch(typed) or _TOGETHER.fullmatch(typed)
    if not found:
        return None
    day, month, year = map(int, found.groups())
    if len(found[3]) == 2:
        year += today.year // 100 * 100
        year -= 100 if (year, month, day) > (today.year, today.month, today.day) else 0
    try:
        value = date(year, month, day)
    except ValueError:
        return None
    return value if value <= today else None


class DayField(QLineEdit):
    """A line for a day; what can be read is written out as 01/02/1990 when the field is left."""

    read = Signal()

    def __init__(
        self, name: str, parent: QWidget | None = None, *, refusal: str = "birth_date_invalid"
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._refusal = refusal
        self.today = date.max
        self.setPlaceholderText("dd/mm/yyyy")
        self.editingFinished.connect(self._write_out)

    def day(self) -> date | None:
        """Return the day, None when empty; refused on the field's name, as a birth date unless told otherwise."""
        if not self.text().strip():
            return None
        value = read_day(self.text(), self.today)
        if value is None:
            raise Refused(self._refusal, field=self._name, day=self.text().strip())
        return value

    def set_day(self, value: date | None) -> None:
        """Write a day."""
        self.setText(f"{value:%d/%m/%Y}" if value else "")

    def _write_out(self) -> None:
        value = read_day(self.text(), self.today)
        if value is not None:
            self.set_day(value)
            self.read.emit()
