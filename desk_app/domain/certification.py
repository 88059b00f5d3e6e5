"""Certifying copies, signatures and contracts: what one visit asks for, what it costs, which numbers it takes.

NĐ 23/2015/NĐ-CP (280/2025/NĐ-CP), TT 01/2020/TT-BTP; fees by the dated records of the procedures (TT 226/2016/TT-BTC).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain.applicant import LONGEST_NAME, Applicant, refuse_too_long
from desk_app.domain.errors import Refused
from desk_app.domain.fee_lines import FeeLine, quote
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.text import fold, tidy
from desk_app.domain.vietqr import Transfer

MOST_PAGES, MOST_COPIES, MOST_LINES = 9999, 999, 50
LONGEST_PAPER = LONGEST_NAME


class Book(StrEnum):
    """The four yearly books by the sign that stands behind a number (TT 01/2020/TT-BTP)."""

    COPIES = "SCT/BS"
    SIGNATURES = "SCT/CK,ĐC"
    TRANSLATORS = "SCT/CKND"
    CONTRACTS = "SCT/HĐ,GD"


# Whose certifications stand in a book; the first is what is mostly asked for.
PROCEDURES: dict[Book, tuple[str, ...]] = {
    Book.COPIES: ("2.000815", "2.000942"),
    Book.SIGNATURES: ("2.000884",),
    Book.TRANSLATORS: ("2.000992", "2.001008"),
    Book.CONTRACTS: ("2.001035", "2.000913", "2.001406", "2.001016", "2.001019"),
}

# Offered before an office has papers of its own to offer.
COMMON_PAPERS: dict[Book, tuple[str, ...]] = {
    Book.COPIES: (
        "Căn cước",
        "Giấy khai sinh",
        "Bằng tốt nghiệp",
        "Học bạ",
        "Giấy chứng nhận kết hôn",
        "Giấy chứng nhận quyền sử dụng đất",
        "Giấy phép lái xe",
        "Giấy đăng ký xe",
        "Hộ chiếu",
        "Chứng chỉ",
        "Bảng điểm",
        "Quyết định",
    ),
    Book.SIGNATURES: ("Sơ yếu lý lịch", "Giấy ủy quyền", "Đơn đề nghị", "Giấy cam đoan"),
    Book.TRANSLATORS: ("Bản dịch giấy khai sinh", "Bản dịch bằng tốt nghiệp", "Bản dịch hộ chiếu"),
    Book.CONTRACTS: (
        "Hợp đồng mua bán xe",
        "Hợp đồng tặng cho quyền sử dụng đất",
        "Hợp đồng chuyển nhượng quyền sử dụng đất",
        "Hợp đồng thế chấp quyền sử dụng đất",
        "Hợp đồng ủy quyền",
        "Di chúc",
        "Văn bản từ chối nhận di sản",
    ),
}


@dataclass(frozen=True, slots=True)
class CertificationLine:
    """One paper: its kind, the pages of the original, how many copies (signed papers) are certified.

    `procedure` is "" for the book's first; `person` who pays otherwise, as a dated fee record names them; `languages`
    of a translation ("Anh – Việt").
    """

    book: Book
    paper: str
    pages: int = 1
    copies: int = 1
    procedure: str = ""
    person: str = ""
    languages: str = ""
    note: str = ""

    @property
    def code(self) -> str:
        """The code of the procedure it is certified under."""
        return self.procedure or PROCEDURES[self.book][0]

    def checked(self) -> "CertificationLine":
        """Return the line tidied, or refuse the field that is wrong."""
        line = replace(self, paper=tidy(self.paper), languages=tidy(self.languages), note=tidy(self.note))
        if not line.paper:
            raise Refused("certified_paper_missing", field="paper")
        for name in ("paper", "languages", "note"):
            refuse_too_long(getattr(line, name), LONGEST_PAPER, name)
        if not 1 <= line.pages <= MOST_PAGES:
            raise Refused("certified_pages_invalid", field="pages", most=MOST_PAGES)
        if not 1 <= line.copies <= MOST_COPIES:
            raise Refused("certified_copies_invalid", field="copies", most=MOST_COPIES)
        if line.code not in PROCEDURES[line.book]:
            raise Refused("procedure_unknown", field="procedure", code=line.code)
        return line

    def quoted(self, procedure: Procedure, on: date) -> FeeLine:
        """Return the line of the fee on a day, by the procedure's dated fee record.

        Copies: by the pages of the original, tier and ceiling for each copy; signatures: a case for each paper,
        however many signatures; contracts: one each, however many copies. Refused `certification_fee_unknown`,
        `fee_person_unknown`.
        """
        pages = self.pages if self.book is Book.COPIES else 1
        papers = 1 if self.book is Book.CONTRACTS else self.copies
        (line,) = quote(procedure, on, Channel.COUNTER, person=self.person, units=pages, papers=papers)
        if line.amount is None:
            raise Refused("certification_fee_unknown", field="paper", code=procedure.code)
        return line

    def fee(self, procedure: Procedure, on: date) -> int:
        """Return what the line costs on a day in đồng; Refused as `quoted`."""
        return self.quoted(procedure, on).amount or 0


@dataclass(frozen=True, slots=True)
class CertificationVisit:
    """What one person asks for at one time.

    `payment` is None while nothing is paid. `appointment_days` is None for what is certified at once; 0 gives an
    appointment within the procedure's own limit, more extends it by as many working days (NĐ 23/2015/NĐ-CP Đ.21).
    """

    requester: Applicant
    lines: tuple[CertificationLine, ...]
    nonce: str
    signer: str = ""
    payment: PaymentMethod | None = None
    appointment_days: int | None = None
    with_receipt: bool = False

    def checked(self, today: date) -> "CertificationVisit":
        """Return the visit with its lines tidied, or refuse the field that is wrong."""
        self.requester.checked(today, "requester")
        if not self.lines:
            raise Refused("certified_lines_missing", field="paper")
        if len(self.lines) > MOST_LINES:
            raise Refused("certified_lines_too_many", field="paper", most=MOST_LINES)
        refuse_too_long(self.signer, LONGEST_NAME, "signer")
        lines = tuple(line.checked() for line in self.lines)
        return replace(self, lines=lines, signer=tidy(self.signer))


@dataclass(frozen=True, slots=True)
class EntryContent:
    """What a line of a book says; `lines` share one number, `fee` is theirs together in đồng."""

    requester: str
    id_number: str
    lines: tuple[CertificationLine, ...]
    fee: int
    signer: str = ""

    @property
    def paper(self) -> str:
        """The kind of paper."""
        return self.lines[0].paper

    @property
    def pages(self) -> int:
        """The pages of the originals."""
        return sum(line.pages for line in self.lines)

    @property
    def copies(self) -> int:
        """How many copies (signed papers) were certified."""
        return sum(line.copies for line in self.lines)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a yearly book; without a number while the citizen waits for the appointment."""

    id: int
    book: Book
    year: int
    number: int | None
    made_at: datetime
    code: str
    content: EntryContent

    @property
    def written(self) -> str:
        """The number as it is written on the stamp: "07"."""
        return "" if self.number is None else f"{self.number:02}"


