"""Who works here and in which roles, for an administrator: one person in hand, five ticks."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.staff import Role, StaffMember
from desk_app.services import staff
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.texts import sentence
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_6, role
from desk_app.ui.widgets.key_button import KeyButton, KeyCheck
from desk_app.ui.widgets.labelled import labelled, wrapped
from desk_app.ui.widgets.message_line import MessageLine


class StaffView(QDialog):
    """↑ ↓ choose a person, Alt+1…5 tick roles, Ctrl+Enter keeps; `session` is the one that works under them.

    Ticks that are not kept stay with their person while the dialog is open.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.session = desk.session
        self.setWindowTitle(self.tr("Roles"))
        self.message = MessageLine(self)
        self.members: tuple[StaffMember, ...] = ()
        self._ticked: dict[str, frozenset[Role]] = {}
        self.list = QListWidget(self)
        self.ticks = {
            each: KeyCheck(words, f"Alt+{number}", self)
            for number, (each, words) in enumerate(self._words().items(), start=1)
        }
        self.keep = KeyButton(self.tr("Keep"), "Ctrl+Return", self._keep, look="primary", parent=self)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_member)
        for tick in self.ticks.values():
            tick.toggled.connect(self._note)
        desk.ask(staff.members, self._fill, self._refused)

    @property
    def member(self) -> StaffMember | None:
        """The person in hand."""
        row = self.list.currentRow()
        return self.members[row] if 0 <= row < len(self.members) else None

    def roles(self) -> frozenset[Role]:
        """Return the roles that are ticked."""
        return frozenset(each for each, tick in self.ticks.items() if tick.isChecked())

    def _fill(self, members: tuple[StaffMember, ...]) -> None:
        row = max(0, self.list.currentRow())
        self.members = members
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([member.name for member in members])
        self.list.setCurrentRow(min(row, len(members) - 1))
        self._show_member()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_member(self) -> None:
        member = self.member
        if member is None:
            return
        shown = self._ticked.get(member.name, member.roles)
        for each, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(each in shown)
            tick.update()

    def _note(self) -> None:
        if self.member is not None:
            self._ticked[self.member.name] = self.roles()

    def _keep(self) -> None:
        if self.member is not None:
            self.message.clear()
            self._desk.ask(
                staff.change_roles, self._kept, self._refused, name=self.member.name, roles=self.roles()
            )

    def _kept(self, session: Session) -> None:
        self.session = session
        if self.member is not None:
            self._ticked.pop(self.member.name, None)
            self.message.done(self.tr("Kept: {name}").format(name=self.member.name))
        self._desk.ask(staff.members, self._fill, self._refused)

    def _refused(self, error: DeskError) -> None:
        self.message.stop(sentence(error, self._desk.language))

    def _words(self) -> dict[Role, str]:
        return {
            Role.RECEPTION: self.tr("Reception: receives, hands over"),
            Role.OFFICER: self.tr("Officer: processes"),
            Role.LEADER: self.tr("Leader: signs, answers for exceptions"),
            Role.SUPERVISOR: self.tr("Supervisor: sees figures and exports"),
            Role.ADMINISTRATOR: self.tr("Administrator: office, calendar, catalogue, roles"),
        }

    def _lay_out(self) -> None:
        hint = wrapped("muted")
        hint.setText(
            self.tr(
                "A person may hold several roles; there is always an administrator. Somebody new is entered by "
                "beginning work under a new name."
            )
        )
        right = QVBoxLayout()
        right.setSpacing(SPACE_2)
        right.addWidget(role(QLabel(self.tr("Roles of this person")), "section"))
        for tick in self.ticks.values():
            right.addWidget(tick)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_6)
        row.addLayout(labelled(self.tr("Who works here"), self.list), 1)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_3)
        column.addWidget(role(QLabel(self.tr("Roles")), "page-title"))
        column.addWidget(self.message)
        column.addWidget(hint)
        column.addLayout(row, 1)
        column.addWidget(self.keep)
        self.setMinimumSize(680, 420)
