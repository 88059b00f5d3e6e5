"""What takes long, while it runs: what it is, how far it is, and the button that stops it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desk_app.services.session import Session
from desk_app.ui.page import Page
from desk_app.ui.tasks import Progress
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_6, icon, role

R = TypeVar("R")
T = TypeVar("T")

_WIDTH = 420


class LongWork(QWidget):
    """Runs one long use case of a page at a time; `begun` comes first, `ended` after its answer, good or bad.

    The Esc key belongs to the page: `Page.back` calls `stop`.
    """

    begun = Signal()
    ended = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._stop: Callable[[], None] | None = None
        self.words = role(QLabel(self), "section")
        self.counts = role(QLabel(self), "muted")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.button = QPushButton(icon("x"), " " + self.tr("Stop  Esc"), self)
        self.button.clicked.connect(self.stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_2)
        column.addStretch(1)
        for widget in (self.words, self.bar, self.counts, self.button):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.setSpacing(SPACE_3)
        column.addStretch(2)
        self.bar.setFixedWidth(_WIDTH)

    @property
    def running(self) -> bool:
        """Whether something runs now."""
        return self._stop is not None

    def start(
        self,
        words: str,
        use_case: Callable[[Session, T, Progress], R],
        done: Callable[[R], None],
        about: T,
    ) -> None:
        """Begin a use case about one thing; nothing begins while another runs."""
        if self.running:
            return
        self.words.setText(words)
        self.counts.setText(self.tr("Beginning…"))
        # Without a count the bar tells only that it goes on.
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(words)
        self.button.setEnabled(True)
        self._stop = self._page.ask_long(use_case, done, self._advance, self._end, about)
        self.begun.emit()

    def stop(self) -> None:
        """Ask it to stop; it ends after the step it is at."""
        if self._stop is not None:
            self._stop()
            self.counts.setText(self.tr("Stopping…"))
            if self.button.hasFocus():
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.button.setEnabled(False)

    def _advance(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.counts.setText(self.tr("{done} of {total}").format(done=done, total=total))

    def _end(self) -> None:
        self._stop = None
        self.ended.emit()
