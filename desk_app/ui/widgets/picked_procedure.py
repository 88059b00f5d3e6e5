"""The procedure that was picked: what the citizen is told first, and the key that shows it to them."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel, Procedure, Terms
from desk_app.domain.vocabulary import CHANNEL_EN, CHANNEL_VI, PART_EN, PART_VI
from desk_app.ui.texts import warning_text
from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, colours, icon, role
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.columns import Rolled
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled, wrapped
from desk_app.ui.widgets.terms_words import WAITS, fee_words, limit_words

_LONG_NAME = 100


class PickedProcedure(QWidget):
    """Name, time limit, fee, result of one procedure.

    `change` asks for another one; `shown_to_citizen` carries the code to hold on the public display, "" releases.
    """

    change = Signal()
    shown_to_citizen = Signal(str)
    case_chosen = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._procedure: Procedure | None = None
        self.channel = Channel.COUNTER
        self.name = wrapped("section")
        self.code = role(QLabel(), "code")
        self.field = wrapped("muted")
        self.setStyleSheet(
            f"QLabel[role=strong] {{ font-weight: 600; }} QLabel[role=warning] {{ color: {colours().soon}; }}"
        )
        self._facts = [(role(QLabel(words), "muted"), wrapped()) for words in self._titles()]
        self.warning = wrapped("warning")
        self.cases = ChoiceBox(self)
        self.cases.setPlaceholderText(self.tr("choose the case"))
        # Long cases begin alike, and the box is narrow.
        self.case_words = wrapped()
        self._case = QWidget(self)
        chosen = labelled(self.tr("Case"), self.cases)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.addWidget(self.case_words)
        self._case.setLayout(chosen)
        self._case.hide()
        self.cases.currentIndexChanged.connect(self._show_terms)
        self.cases.activated.connect(self.case_chosen)
        self.show_it = KeyButton(self.tr("Show to the citizen"), "Shift+F6", self._show, icon=icon("monitor"))
        self.show_it.setCheckable(True)
        self.another = KeyButton(self.tr("Another procedure"), "Ctrl+F", self.change.emit, look="quiet")
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_1)
        grid.setColumnStretch(1, 1)
        for row, (title, value) in enumerate(self._facts):
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
        told = QWidget()
        story = QVBoxLayout(told)
        story.setContentsMargins(0, 0, SPACE_1, 0)
        story.setSpacing(SPACE_2)
        for widget in (self.name, self.code, self.field):
            story.addWidget(widget)
        story.addSpacing(SPACE_1)
        story.addWidget(self._case)
        story.addLayout(grid)
        story.addWidget(self.warning)
        story.addStretch(1)
        self.area = Rolled(told, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.area, 1)
        column.addWidget(self.show_it)
        column.addWidget(self.another, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def case(self) -> str | None:
        """The case chosen, "" the ordinary one; None while one of several is still to be chosen."""
        if self.cases.currentIndex() < 0 and self.cases.count() > 1:
            return None
        return str(self.cases.currentData() or "")

    @property
    def terms(self) -> Terms | None:
        """What the procedure says for the channel and case chosen, None where it offers none or the case waits."""
        if self._procedure is None or (case := self.case) is None:
            return None
        try:
            return self._procedure.terms_for(self.channel, case)
        except Refused:
            return None

    def follow(self, channel: Channel) -> None:
        """Show the terms of another channel; the case stays where it has it too."""
        self.channel = channel
        if self._procedure is not None:
            self._offer_cases(self._procedure, self.case or "")
            self._show_terms()

    def show_procedure(self, procedure: Procedure, case: str = "") -> None:
        """Show a procedure in one of its cases; one held on the public display before is released."""
        self.release()
        self._procedure = procedure
        self._offer_cases(procedure, case)
        self.name.setText(procedure.name)
        role(self.name, "strong" if len(procedure.name) > _LONG_NAME else "section")
        self.name.style().polish(self.name)
        self.code.setText(procedure.code)
        self.field.setText(procedure.field)
        self.warning.setVisible(procedure.to_review)
        if procedure.to_review:
            parts = PART_EN if self._language == "en" else PART_VI
            open_points = ", ".join(parts[each.part] for each in procedure.unread)
            told = f"{warning_text('needs_review', self._language)} {procedure.needs_review or open_points}"
            self.warning.setText(told)
        self._show_terms()

    def _offer_cases(self, procedure: Procedure, case: str) -> None:
        offered = procedure.cases(self.channel) or procedure.cases(Channel.COUNTER)
        with QSignalBlocker(self.cases):
            self.cases.clear()
            for each in offered:
                self.cases.addItem(each or self.tr("ordinary case"), each)
                self.cases.setItemData(self.cases.count() - 1, each, Qt.ItemDataRole.ToolTipRole)
            known = next((each for each in (case, "") if each in offered), None)
            self.cases.setCurrentIndex(
                self.cases.findData(known) if known is not None else -(len(offered) > 1)
            )
        self._case.setVisible(len(offered) > 1)

    def _show_terms(self) -> None:
        procedure = self._procedure
        if procedure is None:
            return
        case, terms = self.case, self.terms
        self.case_words.setText(case or "")
        self.case_words.setVisible(bool(case))
        channels = CHANNEL_EN if self._language == "en" else CHANNEL_VI
        fee = () if terms is None else (fee_words(terms.fee, self._language), terms.fee.note)
        values = (
            WAITS if terms is None else limit_words(terms, self._language),
            WAITS if terms is None else ". ".join(filter(None, fee)),
            ", ".join(channels[channel] for channel in procedure.channels),
            procedure.result,
        )
        for (title, label), value in zip(self._facts, values, strict=True):
            title.setVisible(bool(value))
            label.setVisible(bool(value))
            label.setText(value)

    def release(self) -> None:
        """Take the procedure off the public display."""
        if self.show_it.isChecked():
            self.show_it.setChecked(False)
            self._show()

    def _show(self) -> None:
        held = self.show_it.isChecked()
        self.show_it.say(self.tr("On the public display") if held else self.tr("Show to the citizen"))
        self.shown_to_citizen.emit(self._procedure.code if held and self._procedure else "")

    def _titles(self) -> tuple[str, ...]:
        return (self.tr("Time limit"), self.tr("Fee"), self.tr("Ways"), self.tr("Result"))
