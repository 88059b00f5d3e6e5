"""The keys by which offices know each other: one line of text to publish, and figures to compare aloud."""

import hashlib
import re
from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.applicant import LONGEST_NAME
from desk_app.domain.errors import Refused
from desk_app.domain.numbering import valid_agency
from desk_app.domain.text import tidy

SIZE = 32
_TEXT = re.compile(
    r"HOSO-KEY 1 (?P<code>[A-Z0-9.]+) (?P<signing>[0-9A-F]{64}) (?P<sealing>[0-9A-F]{64}) (?P<name>\S.*)"
)
_LONGEST = 1000
# 40 figures hold 132 bits; read aloud in a quarter of a minute.
_GROUPS, _FIGURES = 8, 5


@dataclass(frozen=True, slots=True)
class OfficeKey:
    """What an office publishes: the key that proves its signature (Ed25519) and the one to seal for it (X25519)."""

    code: str
    name: str
    signing: bytes
    sealing: bytes

    @property
    def text(self) -> str:
        """The line that stands in the QR code and in the file."""
        return f"HOSO-KEY 1 {self.code} {self.signing.hex().upper()} {self.sealing.hex().upper()} {self.name}"

    @property
    def fingerprint(self) -> str:
        """Eight groups of five figures that change with the code or either key; the name may change freely."""
        hashed = hashlib.sha256(b"hoso key 1\0" + self.code.encode() + b"\0" + self.signing + self.sealing)
        figures = int.from_bytes(hashed.digest(), "big") % 10 ** (_GROUPS * _FIGURES)
        said = f"{figures:0{_GROUPS * _FIGURES}d}"
        return " ".join(said[start : start + _FIGURES] for start in range(0, len(said), _FIGURES))

    @classmethod
    def parse(cls, text: str) -> "OfficeKey":
        """Read what `text` wrote, whatever spaces it picked up on the way; Refused `office_key_unreadable`."""
        found = _TEXT.fullmatch(tidy(text)) if len(text) <= _LONGEST else None
        if found is None or not valid_agency(found["code"]) or len(found["name"]) > LONGEST_NAME:
            raise Refused("office_key_unreadable", field="key")
        return cls(
            found["code"], found["name"], bytes.fromhex(found["signing"]), bytes.fromhex(found["sealing"])
        )


@dataclass(frozen=True, slots=True)
class KnownKey:
    """Another office's key here; packages are exchanged once a person has compared its figures."""

    key: OfficeKey
    confirmed_at: datetime | None = None
    confirmed_by: str = ""

    @property
    def confirmed(self) -> bool:
        """Whether a person has compared the figures."""
        return self.confirmed_at is not None


def same_figures(said: str, key: OfficeKey) -> bool:
    """Tell whether somebody's figures, spaced as they like, are those of a key."""
    return re.sub(r"\D", "", said) == key.fingerprint.replace(" ", "")
