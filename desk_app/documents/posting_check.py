"""The sheet of a look at the posting: what was looked at, what was found, who looked and who is in charge."""

from collections.abc import Iterator, Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer, Table

from desk_app.documents import blocks
from desk_app.documents.blocks import field, words
from desk_app.documents.layout import PAPERS, type_of
from desk_app.documents.numbered import NumberedDocument
from desk_app.domain.forms import PostingCheckForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.posting import Finding, FindingKind, PostingCheck
from desk_app.domain.vocabulary import FINDING_VI, PART_VI
from desk_app.domain.wording import short_day, short_moment

TITLE = "PHIẾU KIỂM TRA NIÊM YẾT THỦ TỤC HÀNH CHÍNH"
_PAPER = PAPERS[PaperSize.A4]
# What to do where something was found.
REMEDIES: dict[FindingKind, str] = {
    FindingKind.NOT_POSTED: (
        "Niêm yết theo quyết định công bố; ghi rõ lý do nếu không thuộc nơi tiếp nhận này."
    ),
    FindingKind.NOT_REVIEWED: "Đối chiếu từng bộ phận với quyết định công bố rồi ghi nhận ngày rà soát.",
    FindingKind.TO_REVIEW: "Đọc nguyên văn, sửa cho đúng rồi xác nhận.",
    FindingKind.BASIS_ENDED: "Tìm quyết định công bố theo văn bản mới; sửa hoặc gỡ niêm yết.",
    FindingKind.PART_MISSING: "Bổ sung theo quyết định công bố hoặc Cổng Dịch vụ công quốc gia.",
    FindingKind.FORM_MISSING: "Ghi số, tên mẫu và treo mẫu ngay sau thủ tục.",
    FindingKind.LIMIT_MISSING: "Bổ sung thời hạn theo quyết định công bố.",
    FindingKind.REPLACED: "Gỡ niêm yết thủ tục cũ, niêm yết thủ tục thay thế.",
    FindingKind.DISPLAY_BEHIND: "Bật màn hình công cộng và xem lại sau một vòng chiếu.",
}


def render_check(form: PostingCheckForm) -> bytes:
    """Return the sheet as a PDF on A4; every question is listed, also where nothing was found."""
    head = form.letterhead
    document = NumberedDocument(
        _PAPER, title=f"{TITLE} {short_day(form.check.on)}", author=head.office, training=head.training
    )
    document.add_copy(list(_story(form)))
    return document.pdf()


def _story(form: PostingCheckForm) -> Iterator[Flowable]:
    check = form.check
    yield from blocks.heading(form.letterhead, form.made_at, _PAPER)
    yield Spacer(0, 4 * mm)
    yield from blocks.title(TITLE, _PAPER)
    yield Spacer(0, 2 * mm)
    yield field("Thời điểm kiểm tra", short_moment(form.made_at), _PAPER)
    yield field("Nơi niêm yết", form.letterhead.desk or form.letterhead.office, _PAPER)
    yield field("Số thủ tục đang niêm yết", f"{check.posted} trên {check.in_force} đang có hiệu lực", _PAPER)
    yield field("Rà soát được tính từ", f"ngày {short_day(check.reviewed_since)}", _PAPER)
    yield field("Màn hình niêm yết hiện lần cuối lúc", check.shown_at or "chưa hiện lần nào", _PAPER)
    yield Spacer(0, 2 * mm)
    yield Paragraph("<b>I. Nội dung kiểm tra</b>", type_of(_PAPER).body)
    yield _summary(check)
    yield from _details(check)
    yield KeepTogether(
        [
            Spacer(0, 3 * mm),
            field("Ý kiến của người phụ trách", "", _PAPER),
            Spacer(0, 8 * mm),
            blocks.signatures(_PAPER, ("NGƯỜI KIỂM TRA", form.officer), ("THỦ TRƯỞNG CƠ QUAN", "")),
        ]
    )


def _summary(check: PostingCheck) -> Table:
    style = type_of(_PAPER)
    rows = [[Paragraph(f"<b>{word}</b>", style.cell_centred) for word in ("TT", "Nội dung", "Kết quả")]]
    for number, kind in enumerate(REMEDIES, 1):
        found = sum(finding.kind is kind for finding in check.findings)
        said = f"<b>{found} trường hợp</b>" if found else "không có"
        cells = (str(number), FINDING_VI[kind], said)
        styles = (style.cell_centred, style.cell, style.cell_centred)
        rows.append([Paragraph(cell, each) for cell, each in zip(cells, styles, strict=True)])
    return blocks.ruled_table(rows, _widths(30 * mm))


def _details(check: PostingCheck) -> Iterator[Flowable]:
    body = type_of(_PAPER).body
    yield Spacer(0, 3 * mm)
    if not check.findings:
        yield Paragraph("<b>II. Kết luận:</b> không phát hiện nội dung phải chấn chỉnh.", body)
        return
    yield Paragraph("<b>II. Nội dung phải chấn chỉnh</b>", body)
    number = 0
    for kind, remedy in REMEDIES.items():
        found = [finding for finding in check.findings if finding.kind is kind]
        if found:
            number += 1
            yield CondPageBreak(36 * mm)
            yield Spacer(0, 1.5 * mm)
            yield Paragraph(f"<b>{number}. {FINDING_VI[kind]} ({len(found)})</b>", body)
            yield Paragraph(f"<i>Cách xử lý: {remedy}</i>", body)
            yield from [_findings(found)] if any(each.code for each in found) else map(_alone, found)


def _alone(finding: Finding) -> Paragraph:
    return Paragraph(words(_detail(finding)), type_of(_PAPER).body)


def _findings(found: Sequence[Finding]) -> Table:
    style = type_of(_PAPER)
    rows = [[Paragraph(f"<b>{word}</b>", style.cell_centred) for word in ("TT", "Thủ tục", "Cụ thể")]]
    for number, each in enumerate(found, 1):
        name = f"{words(each.name)} ({words(each.code)})" if each.name else words(each.code)
        detail = Paragraph(words(_detail(each)), style.cell)
        rows.append([Paragraph(str(number), style.cell_centred), Paragraph(name, style.cell), detail])
    table = blocks.ruled_table(rows, _widths(68 * mm))
    table.splitInRow = int(max(len(each.name) + len(each.detail) for each in found) > 1500)
    return table


def _widths(last: float) -> list[float]:
    narrow = _PAPER.body * 2.4
    return [narrow, _PAPER.column - narrow - last, last]


def _detail(finding: Finding) -> str:
    """Return what makes a finding clear, in the words of its kind."""
    detail = finding.detail
    match finding.kind:
        case FindingKind.NOT_REVIEWED:
            return f"rà soát lần cuối ngày {detail}" if detail else "chưa rà soát lần nào"
        case FindingKind.REPLACED:
            return f"thay bằng {detail}"
        case FindingKind.DISPLAY_BEHIND:
            return f"Hiện lần cuối lúc {detail}." if detail else "Chưa hiện lần nào."
        case FindingKind.TO_REVIEW | FindingKind.PART_MISSING:
            # Parts go by their names, unless somebody wrote a sentence.
            named = {part.value: said.lower() for part, said in PART_VI.items()}
            parts = dict.fromkeys(detail.split(", "))
            return ", ".join(named[part] for part in parts) if parts.keys() <= named.keys() else detail
    return detail
