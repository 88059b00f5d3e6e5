"""The question about a day that was announced and may be off: asked until somebody knows."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desk_app.domain.calendar_change import CalendarPreview
from desk_app.domain.errors import DeskError
from desk_app.domain.staff import Permission
from desk_app.domain.wording import short_day
from desk_app.services import calendar, calendar_change
from desk_app.services.calendar_moves import Progress
from desk_app.services.catalogue_files import AnnouncedDay
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.texts import sentence
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, mark, role
from desk_app.ui.widgets.calendar_preview import CalendarPreviewView
from desk_app.ui.widgets.key_button import KeyButton, LetterButton

_SIZE = (980, 520)


class CalendarPreviewDialog(QDialog):
    """What happens if the day is off, before it counts; `confirm` is called when somebody says so."""

    def __init__(self, seen: CalendarPreview, confirm: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change of the calendar"))
        self.view = CalendarPreviewView(self)
        self.view.show_preview(seen)
        self.confirm = LetterButton(
            self.tr("Confirm the change"), "F12", confirm, look="primary", parent=self
        )
        leave = KeyButton(self.tr("Cancel"), "Esc", self.reject, look="quiet", parent=self)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE_4, 0, SPACE_4, SPACE_3)
        foot.setSpacing(SPACE_2)
        foot.addStretch(1)
        foot.addWidget(leave)
        foot.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.resize(*_SIZE)


class CalendarQuestion(QFrame):
    """One line over the pages: is the day off, by which decision, or is it worked? Hidden when nothing is open.

    A day off is shown first with the dossiers it would move, in `preview`. `postponed` says that nobody wants to be
    asked before the next start.
    """

    postponed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked: AnnouncedDay | None = None
        self.preview: CalendarPreviewDialog | None = None
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
        if not isValid(self):
            return
        self._asked = days[0] if days else None
        self.setVisible(self._asked is not None)
        if self._asked is not None:
            words = self.tr("{day}: {name}. Is it a day off? Due dates depend on it.")
            self._words.setText(words.format(day=short_day(self._asked.day), name=self._asked.name))
            self._words.setToolTip(self._asked.note)

    def _is_off(self) -> None:
        if self._asked is None or not self._off.isEnabled():
            return
        self._free(free=False)
        about = self._asked.day, self._decision.text()
        self._desk.ask_long(_preview, self._show, self._refused, self._settled, _unseen, about)

    def _is_worked(self) -> None:
        if self._asked is not None:
            self._desk.ask(calendar.worked, self._settled_as_worked, self._refused, day=self._asked.day)

    def _show(self, seen: CalendarPreview) -> None:
        if isValid(self):
            self.preview = CalendarPreviewDialog(seen, self._confirm, self.window())
            self.preview.finished.connect(self.preview.deleteLater)
            self.preview.open()
            self.preview.view.start()

    def _confirm(self) -> None:
        if self.preview is not None and self.preview.view.seen is not None:
            self.preview.confirm.setEnabled(False)
            seen = self.preview.view.seen
            self._desk.ask_long(
                calendar_change.confirm, self._decided, self._refused, self._settled, _unseen, seen
            )

    def _decided(self, session: Session) -> None:
        if isValid(self):
            self._close_preview()
            self._clear_hint()
            self._decision.clear()
        self._desk.session = session
        if isValid(self):
            self.look()

    def _settled_as_worked(self, _done: None) -> None:
        if isValid(self):
            self._clear_hint()
            self.look()

    def _refused(self, error: DeskError) -> None:
        if not isValid(self):
            return
        self._close_preview()
        mark(self._decision, "wrong", on=error.field == "decision")
        self._hint.setText(sentence(error, self._desk.language))
        self._hint.show()
        self._decision.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settled(self) -> None:
        if isValid(self):
            self._free(free=True)

    def _free(self, *, free: bool) -> None:
        for button in (self._off, self._worked):
            button.setEnabled(free)

    def _close_preview(self) -> None:
        if self.preview is not None and isValid(self.preview):
            self.preview.close()
        self.preview = None

    def _clear_hint(self) -> None:
        mark(self._decision, "wrong", on=False)
        self._hint.hide()

    def _postpone(self) -> None:
        self._asked = None
        self.hide()
        self.postponed.emit()


def _preview(session: Session, about: tuple[date, str], progress: Progress) -> CalendarPreview:
    """Return what happens if an announced day is off by a decision."""
    return calendar_change.preview(session, calendar_change.announced_off(session, *about), progress)


def _unseen(_done: int, _total: int) -> None:
    return None
