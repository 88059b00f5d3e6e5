"""The legal documents a procedure stands on, out of the portal's glued cells: name, number, name, number."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from desk_app.domain.national_list.legal_numbers import Number, numbers
from desk_app.domain.national_list.record import NOT_GIVEN, Read
from desk_app.domain.procedure import LegalBasis
from desk_app.domain.text import fold, tidy

_HEADER = re.compile(r"\s*Tên văn bản pháp lý\s*Mã văn bản")

_KIND = (
    r"(?:Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Công văn|Văn bản hợp nhất|"
    r"Thông tư liên t[iị]ch|Thông tư|NĐ|NQ|QĐ|TT)"
)
_KIND_AT_END = re.compile(rf"{_KIND}(?:\s+số)?[\s:]*$")
# A kind of document glued to the words before it begins a row of its own, if it is more than a cut number.
_GLUED_KIND = re.compile(rf"(?<=[^\s(/“\"\-–]){_KIND}(?=[\s\d])(?!(?:\s+số)?\s*\d*$)")
_OPENING = "(/“\"'-–"
_SENTENCE_END = re.compile(r"[.;)]\s+$|\n\s*$")
_NEW_WORDS = re.compile(r"\s*(?:[^\W\d_]|$)")

_LAW = re.compile(r"(?:Bộ )?Luật\b", re.IGNORECASE)
_DAY = (
    r"(?:ngày\s+)+(?P<day>\d{1,2})\s*(?:/|-|tháng)\s*(?P<month>\d{1,2})\s*(?:/|-|năm)\s*(?P<year>\d{4})(?!\d)"
)
_DATE = re.compile(_DAY, re.IGNORECASE)
# Between a number and its date stands at most who issued it.
_ISSUER = r"(?:của\s+(?:Quốc hội|Chính phủ|Thủ tướng|Bộ|Tổng Giám đốc|Giám đốc|Ủy ban)[^\d;:.]{0,60}?)?"
_DATE_BEHIND = re.compile(rf"[\s,]*{_ISSUER}\s*(?:thông qua\s+|ban hành\s+)?{_DAY}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of the table: the words of its name, its number as far as it was found, the whole as it stands."""

    name: str
    number: Number | None
    words: str


def read_legal_basis(text: str) -> Read[tuple[LegalBasis, ...]]:
    """Read the cell "Căn cứ pháp lý", in the order of the source; a number that comes twice counts once.

    A document has a date only where its row says it of this document. Unread are rows whose number cannot be found
    or is cut, and a text without a table.
    """
    header = _HEADER.match(text)
    if not header:
        return Read((), (tidy(text) or NOT_GIVEN,))
    found: dict[str, LegalBasis] = {}
    unread: list[str] = []
    for row in _rows(text[header.end() :]):
        if row.number is None or not row.number.complete:
            unread.append(row.words)
        if row.number is not None:
            _add(found, _document(row.name, row.number))
    if not found and not unread:
        unread.append(NOT_GIVEN)
    return Read(tuple(found.values()), tuple(dict.fromkeys(unread)))


def _rows(text: str) -> Iterator[_Row]:
    found = list(numbers(text))
    start = 0
    for index, number in enumerate(found):
        if not _ends_row(text, start, number, found[index + 1 :]):
            continue
        before = text[start : number.start]
        kind = _KIND_AT_END.search(before)
        name = before[: kind.start()] if kind and before[: kind.start()].strip() else before
        pieces = _pieces(name)
        yield from map(_without_number, filter(tidy, pieces[:-1]))
        cell = text[start + len(name) : number.end]
        yield _Row(tidy(pieces[-1]), number, tidy(pieces[-1] + cell))
        start = number.end
    yield from map(_without_number, filter(tidy, _pieces(text[start:])))


def _ends_row(text: str, start: int, number: Number, later: list[Number]) -> bool:
    """Tell whether a number is the cell behind a name; otherwise it is a document that the name speaks of."""
    before = text[start : number.start]
    kind = _KIND_AT_END.search(before)
    words = before[: kind.start()] if kind else before
    if before and _glued(text, number):
        followed = text[number.end : number.end + 1]
        return not (before.endswith("số") or (kind and words.strip() and followed.isspace()))
    if not words.strip() or _comes_again(text, number, later):
        return False
    if kind:
        return not words[-1].isspace() and words[-1] not in _OPENING
    return bool(_SENTENCE_END.search(before) and _NEW_WORDS.match(text, number.end))


def _glued(text: str, number: Number) -> bool:
    before = text[number.start - 1 : number.start]
    return bool(before) and not before.isspace() and before not in _OPENING


def _comes_again(text: str, number: Number, later: list[Number]) -> bool:
    cell = next((each for each in later if _glued(text, each)), None)
    return cell is not None and cell.like(number)


def _pieces(name: str) -> list[str]:
    """Split a name where another begins inside it: the number between them is missing or unreadable."""
    starts = [0, *(kind.start() for kind in _GLUED_KIND.finditer(name)), len(name)]
    return [name[begin:end] for begin, end in pairwise(starts)]


def _without_number(words: str) -> _Row:
    """Return a row without a number of its own; its name may begin with it."""
    first = next(numbers(words), None)
    own = first if first and _KIND_AT_END.fullmatch(words[: first.start].lstrip()) else None
    return _Row(tidy(words), own and _cut(own), tidy(words))


def _cut(number: Number) -> Number:
    return replace(number, complete=False)


def _document(name: str, number: Number) -> LegalBasis:
    tidied = name.strip(" ;,:")
    return LegalBasis(number=number.text, name=tidied, issued_on=_issued_on(tidied, number))


def _issued_on(name: str, number: Number) -> date | None:
    named = list(numbers(name))
    own = next((each for each in named if each.like(number)), None)
    if own:
        found = _DATE_BEHIND.match(name, own.end)
    elif not named and _LAW.match(name):
        found = _DATE.search(name)
    else:
        found = None
    if not found or (number.year and found["year"] != number.year):
        return None
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None


def _add(found: dict[str, LegalBasis], document: LegalBasis) -> None:
    key = fold(document.number)
    known = found.get(key)
    if known is None:
        found[key] = document
        return
    longer = document if len(document.name) > len(known.name) else known
    found[key] = LegalBasis(known.number, longer.name, known.issued_on or document.issued_on)
