"""What panels of groups of fields share: collecting what was said, and saying a refusal at its field."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget
from shiboken6 import isValid

from desk_app.domain.acts import NO_DETAILS, ActDetails
from desk_app.domain.errors import DeskError, Refused
from desk_app.ui.back_office.act_fields.part import ActPart
from desk_app.ui.texts import sentence
from desk_app.ui.theme import mark
from desk_app.ui.widgets.labelled import wrapped

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class AskingPanel(QFrame):
    """A panel of groups of fields; `wrong` is the line in which a refusal stands."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._wrong_field: QWidget | None = None
        self.wrong = wrapped("error")
        self.wrong.hide()

    @abstractmethod
    def groups(self) -> Sequence[ActPart]:
        """Return the groups of fields asked now, in reading order."""

    def collected(self) -> ActDetails | None:
        """Return what stands in the fields; None when something cannot be read, which is said at its field."""
        self.clear_wrong()
        details = NO_DETAILS
        try:
            for part in self.groups():
                details = part.given(details)
        except Refused as error:
            self.refuse(error)
            return None
        return details

    def so_far(self) -> ActDetails:
        """Return what stands in the fields; what cannot be read is left out."""
        details = NO_DETAILS
        for part in self.groups():
            try:
                details = part.given(details)
            except Refused:
                continue
        return details

    def refuse(self, error: DeskError) -> None:
        """Say a refusal at the field it belongs to; everything typed stays."""
        self.wrong.setText(sentence(error, self._language))
        self.wrong.show()
        places = {name: (part, field) for part in self.groups() for name, field in part.fields().items()}
        if error.field in places:
            part, field = places[error.field]
            self._wrong_field = field
            mark(field, "wrong", on=True)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            # What was said is no longer true once the field is another.
            part.changed.connect(self.clear_wrong, Qt.ConnectionType.SingleShotConnection)
            if isinstance(field, QLineEdit):
                field.textEdited.connect(self.clear_wrong, Qt.ConnectionType.SingleShotConnection)

    def clear_wrong(self) -> None:
        """Take away what was said, and the mark on its field."""
        self.wrong.hide()
        if self._wrong_field is not None and isValid(self._wrong_field):
            mark(self._wrong_field, "wrong", on=False)
        self._wrong_field = None

    def event(self, event: QEvent) -> bool:
        """Keep letters and figures from the buttons of the page while something is asked here."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_typed(event):
            event.accept()
            return True
        return super().event(event)


def _is_typed(event: QKeyEvent) -> bool:
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & _COMMANDS
