"""How a dossier stands: a shape, a word and a colour, in this order of trust."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desk_app.domain.standing import DueState
from desk_app.domain.workflow import DossierStatus
from desk_app.ui.standing import shown_standing
from desk_app.ui.theme import RADIUS, SPACE_1, SPACE_2, icon


class DueBadge(QFrame):
    """A small label such as "◐ Còn 1 ngày" on its soft ground."""

    def __init__(self, language: str = "vi", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._sign = QLabel(self)
        self._words = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_1)
        row.addWidget(self._sign)
        row.addWidget(self._words)
        self.hide()

    @property
    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def show_state(self, state: DueState, status: DossierStatus = DossierStatus.PROCESSING) -> None:
        """Show how a dossier stands; one that ended without a result says so instead."""
        style = shown_standing(status, state, self._language)
        self._sign.setPixmap(icon(style.icon, style.colour).pixmap(QSize(16, 16), self.devicePixelRatioF()))
        self._words.setText(style.word)
        look = (
            f"DueBadge {{ background: {style.soft}; border-radius: {RADIUS}px; }}"
            f" QLabel {{ color: {style.colour}; font-weight: 600; }}"
        )
        if look != self.styleSheet():
            self.setStyleSheet(look)
        self.setAccessibleName(self._words.text())
        self.show()
