"""When the result would be due, asked for anew while the officer types."""

from functools import partial

from PySide6.QtCore import QTimer

from desk_app.domain.deadline import Due
from desk_app.domain.procedure import Channel, Procedure
from desk_app.services import intake
from desk_app.ui.page import Page
from desk_app.ui.widgets.receipt_card import ReceiptCard
from desk_app.ui.widgets.terms_words import limit_words

FORECAST_EVERY_MS = 60_000


class Forecast(QTimer):
    """Keeps the due moment on the receipt right: at once for another procedure, then every minute."""

    def __init__(self, page: Page, card: ReceiptCard) -> None:
        super().__init__(page)
        self._page = page
        self._card = card
        self._procedure: Procedure | None = None
        self.setInterval(FORECAST_EVERY_MS)
        self.timeout.connect(self._ask)
        self.start()

    def follow(self, procedure: Procedure | None) -> None:
        """Forecast this procedure from now on; None forecasts nothing."""
        self._procedure = procedure
        self._ask()

    def _ask(self) -> None:
        if self._procedure is not None:
            self._page.ask(intake.forecast, partial(self._show, self._procedure), self._procedure.code)

    def _show(self, procedure: Procedure, forecast: Due) -> None:
        if procedure is self._procedure:
            limit = procedure.terms_for(Channel.COUNTER).time_limit
            self._card.show_forecast(forecast, limit_words(limit, self._page.desk.language))
