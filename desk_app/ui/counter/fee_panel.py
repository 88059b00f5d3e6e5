"""The panel in which a fee is received: lines with their basis, cash or transfer with its QR code, the slip."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.fee_receipt import METHOD_EN, METHOD_VI, FeeReceiptLine, PaymentMethod
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.vietqr import Transfer
from desk_app.domain.wording import money
from desk_app.services import fee_printing, fees, intake
from desk_app.services.fees import FeeDesk
from desk_app.services.printing import PreparedPrint
from desk_app.ui.counter.fee_entry import Choice, FeeEntry
from desk_app.ui.counter.fee_slips_bar import FeeSlipsBar
from desk_app.ui.counter.payment_box import PaymentBox
from desk_app.ui.page import Page
from desk_app.ui.printer import Printing
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, role
from desk_app.ui.widgets.columns import rolled
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled

_LONGEST_NUMBER = 60
_LEAST = 96  # of the fields and the slips in a low window
_AGAIN = frozenset({"fee_received_already", "fee_paid_before"})


class FeePanel(QFrame):
    """Enter receives, Esc closes; a transfer's QR code is shown here and, by `payment_shown`, to the citizen.

    `received`, `cancelled` carry the slip, `payment_shown` a `Transfer` or None; `left`: closed, `toggled`: seen.
    """

    received = Signal(object)
    cancelled = Signal(object)
    payment_shown = Signal(object)
    left = Signal()
    toggled = Signal(bool)

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent or page)
        self._page, self._language = page, page.desk.language
        self._code = self._nonce = ""
        self._desk: FeeDesk | None = None
        self._came_from: QWidget | None = None
        self._waiting = False
        self._shown: Transfer | None = None
        self._typed: Mapping[str, object] = {}
        self._printing_slip: FeeReceiptLine | None = None
        role(self, "foot")
        self.title = role(QLabel(self), "section")
        self.entry = FeeEntry(self._language, self)
        self.method = Choice(self)
        for method in PaymentMethod:
            words = (METHOD_EN if self._language == "en" else METHOD_VI)[method]
            self.method.addItem(words, method.value)
        self.stock_number = QLineEdit(self)
        self.stock_number.setMaxLength(_LONGEST_NUMBER)
        self.payment = PaymentBox(self)
        self.slips = FeeSlipsBar(self._language, self.print_slip, self._cancel, self)
        self.accept = role(QPushButton(self.tr("Receive  Enter"), self), "primary")
        self.accept.clicked.connect(self.receive)
        self.again = KeyButton(
            self.tr("Receive more all the same"), "Ctrl+F8", partial(self.receive, again=True), parent=self
        )
        self.printing = Printing(page.desk, self)
        self.printing.printed.connect(self._printed)
        self.printing.not_printed.connect(self._not_printed)
        self.entry.changed.connect(self._show_payment)
        self.entry.returnPressed.connect(self.receive)
        self.method.currentIndexChanged.connect(self._show_payment)
        self.method.returnPressed.connect(self.receive)
        self.stock_number.returnPressed.connect(self.receive)
        page.fields |= {
            **self.entry.fields(),
            "fee_method": self.method,
            "stock_number": self.stock_number,
            "fee_cancel_reason": self.slips.reason,
        }
        self._lay_out()
        self.hide()

    @property
    def opened(self) -> bool:
        """Whether it is open."""
        return bool(self._code)

    def begin(self, code: str) -> None:
        """Open for the fee of a dossier."""
        if not self._code:
            self._came_from = self.window().focusWidget()
        self._code, self._nonce, self._desk = code, intake.new_nonce(), None
        self.stock_number.clear()
        self.method.setCurrentIndex(0)
        self.again.hide()
        self.refresh()

    def refresh(self) -> None:
        """Read what is to be paid, and what was, anew."""
        if self._code:
            self._page.ask(fees.desk, self._show, self._code)

    def close_panel(self) -> bool:
        """Close it, the reason to cancel a slip first; tells whether it was open."""
        if not self._code:
            return False
        if self.slips.leave():
            self.entry.amount.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        self._code, self._desk, self._typed = "", None, {}
        self._show_payment()
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.left.emit()
        return True

    def receive(self, *, again: bool = False) -> None:
        """Receive what stands there, once; then print the slip."""
        if self._desk is None or self._waiting:
            return
        self._page.clear_message()
        try:
            line = self.entry.line().checked()
        except Refused as error:
            self._page.refused(error)
            return
        self._waiting = True
        self.accept.setEnabled(False)
        method, number = PaymentMethod(self.method.currentData()), self.stock_number.text()
        receive = partial(fees.receive, nonce=self._nonce, stock_number=number, again=again)
        answered, _, _ = self._page.while_here(self._received)
        ask = self._page.desk.ask
        ask(receive, answered, self._refused, self._settled, self._code, (line,), method)

    def print_slip(self, slip: FeeReceiptLine) -> None:
        """Print a slip, again if it was printed before."""
        size = PaperSize(self._page.desk.settings.paper_size)

        def prepared(drawn: PreparedPrint) -> None:
            self._printing_slip = slip
            self.printing.print_pdf(drawn.pdf, drawn.title)

        self._page.ask(fee_printing.prepare, prepared, slip.year, slip.number, size)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the citizen again what is to be paid."""
        super().showEvent(event)
        self.toggled.emit(self.isVisible())
        self._show_payment()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no payment before the citizen while the officer works elsewhere."""
        super().hideEvent(event)
        self.toggled.emit(self.isVisible())
        self._tell(None)

    def state(self) -> object:
        """Return the dossier and what is typed."""
        typed = self.entry.typed() if self._desk is not None else dict(self._typed)
        method, number = str(self.method.currentData()), self.stock_number.text()
        return (self._code, {**typed, "method": method, "stock_number": number}) if self._code else None

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case (str() as code, dict() as typed) if code:
                self.begin(code)
                self._typed = typed

    def _show(self, desk: FeeDesk) -> None:
        if desk.code != self._code:
            return
        self._desk = desk
        self.title.setText(self.tr("Receive the fee · {code}").format(code=desk.code))
        self.setAccessibleName(self.title.text())
        self.entry.show_desk(desk)
        if self._typed:
            self._put_typed()
        self.slips.show_slips(desk.receipts)
        self.show()
        self._show_payment()
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self.entry.amount.setFocus(Qt.FocusReason.OtherFocusReason)
            self.entry.amount.selectAll()

    def _put_typed(self) -> None:
        self.entry.set_typed(self._typed)
        self.method.setCurrentIndex(max(0, self.method.findData(self._typed.get("method"))))
        self.stock_number.setText(str(self._typed.get("stock_number", "")))
        self._typed = {}

    def _show_payment(self) -> None:
        """Show the QR code of the exact amount here and to the citizen while a transfer is chosen."""
        transfer, desk = None, self._desk
        chosen = self.method.currentData() == PaymentMethod.TRANSFER.value
        amount = self.entry.value()
        if chosen and desk is not None and desk.account is not None and amount:
            transfer = Transfer(desk.account, desk.bank, amount, desk.code)
        self.payment.setVisible(chosen)
        self.payment.show_transfer(transfer)
        self._tell(transfer if self.isVisible() else None)

    def _tell(self, transfer: Transfer | None) -> None:
        if transfer != self._shown:
            self._shown = transfer
            self.payment_shown.emit(transfer)

    def _received(self, slip: FeeReceiptLine) -> None:
        self.close_panel()
        self._page.message.done(self._told(slip))
        self.received.emit(slip)
        self.print_slip(slip)

    def _refused(self, error: DeskError) -> None:
        self._page.while_here(_ignored)[1](error)
        if error.code in _AGAIN:
            self.again.show()

    def _settled(self) -> None:
        self._waiting = False
        self.accept.setEnabled(True)

    def _cancel(self, slip: FeeReceiptLine, reason: str) -> None:
        self._page.clear_message()
        self._page.ask(fees.cancel, self._was_cancelled, slip.year, slip.number, reason)

    def _was_cancelled(self, slip: FeeReceiptLine) -> None:
        words = self.tr("Fee receipt {number} is cancelled; it stays listed.")
        self._page.message.done(words.format(number=slip.written))
        # Where the focus would fall next, a second Enter would receive the fee anew.
        self.slips.slips.setFocus(Qt.FocusReason.OtherFocusReason)
        self.slips.leave()
        self.cancelled.emit(slip)
        self._nonce = intake.new_nonce()
        self.refresh()

    def _printed(self, _code: str) -> None:
        slip, self._printing_slip = self._printing_slip, None
        if slip is None:
            return
        settings = self._page.desk.settings
        size, printer = PaperSize(settings.paper_size), settings.receipt_printer
        self._page.ask(fee_printing.printed, _ignored, slip.year, slip.number, size, printer)

    def _not_printed(self, _code: str, why: str) -> None:
        slip, self._printing_slip = self._printing_slip, None
        # The money is in the drawer whatever the printer does.
        self._page.message.warn(why if slip is None else f"{self._told(slip)}. {why}")
        if slip is not None:
            self._page.ask(fee_printing.failed, _ignored, slip.year, slip.number, "printer")

    def _told(self, slip: FeeReceiptLine) -> str:
        words = self.tr("Received: {amount} · fee receipt {number}")
        return words.format(amount=money(slip.amount), number=slip.written)

    def _lay_out(self) -> None:
        paying = QHBoxLayout()
        paying.setSpacing(SPACE_2)
        paying.addLayout(labelled(self.tr("Paid by"), self.method), 1)
        paying.addLayout(labelled(self.tr("Number of the treasury's receipt"), self.stock_number), 2)
        left = QVBoxLayout()
        left.setSpacing(SPACE_2)
        left.addWidget(self.entry)
        left.addLayout(paying)
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_4)
        middle.addLayout(left, 1)
        middle.addWidget(self.payment, 0, Qt.AlignmentFlag.AlignTop)
        leave = role(QPushButton(self.tr("Close  Esc"), self), "quiet")
        leave.clicked.connect(self.close_panel)
        foot = FlowLayout(gap=SPACE_2, from_right=True)
        for button in (self.accept, self.again, leave):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.title)
        column.addWidget(rolled(self, _LEAST, middle, self.slips), 1)
        column.addLayout(foot)


def _ignored(_answer: object) -> None:
    return None
