"""Reading the time limit of one row: its cell ("20 Ngày làm việc") held against the limits its description states."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desk_app.domain.errors import Refused
from desk_app.domain.national_list.record import NOT_GIVEN
from desk_app.domain.time_limit import TimeLimit, parse_time_limit

# The cell of a procedure for which the law sets no limit.
NO_LIMIT = "Không quy định"
# The cells that leave it to the description to state the limit.
_NOTHING = frozenset({"", NOT_GIVEN, NO_LIMIT, "Không"})
_CASE_LONGEST = 200

_UNIT = r"ngày làm việc|ngày|giờ làm việc|giờ|tháng"
_STATED = re.compile(
    rf"(?<![0-9/.,-])(?<!ngày )(?P<number>[0-9]{{1,5}})(?: ?\([^()0-9]*\))? (?P<unit>{_UNIT})(?!\w)"
    r"|\btrong (?:cùng )?ngày(?! [0-9]|\w)",
    re.IGNORECASE,
)
# Where one statement of a description ends and the next begins.
_ITEM = r"(?:[-+*•]|\(?[0-9a-zđ]{1,2}\))"
_CLAUSE_END = re.compile(rf";\s*|\.\s+|(?:^|(?<=\s)){_ITEM}\s*|\svà\s(?=[0-9])")
_UP_TO = r"(?:(?:trong thời hạn|trong vòng|không quá|tối đa|chậm nhất(?: là)?) )?"
_GENERAL = re.compile(r".*thời hạn giải quyết\W*", re.IGNORECASE)
_LIMIT_FIRST = re.compile(_UP_TO, re.IGNORECASE)
_LEADING_IN = re.compile(rf"(?:.*thời hạn giải quyết\W*)?{_UP_TO}", re.IGNORECASE)

# The portal's writers mistype "trường hợp" as "trường hơp".
_A_CASE = r"trường h[ợơ]p\b"
_CASE_BEFORE = re.compile(
    rf"(?:đối với |trong (?={_A_CASE})|(?={_A_CASE}))(?P<case>[^:]+): ?{_UP_TO}", re.IGNORECASE
)
_CASE_AFTER = re.compile(
    rf"\b(?:đối với|với(?= {_A_CASE})|trong(?= {_A_CASE})) (?P<case>.+?)(?: kể từ (?:ngày|khi) .*)?$",
    re.IGNORECASE,
)
_FROM_WHEN = re.compile(r"[ ,]*(?:kể từ (?:ngày|khi) .*)?", re.IGNORECASE)
# Words that name a step on the way instead of a case.
_STEP = re.compile(
    r"(?:việc )?(?:niêm yết|(?:hồ sơ )?(?:thiếu|bổ sung|chưa|không)|thẩm định|xác minh|lấy ý kiến|trả kết quả)\b.*|"
    r"(?:bước|khâu|(?:giai|công) đoạn|thời gian) .*|"
    r".*(?<!cần )(?<!phải )\b(?:niêm yết|bổ sung|xác minh|lấy ý kiến)(?: hồ sơ)?",
    re.IGNORECASE,
)
_CASE = re.compile(rf"\b(?:đối với |(?={_A_CASE}))(?P<words>.+)", re.IGNORECASE)
_CASE_FIRST = re.compile(rf"{_ITEM}? ?(?:đối với|{_A_CASE})", re.IGNORECASE)
_CASE_END = re.compile(r"[;)]|\.(?:\s|$)|: | thì ")

# A limit that runs from another body's answer is that of a later step; one that may be extended is not the whole.
_NOT_WHOLE = re.compile(
    r"nhận được (?:văn bản|thông báo|ý kiến|kết quả)[^,;.]* của (?:công an|ủy ban|ubnd|sở|cục|chi cục|cơ quan)\b"
    r"|kéo dài|gia hạn|trước ngày [0-9]{1,2}/[0-9]{1,2}(?![/0-9])"
    # A count that is put on another, taken off it, or its least, is none by itself.
    r"|\b(?:(?<!công )cộng|thêm)\b[^.;0-9]{0,40}[0-9]"
    r"|\b(?:giảm|bớt|trừ|tăng|rút ngắn|sớm hơn|ít nhất|tối thiểu)\b"
    r"(?: (?:đi|xuống|còn|là|trong|thời hạn|thời gian)){0,5}:? [0-9]"
    r"|(?:không|chưa) (?:tính|kể|bao gồm)[^.;]* thời hạn giải quyết",
    re.IGNORECASE,
)
# Counts of time that are not read: a part of a day, a unit that is no limit's, a number in words.
_SPELLED = r"một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|lăm|rưỡi|nửa|vài"
_UNCOUNTED = re.compile(
    r"(?<![0-9])(?<!ngày )(?<!tháng )(?<!thứ )(?:[0-9]{1,5}|½) ?(?:\([^()]*\) ?)?"
    r"(?:ngày|giờ|tháng|tuần|phút|buổi|h)(?!\w)"
    rf"|(?<!thứ )(?<!hàng )(?<!hằng )(?<!mỗi )\b(?:{_SPELLED}) (?:ngày|giờ|tháng|tuần|buổi)(?! [0-9]|\w)",
    re.IGNORECASE,
)
_PART_OF_A_DAY = re.compile(r"[0-9]+[.,][0-9]+ ngày", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class CaseLimit:
    """The limit of one case of a row; where there is no count, `words` hold what is published."""

    case: str
    limit: TimeLimit | None
    words: str = ""


@dataclass(frozen=True, slots=True)
class RowLimit:
    """The limits of a row, one for each case; `unread` is what a person must look at, "" nothing."""

    cases: tuple[CaseLimit, ...]
    unread: str = ""


@dataclass(frozen=True, slots=True)
class _Stated:
    """A limit that a clause of the description states, with the words around it where it is the clause's only one."""

    limit: TimeLimit | None
    number: str
    clause: str
    before: str
    after: str

    def case(self) -> str:
        """Return the words of the case that the clause ties to the limit, "" none."""
        found = _CASE_AFTER.search(self.after) or _CASE_BEFORE.fullmatch(self.before)
        return _shortened(found["case"]) if found else ""

    def whole_case(self) -> str:
        """Return the case that the clause gives the limit to, "" where the limit may be that of a step in it."""
        after = _CASE_AFTER.search(self.after)
        if (
            after
            and _LIMIT_FIRST.fullmatch(self.before)
            and _FROM_WHEN.fullmatch(self.after[: after.start()])
        ):
            case = _shortened(after["case"])
        else:
            before = None if after else _CASE_BEFORE.fullmatch(self.before)
            case = _shortened(before["case"]) if before else ""
        return "" if _STEP.fullmatch(case) else case


