"""The three columns of the reception page: what is asked for, who asks, with which papers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.citizen_card import CardReading
from desk_app.domain.dossier import IntakeForm
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel, Fee, Procedure, RequiredDocument
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.text import tidy
from desk_app.ui.counter.intake_draft import IntakeDraft, fitting
from desk_app.ui.theme import SPACE_1, SPACE_3
from desk_app.ui.widgets.applicant_form import ApplicantForm
from desk_app.ui.widgets.checklist import Checklist
from desk_app.ui.widgets.columns import Columns, Rolled
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import section
from desk_app.ui.widgets.paper_line import PaperState
from desk_app.ui.widgets.picked_procedure import PickedProcedure
from desk_app.ui.widgets.procedure_picker import ProcedurePicker
from desk_app.ui.widgets.representative_fields import RepresentativeFields
from desk_app.ui.widgets.settlement import FeeFields, ReturnFields
from desk_app.ui.widgets.terms_words import limit_words

NARROW = 760


class IntakeView(Columns):
    """The fields of a reception in reading order; `changed` after every change of one of them."""

    changed = Signal()
    case_chosen = Signal()

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
        self.picked.case_chosen.connect(self._case_chosen)
        self._case = ""
        self.applicant = ApplicantForm(today, person)
        self.representative = RepresentativeFields(
            self.tr("By a representative"), "Ctrl+R", "representative", person
        )
        self.way = ReturnFields(language, person)
        self.checklist = Checklist(papers[0])
        self.fee = FeeFields(papers[0])
        self.clear_form = KeyButton(self.tr("Clear all"), "Ctrl+Shift+Backspace", look="quiet")
        self._shown: Procedure | None = None
        self._papers: dict[str, Sequence[SubmittedDocument]] = {}
        self._lay_out(what[1], who[1], papers[1], fields, rolled)
        self.checklist.tab_after = self.way.address
        self.picked.hide()
        self.picked.change.connect(self.find_procedure)
        for part in (self.applicant, self.representative, self.way, self.checklist, self.fee):
            part.changed.connect(self.changed)
        for line in self._lines():
            line.returnPressed.connect(self._go_on)
        for choice in (self.applicant.gender, self.way.way):
            choice.returnPressed.connect(self._go_on)
        self.picked.cases.returnPressed.connect(self.go_on_to_person)

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
        for part in (self.applicant, self.representative, self.way):
            fields.addWidget(part)
        fields.addStretch(1)
        who.addWidget(rolled, 1)
        for tall in (self.picked.area, rolled, self.checklist.area):
            self.narrowed.connect(tall.unroll)
        papers.addLayout(section("3", self.tr("Papers and fee")))
        papers.addWidget(self.checklist, 1)
        papers.addWidget(self.fee)

    def _lines(self) -> tuple[QLineEdit, ...]:
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
            *papers.stops(),
            papers.all_received,
            papers.other_paper,
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
            "sets": self.fee.sets,
        }

    # the procedure

    def find_procedure(self) -> None:
        """Show the search and go there."""
        self.picked.hide()
        self.picker.show()
        self.picker.words.clear()
        self.picker.words.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stop_finding(self) -> bool:
        """Go back to the procedure that was picked; False when it stands there already."""
        if self.picker.isHidden():
            return False
        self.picker.hide()
        self.picked.show()
        return True

    def show_procedure(self, procedure: Procedure) -> None:
        """Show a procedure with its papers and fee; counts made for it before come back."""
        self.stop_finding()
        self._fill(procedure)

    def renew(self, procedure: Procedure) -> None:
        """Show the procedure as it is posted now; the case, what was counted and a fee still right stay."""
        self._case, typed, fee = self.picked.case or "", self.fee.typed(), self._published_fee()
        held, counting = self.picked.show_it.isChecked(), self._is_in(self.checklist)
        self._fill(procedure)
        if self._published_fee() == fee:
            self.fee.set_typed(typed)
        if held:
            self.picked.show_it.click()
        if counting:
            self.checklist.start()

    def _fill(self, procedure: Procedure) -> None:
        self.picked.show_procedure(procedure, self._case)
        self._case = ""
        if self._shown is not None:
            self._papers[self._shown.code] = self.checklist.documents()
        self._shown = procedure
        self.checklist.show_procedure(procedure, fitting(self._papers.get(procedure.code, ()), procedure))
        self.fee.show_fee(self._published_fee())

    def _published_fee(self) -> Fee | None:
        shown, case = self._shown, self.picked.case
        return None if shown is None or case is None else shown.terms_for(Channel.COUNTER, case).fee

    def _case_chosen(self) -> None:
        """Show the fee of the case; the page follows with its due date."""
        self.fee.show_fee(self._published_fee())
        self.case_chosen.emit()
        self.changed.emit()

    # the way through

    def _go_on(self) -> None:
        """Go to the next field; the buttons among the applicant's fields have keys of their own."""
        self.focusNextChild()
        while any(button.hasFocus() for button in (self.applicant.more, self.applicant.take_over)):
            self.focusNextChild()

    def go_on_to_person(self) -> None:
        """Go to the case to be chosen, to the first field of the applicant that is empty, or to the papers."""
        if not self._go_to_empty(self.applicant.name, self.applicant.id_number, self.applicant.phone):
            self.checklist.start()

    def go_to_needed(self, procedure: Procedure) -> None:
        """Go to the first field that must be filled in and is empty: case, name, number, a missing paper."""
        if self._go_to_empty(self.applicant.name, self.applicant.id_number):
            return
        if self.missing(procedure):
            self.go_to_missing(procedure)
        else:
            self.checklist.start()

    def _go_to_empty(self, *lines: QLineEdit) -> bool:
        empty = next((line for line in lines if not line.text().strip()), None)
        field = self.picked.cases if self.picked.case is None else empty
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        return field is not None

    def go_to_missing(self, procedure: Procedure) -> None:
        """Go to the first paper that is missing."""
        missing = {need.no for need in self.missing(procedure)}
        line = next((line for line in self.checklist.lines if line.need.no in missing), None)
        if line is not None:
            line.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_card(self, reading: CardReading, *, procedure_known: bool) -> None:
        """Write a scanned card: to who comes in the applicant's place while filled in, else the applicant."""
        if self.representative.someone_else.isChecked() and self._is_in(self.representative):
            self.representative.fill_from_card(reading)
            return
        self.applicant.fill_from_card(reading)
        if procedure_known:
            self.go_on_to_person()

    def _is_in(self, part: QWidget) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and part.isAncestorOf(focus)

    # the values

    def missing(self, procedure: Procedure) -> tuple[RequiredDocument, ...]:
        """Return the papers always required that are not complete."""
        lines = self.checklist.lines
        return tuple(
            line.need
            for line in lines
            if line.need.required
            and line.need in procedure.documents
            and line.state is not PaperState.COMPLETE
        )

    def form(self, procedure: Procedure, nonce: str, *, duplicate_confirmed: bool) -> IntakeForm:
        """Return what would be accepted; refuses an unreadable day and a case not chosen."""
        if (case := self.picked.case) is None:
            raise Refused("case_missing", field="case")
        return IntakeForm(
            procedure=procedure.code,
            applicant=self.applicant.applicant(),
            documents=tuple(paper for paper in self.checklist.documents() if paper.received or paper.note),
            nonce=nonce,
            case=case,
            representative=self.representative.representative(),
            sets=self.fee.number_of_sets(),
            return_by=self.way.channel,
            return_address=tidy(self.way.address.text()) if self.way.channel is Channel.POST else "",
            fee_amount=self.fee.value(),
            fee_paid=self.fee.paid.isChecked(),
            note=self.fee.note_text(),
            duplicate_confirmed=duplicate_confirmed,
        )

    def draft(self, nonce: str, procedure: str) -> IntakeDraft:
        """Return everything as it stands."""
        return IntakeDraft(
            nonce,
            procedure,
            self.applicant.typed(),
            self.representative.typed(),
            self.checklist.documents(),
            self.way.typed(),
            self.fee.typed(),
            self.picked.case or "",
        )

    def put(self, draft: IntakeDraft) -> None:
        """Put a draft back; its papers stand as soon as its procedure is shown."""
        self.applicant.set_typed(draft.applicant)
        self.representative.set_typed(draft.representative)
        self.way.set_typed(draft.way)
        self.fee.set_typed(draft.fee)
        self._shown, self._case = None, draft.case
        self._papers[draft.procedure] = draft.documents

    def clear(self) -> None:
        """Empty everything and show the search."""
        self.picked.release()
        self.applicant.clear()
        self.representative.set_typed({})
        self.way.set_typed({})
        self.fee.set_typed({})
        self._shown = None
        self._papers.clear()
        self.checklist.show_procedure(None)
        self.find_procedure()
