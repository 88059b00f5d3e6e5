"""Reading the portal's fee cell and the note in brackets behind it: how much, for what, who is exempt."""

import re
from dataclasses import dataclass

from desk_app.domain.national_list.record import NOT_GIVEN, Read
from desk_app.domain.procedure import Fee
from desk_app.domain.text import tidy

FREE = "Miễn phí"
# No fee of the state is smaller; a cell that says less has lost its thousands ("20 VNĐ" for 20.000 đồng).
_SMALLEST = 1000
_LONGEST_UNIT = 120

_CELL = re.compile(r"(?P<number>[0-9]{1,3}(?:,[0-9]{3}){0,4}) (?:VNĐ|Việt Nam Đồng)")
_UNIT_ALONE = re.compile(r"/ ?(?P<per>[^/;.,()0-9][^;.,()0-9]*)\.?")
_DONG = r"(?:đồng|vnđ|việt nam đồng|đ)(?!\w)"
_NUMBER = r"(?P<number>[0-9]{1,3}(?:[.,][0-9]{3}){1,4}|[0-9]{1,12})"
_AMOUNT = re.compile(rf"(?<![0-9.,]){_NUMBER} ?{_DONG}(?: ?/ ?(?P<per>[^;.,()0-9]+))?", re.IGNORECASE)
_TIERS = re.compile(
    r"(?P<first>[0-9.]{1,15}) ?đồng/(?P<per>\w+)[;,] từ (?P=per) thứ (?P<from>[0-9]{1,3}) trở lên thu "
    r"(?P<beyond>[0-9.]{1,15}) ?đồng/(?P=per), tối đa (?:thu )?không quá (?P<ceiling>[0-9.]{1,15}) ?đồng",
    re.IGNORECASE,
)
_OTHER_MONEY = re.compile(r"[0-9] ?(?:USD|EUR|đô la)|%", re.IGNORECASE)
_SHELL = re.compile(r"(?:(?:Lệ phí|Phí) ?: ?Đồng ?|Đồng ?(?=\())")
# Money that is written otherwise than in whole đồng, and a share of it.
_ROUND_MONEY = r"[0-9] ?(?:nghìn|ngàn|triệu|tỷ|tr|k)\b"
_SPELLED_MONEY = (
    r"\b(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|lăm|mốt|tư) (?:nghìn|ngàn|triệu|trăm)\b"
)
_SHARE = r"\bgấp (?:đôi|hai|ba|[0-9])|\b(?:bằng|một) nửa\b|\b(?:giảm|tăng) (?:lệ )?phí\b"
_LOOSE_MONEY = re.compile(f"{_ROUND_MONEY}|{_SPELLED_MONEY}|{_SHARE}|{_OTHER_MONEY.pattern}", re.IGNORECASE)
# What ends has a successor; what is a share, a multiple or a bound of a fee leaves the fee itself open.
_PARTLY = re.compile(
    rf"{_ROUND_MONEY}|{_SPELLED_MONEY}"
    r"|\b(?:đến|trước|sau|từ|hết)(?: hết)?(?: ngày)? [0-9]{1,2}[/.-][0-9]|\bđến (?:hết )?(?:ngày|tháng|năm) [0-9]"
    r"|\b(?:gấp|nửa|giảm|tăng|cộng|tối đa|tối thiểu|cao nhất|thấp nhất|ít nhất|một phần|chưa (?:bao )?gồm|ngoài ra)\b",
    re.IGNORECASE,
)
_SPELLED_FIRST = re.compile(r"\([^()0-9]*\)")
_LIST_ITEM = re.compile(r"[-+] ?\D")

