"""Reading one row of the portal's checklist: what a paper is called, its form, and when it is asked."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST_NAME = 250
# What a name, a head or a lead-in may end in without saying more by it.
TAIL = " ;.:,"

# What stands before a thing in a list: "- ", "+++ ", "a) ", "b.1) ", "(iv) ", "(1.2) ", "1.3.1. ", "II. ".
_BULLET = r"[-–+•*]{1,5}"
_LETTERED = r"[a-zđ]\d?\)|[a-zđ]\.(?:\d{1,2}\))?|\((?:[a-zđ]\d?|[ivx]{1,5}|\*|\d{1,2}(?:\.\d{1,2}){0,4})\)\.?"
_NUMBERED = r"(?:\d{1,2}\.){1,5}(?:\d{1,2}\.?)?|\d{1,2}\)|[IVX]{1,4}\."
_MARKS = re.compile(rf"(?:(?:{_BULLET})\s*|(?:{_LETTERED})\s*(?=\D)|(?:{_NUMBERED})\s+)+")

# The nouns that papers are called by; only behind these is a mark in the middle of a row a further paper.
_PAPERS = (
    r"(?:ảnh|bản|bảng|bằng|báo cáo|biên|các (?:giấy|tài|văn)|chứng|công văn|danh|dự (?:án|thảo|toán)|đề (?:án|xuất)|"
    r"điều ước|đơn|giấy|hóa đơn|hoá đơn|hồ sơ|hợp đồng|kế hoạch|nghị quyết|phiếu|phương án|quyết định|sổ|sơ đồ|"
    r"tài liệu|thông (?:báo|tin)|thuyết minh|tờ (?:khai|trình)|văn bản|ý kiến)\b"
)
_LISTED = re.compile(
    rf"(?:^|(?<=[.;:]))\s*(?:{_BULLET}|(?:{_LETTERED})|(?:{_NUMBERED}))\s*{_PAPERS}|\s-\s(?=trường hợp)",
    re.IGNORECASE,
)
_ONE_OF = re.compile(r"\bmột trong\b", re.IGNORECASE)

# The portal's writers mistype "trường hợp" as "trường hơp".
_OPTIONAL_FIRST = re.compile(r"trường h[ợơ]p|đối với", re.IGNORECASE)
_OPTIONAL = re.compile(r"(?:trong |đối với |\()trường h[ợơ]p", re.IGNORECASE)
_IF_ANY = re.compile(r"nếu có", re.IGNORECASE)
_IF_ANY_LAST = re.compile(r"(?<!khác )(?<!khác \()\bnếu có\W*$", re.IGNORECASE)
_SHOWN_FIRST = re.compile(r"(?:người [\w ]{,40} )?xuất trình", re.IGNORECASE)

# One row that asks to show one paper and to hand in another.
_BOTH_ACTS = re.compile(
    rf"{_SHOWN_FIRST.pattern}\b.*?(?:[,;/]|\bvà|\bhoặc|\bđồng thời) ?(?:phải )?nộp\b|"
    r"(?:người [\w ]{,40} )?nộp\b.*?(?:[,;/]|\bvà|\bhoặc|\bđồng thời) ?(?:phải )?xuất trình\b(?! bản chính)",
    re.IGNORECASE,
)

_FORM_NUMBER = re.compile(
    r"\bmẫu (?:đơn )?(?:(số )\s*)?((?:[A-ZĐ]{1,5}\.){0,3}[A-ZĐ]{0,5}\d[\w./-]*)", re.IGNORECASE
)

_SENTENCE_END = r"(?<=[^\W_])\.(?=\s)|(?<=[^\W\dA-ZĐ_])\.(?=[A-ZĐ])|(?<=[)”\"])\.(?=\s|[A-ZĐ])"
_THOUGHT_END = re.compile(rf"{_SENTENCE_END}|;|:(?=\s*[-–+•*(])")
# Where a name that is too long may end besides: at a long bracket.
_ENDS = re.compile(rf"{_THOUGHT_END.pattern}|\s\((?=[^)]{{60}})")
_SHORTEST_NAME = 5

_FORM_FILE = re.compile(r"\.(?:docx?|dotx?|pdf|xlsx?|rtf|odt|rar|zip|7z|jpe?g|png)$", re.IGNORECASE)
# Where the file of a form begins, glued to the last word of the name before it.
_GLUES = (
    re.compile(r"(?<=[)”\"])(?=\w)|(?<=[)][.;])(?=\w)|(?<=[^\W\d_][.;,:])(?=\w)|(?<=\d;)(?=\w)"),
    re.compile(r"(?<=\w)(?=Mẫu|MẪU|Mau|MAU|Mus|Phụ|Phu|PHU)|(?<=[^\W\d_]{2})(?=văn|mẫu|mau|đơn|phụ|phu)"),
    re.compile(
        r"(?<=[/-][A-ZĐ]{2})(?=\d|[A-ZĐ][a-z])|(?<=[/-][A-ZĐ]{3})(?=\d|[A-ZĐ][a-z])|(?<=[/-][A-ZĐ]{5})(?=\d)"
    ),
    re.compile(r"(?<=[à-ỹ][a-z])(?=\d)|(?<=[à-ỹ][a-z]{2})(?=\d)"),
)
_LONGEST_FILE = 120


@dataclass(frozen=True, slots=True)
class Paper:
    """What a row says of its paper; `note` the whole words where they are too long for a name, else "".

    `conditional`: it is not asked of everybody; `clear` is False where a person must look at the row.
    """

    name: str
    form: str
    note: str
    conditional: bool
    to_show: bool
    clear: bool


def read_paper(row: str) -> Paper:
    """Read the tidied words of a row, its counts left off; the name is "" where the row has none.

    The form is the name of its file without the ending, else the numbers of the forms that the name speaks of.
    """
    words, form_file, found = _form_file(row)
    full = unmarked(words).rstrip(TAIL)
    name = _name(full)
    both = _BOTH_ACTS.match(full) is not None
    return Paper(
        name=name,
        form=form_file or _form_number(full),
        note=full if name != full else "",
        conditional=_is_conditional(full, name),
        to_show=_SHOWN_FIRST.match(full) is not None and not both,
        clear=found and not both and not _holds_several(words),
    )


def unmarked(words: str) -> str:
    """Return words without the marks of a list before them."""
    begun = words.lstrip(". ")
    marks = _MARKS.match(begun)
    return begun[marks.end() :] if marks else begun


def shortened(words: str, longest: int) -> str:
    """Return words cut between two of them, with an ellipsis, so that they have at most `longest` letters."""
    if len(words) <= longest:
        return words
    cut = words[:longest].rsplit(" ", 1)[0]
    return f"{cut[: longest - 1]}…"


def _name(full: str) -> str:
    """Return the name of a paper: its words, or so many of them as name it."""
    if len(full) <= LONGEST_NAME:
        return full
    for end in _ENDS.finditer(full, _SHORTEST_NAME, LONGEST_NAME + 2):
        if end.start() <= LONGEST_NAME:
            return full[: end.start()].rstrip(TAIL)
    return shortened(full, LONGEST_NAME)


def _first_thought(full: str) -> str:
    return full if len(full) <= LONGEST_NAME else _THOUGHT_END.split(full, maxsplit=1)[0]


def _is_conditional(full: str, name: str) -> bool:
    """Tell whether a paper's own words make it conditional: its name, and the sentence that a long name begins."""
    first = _first_thought(full)
    cases = _OPTIONAL_FIRST.match(full) or _OPTIONAL.search(first)
    return bool(cases or _IF_ANY.search(name) or _IF_ANY_LAST.search(first))


