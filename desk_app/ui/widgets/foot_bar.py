"""The status bar: printer, public display, today's figures, what was just done, the clock."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget
from shiboken6 import isValid

from desk_app.domain.errors import DeskError
from desk_app.services import lookup
from desk_app.services.lookup import TodayFigures
from desk_app.ui.desk import Desk
from desk_app.ui.texts import sentence
from desk_app.ui.theme import SPACE_1, SPACE_3, SPACE_4, colours, icon, role

HEIGHT = 30
SAID_FOR_MS = 8000
CLOCK_EVERY_MS = 1000
PRINTER_EVERY_MS = 60_000


class FootBar(QFrame):
    """Every state is a shape and words; nothing here needs to be clicked."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = desk.session.today()
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

    def follow(self) -> None:
        """Show how things are now, and from now on by itself."""
        self._desk.say.connect(self.say)
        self._desk.feed.recorded.connect(self.count)
        self._desk.new_day.connect(self.count)
        for every, act in ((CLOCK_EVERY_MS, self.tick), (PRINTER_EVERY_MS, self.look_at_printer)):
            timer = QTimer(self)
            timer.setInterval(every)
            timer.timeout.connect(act)
            timer.start()
            act()
        self.count()

    def count(self) -> None:
        """Read today's figures."""
        self._desk.ask(lookup.today, self._counted, self._not_counted)

    def tick(self) -> None:
        """Show the office's time; tell every window when a new day has begun."""
        now = self._desk.session.now()
        self.clock.setText(f"{now:%d/%m/%Y  %H:%M}")
        if now.date() != self._day:
            self._day = now.date()
            self._desk.new_day.emit()

    def look_at_printer(self) -> None:
        """Show whether receipts have a printer to go to."""
        name = self._desk.settings.receipt_printer
        known = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
        found, now = not known.isNull(), colours()
        self._show(
            self._printer_sign, "printer-check" if found else "printer-x", now.done if found else now.soon
        )
        self.printer.setText(self.tr("Printer ready") if found else self.tr("No printer"))
        self.printer.setToolTip(known.printerName())

    def show_display(self, state: str) -> None:
        """Show what the public display does: "posting", "holding", "no_screen" or "off"."""
        now = colours()
        procedure, payment = self.tr("Display holds one procedure"), self.tr("Display shows a payment")
        held = payment if self._desk.payment is not None else procedure
        symbol, colour, words = {
            "posting": ("monitor-play", now.done, self.tr("Display is posting")),
            "holding": ("monitor-pause", now.accent, held),
            "no_screen": ("monitor-x", now.late, self.tr("Display has no screen")),
        }.get(state, ("monitor-off", now.muted, self.tr("Display is off")))
        self._show(self._display_sign, symbol, colour)
        self.display.setText(words)

    def say(self, words: str) -> None:
        """Say for some seconds what was just done."""
        self.said.setText(words)
        self._said_timer.start()

    def _counted(self, figures: TodayFigures) -> None:
        if not isValid(self):
            return
        words = self.tr("Today: {received} received · {returned} handed over · {overdue} overdue").format(
            received=figures.received, returned=figures.returned, overdue=figures.overdue
        )
        if figures.no_apology:
            words += self.tr(" · {late} WITHOUT APOLOGY").format(late=figures.no_apology)
        if figures.uncollected:
            words += self.tr(" · {kept} not collected").format(kept=figures.uncollected)
        if figures.unprinted:
            words += self.tr(" · {unprinted} not printed").format(unprinted=figures.unprinted)
        self.figures.setText(words)

    def _not_counted(self, error: DeskError) -> None:
        if isValid(self):
            self.figures.setText(sentence(error, self._desk.language))

    def _show(self, sign: QLabel, symbol: str, colour: str) -> None:
        sign.setPixmap(icon(symbol, colour).pixmap(QSize(16, 16), self.devicePixelRatioF()))
