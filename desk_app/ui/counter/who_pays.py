"""Who pays otherwise than others, chosen beside the fee: the amount follows at once, and by which act."""

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain import fee_lines
from desk_app.domain.errors import Refused
from desk_app.domain.fee_lines import KIND_EN, KIND_VI, FeeLine
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.wording import fee_text, money
from desk_app.ui.theme import SPACE_1
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.labelled import labelled, wrapped


class WhoPays(QWidget):
    """The persons that the dated fees of a procedure name; hidden where everybody pays alike."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = KIND_EN if language == "en" else KIND_VI
        self.line: FeeLine | None = None
        self.person = ChoiceBox(self)
        self.says = wrapped("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addLayout(labelled(self.tr("Who pays"), self.person))
        column.addWidget(self.says)
        self._about: tuple[Procedure, date, Channel, str] | None = None
        self.person.currentIndexChanged.connect(self._chosen)
        self.follow(None, date.min, Channel.COUNTER, "")

    @property
    def chosen(self) -> str:
        """Who pays otherwise, "" everybody."""
        return str(self.person.currentData() or "")

    def follow(self, procedure: Procedure | None, on: date, channel: Channel, case: str | None) -> None:
        """Offer who pays otherwise for a procedure on a day; who was chosen stays where still named."""
        self._about = None if procedure is None or case is None else (procedure, on, channel, case)
        others = fee_lines.persons(*self._about) if self._about else ()
        before = self.chosen
        with QSignalBlocker(self.person):
            self.person.clear()
            self.person.addItem(self.tr("pays the ordinary fee"), "")
            for words in others:
                self.person.addItem(words, words)
                self.person.setItemData(self.person.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
            self.person.setCurrentIndex(max(0, self.person.findData(before)))
        self.setVisible(bool(others))
        self._quote()

    def choose(self, person: str) -> None:
        """Choose a person without telling it; one that no fee names is nobody."""
        with QSignalBlocker(self.person):
            self.person.setCurrentIndex(max(0, self.person.findData(person)))
        self._quote()

    def _chosen(self) -> None:
        self._quote()
        self.changed.emit()

    def _quote(self) -> None:
        self.line = None
        if self._about is not None and self.chosen:
            try:
                (self.line,) = fee_lines.quote(*self._about, person=self.chosen)
            except Refused:
                self.line = None
        self.says.setText(self._said(self.line) if self.line else "")
        self.says.setVisible(self.line is not None)
        self.person.setToolTip(self.chosen)

    def _said(self, line: FeeLine) -> str:
        words = [self.chosen, f"{self._kinds[line.kind]}: {fee_text(line.fee)}"]
        if line.full is not None and line.full != line.amount:
            words.append(self.tr("others pay {amount}").format(amount=money(line.full)))
        if line.basis:
            words.append(self.tr("by {act}").format(act=line.basis))
        return " · ".join(words)
