"""Guidance and refusal on the desk: without a dossier, but on paper, numbered and counted."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desk_app.domain.acts import ActDetails, CheckedPaper, Fault
from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.domain.workflow import Form
from desk_app.ui.back_office.act_fields.asking import AskingPanel
from desk_app.ui.back_office.act_fields.choices import GroundPart
from desk_app.ui.back_office.act_fields.lacking import LackingPart
from desk_app.ui.back_office.act_fields.part import ActPart
from desk_app.ui.back_office.act_fields.reason import ReasonPart
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, role
from desk_app.ui.widgets.columns import Rolled
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.words import form_word


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the talk is about when no dossier comes of it: the procedure, the person, and the papers so far."""

    procedure: str
    person: str
    papers: tuple[CheckedPaper, ...]
    missing: Collection[int]
    calendar: OfficeCalendar


class GuidancePanel(AskingPanel):
    """Form 02 says everything that is missing or not valid at once; form 03 refuses, with the ground in writing.

    F12 makes the paper (`give` is called with its form and details), F8 and Shift+F8 choose which one, Esc goes back;
    `left` says that the button of going back was pressed.
    """

    left = Signal()

    def __init__(
        self,
        language: str,
        give: Callable[[Form, ActDetails], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(language, parent)
        self._give = give
        self.form = Form.SUPPLEMENT
        role(self, "card")
        self.title = role(QLabel(self), "section")
        self.about = wrapped("muted")
        self.lacking = LackingPart(language)
        self.ground = GroundPart(language)
        self.reason = ReasonPart(language)
        self.to_guidance = KeyButton(self.tr("Guide instead"), "F8", self.choose_guidance, look="quiet")
        self.to_refusal = KeyButton(self.tr("Refuse instead"), "Shift+F8", self.choose_refusal, look="quiet")
        self.leave = role(QPushButton(self.tr("Cancel  Esc")), "quiet")
        self.leave.clicked.connect(self.left)
        self.make = KeyButton("", "F12", self.do, look="primary")
        self.lacking.changed.connect(lambda: self.reason.write(self.lacking.reason()))
        for line in (*self.lacking.lines(), *self.ground.lines(), *self.reason.lines()):
            line.returnPressed.connect(self.focusNextChild)
        self._lay_out()

    def groups(self) -> tuple[ActPart, ...]:
        """Return the groups of fields of the form chosen."""
        first = self.lacking if self.form is Form.SUPPLEMENT else self.ground
        return (first, self.reason)

    def begin(self, spoken: Spoken, form: Form) -> None:
        """Begin with what is known of the talk; what is missing is marked already."""
        self.about.setText(" · ".join(filter(None, (spoken.procedure, spoken.person))))
        self.lacking.answer_by.clear()
        self.lacking.answer_by.neighbour = spoken.calendar.working.add_days
        self.reason.clear()
        self.lacking.show_papers((), self.lacking.answer_by.today)
        self.lacking.show_papers(spoken.papers, self.lacking.answer_by.today)
        for line in self.lacking.papers:
            if line.need.no in spoken.missing:
                line.ask(Fault.MISSING)
        self.choose(form)

    def go_on(self, spoken: Spoken, form: Form, details: ActDetails) -> None:
        """Ask again what was asked before, with what was typed."""
        self.begin(replace(spoken, missing=()), form)
        for part in self.groups():
            part.put(details)

    def choose_guidance(self) -> None:
        """Tell what to bring: form 02."""
        self.choose(Form.SUPPLEMENT)

    def choose_refusal(self) -> None:
        """Refuse: form 03."""
        self.choose(Form.REFUSAL)

    def choose(self, form: Form) -> None:
        """Ask for what a form needs."""
        self.form = form
        guides = form is Form.SUPPLEMENT
        self.clear_wrong()
        self.title.setText(form_word(form, self._language))
        self.setAccessibleName(self.title.text())
        self.lacking.setVisible(guides)
        self.ground.setVisible(not guides)
        self.reason.write(self.lacking.reason() if guides else "")
        self.reason.ask_note(asked=not guides)
        self.to_refusal.setVisible(guides)
        self.to_guidance.setVisible(not guides)
        self.make.say(self.tr("Guide and print") if guides else self.tr("Refuse and print"))
        self.go_to_start()

    def go_to_start(self) -> None:
        """Put the focus where typing begins."""
        start = self.groups()[0].start()
        if start is not None:
            start.setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self) -> None:
        """Make the paper."""
        details = self.collected()
        if details is not None:
            self._give(self.form, details)

    def _lay_out(self) -> None:
        body = QWidget(self)
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, SPACE_2, 0)
        inside.setSpacing(SPACE_3)
        for part in (self.lacking, self.ground, self.reason):
            inside.addWidget(part)
        inside.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.wrong, 1)
        foot.addStretch()
        for button in (self.leave, self.to_guidance, self.to_refusal, self.make):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addWidget(Rolled(body, self), 1)
        column.addLayout(foot)
