"""What the receipt's QR says, its seal, and whether a receipt shown at the desk is ours."""

import hashlib
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import unquote, urlencode, urlsplit, urlunsplit

from desk_app.domain.errors import Refused
from desk_app.domain.numbering import DossierCode, compact_code, is_foreign
from desk_app.domain.text import tidy

# A handheld reader types like a keyboard. Without vowels, D and W no Telex or VNI input method changes the
# seal; without 0, 1 and Z nobody takes one sign for another. 25 signs, 18 of them: 83 bits.
ALPHABET = "23456789BCFGHJKLMNPQRSTVX"
_SIGNS = 18
_GROUP = 6
_VERSION = b"receipt 1"
# Fewer bytes are bigger squares, and bigger squares are read from a worn receipt.
_LONGEST = 36
_SHORT = (
    (re.compile("(?:Ủy|Uỷ) ban nhân dân", re.IGNORECASE), "UBND"),
    (re.compile("Trung tâm phục vụ hành chính công", re.IGNORECASE), "TT PVHCC"),
)

# Every label has letters that a reader without Vietnamese loses.
_PHONE, _RECEIVED, _DUE, _CODE = "ĐT", "Nhận", "Hẹn trả", "Mã hồ sơ"
# Code and seal stand last and are ASCII: they survive any reader.
_SEALED_LINE = re.compile(r"(?<!\S)(\S{8,60})\s+KT\s+(\S{1,40})\s*\Z", re.IGNORECASE)
_NOT_FIGURES = re.compile("[^0-9]")
_SEALED_QUERY = re.compile(r"[?&]c=([^&\s]{8,60})&s=([^&\s#]{1,40})(?:#\S*)?\s*\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReceiptFacts:
    """What one issue of a receipt promises; `issue` grows when it is issued again with a new date.

    Moments are naive local time and count to the minute, as printed.
    """

    office: str
    phone: str
    code: str
    procedure: str
    received_at: datetime
    due_at: datetime
    issue: int = 1


@dataclass(frozen=True, slots=True)
class ReceiptClaim:
    """What a receipt says of itself, unchecked.

    `shown` is the readable part as read, up to the code; empty when there was none.
    """

    code: str
    seal: str
    shown: str = ""


class Verdict(StrEnum):
    """What the desk can say of a receipt."""

    GENUINE = "genuine"
    ALTERED = "altered"
    SUPERSEDED = "superseded"
    NOT_OURS = "not_ours"


def seal(key: bytes, facts: ReceiptFacts) -> str:
    """Return the keyed seal of the facts: 18 signs of `ALPHABET` in groups of 6.

    HMAC-SHA-256 cut to 83 bits, over every field with its length, under a version of the scheme.
    Raises ValueError for a key under 16 bytes.
    """
    if len(key) < 16:
        raise ValueError("the sealing key has at least 16 bytes")
    digest = hmac.new(key, _sealed_bytes(facts), hashlib.sha256).digest()
    number = int.from_bytes(digest, "big")
    signs = ""
    for _ in range(_SIGNS):
        number, sign = divmod(number, len(ALPHABET))
        signs += ALPHABET[sign]
    return "-".join(signs[start : start + _GROUP] for start in range(0, _SIGNS, _GROUP))


def qr_text(facts: ReceiptFacts, seal: str, status_url: str = "") -> str:
    """Return the text of the receipt's QR: plain Vietnamese lines, or the address of the status page.

    It never holds personal data. Long names are cut between words. A status address keeps its own query and
    fragment.
    """
    signs = _signs(seal)
    if status_url:
        parts = urlsplit(status_url)
        sealed = urlencode({"c": facts.code, "s": signs})
        return urlunsplit(parts._replace(query=f"{parts.query}&{sealed}" if parts.query else sealed))
    phone = f"{_PHONE} {tidy(facts.phone)}" if tidy(facts.phone) else ""
    lines = (
        ", ".join(filter(None, (_shortened(facts.office), phone))),
        _shortened(facts.procedure),
        f"{_RECEIVED} {_printed(facts.received_at)}",
        f"{_DUE} {_printed(facts.due_at)}",
        f"{_CODE} {facts.code} KT {signs}",
    )
    return "\n".join(filter(None, lines))


def read_qr(text: str) -> ReceiptClaim | None:
    """Read a scanned receipt, also without its readable part; None when it is none. Never raises."""
    line = _SEALED_LINE.search(text)
    found = line or _SEALED_QUERY.search(text)
    if not found:
        return None
    code, signs = (part if line else unquote(part) for part in found.groups())
    code = compact_code(code)
    if not _is_code(code):
        return None
    return ReceiptClaim(code, _signs(signs), text[: line.start()] if line else "")


def check(claim: ReceiptClaim, key: bytes, recorded: Sequence[ReceiptFacts]) -> Verdict:
    """Judge a receipt by the facts of every issue recorded under its code.

    What can be read has to be what was printed, or the last lines of it. Of a text whose letters a reader spoilt, only
    the figures are compared, so the desk shows the recorded facts, never the claimed ones.
    """
    if not recorded:
        return Verdict.NOT_OURS
    for facts in recorded:
        genuine = seal(key, facts)
        if not hmac.compare_digest(_bytes(_signs(genuine)), _bytes(_signs(claim.seal))):
            continue
        printed = read_qr(qr_text(facts, genuine))
        if printed is None or claim.code != printed.code or not _says(claim.shown, printed.shown):
            return Verdict.ALTERED
        newest = max(other.issue for other in recorded)
        return Verdict.GENUINE if facts.issue == newest else Verdict.SUPERSEDED
    return Verdict.ALTERED


def _says(shown: str, printed: str) -> bool:
    """Tell whether `shown` is the last lines of `printed`, whatever the spaces: some readers leave line ends out."""
    seen = _joined(shown)
    lines = [_joined(line) for line in printed.splitlines()]
    endings = {"".join(lines[start:]) for start in range(len(lines) + 1)}
    if any(_joined(label) in seen for label in (_PHONE, _RECEIVED, _DUE, _CODE)):
        return seen in endings
    return _figures(seen) in map(_figures, endings)


def _figures(text: str) -> str:
    return _NOT_FIGURES.sub("", text)


def _joined(text: str) -> str:
    return "".join(tidy(text).split())


def _sealed_bytes(facts: ReceiptFacts) -> bytes:
    texts = [
        tidy(facts.office),
        tidy(facts.phone),
        compact_code(facts.code),
        tidy(facts.procedure),
        facts.received_at.isoformat(timespec="minutes"),
        facts.due_at.isoformat(timespec="minutes"),
        str(facts.issue),
    ]
    parts = [_VERSION, *map(_bytes, texts)]
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _signs(seal: str) -> str:
    return compact_code(seal).replace("-", "")


def _printed(at: datetime) -> str:
    return f"{at:%H:%M} {at:%d/%m/%Y}"


def _shortened(name: str) -> str:
    name = tidy(name)
    for words, short in _SHORT:
        name = words.sub(short, name)
    if len(name) <= _LONGEST:
        return name
    room = name[:_LONGEST]
    return (room.rsplit(" ", 1)[0] if " " in room else room[:-1]).rstrip(" ,;-") + "…"


def _is_code(code: str) -> bool:
    try:
        DossierCode.parse(code)
    except Refused:
        return is_foreign(code)
    return True