def read_limit(cell: str, described: str) -> RowLimit:
    """Read the limits of a row from its tidied cell and description.

    The cell's limit stands unless the description ties every limit it states to a case; whatever else it states
    (steps, extensions, another unit) goes to a person. A cell without a count takes the one limit described.
    """
    # Of calendar days there is no half; half days are counted in working time.
    limit = None if _PART_OF_A_DAY.fullmatch(cell) else _limit(cell)
    stated = list(_stated(described))
    whole = not (_NOT_WHOLE.search(described) or _is_uncounted(described))
    cases = _by_case(cell, limit, stated) if whole else ()
    if cases:
        return RowLimit(cases)
    if limit is None:
        only = _only(cell, stated) if whole else None
        return RowLimit((CaseLimit("", only),)) if only else _without_count(cell, described, stated)
    repeated = whole and all(each.limit == limit for each in stated)
    return RowLimit((CaseLimit("", limit),), "" if repeated else described)


def case_words(cell: str, described: str) -> str:
    """Return the case that a row's description names, for telling rows of one channel apart; "" none.

    A description that begins with its case is all about it; else the case must stand with the row's own limit, or,
    where none is described, begin a clause.
    """
    if _CASE_FIRST.match(described):
        return _named_case(described)
    stated = list(_stated(described))
    if not stated:
        return next((_named_case(clause) for clause in _clauses(described) if _CASE_FIRST.match(clause)), "")
    number = _NUMBER.match(cell)
    tied = [each for each in stated if number and each.number == number[0].lstrip("0")]
    own = {each.case() or _named_case(each.clause) for each in tied}
    return own.pop() if len(own) == 1 else ""


