"""The QR code of a transfer on the officer's screen, and what it says."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desk_app.domain.vietqr import Transfer
from desk_app.domain.wording import money
from desk_app.ui.theme import SPACE_3
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.qr_picture import QrPicture

# Four pixels to the module of a usual code.
_QR_SIDE = 228
_WORDS = 200


class PaymentBox(QWidget):
    """A QR code with bank, account, holder and amount beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.qr = QrPicture(_QR_SIDE, self)
        self.qr.setAccessibleName(self.tr("Code for the transfer"))
        self.account = wrapped("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_3)
        row.addWidget(self.qr)
        row.addWidget(self.account, 1)
        self.setFixedWidth(_QR_SIDE + _WORDS)

    def show_transfer(self, transfer: Transfer | None) -> None:
        """Show a transfer, or say why there is no code."""
        self.qr.show_text(transfer.payload if transfer else "")
        if transfer is None:
            self.account.setText(self.tr("No QR code: the office has no bank account, or nothing is due."))
            return
        account = transfer.account
        self.account.setText(
            "\n".join((transfer.bank, account.number, account.holder, money(transfer.amount)))
        )
