"""VietQR, read back by a parser of its own with a checksum computed bit by bit."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.bank_account import BankAccount
from desk_app.domain.vietqr import Transfer, payload, purpose
from tests.builders import refused

ACCOUNT = BankAccount("970436", "0123456789", "UBND PHUONG NGA BAY")
CODE = "H13.50.05-261123-0001"
accounts = st.builds(
    BankAccount,
    st.integers(100_000, 999_999).map(str),
    st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=4, max_size=19),
    st.just("UBND"),
)
codes = st.from_regex(r"[A-Z][0-9]{2}(\.[0-9]{1,3}){2,4}-[0-9]{6}-[0-9]{4,7}", fullmatch=True)


def crc(data: bytes) -> int:
    """CRC-16/CCITT-FALSE from its definition: polynomial 0x1021, begun with ones, nothing reflected."""
    rest = 0xFFFF
    for byte in data:
        for bit in range(7, -1, -1):
            top = (rest >> 15) ^ (byte >> bit & 1)
            rest = (rest << 1 & 0xFFFF) ^ (0x1021 if top else 0)
    return rest


def fields(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    while text:
        tag, size = text[:2], int(text[2:4])
        assert tag not in found
        assert len(text) >= 4 + size
        found[tag], text = text[4 : 4 + size], text[4 + size :]
    return found


def read(text: str) -> dict[str, Any]:
    assert text.isascii()
    assert int(text[-4:], 16) == crc(text[:-4].encode())
    assert text[-4:] == text[-4:].upper()
    outer = fields(text)
    assert list(outer) == sorted(outer)
    receiver = fields(outer["38"])
    assert (outer["00"], outer["01"], outer["53"], outer["58"]) == ("01", "12", "704", "VN")
    assert (receiver["00"], receiver["02"]) == ("A000000727", "QRIBFTTA")
    account = fields(receiver["01"])
    said = fields(outer["62"])
    return {
        "bank": account["00"], "account": account["01"], "amount": int(outer["54"]), "purpose": said["08"],
    }  # fmt: skip


def test_the_checksum_of_the_test_is_the_published_one() -> None:
    assert crc(b"123456789") == 0x29B1


def test_a_transfer_names_account_amount_and_dossier() -> None:
    text = Transfer(ACCOUNT, "Vietcombank", 45_000, CODE).payload
    assert text.startswith("00020101021238")
    assert read(text) == {"bank": "970436", "account": "0123456789", "amount": 45_000, "purpose": CODE}


@given(accounts, st.integers(1, 10**12), codes)
def test_every_code_is_read_back(account: BankAccount, amount: int, code: str) -> None:
    told = read(Transfer(account, "", amount, code).payload)
    assert (told["bank"], told["account"], told["amount"]) == (account.bank_bin, account.number, amount)
    assert 0 < len(told["purpose"]) <= 25
    assert code.replace(".", "").endswith(told["purpose"].replace(".", ""))


@given(accounts, st.integers(1, 10**9), st.data())
def test_one_letter_changed_breaks_the_checksum(
    account: BankAccount, amount: int, data: st.DataObject
) -> None:
    text = Transfer(account, "", amount, CODE).payload
    at = data.draw(st.integers(0, len(text) - 5))
    other = data.draw(st.sampled_from("0123456789ABC").filter(lambda letter: letter != text[at]))
    spoilt = text[:at] + other + text[at + 1 :]
    assert int(spoilt[-4:], 16) != crc(spoilt[:-4].encode())


@pytest.mark.parametrize("amount", [0, -1, 10**13])
def test_what_is_no_amount_is_a_mistake(amount: int) -> None:
    with pytest.raises(ValueError, match="no transfer"):
        payload(ACCOUNT, amount, CODE)


@pytest.mark.parametrize("words", ["", "Nguyễn Văn Đức", "H13 50", "a;b"])
def test_a_purpose_is_a_code_and_never_a_name(words: str) -> None:
    with pytest.raises(ValueError, match="dossier code"):
        purpose(words)


def test_a_long_code_gives_up_its_dots_then_its_beginning() -> None:
    assert purpose("G06.123.456.78-261120-0412") == "G0612345678-261120-0412"
    assert purpose("G06.123.456.789-261120-0123456") == "06123456789-261120-0123456"[-25:]


def test_a_field_that_is_too_long_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="cannot hold"):
        payload(BankAccount("970436", "1" * 99, ""), 1000, CODE)


def test_an_account_is_tidied_and_checked() -> None:
    from desk_app.services.bank_account import banks

    typed = BankAccount("970405", " 1234 5678.90 ", " Ủy ban  nhân dân phường ")
    assert typed.checked(banks()) == BankAccount("970405", "1234567890", "ỦY BAN NHÂN DÂN PHƯỜNG")
    for wrong, code, field in (
        (BankAccount("000000", "123456", "A"), "bank_unknown", "bank"),
        (BankAccount("970405", "12", "A"), "bank_account_invalid", "account_number"),
        (BankAccount("970405", "12345678901234567890", "A"), "bank_account_invalid", "account_number"),
        (BankAccount("970405", "123456", " "), "bank_holder_missing", "account_holder"),
        (BankAccount("970405", "123456", "A" * 201), "text_too_long", "account_holder"),
    ):
        with refused(code, field):
            wrong.checked(banks())