@dataclass(frozen=True, slots=True)
class CertifiedVisit:
    """The answer to a visit: the numbers for the stamps, or when to come back (`due_at`).

    `transfer` is what the citizen's banking app reads, where the fee is transferred.
    """

    code: str
    entries: tuple[Entry, ...]
    fee: int
    due_at: datetime | None = None
    repeated: bool = False
    transfer: Transfer | None = None


def numbered(lines: Iterable[CertificationLine]) -> tuple[tuple[CertificationLine, ...], ...]:
    """Return the lines that share a number together, in their order (TT 01/2020/TT-BTP).

    A number is given by kind of paper, not by person or copy; every contract has its own.
    """
    groups: dict[object, list[CertificationLine]] = {}
    for place, line in enumerate(lines):
        own = place if line.book is Book.CONTRACTS else None
        groups.setdefault((line.book, line.code, fold(line.paper), own), []).append(line)
    return tuple(map(tuple, groups.values()))


def total(lines: Sequence[CertificationLine], procedures: Mapping[str, Procedure], on: date) -> int:
    """Return what lines cost together on a day; Refused as `CertificationLine.fee`."""
    return sum(line.fee(procedures[line.code], on) for line in lines)


def suggestions(book: Book, typed: str, used: Sequence[str], most: int = 6) -> tuple[str, ...]:
    """Return kinds of paper to complete what is typed: those used here first, then the common ones.

    Every typed word begins a word of the paper, marks and case aside; what begins like it comes before the rest.
    """
    known = {fold(paper): paper for paper in reversed((*used, *COMMON_PAPERS[book]))}
    order = dict.fromkeys(map(fold, (*used, *COMMON_PAPERS[book])))
    wanted = fold(typed)
    fitting = [paper for paper in order if _fits(wanted, paper)]
    fitting.sort(key=lambda paper: not paper.startswith(wanted))
    return tuple(known[paper] for paper in fitting[:most])


def _fits(wanted: str, paper: str) -> bool:
    words, initials = paper.split(), "".join(word[0] for word in paper.split())
    return all(any(each.startswith(word) for each in words) for word in wanted.split()) or (
        wanted != "" and initials.startswith(wanted)
    )
