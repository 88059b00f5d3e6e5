"""The line that cannot be overlooked: late, and nobody has told the citizen so."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desk_app.domain.dossier import DossierSummary
from desk_app.ui.theme import RADIUS, SPACE_1, SPACE_2, colours, icon
from desk_app.ui.widgets.labelled import wrapped


class ApologyLine(QFrame):
    """Shown only over a dossier that is late without its apology (NĐ 61/2018/NĐ-CP Đ.19.9)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        now = colours()
        sign = QLabel(self)
        sign.setPixmap(icon("circle-alert", now.late).pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self.words = wrapped()
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(sign)
        row.addWidget(self.words, 1)
        self.setStyleSheet(
            f"ApologyLine {{ background: {now.late_soft}; border: 1px solid {now.late};"
            f" border-radius: {RADIUS}px; }}"
            f" ApologyLine QLabel {{ color: {now.late}; font-weight: 600; }}"
        )
        self.hide()

    def show_summary(self, summary: DossierSummary) -> None:
        """Say how late a dossier is and which key apologises; nothing for one that is not, or was told."""
        self.setVisible(summary.apology_missing)
        if summary.apology_missing:
            words = self.tr("%n day(s) overdue, NO APOLOGY YET: H apologises", "", abs(summary.state.days))
            self.words.setText(words)
            self.setAccessibleName(words)
