"""Codes of dossiers: `{agency}-{yymmdd}-{nnnn}`, the serial of the day per receiving agency."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Self

from desk_app.domain.errors import Refused
from desk_app.domain.text import tidy

# QĐ 20/2020/QĐ-TTg Điều 4: a letter A–Y with two digits, then groups of lower levels; 35 characters at most.
_AGENCY = re.compile(r"(?=.{3,35}\Z)[A-Y][0-9]{2}(\.[0-9]{2,3})*")
# TT 10/2016/TT-BTTTT wrote the same levels from right to left: 000.00.01.H30.
_OLD_AGENCY = r"[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Y][0-9]{2}"
_CODE = re.compile(r"(?P<agency>[A-Y][0-9.]+)-(?P<day>[0-9]{6})-(?P<serial>[0-9]{4}|[1-9][0-9]{4,11})")
# The ministries' systems pad to 6 or 7 digits.
_FOREIGN = re.compile(
    rf"(?P<agency>{_OLD_AGENCY}|[A-Y][0-9]{{2}}(\.[0-9]{{2,3}})*)-(?P<day>[0-9]{{6}})-[0-9]{{3,12}}"
)
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")


@dataclass(frozen=True, slots=True)
class DossierCode:
    """One dossier's code; `serial` counts from 1 within the agency's day of reception.

    Structure: TT 01/2018/TT-VPCP Điều 19 with agency codes of QĐ 20/2020/QĐ-TTg. Years are 2000 to 2099.
    Raises ValueError for parts no code can have.
    """

    agency: str
    day: date
    serial: int

    def __post_init__(self) -> None:
        if not valid_agency(self.agency):
            raise ValueError(f"not an agency code: {self.agency!r}")
        if not 2000 <= self.day.year <= 2099:
            raise ValueError(f"a code writes years 2000 to 2099, not {self.day.year}")
        if self.serial < 1:
            raise ValueError(f"a serial starts at 1, not {self.serial}")

    def __str__(self) -> str:
        """Return the code as printed; the serial has four digits or as many as it needs."""
        return f"{self.agency}-{self.day:%y%m%d}-{self.serial:04d}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a code whatever its case and spaces; raises Refused("code_invalid", field="code")."""
        found = _CODE.fullmatch(compact_code(text))
        day = _day(found["day"]) if found else None
        if not found or day is None or not valid_agency(found["agency"]) or not int(found["serial"]):
            raise Refused("code_invalid", field="code")
        return cls(found["agency"], day, int(found["serial"]))


def valid_agency(code: str) -> bool:
    """Tell whether `code` can be an agency's identifier (QĐ 20/2020/QĐ-TTg Điều 4)."""
    return bool(_AGENCY.fullmatch(code))


def is_foreign(text: str) -> bool:
    """Tell whether `text` is a code another system gave, in a form `DossierCode` does not write.

    That is one with an agency of the old structure (000.00.01.H30) or a serial padded otherwise. Such codes
    are kept as they are (`compact_code`).
    """
    code = compact_code(text)
    found = _FOREIGN.fullmatch(code)
    if not found or _day(found["day"]) is None:
        return False
    try:
        DossierCode.parse(code)
    except Refused:
        return True
    return False


def compact_code(text: str) -> str:
    """Return a typed or scanned code in capitals, without spaces, with plain hyphens."""
    return _DASHES.sub("-", tidy(text).replace(" ", "")).upper()


def series_key(agency: str, day: date) -> str:
    """Return the name of the series that counts an agency's dossiers of one day."""
    return f"dossier/{agency}/{day:%y%m%d}"


def _day(yymmdd: str) -> date | None:
    try:
        return date(2000 + int(yymmdd[:2]), int(yymmdd[2:4]), int(yymmdd[4:]))
    except ValueError:
        return None
