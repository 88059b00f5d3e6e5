"""What came out of a handheld reader: our code, our receipt, a citizen card, an address, or something else.

A reader types keys. When a Telex or VNI input method is switched on it turns some of them into Vietnamese
letters ("A13" into "Á3"); codes and seals are repaired by taking the letters back to the keys that make them.

Limits: only the code and the sealed part are repaired, never names or readable text. An input method that
swallows a key (VNI keeps the last of two tones: "A13" gives "Ả") or takes two keys in either order ("E16",
"E61") leaves several codes possible; then only a known agency decides. Shorthand typing (cc → ch) and VIQR
are not undone.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import permutations

from desk_app.domain.citizen_card import CardReading, read_card
from desk_app.domain.errors import Refused
from desk_app.domain.numbering import DossierCode, compact_code, is_foreign
from desk_app.domain.receipt_code import ReceiptClaim, read_qr
from desk_app.domain.text import fold, tidy

_SYMBOLOGY = re.compile(r"\A\s*\][A-Za-z][0-9]")  # the AIM identifier some readers put first ("]C1", "]Q1")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_CODE_OF_RECEIPT = re.compile(r"[?&]c=|(?<!\S)(?=\S+\s+KT\s)", re.IGNORECASE)
# Only a code's first group, a letter and two digits, can come out changed: the rest of it and the seal have
# no letter an input method works on.
_HEAD = re.compile(r"(?P<letter>[^\W\d_])(?P<digits>[0-9]{0,2})(?=[.-])")
_LONGEST = 300

# Telex needs letters in a row, which codes lack, but for W alone; VNI types signs as digits.
_LETTER_KEYS = {"Đ": ("D9",), "Ư": ("W", "U7")}
_VNI_KEYS = dict(zip("\u0301\u0300\u0309\u0303\u0323\u0302\u031b\u0306", "12345678", strict=True))


class ScanKind(StrEnum):
    """What was scanned."""

    DOSSIER_CODE = "dossier_code"
    RECEIPT = "receipt"
    CARD = "card"
    URL = "url"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan: its kind, what could be read (`code` of a dossier or receipt), and the text as it came."""

    kind: ScanKind
    code: str = ""
    claim: ReceiptClaim | None = None
    card: CardReading | None = None
    text: str = ""


def route(text: str, agencies: Collection[str] = ()) -> Scan:
    """Tell what a reader's text is; never raises.

    `agencies` are the codes this desk works for: where an input method left several codes possible, one of
    theirs is taken.
    """
    plain = _SYMBOLOGY.sub("", text)
    whole = _ours(plain, text)
    if whole:
        return whole
    card = read_card(plain)
    if card:
        return Scan(ScanKind.CARD, card=card, text=text)
    repaired = _repaired(plain, text, agencies)
    if repaired:
        return repaired
    is_address = _ADDRESS.fullmatch(tidy(plain))
    return Scan(ScanKind.URL if is_address else ScanKind.UNKNOWN, text=text)


def _ours(candidate: str, text: str) -> Scan | None:
    """Read a candidate as our receipt or a dossier code."""
    claim = read_qr(candidate)
    if claim:
        return Scan(ScanKind.RECEIPT, claim.code, claim, text=text)
    try:
        return Scan(ScanKind.DOSSIER_CODE, str(DossierCode.parse(candidate)), text=text)
    except Refused:
        foreign = is_foreign(candidate)
        return Scan(ScanKind.DOSSIER_CODE, compact_code(candidate), text=text) if foreign else None


def _repaired(plain: str, text: str, agencies: Collection[str]) -> Scan | None:
    """Return the one reading of the keys behind `plain` that is ours; none when several are possible."""
    start = max((mark.end() for mark in _CODE_OF_RECEIPT.finditer(plain)), default=0)
    part = unicodedata.normalize("NFC", plain[start:].strip()).upper()
    if len(part) > _LONGEST:
        return None
    candidates = (_ours(plain[:start] + candidate, text) for candidate in _candidates(part, agencies))
    readings = {scan.code: scan for scan in candidates if scan}
    known = [scan for code, scan in readings.items() if code.rsplit("-", 2)[0] in agencies]
    possible = known or list(readings.values())
    return possible[0] if len(possible) == 1 else None


def _candidates(part: str, agencies: Collection[str]) -> Iterator[str]:
    """Yield what may have been typed."""
    found = _HEAD.match(part)
    if not found:
        return
    letter, digits = found["letter"], found["digits"]
    tail = part[found.end() :]
    for keys in _keys(letter):
        yield keys + digits + tail
    yield letter + digits * 2 + tail  # VNI takes a repeated key for undoing: A11 gives A1
    for first in {agency[:3] for agency in agencies}:
        if first[:1] == fold(letter).upper() and _in_order(digits, first[1:]):
            yield first + tail


def _keys(letter: str) -> tuple[str, ...]:
    """Return the key sequences that an input method turns into `letter`."""
    if letter in _LETTER_KEYS:
        return _LETTER_KEYS[letter]
    base, *signs = list(unicodedata.normalize("NFD", letter))
    keys = [_VNI_KEYS.get(sign, "") for sign in signs]
    return tuple(base + "".join(order) for order in permutations(keys))


def _in_order(digits: str, typed: str) -> bool:
    """Tell whether `digits` are left of the digits typed, some swallowed."""
    left = iter(typed)
    return all(digit in left for digit in digits)
