"""The question about a day that was announced and may be off: asked until somebody knows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.staff import Permission
from desk_app.domain.wording import short_day
from desk_app.services import calendar
from desk_app.services.catalogue_files import AnnouncedDay
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.texts import sentence
from desk_app.ui.theme import SPACE_2, SPACE_4, mark, role
from desk_app.ui.widgets.key_button import KeyButton


class CalendarQuestion(QFrame):
    """One line over the pages: is the day off, by which decision, or is it worked? Hidden when nothing is open.

    `postponed` says that nobody wants to be asked before the next start.
    """

    postponed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: AnnouncedDay | None = None
        role(self, "message").setProperty("kind", "warning")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._decision = QLineEdit(self)
        self._decision.setPlaceholderText(self.tr("Number of the decision"))
        self._decision.setAccessibleName(self.tr("Number of the decision"))
        self._decision.textEdited.connect(self._clear_hint)
        self._hint = role(QLabel(self), "error")
        self._hint.setWordWrap(True)
        self._hint.hide()
        self._off = KeyButton(self.tr("Day off"), "Alt+N", self._is_off, parent=self)
        self._worked = KeyButton(self.tr("Working day"), "Alt+L", self._is_worked, parent=self)
        self._later = KeyButton(self.tr("Later"), "Alt+Z", self._postpone, look="quiet", parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        row.setSpacing(SPACE_2)
        row.addWidget(self._words, 1)
        row.addWidget(self._hint, 1)
        for widget in (self._decision, self._off, self._worked, self._later):
            row.addWidget(widget)
        self.hide()

    def look(self) -> None:
        """Read which day is still to be decided; asked of an administrator only."""
        if self._desk.session.staff.may(Permission.CONFIGURE):
            self._desk.ask(calendar.undecided, self._read, self._refused)

    def _read(self, days: tuple[AnnouncedDay, ...]) -> None:
        self._asked = days[0] if days else None
        self.setVisible(self._asked is not None)
        if self._asked is not None:
            words = self.tr("{day}: {name}. Is it a day off? Due dates depend on it.")
            self._words.setText(words.format(day=short_day(self._asked.day), name=self._asked.name))
            self._words.setToolTip(self._asked.note)

    def _is_off(self) -> None:
        self._decide(off=True)

    def _is_worked(self) -> None:
        self._decide(off=False)

    def _decide(self, *, off: bool) -> None:
        if self._asked is not None:
            day, decision = self._asked.day, self._decision.text()
            self._desk.ask(calendar.decide, self._decided, self._refused, day=day, off=off, decision=decision)

    def _decided(self, session: Session) -> None:
        self._clear_hint()
        self._decision.clear()
        self._desk.session = session
        self.look()

    def _refused(self, error: DeskError) -> None:
        mark(self._decision, "wrong", on=True)
        self._hint.setText(sentence(error, self._desk.language))
        self._hint.show()
        self._decision.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_hint(self) -> None:
        mark(self._decision, "wrong", on=False)
        self._hint.hide()

    def _postpone(self) -> None:
        self._asked = None
        self.hide()
        self.postponed.emit()
