"""The three columns of the reception page as they are laid out: what is asked for, who asks, with which papers."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.procedure import Channel
from desk_app.ui.counter.coming_in import ComingIn
from desk_app.ui.counter.who_pays import WhoPays
from desk_app.ui.theme import SPACE_1, SPACE_3
from desk_app.ui.widgets.applicant_form import ApplicantForm
from desk_app.ui.widgets.checklist import Checklist
from desk_app.ui.widgets.columns import Columns, Rolled
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import section
from desk_app.ui.widgets.picked_procedure import PickedProcedure
from desk_app.ui.widgets.procedure_picker import ProcedurePicker
from desk_app.ui.widgets.representative_fields import RepresentativeFields
from desk_app.ui.widgets.settlement import FeeFields, ReturnFields
from desk_app.ui.widgets.terms_words import limit_words

NARROW = 760


class IntakeColumns(Columns):
    """The fields of a reception in reading order, without what they do."""

    def __init__(self, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(NARROW, parent)
        what, who, papers = self.panel(24), self.panel(26), self.panel(39)
        person = QWidget(who[0])
        rolled = Rolled(person, who[0])
        fields = QVBoxLayout(person)
        self.picker = ProcedurePicker(
            lambda procedure: limit_words(procedure.terms_for(Channel.COUNTER), language), what[0]
        )
        self.picked = PickedProcedure(language, what[0])
        self.applicant = ApplicantForm(today, person)
        self.representative = RepresentativeFields(
            self.tr("By a representative"), "Ctrl+R", "representative", person
        )
        self.way = ReturnFields(language, person)
        self.coming_in = ComingIn(language, person)
        self.checklist = Checklist(papers[0])
        self.who_pays = WhoPays(language, papers[0])
        self.fee = FeeFields(papers[0])
        self.clear_form = KeyButton(self.tr("Clear all"), "Ctrl+Shift+Backspace", look="quiet")
        self._lay_out(what[1], who[1], papers[1], fields, rolled)
        self.checklist.tab_after = self.coming_in.stops()[-1]
        self.picked.hide()

    def _lay_out(
        self, what: QVBoxLayout, who: QVBoxLayout, papers: QVBoxLayout, fields: QVBoxLayout, rolled: Rolled
    ) -> None:
        what.addLayout(section("1", self.tr("Procedure")))
        what.addWidget(self.picker, 1)
        what.addWidget(self.picked, 1)
        what.addWidget(self.clear_form, 0, Qt.AlignmentFlag.AlignLeft)
        who.addLayout(section("2", self.tr("Applicant"), self.applicant.more))
        fields.setContentsMargins(0, 0, SPACE_1, 0)
        fields.setSpacing(SPACE_3)
        for part in (self.applicant, self.representative, self.way, self.coming_in):
            fields.addWidget(part)
        fields.addStretch(1)
        who.addWidget(rolled, 1)
        for tall in (self.picked.area, rolled, self.checklist.area):
            self.narrowed.connect(tall.unroll)
        papers.addLayout(section("3", self.tr("Papers and fee")))
        papers.addWidget(self.checklist, 1)
        papers.addWidget(self.who_pays)
        papers.addWidget(self.fee)

    def lines(self) -> tuple[QLineEdit, ...]:
        """Return the lines that Enter leads on from."""
        return (
            *self.applicant.lines().values(),
            *self.representative.lines().values(),
            self.way.address,
            self.fee.amount,
            self.fee.sets,
            self.fee.note,
        )

    def stops(self) -> tuple[QWidget, ...]:
        """Return the stops of the Tab key in reading order."""
        person, papers = self.applicant, self.checklist
        return (
            self.picker.words,
            self.picked.cases,
            self.picked.show_it,
            self.picked.another,
            self.clear_form,
            *person.stops(),
            self.representative.someone_else,
            *self.representative.lines().values(),
            self.way.way,
            self.way.address,
            *self.coming_in.stops(),
            *papers.stops(),
            papers.all_received,
            papers.other_paper,
            self.who_pays.person,
            *self.fee.stops(),
        )

    def fields(self) -> dict[str, QWidget]:
        """Return the widgets by the names refusals use."""
        return {
            "procedure": self.picker.words,
            "case": self.picked.cases,
            **{f"applicant.{name}": line for name, line in self.applicant.lines().items()},
            **self.representative.fields(),
            "return_address": self.way.address,
            **self.coming_in.fields(),
            "sets": self.fee.sets,
        }
