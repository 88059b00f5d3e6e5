"""Entering what a decision changes in the calendar: one day, a swap, or several of them under one number."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget

from desk_app.domain.calendar_change import (
    LONGEST_DECISION,
    LONGEST_NAME,
    CalendarChange,
    Entry,
    Swap,
)
from desk_app.domain.errors import Refused
from desk_app.domain.office import parse_sessions
from desk_app.domain.office_calendar import DayException, DayKind
from desk_app.domain.wording import sessions_text, short_day
from desk_app.ui.admin.entries import read_any_day
from desk_app.ui.admin.foot_panel import day_line
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, mark, role
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.columns import Rolled
from desk_app.ui.widgets.key_button import KeyButton, LetterButton
from desk_app.ui.widgets.labelled import example, labelled, wrapped

SWAP = "swap"
# Which days each kind asks for.
_DAYS = {
    DayKind.OFF.value: ("day",),
    SWAP: ("off_on", "worked_on"),
    DayKind.MAKE_UP.value: ("day",),
    DayKind.OTHER_HOURS.value: ("day", "hours"),
}
_LIST_HEIGHT = 92


class CalendarForm(QFrame):
    """Enter goes on; at the last field it adds the day to the change. `preview_asked` wants to see what it does.

    `fields` by the names that refusals use. Nothing typed is given up but by `clear`.
    """

    preview_asked = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        role(self, "card")
        self.entries: list[Entry] = []
        self.withdrawn = ""
        self.kind = ChoiceBox(self)
        for value, words in (
            (DayKind.OFF.value, self.tr("Day off")),
            (SWAP, self.tr("Swap: a day off for a worked one")),
            (DayKind.MAKE_UP.value, self.tr("Make-up day")),
            (DayKind.OTHER_HOURS.value, self.tr("Other hours")),
        ):
            self.kind.addItem(words, value)
        self.lines = {name: day_line("") for name in ("day", "off_on", "worked_on")}
        self.lines |= {name: QLineEdit() for name in ("decision", "hours", "name", "reason")}
        self.lines["decision"].setMaxLength(LONGEST_DECISION)
        self.lines["decision"].setPlaceholderText(example("163/QĐ-UBND"))
        self.lines["hours"].setPlaceholderText(example("7:00–11:30"))
        self.lines["name"].setMaxLength(LONGEST_NAME)
        self.fields: dict[str, QWidget] = {**self.lines, "kind": self.kind}
        self.list = QListWidget(self)
        self.list.setFixedHeight(_LIST_HEIGHT)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Days in this change"))
        self.withdrawing = wrapped("section")
        self._parts: dict[str, QWidget] = {}
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._show_kind)
        for line in self.lines.values():
            line.textEdited.connect(lambda _, line=line: mark(line, "wrong", on=False))
        self._show_kind()

    def change(self) -> CalendarChange:
        """Return everything entered, with what stands in the fields; Refused on the field that is wrong."""
        names = self._day_names()
        typed = any(self.lines[name].text().strip() for name in names)
        if not typed and not self.entries and not self.withdrawn:
            raise Refused("calendar_nothing_entered", field=names[0])
        entries = (*self.entries, self._entry()) if typed else tuple(self.entries)
        return CalendarChange(entries, self.withdrawn, self.lines["reason"].text())

    def add(self) -> None:
        """Take what is typed into the change, and begin the next day under the same number."""
        self.entries.append(self._entry())
        for name in self._day_names():
            self.lines[name].clear()
        self._show_entries()
        self.lines[self._day_names()[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def withdraw(self, decision: str) -> None:
        """Ask why a decision is withdrawn; it is taken out before the days entered here."""
        self.withdrawn = decision
        self._show_entries()
        self.lines["reason"].setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> bool:
        """Give up a withdrawal that was begun; tells whether there was one."""
        if not self.withdrawn:
            return False
        self.withdrawn = ""
        self.lines["reason"].clear()
        self._show_entries()
        self.start()
        return True

    def clear(self) -> None:
        """Begin anew."""
        self.entries, self.withdrawn = [], ""
        for line in self.lines.values():
            line.clear()
        self._show_entries()

    def start(self) -> None:
        """Go to the first field."""
        self.lines["decision"].setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> object:
        """Return everything typed, for a form built anew."""
        texts = {name: line.text() for name, line in self.lines.items()}
        return self.kind.currentIndex(), texts, tuple(self.entries), self.withdrawn

    def put(self, typed: object) -> None:
        """Take back what `typed` gave."""
        match typed:
            case (int() as kind, dict() as texts, tuple() as entries, str() as withdrawn):
                self.kind.setCurrentIndex(kind)
                for name, words in texts.items():
                    self.lines[name].setText(words)
                self.entries, self.withdrawn = list(entries), withdrawn
                self._show_entries()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, take a day out of the list with Delete."""
        now = self.window().focusWidget()
        if event.key() == Qt.Key.Key_Delete and now is self.list and self.list.currentRow() >= 0:
            del self.entries[self.list.currentRow()]
            self._show_entries()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and now is self.lines["name"]:
            self.added.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _day_names(self) -> tuple[str, ...]:
        return _DAYS[str(self.kind.currentData())]

    def _entry(self) -> Entry:
        kind = str(self.kind.currentData())
        decision, name = self.lines["decision"].text(), self.lines["name"].text()
        if kind == SWAP:
            return Swap(self._day("off_on"), self._day("worked_on"), decision, name)
        day = self._day("day")
        hours = parse_sessions(self.lines["hours"].text()) if kind == DayKind.OTHER_HOURS else ()
        return DayException(day, DayKind(kind), name, decision, hours)

    def _day(self, name: str) -> date:
        words = self.lines[name].text().strip()
        try:
            day = read_any_day(words, self._today)
        except Refused as error:
            raise Refused(error.code, field=name, **error.params) from error
        if day is None:
            raise Refused("day_unreadable", field=name, words=words)
        return day

    def _show_kind(self) -> None:
        shown = self._day_names()
        for name in ("day", "off_on", "worked_on", "hours"):
            self._parts[name].setVisible(name in shown)

    def _show_entries(self) -> None:
        self.list.clear()
        self.list.addItems([self._words(entry) for entry in self.entries])
        self._parts["list"].setVisible(bool(self.entries))
        self._parts["reason"].setVisible(bool(self.withdrawn))
        self.withdrawing.setText(self.tr("Withdraw {decision}").format(decision=self.withdrawn))
        self.withdrawing.setVisible(bool(self.withdrawn))

    def _words(self, entry: Entry) -> str:
        if isinstance(entry, Swap):
            words = self.tr("{off} off, {worked} worked · {decision}")
            return words.format(
                off=short_day(entry.off_on), worked=short_day(entry.worked_on), decision=entry.decision
            )
        what = {
            DayKind.OFF: self.tr("{day} off · {decision}"),
            DayKind.MAKE_UP: self.tr("{day} worked · {decision}"),
            DayKind.OTHER_HOURS: self.tr("{day} {hours} · {decision}"),
        }[entry.kind]
        hours = sessions_text(entry.hours)
        return what.format(day=short_day(entry.day), decision=entry.decision, hours=hours)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_2, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(role(QLabel(self.tr("A decision changes the calendar")), "section"))
        column.addWidget(self.withdrawing)
        words = {
            "reason": self.tr("Why it is withdrawn"),
            "decision": self.tr("Number of the decision"),
            "kind": self.tr("What it orders"),
            "day": self.tr("Day"),
            "off_on": self.tr("Day that is off"),
            "worked_on": self.tr("Day worked for it, before or after"),
            "hours": self.tr("Working hours of that day"),
            "name": self.tr("What the day is called (if it has a name)"),
            "list": self.tr("Entered · Delete takes one out"),
        }
        for name, label in words.items():
            part, inner = QWidget(inside), labelled(label, self.fields.get(name, self.list))
            inner.setContentsMargins(0, 0, 0, 0)
            part.setLayout(inner)
            self._parts[name] = part
            column.addWidget(part)
            if name == "name":
                self.added = KeyButton(self.tr("Another day"), "Ctrl+N", parent=inside)
                column.addWidget(self.added, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.preview = LetterButton(
            self.tr("See what would move"), "F12", self.preview_asked.emit, look="primary", parent=self
        )
        stops = [self.fields.get(name, self.list) for name in words]
        stops[-1:] = [self.added, self.list, self.preview]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        whole.setSpacing(SPACE_3)
        whole.addWidget(Rolled(inside, self), 1)
        whole.addWidget(self.preview)
        self._show_entries()
