"""Giấy tiếp nhận hồ sơ và hẹn trả kết quả (TT 03/2025/TT-VPCP, Phụ lục I, Mẫu số 01), on A4, A5, a roll."""

from collections.abc import Sequence
from datetime import datetime

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from desk_app.documents import blocks, form_words
from desk_app.documents.blocks import BarCode, field, words
from desk_app.documents.layout import PAPERS, TIGHT, FormDocument, Paper, type_of
from desk_app.documents.qr import QrCode
from desk_app.documents.receipt_route import route_fields
from desk_app.domain.forms import Letterhead, ReceiptForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.text import tidy
from desk_app.domain.wording import official_day, official_moment

TITLE = "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"
FORM_NUMBER = "Mẫu số 01"
COPIES = ("Liên 1: Lưu", "Liên 2: Giao người nộp")
QUIET = 4 * mm
GUTTER = 2 * mm
_SHORT_FEE = 30  # letters
_WITH_SIGNATURES = 4  # of the lines under the table: "6. Đăng ký nhận kết quả tại" and what follows
_DESK = "Bộ phận tiếp nhận và trả kết quả"
_HELPED, _DECIDES = "Đơn vị hỗ trợ nộp hồ sơ", "Cơ quan giải quyết hồ sơ"
_TO_READ = "Quét bằng điện thoại để đọc giấy hẹn"
_TO_FOLLOW = "Quét bằng điện thoại để xem tình trạng hồ sơ"
_BY_POST = "Có thể đăng ký nhận kết quả qua dịch vụ bưu chính công ích."
_BRING = "Khi nhận kết quả, mang theo giấy này; người nhận thay mang theo giấy này và giấy ủy quyền."


def render_receipt(form: ReceiptForm, size: PaperSize, reprint: int = 0, *, void: bool = False) -> bytes:
    """Return the receipt as a PDF: two copies on A4 and A5, each from its own first page, or one on the roll.

    At the type sizes of NĐ 30/2020/NĐ-CP the form fills a sheet, so no two copies share one. A copy that is a
    little too long is set tighter; one with many documents flows on. `reprint` above 0 marks the n-th reprint
    of the same issue, `void` one that no longer holds.
    """
    marks = (*_reissue(form), *form_words.printed_as(reprint, void=void))
    pdf, pages = _drawn(form, PAPERS[size], marks)
    if size in TIGHT and pages > len(COPIES):
        tight, pages = _drawn(form, TIGHT[size], marks)
        return tight if pages == len(COPIES) else pdf
    return pdf


def _drawn(form: ReceiptForm, paper: Paper, marks: Sequence[str]) -> tuple[bytes, int]:
    """Return the PDF and its number of pages."""
    document = FormDocument(
        paper,
        title=f"{TITLE} {form.code}",
        author=form.letterhead.office,
        code=form.code,
        training=form.letterhead.training,
    )
    if paper.is_roll:
        document.add_copy(_strip(form, paper, marks))
    else:
        for marker in COPIES:
            document.add_copy(_sheet(form, paper, marks, marker), marker)
    return document.pdf(), document.pages


def _sheet(form: ReceiptForm, paper: Paper, marks: Sequence[str], marker: str) -> list[Flowable]:
    """Return a copy with its QR high on the first page, whatever the number of documents, text around it."""
    style = type_of(paper)
    square, *told = _qr(form, paper)
    high = square.height + blocks.height_of(told, square.width)
    bars = BarCode(form.code, paper, max(high, paper.bars))
    left = paper.column + QUIET - square.width - bars.width - GUTTER
    beside, below = blocks.around(
        [
            Paragraph(f"<b>{words(marker)}</b> – {FORM_NUMBER}", style.body),
            blocks.coded(form.code, paper, left),
            *_who(form, paper),
        ],
        left,
        max(high, bars.height),
        paper.column,
    )
    codes = blocks.side_by_side((left, GUTTER, bars.width, square.width), beside, [], bars, [square, *told])
    codes.hAlign = "LEFT"  # the quiet zone of the QR reaches into the margin
    when = _when(form, paper)
    first = _WITH_SIGNATURES + len(_route(form, paper))
    return [
        *blocks.heading(form.letterhead, _made_at(form), paper),
        *blocks.title(TITLE, paper, *marks),
        codes,
        *below,
        Paragraph("1. Thành phần hồ sơ nộp gồm:", style.body),
        blocks.document_table(form.documents, paper),
        *when[:first],
        # Nobody signs a sheet that says nothing: the last fields go with the signatures.
        KeepTogether([*when[first:], Spacer(0, 1 * mm), _signed(form, paper), *_foot(form, paper)]),
    ]


def _strip(form: ReceiptForm, paper: Paper, marks: Sequence[str]) -> list[Flowable]:
    when = _when(form, paper)
    beside = 3 * mm
    told = [
        *_who(form, paper),
        Paragraph("1. Thành phần hồ sơ nộp gồm:", type_of(paper).body),
        *blocks.document_list(form.documents, paper),
        *when[:3],
    ]
    bars = BarCode(form.code, paper, 140 * mm)
    left = paper.column - beside - bars.width
    return [
        *blocks.heading(form.letterhead, _made_at(form), paper),
        *blocks.title(TITLE, paper, *marks),
        blocks.coded(form.code, paper, paper.column),
        Spacer(0, 1 * mm),
        blocks.side_by_side((left, beside, bars.width), told, [], bars),
        *when[3:],
        Spacer(0, 2 * mm),
        *_qr(form, paper),
        Spacer(0, 2 * mm),
        blocks.place_and_date(form.letterhead, _made_at(form), paper),
        Spacer(0, 2 * mm),
        _signed(form, paper),
        Spacer(0, 2 * mm),
        *blocks.notes((_BRING, *_reach(form)), paper),
    ]