def _limit(words: str) -> TimeLimit | None:
    try:
        return parse_time_limit(words)
    except Refused:
        return None


def _clauses(described: str) -> list[str]:
    parts = (part.strip() for part in _CLAUSE_END.split(described))
    return [part for part in parts if part]


def _stated(described: str) -> Iterator[_Stated]:
    for clause in _clauses(described):
        found = list(_STATED.finditer(clause))
        alone = len(found) == 1
        for each in found:
            words = f"{each['number']} {each['unit']}" if each["number"] else "trong ngày"
            yield _Stated(
                limit=_limit(words),
                number=(each["number"] or "").lstrip("0"),
                clause=clause,
                before=clause[: each.start()] if alone else "",
                after=clause[each.end() :] if alone else "",
            )


def _is_uncounted(described: str) -> bool:
    """Tell whether a description gives a time that none of its counted limits is."""
    return bool(_UNCOUNTED.search(_STATED.sub("|", described)))


def _by_case(cell: str, limit: TimeLimit | None, stated: list[_Stated]) -> tuple[CaseLimit, ...]:
    """Return a limit for each case where the description ties every limit to its own, else ()."""
    cases = tuple(CaseLimit(each.whole_case(), each.limit) for each in stated)
    if len(cases) < 2 or not all(each.limit for each in stated):
        return ()
    named = [each.case for each in cases]
    if not all(named[1:]) or len(set(named)) < len(named):
        return ()
    if not named[0] and not _LEADING_IN.fullmatch(stated[0].before):
        return ()
    fits = _fits(cell, stated) if limit is None else limit in {each.limit for each in cases}
    return cases if fits else ()


def _only(cell: str, stated: list[_Stated]) -> TimeLimit | None:
    """Return the one limit that a description states clearly, for all cases and of the bare number in the cell."""
    if len(stated) != 1 or stated[0].case() or not _fits(cell, stated):
        return None
    return _limit(_GENERAL.sub("", stated[0].clause))


def _fits(cell: str, stated: list[_Stated]) -> bool:
    """Tell whether a cell without a limit leaves room for those described."""
    if not _NUMBER.fullmatch(cell):
        return cell in _NOTHING
    return cell.lstrip("0") in {each.number for each in stated}


def _without_count(cell: str, described: str, stated: list[_Stated]) -> RowLimit:
    words = "" if cell == NOT_GIVEN else cell
    none_set = cell == NO_LIMIT and not (stated or _is_uncounted(described))
    unread = "" if none_set else f"{words} {described}".strip() or NOT_GIVEN
    return RowLimit((CaseLimit("", None, words),), unread)


def _named_case(words: str) -> str:
    found = _CASE.search(words)
    if not found:
        return ""
    end = _CASE_END.search(found["words"])
    case = found["words"][: end.start()] if end else found["words"]
    # A colon or "thì" says where the case ends; without either the first comma does.
    natural = end is not None and end[0] in {": ", " thì "}
    return _shortened(case if natural else case.split(",")[0])


def _shortened(case: str) -> str:
    tidied = case.strip(" .,;:")
    if len(tidied) <= _CASE_LONGEST:
        return tidied
    return tidied[: _CASE_LONGEST - 1].rsplit(" ", 1)[0] + "…"
