"""The fees of a day by kind, officer and method, with the slips that were cancelled."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.domain.fee_lines import KIND_EN, KIND_VI
from desk_app.domain.fee_receipt import METHOD_EN, METHOD_VI, FeeReceiptLine, FeeTotals
from desk_app.domain.wording import money
from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_6, role
from desk_app.ui.widgets.labelled import wrapped


class FeeTotalsView(QFrame):
    """Three short lists beside each other; hidden on a day without any slip."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        role(self, "card")
        self.setAccessibleName(self.tr("Fees of the day"))
        self.sum = role(QLabel(self), "section")
        self.sum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.cancelled = wrapped("muted")
        self._lists = {name: _Amounts(words, self) for name, words in self._heads().items()}
        row = QHBoxLayout()
        row.setSpacing(SPACE_6)
        for each in self._lists.values():
            row.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
        column.setSpacing(SPACE_2)
        column.addWidget(self.sum)
        column.addLayout(row)
        column.addWidget(self.cancelled)
        self.hide()

    def show_totals(self, totals: FeeTotals) -> None:
        """Show what a day brought in."""
        english = self._language == "en"
        kinds, methods = (KIND_EN, METHOD_EN) if english else (KIND_VI, METHOD_VI)
        self.sum.setText(self._said(totals))
        self._lists["kind"].show_amounts({kinds[kind]: amount for kind, amount in totals.by_kind.items()})
        self._lists["method"].show_amounts(
            {methods[method]: amount for method, amount in totals.by_method.items()}
        )
        self._lists["officer"].show_amounts(totals.by_officer)
        self.cancelled.setText("\n".join(map(self._cancelled, totals.cancelled)))
        self.cancelled.setVisible(bool(totals.cancelled))
        self.setVisible(bool(totals.receipts or totals.cancelled))

    def texts(self) -> tuple[str, ...]:
        """Return every line that is shown."""
        lists = [line for each in self._lists.values() for line in each.lines]
        return (self.sum.text(), *lists, *filter(None, self.cancelled.text().splitlines()))

    def _heads(self) -> dict[str, str]:
        return {"kind": self.tr("By kind"), "method": self.tr("By method"), "officer": self.tr("By officer")}

    def _said(self, totals: FeeTotals) -> str:
        words = self.tr("Fees: {net} from %n receipt(s)", "", len(totals.receipts)).format(
            net=money(totals.net)
        )
        if not totals.given_back:
            return words
        given = self.tr("received {received}, given back {given_back}")
        told = given.format(received=money(totals.received), given_back=money(totals.given_back))
        return f"{words} ({told})"

    def _cancelled(self, slip: FeeReceiptLine) -> str:
        words = self.tr("Cancelled: {number} · {amount} · {officer} · {reason}")
        return words.format(
            number=slip.written,
            amount=money(slip.amount),
            officer=slip.cancelled_by,
            reason=slip.cancel_reason,
        )


class _Amounts(QWidget):
    """A head and, under it, names with their amounts."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: tuple[str, ...] = ()
        self._rows: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_1)
        self._grid.addWidget(role(QLabel(words, self), "caption"), 0, 0, 1, 2)

    def show_amounts(self, amounts: Mapping[str, int]) -> None:
        """Show names and amounts in place of those before."""
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = []
        self.lines = tuple(f"{name} {money(amount)}" for name, amount in amounts.items())
        for row, (name, amount) in enumerate(amounts.items(), 1):
            caption, figure = role(QLabel(name, self), "muted"), QLabel(money(amount), self)
            caption.setBuddy(figure)
            for label in (caption, figure):
                label.setTextFormat(Qt.TextFormat.PlainText)
            self._grid.addWidget(caption, row, 0)
            self._grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)
            self._rows += [caption, figure]
        self.setVisible(bool(amounts))
