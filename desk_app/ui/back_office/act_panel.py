"""The panel in which an act is confirmed, built from what the table says that the act needs."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.domain.acts import ActDetails, Need
from desk_app.domain.dossier import DossierDetail, DossierSummary
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.wording import short_moment
from desk_app.domain.workflow import STEPS, Action
from desk_app.ui.back_office.act_fields.asking import AskingPanel
from desk_app.ui.back_office.act_fields.choices import AssigneePart, ContactPart, GroundPart
from desk_app.ui.back_office.act_fields.correction import CorrectionPart
from desk_app.ui.back_office.act_fields.lacking import LackingPart
from desk_app.ui.back_office.act_fields.new_date import NewDatePart
from desk_app.ui.back_office.act_fields.part import ActPart, Asked, Line
from desk_app.ui.back_office.act_fields.reason import ReasonPart, ResultPart, StopPart
from desk_app.ui.back_office.act_fields.rules import LeaderPart, RulesPart
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, role
from desk_app.ui.widgets.fitted import Fitted
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.words import action_word, event_word

P = TypeVar("P", bound=ActPart)

Take = Callable[[DossierSummary, Action, ActDetails], None]
Ask = Callable[[str, Action], None]

# What each need is asked with, in the order of the panel; the receiver is asked for on the page of handing over.
PARTS: dict[Need, type[ActPart]] = {
    Need.LACKING: LackingPart,
    Need.NEW_DATE: NewDatePart,
    Need.GROUND: GroundPart,
    Need.ASSIGNEE: AssigneePart,
    Need.CONTACT: ContactPart,
    Need.CORRECTION: CorrectionPart,
    Need.REASON: ReasonPart,
}
# What an act may be told besides.
_BESIDE: dict[Action, type[ActPart]] = {
    Action.WITHDRAW: StopPart,
    Action.SUSPEND: StopPart,
    Action.RELEASE: ResultPart,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ActPanel(AskingPanel):
    """Confirms an act at the foot of the page: `ask(code, action)` is called for what can be chosen, then `take`.

    Enter goes from field to field and from the last one on does the act, F12 does it at once, Esc leaves it. The panel
    stays open until it is closed, with everything typed, so that a refusal can be put right at its field. Without
    fields the panel itself has the focus, so that no letter typed by mistake does anything. `toggled` tells that it
    opened or closed.
    """

    toggled = Signal(bool)

    def __init__(self, language: str, ask: Ask, take: Take, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._ask, self._take = ask, take
        self._about: tuple[DossierSummary, Action] | None = None
        self._came_from: QWidget | None = None
        self._outdated = False
        self._typed: ActDetails | None = None
        self.parts: list[ActPart] = []
        role(self, "foot")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._title = role(QLabel(self), "section")
        self.told = wrapped("muted")
        self._body = QWidget(self)
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, SPACE_2, 0)
        self._column.setSpacing(SPACE_3)
        # The rules stay in sight however long the fields are.
        self._above = QVBoxLayout()
        self._area = Fitted(self._body, self)
        self._confirm = role(QPushButton(self), "primary")
        self._confirm.clicked.connect(self.do)
        QShortcut(QKeySequence("F12"), self, self.do)
        self._lay_out()
        self.hide()

    @property
    def opened(self) -> bool:
        """Whether the panel waits for an answer."""
        return self._about is not None

    @property
    def code(self) -> str:
        """The dossier asked about, "" while closed."""
        return self._about[0].code if self._about else ""

    def groups(self) -> Sequence[ActPart]:
        """Return the groups of fields of the act."""
        return self.parts

    def part(self, kind: type[P]) -> P | None:
        """Return the open group of fields of a kind."""
        return next((each for each in self.parts if isinstance(each, kind)), None)

    def begin(self, summary: DossierSummary, action: Action) -> None:
        """Ask whether to do an act, and for what the table says it needs."""
        if self._about is None:
            self._came_from = self.window().focusWidget()
        self._about = (summary, action)
        self._outdated = False
        word = action_word(action, self._language)
        self._title.setText(self.tr("{act} · {code}").format(act=word, code=summary.code))
        self.setAccessibleName(self._title.text())
        self.told.hide()
        self.clear_wrong()
        self._build(summary, action)
        key = "F12" if self._start() is not self else "Enter"
        self._confirm.setText(f"{word}\u2002{key}")
        self.show()
        self.toggled.emit(self.opened)
        self._start().setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask(summary.code, action)

    def show_asked(self, asked: Asked) -> None:
        """Take what can be chosen, and how the act stands to the one-time rules."""
        if self._about is None or (self.code, self._about[1]) != (asked.question.code, asked.action):
            return
        untouched = self._start().hasFocus()
        for part in self.parts:
            part.show_asked(asked)
        self._say_undone(asked)
        if self._typed is not None:
            for part in self.parts:
                part.put(self._typed)
            self._typed = None
        # A checklist has its first line only now.
        if untouched:
            self._start().setFocus(Qt.FocusReason.OtherFocusReason)

    def do(self) -> None:
        """Do the act with what stands in the fields."""
        details = self.collected() if self._about is not None else None
        if self._about is not None and details is not None:
            self._take(*self._about, details)

    def refuse(self, error: DeskError) -> None:
        """Say a refusal at its field: a request without a reason has its place in the checklist."""
        if error.code == "reason_missing" and self.part(LackingPart) is not None:
            error = Refused("lacking_missing", field="lacking")
        super().refuse(error)

    def state(self) -> object:
        """Return what is asked and what was typed of it, None while closed; what cannot be read is left out."""
        if self._about is None:
            return None
        return (*self._about, self._typed or self.so_far())

    def restore(self, state: object) -> None:
        """Ask again what `state` gave, with what was typed."""
        match state:
            case (DossierSummary() as summary, Action() as action, ActDetails() as details):
                self.begin(summary, action)
                self._typed = details

    def outdated(self) -> None:
        """Hear that somebody moved the dossier meanwhile: the next reading of it is what the act is done on."""
        self._outdated = True

    def follow(self, detail: DossierDetail) -> None:
        """Take a dossier read anew after a conflict; an act no longer open to it closes the panel."""
        if self._about is None or not self._outdated or detail.summary.code != self.code:
            return
        self._outdated = False
        if self._about[1] in detail.actions:
            self._about = (detail.summary, self._about[1])
        else:
            self.close_panel()

    def close_panel(self) -> bool:
        """Leave the act; tells whether the panel was open."""
        if self._about is None:
            return False
        self._about = None
        self.hide()
        self.toggled.emit(self.opened)
        self.clear_wrong()
        if self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        self._clear_parts()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do the act on Enter where there is no field."""
        if event.key() in _ENTER and not event.isAutoRepeat() and self.hasFocus():
            self.do()
        else:
            super().keyPressEvent(event)

    def _build(self, summary: DossierSummary, action: Action) -> None:
        self._clear_parts()
        row = STEPS.get((summary.status, action))
        needs = row.needs if row is not None else frozenset[Need]()
        kinds: list[type[ActPart]] = [RulesPart, *(kind for need, kind in PARTS.items() if need in needs)]
        if action in _BESIDE:
            kinds.append(_BESIDE[action])
        self.parts = [kind(self._language, self._body) for kind in (*kinds, LeaderPart)]
        for part in self.parts:
            (self._above if isinstance(part, RulesPart) else self._column).addWidget(part)
            part.setVisible(not isinstance(part, (RulesPart, LeaderPart)))
        for line in self._lines():
            line.returnPressed.connect(partial(self._go_on, line))
        lacking, reason = self.part(LackingPart), self.part(ReasonPart)
        if lacking is not None and reason is not None:
            lacking.changed.connect(lambda: reason.write(lacking.reason()))

    def _clear_parts(self) -> None:
        for part in self.parts:
            part.hide()
            part.deleteLater()
        self.parts = []

    def _lines(self) -> list[Line]:
        return [line for part in self.parts for line in part.lines()]

    def _seen(self) -> list[Line]:
        return [line for line in self._lines() if line.isVisible() and line.isEnabled()]

    def _go_on(self, line: Line) -> None:
        seen = self._seen()
        if line not in seen:
            return
        following = seen[seen.index(line) + 1 :]
        if following:
            following[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.do()

    def _start(self) -> QWidget:
        return next((start for part in self.parts if (start := part.start()) is not None), self)

    def _say_undone(self, asked: Asked) -> None:
        if asked.action is not Action.UNDO:
            return
        steps = [entry for entry in asked.detail.timeline if "status" in entry.data]
        if steps:
            words = self.tr("Taken back: {event}, {moment}. The forms it made become void.")
            event = event_word(steps[-1].type, self._language)
            self.told.setText(words.format(event=event, moment=short_moment(steps[-1].at)))
            self.told.show()

    def _lay_out(self) -> None:
        leave = role(QPushButton(self.tr("Cancel  Esc"), self), "quiet")
        leave.clicked.connect(self.close_panel)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.wrong, 1)
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self._title)
        column.addWidget(self.told)
        column.addLayout(self._above)
        column.addWidget(self._area)
        column.addLayout(foot)
