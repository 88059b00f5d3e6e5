"""The bands over all pages: a training office, and a store that cannot be reached."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_4, colours, icon, role


class TrainingBand(QFrame):
    """Says on every window of a training office that nothing here counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role(self, "training")
        words = QLabel(self.tr("TRAINING: nothing here has legal effect"), self)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_1, SPACE_4, SPACE_1)
        row.addWidget(words)


class StoreBanner(QFrame):
    """Says why the store cannot serve; `again` is the wish to try once more."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role(self, "message")
        self.setProperty("kind", "stop")
        sign = QLabel(self)
        sign.setPixmap(icon("database", colours().late).pixmap(QSize(20, 20)))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.button = QPushButton(icon("refresh-cw"), self.tr("Try again"), self)
        self.button.clicked.connect(self.again)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_2)
        row.setSpacing(SPACE_2)
        row.addWidget(sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def tell(self, words: str) -> None:
        """Show the banner."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()
