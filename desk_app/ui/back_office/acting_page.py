"""What the pages share from which a dossier is moved along: the reason panel, printing, and conflicts."""

from typing import ClassVar

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QWidget

from desk_app.domain.dossier import DossierSummary
from desk_app.domain.errors import Conflict, DeskError
from desk_app.domain.workflow import Action
from desk_app.services import processing
from desk_app.ui.back_office.action_dialog import ActionDialog
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.printer import Printing
from desk_app.ui.words import action_word, conflict_sentence

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
        self.panel = ActionDialog(desk.language, self._take, self)
        self.fields["reason"] = self.panel.reason
        self.printing = Printing(desk, self)
        self.printing.printed.connect(self._printed)
        self.printing.not_printed.connect(self._not_printed)
        self._acting = False
        self._acted_on = ""
        self._since_act = QElapsedTimer()

    def in_hand(self) -> DossierSummary | None:
        """Return the dossier that acts are about."""
        return None

    def choose(self, action: Action) -> None:
        """Ask whether to do one of the allowed acts with the dossier in hand."""
        summary = self.in_hand()
        if summary is None or self.panel.opened or self._acting or self._rests(summary.code):
            return
        if action is Action.HAND_OVER:
            self.hand_over_asked.emit(summary.code)
            return
        self.panel.begin(summary, action)

    def print_receipt(self) -> None:
        """Print the receipt of the dossier in hand, as a reprint if it was printed before."""
        summary = self.in_hand()
        if summary is not None:
            self.message.info(self.tr("Printing {code}…").format(code=summary.code))
            self.printing.print_receipt(summary.code)

    def preview_receipt(self) -> None:
        """Show the receipt of the dossier in hand as it will be printed."""
        summary = self.in_hand()
        if summary is not None:
            self.printing.preview(summary.code)

    def refused(self, error: DeskError) -> None:
        """Say a refusal; on a conflict read anew and say who did what."""
        if isinstance(error, Conflict):
            self.refresh()
            self.message.warn(conflict_sentence(error, self.desk.language))
            return
        super().refused(error)

    def settled(self) -> None:
        """Free the acts again."""
        self._acting = False

    def back(self) -> bool:
        """Close the panel first."""
        return self.panel.close_panel()

    def _take(self, summary: DossierSummary, action: Action, reason: str, note: str) -> None:
        # A second press while the first is under way is not a second act.
        if self._acting:
            return
        self._acting = True
        self._rest(summary.code)
        self.clear_message()
        word = action_word(action, self.desk.language)

        def taken(moved: DossierSummary) -> None:
            self._rest(moved.code)
            self.message.done(self.tr("Done: {act} · {code}").format(act=word, code=moved.code))
            self.moved(moved)

        self.ask(processing.act, taken, summary.code, action, summary.version, reason, note)

    def _rest(self, code: str) -> None:
        self._acted_on = code
        self._since_act.start()

    def _rests(self, code: str) -> bool:
        return (
            code != self._acted_on and self._since_act.isValid() and not self._since_act.hasExpired(REST_MS)
        )

    def moved(self, summary: DossierSummary) -> None:
        """Hear that the dossier was moved."""

    def _printed(self, code: str) -> None:
        self.message.done(self.tr("Printed: {code}").format(code=code))

    def _not_printed(self, code: str, why: str) -> None:
        self.message.stop(self.tr("{code}: {why} Print again with F11.").format(code=code, why=why))
