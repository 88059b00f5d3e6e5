"""One receipt for several dossiers, with the record that they changed hands, on A4, A5, a roll."""

from collections.abc import Sequence
from functools import partial

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from desk_app.documents import blocks
from desk_app.documents.blocks import field, words
from desk_app.documents.form_parts import LyingBars
from desk_app.documents.form_words import COPIES
from desk_app.documents.layout import FormDocument, Paper, in_fewest_sheets, type_of
from desk_app.documents.posted_parts import short
from desk_app.domain.list_forms import JointReceiptForm, JointReceiptLine
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.wording import official_moment, short_moment

TITLE = "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"
RECORD = "BIÊN BẢN GIAO NHẬN HỒ SƠ"
_FOR_SEVERAL = "(Dùng cho nhiều hồ sơ của một người nộp)"
_LONGEST = 400  # letters; a row stays on its page
_BRING = (
    "Khi nhận kết quả, mang theo giấy này; người nhận thay mang theo giấy này và giấy ủy quyền.",
    "Mỗi hồ sơ trả kết quả theo ngày hẹn riêng ghi ở trên.",
)
# Heading and share of the column, in hundredths.
_COLUMNS = (
    ("STT", 6),
    ("Nội dung", 24),
    ("Họ tên chủ hồ sơ", 15),
    ("Đơn vị giải quyết", 13),
    ("Ngày nhận", 14),
    ("Ngày hẹn trả", 14),
    ("Thời hạn", 8),
    ("Số bộ", 6),
)


def render_joint_receipt(form: JointReceiptForm, size: PaperSize, reprint: int = 0) -> bytes:
    """Return the receipt as a PDF: two copies on A4 and A5, one on the roll.

    A copy that would spill onto a second sheet is set tighter, where that helps; `reprint` above 0 marks the n-th
    reprint.
    """
    return in_fewest_sheets(lambda paper: _drawn(form, paper, reprint), size, len(COPIES))


def number_of(form: JointReceiptForm) -> str:
    """Return "Số: 03/TNHS", numbers below 10 with a 0."""
    return f"Số: {form.number:02}/TNHS"


def _drawn(form: JointReceiptForm, paper: Paper, reprint: int) -> FormDocument:
    document = FormDocument(
        paper,
        title=f"{TITLE} {form.number:02}/TNHS",
        author=form.letterhead.office,
        code=number_of(form),
        training=form.letterhead.training,
    )
    for marker in ("",) if paper.is_roll else COPIES:
        document.add_copy(_copy(form, paper, reprint, marker), marker)
    return document


def _copy(form: JointReceiptForm, paper: Paper, reprint: int, marker: str) -> list[Flowable]:
    style = type_of(paper)
    top = blocks.heading(form.letterhead, form.made_at, paper)
    if paper.is_roll:
        top += [Spacer(0, 1 * mm), blocks.place_and_date(form.letterhead, form.made_at, paper)]
    phone = field("Số điện thoại", form.submitter_phone, paper)
    id_number = field("Số CMND/Thẻ căn cước/Hộ chiếu", form.submitter_id_number, paper)
    head = " – ".join(filter(None, (f"<b>{marker}</b>" if marker else "", number_of(form))))
    return [
        *top,
        *blocks.title(TITLE, paper, _FOR_SEVERAL, f"Bản in lại lần {reprint}" if reprint else ""),
        Paragraph(head, style.body),
        field("Bộ phận tiếp nhận và trả kết quả", form.letterhead.desk, paper),
        field("Người nộp hồ sơ", form.submitter, paper, strong=True),
        *(blocks.paired((phone, id_number), paper, 0.4) if form.submitter_phone else (phone, id_number)),
        field("Thời gian lập", official_moment(form.made_at), paper),
        field("Số hồ sơ", f"{len(form.lines):02} hồ sơ, {form.sets:02} bộ", paper, strong=True),
        Spacer(0, 2 * mm),
        Paragraph(f"<b>{RECORD}</b>", style.centred),
        *(_list(form.lines, paper) if paper.is_roll else _table(form.lines, paper)),
        *_end(form, paper),
    ]


