"""The status bar: printer, public display, today's figures, what was just done, the clock."""

from datetime import datetime

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desk_app.services.lookup import TodayFigures
from desk_app.ui.theme import SPACE_1, SPACE_3, SPACE_4, colours, icon, role

HEIGHT = 30
SAID_FOR_MS = 8000


class FootBar(QFrame):
    """Every state is a shape and words; nothing here needs to be clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role(self, "foot")
        self.setFixedHeight(HEIGHT)
        self._printer_sign, self.printer = QLabel(self), QLabel(self)
        self._display_sign, self.display = QLabel(self), QLabel(self)
        self.said = QLabel(self)
        self.figures = QLabel(self)
        self.clock = QLabel(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_4, 0, SPACE_4, 0)
        row.setSpacing(SPACE_1)
        for sign, words in ((self._printer_sign, self.printer), (self._display_sign, self.display)):
            row.addWidget(sign)
            row.addWidget(words)
            row.addSpacing(SPACE_3)
        row.addWidget(self.said, 1)
        row.addWidget(self.figures)
        row.addSpacing(SPACE_4)
        row.addWidget(self.clock)
        self._said_timer = QTimer(self)
        self._said_timer.setSingleShot(True)
        self._said_timer.setInterval(SAID_FOR_MS)
        self._said_timer.timeout.connect(self.said.clear)

    def show_printer(self, name: str) -> None:
        """Show the printer receipts go to, "" when there is none."""
        now = colours()
        ready = bool(name)
        self._show(
            self._printer_sign, "printer-check" if ready else "printer-x", now.done if ready else now.soon
        )
        self.printer.setText(self.tr("Printer ready") if ready else self.tr("No printer"))
        self.printer.setToolTip(name)

    def show_display(self, state: str) -> None:
        """Show what the public display does: "posting", "holding", "no_screen" or "off"."""
        now = colours()
        symbol, colour, words = {
            "posting": ("monitor-play", now.done, self.tr("Display is posting")),
            "holding": ("monitor-pause", now.accent, self.tr("Display holds one procedure")),
            "no_screen": ("monitor-x", now.late, self.tr("Display has no screen")),
        }.get(state, ("monitor-off", now.muted, self.tr("Display is off")))
        self._show(self._display_sign, symbol, colour)
        self.display.setText(words)

    def show_figures(self, figures: TodayFigures) -> None:
        """Show today's figures."""
        words = self.tr("Today: {received} received · {returned} handed over · {overdue} overdue").format(
            received=figures.received, returned=figures.returned, overdue=figures.overdue
        )
        if figures.unprinted:
            words += self.tr(" · {unprinted} not printed").format(unprinted=figures.unprinted)
        self.figures.setText(words)

    def show_time(self, now: datetime) -> None:
        """Show the office's time."""
        self.clock.setText(f"{now:%d/%m/%Y  %H:%M}")

    def say(self, words: str) -> None:
        """Say for some seconds what was just done."""
        self.said.setText(words)
        self._said_timer.start()

    def _show(self, sign: QLabel, symbol: str, colour: str) -> None:
        sign.setPixmap(icon(symbol, colour).pixmap(QSize(16, 16), self.devicePixelRatioF()))
