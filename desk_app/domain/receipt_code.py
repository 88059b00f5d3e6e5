"""What the receipt's QR says, its seal, and whether a receipt shown at the desk is ours."""

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Iterator, Sequence
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
_PROCEDURE_LENGTH = 120

# Field and label, as printed. Every label has letters that a reader without Vietnamese loses.
_LABELS = {
    "office": "Nơi tiếp nhận",
    "code": "Mã hồ sơ",
    "procedure": "Thủ tục",
    "received_at": "Nhận lúc",
    "due_at": "Hẹn trả",
    "phone": "Điện thoại",
    "seal": "Mã kiểm tra",
}
_LABEL = re.compile(rf"({'|'.join(_LABELS.values())}): ")
_FIELD = {label: field for field, label in _LABELS.items()}
# The sealed line stands last and is ASCII: it survives any reader.
_SEALED_LINE = re.compile(r"HS:([^*\s]{8,60})\*([^*\s]{1,40})\*([1-9][0-9]{0,3})\s*\Z", re.IGNORECASE)
_SEALED_QUERY = re.compile(
    r"[?&]c=([^&\s]{8,60})&s=([^&\s]{1,40})&i=([1-9][0-9]{0,3})(?:#\S*)?\s*\Z", re.IGNORECASE
)


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

    `shown` holds (field, text as read) of the readable part, fields as in `ReceiptFacts` or "seal"; text
    under no label is under "". It is empty when there was no readable part, or a reader spoilt its letters.
    """

    code: str
    seal: str
    issue: int
    shown: tuple[tuple[str, str], ...] = ()


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

    It never holds personal data. A status address keeps its own query and fragment.
    """
    signs = _signs(seal)
    if status_url:
        parts = urlsplit(status_url)
        sealed = urlencode({"c": facts.code, "s": signs, "i": facts.issue})
        return urlunsplit(parts._replace(query=f"{parts.query}&{sealed}" if parts.query else sealed))
    values = {
        "office": tidy(facts.office),
        "code": facts.code,
        "procedure": _shortened(tidy(facts.procedure)),
        "received_at": _printed(facts.received_at),
        "due_at": _printed(facts.due_at),
        "phone": tidy(facts.phone),
        "seal": seal,
    }
    lines = [f"{label}: {values[field]}" for field, label in _LABELS.items() if values[field]]
    return "\n".join([*lines, f"HS:{facts.code}*{signs}*{facts.issue}"])


def read_qr(text: str) -> ReceiptClaim | None:
    """Read a scanned receipt, also without its readable part; None when it is none. Never raises."""
    line = _SEALED_LINE.search(text)
    found = line or _SEALED_QUERY.search(text)
    if not found:
        return None
    code, signs, issue = (unquote(part) if not line else part for part in found.groups())
    code = compact_code(code)
    if not _is_code(code):
        return None
    shown = tuple(_shown(text[: line.start()])) if line else ()
    return ReceiptClaim(code, _signs(signs), int(issue), shown)


def check(claim: ReceiptClaim, key: bytes, recorded: Sequence[ReceiptFacts]) -> Verdict:
    """Judge a receipt by the facts of every issue recorded under its code.

    Each readable fact has to be the sealed one. A claim without a readable part is judged by its seal alone,
    so the desk shows the recorded facts, never the claimed ones.
    """
    if not recorded:
        return Verdict.NOT_OURS
    for facts in recorded:
        genuine = seal(key, facts)
        if not hmac.compare_digest(_bytes(_signs(genuine)), _bytes(_signs(claim.seal))):
            continue
        if (claim.code, claim.issue) != (compact_code(facts.code), facts.issue):
            return Verdict.ALTERED
        printed = read_qr(qr_text(facts, genuine))
        if printed is None or not set(claim.shown) <= set(printed.shown):
            return Verdict.ALTERED
        newest = max(other.issue for other in recorded)
        return Verdict.GENUINE if facts.issue == newest else Verdict.SUPERSEDED
    return Verdict.ALTERED


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
    return f"{at:%H:%M} ngày {at:%d/%m/%Y}"


def _shortened(text: str) -> str:
    if len(text) <= _PROCEDURE_LENGTH:
        return text
    room = text[:_PROCEDURE_LENGTH]
    return (room.rsplit(" ", 1)[0] if " " in room else room[:-1]).rstrip(" ,;-") + "…"


def _shown(text: str) -> Iterator[tuple[str, str]]:
    """Yield the readable facts; line ends are not relied on, since some readers leave them out."""
    before, *labelled = _LABEL.split(unicodedata.normalize("NFC", text))
    if not labelled:
        return
    if tidy(before):
        yield "", tidy(before)
    for label, value in zip(labelled[::2], labelled[1::2], strict=True):
        yield _FIELD[label], value.strip()


def _is_code(code: str) -> bool:
    try:
        DossierCode.parse(code)
    except Refused:
        return is_foreign(code)
    return True