_SENTENCE = re.compile(r"(?<=[^\d\W])\)*\.\s*(?=[^\W\d_]|-)|\s+(?=- )")
_NONE = re.compile(
    r"(?:không|không có|chưa có|không thu|không thu (?:lệ )?phí|không mất (?:lệ )?phí|không quy định|"
    r"chưa quy định|miễn (?:lệ )?phí|không có thông tin)",
    re.IGNORECASE,
)
# The one form of business that never pays (Luật Hợp tác xã 2023, article 22), or nobody by the act that is named.
_NONE_FOR = re.compile(
    r"không (?:phải nộp|thu) (?:lệ )?phí(?: đăng ký)?(?: đối với tổ hợp tác)?"
    r"(?: theo (?:quy định|luật|nghị định|thông tư|khoản|điều|điểm)\b"
    r"(?!.*\b(?:nếu|khi|chỉ|trừ|nhưng|đối với|cho|trường hợp|trực tuyến|lần đầu|trước|sau|đến|từ|ngoài)\b)[^;:]*)?",
    re.IGNORECASE,
)
# The fee of another thing, or another's: copies on demand, the carrier's.
_OTHERS_FEE = re.compile(r"phí cấp bản sao |trả phí cho (?:đơn vị|bên) cung cấp dịch vụ", re.IGNORECASE)
_COUNCIL_DECIDES = re.compile(r"hội đồng nhân dân [^.;]*(?:quyết định|quy định)", re.IGNORECASE)
# Words of a note that leave the amount to another act; the portal's "Miễn phí" is then only its empty value.
_SET_ELSEWHERE = re.compile(
    r"hội đồng nhân dân|luật phí và lệ phí|quy định mức thu|theo mức (?:thu|phí)|"
    r"áp dụng theo quy định tại thông tư|thực hiện như .* quy định tại điều",
    re.IGNORECASE,
)
_EXEMPT = re.compile(
    r"(?:^|[.;]\s*|- )miễn (?:thu )?(?:lệ )?phí (?:[^.;:()]{0,80}?)(?:cho|đối với) (?P<persons>[^.]+)",
    re.IGNORECASE,
)
_ENUMERATION = re.compile(r"\([0-9a-zđ]{1,2}\)")
_NEXT_PERSON = re.compile(r";\s*|,\s*(?=người )")


@dataclass(frozen=True, slots=True)
class _Amount:
    dong: int
    per: str


def read_fee(cell: str, note: str, described: str = "") -> Read[Fee]:
    """Read a fee: its cell ("Miễn phí", "50,000 Việt Nam Đồng"), the words in brackets, those of the description.

    Amounts are whole đồng. What the note leaves to another act has no amount and is read; what is not understood,
    or said twice differently, has none either and stands in `unread` as it was found. Of the description only the
    tiers of a fee by the page are taken (TT 226/2016/TT-BTC, certified copies).
    """
    cell, note = tidy(cell), _unwrapped(note)
    if cell in {"", NOT_GIVEN}:
        return Read(Fee(None, note=note), (_whole(cell or NOT_GIVEN, note),))
    described = tidy(described)
    amount = _CELL.fullmatch(cell)
    dong = int(amount["number"].replace(",", "")) if amount else 0
    if cell != FREE and dong < _SMALLEST:
        return not_understood(cell, note)
    if _speaks_against(dong, described):
        return _with_description(not_understood(cell, note), described)
    return _read_free(note) if cell == FREE else _read_amount(cell, dong, note, described)


def exempt_persons(note: str) -> tuple[str, ...]:
    """Return who is exempt by a fee's note, in its words: "người thuộc hộ nghèo", "người khuyết tật"."""
    found = (match["persons"] for match in _EXEMPT.finditer(_unwrapped(note)))
    persons = (_unwrapped(person.strip(" :-")) for group in found for person in _NEXT_PERSON.split(group))
    return tuple(dict.fromkeys(person for person in persons if person))


def not_understood(cell: str, note: str) -> Read[Fee]:
    """Return a fee that only a person can read: no amount, the words as they stand."""
    note = _unwrapped(note)
    whole = _whole(cell, note)
    return Read(Fee(None, note=note if cell == FREE else whole), (whole,))


def _speaks_against(dong: int, described: str) -> bool:
    """Tell whether a description names money that is not the fee of its row; the tiers by the page are."""
    tiers = _tiers(dong, described)
    rest = _TIERS.sub("", described) if tiers else described
    others = {each.dong for each in _amounts(rest)} - ({dong} if dong and not tiers else set())
    return bool(others or _LOOSE_MONEY.search(rest) or _CELL.match(rest))


def _with_description(read: Read[Fee], described: str) -> Read[Fee]:
    return Read(read.value, tuple(f"{words} {described}" for words in read.unread))


