"""Reception: what, who, papers; and at the right the receipt as it would be printed."""

from dataclasses import replace
from functools import partial
from itertools import pairwise
from typing import ClassVar

from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.dossier import IntakeForm, IssuedReceipt
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.procedure import Procedure
from desk_app.domain.scan import ScanKind
from desk_app.services import catalogue, intake
from desk_app.services.lookup import ScanAnswer
from desk_app.ui.counter.accepting import Accepting
from desk_app.ui.counter.coming_in_time import ComingInTime
from desk_app.ui.counter.draft_keeper import DraftKeeper
from desk_app.ui.counter.forecast import Forecast
from desk_app.ui.counter.guidance import Guidance
from desk_app.ui.counter.intake_draft import IntakeDraft
from desk_app.ui.counter.intake_fee import IntakeFee
from desk_app.ui.counter.intake_view import IntakeView
from desk_app.ui.counter.renewal import Renewal
from desk_app.ui.counter.settle_now import SettleNow
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.printer import OpenPrinter, Printing, installed_printer
from desk_app.ui.theme import SPACE_3
from desk_app.ui.widgets.receipt_card import ReceiptCard


class IntakePage(Page):
    """The whole of a reception by keyboard; nothing typed is lost, nothing is accepted twice."""

    follows: ClassVar[tuple[str, ...]] = ("catalogue.", "procedure.", "dossier.accepted")

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, open_printer: OpenPrinter = installed_printer
    ) -> None:
        super().__init__(desk, parent)
        body = QWidget(self)
        self.view = IntakeView(desk.language, desk.session.today(), body)
        self.printing = Printing(desk, self, open_printer)
        self.guidance = Guidance(self, self.view, lambda: self.procedure, lambda: self.nonce, open_printer)
        self.card = ReceiptCard(
            desk.language,
            self.accept,
            self.guidance.guide,
            lambda: desk.open_dossier.emit(self._code_shown),
            lambda: None if self.guidance.print_again() else self.printing.print_again(),
            lambda: self.fee.begin(self._code_shown),
            body,
        )
        self.accepting = Accepting(self, self.card, self.form, self._accepted)
        self.settle_now = SettleNow(self, self.form, self._accepted, self.card)
        self.card.put_above_accept(self.settle_now)
        self.card.override.clicked.connect(self.accepting.accept_all_the_same)
        self.procedure: Procedure | None = None
        self.nonce = intake.new_nonce()
        self._cleared: IntakeDraft | None = None
        self._pending: IntakeDraft | None = None
        self._code_shown = ""
        self._loading = False
        self.keeper = DraftKeeper(self, self.draft)
        self.forecast = Forecast(self, self.card)
        self.coming_in_time = ComingInTime(self, self.view.coming_in)
        self.renewal = Renewal(self, self.view, self.forecast, lambda: self.procedure, self._show_procedure)
        self._lay_out(body)
        self.fields |= self.view.fields()
        self._connect(body)

    def _lay_out(self, body: QWidget) -> None:
        row = QHBoxLayout(body)
        row.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        row.setSpacing(SPACE_3)
        row.addWidget(self.view, 1)
        row.addWidget(self.card)
        around = self.guidance.put_around(body)
        self.fee = IntakeFee(self, around, self.entered)
        self.set_content(around, scrolls=False)
        for before, after in pairwise((*self.view.stops(), *self.card.stops())):
            QWidget.setTabOrder(before, after)

    def _connect(self, body: QWidget) -> None:
        view = self.view
        view.picker.picked.connect(self.pick)
        view.clear_form.clicked.connect(self.clear_or_bring_back)
        view.picked.shown_to_citizen.connect(self.desk.show_to_citizen)
        view.changed.connect(self._changed)
        view.case_chosen.connect(lambda: self.forecast.follow(self.procedure, view.picked))
        view.applicant.changed.connect(self._applicant_changed)
        known = view.applicant.show_known
        view.applicant.lookup_wanted.connect(lambda number: self.ask(intake.known_applicants, known, number))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), body).activated.connect(self.accept)
        self.keeper.found.connect(self._found)
        self.guidance.made.connect(self.card.print_again.show)
        self.printing.not_printed.connect(lambda _, why: self.message.warn(why))

    def refresh(self) -> None:
        """Read the catalogue; the first time also what was being typed when the program ended."""
        self.renewal.read()
        self.coming_in_time.read()
        self.keeper.look()

    def entered(self) -> None:
        """Begin where the talk begins, or at the first field that is still needed; in an open panel at its first."""
        if self.guidance.go_on() or self.fee.go_on():
            return
        if self.procedure is None:
            self.view.find_procedure()
        else:
            self.view.go_to_needed(self.procedure)

    def back(self) -> bool:
        """Leave the panel, then the choice of another procedure."""
        if self.guidance.close() or self.fee.close():
            return True
        if self.procedure is None or not self.view.stop_finding():
            return False
        self.view.go_to_needed(self.procedure)
        return True

    def scanned(self, answer: ScanAnswer) -> bool:
        """Take the citizen's card; everything else is for the main window."""
        if answer.kind is not ScanKind.CARD or answer.card is None:
            return False
        self.view.take_card(answer.card, procedure_known=self.procedure is not None)
        return True

    def state(self) -> object:
        """Return what is typed, in the form and in a panel that stands in its place."""
        return self.draft(), self.guidance.state(), self.fee.state()

    def restore(self, state: object) -> None:
        """Take back what was typed."""
        match state:
            case (IntakeDraft() as draft, guidance, fee):
                if not draft.is_empty:
                    self.keeper.do_not_look()
                    self.guidance.restore(guidance)
                    self._put(draft)
                self.fee.restore(fee)

    def pick(self, procedure: Procedure) -> None:
        """Begin or go on with a procedure."""
        self._loading = False
        self._begin(procedure)
        self.view.go_on_to_person()
        self._changed()

    def _begin(self, procedure: Procedure) -> None:
        self._pending = None
        self.view.show_procedure(procedure)
        self._show_procedure(procedure)

    def _show_procedure(self, procedure: Procedure) -> None:
        self.procedure = procedure
        self.accepting.forget_twins()
        self.forecast.begin(procedure, self.view.picked)
        self._show_card()

    def _applicant_changed(self) -> None:
        self.accepting.forget_twins()
        self._changed()

    def _changed(self) -> None:
        if self._loading:
            return
        if self.message.kind in ("stop", "warning"):
            self.clear_message()
        self.keeper.soon()
        self._show_card()

    def _show_card(self) -> None:
        if self.procedure is None:
            return
        view, picked = self.view, self.view.picked
        self.card.show_person(view.applicant.name.text().strip())
        self.card.show_terms(view.fee.words(self.desk.language), view.way.words())
        self.card.show_missing(view.missing(self.procedure))
        self.settle_now.follow(self.procedure, picked.case if picked.terms else None, picked.channel)

    def draft(self) -> IntakeDraft:
        """Return everything as it stands, with what is still on its way back into the fields."""
        typed = self.view.draft(self.nonce, self.procedure.code if self.procedure else "")
        if (back := self._pending) is None:
            return typed
        return replace(typed, procedure=back.procedure, documents=back.documents, fee=back.fee)

    def _found(self, draft: IntakeDraft) -> None:
        self._put(draft)
        time = f"{draft.kept_at:%H:%M}" if draft.kept_at else "…"
        self.message.info(
            self.tr("The form begun at {time} is back. Ctrl+Shift+Backspace clears it.").format(time=time)
        )

    def _put(self, draft: IntakeDraft) -> None:
        self._loading = True
        self.nonce = draft.nonce
        self.view.put(draft)
        self.view.applicant.ask_known()
        self._loading = bool(draft.procedure)
        if draft.procedure:
            self._pending = draft
            self.ask(catalogue.procedure, partial(self._put_procedure, draft), draft.procedure)

    def _put_procedure(self, draft: IntakeDraft, procedure: Procedure) -> None:
        if self._pending is not draft:
            return
        finding = self.view.picker.words.hasFocus()
        self._begin(procedure)
        self.view.put_fee(draft.fee)
        self._loading = False
        self._show_card()
        if finding:
            self.view.go_to_needed(procedure)
        self.guidance.resume()

    def clear_or_bring_back(self) -> None:
        """Clear the form; on an empty form bring back what was cleared."""
        draft = self.draft()
        if not draft.is_empty:
            self._cleared = draft
            self._start_anew()
            self.card.clear()
            self.keeper.discard()
            self.message.info(self.tr("The form was cleared. Ctrl+Shift+Backspace brings it back."))
        elif self._cleared is not None:
            draft, self._cleared = self._cleared, None
            self._put(draft)
            self.keeper.soon()
            self.message.info(self.tr("The form is back."))

    def _start_anew(self) -> None:
        self._loading = True
        self.keeper.rest()
        self.procedure = self._pending = None
        self.accepting.forget_twins()
        self.forecast.follow(None, self.view.picked)
        self.settle_now.follow(None)
        self.nonce = intake.new_nonce()
        self.clear_message()
        self.view.clear()
        self._loading = False

    def form(self) -> IntakeForm:
        """Return what would be accepted; refuses a form without a procedure or with an unreadable day."""
        if self.procedure is None:
            raise Refused("procedure_missing", field="procedure")
        return self.view.form(self.procedure, self.nonce, duplicate_confirmed=False)

    def accept(self) -> None:
        """Accept the dossier once; while waiting, and on an empty form, it does nothing."""
        if not self.draft().is_empty:
            self.accepting.accept()

    def _accepted(self, issued: IssuedReceipt, *, printed: bool = True) -> None:
        self._start_anew()
        self._cleared = None
        self.guidance.forget()
        self._code_shown = issued.code
        QGuiApplication.clipboard().setText(issued.code)
        self.card.show_issued(issued)
        self.view.find_procedure()
        if issued.repeated:
            words = self.tr("This form was accepted before as {code}; no second dossier was made.")
            self.message.warn(words.format(code=issued.code))
            return
        self.desk.say.emit(self.tr("Accepted: {code}").format(code=issued.code))
        if printed:
            self.printing.print_receipt(issued.code)

    def refused(self, error: DeskError) -> None:
        """Say a refusal where it can be put right."""
        self._loading = False
        if error.code == "duplicate_open":
            self._code_shown = self.accepting.warn_of_twins(error)
            return
        view = self.view
        self.fields["fee_person"] = self.fee.panel.entry.person if self.fee.opened else view.who_pays.person
        if error.field in view.coming_in.fields():
            view.coming_in.unfold()
        super().refused(error)
        if error.code == "missing_documents" and self.procedure is not None:
            view.go_to_missing(self.procedure)
        elif error.field == "procedure":
            view.find_procedure()
