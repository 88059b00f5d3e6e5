"""The acts open to an officer as buttons with letters; what is seldom done waits behind a key of its own."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from desk_app.domain.dossier import DossierDetail
from desk_app.domain.workflow import Action
from desk_app.ui.theme import SPACE_2
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.held_key import HeldKey
from desk_app.ui.widgets.key_button import KeyButton, LetterButton
from desk_app.ui.words import action_word

# One letter per act, the same on every page; j and k move in lists.
LETTERS: dict[Action, str] = {
    Action.ACCEPT: "A",
    Action.FORWARD: "C",
    Action.SUBMIT: "T",
    Action.APPROVE: "Y",
    Action.RELEASE: "D",
    Action.HAND_OVER: "G",
    Action.REMIND: "M",
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
    Action.TELL: "I",
    Action.CORRECT: "E",
    Action.REDATE: "V",
    Action.UNDO: "Z",
}
MORE = "."
# So many buttons are taken in at a glance; beyond, what is seldom done goes into the menu.
MOST_BUTTONS = 4

_GRAVE = frozenset({Action.WITHDRAW, Action.DENY, Action.REFUSE, Action.SUSPEND})
_SELDOM = frozenset(
    {
        Action.REQUEST_PAYMENT,
        Action.DENY,
        Action.SUSPEND,
        Action.WITHDRAW,
        Action.EXTEND,
        Action.TELL,
        Action.CORRECT,
        Action.REDATE,
    }
)


class ActMenu(QMenu):
    """What is seldom done, each with its letter; the letter chooses while the menu is open."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by letter; arrows, Enter and Esc as in every menu."""
        letter = event.text().upper()
        chosen = next((entry for entry in self.actions() if letter and entry.data() == letter), None)
        if chosen is None:
            super().keyPressEvent(event)
            return
        self.close()
        chosen.trigger()


class ActionBar(QWidget):
    """Only the acts that are allowed, the first of them as the primary one; each answers to its letter."""

    chosen = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None, *, from_right: bool = False) -> None:
        super().__init__(parent)
        self._language = language
        self._flow = FlowLayout(self, SPACE_2, from_right=from_right)
        self._shown: tuple[Action, ...] = ()
        self._urgent: Action | None = None
        self._parts: list[QWidget] = []
        self._letters: list[QShortcut] = []
        self.menu = ActMenu(self)
        self.menu.setAccessibleName(self.tr("Other acts"))
        # A letter reaches its shortcut past the open menu.
        self.chosen.connect(self.menu.close)

    @property
    def actions_shown(self) -> tuple[Action, ...]:
        """The acts that are offered now, on buttons and in the menu."""
        return self._shown

    def offer(self, actions: Sequence[Action], urgent: Action | None = None) -> None:
        """Show these acts and no others; what is urgent now is not left to the menu."""
        if (tuple(actions), urgent) == (self._shown, self._urgent):
            return
        self._clear()
        self._shown, self._urgent = tuple(actions), urgent
        few = len(self._shown) <= MOST_BUTTONS
        seldom = [] if few else [action for action in self._shown if action in _SELDOM - {urgent}]
        for action in self._shown:
            if action not in seldom:
                self._add(self._button(action, first=not self._parts))
        if seldom:
            self._add(KeyButton(self.tr("More…"), MORE, self.open_menu, parent=self))
        for action in seldom:
            self._put_into_menu(action)
        self.updateGeometry()

    def open_menu(self) -> None:
        """Open the menu of what is seldom done over its button, the first entry chosen."""
        if self.menu.isEmpty():
            return
        self.menu.popup(self._parts[-1].mapToGlobal(QPoint(0, -self.menu.sizeHint().height())))
        self.menu.setActiveAction(self.menu.actions()[0])

    def _clear(self) -> None:
        self.menu.clear()
        for letter in self._letters:
            letter.setEnabled(False)
            letter.deleteLater()
        for old in self._parts:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts, self._letters = [], []

    def _add(self, button: QWidget) -> None:
        self._parts.append(button)
        self._flow.addWidget(button)
        button.show()

    def _button(self, action: Action, *, first: bool) -> LetterButton:
        quiet = "quiet" if action is Action.UNDO else ""
        look = "danger" if action in _GRAVE else "primary" if first else quiet
        return LetterButton(
            action_word(action, self._language),
            LETTERS[action],
            partial(self.chosen.emit, action),
            look=look,
            parent=self,
        )

    def _put_into_menu(self, action: Action) -> None:
        letter = LETTERS[action]
        entry = self.menu.addAction(f"{action_word(action, self._language)}\t{letter}")
        entry.setData(letter)
        entry.triggered.connect(partial(self._choose, action))
        shortcut = QShortcut(QKeySequence(letter), self)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(partial(self._struck, action))
        self._letters.append(shortcut)

    def _choose(self, action: Action, _checked: bool = False) -> None:
        self.chosen.emit(action)

    def _struck(self, action: Action) -> None:
        # A key that is still held down from the list is no wish.
        if not HeldKey.of(self.window().windowHandle()).held:
            self.chosen.emit(action)


def urgent_act(detail: DossierDetail) -> Action | None:
    """Return what cannot wait: the apology of a dossier that is late without one."""
    return Action.EXTEND if detail.summary.apology_missing else None
