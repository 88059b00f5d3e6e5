"""What the reception does when no dossier comes of a talk: the panel over the form, the paper, its print."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.domain.acts import ActDetails
from desk_app.domain.applicant import Applicant
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.office_paper import KeptPaper
from desk_app.domain.procedure import Procedure
from desk_app.domain.workflow import Form
from desk_app.services import guidance, questions
from desk_app.services.session import Session
from desk_app.ui.admin.paper_printing import PaperPrinting
from desk_app.ui.counter.guidance_panel import GuidancePanel, Spoken
from desk_app.ui.counter.intake_view import IntakeView
from desk_app.ui.page import Page
from desk_app.ui.printer import OpenPrinter
from desk_app.ui.theme import SPACE_3
from desk_app.ui.words import form_word


class Guidance(QObject):
    """Shows the panel in place of the form, which stays as it is; `made` says that a paper can be printed again."""

    made = Signal()

    def __init__(
        self,
        page: Page,
        view: IntakeView,
        procedure: Callable[[], Procedure | None],
        nonce: Callable[[], str],
        printer: OpenPrinter,
    ) -> None:
        super().__init__(page)
        self._page, self._view, self._procedure, self._nonce = page, view, procedure, nonce
        self._waiting = False
        self._made: KeptPaper | None = None
        self._kept: tuple[Form, ActDetails] | None = None
        # What was typed when the form had to be put right first, and of what talk.
        self._left: tuple[object, Form, ActDetails] | None = None
        self.papers = PaperPrinting(page, printer)
        self.panel = GuidancePanel(page.desk.language, self._give, page)
        self.panel.left.connect(self.close)
        self.panel.lacking.answer_by.today = page.desk.session.today()
        self.around = QStackedWidget(page)

    def put_around(self, body: QWidget) -> QStackedWidget:
        """Return what holds the form and the panel."""
        QShortcut(QKeySequence("Shift+F8"), body).activated.connect(self.refuse)
        beside = QWidget(self.around)
        margins = QVBoxLayout(beside)
        margins.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        margins.addWidget(self.panel)
        self.around.addWidget(body)
        self.around.addWidget(beside)
        return self.around

    @property
    def opened(self) -> bool:
        """Whether the panel stands in place of the form."""
        return self.around.currentIndex() == 1

    def go_on(self) -> bool:
        """Go to the first field of the panel; tells whether it is open."""
        if self.opened:
            self.panel.go_to_start()
        return self.opened

    def guide(self) -> None:
        """Ask what the citizen has to bring."""
        self._begin(Form.SUPPLEMENT)

    def refuse(self) -> None:
        """Ask on what ground the reception is refused."""
        self._begin(Form.REFUSAL)

    def close(self) -> bool:
        """Go back to the form; tells whether the panel was open."""
        if not self.opened:
            return False
        self.around.setCurrentIndex(0)
        procedure = self._procedure()
        if procedure is not None:
            self._view.go_to_needed(procedure)
        return True

    def print_again(self) -> bool:
        """Print the last paper once more; False where none was made since the last receipt."""
        if self._made is not None:
            self.papers.print_paper(self._made)
        return self._made is not None

    def state(self) -> object:
        """Return what is asked and what was typed of it, None while the form stands there."""
        return (self.panel.form, self.panel.so_far()) if self.opened else self._kept

    def restore(self, state: object) -> None:
        """Keep what `state` gave until `resume`: it is about a procedure that is still to be read."""
        match state:
            case (Form() as form, ActDetails() as details):
                self._kept = (form, details)

    def resume(self) -> None:
        """Ask again what was asked when the page was built anew."""
        kept, self._kept = self._kept, None
        if kept is not None and (spoken := self._spoken()) is not None:
            self.around.setCurrentIndex(1)
            self.panel.go_on(spoken, *kept)

    def forget(self) -> None:
        """Hear that a receipt was issued: it is the one to print again now."""
        self._made = None

    def _begin(self, form: Form) -> None:
        spoken = self._spoken()
        if spoken is None:
            self._page.refused(Refused("procedure_missing", field="procedure"))
            return
        self._page.clear_message()
        self.around.setCurrentIndex(1)
        left, self._left = self._left, None
        # One key opens both: what was left is gone on with.
        if left is not None and left[0] == self._talk(spoken) and form in (left[1], Form.SUPPLEMENT):
            self.panel.go_on(spoken, *left[1:])
        else:
            self.panel.begin(spoken, form)

    def _spoken(self) -> Spoken | None:
        procedure, view = self._procedure(), self._view
        if procedure is None:
            return None
        given = tuple(paper for paper in view.checklist.documents() if paper.received)
        return Spoken(
            procedure=procedure.name,
            person=view.applicant.name.text().strip(),
            papers=questions.checklist(procedure, given),
            missing={need.no for need in view.missing(procedure)},
            calendar=self._page.desk.session.calendar,
        )

    def _talk(self, spoken: Spoken) -> object:
        return self._nonce(), spoken.procedure, spoken.papers

    def _give(self, form: Form, details: ActDetails) -> None:
        procedure = self._procedure()
        if procedure is None or self._waiting:
            return
        try:
            person = self._view.applicant.applicant()
        except Refused as error:
            self._not_given(error)
            return
        self._waiting = True
        given, _, _ = self._page.while_here(partial(self._given, form))
        heard = given, self._not_given, self._settled
        self._page.desk.ask(_made, *heard, form, procedure.code, person, details)

    def _given(self, form: Form, named: tuple[int, int]) -> None:
        year, number = named
        self.close()
        self._made = KeptPaper(form, year, number, self._page.desk.session.now())
        words = self.tr(
            "Made: {form} no. {number}/{year}. F11 prints it again, Ctrl+Shift+Backspace clears the form."
        )
        word = form_word(form.value, self._page.desk.language)
        self._page.message.done(words.format(form=word, number=number, year=year))
        self.made.emit()
        self.papers.print_paper(self._made)

    def _not_given(self, error: DeskError) -> None:
        if not isValid(self):
            return
        if (error.field or "").startswith("applicant.") or error.field == "procedure":
            if self.opened and (spoken := self._spoken()) is not None:
                self._left = (self._talk(spoken), self.panel.form, self.panel.so_far())
            self.close()
            self._page.refused(error)
        else:
            self.panel.refuse(error)

    def _settled(self) -> None:
        if isValid(self):
            self._waiting = False


def _made(
    session: Session, form: Form, procedure: str, person: Applicant, details: ActDetails
) -> tuple[int, int]:
    """Make the paper of a talk: guidance or refusal."""
    if form is Form.REFUSAL:
        return guidance.refuse(session, procedure, person, details)
    return guidance.guide(
        session,
        procedure,
        person,
        details.lacking,
        reason=details.reason,
        answer_by=details.answer_by,
    )
