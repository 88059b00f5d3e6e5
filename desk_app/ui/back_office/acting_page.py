"""What the pages share from which a dossier is moved along: the panel of an act, its forms on paper, conflicts."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk_app.domain.acts import ActDetails
from desk_app.domain.dossier import DossierDetail, DossierSummary, Taken
from desk_app.domain.errors import Conflict, DeskError
from desk_app.domain.workflow import Action, Form
from desk_app.services import lookup, processing, questions
from desk_app.services.session import Session
from desk_app.ui.back_office.act_fields.part import Asked
from desk_app.ui.back_office.act_panel import ActPanel
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.printer import Printing, Wanted
from desk_app.ui.words import action_word, conflict_sentence, form_word

# After an act the next dossier comes under the cursor: a key that was already on its way is not meant for it.
REST_MS = 600


class ActingPage(Page):
    """A page with a dossier in hand."""

    follows: ClassVar[tuple[str, ...]] = (
        "dossier.",
        "result.",
        "supplement.",
        "payment.",
        "due_date.",
        "form.",
        "printing.",
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.panel = ActPanel(desk.language, self._ask_about, self._take, self)
        self.printing = Printing(desk, self)
        self.printing.printed.connect(self._printed)
        self.printing.not_printed.connect(self._not_printed)
        self._acting = False
        self._acted_on = ""
        self._made: Wanted | None = None
        self._since_act = QElapsedTimer()

    def in_hand(self) -> DossierSummary | None:
        """Return the dossier that acts are about."""
        return None

    def form_in_hand(self) -> Wanted | None:
        """Return the form that is printed now: what the last act made, else the receipt of the dossier in hand."""
        summary = self.in_hand()
        if self._made is not None and (summary is None or self._acted_on == self._made.code):
            return self._made
        return Wanted(summary.code) if summary is not None else None

    def choose(self, action: Action) -> None:
        """Ask whether to do one of the allowed acts with the dossier in hand."""
        summary = self.in_hand()
        if summary is None or self.panel.opened or self._acting or self._rests(summary.code):
            return
        if action is Action.HAND_OVER:
            self.hand_over_asked.emit(summary.code)
            return
        self.clear_message()
        self._made = None
        self.panel.begin(summary, action)

    def print_form(self) -> None:
        """Print the form in hand, as a reprint if it was printed before."""
        wanted = self.form_in_hand()
        if wanted is not None:
            self.message.info(self.tr("Printing {code}…").format(code=wanted.code))
            self.printing.print_form(wanted)

    def preview_form(self) -> None:
        """Show the form in hand as it will be printed."""
        wanted = self.form_in_hand()
        if wanted is not None:
            self.printing.preview(wanted)

    def refused(self, error: DeskError) -> None:
        """Say a refusal; on a conflict read anew and say who did what."""
        if isinstance(error, Conflict):
            self.panel.outdated()
            self.refresh()
            self.message.warn(conflict_sentence(error, self.desk.language))
            return
        super().refused(error)

    def back(self) -> bool:
        """Close the panel first."""
        return self.panel.close_panel()

    def moved(self, summary: DossierSummary) -> None:
        """Hear that the dossier was moved."""

    def _ask_about(self, code: str, action: Action) -> None:
        self.ask(_asked, self.panel.show_asked, code, action)

    def _take(self, summary: DossierSummary, action: Action, details: ActDetails) -> None:
        # A second press while the first is under way is not a second act.
        if self._acting:
            return
        self._acting = True
        self.clear_message()
        taken, _, _ = self.while_here(partial(self._taken, action))
        self.desk.ask(
            processing.act,
            taken,
            self._not_taken,
            self._act_answered,
            summary.code,
            action,
            summary.version,
            details,
        )

    def _taken(self, action: Action, answer: Taken) -> None:
        moved = answer.summary
        self._rest(moved.code)
        self.panel.close_panel()
        word = action_word(action, self.desk.language)
        words = [self.tr("Done: {act} · {code}").format(act=word, code=moved.code)]
        self._made = None
        for form in answer.forms:
            self._made = Wanted(moved.code, Form(form.form), form.issue)
            made = self.tr("Made: {form} no. {no}. F11 prints it, Ctrl+P shows it.")
            if form.number is None:
                made = self.tr("Made: {form}, issue {no}. F11 prints it, Ctrl+P shows it.")
            no = form.issue if form.number is None else f"{form.number:02}"
            words.append(made.format(form=form_word(form.form, self.desk.language), no=no))
        self.message.done(" ".join(words))
        self.moved(moved)

    def _not_taken(self, error: DeskError) -> None:
        if not isValid(self):
            return
        if isinstance(error, Conflict) or not self.panel.opened:
            self.refused(error)
        else:
            self.panel.refuse(error)

    def _act_answered(self) -> None:
        if isValid(self):
            self._acting = False

    def _rest(self, code: str) -> None:
        self._acted_on = code
        self._since_act.start()

    def _rests(self, code: str) -> bool:
        return (
            code != self._acted_on and self._since_act.isValid() and not self._since_act.hasExpired(REST_MS)
        )

    def _printed(self, code: str) -> None:
        self.message.done(self.tr("Printed: {code}").format(code=code))

    def _not_printed(self, code: str, why: str) -> None:
        self.message.stop(self.tr("{code}: {why} Print again with F11.").format(code=code, why=why))


def _asked(session: Session, code: str, action: Action) -> Asked:
    """Return what is known of a dossier and of what can be chosen for an act."""
    question = questions.question(session, code, action)
    detail: DossierDetail = lookup.detail(session, code)
    return Asked(action, question, detail, session)
