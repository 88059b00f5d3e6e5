"""The fee of the dossier just accepted, received in place of the form; a transfer's code is held out to the citizen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk_app.ui.counter.fee_panel import FeePanel
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_3


class IntakeFee(QObject):
    """The panel as one more sheet of what the reception shows; `left` goes back to the form."""

    def __init__(self, page: Page, around: QStackedWidget, left: Callable[[], None]) -> None:
        super().__init__(page)
        self._around, self._left = around, left
        self.panel = FeePanel(page)
        self.panel.left.connect(self._go_back)
        self.panel.payment_shown.connect(page.desk.show_payment)
        beside = QWidget(around)
        column = QVBoxLayout(beside)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.addWidget(self.panel)
        column.addStretch(1)
        self._sheet = around.addWidget(beside)

    @property
    def opened(self) -> bool:
        """Whether a fee is asked for."""
        return self.panel.opened

    def begin(self, code: str) -> None:
        """Ask for the fee of a dossier; nothing where none was accepted."""
        if code:
            self._around.setCurrentIndex(self._sheet)
            self.panel.begin(code)

    def go_on(self) -> bool:
        """Go to the amount; tells whether a fee is asked for."""
        if self.opened:
            self.panel.entry.amount.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.opened

    def close(self) -> bool:
        """Go back to the form; tells whether a fee was asked for."""
        return self.panel.close_panel()

    def state(self) -> object:
        """Return the dossier and what is typed of its fee."""
        return self.panel.state()

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        self.panel.restore(state)
        if self.panel.opened:
            self._around.setCurrentIndex(self._sheet)

    def _go_back(self) -> None:
        self._around.setCurrentIndex(0)
        self._left()
