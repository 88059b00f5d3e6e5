"""Reading the portal's checklist: blocks of papers whose table cells stand glued to each other."""

import re
from dataclasses import dataclass, field

from desk_app.domain.national_list.paper import LONGEST_NAME, TAIL, read_paper, shortened, unmarked
from desk_app.domain.national_list.record import NOT_GIVEN
from desk_app.domain.procedure import RequiredDocument
from desk_app.domain.text import tidy

LONGEST_UNREAD = 500

# The column heads of the portal's table; each block of papers repeats them, with its own head before.
COLUMNS = "Tên giấy tờMẫu đơn, tờ khaiSố lượng"

# The last cell of a row. Of a glued run of digits only the last is the count ("năm 20201 bản chính").
_COUNTS = re.compile(r"(?P<originals>\d) bản chính(?:,(?P<copies>\d{1,2}) bản sao)?")
# The digits before a count that are surely none of it: the number of a form or an act, a year, what follows a slash.
_DIGITS = re.compile(r"\d$")
_OTHERS_DIGITS = re.compile(r"\b(?:mẫu|số) ?[\w./-]*\d$|(?<!\d)(?:19|20)\d\d$|/\d{1,4}$", re.IGNORECASE)

# Heads that every checklist may have, and that say nothing about one paper more than about another.
_PLAIN_HEADS = re.compile(
    r"|(?:các )?(?:giấy tờ|chứng từ) phải (?:nộp|xuất trình)(?: để lưu giữ tại cơ quan đăng ký phương tiện)?"
    r"|(?:thành phần )?hồ sơ|lưu ý|người yêu cầu .*(?:nộp .*hồ sơ|xuất trình).*"
)
_HEAD_TAIL = re.compile(r"[,: ]*(?:(?:bao )?gồm)?[,: ]*(?:các (?:loại )?giấy tờ)?(?: ?sau(?: đây)?)?[,: ]*$")
_CASE_WORDS = re.compile(r"trường h[ợơ]p|đối với", re.IGNORECASE)
# Heads that tell how to fill in or how many to bring, not when the papers are asked.
_REMARKS = re.compile(r"trong (?:phiếu|đơn|tờ khai)|số lượng", re.IGNORECASE)
# A dossier that is named once in a procedure is the ordinary one.
# "Hồ sơ của người nhận con nuôi": says whose papers they are, and everybody's are asked for.
_WHOSE = re.compile(r"hồ sơ của (?:người|bên)\b", re.IGNORECASE)
_DOSSIER = re.compile(r"hồ sơ\b", re.IGNORECASE)
_NOTES_HEAD = re.compile(r"lưu ý", re.IGNORECASE)
_SHOWN = re.compile(r"xuất trình", re.IGNORECASE)
_PAPER_FIRST = re.compile(r"(?:đơn|hợp đồng|tờ khai)\b", re.IGNORECASE)

# Papers that nobody hands in; heads that leave open which papers are handed in and which only shown.
_NOT_HANDED_IN = (
    r"(?:không (?:phải|cần|yêu cầu|bắt buộc|có yêu cầu)(?: phải)?|miễn) "
    r"(?:nộp|xuất trình|gửi|cung cấp|mang|chuẩn bị|tải lên)\b(?! (?:tiền|thuế|phí|lệ phí))"
)
_NOT_ASKED_HEAD = re.compile(
    r"(?:(?:các )?(?:giấy tờ|chứng từ|tài liệu|thành phần|hồ sơ)\b[^,.;:]{0,80}?|\w+(?: \w+){0,4} )?"
    rf"\b(?:{_NOT_HANDED_IN}|"
    r"(?:do|được|mà) (?:cơ quan|cán bộ|công chức|hệ thống)\b[^,.;:]{0,80}\b(?:tra cứu|khai thác|thu thập)\b)",
    re.IGNORECASE,
)
_BOTH_ACTS = re.compile(
    r"nộp ?(?:,|/|và|hoặc) ?(?:phải )?xuất trình|xuất trình ?(?:,|/|và|hoặc) ?(?:phải )?nộp", re.IGNORECASE
)
_PERSON = r"(?:người|công dân|cá nhân|tổ chức|doanh nghiệp|hộ|chủ|cơ quan|thương nhân)"
# "Không phải nộp A mà chỉ cần ghi B" still asks for B.
_NOT_ASKED_ROW = re.compile(
    r"(?!.*\bmà chỉ\b)(?:không (?:phải|cần|yêu cầu|bắt buộc|có yêu cầu|được yêu cầu|quy định)\b|"
    rf"(?:{_PERSON}\b[^,.;:()]*?)?\b{_NOT_HANDED_IN})",
    re.IGNORECASE,
)
_NAMED_NOT_ASKED = re.compile(rf"(?!.*\bmà chỉ\b)[^,.;:()]*?\b{_NOT_HANDED_IN}", re.IGNORECASE)
_YET_ASKED = re.compile(r"\b(?:chỉ|nhưng|trừ|nếu|khi|trường hợp|đối với)\b", re.IGNORECASE)