def split_note(words: str) -> tuple[str, str]:
    """Return the note in brackets that stands behind a fee, and the words after it; "(1)" is no note but a number."""
    text = words.strip()
    if not text.startswith("(") or _ENUMERATION.match(text):
        return "", text
    end = _closing(text)
    end = text.rfind(")") if end is None else end
    return (text[1:end].strip(), text[end + 1 :].lstrip(") ")) if end > 0 else ("", text)


def _read_free(note: str) -> Read[Fee]:
    said = [sentence for sentence in _sentences(note) if not _OTHERS_FEE.match(sentence)]
    own = [sentence for sentence in said if not exempt_persons(sentence)]
    if _AMOUNT.search(note) or _LOOSE_MONEY.search(note):
        return not_understood(FREE, note)
    if _SET_ELSEWHERE.search(" ".join(own)):
        return Read(Fee(None, note=note))
    # Whoever names the exempt says that others pay.
    if len(own) == len(said) and all(_NONE.fullmatch(each) or _NONE_FOR.fullmatch(each) for each in own):
        return Read(Fee(0, note="" if _NONE.fullmatch(note.rstrip(" .")) else note))
    return not_understood(FREE, note)


def _read_amount(cell: str, dong: int, note: str, described: str) -> Read[Fee]:
    alone = _UNIT_ALONE.fullmatch(note)
    tiered = _tiers(dong, note) or (_tiers(dong, described) if not note or alone else None)
    if tiered:
        beyond = _TIERS.sub("", tiered.note)
        further = _amounts(beyond) or _LOOSE_MONEY.search(beyond) or _PARTLY.search(beyond)
        return Read(tiered, (_whole(cell, tiered.note),) if further else ())
    if alone:
        return Read(Fee(dong, per=alone["per"].strip()))
    amounts = _amounts(note)
    units = {each.per for each in amounts if each.per}
    agreed = {each.dong for each in amounts} <= {dong} and len(units) <= 1
    if not agreed or _COUNCIL_DECIDES.search(note) or _OTHER_MONEY.search(note):
        return not_understood(cell, note)
    fee = Fee(dong, per="".join(units), note=_without_repetition(note))
    # One item of a list is the fee of one case; those of the other cases are missing.
    partial = (amounts and _LIST_ITEM.match(note)) or _PARTLY.search(_SPELLED_FIRST.sub("", note, count=1))
    return Read(fee, (_whole(cell, note),) if partial else ())


def _tiers(dong: int, words: str) -> Fee | None:
    found = _TIERS.search(words)
    if not found or _digits(found["first"]) != dong:
        return None
    return Fee(
        dong,
        per=found["per"],
        note=words,
        tier=int(found["from"]) - 1,
        beyond=_digits(found["beyond"]),
        ceiling=_digits(found["ceiling"]),
    )


def _amounts(words: str) -> list[_Amount]:
    return [_Amount(_digits(found["number"]), _unit(found["per"] or "")) for found in _AMOUNT.finditer(words)]


def _unit(words: str) -> str:
    unit = words.strip()
    return unit if len(unit) <= _LONGEST_UNIT else ""


def _without_repetition(note: str) -> str:
    repeated = _AMOUNT.match(note)
    return "" if repeated and not note[repeated.end() :].strip(" .;") else note


def _digits(number: str) -> int:
    return int(re.sub(r"\D", "", number) or 0)


def _whole(cell: str, note: str) -> str:
    return f"{cell} ({note})" if note else cell


def _sentences(note: str) -> list[str]:
    parts = (part.strip(" .;-") for part in _SENTENCE.split(note))
    return [part for part in parts if part]


def _unwrapped(note: str) -> str:
    """Return a note tidied, without the empty amount ("Lệ phí : Đồng (…)") and the brackets around it all."""
    text = tidy(note)
    text = text[found.end() :].strip() if (found := _SHELL.match(text)) else text
    while text.startswith("(") and _closing(text) in {None, len(text) - 1}:
        text = text[1:-1].strip() if text.endswith(")") else text[1:].strip()
    while text.endswith(")") and text.count(")") > text.count("("):
        text = text[:-1].strip()
    return text


def _closing(text: str) -> int | None:
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth == 0:
            return place
    return None
