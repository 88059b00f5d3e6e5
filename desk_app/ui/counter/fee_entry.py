"""What is to be paid: case, who pays, how many, the amount and, where it is another than the fee's, the reason."""

import re
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QRegularExpression, QSignalBlocker, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain import fee_lines
from desk_app.domain.errors import Refused
from desk_app.domain.fee_lines import KIND_EN, KIND_VI, FeeLine
from desk_app.domain.wording import fee_text, money
from desk_app.services.fees import FeeDesk
from desk_app.ui.theme import SPACE_2
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.labelled import labelled, wrapped

_LONGEST = 500


class Choice(ChoiceBox):
    """A choice from which no letter reaches the acts of the page."""

    def event(self, event: QEvent) -> bool:
        """Claim plain letters and figures before they act as shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _plain(event):
            event.accept()
            return True
        return super().event(event)


def _plain(event: QKeyEvent) -> bool:
    return len(event.text()) == 1 and event.text().isprintable()


class FeeEntry(QWidget):
    """The fields of one line; `returnPressed` on Enter in any of them."""

    changed = Signal()
    returnPressed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._desk: FeeDesk | None = None
        self._base: FeeLine | None = None
        self._showing = False
        self.case, self.person = Choice(self), Choice(self)
        self.units, self.papers = self._number(), self._number()
        self.amount, self.reason = QLineEdit(self), QLineEdit(self)
        self.amount.setValidator(
            QRegularExpressionValidator(QRegularExpression(r"[0-9. ]{0,14}"), self.amount)
        )
        self.amount.setPlaceholderText(self.tr("đồng"))
        self.reason.setMaxLength(_LONGEST)
        self.says = wrapped("muted")
        self._lay_out()
        for choice in (self.case, self.person):
            choice.currentIndexChanged.connect(self._asked_otherwise)
            choice.returnPressed.connect(self.returnPressed)
        for line in (self.units, self.papers):
            line.textChanged.connect(self._asked_otherwise)
        for line in (self.units, self.papers, self.amount, self.reason):
            line.returnPressed.connect(self.returnPressed)
        self.case.currentIndexChanged.connect(self._offer_persons)
        self.amount.textChanged.connect(self._told)
        self.amount.editingFinished.connect(self._write_out)
        self.reason.textChanged.connect(self._told)

    def fields(self) -> dict[str, QWidget]:
        """Return the fields by the names that refusals give."""
        return {
            "fee_person": self.person,
            "fee_case": self.case,
            "fee_units": self.units,
            "fee_amount": self.amount,
            "fee_reason": self.reason,
        }

    def show_desk(self, desk: FeeDesk) -> None:
        """Show what is to be paid for a dossier; refused as `FeeDesk.lines`."""
        (line,) = desk.lines()
        self._desk, self._showing = desk, True
        _fill(
            self.case,
            {
                case: case or self.tr("ordinary case")
                for case in (*fee_lines.cases(desk.procedure, desk.on, desk.channel), desk.case)
            },
            desk.case,
        )
        self.case.setEnabled(self.case.count() > 1)
        self._fill_persons(desk.person)
        self.units.setText(str(line.units))
        self.papers.setText(str(line.papers))
        self._write_amount(line.amount)
        self.reason.setText(line.reason)
        self._showing = False
        self._compute()

    def line(self) -> FeeLine:
        """Return the line as it stands; refused as `fee_lines.quote`, `fee_units_invalid`."""
        if self._base is None:
            raise Refused("fee_lines_missing", field="fee_amount")
        typed = self.value()
        return replace(self._base, amount=typed, reason=self.reason.text() if self.needs_reason() else "")

    def value(self) -> int | None:
        """Return the amount in whole đồng, None where nothing is written."""
        figures = re.sub(r"\D", "", self.amount.text())
        return int(figures) if figures else None

    def needs_reason(self) -> bool:
        """Whether the amount is another than the fee makes."""
        return self._base is not None and self.value() != self._base.computed

    def typed(self) -> dict[str, str]:
        """Return the fields as they stand."""
        return {
            "case": str(self.case.currentData() or ""),
            "person": str(self.person.currentData() or ""),
            **{name: line.text() for name, line in self._lines().items()},
        }

    def set_typed(self, typed: Mapping[str, object]) -> None:
        """Put back what `typed` gave."""
        for name, choice in (("case", self.case), ("person", self.person)):
            choice.setCurrentIndex(max(0, choice.findData(str(typed.get(name, "")))))
        for name, line in self._lines().items():
            line.setText(str(typed.get(name, "")))

    def _lines(self) -> dict[str, QLineEdit]:
        # The amount after what it is computed from.
        return {"units": self.units, "papers": self.papers, "amount": self.amount, "reason": self.reason}

    def _fill_persons(self, chosen: str) -> None:
        if self._desk is None:
            return
        desk, case = self._desk, str(self.case.currentData() or "")
        others = fee_lines.persons(desk.procedure, desk.on, desk.channel, case)
        named = {"": self.tr("pays the ordinary fee"), **{words: words for words in others}}
        if chosen:
            named.setdefault(chosen, chosen)
        _fill(self.person, named, chosen)
        self.person.setEnabled(len(named) > 1)

    def _offer_persons(self) -> None:
        if not self._showing:
            self._showing = True
            self._fill_persons(str(self.person.currentData() or ""))
            self._showing = False

    def _asked_otherwise(self) -> None:
        """Compute the amount anew; one that only a person can know stays as it was typed."""
        if self._showing:
            return
        self._compute()
        if self._base is not None and self._base.amount is not None:
            self._write_amount(self._base.amount)
        self._told()

    def _compute(self) -> None:
        desk, self._base = self._desk, None
        units, papers = int(self.units.text() or 0), int(self.papers.text() or 0)
        if desk is not None and units and papers:
            case, person = str(self.case.currentData() or ""), str(self.person.currentData() or "")
            try:
                (self._base,) = fee_lines.quote(
                    desk.procedure, desk.on, desk.channel, case, person, units, papers
                )
            except Refused:
                self._base = None
        self._told()

    def _told(self) -> None:
        base = self._base
        self._reason_box.setVisible(self.needs_reason())
        if base is not None:
            kind = (KIND_EN if self._language == "en" else KIND_VI)[base.kind]
            words = [f"{kind}: {fee_text(base.fee)}"]
            if base.full is not None and base.full != base.amount:
                words.append(self.tr("others pay {amount}").format(amount=money(base.full)))
            if base.basis:
                words.append(self.tr("by {act}").format(act=base.basis))
            self.says.setText(" · ".join(words))
            self._papers_box.setVisible(base.fee.tier is not None or base.fee.ceiling is not None)
        if not self._showing:
            self.changed.emit()

    def _write_amount(self, amount: int | None) -> None:
        self.amount.setText("" if amount is None else f"{amount:,}".replace(",", "."))

    def _write_out(self) -> None:
        self._write_amount(self.value())

    def _number(self) -> QLineEdit:
        line = QLineEdit("1", self)
        line.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,4}"), line))
        return line

    def _lay_out(self) -> None:
        self._papers_box, self._reason_box = QWidget(self), QWidget(self)
        _boxed(self._papers_box, self.tr("Papers alike"), self.papers)
        _boxed(self._reason_box, self.tr("Reason or act that sets this amount"), self.reason)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(SPACE_2)
        grid.addLayout(labelled(self.tr("Case"), self.case), 0, 0)
        grid.addLayout(labelled(self.tr("Who pays"), self.person), 0, 1, 1, 2)
        grid.addLayout(labelled(self.tr("How many"), self.units), 1, 0)
        grid.addLayout(labelled(self.tr("Amount"), self.amount), 1, 1)
        grid.addWidget(self._papers_box, 1, 2)
        grid.addWidget(self._reason_box, 2, 0, 1, 3)
        grid.addWidget(self.says, 3, 0, 1, 3)
        for column in range(3):
            grid.setColumnStretch(column, 1)


def _boxed(box: QWidget, words: str, field: QWidget) -> None:
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.addLayout(labelled(words, field))


def _fill(choice: ChoiceBox, named: Mapping[str, str], chosen: str) -> None:
    with QSignalBlocker(choice):
        choice.clear()
        for value, words in named.items():
            choice.addItem(words, value)
        choice.setCurrentIndex(max(0, choice.findData(chosen)))
