"""Settling on the spot at the reception: offered when the result is due the same day, with a receipt on request."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.domain.dossier import IntakeForm, IssuedReceipt
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel, Procedure
from desk_app.services import on_the_spot
from desk_app.services.on_the_spot import Settled
from desk_app.ui.counter.accepting import Done
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_1
from desk_app.ui.widgets.key_button import KeyButton, KeyCheck


class SettleNow(QWidget):
    """The button and the tick beside "Accept and print"; hidden while the procedure takes longer than the day."""

    def __init__(
        self, page: Page, form: Callable[[], IntakeForm], done: Done, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._form, self._done = page, form, done
        self._waiting = False
        self.receipt = KeyCheck(self.tr("Receipt wanted"), "Shift+F11", self)
        self.button = KeyButton(self.tr("Settle at once"), "Shift+F12", self.settle, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self.receipt)
        column.addWidget(self.button)
        self.hide()

    def follow(
        self, procedure: Procedure | None, case: str | None = "", channel: Channel = Channel.COUNTER
    ) -> None:
        """Offer it for a procedure in a case whose result is due the same day; for no other."""
        if procedure is None or case is None:
            self.hide()
        else:
            self.setVisible(on_the_spot.offered(procedure, channel, case))

    def settle(self) -> None:
        """Receive, decide and hand over once; while waiting it does nothing."""
        if self._waiting or self.isHidden():
            return
        try:
            form = self._form()
        except Refused as error:
            self._page.refused(error)
            return
        self._page.clear_message()
        self._waiting = True
        self.button.setEnabled(False)
        settled, refused, _ = self._page.while_here(self._settled)
        with_receipt = self.receipt.isChecked()
        settle = on_the_spot.settle
        self._page.desk.ask(settle, settled, refused, self._answered, form, with_receipt=with_receipt)

    def _answered(self) -> None:
        if isValid(self):
            self._waiting = False
            self.button.setEnabled(True)

    def _settled(self, settled: Settled) -> None:
        self.receipt.setChecked(False)
        moment = settled.settled_at
        issued = IssuedReceipt(settled.code, moment, moment, "", repeated=settled.repeated)
        self._done(issued, printed=settled.with_receipt)
        words = self.tr("Settled on the spot: {code}")
        self._page.desk.say.emit(words.format(code=settled.code))
