"""The right side of the certification page: what it costs, then the numbers to write on the stamps."""

from collections.abc import Callable, Mapping, Sequence
from html import escape

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QPainter, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.applicant import Applicant
from desk_app.domain.certification import CertificationLine, CertificationVisit, CertifiedVisit
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.domain.vietqr import Transfer
from desk_app.domain.wording import money, short_moment
from desk_app.ui.counter.certification_words import payment_word, wait_word
from desk_app.ui.display import qr
from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, TYPE_CODE, icon, role
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.key_button import KeyButton, KeyCheck
from desk_app.ui.widgets.labelled import labelled, wrapped

_CODE, _STORY = 208, 96
_WIDTH, QWIDGETSIZE_MAX = 272, 16777215


class TransferCode(QWidget):
    """The VietQR of the fee, for the citizen's banking app; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.setFixedSize(_CODE, _CODE)
        self.setAccessibleName(self.tr("Code for the transfer"))
        self.hide()

    def show_text(self, text: str) -> None:
        """Show the code of a text, none for ""."""
        self.text = text
        self.setVisible(bool(text))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the code."""
        painter = QPainter(self)
        qr.paint(painter, QRectF(self.rect()), self.text)
        painter.end()


class CertificationCard(QFrame):
    """Total, signer, payment and appointment above, F12 below; afterwards the numbers that were given.

    `payment_shown` carries the `Transfer` that the citizen is to see, None when it is to be taken away.
    """

    changed = Signal()
    payment_shown = Signal(object)

    def __init__(
        self, certify: Callable[[], None], print_receipt: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        role(self, "card")
        self.title = role(QLabel(self), "section")
        self.total = role(QLabel(self), "due")
        self.said = wrapped("muted")
        self.numbers = wrapped()
        self.numbers.setTextFormat(Qt.TextFormat.RichText)
        self.numbers.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.signer = QLineEdit(self)
        self.payment, self.wait = ChoiceBox(self), ChoiceBox(self)
        for payment in (*PaymentMethod, None):
            self.payment.addItem(payment_word(payment), payment and payment.value)
        self.offer((), 0)
        self.receipt = KeyCheck(self.tr("Receipt wanted"), "Ctrl+R", self)
        self.print_again = KeyButton(
            self.tr("Print the receipt"), "F11", print_receipt, icon=icon("printer"), look="quiet"
        )
        self.certify = KeyButton(self.tr("Certify"), "F12", certify, look="primary")
        self.code = TransferCode(self)
        self._transfer: Transfer | None = None
        self._lay_out()
        for choice, keys in ((self.payment, "Ctrl+T"), (self.wait, "Ctrl+H")):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda choice=choice: _next(choice))
            choice.currentIndexChanged.connect(self.changed)
        self.signer.textChanged.connect(self.changed)
        self.receipt.toggled.connect(self.changed)
        self.widen(wide=False)
        self.clear()

    def widen(self, wide: bool) -> None:
        """Take all the width there is under the papers, or stand beside them."""
        self.setMinimumWidth(0 if wide else _WIDTH)
        self.setMaximumWidth(QWIDGETSIZE_MAX if wide else _WIDTH)

    def _lay_out(self) -> None:
        said = QWidget(self)
        story = QVBoxLayout(said)
        story.setContentsMargins(0, 0, 0, 0)
        story.setSpacing(SPACE_1)
        story.addWidget(self.numbers)
        story.addWidget(self.said)
        story.addWidget(self.code)
        story.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(said)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(_STORY)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._choices = QWidget(self)
        fields = QVBoxLayout(self._choices)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(SPACE_2)
        fields.addLayout(labelled(self.tr("Signed by"), self.signer))
        fields.addLayout(labelled(self.tr("Fee  Ctrl+T"), self.payment))
        fields.addLayout(labelled(self.tr("Certified  Ctrl+H"), self.wait))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_4)
        column.setSpacing(SPACE_2)
        column.addWidget(self.title)
        column.addWidget(self.total)
        column.addWidget(area, 1)
        column.addWidget(self._choices)
        for widget in (self.receipt, self.print_again, self.certify):
            column.addWidget(widget)

    def stops(self) -> tuple[QWidget, ...]:
        """Return the stops of the Tab key in reading order."""
        return self.signer, self.payment, self.wait, self.receipt, self.print_again, self.certify

    def offer(self, signers: Sequence[str], extra_days: int) -> None:
        """Offer who may sign and how long an appointment may be; what is chosen stays."""
        completer = QCompleter(list(signers), self.signer)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.signer.setCompleter(completer)
        if signers and not self.signer.text():
            self.signer.setText(signers[0])
        chosen = self.wait.currentIndex()
        self.wait.clear()
        for days in (None, *range(extra_days + 1)):
            self.wait.addItem(wait_word(days), days)
        self.wait.setCurrentIndex(chosen if 0 <= chosen < self.wait.count() else 0)

    def choices(self) -> dict[str, str]:
        """Return what is chosen, for the draft."""
        return {
            "signer": self.signer.text(),
            "payment": str(self.payment.currentIndex()),
            "wait": str(self.wait.currentIndex()),
            "receipt": "1" if self.receipt.isChecked() else "",
        }

    def set_choices(self, choices: Mapping[str, str]) -> None:
        """Put a draft's choices back; the signer stays where it names none."""
        self.signer.setText(choices.get("signer") or self.signer.text())
        for box, name in ((self.payment, "payment"), (self.wait, "wait")):
            at = choices.get(name, "0")
            box.setCurrentIndex(min(int(at), box.count() - 1) if at.isdigit() else 0)
        self.receipt.setChecked(bool(choices.get("receipt")))

    def paid(self) -> PaymentMethod | None:
        """Return how the fee is paid, None for not yet."""
        value = self.payment.currentData()
        return PaymentMethod(value) if value else None

    def appointment(self) -> int | None:
        """Return the working days of an appointment, None for certifying at once."""
        days = self.wait.currentData()
        return None if days is None else int(days)

    def visit(
        self, requester: Applicant, lines: tuple[CertificationLine, ...], nonce: str
    ) -> CertificationVisit:
        """Return what would be certified, as it is chosen here."""
        return CertificationVisit(
            requester=requester,
            lines=lines,
            nonce=nonce,
            signer=self.signer.text(),
            payment=self.paid(),
            appointment_days=self.appointment(),
            with_receipt=self.receipt.isChecked(),
        )

    def fields(self) -> dict[str, QWidget]:
        """Return the widgets by the names refusals use."""
        return {"signer": self.signer, "appointment": self.wait, "fee_method": self.payment}

    def clear(self) -> None:
        """Show an empty visit."""
        self._forget()
        self.show_total(0, 0)

    def show_total(self, papers: int, fee: int | None) -> None:
        """Show what the papers cost so far; None where a fee is not known."""
        self.title.setText(self.tr("To pay"))
        self.total.setText("–" if fee is None else money(fee))
        if papers:
            self._forget()
            self.said.setText(self.tr("Papers: {count}").format(count=papers))
        elif not self.numbers.text():
            self.said.setText(self.tr("The numbers for the stamps stand here afterwards."))

    def show_visit(self, visit: CertifiedVisit) -> None:
        """Show the numbers that were given, or until when the citizen waits."""
        self.title.setText(self.tr("Certified now") if visit.due_at is None else self.tr("Appointment"))
        self.total.setText(money(visit.fee))
        if visit.due_at is None:
            lines = [(entry.written, entry.book.value, entry.content.paper) for entry in visit.entries]
            self.numbers.setText("".join(_number(*line) for line in lines))
        else:
            due = short_moment(visit.due_at)
            self.numbers.setText(f'<div style="font-size:{TYPE_CODE - 6}px"><b>{due}</b></div>')
        self.said.setText(visit.code)
        self._await(visit.transfer)
        self._choices.setVisible(visit.transfer is None)
        self.print_again.show()

    def _forget(self) -> None:
        self.numbers.clear()
        self._await(None)
        self._choices.show()
        self.print_again.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the citizen again what is to be paid."""
        super().showEvent(event)
        if self._transfer is not None:
            self.payment_shown.emit(self._transfer)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave no payment before the citizen while the officer works elsewhere."""
        super().hideEvent(event)
        if self._transfer is not None:
            self.payment_shown.emit(None)

    def _await(self, transfer: Transfer | None) -> None:
        """Show the code of a transfer here and to the citizen, or take both away."""
        self.code.show_text(transfer.payload if transfer else "")
        before, self._transfer = self._transfer, transfer
        if transfer != before:
            self.payment_shown.emit(transfer)

    def let_certify(self, *, allowed: bool) -> None:
        """Let the button wait for an answer."""
        self.certify.setEnabled(allowed)


def _number(number: str, book: str, paper: str) -> str:
    large = f'<span style="font-size:{TYPE_CODE}px"><b>{number}</b></span>'
    return f"<div>{large} &nbsp;{escape(book)}<br/>{escape(paper)}</div>"


def _next(choice: ChoiceBox) -> None:
    choice.setCurrentIndex((choice.currentIndex() + 1) % choice.count())
