"""VietQR: what a banking app reads to fill in a transfer (EMVCo Merchant-Presented Mode, service of NAPAS)."""

from binascii import crc_hqx
from dataclasses import dataclass

from desk_app.domain.bank_account import BankAccount

_NAPAS = "A000000727"
_TO_ACCOUNT = "QRIBFTTA"
_DONG = "704"  # ISO 4217
_LONGEST_PURPOSE = 25  # letters, by EMVCo
_LONGEST_VALUE = 99


@dataclass(frozen=True, slots=True)
class Transfer:
    """A fee to be transferred: to which account, how much in whole đồng, for which dossier; it names no citizen."""

    account: BankAccount
    bank: str
    amount: int
    code: str

    @property
    def payload(self) -> str:
        """The text of the QR code, its checksum at the end; ValueError for an amount that is none."""
        return payload(self.account, self.amount, purpose(self.code))


def purpose(code: str) -> str:
    """Return what the transfer says: the dossier code alone, without its dots or its beginning where it is too long.

    The end, day and number, tells dossiers of one office apart. ValueError for what is no code.
    """
    if not code.isascii() or not code.replace("-", "").replace(".", "").isalnum():
        raise ValueError("a purpose is a dossier code")
    if len(code) > _LONGEST_PURPOSE:
        code = code.replace(".", "")
    return code[-_LONGEST_PURPOSE:]


def payload(account: BankAccount, amount: int, said: str) -> str:
    """Return a code for one transfer of exactly `amount` đồng; ValueError for an amount that is none."""
    if not 0 < amount < 10**13:
        raise ValueError(f"no transfer of {amount}")
    receiver = _field("00", account.bank_bin) + _field("01", account.number)
    body = (
        _field("00", "01")
        + _field("01", "12")
        + _field("38", _field("00", _NAPAS) + _field("01", receiver) + _field("02", _TO_ACCOUNT))
        + _field("53", _DONG)
        + _field("54", str(amount))
        + _field("58", "VN")
        + _field("62", _field("08", said))
        + "6304"
    )
    # The checksum of the standard library is the one that EMVCo asks for: polynomial 0x1021, begun with 0xFFFF.
    return f"{body}{crc_hqx(body.encode('ascii'), 0xFFFF):04X}"


def _field(tag: str, value: str) -> str:
    if not 1 <= len(value) <= _LONGEST_VALUE or not value.isascii():
        raise ValueError(f"field {tag} cannot hold {len(value)} letters")
    return f"{tag}{len(value):02}{value}"
