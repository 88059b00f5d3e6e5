"""The office's bank account for fees, entered by an administrator and tried as a QR code before it is kept."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from desk_app.domain.bank_account import BankAccount
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.vietqr import payload
from desk_app.services import bank_account
from desk_app.ui.desk import Desk
from desk_app.ui.texts import sentence
from desk_app.ui.theme import SPACE_3, SPACE_6, mark, role
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled, wrapped
from desk_app.ui.widgets.message_line import MessageLine
from desk_app.ui.widgets.qr_picture import QrPicture

_TRIAL, _TRIAL_WORDS = 1000, "THU-MA-QR"  # đồng, "a try of the QR code"
_QR_SIDE = 184


class AccountForm(QDialog):
    """Ctrl+Enter keeps; no bank chosen means cash alone. The QR code is one for 1.000 đ, to be scanned for a try."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Bank account for fees"))
        self.message = MessageLine(self)
        self.bank = ChoiceBox(self)
        self.bank.addItem(self.tr("no account: fees in cash alone"), "")
        for bank in bank_account.banks():
            self.bank.addItem(f"{bank.short_name} · {bank.name}", bank.bin)
        self.number, self.holder = QLineEdit(self), QLineEdit(self)
        self.number.setMaxLength(40)
        self.holder.setMaxLength(200)
        self.qr = QrPicture(_QR_SIDE, self)
        self.qr.setAccessibleName(self.tr("Code for a try of the transfer"))
        self.keep = KeyButton(self.tr("Keep"), "Ctrl+Return", self._keep, look="primary", parent=self)
        self._fields: dict[str, QWidget] = {
            "bank": self.bank,
            "account_number": self.number,
            "account_holder": self.holder,
        }
        self._lay_out()
        self.bank.currentIndexChanged.connect(self._show)
        for line in (self.number, self.holder):
            line.textChanged.connect(self._show)
        desk.ask(bank_account.account, self._fill, self._refused)

    def account(self) -> BankAccount | None:
        """Return what is typed, None where no bank is chosen."""
        chosen = str(self.bank.currentData())
        return BankAccount(chosen, self.number.text(), self.holder.text()) if chosen else None

    def _fill(self, account: BankAccount | None) -> None:
        if not isValid(self) or account is None:
            return
        self.bank.setCurrentIndex(max(0, self.bank.findData(account.bank_bin)))
        self.number.setText(account.number)
        self.holder.setText(account.holder)

    def _show(self) -> None:
        for field in self._fields.values():
            mark(field, "wrong", on=False)
        account = self.account()
        self.number.setEnabled(account is not None)
        self.holder.setEnabled(account is not None)
        try:
            tried = account and account.checked(bank_account.banks())
        except Refused:
            tried = None
        self.qr.show_text(payload(tried, _TRIAL, _TRIAL_WORDS) if tried else "")

    def _keep(self) -> None:
        self.message.clear()
        self._desk.ask(bank_account.change_account, self._kept, self._refused, account=self.account())

    def _kept(self, _account: BankAccount | None) -> None:
        if isValid(self):
            self.accept()

    def _refused(self, error: DeskError) -> None:
        if not isValid(self):
            return
        self.message.stop(sentence(error, self._desk.language))
        wrong = self._fields.get(error.field or "")
        if wrong is not None:
            mark(wrong, "wrong", on=True)
            wrong.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_6, SPACE_6, SPACE_6)
        column.setSpacing(SPACE_3)
        column.addWidget(role(QLabel(self.tr("Bank account for fees"), self), "page-title"))
        why = wrapped("muted")
        why.setText(
            self.tr("Citizens who pay by transfer scan a QR code with this account and the exact amount.")
        )
        column.addWidget(why)
        column.addWidget(self.message)
        typed = QVBoxLayout()
        typed.setSpacing(SPACE_3)
        typed.addLayout(labelled(self.tr("Bank"), self.bank))
        typed.addLayout(labelled(self.tr("Account number"), self.number))
        typed.addLayout(labelled(self.tr("Account holder, as the bank has it"), self.holder))
        trial = wrapped("muted")
        trial.setText(self.tr("Scan the code with a banking app: the name it shows must be the office's."))
        typed.addWidget(trial)
        row = QHBoxLayout()
        row.setSpacing(SPACE_6)
        row.addLayout(typed, 1)
        row.addWidget(self.qr)
        column.addLayout(row)
        column.addWidget(self.keep)
        self.setMinimumWidth(720)
        self._show()
