"""The office's account at a bank, to which citizens transfer fees (the Treasury itself has no number in VietQR)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from desk_app.domain.applicant import LONGEST_NAME, refuse_too_long
from desk_app.domain.errors import Refused
from desk_app.domain.text import tidy

_NUMBER = re.compile(r"[0-9A-Z]{4,19}")


@dataclass(frozen=True, slots=True)
class Bank:
    """A bank by its identification number in the national switch (six digits)."""

    bin: str
    short_name: str
    name: str


@dataclass(frozen=True, slots=True)
class BankAccount:
    """An account: the bank's number, the account's own, and whose it is, as the bank has it."""

    bank_bin: str
    number: str
    holder: str

    def checked(self, banks: Iterable[Bank]) -> "BankAccount":
        """Return the account tidied, or refuse `bank_unknown`, `bank_account_invalid`, `bank_holder_missing`."""
        number = re.sub(r"[\s.-]", "", self.number).upper()
        account = replace(self, number=number, holder=tidy(self.holder).upper())
        if account.bank_bin not in {bank.bin for bank in banks}:
            raise Refused("bank_unknown", field="bank")
        if not _NUMBER.fullmatch(account.number):
            raise Refused("bank_account_invalid", field="account_number")
        if not account.holder:
            raise Refused("bank_holder_missing", field="account_holder")
        refuse_too_long(account.holder, LONGEST_NAME, "account_holder")
        return account
