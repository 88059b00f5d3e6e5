"""Slips of practice that are no statutory forms: what to bring when papers are missing."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from desk_app.documents import blocks
from desk_app.documents.blocks import field, words
from desk_app.documents.layout import PAPERS, FormDocument, Paper, type_of
from desk_app.domain.forms import MissingPapersForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.procedure import RequiredDocument

TITLE = "PHIẾU HƯỚNG DẪN CHUẨN BỊ HỒ SƠ"


def render_missing_papers(form: MissingPapersForm, size: PaperSize) -> bytes:
    """Return the slip as a PDF of one copy: what is missing, with counts, and what was already shown."""
    paper = PAPERS[size]
    document = FormDocument(
        paper, title=TITLE, author=form.letterhead.office, training=form.letterhead.training
    )
    document.add_copy(_story(form, paper))
    return document.pdf()


def _story(form: MissingPapersForm, paper: Paper) -> list[Flowable]:
    style = type_of(paper)
    request = f"{form.procedure} ({form.procedure_code})" if form.procedure_code else form.procedure
    given = [document for document in form.given if document.received]
    story = [
        *blocks.heading(form.letterhead, form.made_at, paper),
        Spacer(0, 2 * mm),
        *blocks.title(TITLE, paper),
        field("Người đề nghị", form.applicant, paper, strong=True),
        field("Nội dung yêu cầu giải quyết", request, paper, strong=True),
        Spacer(0, 2 * mm),
        Paragraph("<b>Giấy tờ còn thiếu, đề nghị Ông/Bà chuẩn bị:</b>", style.body),
        *(_missing_list(form, paper) if paper.is_roll else [_missing_table(form, paper)]),
    ]
    if given:
        story += [
            Spacer(0, 2 * mm),
            Paragraph("<b>Giấy tờ đã có (mang theo khi nộp hồ sơ):</b>", style.body),
            *(blocks.document_list(given, paper) if paper.is_roll else [blocks.document_table(given, paper)]),
        ]
    if paper.is_roll:
        story.append(blocks.place_and_date(form.letterhead, form.made_at, paper))
    foot = [Spacer(0, 4 * mm), *_contact(form, paper), Spacer(0, 4 * mm), _signed(form, paper)]
    return [*story, *foot] if paper.is_roll else [*story, KeepTogether(foot)]


def _missing_table(form: MissingPapersForm, paper: Paper) -> Flowable:
    style = type_of(paper)
    head = ("TT", "Giấy tờ còn thiếu", "Bản chính", "Bản sao")
    rows: list[list[Paragraph]] = [[Paragraph(f"<b>{word}</b>", style.cell_centred) for word in head]]
    for number, need in enumerate(form.missing, 1):
        counts = (Paragraph(str(count or "–"), style.cell_centred) for count in (need.originals, need.copies))
        rows.append(
            [Paragraph(str(number), style.cell_centred), Paragraph(_described(need), style.cell), *counts]
        )
    number_width, count_width = paper.body * 2.4, paper.body * 5.5
    widths = [number_width, paper.column - number_width - 2 * count_width, count_width, count_width]
    return blocks.ruled_table(rows, widths)


def _missing_list(form: MissingPapersForm, paper: Paper) -> list[Flowable]:
    lines: list[Flowable] = []
    for number, need in enumerate(form.missing, 1):
        kinds = ((need.originals, "bản chính"), (need.copies, "bản sao"))
        counts = ", ".join(f"{count} {kind}" for count, kind in kinds if count)
        lines.append(Paragraph(f"{number}) {_described(need)}: {counts or '–'}", type_of(paper).cell))
    return lines


def _described(need: RequiredDocument) -> str:
    hints = [
        need.case,
        f"mẫu {need.form}" if need.form else "",
        "xuất trình để đối chiếu" if need.to_show else "",
    ]
    said = "; ".join(words(hint) for hint in hints if hint)
    return f"{words(need.name)} <i>({said})</i>" if said else words(need.name)


def _contact(form: MissingPapersForm, paper: Paper) -> list[Flowable]:
    head = form.letterhead
    where = ", ".join(filter(None, (head.desk, head.address)))
    reach = f", số điện thoại {head.phone}" if head.phone else ""
    line = f"Nếu có vướng mắc khi chuẩn bị hồ sơ, Ông/Bà liên hệ với {where}{reach} để được hướng dẫn."
    no_dossier = "Hồ sơ chưa được tiếp nhận; thời hạn giải quyết được tính từ khi tiếp nhận hồ sơ đầy đủ."
    return [Paragraph(words(line), type_of(paper).body), *blocks.notes((no_dossier,), paper)]


def _signed(form: MissingPapersForm, paper: Paper) -> Flowable:
    return blocks.signatures(paper, ("NGƯỜI ĐỀ NGHỊ", form.applicant), ("NGƯỜI HƯỚNG DẪN", form.officer))
