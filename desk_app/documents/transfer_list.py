"""Giấy bàn giao hồ sơ to another unit, Biên bản giao nhận hồ sơ with the post: a table, a barcode, two signatures.

Two copies on A4 landscape. NĐ 61/2018/NĐ-CP Đ.18; with the post QĐ 45/2016/QĐ-TTg, whose signing is the moment of
receipt.
"""

from collections.abc import Iterator

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from desk_app.documents import blocks
from desk_app.documents.blocks import words
from desk_app.documents.layout import A4_LANDSCAPE, FormDocument, type_of
from desk_app.domain.transfer import TransferForm, TransferKind, TransferRow
from desk_app.domain.wording import official_moment, short_day, short_moment

TITLES = {TransferKind.UNIT: "GIẤY BÀN GIAO HỒ SƠ", TransferKind.POST: "BIÊN BẢN GIAO NHẬN HỒ SƠ"}
COPIES = ("Bản 1: Bộ phận Một cửa lưu", "Bản 2: Giao bên nhận")
BACK = "II. NHẬN LẠI HỒ SƠ, KẾT QUẢ"
_PAPER = A4_LANDSCAPE
_BAR = 0.42 * mm  # whole dots of a 300 dpi printer, readable at arm's length
_BAR_HEIGHT = 11 * mm
_CHECKED = {
    TransferKind.UNIT: "Bên nhận đã kiểm tra, nhận đủ hồ sơ theo danh sách.",
    TransferKind.POST: "Hai bên đã kiểm tra, hồ sơ đầy đủ theo phiếu gửi của từng hồ sơ.",
}
# Heading and width in mm; together the 267 mm between the margins.
_UNIT_COLUMNS = (
    ("STT", 10), ("Mã hồ sơ", 46), ("Nội dung", 83), ("Họ tên chủ hồ sơ", 42), ("Số bộ", 13),
    ("Ngày nhận", 22), ("Hạn của đơn vị", 28), ("Hẹn trả", 23),
)  # fmt: skip
_POST_COLUMNS = (
    ("STT", 11), ("Mã hồ sơ", 46), ("Nội dung", 78), ("Họ tên chủ hồ sơ", 42), ("Số bộ", 12),
    ("Hẹn trả", 23), ("Số hiệu phiếu gửi", 55),
)  # fmt: skip


def render_transfer_list(form: TransferForm, reprint: int = 0) -> bytes:
    """Return a list as a PDF of two copies on A4 landscape; `reprint` above 0 marks the n-th reprint."""
    document = FormDocument(
        _PAPER,
        title=f"{TITLES[form.kind]} {form.code}",
        author=form.letterhead.office,
        code=form.code,
        training=form.letterhead.training,
    )
    for marker in COPIES:
        document.add_copy(list(_story(form, reprint, marker)), marker)
    return document.pdf()


def _story(form: TransferForm, reprint: int, marker: str) -> Iterator[Flowable]:
    style = type_of(_PAPER)
    yield from blocks.heading(form.letterhead, form.made_at, _PAPER)
    yield from blocks.title(
        TITLES[form.kind], _PAPER, f"Số: {form.code}", f"Bản in lại lần {reprint}" if reprint else ""
    )
    told = [
        Paragraph(f"<b>{marker}</b>", style.body),
        blocks.field("Bên giao", form.letterhead.desk or form.letterhead.office, _PAPER),
        blocks.field("Bên nhận", form.unit, _PAPER, strong=True),
        blocks.field("Thời gian giao", official_moment(form.made_at), _PAPER),
    ]
    bars = Code128(form.code, barWidth=_BAR, barHeight=_BAR_HEIGHT, quiet=1)
    bars.hAlign = "RIGHT"
    under = Paragraph(blocks.fixed(form.code, _PAPER.body), style.centred)
    yield blocks.side_by_side((_PAPER.column - bars.width, bars.width), told, [bars, under])
    yield Spacer(0, 2 * mm)
    yield Paragraph("<b>I. GIAO HỒ SƠ</b>", style.body)
    yield _table(form)
    sets = sum(row.sets for row in form.rows)
    yield KeepTogether(
        [
            Paragraph(f"Tổng cộng: <b>{len(form.rows)}</b> hồ sơ, <b>{sets}</b> bộ. {_CHECKED[form.kind]}", style.body),
            Spacer(0, 3 * mm),
            blocks.signatures(_PAPER, ("BÊN GIAO", form.officer), ("BÊN NHẬN", "")),
            *_back(form),
        ]
    )  # fmt: skip


def _table(form: TransferForm) -> Flowable:
    style = type_of(_PAPER)
    columns = _POST_COLUMNS if form.kind is TransferKind.POST else _UNIT_COLUMNS
    rows = [[Paragraph(f"<b>{word}</b>", style.cell_centred) for word, _ in columns]]
    for number, row in enumerate(form.rows, start=1):
        cells = _post_cells(row) if form.kind is TransferKind.POST else _unit_cells(row)
        rows.append(
            [
                Paragraph(str(number), style.cell_centred),
                Paragraph(blocks.fixed(row.code, _PAPER.body - 2), style.cell),
                Paragraph(words(row.procedure), style.cell),
                Paragraph(words(row.applicant), style.cell),
                Paragraph(str(row.sets), style.cell_centred),
                *(Paragraph(words(cell), style.cell_centred) for cell in cells),
            ]
        )
    return blocks.ruled_table(rows, [width * mm for _, width in columns])


def _unit_cells(row: TransferRow) -> tuple[str, ...]:
    unit_due = short_moment(row.unit_due_at) if row.unit_due_at else "–"
    return short_day(row.received_at.date()), unit_due, short_moment(row.due_at)


def _post_cells(row: TransferRow) -> tuple[str, ...]:
    return short_moment(row.due_at), row.tracking


def _back(form: TransferForm) -> list[Flowable]:
    """Return the part that is filled in when the dossiers come back; what the post takes along does not."""
    if form.kind is TransferKind.POST:
        return []
    return [
        Spacer(0, 3 * mm),
        Paragraph(f"<b>{BACK}</b>", type_of(_PAPER).body),
        blocks.field("Ngày nhận lại; số hồ sơ; hồ sơ còn lại và lý do", "", _PAPER),
        Spacer(0, 3 * mm),
        blocks.signatures(_PAPER, ("BÊN GIAO LẠI", ""), ("BÊN NHẬN LẠI", "")),
    ]