# Rows that ask for nothing whatever their counts say.
_REMARK_ROW = re.compile(r"lưu ý|số lượng (?:\w+ ){0,4}hồ sơ", re.IGNORECASE)
_NOTHING = re.compile(r"không(?: có| quy định| yêu cầu)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DocumentsRead:
    """The papers and notes of a checklist in the order of the source, and the words that a person must look at."""

    documents: tuple[RequiredDocument, ...]
    notes: tuple[str, ...]
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    text: str
    originals: int
    copies: int
    doubtful: bool


@dataclass(frozen=True, slots=True)
class _Block:
    head: str
    rows: tuple[_Row, ...]


@dataclass(slots=True)
class _Checklist:
    """What has been read so far; equal papers and equal notes are kept once."""

    documents: list[RequiredDocument] = field(default_factory=list)
    notes: dict[str, None] = field(default_factory=dict)
    unread: dict[str, None] = field(default_factory=dict)
    seen: set[tuple[str, str, int, int]] = field(default_factory=set)

    def note(self, words: str) -> None:
        """Keep words that stand among the papers."""
        if words:
            self.notes[words] = None

    def leave(self, words: str) -> None:
        """Name words that were not understood."""
        if tidied := tidy(words):
            self.unread[shortened(tidied, LONGEST_UNREAD)] = None


def read_documents(text: str) -> DocumentsRead:
    """Read the checklist of one procedure: papers numbered from 1, notes, and at most 500 letters of each unread part.

    A text without the portal's table gives no papers, only unread words. A paper is required unless its block is a
    case or its own words make it conditional; a row that asks for no paper at all (0 and 0) is a note. A checklist
    without a single paper is left to a person.
    """
    read = _Checklist()
    blocks, left = _blocks(text)
    alone = _heads_alone(blocks)
    for block in blocks:
        _read_block(block, block.head in alone, read)
    read.leave(left)
    if not (read.documents or read.unread):
        read.leave("; ".join(note.rstrip(TAIL) for note in read.notes) or NOT_GIVEN)
    return DocumentsRead(tuple(read.documents), tuple(read.notes), tuple(read.unread))


def _blocks(text: str) -> tuple[list[_Block], str]:
    """Return the blocks of a text, and what stands outside of them."""
    head, *parts = text.split(COLUMNS)
    blocks = []
    for part in parts:
        rows, rest = _rows(part)
        blocks.append(_Block(unmarked(tidy(head)).rstrip(TAIL), rows))
        head = rest
    return blocks, head


def _rows(part: str) -> tuple[tuple[_Row, ...], str]:
    rows = []
    begin = 0
    for cell in _COUNTS.finditer(part):
        if _in_running_words(part, begin, cell.start()):
            continue
        words = part[begin : cell.start()]
        doubtful = bool(_DIGITS.search(words)) and not _OTHERS_DIGITS.search(words)
        rows.append(_Row(tidy(words), int(cell["originals"]), int(cell["copies"] or 0), doubtful))
        begin = cell.end()
    return tuple(rows), part[begin:]


def _in_running_words(part: str, begin: int, at: int) -> bool:
    """Tell a count in a sentence ("nộp 02 bản chính", "(01 bản chính)") from the cell of a row."""
    before = part[begin:at]
    if before.endswith("0"):
        return not before[:-1] or not before[-2].isalnum()
    return before.endswith(" ")


def _heads_alone(blocks: list[_Block]) -> list[str]:
    """Return the heads that tell no cases apart: the only one over papers to hand in, the only dossier among others."""
    heads = [
        block.head for block in blocks if not (_NOTES_HEAD.match(block.head) or _SHOWN.search(block.head))
    ]
    if len(heads) == 1:
        return heads
    dossiers = [head for head in heads if _DOSSIER.match(head)]
    return dossiers if len(dossiers) == 1 and dossiers[0].endswith("gồm") else []


def _is_plain(head: str) -> bool:
    return len(head) <= LONGEST_NAME and bool(_PLAIN_HEADS.fullmatch(_HEAD_TAIL.sub("", head.lower())))


def _is_case(head: str, alone: bool) -> bool:
    """Tell whether papers are asked only in the case a head names; a head that stands `alone` tells no cases apart."""
    if _is_plain(head) or _NOTES_HEAD.match(head) or _REMARKS.match(head):
        return False
    return bool(_CASE_WORDS.search(head)) or not (alone or _SHOWN.search(head))


def _is_open(head: str) -> bool:
    """Tell whether a head does not say for sure that its papers are asked, and in which way."""
    if _NOTES_HEAD.match(head):
        return False
    return any((_PAPER_FIRST.match(head), _NOT_ASKED_HEAD.match(head), _BOTH_ACTS.search(head)))


def _is_shown(head: str) -> bool:
    return bool(_SHOWN.search(head)) and not _BOTH_ACTS.search(head)


def _asks(row: _Row, words: str) -> bool:
    return bool(row.originals or row.copies) and not _REMARK_ROW.match(words)


def _read_block(block: _Block, alone: bool, read: _Checklist) -> None:
    head = block.head
    case = head if _is_case(head, alone) else ""
    remark = "" if case or _is_plain(head) else head
    not_asked = _NOT_ASKED_HEAD.match(head) is not None
    if not block.rows or _is_open(head):
        read.leave(head)
    papers = 0
    for row in block.rows:
        words = unmarked(row.text)
        if row.doubtful:
            read.leave(f"{row.text}{row.originals} bản chính")
        if _NOTHING.fullmatch(words.rstrip(TAIL)):
            read.leave(row.text)
        elif not_asked or _NOTES_HEAD.match(head) or not _asks(row, words):
            read.note(f"{case}: {words}" if case and words else words)
        elif _NOT_ASKED_ROW.match(words):
            read.note(f"{case}: {words}" if case else words)
            read.leave(row.text if _YET_ASKED.search(words) else "")
        else:
            papers += 1
            read.leave(row.text if _NAMED_NOT_ASKED.match(words) else "")
            _read_row(row, case, remark, _is_shown(head), read)
    if block.rows and not papers:
        read.note(remark)


def _read_row(row: _Row, case: str, remark: str, shown: bool, read: _Checklist) -> None:
    key = (row.text, case, row.originals, row.copies)
    if key in read.seen:
        return
    read.seen.add(key)
    paper = read_paper(row.text)
    if not paper.name:
        read.leave(f"{row.text} {row.originals} bản chính, {row.copies} bản sao")
        return
    if not paper.clear:
        read.leave(row.text)
    read.documents.append(
        RequiredDocument(
            no=len(read.documents) + 1,
            name=paper.name,
            originals=row.originals,
            copies=row.copies,
            form=paper.form,
            case=case,
            required=not ((case and not _WHOSE.match(case)) or paper.conditional),
            to_show=shown or paper.to_show,
            note=". ".join(filter(None, (remark, paper.note))),
        )
    )
