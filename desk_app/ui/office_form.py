"""How the office names itself on every paper: asked when it is founded, changed later by an administrator."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.office import OfficeProfile, parse_sessions
from desk_app.domain.text import tidy
from desk_app.domain.wording import sessions_text
from desk_app.domain.working_time import Session
from desk_app.ui.texts import sentence
from desk_app.ui.theme import SPACE_3, SPACE_6, mark, role
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled
from desk_app.ui.widgets.message_line import MessageLine

NEW = OfficeProfile(name="", parent="", code="")


class OfficeForm(QDialog):
    """Hands the profile to `keep`; what that refuses is said on its field, and nothing typed is lost."""

    def __init__(
        self,
        keep: Callable[[OfficeProfile], None],
        language: str,
        profile: OfficeProfile = NEW,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self._language = language
        self._before = profile
        self.setWindowTitle(self.tr("The office"))
        self.message = MessageLine(self)
        fields = {
            "name": (self.tr("Name of the office"), "UBND phường …"),
            "parent": (self.tr("Superior body"), "UBND thành phố …"),
            "code": (self.tr("Agency code"), "H13.50.05"),
            "place": (self.tr("Place on the date line"), ""),
            "address": (self.tr("Address"), ""),
            "phone": (self.tr("Phone"), ""),
            "hotline": (self.tr("Hotline for complaints"), ""),
            "status_url": (self.tr("Status page for the QR (empty: plain text)"), "https://…"),
        }
        self.edits = {name: QLineEdit(getattr(profile, name), self) for name in fields}
        self.edits["hours"] = QLineEdit(sessions_text(self._weekday_hours()), self)
        fields["hours"] = (self.tr("Working hours"), "7:00–11:30 · 13:30–17:00")
        self.training = QCheckBox(self.tr("Training office: every window and paper says so"), self)
        self.training.setChecked(profile.training)
        # A real office never becomes a training one, nor the other way round: its papers say which it was.
        self.training.setEnabled(profile is NEW)
        self._lay_out(fields)

    def profile(self) -> OfficeProfile:
        """Return what is typed; Refused on the field that is wrong."""
        typed = {name: tidy(edit.text()) for name, edit in self.edits.items()}
        sessions = parse_sessions(typed["hours"])
        hours = {weekday: sessions for weekday, before in self._before.hours.items() if before}
        received_like_worked = self._before.reception_hours == self._before.hours
        return replace(
            self._before,
            name=typed["name"],
            parent=typed["parent"],
            code=typed["code"],
            place=typed["place"],
            address=typed["address"],
            phone=typed["phone"],
            hotline=typed["hotline"] or typed["phone"],
            status_url=typed["status_url"],
            training=self.training.isChecked(),
            hours=hours,
            reception_hours=hours if received_like_worked else self._before.reception_hours,
        ).checked()

    def refuse(self, error: DeskError) -> None:
        """Say why it was not kept, on the field it belongs to."""
        self.message.stop(sentence(error, self._language))
        wrong = self.edits.get(error.field or "")
        if wrong is not None:
            mark(wrong, "wrong", on=True)
            wrong.setFocus()

    def _weekday_hours(self) -> tuple[Session, ...]:
        return next((tuple(sessions) for sessions in self._before.hours.values() if sessions), ())

    def _lay_out(self, fields: dict[str, tuple[str, str]]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_3)
        column.addWidget(role(QLabel(self.tr("The office")), "page-title"))
        why = QLabel(self.tr("These words stand in the head of every receipt from today on."))
        column.addWidget(role(why, "muted"))
        column.addWidget(self.message)
        grid = QGridLayout()
        grid.setSpacing(SPACE_3)
        for number, (name, (words, example)) in enumerate(fields.items()):
            self.edits[name].setPlaceholderText(example)
            grid.addLayout(labelled(words, self.edits[name]), number // 2, number % 2)
        column.addLayout(grid)
        column.addWidget(self.training)
        column.addWidget(KeyButton(self.tr("Keep"), "Ctrl+Return", self._ask, look="primary"))
        self.setMinimumWidth(720)

    def _ask(self) -> None:
        for edit in self.edits.values():
            mark(edit, "wrong", on=False)
        try:
            self._keep(self.profile())
        except DeskError as error:
            self.refuse(error)
