"""A panel at the foot of the catalogue in which an act is confirmed: its words, days and reason."""

from collections.abc import Sequence
from datetime import date
from textwrap import shorten

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.catalogue import CatalogueLine
from desk_app.domain.errors import Refused
from desk_app.ui.admin.entries import read_any_day
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, mark, role
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled, wrapped

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NAMED, _NAME_LENGTH = 5, 90


class FootPanel(QFrame):
    """Enter goes on to the next field and at the last one confirms, as F12 does anywhere; Esc leaves it.

    `fields` by the names that refusals use; `confirmed` asks to carry it out. What is typed stays until it was.
    """

    confirmed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, grave: bool = False) -> None:
        super().__init__(parent)
        role(self, "foot")
        self.fields: dict[str, QWidget] = {}
        self.lines: tuple[CatalogueLine, ...] = ()
        self._came_from: QWidget | None = None
        self.title = role(QLabel(self), "section")
        self.told = wrapped("muted")
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE_3)
        look = "danger" if grave else "primary"
        self.confirm = KeyButton("", "F12", self.confirmed.emit, look=look, parent=self)
        self._leave = role(QPushButton(self.tr("Cancel  Esc"), self), "quiet")
        self._leave.clicked.connect(self.close_panel)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.told, 1)
        foot.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.title)
        column.addLayout(self._row)
        column.addLayout(foot)
        self.hide()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the procedures it is about."""
        return tuple(line.shown.code for line in self.lines)

    def add(self, name: str, words: str, field: QWidget, share: int = 1) -> None:
        """Add a field under its label; a tick stands beside the others."""
        self.fields[name] = field
        if isinstance(field, QLineEdit):
            field.textEdited.connect(lambda _: mark(field, "wrong", on=False))
        if isinstance(field, QCheckBox):
            self._row.addWidget(field, 0, Qt.AlignmentFlag.AlignBottom)
        else:
            self._row.addLayout(labelled(words, field), share)

    def begin(self, lines: Sequence[CatalogueLine], title: str, told: str = "") -> None:
        """Open the panel about some lines of the catalogue."""
        if self.isHidden():
            self._came_from = self.window().focusWidget()
        self.lines = tuple(lines)
        self.title.setText(title)
        self.told.setText(told)
        self.setAccessibleName(title)
        self.confirm.setEnabled(True)
        self.show()
        first = next(iter(self.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> bool:
        """Leave it; tells whether the panel was open."""
        if self.isHidden():
            return False
        self.hide()
        self.closed.emit()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        return True

    def named(self, lines: Sequence[CatalogueLine]) -> str:
        """Return name and code of procedures, of many the first ones and how many more."""
        shown = [line.prepared or line.shown for line in lines]
        told = [
            f"{shorten(each.name, _NAME_LENGTH, placeholder=' …')} ({each.code})" for each in shown[:_NAMED]
        ]
        if len(shown) > _NAMED:
            told.append(self.tr("and %n other procedure(s)", "", len(shown) - _NAMED))
        return "; ".join(told)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Stay in the panel, in reading order."""
        stops = [each for each in (*self.fields.values(), self._leave, self.confirm) if each.isEnabled()]
        now = self.window().focusWidget()
        at = stops.index(now) if now in stops else -1
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def text(self, name: str) -> str:
        """Return what stands in a line."""
        field = self.fields[name]
        return field.text() if isinstance(field, QLineEdit) else ""

    def day(self, name: str, today: date) -> date:
        """Return the day of a line; Refused `day_unreadable` on it."""
        try:
            day = read_any_day(self.text(name), today)
        except Refused as error:
            raise Refused(error.code, field=name, **error.params) from error
        if day is None:
            raise Refused("day_unreadable", field=name, words="")
        return day

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter."""
        if event.key() not in _ENTER or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        fields = list(self.fields.values())
        now = self.window().focusWidget()
        if isinstance(now, QPushButton):
            now.click()
        elif now in fields[:-1]:
            fields[fields.index(now) + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.confirm.click()


def day_line(text: str) -> QLineEdit:
    """Return a line for a day."""
    line = QLineEdit()
    line.setPlaceholderText("dd/mm/yyyy")
    line.setText(text)
    return line
