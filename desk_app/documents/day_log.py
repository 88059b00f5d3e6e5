"""The end-of-day log as a landscape table: every dossier of the day, totals, equation, signatures."""

from collections.abc import Iterator
from functools import lru_cache

from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table

from desk_app.documents import blocks, fonts
from desk_app.documents.blocks import words
from desk_app.documents.layout import A4_LANDSCAPE, FormDocument, type_of
from desk_app.domain.day_log import DayLine, DayLog
from desk_app.domain.text import tidy
from desk_app.domain.vocabulary import STANDING_VI, STATUS_VI
from desk_app.domain.wording import money, official_day, short_moment

TITLE = "SỔ TIẾP NHẬN VÀ TRẢ KẾT QUẢ TRONG NGÀY"
_PAPER = A4_LANDSCAPE
_SIZE = 8.5
# Heading and width in mm; together the 267 mm between the margins.
_COLUMNS = (
    ("STT", 8),
    ("Tiếp nhận", 16),
    ("Mã hồ sơ", 37),
    ("Người nộp", 32),
    ("Thủ tục", 46),
    ("Hẹn trả", 16),
    ("Trạng thái", 22),
    ("Tình trạng", 15),
    ("Cán bộ", 22),
    ("Có kết quả", 16),
    ("Trả kết quả", 16),
    ("Giao cho", 21),
)
_WIDTHS = [width * mm for _, width in _COLUMNS]


def render_day_log(log: DayLog) -> bytes:
    """Return the log as a PDF; an empty day gives the same form with no lines."""
    document = FormDocument(
        _PAPER, title=f"{TITLE} {log.day:%d/%m/%Y}", author=log.office, training=log.training
    )
    document.add_copy(_story(log))
    return document.pdf()


def _story(log: DayLog) -> list[Flowable]:
    style = type_of(_PAPER)
    office = [
        Paragraph(words(log.parent).upper(), style.heading),
        Paragraph(f"<b>{words(log.office).upper()}</b>", style.heading),
    ]
    made = Paragraph(f"<i>Lập lúc {short_moment(log.made_at)}</i>", style.heading)
    half = _PAPER.column / 2
    return [
        blocks.side_by_side((half, half), office, made),
        *blocks.title(TITLE, _PAPER, official_day(log.day).capitalize()),
        _table(log),
        KeepTogether(
            [
                *(Paragraph(words(line), style.body) for line in _totals(log)),
                Paragraph(f"<b>{words(equation(log))}</b>", style.body),
                Spacer(0, 5 * mm),
                blocks.signatures(_PAPER, ("NGƯỜI LẬP SỔ", log.officer), ("PHỤ TRÁCH BỘ PHẬN", "")),
            ]
        ),
    ]


def equation(log: DayLog) -> str:
    """Return opening + received − closed = closing as a sentence that says whether it holds."""
    day = log.totals
    verdict = "cân đối" if day.balanced else "KHÔNG CÂN ĐỐI, cần kiểm tra"
    return (
        f"Tồn đầu ngày {day.opening} + tiếp nhận {day.received} − giải quyết xong {day.closed} "
        f"= tồn cuối ngày {day.closing}: {verdict}."
    )


def _totals(log: DayLog) -> tuple[str, str]:
    day = log.totals
    returned = f"Đã trả kết quả: {day.handed_over}; có kết quả chưa trả: {day.ready_uncollected}."
    return (
        f"Giải quyết trước hạn: {day.early}; đúng hạn: {day.on_time}; quá hạn: {day.overdue}.",
        f"{returned} Phí, lệ phí đã thu: {money(day.fees_collected)}.",
    )


def _table(log: DayLog) -> Table:
    rows = [
        [_wrapped(heading, width, fonts.BOLD) for (heading, _), width in zip(_COLUMNS, _WIDTHS, strict=True)]
    ]
    rows += [
        [_wrapped(text, width) for text, width in zip(_cells(number, line), _WIDTHS, strict=True)]
        for number, line in enumerate(log.lines, 1)
    ]
    # Plain strings, wrapped here: thousands of lines as paragraphs would take many seconds.
    return blocks.ruled_table(
        rows,
        _WIDTHS,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), fonts.SERIF),
            ("FONT", (0, 0), (-1, -1), fonts.SERIF, _SIZE, _SIZE * 1.15),
            ("FONT", (0, 0), (-1, 0), fonts.BOLD, _SIZE, _SIZE * 1.15),
            ("ALIGN", (0, 0), (-1, 0), "CENTER"),
            ("ALIGN", (0, 0), (1, -1), "CENTER"),
            ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ],
    )


def _cells(number: int, line: DayLine) -> Iterator[str]:
    yield str(number)
    yield short_moment(line.received_at)
    yield line.code
    yield line.applicant
    yield f"{line.procedure} ({line.procedure_code})"
    yield short_moment(line.due_at)
    yield STATUS_VI[line.status]
    yield STANDING_VI[line.state.standing]
    yield line.officer
    yield short_moment(line.finished_at) if line.finished_at else ""
    yield short_moment(line.returned_at) if line.returned_at else ""
    yield line.handed_to


@lru_cache(maxsize=4096)
def _wrapped(text: str, width: float, font: str = fonts.SERIF) -> str:
    room = width - 2 * blocks.CELL_PADDING
    fitting: list[str] = []
    for line in simpleSplit(tidy(text), font, _SIZE, room):
        rest = line
        # A word longer than the column, as a code from elsewhere may be, is cut.
        while len(rest) > 1 and stringWidth(rest, font, _SIZE) > room:
            cut = next(
                end
                for end in range(len(rest) - 1, 0, -1)
                if end == 1 or stringWidth(rest[:end], font, _SIZE) <= room
            )
            fitting.append(rest[:cut])
            rest = rest[cut:]
        fitting.append(rest)
    return "\n".join(fitting)
