"""The columns of the end-of-day table: heading, kind, width and value, shared by every kind of file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desk_app.domain.act_words import ONE_TIME_VI
from desk_app.domain.day_log import DayLine, DayLog
from desk_app.domain.text import tidy
from desk_app.domain.vocabulary import STANDING_VI, STATUS_VI

Cell = str | int | datetime | None

# What a spreadsheet may take for the beginning of a formula, also in its full-width forms.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class Kind(StrEnum):
    """How a cell is typed."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; `width` in characters, `value` of the line and its number in the list."""

    heading: str
    kind: Kind
    width: int
    value: Callable[[int, DayLine], Cell]


COLUMNS: tuple[Column, ...] = (
    Column("STT", Kind.NUMBER, 6, lambda number, _: number),
    Column("Giờ tiếp nhận", Kind.MOMENT, 17, lambda _, line: line.received_at),
    Column("Mã hồ sơ", Kind.TEXT, 25, lambda _, line: line.code),
    Column("Người nộp", Kind.TEXT, 28, lambda _, line: tidy(line.applicant)),
    Column("Số giấy tờ", Kind.TEXT, 15, lambda _, line: line.id_number),
    Column("Điện thoại", Kind.TEXT, 14, lambda _, line: line.phone),
    Column("Mã thủ tục", Kind.TEXT, 14, lambda _, line: line.procedure_code),
    Column("Thủ tục", Kind.TEXT, 50, lambda _, line: tidy(line.procedure)),
    Column("Hẹn trả", Kind.MOMENT, 17, lambda _, line: line.due_at),
    Column("Tình trạng", Kind.TEXT, 14, lambda _, line: STANDING_VI[line.state.standing]),
    Column("Trạng thái", Kind.TEXT, 24, lambda _, line: STATUS_VI[line.status]),
    Column("Cán bộ", Kind.TEXT, 22, lambda _, line: tidy(line.officer)),
    Column("Ngày có kết quả", Kind.MOMENT, 17, lambda _, line: line.finished_at),
    Column("Ngày trả", Kind.MOMENT, 17, lambda _, line: line.returned_at),
    Column("Giao cho ai", Kind.TEXT, 28, lambda _, line: tidy(line.handed_to)),
    Column("Phí (đồng)", Kind.MONEY, 12, lambda _, line: line.fee_amount),
)


def totals(log: DayLog) -> tuple[tuple[str, int | str], ...]:
    """Return the day's figures with their names, the equation checked last."""
    day = log.totals
    return (
        ("Tồn đầu ngày", day.opening),
        ("Tiếp nhận trong ngày", day.received),
        ("Giải quyết xong trong ngày", day.closed),
        ("Tồn cuối ngày", day.closing),
        ("Đã trả kết quả", day.handed_over),
        ("Giải quyết trước hạn", day.early),
        ("Giải quyết đúng hạn", day.on_time),
        ("Giải quyết quá hạn", day.overdue),
        ("Có kết quả chưa trả", day.ready_uncollected),
        ("Phí, lệ phí đã thu (đồng)", day.fees_collected),
        ("Hướng dẫn, chưa tiếp nhận", day.guidance),
        ("Từ chối tại quầy", day.refused_at_desk),
        ("Trong đó nhận thay cơ quan khác", day.for_others),
        *((f"Vượt quy định: {ONE_TIME_VI[rule]}", count) for rule, count in day.breaches.items()),
        (
            "Tồn đầu ngày + tiếp nhận − giải quyết xong = tồn cuối ngày",
            "Cân đối" if day.balanced else "KHÔNG CÂN ĐỐI",
        ),
    )
