"""The numbers of the law and of the office: what holds, since when, by which paper; a new one from a day on."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.errors import Refused
from desk_app.domain.rules import Rule, RuleBook, RuleValue
from desk_app.domain.text import fold
from desk_app.domain.wording import short_day
from desk_app.ui.admin.entries import day_text, read_any_day
from desk_app.ui.admin.foot_panel import day_line
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, colours, mark, role
from desk_app.ui.widgets.key_button import LetterButton
from desk_app.ui.widgets.labelled import example, labelled, wrapped
from desk_app.ui.widgets.line_model import LineModel, Mark
from desk_app.ui.widgets.sparing_table import SparingTable

NAME, VALUE, UNIT, SINCE, SOURCE, ID = range(6)
WIDTHS = {NAME: 240, VALUE: 110, UNIT: 110, SINCE: 190, SOURCE: 240, ID: 190}
SPARED = (ID, SOURCE)
LONGEST_SOURCE = 300
_DAY_WIDTH = 116
# Yes and no, as they are shown and typed in either language.
_SAID = (("có", "không"), ("yes", "no"))
# What a value that is one of some is called; what it is kept as can be typed as well.
_CALLED = {
    "restart": ("tính lại từ đầu", "counted anew"),
    "add": ("cộng thời gian dừng", "the stop is added"),
    "date": ("so ngày", "by the day"),
    "moment": ("so cả giờ", "by the minute"),
    "tt_01_2018": ("TT 01/2018/TT-VPCP", "TT 01/2018/TT-VPCP"),
    "tt_03_2025": ("TT 03/2025/TT-VPCP", "TT 03/2025/TT-VPCP"),
}


class RuleRows(LineModel[Rule]):
    """Every record that holds or is to come, by its name, the oldest of a rule first."""

    code_column = ID

    def __init__(self, language: str, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._today = today

    def show_book(self, book: RuleBook) -> None:
        """Show the records of a book."""
        alive = [rule for rule in book.rules if rule.in_force_to is None or rule.in_force_to >= self._today]
        self.put(sorted(alive, key=lambda rule: (self.name(rule), rule.in_force_from)))

    def name(self, rule: Rule) -> str:
        """Return what a rule is called."""
        return rule.name_en if self._language == "en" else rule.name_vi

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("Rule"),
            self.tr("Value"),
            self.tr("Unit"),
            self.tr("In force"),
            self.tr("Source"),
            self.tr("Short name"),
        )

    def cells(self, line: Rule) -> tuple[str, ...]:
        """Return the words of a record."""
        until = f" – {short_day(line.in_force_to)}" if line.in_force_to else ""
        since = self.tr("since {day}").format(day=short_day(line.in_force_from))
        return (
            self.name(line),
            value_text(line.value, self._language),
            self._unit(line.unit),
            since + until,
            line.source,
            line.id,
        )

    def mark(self, line: Rule, column: int) -> Mark | None:
        """Return what is still to come."""
        coming = line.in_force_from > self._today
        return Mark("clock", colours().accent) if column == SINCE and coming else None

    def hint(self, line: Rule, column: int) -> str:
        """Return the note of a record at length."""
        return f"{self.cells(line)[column]}\n{line.note}".strip()

    def _unit(self, unit: str) -> str:
        return {
            "time": self.tr("time of day"),
            "working_day": self.tr("working days"),
            "calendar_day": self.tr("days"),
            "count": self.tr("times"),
            "hour": self.tr("hours"),
            "month": self.tr("months"),
            "choice": self.tr("choice"),
        }.get(unit, unit)


class RulesView(QWidget):
    """The list, and at its foot the value that the rule in hand is to have; `kept` carries the new record."""

    kept = Signal(object)
    wrong = Signal(object)

    def __init__(self, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._today = today
        self.model = RuleRows(language, today, self)
        self.table = SparingTable(self.model, WIDTHS, NAME, SPARED, self)
        self.table.setAccessibleName(self.tr("Rules"))
        self.title = role(QLabel(self), "section")
        self.note = wrapped("muted")
        self.value, self.in_force_from, self.source = QLineEdit(), day_line(""), QLineEdit()
        self.in_force_from.setMinimumWidth(_DAY_WIDTH)
        self.source.setMaxLength(LONGEST_SOURCE)
        self.source.setPlaceholderText(example("NĐ 118/2025/NĐ-CP Đ.14"))
        self.fields: dict[str, QWidget] = {
            "value": self.value,
            "in_force_from": self.in_force_from,
            "source": self.source,
        }
        self.keep = LetterButton(
            self.tr("Keep from that day on"), "F12", self._keep, look="primary", parent=self
        )
        self._foot = self._made_foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_3, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        inner.addWidget(self.table)
        column.addLayout(inner, 1)
        column.addWidget(self._foot)
        self.in_force_from.setText(day_text(today + timedelta(days=1)))
        self.table.selectionModel().currentRowChanged.connect(self._show_rule)
        self.table.activated.connect(lambda: self.value.setFocus(Qt.FocusReason.OtherFocusReason))
        for line in (self.value, self.in_force_from, self.source):
            line.textEdited.connect(lambda _, line=line: mark(line, "wrong", on=False))
            line.returnPressed.connect(self.focusNextChild)

    @property
    def rule(self) -> Rule | None:
        """The record in hand."""
        return self.model.line_at(self.table.currentIndex().row())

    def show_book(self, book: RuleBook, *, may_change: bool) -> None:
        """Show the rules; who may not change them reads them."""
        row = max(0, self.table.currentIndex().row())
        self.model.show_book(book)
        self.table.selectRow(min(row, self.model.rowCount() - 1))
        self._foot.setVisible(may_change)

    def start(self) -> None:
        """Go to the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> object:
        """Return the rule in hand and what is typed."""
        texts = self.value.text(), self.in_force_from.text(), self.source.text()
        return self.table.currentIndex().row(), texts

    def put(self, typed: object) -> None:
        """Take back what `typed` gave."""
        match typed:
            case (int() as row, (str() as value, str() as day, str() as source)):
                self.table.selectRow(row)
                self.value.setText(value)
                self.in_force_from.setText(day)
                self.source.setText(source)

    def clear(self) -> None:
        """Give up what is typed."""
        self.value.clear()
        self.source.clear()

    def _show_rule(self) -> None:
        rule = self.rule
        if rule is not None:
            self.title.setText(self.tr("New value: {name}").format(name=self.model.name(rule)))
            self.value.setPlaceholderText(example(value_text(rule.value, self._language)))
            self.note.setText(rule.note)
            self.note.setVisible(bool(rule.note))

    def _keep(self) -> None:
        rule = self.rule
        if rule is None:
            return
        try:
            day = read_any_day(self.in_force_from.text(), self._today)
        except Refused as error:
            self.wrong.emit(Refused(error.code, field="in_force_from", **error.params))
            return
        if day is None:
            self.wrong.emit(Refused("day_unreadable", field="in_force_from", words=""))
            return
        value = read_value(self.value.text(), rule.value)
        new = replace(
            rule, value=value, in_force_from=day, in_force_to=None, source=self.source.text().strip()
        )
        self.kept.emit(replace(new, note=""))

    def _made_foot(self) -> QFrame:
        foot = role(QFrame(self), "foot")
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        row.addLayout(labelled(self.tr("Value"), self.value), 1)
        row.addLayout(labelled(self.tr("In force from"), self.in_force_from), 1)
        row.addLayout(labelled(self.tr("Source: act, article"), self.source), 3)
        row.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(foot)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addLayout(row)
        return foot


def value_text(value: RuleValue, language: str) -> str:
    """Return a value as it is typed."""
    if isinstance(value, bool):
        return _SAID[language == "en"][not value]
    called = _CALLED.get(str(value))
    return called[language == "en"] if called else str(value)


def read_value(words: str, like: RuleValue) -> RuleValue:
    """Read a value of the kind of another; what cannot be read stays text, which the use case refuses."""
    typed = words.strip()
    if isinstance(like, bool):
        return {said: not no for pair in _SAID for no, said in enumerate(pair)}.get(typed.casefold(), typed)
    if isinstance(like, int):
        return int(typed) if typed.isascii() and typed.isdigit() else typed
    return next((kept for kept, words in _CALLED.items() if fold(typed) in map(fold, words)), typed)