def _end(form: JointReceiptForm, paper: Paper) -> list[Flowable]:
    said = f"Bên nộp đã giao, bên tiếp nhận đã nhận đủ {len(form.lines):02} hồ sơ nêu trên."
    lines = {"Tra cứu, hỏi đáp": form.letterhead.phone, "Phản ánh, kiến nghị": form.letterhead.hotline}
    reach = "; ".join(f"{label}: {number}" for label, number in lines.items() if number)
    end: list[Flowable] = [
        Paragraph(said, type_of(paper).body),
        Spacer(0, 2 * mm),
        blocks.signatures(
            paper, ("NGƯỜI NỘP HỒ SƠ", form.submitter), ("NGƯỜI TIẾP NHẬN HỒ SƠ", form.officer)
        ),
        Spacer(0, 2 * mm),
        *blocks.notes(tuple(filter(None, (*_BRING, reach))), paper),
    ]
    return end if paper.is_roll else [KeepTogether(end)]


def _table(lines: Sequence[JointReceiptLine], paper: Paper) -> list[Flowable]:
    """Return the table, under each dossier its code with the bars that the reader at the counter takes."""
    cell, centred = type_of(paper).cell, type_of(paper).cell_centred
    rows: list[list[Flowable | str]] = [[Paragraph(f"<b>{word}</b>", centred) for word, _ in _COLUMNS]]
    style: list[tuple[object, ...]] = []
    widths = [share * paper.column / 100 for _, share in _COLUMNS]
    for number, line in enumerate(lines, 1):
        at = len(rows)
        said = partial(_said, style=cell)
        rows.append(
            [
                Paragraph(str(number), centred),
                said(f"{line.procedure} ({line.procedure_code})" if line.procedure_code else line.procedure),
                said(line.applicant),
                said(line.unit),
                _said(short_moment(line.received_at), centred),
                Paragraph(f"<b>{short_moment(line.due_at)}</b>{_own_part(line, '<br/>')}", centred),
                said(line.time_limit),
                _said(str(line.sets), centred),
            ]
        )
        rows.append([_coded(line.code, paper, sum(widths[1:])), *([""] * (len(_COLUMNS) - 1))])
        style += [
            ("SPAN", (0, at + 1), (-1, at + 1)),
            ("NOSPLIT", (0, at), (0, at + 1)),
        ]
    return [blocks.ruled_table(rows, widths, style)]


def _coded(code: str, paper: Paper, room: float) -> Flowable:
    bars = LyingBars(code, paper, room * 0.6)
    left = paper.column - bars.width - 3 * mm
    return blocks.side_by_side((left, bars.width), [blocks.coded(code, paper, left - 2 * mm)], bars)


def _list(lines: Sequence[JointReceiptLine], paper: Paper) -> list[Flowable]:
    style = type_of(paper)
    # The bars of a code are wider than a roll.
    listed: list[Flowable] = []
    for number, line in enumerate(lines, 1):
        told = f"{number}) <b>{words(line.procedure)}</b> – {words(line.applicant)}"
        listed += [
            Paragraph(told, style.body),
            blocks.coded(line.code, paper, paper.column),
            Paragraph(
                f"Nhận: {short_moment(line.received_at)}; hẹn trả: <b>{short_moment(line.due_at)}</b>"
                f"{_own_part(line, ' ')}; "
                f"thời hạn: {words(line.time_limit)}; {line.sets} bộ",
                style.cell,
            ),
            Spacer(0, 1.5 * mm),
        ]
    return listed


def _own_part(line: JointReceiptLine, before: str) -> str:
    """Return when this office's own part of a route is due; nothing without a route."""
    if line.office_due_at is None:
        return ""
    return f"{before}<i>(tại cơ quan này: {short_moment(line.office_due_at)})</i>"


def _said(text: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(words(short(text, _LONGEST)), style)
