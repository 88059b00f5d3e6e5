"""A moment of the past as people type it: "22/11 16:30", "16h30 22/11/2026", "16:30" of today."""

import re
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.domain.errors import Refused
from desk_app.domain.wording import short_moment

_FIGURES = re.compile(r"\d+")
_TIME_FIRST = re.compile(r"\s*\d{1,2}\s*[:hg]", re.IGNORECASE)
_NO_END = datetime(9999, 12, 31)


def read_moment(text: str, now: datetime) -> datetime | None:
    """Read a moment that is not after now; without a year the latest such day, without a day today. None if none."""
    figures = [int(each) for each in _FIGURES.findall(text)]
    if len(figures) not in {2, 4, 5}:
        return None
    if _TIME_FIRST.match(text):
        figures = [*figures[2:], *figures[:2]]
    *on, hour, minute = figures
    if not on:
        on = [now.day, now.month, now.year]
    day, month, *told = on
    years = [told[0] + (2000 if told[0] < 100 else 0)] if told else [now.year, now.year - 1]
    for year in years:
        try:
            value = datetime(year, month, day, hour, minute)
        except ValueError:
            continue
        if value <= now:
            return value
    return None


class MomentField(QLineEdit):
    """A line for a moment up to `now`; what can be read is written out when the field is left.

    `wrong` is the stable code of the refusal of what cannot be read.
    """

    def __init__(self, name: str, wrong: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._wrong = name, wrong
        self.now = _NO_END
        self.setPlaceholderText("dd/mm/yyyy hh:mm")
        self.editingFinished.connect(self._write_out)

    def read(self) -> datetime | None:
        """Return the moment that can be read, None otherwise."""
        return read_moment(self.text(), self.now)

    def moment(self) -> datetime | None:
        """Return the moment, None when nothing stands there; refused by the field's own code."""
        if not self.text().strip():
            return None
        value = self.read()
        if value is None:
            raise Refused(self._wrong, field=self._name)
        return value

    def _write_out(self) -> None:
        if (value := self.read()) is not None:
            self.setText(short_moment(value))
