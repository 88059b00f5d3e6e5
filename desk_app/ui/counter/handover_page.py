"""Handing over a result: find the dossier, see to whom it goes and what is still to pay, give it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk_app.domain.acts import ActDetails
from desk_app.domain.dossier import (
    DossierDetail,
    DossierSummary,
    Found,
    PrintedForm,
    Taken,
    Worklist,
    WorklistFilter,
)
from desk_app.domain.errors import DeskError
from desk_app.domain.procedure import Procedure
from desk_app.domain.receipt_code import Verdict
from desk_app.domain.scan import ScanKind
from desk_app.domain.vocabulary import STATUS_EN, STATUS_VI
from desk_app.domain.wording import short_day, short_moment
from desk_app.domain.workflow import Action, DossierStatus, Form
from desk_app.services import catalogue, form_making, handover, lookup, processing
from desk_app.services.lookup import ScanAnswer
from desk_app.services.session import Session
from desk_app.ui.counter.handover_view import HandoverView
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.printer import OpenPrinter, Printing, Wanted, installed_printer
from desk_app.ui.words import replaced_words

SEARCH_AFTER_MS = 150
READY_SHOWN = 100


@dataclass(frozen=True, slots=True)
class HandoverDraft:
    """What was searched for, the dossier that was open, who was collecting, how, and with which other results."""

    words: str = ""
    code: str = ""
    receiver: Mapping[str, str] = field(default_factory=dict)
    way: Mapping[str, str] = field(default_factory=dict)
    others: Sequence[str] = ()


class HandoverPage(Page):
    """Results ready to be collected, and the one being handed over."""

    follows: ClassVar[tuple[str, ...]] = ("result.", "dossier.", "due_date.")

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, open_printer: OpenPrinter = installed_printer
    ) -> None:
        super().__init__(desk, parent)
        self.view = HandoverView(desk.language, self.hand_over, self)
        self.detail: DossierDetail | None = None
        self._wanted = ""
        self._back: HandoverDraft | None = None
        self._scan: ScanAnswer | None = None
        self._waiting = False
        self._given: tuple[str, ...] = ()
        self.printing = Printing(desk, self, open_printer)
        self.printing.printed.connect(
            lambda code: self.message.done(self.tr("Printed: {code}").format(code=code))
        )
        self.printing.not_printed.connect(lambda _, why: self.message.stop(why))
        self._search_soon = QTimer(self)
        self._search_soon.setSingleShot(True)
        self._search_soon.setInterval(SEARCH_AFTER_MS)
        self._search_soon.timeout.connect(self.refresh)
        self.fields |= {"code": self.view.words, **self.view.way.fields()}
        self.set_content(self.view, scrolls=False)
        self.view.words.textChanged.connect(self._searching)
        self.view.chosen.connect(self.open)
        self.view.way.changed.connect(self._receiver_changed)
        QShortcut(QKeySequence("F11"), self, self.print_notes)
        QShortcut(QKeySequence("Ctrl+P"), self, self.preview_note)

    # what the main window calls

    def refresh(self) -> None:
        """Read the list anew: what is ready, or what the words find."""
        words = self.view.words.text().strip()
        if words:
            self.ask(lookup.find, partial(self._show_found, words), words)
        else:
            self.ask(lookup.worklist, self._show_ready, WorklistFilter.READY, limit=READY_SHOWN)

    def entered(self) -> None:
        """Begin with finding."""
        self.view.start_finding()

    def back(self) -> bool:
        """Leave the dossier that is shown."""
        if self.detail is None:
            return False
        self._leave()
        return True

    def scanned(self, answer: ScanAnswer) -> bool:
        """Take the receipt or its code, or the card of who collects for the applicant."""
        if answer.kind is ScanKind.CARD and answer.card is not None and self.detail is not None:
            return self.view.take_card(answer.card, self.detail.applicant)
        if answer.kind not in (ScanKind.RECEIPT, ScanKind.DOSSIER_CODE) or not answer.code:
            return False
        self.open(answer.code)
        self._scan = answer
        return True

    def open(self, code: str) -> None:
        """Show one dossier."""
        self.clear_message()
        self._close()
        self._wanted = code
        self.ask(lookup.detail, self._show_detail, code)

    def state(self) -> object:
        """Return what is searched for, which dossier is open and who collects."""
        words, view = self.view.words.text(), self.view
        if self._back is not None:
            return replace(self._back, words=words)
        if not self._wanted:
            return HandoverDraft(words)
        receiver, way = view.receiver.typed(), view.way.typed()
        return HandoverDraft(words, self._wanted, receiver, way, view.others.chosen())

    def restore(self, state: object) -> None:
        """Search again, and open the dossier again with who collects."""
        if isinstance(state, HandoverDraft):
            self.view.words.setText(state.words)
            if state.code:
                self.open(state.code)
                self._back = state

    # showing

    def _show_ready(self, ready: Worklist) -> None:
        if not self.view.words.text().strip():
            self.view.show_rows(ready.rows, self.tr("No result waits to be collected."))

    def _show_found(self, words: str, found: Found) -> None:
        if self.view.words.text().strip() == words:
            self.view.show_rows(found.rows, self.tr("No dossier has these words."))

    def _show_detail(self, detail: DossierDetail) -> None:
        if detail.summary.code != self._wanted:
            return
        self.detail = detail
        ready = Action.HAND_OVER in detail.actions
        self.view.show_detail(detail, ready=ready)
        others: Sequence[str] = ()
        if self._back is not None:
            self.view.way.set_typed(self._back.way)
            self.view.receiver.set_typed(self._back.receiver)
            others, self._back = self._back.others, None
        if ready:
            self.ask(
                lookup.ready_beside, partial(self._show_others, detail.summary.code, others), self._wanted
            )
        self.ask(catalogue.procedure, self._show_papers, detail.summary.procedure_code)
        if not ready:
            self.message.warn(self._why_not(detail.summary))
        elif self._scan is not None and self._scan.verdict not in (None, Verdict.GENUINE):
            self.message.warn(self._suspicion(self._scan))

    def _show_others(self, code: str, chosen: Sequence[str], rows: tuple[DossierSummary, ...]) -> None:
        if code == self._wanted:
            self.view.others.show_rows(rows, chosen)

    def _show_papers(self, procedure: Procedure) -> None:
        if self.detail is not None and self.detail.summary.procedure_code == procedure.code:
            self.view.show_papers(self.detail, procedure)

    def _why_not(self, summary: DossierSummary) -> str:
        """Return why a dossier cannot be handed over: where it stands and when it is due."""
        if summary.status is DossierStatus.RETURNED and summary.returned_at is not None:
            words = self.tr("Dossier {code} was handed over on {day}.")
            return words.format(code=summary.code, day=short_moment(summary.returned_at))
        status = (STATUS_EN if self.desk.language == "en" else STATUS_VI)[summary.status]
        if summary.status in (DossierStatus.WITHDRAWN, DossierStatus.REFUSED):
            words = self.tr("Dossier {code}: {status}. There is no result to hand over.")
            return words.format(code=summary.code, status=status)
        words = self.tr("Dossier {code}: {status}. Due {day}. It cannot be handed over yet.")
        return words.format(code=summary.code, status=status, day=short_day(summary.due_at.date()))

    def _suspicion(self, scan: ScanAnswer) -> str:
        match scan.verdict:
            case Verdict.SUPERSEDED:
                return replaced_words(scan.replaced)
            case Verdict.NOT_OURS:
                return self.tr("This receipt is not from this office.")
            case _:
                return self.tr("This receipt was changed after it was printed. Compare it with the dossier.")

    # handing over

    def hand_over(self) -> None:
        """Give the result, and the others that are ticked, to who was chosen; while waiting it does nothing."""
        if self.detail is None or self._waiting:
            return
        self.clear_message()
        self._wait(waiting=True)
        summary, details, others = self.detail.summary, self.view.way.details(), self.view.others.chosen()
        heard = self._handed_over, self._not_handed_over, self._answered
        if others:
            self.desk.ask(handover.hand_over_several, *heard, (summary.code, *others), details)
        else:
            self.desk.ask(_hand_over, *heard, summary, details)

    def _answered(self) -> None:
        if isValid(self):
            self._wait(waiting=False)

    def _not_handed_over(self, error: DeskError) -> None:
        if isValid(self):
            self.refused(error)

    def _handed_over(self, given: tuple[Taken, ...]) -> None:
        if not isValid(self):
            return
        receiver = self.view.receiver.representative()
        first = given[0].summary
        self._leave()
        self._given = tuple(each.summary.code for each in given)
        words = self.tr("Handed over: {code} to {name}.")
        codes = ", ".join(self._given)
        done = words.format(code=codes, name=receiver.name if receiver else first.applicant)
        self.view.words.clear()
        keys = self.tr("F11 prints the note of the result, Ctrl+P shows it.")
        self.message.done(f"{done} {keys}")
        self.desk.say.emit(done)
        self.refresh()

    def refused(self, error: DeskError) -> None:
        """Say a refusal; a dossier that somebody else changed is read again."""
        super().refused(error)
        if error.code in {"changed_elsewhere", "illegal_move"} and self._wanted:
            self.ask(lookup.detail, self._show_detail, self._wanted)

    # the note of the result

    def print_notes(self) -> None:
        """Print the note of every result just given, or of the one that is open and was given before."""
        for code in self._returned():
            self.ask(form_making.make, partial(self._print_note, code), code, Form.RESULT_NOTE)

    def preview_note(self) -> None:
        """Show the note of the result just given, or of the one that is open and was given before."""
        for code in self._returned()[:1]:
            self.ask(form_making.make, partial(self._preview_note, code), code, Form.RESULT_NOTE)

    def _returned(self) -> tuple[str, ...]:
        if self.detail is None:
            return self._given
        summary = self.detail.summary
        return (summary.code,) if summary.status is DossierStatus.RETURNED else ()

    def _print_note(self, code: str, note: PrintedForm) -> None:
        self.printing.print_form(Wanted(code, Form.RESULT_NOTE, note.issue))

    def _preview_note(self, code: str, note: PrintedForm) -> None:
        self.printing.preview(Wanted(code, Form.RESULT_NOTE, note.issue))

    def _wait(self, *, waiting: bool) -> None:
        self._waiting = waiting
        self.view.wait(waiting=waiting)

    def _receiver_changed(self) -> None:
        if self.message.kind == "stop":
            self.clear_message()

    def _searching(self) -> None:
        # No dossier stays open beside other words: F12 would hand over what is no longer meant.
        if self._wanted:
            self.clear_message()
        self._close()
        self._search_soon.start()

    def _close(self) -> None:
        self.detail = self._back = self._scan = None
        self._wanted = ""
        self.view.show_nothing()

    def _leave(self) -> None:
        self._close()
        self.clear_message()
        self.view.start_finding()


def _hand_over(session: Session, summary: DossierSummary, details: ActDetails) -> tuple[Taken, ...]:
    """Give one result, of the dossier as it was shown."""
    return (processing.act(session, summary.code, Action.HAND_OVER, summary.version, details),)
