"""A yearly book of certifications on paper: its columns, its month, its closing line (TT 01/2020/TT-BTP, Phụ lục)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from desk_app.domain.certification import Book, Entry
from desk_app.domain.forms import Letterhead
from desk_app.domain.wording import official_day, short_day

TITLES: dict[Book, str] = {
    Book.COPIES: "SỔ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH",
    Book.SIGNATURES: "SỔ CHỨNG THỰC CHỮ KÝ, CHỨNG THỰC ĐIỂM CHỈ",
    Book.TRANSLATORS: "SỔ CHỨNG THỰC CHỮ KÝ NGƯỜI DỊCH",
    Book.CONTRACTS: "SỔ CHỨNG THỰC HỢP ĐỒNG, GIAO DỊCH",
}


@dataclass(frozen=True, slots=True)
class BookClosed:
    """The end of a yearly book; the last number is 0 where nothing was certified."""

    last_number: int
    closed_at: datetime
    closed_by: str


@dataclass(frozen=True, slots=True)
class BookForm:
    """A printed book: one month of it, or the whole year (`month` None) with its closing."""

    letterhead: Letterhead
    book: Book
    year: int
    month: int | None
    entries: tuple[Entry, ...]
    officer: str
    made_at: datetime
    closed: BookClosed | None = None

    @property
    def fees(self) -> int:
        """What the entries brought in, in đồng."""
        return sum(entry.content.fee for entry in self.entries)

    @property
    def copies(self) -> int:
        """How many copies or papers were certified."""
        return sum(entry.content.copies for entry in self.entries)

    @property
    def sign(self) -> str:
        """What stands behind the numbers of the year: "Quyển số 2026-SCT/BS"."""
        return f"Quyển số {self.year}-{self.book.value}"

    @property
    def span(self) -> str:
        """The time it covers: "Tháng 11 năm 2026"."""
        return f"Năm {self.year}" if self.month is None else f"Tháng {self.month} năm {self.year}"


Cell = str | int


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its width in mm, what stands in it; `amount` is set to the right as money."""

    heading: str
    width: float
    value: Callable[[Entry], Cell]
    amount: bool = False


def _requester(entry: Entry) -> str:
    content = entry.content
    return f"{content.requester}, {content.id_number}" if content.id_number else content.requester


def _notes(entry: Entry) -> str:
    return "; ".join(dict.fromkeys(line.note for line in entry.content.lines if line.note))


def _languages(entry: Entry) -> str:
    return "; ".join(dict.fromkeys(line.languages for line in entry.content.lines if line.languages))


_NUMBER = Column("Số chứng thực", 18, lambda entry: entry.written)
_DAY = Column("Ngày, tháng, năm chứng thực", 24, lambda entry: short_day(entry.made_at))
_SIGNER = Column("Họ tên, chức danh người ký chứng thực", 42, lambda entry: entry.content.signer)
_FEE = Column("Phí (đồng)", 24, lambda entry: entry.content.fee, amount=True)
_NOTE = Column("Ghi chú", 24, _notes)
_WHO = "Họ tên, số giấy tờ tùy thân của"


def _copies(heading: str) -> Column:
    return Column(heading, 22, lambda entry: entry.content.copies)


def _paper(heading: str, width: float) -> Column:
    return Column(heading, width, lambda entry: entry.content.paper)


# Together the 267 mm between the margins of A4 landscape.
COLUMNS: dict[Book, tuple[Column, ...]] = {
    Book.COPIES: (
        _NUMBER,
        _DAY,
        Column("Họ tên của người yêu cầu chứng thực", 50, lambda entry: entry.content.requester),
        _paper("Tên của bản chính giấy tờ, văn bản", 63),
        _SIGNER,
        _copies("Số bản sao đã được chứng thực"),
        _FEE,
        _NOTE,
    ),
    Book.SIGNATURES: (
        _NUMBER,
        _DAY,
        Column(f"{_WHO} người yêu cầu chứng thực", 58, _requester),
        _paper("Tên của giấy tờ, văn bản chứng thực chữ ký/điểm chỉ", 55),
        _SIGNER,
        _copies("Số lượng giấy tờ, văn bản đã được chứng thực"),
        _FEE,
        _NOTE,
    ),
    Book.TRANSLATORS: (
        _NUMBER,
        _DAY,
        Column(f"{_WHO} người dịch", 50, _requester),
        _paper("Tên của giấy tờ, văn bản được dịch", 41),
        Column("Dịch từ tiếng – sang tiếng", 22, _languages),
        _SIGNER,
        _copies("Số bản dịch đã được chứng thực"),
        _FEE,
        _NOTE,
    ),
    Book.CONTRACTS: (
        _NUMBER,
        _DAY,
        Column(f"{_WHO} người yêu cầu chứng thực", 70, _requester),
        _paper("Tên của hợp đồng, giao dịch được chứng thực", 65),
        _SIGNER,
        _FEE,
        _NOTE,
    ),
}


def summary(form: BookForm) -> str:
    """Return what a month or year holds in one sentence."""
    counted = f"{len(form.entries)} số chứng thực"
    if form.book is not Book.CONTRACTS:
        counted += f", {form.copies} {_COUNTED[form.book]}"
    money = f"{form.fees:,}".replace(",", ".")
    return f"{form.span}: {counted}; tổng số phí {money} đồng."


def closing_line(closed: BookClosed) -> str:
    """Return the line under a closed book, as it is signed and sealed at the end of the year."""
    if not closed.last_number:
        return f"Sổ này không có việc chứng thực nào. Khóa sổ {official_day(closed.closed_at)}."
    return (
        f"Sổ này có {closed.last_number} việc chứng thực, từ số 01 đến số {closed.last_number:02}. "
        f"Khóa sổ {official_day(closed.closed_at)}."
    )


_COUNTED = {
    Book.COPIES: "bản sao",
    Book.SIGNATURES: "giấy tờ, văn bản",
    Book.TRANSLATORS: "bản dịch",
}
