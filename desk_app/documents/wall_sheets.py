"""Large sheets for the wall of the hall: one table for each field, read standing, a QR where there is more."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A3
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table

from desk_app.documents import blocks, fonts
from desk_app.documents.blocks import words
from desk_app.documents.layout import Paper, type_of
from desk_app.documents.numbered import NumberedDocument, total_after
from desk_app.documents.posted_parts import CUT, fitting, page_code, short
from desk_app.domain import posted_words
from desk_app.domain.forms import PostingForm
from desk_app.domain.posted_words import Said
from desk_app.domain.posting import PostedProcedure
from desk_app.domain.procedure import Procedure, RequiredDocument
from desk_app.domain.text import tidy
from desk_app.domain.wording import counts_text, short_day

TITLE = "THỦ TỤC HÀNH CHÍNH NIÊM YẾT CÔNG KHAI"
_PAPER = Paper(
    A3[1],
    A3[0],
    margins=(31 * mm, 14 * mm, 17 * mm, 14 * mm),
    body=14, small=12, heading=28, title=32, due=14, qr=24 * mm, bar=0, bar_height=0,
)  # fmt: skip
# Heading and width in mm; together the 392 mm between the margins.
_COLUMNS = (
    ("STT", 14),
    ("Thủ tục hành chính", 98),
    ("Thời hạn giải quyết", 50),
    ("Phí, lệ phí", 66),
    ("Giấy tờ cần có", 96),
    ("Kết quả", 40),
    ("Xem thêm", 28),
)
_WIDTHS = [width * mm for _, width in _COLUMNS]
_HEADS = 2  # the field and the columns, repeated on each sheet
_LONGEST = 230  # letters of a limit or a fee
_LONGEST_RESULT = 120
_LONGEST_NAME = 600  # where the letters are so wide that the name would take more lines than
_MOST_LINES = 22
_LONGEST_FIELD = 80
_LONGEST_DECISION = 60
_LONGEST_PAPER = 90
_MOST_PAPERS = 6
_ASK = "hỏi tại quầy"  # a dash would read as "nothing to pay", "nothing to bring"
_IN_FULL = "Nội dung đầy đủ: quyển Danh mục tại Bộ phận Một cửa."


def render_wall_sheets(form: PostingForm) -> bytes:
    """Return the sheets as a PDF on A3 landscape; long texts are cut here, the booklet holds them in full."""
    form = replace(form, procedures=tuple(map(fitting, form.procedures)))
    sheets = _Sheets(form)
    story: list[Flowable] = []
    number = 1
    for field, group in form.fields:
        story += [KeepTogether([_table(field, group, number, form)]), Spacer(0, 5 * mm)]
        number += len(group)
    sheets.add_copy(story)
    return sheets.pdf()


class _Sheets(NumberedDocument):
    """Sheets with the office and the title above, day, decisions and number of the sheet below."""

    def __init__(self, form: PostingForm) -> None:
        head = form.letterhead
        super().__init__(_PAPER, title=TITLE, author=head.office, training=head.training)
        self._office = tidy(f"{head.office} – {head.desk}" if head.desk else head.office)
        self._foot = _foot(form)

    def mark(self, canvas: Canvas) -> None:
        """Draw head and foot of a sheet."""
        paper = self.paper
        middle, right = paper.width / 2, paper.width - paper.margins[1]
        canvas.setFont(fonts.BOLD, paper.body)
        canvas.drawCentredString(middle, paper.height - 11 * mm, _fitting(self._office.upper(), fonts.BOLD))
        canvas.setFont(fonts.BOLD, paper.title)
        canvas.drawCentredString(middle, paper.height - 24 * mm, TITLE)
        canvas.line(paper.margins[3], 13.5 * mm, right, 13.5 * mm)
        sheet = f"Tờ {canvas.getPageNumber()}/"
        sheet_left = right - stringWidth(sheet + "000", fonts.SERIF, paper.small)
        total_after(canvas, sheet, sheet_left, 8 * mm, paper.small)
        for line, said in enumerate(self._foot):
            canvas.drawString(paper.margins[3], (8.6 - 5 * line) * mm, said)


def _fitting(text: str, font: str, size: float = _PAPER.body, width: float = _PAPER.column) -> str:
    """Return as many whole words as one line holds."""
    lines: list[str] = simpleSplit(text, font, size, width) or [""]
    first, *more = lines
    return first + CUT if more else first


def _foot(form: PostingForm) -> tuple[str, str]:
    """Return the day and the decisions, the numbers of the latter where a line holds them, and how to be heard."""
    width = _PAPER.column - 30 * mm
    numbers = ", ".join(
        f"{tidy(number)} ngày {short_day(day)}" if day else tidy(number) for number, day in form.decisions
    )
    posted = f"Cập nhật đến ngày {short_day(form.on)}"
    listed = f"{posted}, theo quyết định số {numbers}. {_IN_FULL}"
    if not numbers or stringWidth(listed, fonts.SERIF, _PAPER.small) > width:
        listed = f"{posted}, theo quyết định ghi ở từng thủ tục. {_IN_FULL}"
    heard = " hoặc ".join(filter(None, (form.letterhead.hotline, "dichvucong.gov.vn")))
    return listed, _fitting(f"Phản ánh, kiến nghị: {heard}", fonts.SERIF, _PAPER.small, width)


@cache
def _field_style() -> ParagraphStyle:
    size = _PAPER.heading
    return ParagraphStyle(
        "field", parent=type_of(_PAPER).title, fontSize=size, leading=size * 1.2, alignment=TA_CENTER
    )


def _table(field: str, group: Sequence[PostedProcedure], first: int, form: PostingForm) -> Table:
    style = type_of(_PAPER)
    heads = [Paragraph(f"<b>{word}</b>", style.cell_centred) for word, _ in _COLUMNS]
    rows: list[list[object]] = [
        [
            Paragraph(words(short(field, _LONGEST_FIELD)).upper(), _field_style()),
            *[""] * (len(_COLUMNS) - 1),
        ],
        list(heads),
    ]
    rows += [_row(number, posted, form) for number, posted in enumerate(group, first)]
    grey = HexColor("#e6e6e6")
    table = blocks.ruled_table(
        rows,
        _WIDTHS,
        style=[
            ("SPAN", (0, 0), (-1, 0)),
            ("BACKGROUND", (0, 0), (-1, 0), grey),
            ("BACKGROUND", (0, 1), (-1, 1), HexColor("#f4f4f4")),
            ("BOTTOMPADDING", (0, 0), (-1, 0), 8),
            ("BOTTOMPADDING", (0, 1), (-1, -1), 5),
            ("TOPPADDING", (0, 1), (-1, -1), 3),
            ("LEFTPADDING", (0, 1), (-1, -1), 5),
            ("RIGHTPADDING", (0, 1), (-1, -1), 5),
            ("ALIGN", (-1, _HEADS), (-1, -1), "CENTER"),
            ("LEFTPADDING", (-1, _HEADS), (-1, -1), 0),
            ("RIGHTPADDING", (-1, _HEADS), (-1, -1), 0),
        ],
    )
    table.repeatRows = _HEADS
    return table


def _row(number: int, posted: PostedProcedure, form: PostingForm) -> list[object]:
    style, procedure = type_of(_PAPER), posted.procedure
    decision = posted.period.decision or procedure.decision
    by = f"<br/>QĐ {words(short(decision, _LONGEST_DECISION))}" if decision else ""
    name = f"<b>{words(_name(procedure))}</b><br/>Mã: {words(procedure.code)}{by}"
    told = (
        _joined(posted_words.limits(procedure)) or _ASK,
        _joined(posted_words.fees(procedure, form.on)) or _ASK,
        "<br/>".join(_papers(procedure)) or _ASK,
        words(short(procedure.result, _LONGEST_RESULT)) or "–",
    )
    return [
        Paragraph(str(number), style.cell_centred),
        Paragraph(name, style.cell),
        *(Paragraph(each, style.cell) for each in told),
        page_code(procedure.page, _PAPER.qr) or "",
    ]


def _name(procedure: Procedure) -> str:
    """Return the name whole, as long as a row that holds it stays on its sheet."""
    name = tidy(procedure.name)
    room = _MOST_LINES * _WIDTHS[1]
    return name if stringWidth(name, fonts.BOLD, _PAPER.body) < room else short(name, _LONGEST_NAME)


def _joined(said: Sequence[Said]) -> str:
    """Return limits or fees line by line, as many as a row of the wall has room for."""
    kept: list[str] = []
    for line in (each.line for each in said):
        if kept and sum(map(len, kept)) + len(line) > _LONGEST:
            kept[-1] = kept[-1].removesuffix(CUT) + CUT
            break
        kept.append(short(line, _LONGEST))
    return "<br/>".join(map(words, kept))


def _papers(procedure: Procedure) -> Iterator[str]:
    """Yield the papers that everybody needs, then how many more some need."""
    needed = [each for each in procedure.documents if each.required]
    for each in needed[:_MOST_PAPERS]:
        yield f"• {words(short(each.name, _LONGEST_PAPER))} {_counted(each)}"
    more, cases = len(needed) - _MOST_PAPERS, len(procedure.documents) - len(needed)
    if more > 0:
        yield f"• và {more} giấy tờ khác"
    if cases:
        yield f"• thêm {cases} giấy tờ tùy trường hợp"


def _counted(paper: RequiredDocument) -> str:
    counts = ", ".join(counts_text(paper))
    return f"<i>({counts})</i>" if counts else ""
