"""Reading how a procedure is asked for: the portal's glued table of channel, time, fee and description."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from desk_app.domain.national_list.fees import not_understood, read_fee, split_note
from desk_app.domain.national_list.limits import CaseLimit, RowLimit, case_words, read_limit
from desk_app.domain.national_list.record import NOT_GIVEN, Read
from desk_app.domain.procedure import Channel, Fee, Terms
from desk_app.domain.text import tidy

_UNREAD_LONGEST = 500

_HEADER = "Hình thức nộpThời gianPhí, lệ phíMô tả"
_CHANNELS = {
    "Trực tiếp": Channel.COUNTER,
    "Trực tuyến": Channel.ONLINE,
    "Dịch vụ bưu chính": Channel.POST,
}
_CHANNEL = re.compile("|".join(_CHANNELS))
_TIME = (
    r"(?P<time>[0-9]{1,5}(?:[.,][0-9]{1,2})? (?:Ngày làm việc|Ngày|Giờ|Phút|Tuần|Tháng|Năm)|[0-9]{1,5}|Không quy định|"
    r"Không có thông tin|Không phải trả kết quả cho người nộp thuế|Không ?|)"
)
_MONEY = r"[0-9][0-9.,]* (?:VNĐ|Việt Nam Đồng|[A-Z]{3})"
_FEE = rf"(?P<fee>Miễn phí|Không có thông tin|{_MONEY})"
_CELLS = re.compile(_TIME + _FEE)
# Where a bare number meets an amount nobody can say which digits are whose.
_GLUED_CELLS = re.compile(rf"(?P<glued>{_MONEY})")


@dataclass(frozen=True, slots=True)
class TermsRead:
    """The terms of a procedure, and the words about limits and fees that a person must look at."""

    terms: tuple[Terms, ...]
    limit_unread: tuple[str, ...]
    fee_unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    channel: Channel
    time: str
    limit: RowLimit
    fee: Read[Fee]
    described: str


@dataclass(frozen=True, slots=True)
class _Draft:
    """What will be one line of terms: a row's case, and the rows that say the same."""

    row: _Row
    limit: CaseLimit
    described: tuple[str, ...]


def read_terms(text: str) -> TermsRead:
    """Read the channels of a record, each with its limit and fee in each case, in the order of the source.

    What is no row of the table is dropped into both lists of unread words, as is a text without any row; words are
    tidied, cut at 500 letters and named once.
    """
    rows: list[_Row] = []
    strange: list[str] = []
    for piece in _pieces(tidy(text)):
        row = _row(piece)
        if row:
            rows.append(row)
        else:
            strange.append(piece)
    if not rows and not strange:
        strange.append(NOT_GIVEN)
    terms, unread = _terms(rows)
    limit_unread = [*strange, *(row.limit.unread for row in rows), *unread]
    fee_unread = [*strange, *(words for row in rows for words in row.fee.unread)]
    return TermsRead(tuple(terms), _named(limit_unread), _named(fee_unread))


def _pieces(text: str) -> Iterator[str]:
    """Cut the table where a channel's name is glued to the next cell: in running words a space follows it."""
    body = text.replace(_HEADER, "", 1).strip()
    starts = [
        found.start()
        for found in _CHANNEL.finditer(body)
        if (following := body[found.end() : found.end() + 1]).isupper() or following.isdigit()
    ]
    for start, end in zip([0, *starts], [*starts, len(body)], strict=True):
        if piece := body[start:end].strip():
            yield piece


def _row(piece: str) -> _Row | None:
    named = _CHANNEL.match(piece)
    if not named:
        return None
    channel = _CHANNELS[named[0]]
    if glued := _GLUED_CELLS.match(piece, named.end()):
        note, described = split_note(piece[glued.end() :])
        whole = f"{glued['glued']} {described}".strip()
        limit = RowLimit((CaseLimit("", None, glued["glued"]),), whole)
        return _Row(channel, "", limit, not_understood(glued["glued"], note), described)
    cells = _CELLS.match(piece, named.end())
    if not cells:
        return None
    rest = piece[cells.end() :]
    # A cell that gives nothing has no note: brackets behind it begin the description.
    note, described = ("", rest.strip()) if cells["fee"] == NOT_GIVEN else split_note(rest)
    time = cells["time"].strip()
    fee = read_fee(cells["fee"], note, described)
    return _Row(channel, time, read_limit(time, described), fee, described)


def _terms(rows: list[_Row]) -> tuple[list[Terms], list[str]]:
    """Return the terms of all rows, and the descriptions of rows that do not say which case they are for."""
    drafts = _drafts(rows)
    terms: list[Terms] = []
    unread: list[str] = []
    for place, draft in enumerate(drafts):
        beside = [each for each in drafts if each.row.channel is draft.row.channel]
        case = draft.limit.case
        if not case and any(each.row is not draft.row for each in beside):
            case = _own_case(draft, beside)
            if not case:
                number = 1 + sum(each.row.channel is draft.row.channel for each in drafts[:place])
                case = f"Trường hợp {number}"
                unread.append(" ".join(draft.described) or draft.row.time)
        terms.append(
            Terms(
                channel=draft.row.channel,
                time_limit=draft.limit.limit,
                fee=draft.row.fee.value,
                case=case,
                limit_note=draft.limit.words,
                note=" ".join(draft.described),
            )
        )
    return terms, unread


def _drafts(rows: list[_Row]) -> list[_Draft]:
    """Return a draft for each case of each row; rows of one channel with the same limit and fee are one."""
    drafts: dict[tuple[Channel, CaseLimit, Fee], _Draft] = {}
    for row in rows:
        for limit in row.limit.cases:
            key = (row.channel, limit, row.fee.value)
            draft = drafts.get(key) or _Draft(row, limit, ())
            told = (*draft.described, row.described) if row.described else draft.described
            drafts[key] = replace(draft, described=tuple(dict.fromkeys(told)))
    return list(drafts.values())


def _own_case(draft: _Draft, beside: list[_Draft]) -> str:
    """Return the words of the draft's case that no other draft of its channel has, "" where there are none."""
    own = _case_of(draft)
    others = {each.limit.case or _case_of(each) for each in beside if each is not draft}
    return "" if own in others else own


def _case_of(draft: _Draft) -> str:
    return case_words(draft.row.time, draft.described[0]) if draft.described else ""


def _named(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each[:_UNREAD_LONGEST].strip() for each in words if each))
