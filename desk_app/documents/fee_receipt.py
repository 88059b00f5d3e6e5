"""Phiếu thu phí, lệ phí, the numbered slip of practice for a fee that was received, on A4, A5, a roll.

It is no tax receipt: the number of the treasury's own printed or electronic receipt is recorded on it.
"""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from desk_app.documents import blocks, form_parts
from desk_app.documents.blocks import BarCode, field, words
from desk_app.documents.form_parts import LyingBars, Story, said, strong
from desk_app.documents.form_words import COPIES
from desk_app.documents.layout import FormDocument, Paper, in_fewest_sheets, type_of
from desk_app.domain.fee_lines import KIND_VI, FeeLine
from desk_app.domain.fee_receipt import METHOD_VI, FeeReceiptForm
from desk_app.domain.money_words import money_words
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.wording import money, official_moment

TITLE = "PHIẾU THU PHÍ, LỆ PHÍ"
CANCELLED = "ĐÃ HỦY"
SERIES = "PT"
NO_TAX_RECEIPT = (
    "Phiếu này chỉ ghi nhận việc thu tiền tại nơi tiếp nhận hồ sơ; không phải là biên lai, hóa đơn và không thay cho "
    "biên lai thu phí, lệ phí theo quy định."
)
_COLUMNS = ("TT", "Khoản thu, căn cứ", "Số lượng", "Mức thu", "Thành tiền")
_BESIDE_BARS = 30 * mm
_GUTTER = 2 * mm


def render_fee_receipt(form: FeeReceiptForm, size: PaperSize, reprint: int = 0) -> bytes:
    """Return the slip as a PDF of two copies, or one on the roll; a cancelled one says so on its head.

    A copy that would spill onto a second sheet is set tighter, where that helps.
    """
    return in_fewest_sheets(lambda paper: _drawn(form, paper, reprint), size, len(COPIES))


def number(form: FeeReceiptForm) -> str:
    """Return "07/PT", numbers below 10 with a 0 (NĐ 30/2020/NĐ-CP, Phụ lục I)."""
    return f"{form.receipt.number:02}/{SERIES}"


def _drawn(form: FeeReceiptForm, paper: Paper, reprint: int) -> FormDocument:
    document = FormDocument(
        paper,
        title=f"{TITLE} {number(form)} {form.receipt.code}",
        author=form.letterhead.office,
        code=form.receipt.code,
        training=form.letterhead.training,
    )
    for marker in ("",) if paper.is_roll else COPIES:
        document.add_copy(_copy(form, paper, marker, reprint), marker)
    return document


def _copy(form: FeeReceiptForm, paper: Paper, marker: str, reprint: int) -> Story:
    slip = form.receipt
    again = f"Bản in lại lần {reprint}" if reprint else ""
    cancelled = [Paragraph(CANCELLED, type_of(paper).title)] if slip.cancelled else []
    top = [
        *blocks.heading(form.letterhead, slip.paid_at, paper),
        *cancelled,
        *blocks.title(TITLE, paper, again),
    ]
    lines: Story = [strong(marker, paper)] if marker else []
    lines.append(said(f"Số: {number(form)} – năm {slip.year}", paper))
    told, sums, signed = _told(form, paper), _sums(form, paper), _signed(form, paper)
    if paper.is_roll:
        return [*top, *_strip(slip.code, [*lines, *told, *sums], paper), *signed]
    return [*top, *_opening(slip.code, lines, paper), *told, KeepTogether([*sums, *signed])]


def _opening(code: str, lines: Story, paper: Paper) -> Story:
    bars = LyingBars(code, paper, paper.column - _BESIDE_BARS - _GUTTER)
    left = paper.column - bars.width - _GUTTER
    coded = blocks.coded(code, paper, paper.column)
    if left < _BESIDE_BARS:
        return [*lines, Spacer(0, 1 * mm), bars, coded]
    return [Spacer(0, 1 * mm), blocks.side_by_side((left, _GUTTER, bars.width), lines, [], bars), coded]


def _strip(code: str, story: Story, paper: Paper) -> Story:
    bars = BarCode(code, paper, 140 * mm)
    left = paper.column - bars.width - _GUTTER
    story = [blocks.coded(code, paper, left), *story]
    beside, below = blocks.around(story, left, bars.height, paper.column)
    return [blocks.side_by_side((left, _GUTTER, bars.width), beside, [], bars), *below]


