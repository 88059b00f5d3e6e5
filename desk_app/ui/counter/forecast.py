"""The receipt to come: when the result would be due, asked for anew while the officer types."""

from functools import partial

from PySide6.QtCore import QTimer, Signal

from desk_app.domain.deadline import Due
from desk_app.domain.procedure import Channel, Procedure
from desk_app.services import intake
from desk_app.ui.page import Page
from desk_app.ui.widgets.picked_procedure import PickedProcedure
from desk_app.ui.widgets.receipt_card import ReceiptCard
from desk_app.ui.widgets.terms_words import limit_words

FORECAST_EVERY_MS = 60_000


class Forecast(QTimer):
    """Keeps the due moment on the receipt right: at once for another procedure, then every minute.

    `day_changed` tells that the office's day is another one now: other versions may be in force.
    """

    day_changed = Signal()

    def __init__(self, page: Page, card: ReceiptCard) -> None:
        super().__init__(page)
        self._page = page
        self._card = card
        self._procedure: Procedure | None = None
        self._case: str | None = ""
        self._channel = Channel.COUNTER
        self._day = page.desk.session.today()
        self.setInterval(FORECAST_EVERY_MS)
        self.timeout.connect(self._look)
        page.desk.closing.connect(self.stop)
        self.start()

    def begin(self, procedure: Procedure, picked: PickedProcedure) -> None:
        """Begin the receipt of a procedure in the case and by the channel picked."""
        session = self._page.desk.session
        self._card.show_procedure(procedure, session.office.code, session.today())
        self.follow(procedure, picked)

    def follow(self, procedure: Procedure | None, picked: PickedProcedure) -> None:
        """Forecast this procedure in the case and by the channel picked from now on; nothing without terms."""
        self._procedure, self._channel = procedure, picked.channel
        self._case = picked.case if picked.terms is not None else None
        if procedure is not None and self._case is None:
            self._card.show_waiting()
        self._ask()

    def _look(self) -> None:
        today = self._page.desk.session.today()
        if today != self._day:
            self._day = today
            self.day_changed.emit()
        self._ask()

    def _ask(self) -> None:
        if self._procedure is not None and self._case is not None:
            about = (self._procedure, self._channel, self._case)
            code, channel = self._procedure.code, self._channel
            self._page.ask(intake.forecast, partial(self._show, about), code, channel, self._case)

    def _show(self, about: tuple[Procedure, Channel, str], forecast: Due) -> None:
        if about == (self._procedure, self._channel, self._case):
            procedure, channel, case = about
            terms = procedure.terms_for(channel, case)
            self._card.show_forecast(forecast, limit_words(terms, self._page.desk.language))
