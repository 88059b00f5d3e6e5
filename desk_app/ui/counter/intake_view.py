"""The three columns of the reception page at work: the procedure, the way through the fields, their values."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desk_app.domain.citizen_card import CardReading
from desk_app.domain.dossier import IntakeForm
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel, Fee, Procedure, RequiredDocument
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.text import tidy
from desk_app.ui.counter.intake_columns import IntakeColumns
from desk_app.ui.counter.intake_draft import IntakeDraft, fitting
from desk_app.ui.widgets.paper_line import PaperState


class IntakeView(IntakeColumns):
    """What the fields of a reception do; `changed` after every change of one of them.

    `today` is the day whose fees count; `case_chosen` tells that time limit and fee are other ones.
    """

    changed = Signal()
    case_chosen = Signal()

    def __init__(self, language: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(language, today, parent)
        self.today = today
        self._case = ""
        self._shown: Procedure | None = None
        self._papers: dict[str, Sequence[SubmittedDocument]] = {}
        self.picked.case_chosen.connect(self._case_chosen)
        self.picked.change.connect(self.find_procedure)
        self.coming_in.channel_chosen.connect(self._channel_chosen)
        self.who_pays.changed.connect(self._person_chosen)
        for part in (
            self.applicant,
            self.representative,
            self.way,
            self.coming_in,
            self.checklist,
            self.fee,
        ):
            part.changed.connect(self.changed)
        for line in self.lines():
            line.returnPressed.connect(self._go_on)
        for choice in (self.applicant.gender, self.way.way, self.who_pays.person):
            choice.returnPressed.connect(self._go_on)
        for field in self.coming_in.lines():
            field.returnPressed.connect(self._go_on)
        self.picked.cases.returnPressed.connect(self.go_on_to_person)

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
        self._show_fee()

    def _show_fee(self) -> None:
        """Offer who pays otherwise, and write the fee."""
        picked = self.picked
        self.who_pays.follow(self._shown, self.today, picked.channel, picked.case if picked.terms else None)
        self.fee.show_fee(self._published_fee())

    def _published_fee(self) -> Fee | None:
        terms = self.picked.terms if self._shown is not None else None
        return None if terms is None else self.who_pays.line.fee if self.who_pays.line else terms.fee

    def _case_chosen(self) -> None:
        """Show the fee of the case; the page follows with its due date."""
        self._show_fee()
        self.case_chosen.emit()
        self.changed.emit()

    def _channel_chosen(self) -> None:
        self.picked.follow(self.coming_in.channel)
        self._case_chosen()

    def _person_chosen(self) -> None:
        self.fee.show_fee(self._published_fee())
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
        """Return what would be accepted; refuses an unreadable day, a case not chosen, a way not offered."""
        if (case := self.picked.case) is None:
            raise Refused("case_missing", field="case")
        channel = self.picked.channel
        procedure.terms_for(channel, case)
        helped_by, decided_by = self.coming_in.organisations()
        return IntakeForm(
            procedure=procedure.code,
            applicant=self.applicant.applicant(),
            documents=tuple(paper for paper in self.checklist.documents() if paper.received or paper.note),
            nonce=nonce,
            case=case,
            channel=channel,
            submitted_at=self.coming_in.moment(),
            helped_by=helped_by,
            decided_by=decided_by,
            person=self.who_pays.chosen,
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
            {**self.fee.typed(), "person": self.who_pays.chosen},
            self.picked.case or "",
            coming=self.coming_in.typed(),
        )

    def put(self, draft: IntakeDraft) -> None:
        """Put a draft back; its papers stand as soon as its procedure is shown."""
        self.applicant.set_typed(draft.applicant)
        self.representative.set_typed(draft.representative)
        self.way.set_typed(draft.way)
        self.coming_in.set_typed(draft.coming)
        self.put_fee(draft.fee)
        self._shown, self._case = None, draft.case
        self._papers[draft.procedure] = draft.documents

    def put_fee(self, typed: Mapping[str, object]) -> None:
        """Put who pays and the fee of a draft back; the persons are known once the procedure is shown."""
        self.who_pays.choose(str(typed.get("person", "")))
        self.fee.set_typed(typed)

    def clear(self) -> None:
        """Empty everything and show the search."""
        self.picked.release()
        self.applicant.clear()
        self.representative.set_typed({})
        self.way.set_typed({})
        self._shown = None
        self.coming_in.set_typed({})
        self._show_fee()
        self.fee.set_typed({})
        self._papers.clear()
        self.checklist.show_procedure(None)
        self.find_procedure()
