"""The acts open to an officer as buttons with letters, and the panel in which each is confirmed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desk_app.domain.dossier import DossierSummary
from desk_app.domain.workflow import STEPS, Action
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, role
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import LetterButton
from desk_app.ui.widgets.labelled import labelled
from desk_app.ui.words import action_word

# One letter per act, the same on every page; j and k move in lists.
LETTERS: dict[Action, str] = {
    Action.ACCEPT: "A",
    Action.FORWARD: "C",
    Action.SUBMIT: "T",
    Action.RELEASE: "D",
    Action.HAND_OVER: "G",
    Action.REQUEST_SUPPLEMENT: "B",
    Action.RECEIVE_SUPPLEMENT: "N",
    Action.REQUEST_PAYMENT: "P",
    Action.RECEIVE_PAYMENT: "O",
    Action.SEND_BACK: "L",
    Action.EXTEND: "H",
    Action.SUSPEND: "S",
    Action.RESUME: "U",
    Action.DENY: "X",
    Action.REFUSE: "Q",
    Action.WITHDRAW: "R",
}

_GRAVE = frozenset({Action.WITHDRAW, Action.DENY, Action.REFUSE, Action.SUSPEND})

Take = Callable[[DossierSummary, Action, str, str], None]


class ActionBar(QWidget):
    """Only the acts that are allowed, the first of them as the primary one; each answers to its letter."""

    chosen = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None, *, from_right: bool = False) -> None:
        super().__init__(parent)
        self._language = language
        self._flow = FlowLayout(self, SPACE_2, from_right=from_right)
        self._buttons: dict[Action, LetterButton] = {}

    @property
    def actions_shown(self) -> tuple[Action, ...]:
        """The acts that have a button now."""
        return tuple(self._buttons)

    def offer(self, actions: Sequence[Action]) -> None:
        """Show these acts and no others."""
        if tuple(actions) == self.actions_shown:
            return
        for old in self._buttons.values():
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {action: self._button(action, first=not at) for at, action in enumerate(actions)}
        self.updateGeometry()

    def _button(self, action: Action, *, first: bool) -> LetterButton:
        look = "danger" if action in _GRAVE else "primary" if first else ""
        button = LetterButton(
            action_word(action, self._language),
            LETTERS[action],
            partial(self.chosen.emit, action),
            look=look,
            parent=self,
        )
        self._flow.addWidget(button)
        button.show()
        return button


class _Words(QLineEdit):
    """A line that no key begins which is still held down from the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key but the repeats before the first letter."""
        if not (event.isAutoRepeat() and not self.text()):
            super().keyPressEvent(event)


class ActionDialog(QFrame):
    """Confirms an act in a panel at the foot of the page, with its reason where one is needed.

    Enter does it: `take(summary, action, reason, note)` is called. Esc leaves it. Without a reason the panel
    itself has the focus, so that neither a letter nor a space typed by mistake does anything.
    """

    def __init__(self, language: str, take: Take, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._take = take
        self._about: tuple[DossierSummary, Action] | None = None
        self._came_from: QWidget | None = None
        role(self, "foot")
        self._title = role(QLabel(self), "section")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fields = QWidget(self)
        self.reason = _Words(self._fields)
        self.note = _Words(self._fields)
        self._wrong = role(QLabel(self), "error")
        self._wrong.hide()
        self._confirm = role(QPushButton(self), "primary")
        self._confirm.clicked.connect(self._done)
        for field in (self.reason, self.note):
            field.returnPressed.connect(self._done)
            field.setMaxLength(500)
        self._lay_out()
        self.hide()

    @property
    def opened(self) -> bool:
        """Whether the panel waits for an answer."""
        return self._about is not None

    def begin(self, summary: DossierSummary, action: Action) -> None:
        """Ask whether to do an act, and for its reason where the table says so."""
        if self._about is None:
            self._came_from = self.window().focusWidget()
        self._about = (summary, action)
        word = action_word(action, self._language)
        self._title.setText(self.tr("{act} · {code}").format(act=word, code=summary.code))
        self.setAccessibleName(self._title.text())
        self._confirm.setText(self.tr("{act}  Enter").format(act=word))
        self._wrong.hide()
        self.reason.clear()
        self.note.clear()
        asks = self._needs_reason()
        self._fields.setVisible(asks)
        self.show()
        (self.reason if asks else self).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do the act on Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self._done()
        else:
            super().keyPressEvent(event)

    def close_panel(self) -> bool:
        """Leave the act undone; tells whether the panel was open."""
        if self._about is None:
            return False
        self._about = None
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self._came_from = None
        return True

    def _lay_out(self) -> None:
        leave = role(QPushButton(self.tr("Cancel  Esc"), self), "quiet")
        leave.clicked.connect(self.close_panel)
        words = QHBoxLayout(self._fields)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE_3)
        words.addLayout(labelled(self.tr("Reason"), self.reason), 3)
        words.addLayout(labelled(self.tr("Note"), self.note), 2)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self._wrong, 1)
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(self._confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self._title)
        column.addWidget(self._fields)
        column.addLayout(foot)

    def _needs_reason(self) -> bool:
        if self._about is None:
            return False
        summary, action = self._about
        row = STEPS.get((summary.status, action))
        return row is not None and row.needs_reason

    def _done(self) -> None:
        if self._about is None:
            return
        if self._needs_reason() and not self.reason.text().strip():
            self._wrong.setText(self.tr("Enter the reason: it is kept in the log and told to the citizen."))
            self._wrong.show()
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        summary, action = self._about
        reason, note = self.reason.text(), self.note.text()
        self.close_panel()
        self._take(summary, action, reason, note)
