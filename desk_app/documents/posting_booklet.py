"""The booklet of everything posted: cover, contents, each procedure with its twelve parts, how to be heard."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, Spacer, Table

from desk_app.documents import blocks, fonts
from desk_app.documents.blocks import words
from desk_app.documents.layout import PAPERS, type_of
from desk_app.documents.numbered import ContentsLine, Landmark, NumberedDocument
from desk_app.documents.posted_parts import Desk, fitting, line_style, page_code, parts
from desk_app.domain.forms import PostingForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.posting import PostedProcedure
from desk_app.domain.wording import official_day, short_day

TITLE = ("DANH MỤC THỦ TỤC HÀNH CHÍNH", "NIÊM YẾT CÔNG KHAI", "TẠI BỘ PHẬN MỘT CỬA")
NOTICE_TITLE = ("TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ", "VỀ QUY ĐỊNH HÀNH CHÍNH")
_NAME = "Danh mục thủ tục hành chính niêm yết"
_NOTICE = "notice"
# The narrowest right margin that NĐ 30/2020/NĐ-CP allows: a short procedure stays on one page.
_PAPER = replace(PAPERS[PaperSize.A4], margins=(20 * mm, 15 * mm, 20 * mm, 30 * mm))
_QR = 30 * mm
_BESIDE = 300  # letters of a name that fit beside the QR
_DECISION_COLUMNS = 3

_TELL_US = (
    "Mọi người dân, tổ chức đều có quyền nói với cơ quan nhà nước về những điều chưa tốt trong thủ tục hành "
    "chính. Ý kiến của Ông/Bà giúp chúng tôi làm việc tốt hơn. Đề nghị Ông/Bà cho biết:"
)
_WHAT = (
    "Việc làm chưa đúng: chậm trễ, gây phiền hà, từ chối, đòi thêm giấy tờ hay khoản tiền, niêm yết sai;",
    "Quy định chưa phù hợp thực tế, không cần thiết, khó hiểu, mâu thuẫn với nhau hoặc trái với pháp luật;",
    "Cách làm đơn giản hơn, quy định nên bỏ hoặc nên sửa.",
)
_HOW = (
    "Viết hoặc nói bằng tiếng Việt, nêu rõ việc gì, ở đâu, khi nào;",
    "Cho biết họ tên, địa chỉ, số điện thoại để được trả lời;",
    "Khiếu nại, tố cáo không gửi theo cách này mà theo trình tự của pháp luật về khiếu nại, tố cáo.",
)


def render_booklet(form: PostingForm) -> bytes:
    """Return the booklet as a PDF on A4, every procedure from a new page on, so that one can be hung up alone."""
    form = replace(form, procedures=tuple(map(fitting, form.procedures)))
    head = form.letterhead
    document = NumberedDocument(_PAPER, title=_NAME, author=head.office, training=head.training)
    document.add_copy([*_cover(form), *_contents(form), *_fields(form), *_notice(form)])
    return document.pdf()


@cache
def _style(name: str, size: float, *, bold: bool = False, centred: bool = False) -> ParagraphStyle:
    return ParagraphStyle(
        name,
        parent=type_of(_PAPER).body,
        fontName=fonts.BOLD if bold else fonts.SERIF,
        fontSize=size,
        leading=size * 1.25,
        alignment=TA_CENTER if centred else 0,
    )


def _cover(form: PostingForm) -> Iterator[Flowable]:
    large = _style("cover", 25, bold=True, centred=True)
    middle = _style("cover line", 14, centred=True)
    yield from blocks.heading(form.letterhead, datetime.combine(form.on, time()), _PAPER)
    yield Spacer(0, 42 * mm)
    yield from (Paragraph(line, large) for line in TITLE)
    yield Spacer(0, 6 * mm)
    yield Paragraph(f"<i>(Cập nhật đến {official_day(form.on)})</i>", middle)
    yield Spacer(0, 5 * mm)
    said = f"{len(form.procedures)} thủ tục thuộc {len(form.fields)} lĩnh vực"
    yield Paragraph(f"<b>{said}</b>", middle)
    yield Spacer(0, 22 * mm)
    yield from _decisions(form)


def _decisions(form: PostingForm) -> Iterator[Flowable]:
    if not form.decisions:
        return
    style = type_of(_PAPER)
    told = [
        f"{words(number)} <i>(ngày {short_day(day)})</i>" if day else words(number)
        for number, day in form.decisions
    ]
    cells = [Paragraph(each, style.cell) for each in told]
    columns = min(_DECISION_COLUMNS, len(cells))
    cells += [Paragraph("", style.cell)] * (-len(cells) % columns)
    down = len(cells) // columns
    rows = [[cells[column * down + row] for column in range(columns)] for row in range(down)]
    yield Paragraph("<b>Niêm yết theo các quyết định:</b>", style.body)
    yield Spacer(0, 1.5 * mm)
    yield Table(
        rows,
        colWidths=[_PAPER.column / columns] * columns,
        style=[
            ("FONTNAME", (0, 0), (-1, -1), fonts.SERIF),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ],
    )


def _contents(form: PostingForm) -> Iterator[Flowable]:
    yield PageBreak()
    yield Landmark("contents", "Mục lục", 0, _PAPER)
    yield Paragraph("MỤC LỤC", type_of(_PAPER).title)
    yield Spacer(0, 3 * mm)
    number = 0
    for place, (field, group) in enumerate(form.fields, 1):
        lines: list[Flowable] = [
            ContentsLine(_field_key(place), _field_name(place, field), _PAPER, strong=True)
        ]
        for posted in group:
            number += 1
            name = f"{number}. {posted.procedure.name} ({posted.procedure.code})"
            lines.append(ContentsLine(posted.procedure.code, name, _PAPER, indent=5 * mm))
        yield KeepTogether(lines[:2])
        yield from lines[2:]
    yield ContentsLine(_NOTICE, "Tiếp nhận phản ánh, kiến nghị", _PAPER, strong=True)


def _fields(form: PostingForm) -> Iterator[Flowable]:
    desk = Desk(form.letterhead.desk, form.on)
    number = 0
    for place, (field, group) in enumerate(form.fields, 1):
        for at, posted in enumerate(group):
            number += 1
            yield PageBreak()
            if not at:
                yield Landmark(_field_key(place), _field_name(place, field), 0, _PAPER)
                yield _divider(f"{_field_name(place, field)} ({len(group)} thủ tục)")
                yield Spacer(0, 3 * mm)
            yield from _procedure(number, posted, desk)


def _field_key(place: int) -> str:
    return f"field-{place}"


def _field_name(place: int, field: str) -> str:
    return f"Lĩnh vực {place}: {field}"


def _divider(text: str) -> Table:
    return Table(
        [[Paragraph(words(text), _style("divider", 15, bold=True, centred=True))]],
        colWidths=[_PAPER.column],
        style=[
            ("BACKGROUND", (0, 0), (-1, -1), HexColor("#e6e6e6")),
            ("LINEABOVE", (0, 0), (-1, 0), 1, HexColor("#000000")),
            ("LINEBELOW", (0, -1), (-1, -1), 1, HexColor("#000000")),
            ("FONTNAME", (0, 0), (-1, -1), fonts.SERIF),
            ("TOPPADDING", (0, 0), (-1, -1), 3),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 7),
        ],
    )


def _procedure(number: int, posted: PostedProcedure, desk: Desk) -> Iterator[Flowable]:
    procedure = posted.procedure
    name = Paragraph(f"1. Tên thủ tục: {words(procedure.name)}", _style("name", 14, bold=True))
    head: list[Flowable] = [Paragraph(f"<i>Thủ tục số {number}</i>", type_of(_PAPER).body), name]
    yield Landmark(procedure.code, f"{number}. {procedure.name}", 1, _PAPER)
    if len(procedure.name) > _BESIDE:
        yield from head
        head = []
    yield _identity([*head, *_facts(posted)], procedure.page)
    yield from parts(procedure, desk, _PAPER)


def _facts(posted: PostedProcedure) -> Iterator[Flowable]:
    body, procedure = type_of(_PAPER).body, posted.procedure
    yield Paragraph(f"Mã thủ tục: {blocks.fixed(procedure.code, _PAPER.body)}", body)
    yield Paragraph(f"Lĩnh vực: {words(procedure.field)}", body)
    if procedure.decision and procedure.decision != posted.period.decision:
        yield Paragraph(f"Quyết định công bố: {words(procedure.decision)}", body)
    yield Paragraph(words(_posted(posted)), body)


def _identity(told: list[Flowable], page: str) -> Flowable:
    """Return what is told of a procedure with the QR of its page on the right, where it has one."""
    square = page_code(page, _QR)
    if square is None:
        return blocks.side_by_side([_PAPER.column], told)
    caption = Paragraph("Quét để xem trên Cổng Dịch vụ công quốc gia", type_of(_PAPER).small_centred)
    right = _QR + 2 * mm
    return blocks.side_by_side((_PAPER.column - right, right), told, [square, caption])


def _posted(posted: PostedProcedure) -> str:
    """Return since when it hangs there; a posting that came with the catalogue has no day of its own."""
    period = posted.period
    since = f" từ ngày {short_day(period.posted_from)}" if period.decided_on else ""
    made = f" ngày {short_day(period.decided_on)}" if period.decided_on else ""
    by = f" theo Quyết định số {period.decision}{made}" if period.decision else " công khai"
    return f"Niêm yết{since}{by}."


def _notice(form: PostingForm) -> Iterator[Flowable]:
    style, head = type_of(_PAPER), form.letterhead
    larger, title = _style("notice", 13), _style("notice title", 16, bold=True, centred=True)
    reach = {
        "Nơi nhận": ", ".join(filter(None, (head.office, head.desk))),
        "Địa chỉ (đến trực tiếp hoặc gửi thư)": head.address,
        "Điện thoại phản ánh, kiến nghị": head.hotline,
        "Điện thoại Bộ phận Một cửa": head.phone,
        "Trên mạng": "Cổng Dịch vụ công quốc gia, dichvucong.gov.vn, mục Phản ánh kiến nghị",
    }
    yield PageBreak()
    yield Landmark(_NOTICE, "Tiếp nhận phản ánh, kiến nghị", 0, _PAPER)
    yield from (Paragraph(line, title) for line in NOTICE_TITLE)
    yield Spacer(0, 4 * mm)
    yield Paragraph(_TELL_US, larger)
    yield from (Paragraph(f"– {line}", line_style(_PAPER)) for line in _WHAT)
    yield Spacer(0, 3 * mm)
    yield Paragraph("<b>Gửi phản ánh, kiến nghị đến:</b>", larger)
    yield from (
        Paragraph(f"– {label}: <b>{words(value)}</b>", line_style(_PAPER))
        for label, value in reach.items()
        if value
    )
    yield Spacer(0, 3 * mm)
    yield Paragraph("<b>Khi gửi, đề nghị Ông/Bà:</b>", larger)
    yield from (Paragraph(f"– {line}", line_style(_PAPER)) for line in _HOW)
    yield Spacer(0, 12 * mm)
    yield KeepTogether(
        [
            Paragraph(f"<i>{official_day(form.on).capitalize()}</i>", style.centred),
            Spacer(0, 2 * mm),
            blocks.signatures(_PAPER, ("NGƯỜI LẬP DANH MỤC", ""), ("THỦ TRƯỞNG CƠ QUAN", "")),
        ]
    )
