"""Sổ theo dõi hồ sơ: its lines, its columns, its yearly closing (TT 03/2025/TT-VPCP, Phụ lục I, Mẫu số 07)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from desk_app.domain.case_forms import FormSet
from desk_app.domain.forms import Letterhead
from desk_app.domain.procedure import Channel
from desk_app.domain.vocabulary import CHANNEL_VI, STATUS_VI
from desk_app.domain.wording import official_day, short_day
from desk_app.domain.workflow import DossierStatus

TITLE = "SỔ THEO DÕI HỒ SƠ"
# TT 03/2025/TT-VPCP, Phụ lục I; TT 01/2018/TT-VPCP Đ.9.
NUMBERS = {FormSet.TT_03_2025: "Mẫu số 07", FormSet.TT_01_2018: "Mẫu số 06"}


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """One dossier under the number that its receipt names; `unit` is who decides on it.

    `due_at` is the day promised now, `first_due_at` the one promised first; `receiver` who took the result.
    """

    number: int
    code: str
    procedure: str
    procedure_code: str
    sets: int
    applicant: str
    address: str
    phone: str
    unit: str
    received_at: datetime
    officer: str
    first_due_at: datetime
    due_at: datetime
    status: DossierStatus
    return_by: Channel = Channel.COUNTER
    returned_at: datetime | None = None
    receiver: str = ""

    @property
    def note(self) -> str:
        """Where it stands unless its result was given, and that another day was promised first."""
        moved = self.first_due_at.date() != self.due_at.date()
        first = f"Hẹn lần đầu {short_day(self.first_due_at)}" if moved else ""
        stands = STATUS_VI[self.status] if self.returned_at is None else ""
        return "\n".join(filter(None, (stands, first)))


@dataclass(frozen=True, slots=True)
class RegisterClosed:
    """The end of a year's register; the last number is 0 where nothing was received."""

    year: int
    last_number: int
    closed_at: datetime
    closed_by: str


@dataclass(frozen=True, slots=True)
class RegisterForm:
    """The register of a year from one day to another, both included, in the order of its numbers."""

    letterhead: Letterhead
    form_set: FormSet
    year: int
    from_on: date
    to_on: date
    lines: tuple[RegisterLine, ...]
    officer: str
    made_at: datetime
    closed: RegisterClosed | None = None

    @property
    def whole_year(self) -> bool:
        """Whether it is the book from its first day to its last."""
        return (self.from_on, self.to_on) == (date(self.year, 1, 1), date(self.year, 12, 31))

    @property
    def span(self) -> str:
        """The time it covers: "(Từ ngày 01/01/2026 đến ngày 31/12/2026)"."""
        return f"(Từ ngày {short_day(self.from_on)} đến ngày {short_day(self.to_on)})"

    @property
    def sets(self) -> int:
        """How many sets of papers came in."""
        return sum(line.sets for line in self.lines)

    @property
    def summary(self) -> str:
        """What it holds in one sentence."""
        if not self.lines:
            return "Trong thời gian này không tiếp nhận hồ sơ nào."
        first, last = self.lines[0].number, self.lines[-1].number
        back = sum(line.returned_at is not None for line in self.lines)
        count = f"{len(self.lines)} hồ sơ ({self.sets} bộ), từ số {first:02} đến số {last:02}"
        return f"Tiếp nhận {count}; đã trả kết quả {back} hồ sơ."

    @property
    def closing_line(self) -> str:
        """The line that is signed and sealed at the year's end (TT 01/2018/TT-VPCP Đ.10.2); empty before."""
        if self.closed is None or self.to_on != date(self.year, 12, 31):
            return ""
        last = self.closed.last_number
        told = f"gồm {last} hồ sơ, từ số 01 đến số {last:02}" if last else "không có hồ sơ nào"
        return f"Sổ theo dõi hồ sơ năm {self.year} {told}. Khóa sổ {official_day(self.closed.closed_at)}."


Cell = str | int | date


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, its width in mm, what stands in it; one that is `centred` holds figures or days.

    A text may have several lines.
    """

    heading: str
    width: float
    value: Callable[[RegisterLine], Cell]
    centred: bool = False


def _reach(line: RegisterLine) -> str:
    return ", ".join(filter(None, (line.address, line.phone)))


def _returned(line: RegisterLine) -> Cell:
    if line.returned_at is None:
        return ""
    return f"{short_day(line.returned_at)}\n{line.receiver}".rstrip()


# Together the 270 mm between the margins of its paper.
COLUMNS: tuple[Column, ...] = (
    Column("TT", 9, lambda line: line.number, centred=True),
    Column("Mã hồ sơ", 24, lambda line: line.code, centred=True),
    Column("Tên thủ tục hành chính", 40, lambda line: line.procedure),
    Column("Số bộ", 8, lambda line: line.sets, centred=True),
    Column("Tên cá nhân, tổ chức", 29, lambda line: line.applicant),
    Column("Địa chỉ, số điện thoại", 35, _reach),
    Column("Cơ quan giải quyết", 21, lambda line: line.unit),
    Column("Ngày nhận hồ sơ", 18, lambda line: line.received_at.date(), centred=True),
    Column("Ngày hẹn trả kết quả", 18, lambda line: line.due_at.date(), centred=True),
    Column("Ngày trả, người nhận kết quả", 22, _returned),
    Column("Phương thức nhận", 15, lambda line: CHANNEL_VI[line.return_by]),
    Column("Ký nhận", 11, lambda _: ""),
    Column("Ghi chú", 20, lambda line: line.note),
)
