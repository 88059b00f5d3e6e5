"""What the citizen gets in the end, out of the portal's glued cells: name, "Mã: …", name, "Mã: …", page furniture."""

import re
from dataclasses import dataclass

from desk_app.domain.national_list.record import NOT_GIVEN
from desk_app.domain.procedure import Result
from desk_app.domain.text import tidy

# The codes the portal has given, each as long as it can be: the next name follows without a space.
_CODES = (
    r"KQ[.-][A-Z]\d{2}\.\d{5,6}",
    r"\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2,3}-KQ\d{4}",
    r"TP-[A-Z]\d{2}\.\d{8}",
    r"[A-ZĐ]{2,8}(?![a-zà-ỹ])",
)
_CODE_CELL = re.compile(rf"Mã:[ ]?(?:(?P<code>{'|'.join(_CODES)})|(?P<strange>[^\s]*))")
# Below the results the page goes on with its keywords, a description and a form to choose an office.
_KEYWORDS, _DESCRIPTION, _FORM = "Từ khóa", "Mô tả", "Chọn cơ quan thực hiện"
_BELOW = re.compile(rf"{_KEYWORDS}(?P<keywords>[^\n]*?){_DESCRIPTION}.*|{_FORM}.*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ResultsRead:
    """The results in the order of the source, the keywords below them, and the words that were not understood."""

    results: tuple[Result, ...]
    keywords: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def read_results(text: str) -> ResultsRead:
    """Read the cell "Kết quả xử lý". A result without a code has the code ""; the same one twice counts once.

    Unread are a name without letters ("..."), a code of no known shape (kept where it ends clearly), and a text that
    names no result.
    """
    keywords: tuple[str, ...] = ()
    below = _BELOW.search(text)
    if below:
        keywords = _keywords(below["keywords"] or "")
        text = text[: below.start()]
    results: list[Result] = []
    unread: list[str] = []
    start = 0
    for cell in _CODE_CELL.finditer(text):
        strange = cell["strange"] or ""
        code = cell["code"] or (strange if strange.isascii() else "")
        _take(text[start : cell.start()], code, results, unread)
        if not cell["code"]:
            unread.append(tidy(cell[0]))
        start = cell.end()
    _take(text[start:], "", results, unread)
    if not results and not unread:
        unread.append(NOT_GIVEN)
    return ResultsRead(tuple(dict.fromkeys(results)), keywords, tuple(dict.fromkeys(unread)))


def _take(words: str, code: str, results: list[Result], unread: list[str]) -> None:
    name = tidy(words).removeprefix("- ").strip(" ;")
    if any(letter.isalpha() for letter in name) and name != NOT_GIVEN:
        results.append(Result(name=name, code=code))
    elif code:
        unread.append(tidy(f"{name} Mã: {code}"))
    elif name and name != NOT_GIVEN:
        unread.append(name)


def _keywords(words: str) -> tuple[str, ...]:
    found = (tidy(word) for word in words.split(","))
    return tuple(dict.fromkeys(word for word in found if word and word != NOT_GIVEN))
