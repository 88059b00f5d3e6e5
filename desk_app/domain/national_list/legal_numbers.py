"""Numbers of legal documents found in running and glued text: 118/2025/NĐ-CP, 31/2024/QH15, 66.7/2025/NQ-CP, 73-CP."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desk_app.domain.text import fold


def _one_of(words: str) -> str:
    """Return what matches one of several words, the longest that fits."""
    return "|".join(map(re.escape, sorted(words.split(), key=len, reverse=True)))


# Who issues: the end of a number is known by it, for the next cell follows without a space ("TT-BTCThông tư").
_BODIES = _one_of(
    "CP TTg QH UBTVQH CTN TW HĐBT HĐND UBND HĐTP TANDTC VKSNDTC KTNN VPCP VPQH TTCP NHNN BHXH CSXH UBDT "
    "BCA BQP BNG BTP BTC BCT BXD BYT BNV NV BVHTTDL BKHCN BGDĐT BNNMT BDTTG "
    "BKHĐT BGTVT BTNMT BNNPTNT BNN&PTNT BNN BTTTT BLĐTBXH UBTƯMTTQVN ĐCTUBTWMTTQVN TLĐ"
)
_KINDS = _one_of("NQLT TTLT VBHN NĐ ND NQ QĐ TT CT CĐ CV KL KH PL TB HD L")
_ASSEMBLY = r"(?:NQ-)?(?:QH|UBTVQH)\d\d"
_ISSUED = rf"(?:{_KINDS})(?:\s?[-–/]\s?(?:{_BODIES}))+"
_LETTER = rf"(?:{_BODIES})-(?:{_BODIES})"
_OF_PARTY_OR_STATE = r"-(?:CP|(?:TB|KL|NQ|CT|QĐ|HD|L)/(?:TW|CTN|HĐBT))"
# An end that names no body we know: cut off, or new. The last capital before a small letter begins the next cell.
_UNKNOWN = rf"(?:{_KINDS})-[A-ZĐƯ&]+(?![a-zà-ỹ])"
_NUMBER = re.compile(
    r"(?P<digits>\d+)(?P<part>\.\d{1,2}|\.?[a-z])?"
    rf"(?:/(?:(?P<year>(?:19|20)\d\d)/)?(?:(?P<known>{_ASSEMBLY}|{_ISSUED}|{_LETTER})|(?P<unknown>{_UNKNOWN}))"
    rf"|(?P<old>{_OF_PARTY_OR_STATE})"
    r"|/(?P<only_year>(?:19|20)\d\d)(?=[A-ZĐ]|\s*$|\d{1,4}/[A-ZĐ]))"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SPACED_DASH = re.compile(r"\s*([-–/])\s*")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands between `start` and `end` of its text; `complete` is False where its end is cut or new."""

    start: int
    end: int
    text: str
    serial: str
    year: str
    ending: str
    complete: bool

    def like(self, other: "Number") -> bool:
        """Tell whether both may number the same document: one serial, one year, one ending, as far as it is there."""
        if (self.serial, self.year) != (other.serial, other.year):
            return False
        short, long = sorted((self.ending, other.ending), key=len)
        return long.startswith(short) or long.endswith(short)


def numbers(text: str) -> Iterator[Number]:
    """Yield the numbers of legal documents in `text`, in order.

    A year that ends the name before is no part of the number ("Luật Cư trú 202068/2020/QH14"). A number without
    its kind ("167/2025") only counts where it is glued to what stands before: otherwise it is a month or a fraction.
    """
    for found in _NUMBER.finditer(text):
        digits, part = found["digits"], found["part"] or ""
        start = found.start()
        if len(digits) > 4 and _YEAR.match(digits):
            digits, start = digits[4:], start + 4
        elif _YEAR.fullmatch(digits) and part[1:].isdigit():
            digits, part, start = part[1:], "", start + 5
        if found["only_year"] and not _glued(text, start, found.start()):
            continue
        words = text[start : found.end()]
        yield Number(
            start=start,
            end=found.end(),
            text=_SPACED_DASH.sub(r"\1", words),
            serial=(digits + part).lstrip("0"),
            year=found["year"] or found["only_year"] or "",
            ending=fold(found["known"] or found["unknown"] or found["old"] or ""),
            complete=bool(found["known"] or found["old"]) and len(digits) <= 5,
        )


def _glued(text: str, start: int, run: int) -> bool:
    return start > run or (start > 0 and text[start - 1].isalpha())
