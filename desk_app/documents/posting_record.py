"""The chronicle of the posting: what hung on the wall from when to when, and by which decisions."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from desk_app.documents import blocks
from desk_app.documents.blocks import words
from desk_app.documents.layout import A4_LANDSCAPE, type_of
from desk_app.documents.numbered import NumberedDocument
from desk_app.documents.posted_parts import short
from desk_app.domain.forms import PostingLine, PostingRecordForm
from desk_app.domain.procedure_changes import LONGEST
from desk_app.domain.wording import short_day

TITLE = "SỔ THEO DÕI NIÊM YẾT THỦ TỤC HÀNH CHÍNH"
NO_DAY = "có sẵn"
_LONGEST_NAME = 600  # letters; a row stays on its page
_NO_DAY_NOTE = "“Có sẵn”: đã niêm yết từ trước khi lập sổ này, không có ngày bắt đầu."
_PAPER = A4_LANDSCAPE
# Heading and width in mm; together the 267 mm between the margins.
_COLUMNS = (
    ("STT", 12),
    ("Mã thủ tục", 27),
    ("Tên thủ tục", 96),
    ("Niêm yết từ", 25),
    ("Đến hết", 23),
    ("Quyết định niêm yết", 44),
    ("Văn bản gỡ niêm yết", 40),
)


def render_record(form: PostingRecordForm) -> bytes:
    """Return the chronicle as a PDF on A4 landscape, in the order of its lines."""
    head = form.letterhead
    document = NumberedDocument(_PAPER, title=TITLE, author=head.office, training=head.training)
    document.add_copy(list(_story(form)))
    return document.pdf()


def _story(form: PostingRecordForm) -> Iterator[Flowable]:
    style = type_of(_PAPER)
    yield from blocks.heading(form.letterhead, form.made_at, _PAPER)
    yield Spacer(0, 4 * mm)
    yield from blocks.title(TITLE, _PAPER, f"Đến hết ngày {short_day(form.made_at)}")
    rows = [[Paragraph(f"<b>{word}</b>", style.cell_centred) for word, _ in _COLUMNS]]
    rows += [_row(number, line) for number, line in enumerate(form.lines, 1)]
    yield blocks.ruled_table(rows, [width * mm for _, width in _COLUMNS])
    posted = sum(line.period.posted(form.made_at.date()) for line in form.lines)
    procedures = len({line.period.code for line in form.lines})
    undated = any(line.period.decided_on is None for line in form.lines)
    said = f"Sổ có {len(form.lines)} lần niêm yết của {procedures} thủ tục; {posted} thủ tục đang niêm yết."
    yield KeepTogether(
        [
            Paragraph(said, style.body),
            *([Paragraph(f"<i>{_NO_DAY_NOTE}</i>", style.body)] if undated else []),
            Spacer(0, 6 * mm),
            blocks.signatures(_PAPER, ("NGƯỜI LẬP SỔ", form.officer), ("THỦ TRƯỞNG CƠ QUAN", "")),
        ]
    )


def _row(number: int, line: PostingLine) -> list[Paragraph]:
    style, period = type_of(_PAPER), line.period
    # What came with the catalogue was never decided on here: its first day says nothing.
    since = short_day(period.posted_from) if period.decided_on else NO_DAY
    made = f" ngày {short_day(period.decided_on)}" if period.decided_on else ""
    until = short_day(period.posted_to) if period.posted_to else ""
    return [
        Paragraph(str(number), style.cell_centred),
        Paragraph(words(short(period.code, LONGEST["code"])), style.cell_centred),
        Paragraph(words(short(line.name, _LONGEST_NAME)), style.cell),
        Paragraph(since, style.cell_centred),
        Paragraph(until, style.cell_centred),
        Paragraph(words(f"{short(period.decision, LONGEST['decision'])}{made}"), style.cell),
        Paragraph(words(short(period.withdrawal, LONGEST["decision"])), style.cell),
    ]
