"""What is agreed besides the papers: how the result goes back, what is paid, how many sets, a note."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.procedure import Channel, Fee
from desk_app.domain.text import tidy
from desk_app.domain.vocabulary import CHANNEL_EN, CHANNEL_VI
from desk_app.ui.theme import SPACE_2
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.key_button import KeyCheck
from desk_app.ui.widgets.labelled import labelled
from desk_app.ui.widgets.terms_words import WAITS, price_words


class ReturnFields(QWidget):
    """How the result goes back; the address is asked for when it goes by post."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = ChoiceBox(self)
        for channel, words in (CHANNEL_EN if language == "en" else CHANNEL_VI).items():
            self.way.addItem(words, channel.value)
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(self.tr("the applicant's address"))
        self._post = QWidget(self)
        post = labelled(self.tr("Send to"), self.address)
        post.setContentsMargins(0, 0, 0, 0)
        self._post.setLayout(post)
        self._post.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(labelled(self.tr("The result goes back"), self.way))
        column.addWidget(self._post)
        self.way.currentIndexChanged.connect(self._chosen)
        self.address.textChanged.connect(self.changed)

    @property
    def channel(self) -> Channel:
        """The way chosen."""
        return Channel(self.way.currentData())

    def words(self) -> str:
        """Return the way in words."""
        return self.way.currentText()

    def typed(self) -> dict[str, str]:
        """Return the choice, for the draft."""
        return {"way": self.channel.value, "address": self.address.text()}

    def set_typed(self, typed: Mapping[str, object]) -> None:
        """Put a draft back."""
        self.way.setCurrentIndex(max(0, self.way.findData(str(typed.get("way", "")))))
        self.address.setText(str(typed.get("address", "")))

    def _chosen(self) -> None:
        self._post.setVisible(self.channel is Channel.POST)
        self.changed.emit()


class FeeFields(QWidget):
    """What is paid (whole đồng), whether it was, the number of sets, a note."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amount = QLineEdit(self)
        self.amount.setValidator(
            QRegularExpressionValidator(QRegularExpression(r"[0-9. ]{0,14}"), self.amount)
        )
        self.amount.setPlaceholderText(self.tr("đồng"))
        self.paid = KeyCheck(self.tr("Paid"), "Ctrl+T", self)
        self.sets = QLineEdit("1", self)
        self.sets.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,2}"), self.sets))
        self.note = QLineEdit(self)
        self._waits = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_2)
        grid.setVerticalSpacing(SPACE_2)
        grid.addLayout(labelled(self.tr("Fee"), self.amount), 0, 0)
        paid = QVBoxLayout()
        paid.addStretch(1)
        paid.addWidget(self.paid)
        grid.addLayout(paid, 0, 1)
        grid.addLayout(labelled(self.tr("Sets"), self.sets), 0, 2)
        grid.addLayout(labelled(self.tr("Note"), self.note), 1, 0, 1, 3)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 1)
        self.amount.editingFinished.connect(self._write_out)
        for line in (self.amount, self.sets, self.note):
            line.textChanged.connect(self.changed)
        self.paid.toggled.connect(self.changed)

    def stops(self) -> tuple[QWidget, ...]:
        """Return the stops of the Tab key in reading order."""
        return (self.amount, self.paid, self.sets, self.note)

    def value(self) -> int | None:
        """Return what is paid in whole đồng, None when nothing is written."""
        figures = re.sub(r"\D", "", self.amount.text())
        return int(figures) if figures else None

    def number_of_sets(self) -> int:
        """Return the number of sets, 0 when nothing is written."""
        return int(self.sets.text() or 0)

    def words(self, language: str) -> str:
        """Return what the receipt would say of the fee."""
        amount = self.value()
        if amount is None:
            return WAITS if self._waits else self.tr("as the note says")
        paid = self.tr("paid") if self.paid.isChecked() else self.tr("not paid")
        return price_words(amount, language) + (f" ({paid})" if amount else "")

    def note_text(self) -> str:
        """Return the note, tidied."""
        return tidy(self.note.text())

    def show_fee(self, fee: Fee | None) -> None:
        """Write the published fee, its note beside as a hint; None while it is not known which one counts."""
        self._waits = fee is None
        fee = fee or Fee(None)
        self.amount.setText("" if fee.amount is None else f"{fee.amount:,}".replace(",", "."))
        self.amount.setToolTip(fee.note)

    def typed(self) -> dict[str, object]:
        """Return the fields as they stand, for the draft."""
        return {
            "amount": self.amount.text(),
            "paid": self.paid.isChecked(),
            "sets": self.sets.text(),
            "note": self.note.text(),
        }

    def set_typed(self, typed: Mapping[str, object]) -> None:
        """Put a draft back."""
        self.amount.setText(str(typed.get("amount", "")))
        self.paid.setChecked(bool(typed.get("paid")))
        self.sets.setText(str(typed.get("sets", "1")))
        self.note.setText(str(typed.get("note", "")))

    def _write_out(self) -> None:
        value = self.value()
        if value is not None:
            self.amount.setText(f"{value:,}".replace(",", "."))