def _told(form: FeeReceiptForm, paper: Paper) -> Story:
    asked = f"{form.procedure} ({form.procedure_code})" if form.procedure_code else form.procedure
    return [
        *_cancelled(form, paper),
        field("Người nộp tiền", form.receipt.payer, paper, strong=True),
        field("Nội dung yêu cầu giải quyết", asked, paper),
        Spacer(0, 1 * mm),
        *_lines(form, paper),
        Spacer(0, 1 * mm),
    ]


def _cancelled(form: FeeReceiptForm, paper: Paper) -> Story:
    slip = form.receipt
    if slip.cancelled_at is None:
        return []
    return [
        field("Hủy lúc", f"{official_moment(slip.cancelled_at)}; người hủy: {slip.cancelled_by}", paper),
        field("Lý do hủy", slip.cancel_reason, paper),
    ]


def _lines(form: FeeReceiptForm, paper: Paper) -> Story:
    style = type_of(paper)
    if paper.is_roll:
        return [
            Paragraph(
                f"{no}) {_named(line, form)}: {_multiplied(line)}<b>{money(line.amount or 0)}</b>", style.cell
            )
            for no, line in enumerate(form.receipt.lines, 1)
        ]
    rows = [[Paragraph(f"<b>{word}</b>", style.cell_centred) for word in _COLUMNS]]
    for no, line in enumerate(form.receipt.lines, 1):
        rows.append(
            [
                Paragraph(str(no), style.cell_centred),
                Paragraph(_named(line, form), style.cell),
                Paragraph(_counted(line), style.cell_centred),
                Paragraph(_price(line), style.cell_centred),
                Paragraph(money(line.amount or 0), style.cell_centred),
            ]
        )
    narrow, *others = (paper.body * share for share in (2.4, 4.8, 6.4, 7))
    return [blocks.ruled_table(rows, [narrow, paper.column - narrow - sum(others), *others])]


def _named(line: FeeLine, form: FeeReceiptForm) -> str:
    """Return what a line is for: its kind, what of another procedure it is, its case, and on which ground."""
    what = (
        KIND_VI[line.kind] if line.procedure == form.procedure_code else f"{KIND_VI[line.kind]}: {line.name}"
    )
    grounds = (
        line.case,
        f"Miễn: {line.person}" if line.exempt else line.person,
        f"Mức chung: {money(line.full)}" if line.full and line.full != line.amount else "",
        f"Căn cứ: {line.basis}" if line.basis else "",
        line.reason,
    )
    told = "; ".join(words(ground) for ground in grounds if ground)
    return f"{words(what)}<br/><i>{told}</i>" if told else words(what)


def _counted(line: FeeLine) -> str:
    unit = words(line.fee.per)
    units = f"{line.units} {unit}".strip()
    return units if line.papers == 1 else f"{line.papers} bản × {units}"


def _multiplied(line: FeeLine) -> str:
    return "" if line.by_hand else f"{_counted(line)} × {_price(line)} = "


def _price(line: FeeLine) -> str:
    if line.by_hand or line.fee.amount is None:
        return "–"
    if line.fee.beyond and line.fee.tier is not None and line.units > line.fee.tier:
        return f"{money(line.fee.amount)}, từ {words(line.fee.per)} thứ {line.fee.tier + 1}: {money(line.fee.beyond)}"
    return money(line.fee.amount)


def _sums(form: FeeReceiptForm, paper: Paper) -> list[Flowable]:
    slip = form.receipt
    sums: list[Flowable] = [
        field("Tổng số tiền", money(slip.amount), paper, strong=True),
        field("Bằng chữ", money_words(slip.amount), paper),
    ]
    if not slip.amount:
        # Nothing was paid: there is no way of payment, and no receipt of the treasury.
        return [*sums, field("Lập lúc", official_moment(slip.paid_at), paper)]
    return [
        *sums,
        field("Hình thức thanh toán", METHOD_VI[slip.method], paper),
        field("Biên lai thu phí, lệ phí số", slip.stock_number, paper),
        field("Thu lúc", official_moment(slip.paid_at), paper),
    ]


def _signed(form: FeeReceiptForm, paper: Paper) -> Story:
    place = [blocks.place_and_date(form.letterhead, form.receipt.paid_at, paper)] if paper.is_roll else []
    signers = (("NGƯỜI NỘP TIỀN", form.receipt.payer), ("NGƯỜI THU TIỀN", form.receipt.officer))
    return [
        *place,
        *form_parts.signed(paper, *signers),
        Spacer(0, 1 * mm),
        *blocks.notes((NO_TAX_RECEIPT,), paper),
    ]
