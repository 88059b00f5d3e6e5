"""What every group of fields in the panel of an act has in common."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.domain.acts import LONGEST_REASON, ActDetails, ActQuestion
from desk_app.domain.dossier import DossierDetail
from desk_app.domain.workflow import Action
from desk_app.services.session import Session
from desk_app.ui.widgets.choice_box import ChoiceBox

Line = QLineEdit | ChoiceBox


@dataclass(frozen=True, slots=True)
class Asked:
    """What is known when an act is asked about: the dossier, what can be chosen, who asks."""

    action: Action
    question: ActQuestion
    detail: DossierDetail
    session: Session


class ActPart(QWidget):
    """A group of fields; `changed` after a change that others follow."""

    changed = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language

    def show_asked(self, asked: Asked) -> None:
        """Take what can be chosen and what is kept."""

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with what stands here; refuses what cannot be read."""
        return details

    def put(self, details: ActDetails) -> None:
        """Put back what was typed before the window was built anew."""

    def fields(self) -> dict[str, QWidget]:
        """Return the widgets by the names of the details, which refusals use."""
        return {}

    def lines(self) -> tuple[Line, ...]:
        """Return the fields that Enter leads through, in reading order."""
        return ()

    def start(self) -> QWidget | None:
        """Return where typing begins."""
        return next(iter(self.lines()), None)


class WordsLine(QLineEdit):
    """A line that no key begins which is still held down from the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_REASON)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take every key but the repeats before the first letter."""
        if not (event.isAutoRepeat() and not self.text()):
            super().keyPressEvent(event)