def _made_at(form: ReceiptForm) -> datetime:
    return form.made_at or form.received_at


def _reissue(form: ReceiptForm) -> tuple[str, ...]:
    return (f"Cấp lại lần {form.issue - 1}, thay giấy hẹn trước",) if form.issue > 1 else ()


def _who(form: ReceiptForm, paper: Paper) -> list[Flowable]:
    """Return the fields up to the request; those of the law that "may be" are left out when empty."""
    handed_in_by = form.submitter if form.submitter != form.applicant else ""
    request = f"{form.procedure} ({form.procedure_code})" if form.procedure_code else form.procedure
    rows: list[Flowable] = [
        field(_DESK, _desk(form.letterhead), paper),
        *_organisations(form, paper),
        field("Tiếp nhận hồ sơ của", form.applicant, paper, strong=True),
    ]
    if handed_in_by:
        rows.append(field("Người nộp hồ sơ", handed_in_by, paper))
    rows.append(field("Địa chỉ", form.address, paper))
    phone = field("Số điện thoại", form.phone, paper)
    id_number = field("Số CMND/Thẻ căn cước/Hộ chiếu", form.id_number, paper)
    email = [field("Email", form.email, paper)] if form.email else []
    rows += [phone, *email, id_number]
    rows.append(field("Nội dung yêu cầu giải quyết", request, paper, strong=True))
    if form.summary:
        rows.append(field("Trích yếu", form.summary, paper))
    return rows


def _organisations(form: ReceiptForm, paper: Paper) -> list[Flowable]:
    """Return who helped to file and who decides beside who receives; the stages of a route name them already."""
    others = {_HELPED: form.helped_by, _DECIDES: "" if form.stages else form.decided_by}
    return [field(label, name, paper) for label, name in others.items() if name]


def _desk(head: Letterhead) -> str:
    """Return the desk's name; one that only repeats the label gives way to the office's."""
    return head.office if tidy(head.desk).casefold() == _DESK.casefold() else head.desk


def _when(form: ReceiptForm, paper: Paper) -> list[Flowable]:
    style = type_of(paper)
    between = "<br/>" if paper.is_roll else " "
    due = f"{form.due_at:%H} giờ {form.due_at:%M} phút,{between}{official_day(form.due_at)}"
    back = ", ".join(filter(None, (form.return_by, form.return_address)))
    sets = field("2. Số lượng hồ sơ", f"{form.sets:02} (bộ)", paper)
    limit = field("3. Thời gian giải quyết hồ sơ theo quy định là", form.time_limit, paper)
    return [
        *blocks.paired((sets, limit), paper, 0.3),
        field("4. Thời gian nhận hồ sơ", official_moment(form.received_at), paper),
        Paragraph("5. Thời gian trả kết quả giải quyết hồ sơ:", style.body),
        Paragraph(due, style.due),
        *_route(form, paper),
        field("6. Đăng ký nhận kết quả tại", back, paper),
        *_books(form, paper),
    ]


def _route(form: ReceiptForm, paper: Paper) -> list[Flowable]:
    if form.office_due_at is None:
        return []
    return route_fields(form.office_due_at, form.due_at, form.stages, paper)


def _books(form: ReceiptForm, paper: Paper) -> list[Flowable]:
    rows: list[Flowable] = []
    if form.fee:
        rows.append(field("Phí, lệ phí (nếu có)", form.fee, paper))
    if form.register_number:
        book = f"Quyển số: {form.register_year}, Số thứ tự: {form.register_number:02}"
        rows.append(Paragraph(f"Vào Sổ theo dõi hồ sơ, {book}", type_of(paper).body))
    # Beside each other only while a short fee leaves room: a note would be squeezed into a ribbon.
    return rows if len(form.fee) > _SHORT_FEE else blocks.paired(rows, paper, 0.395)


def _qr(form: ReceiptForm, paper: Paper) -> list[Flowable]:
    style = type_of(paper).small_centred
    follows = form.qr_text.startswith(("http://", "https://"))
    code = QrCode(form.qr_text, paper.qr)
    code.hAlign = "CENTER"
    return [
        code,
        Paragraph(_TO_FOLLOW if follows else _TO_READ, style),
        Paragraph(f"Mã kiểm tra: <b>{words(form.seal)}</b>", style),
    ]


def _signed(form: ReceiptForm, paper: Paper) -> Flowable:
    submitter = form.submitter or form.applicant
    return blocks.signatures(paper, ("NGƯỜI NỘP HỒ SƠ", submitter), ("NGƯỜI TIẾP NHẬN HỒ SƠ", form.officer))


def _foot(form: ReceiptForm, paper: Paper) -> list[Flowable]:
    kept = (
        "Giấy này lập thành 02 liên: 01 liên lưu cùng Phiếu kiểm soát quá trình giải quyết hồ sơ tại Bộ phận "
        "Một cửa, 01 liên giao cho người nộp hồ sơ."
    )
    return [Spacer(0, 1 * mm), *blocks.notes((kept, _BRING, *_reach(form)), paper)]


def _reach(form: ReceiptForm) -> tuple[str, ...]:
    head = form.letterhead
    lines = {"Tra cứu, hỏi đáp": head.phone, "Phản ánh, kiến nghị": head.hotline}
    said = "; ".join(f"{label}: {number}" for label, number in lines.items() if number)
    return (f"{_BY_POST} {said}".rstrip(),)