def _holds_several(words: str) -> bool:
    """Tell whether a row lists several papers that are all asked ("- Đơn … - Biên bản …")."""
    listed = list(_LISTED.finditer(words))
    return len(listed) > 1 and not _ONE_OF.search(words[: listed[1].start()])


def _form_number(full: str) -> str:
    """Return the forms a name speaks of by number ("Mẫu số 01", "Mẫu CT01"), "" where it names none."""
    found = _FORM_NUMBER.finditer(_first_thought(full))
    numbers = (f"Mẫu {(match[1] or '').lower()}{match[2].rstrip('./-')}" for match in found)
    return ", ".join(dict.fromkeys(numbers))


def _form_file(text: str) -> tuple[str, str, bool]:
    """Return the words before a form's file, the file's name without its ending, False where no limit shows."""
    ending = _FORM_FILE.search(text)
    if not ending:
        return text, "", True
    words = text[: ending.start()]
    at = _glued_at(words)
    return (words[:at], words[at:].strip(), True) if at else (text, "", False)


def _glued_at(words: str) -> int:
    """Return where the last word that holds two glued ones falls apart, 0 if there is none."""
    for word in reversed(list(re.finditer(r"\S+", words[-_LONGEST_FILE:]))):
        places = list(_places(word[0]))
        if places:
            return max(0, len(words) - _LONGEST_FILE) + word.start() + min(places)
    return 0


def _places(word: str) -> Iterator[int]:
    for glue in _GLUES:
        yield from (match.start() for match in glue.finditer(word))
    yield from (at for at in range(1, len(word)) if word[at - 1].islower() and word[at].isupper())
