"""What the forms of a dossier's life share: copies, opening, who it is about, what is lacking, who signs."""

from collections.abc import Callable, Sequence
from textwrap import wrap

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from desk_app.documents import blocks, form_words
from desk_app.documents.blocks import BarCode, field, words
from desk_app.documents.form_words import COPIES, FormName
from desk_app.documents.layout import FormDocument, Paper, in_fewest_sheets, type_of
from desk_app.domain.act_words import FAULT_VI
from desk_app.domain.acts import Lacking
from desk_app.domain.case_forms import FormHead
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.text import tidy
from desk_app.domain.workflow import Form

Story = list[Flowable]
# What flows over the pages, and the end that stays together with its signatures.
Parts = Callable[[Paper], tuple[Story, Story]]

HEAD_OF_OFFICE = "THỦ TRƯỞNG CƠ QUAN"
_RECIPIENTS = ("Như trên;", "Bộ phận Một cửa;", "Lưu.")
_COLUMNS = ("STT", "Thành phần/nội dung cần bổ sung", "Bản chính", "Bản chứng thực", "Bản photo")
_KINDS = ("bản chính", "bản chứng thực", "bản photo")
_BESIDE_BARS = 30 * mm
_GUTTER = 2 * mm
_SHORT_EMAIL = 30  # letters
_LONGEST_PIECE = 1200  # letters of a row; in capitals it fills two thirds of an A5


def draw(
    form: Form,
    head: FormHead,
    size: PaperSize,
    parts: Parts,
    *,
    reprint: int = 0,
    void: bool = False,
    note: str = "",
    copies: Sequence[str] = COPIES,
    on_roll: bool = False,
) -> bytes:
    """Return a form as a PDF: its copies on A4 or A5, each from its own first page, or one on the roll.

    A form that a roll is no paper for (`on_roll` false: it is sealed, or travels with the dossier) takes the measures
    of A5 there. A copy that would spill onto a second sheet is set tighter, where that helps. `note` is said under the
    title; `reprint` above 0 marks the n-th reprint, `void` a form that no longer holds.
    """
    measures = PaperSize.A5 if size is PaperSize.ROLL and not on_roll else size
    marks = (note, *form_words.printed_as(reprint, void=void))

    def drawn(paper: Paper) -> FormDocument:
        document = _document(form, head, paper)
        for marker in ("",) if paper.is_roll else copies:
            document.add_copy(_copy(form, head, paper, marker, marks, parts), marker)
        return document

    return in_fewest_sheets(drawn, measures, len(copies))


def _document(form: Form, head: FormHead, paper: Paper) -> FormDocument:
    number = form_words.number_of(form, head)
    name = form_words.name_of(form, head.form_set)
    return FormDocument(
        paper,
        title=" ".join(filter(None, (name.title, number, head.code))),
        author=head.letterhead.office,
        code=head.code or number,
        training=head.letterhead.training,
    )


def _copy(form: Form, head: FormHead, paper: Paper, marker: str, marks: Sequence[str], parts: Parts) -> Story:
    name = form_words.name_of(form, head.form_set)
    number = form_words.number_of(form, head)
    told = (f"<b>{marker}</b>" if marker else "", name.number, f"Số: {words(number)}" if number else "")
    lines: Story = [Paragraph(line, type_of(paper).body) for line in told if line]
    top = blocks.heading(head.letterhead, head.made_at, paper)
    flowing, end = parts(paper)
    if not paper.is_roll:
        return [
            *top,
            *_titled(name, paper, marks),
            *_opening(head.code, lines, paper),
            *flowing,
            KeepTogether(end),
        ]
    top += [Spacer(0, 1 * mm), blocks.place_and_date(head.letterhead, head.made_at, paper)]
    return [*top, *_titled(name, paper, marks), *_strip(head.code, [*lines, *flowing], paper), *end]


def _titled(name: FormName, paper: Paper, marks: Sequence[str]) -> Story:
    *above, last = name.title.splitlines()
    space, *titled = blocks.title(last, paper, *marks)
    return [space, *(Paragraph(words(line), type_of(paper).title) for line in above), *titled]


def _opening(code: str, lines: Story, paper: Paper) -> Story:
    """Return copy, form number and number of a sheet with the barcode at their side, the code under them."""
    if not code:
        return lines
    bars = LyingBars(code, paper, paper.column - _BESIDE_BARS - _GUTTER)
    left = paper.column - bars.width - _GUTTER
    coded = blocks.coded(code, paper, paper.column)
    if left < _BESIDE_BARS:
        return [*lines, Spacer(0, 1 * mm), bars, coded]
    return [Spacer(0, 1 * mm), blocks.side_by_side((left, _GUTTER, bars.width), lines, [], bars), coded]


def _strip(code: str, story: Story, paper: Paper) -> Story:
    """Return the story of a roll with the upright barcode at the side of its beginning."""
    if not code:
        return story
    bars = BarCode(code, paper, 140 * mm)
    left = paper.column - bars.width - _GUTTER
    story = [blocks.coded(code, paper, left), *story]
    beside, below = blocks.around(story, left, bars.height, paper.column)
    return [blocks.side_by_side((left, _GUTTER, bars.width), beside, [], bars), *below]


class LyingBars(Flowable):
    """The Code 128 of a dossier code with its quiet zones, read from left to right."""

    def __init__(self, code: str, paper: Paper, room: float) -> None:
        super().__init__()
        self._upright = BarCode(code, paper, room)
        self.width, self.height = self._upright.height, self._upright.width
        self.hAlign = "LEFT"

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the fixed size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the bars on white."""
        self.canv.saveState()
        self.canv.setFillGray(1)
        self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        self.canv.setFillGray(0)
        self._upright.bars.drawOn(self.canv, self._upright.quiet, 0)
        self.canv.restoreState()


def reach(head: FormHead, paper: Paper) -> Story:
    """Return Địa chỉ · Số điện thoại · Email; an unknown address or phone leaves room for the pen."""
    phone = field("Số điện thoại", head.phone, paper)
    email = [field("Email", head.email, paper)] if head.email else []
    together = [phone, *email]
    fits = bool(head.phone) and len(head.email) <= _SHORT_EMAIL
    return [
        field("Địa chỉ", head.address, paper),
        *(blocks.paired(together, paper, 0.45) if fits else together),
    ]


def request(head: FormHead, paper: Paper, label: str = "Nội dung yêu cầu giải quyết") -> Paragraph:
    """Return what was asked for, with the code of its procedure."""
    asked = f"{head.procedure} ({head.procedure_code})" if head.procedure_code else head.procedure
    return field(label, asked, paper, strong=True)


def said(text: str, paper: Paper) -> Paragraph:
    """Return data as a paragraph of the body."""
    return Paragraph(words(text), type_of(paper).body)


def strong(text: str, paper: Paper) -> Paragraph:
    """Return words that must not be overlooked."""
    return Paragraph(f"<b>{words(text)}</b>", type_of(paper).body)


def lacking_part(lacking: Sequence[Lacking], paper: Paper) -> Story:
    """Return STT · Thành phần/nội dung cần bổ sung · Bản chính · Bản chứng thực · Bản photo, or a list on a roll."""
    if not lacking:
        return []
    style = type_of(paper)
    if paper.is_roll:
        return [
            Paragraph(f"{number}) {words(each.name)} {_fault(each)}: {_counted(each)}", style.cell)
            for number, each in enumerate(lacking, 1)
        ]
    rows = [[Paragraph(f"<b>{word}</b>", style.cell_centred) for word in _COLUMNS]]
    for number, each in enumerate(lacking, 1):
        first, *others = _in_pieces(each)
        marks = (Paragraph(str(count or "–"), style.cell_centred) for count in _counts(each))
        rows.append([Paragraph(str(number), style.cell_centred), Paragraph(first, style.cell), *marks])
        blank = Paragraph("", style.cell)
        rows += [[blank, Paragraph(piece, style.cell), blank, blank, blank] for piece in others]
    narrow, *counts = (paper.body * share for share in (2.6, 4.6, 5.4, 4.6))
    return [blocks.ruled_table(rows, [narrow, paper.column - narrow - sum(counts), *counts])]


def papers_part(papers: Sequence[SubmittedDocument], paper: Paper) -> Story:
    """Return papers as a table, or as a list on a roll."""
    if paper.is_roll:
        return blocks.document_list(papers, paper)
    return [blocks.document_table(papers, paper)]


def _fault(lacking: Lacking) -> str:
    fault = f"{FAULT_VI[lacking.fault]}: {lacking.why}" if lacking.why else FAULT_VI[lacking.fault]
    return f"<i>({words(fault)})</i>"


def _in_pieces(lacking: Lacking) -> list[str]:
    """Return what one line says in pieces that each fit into a row: a row is never cut by the end of a page."""
    *above, last = wrap(tidy(lacking.name), _LONGEST_PIECE, break_on_hyphens=False) or [""]
    pieces = [words(piece) for piece in above]
    if len(last) + len(lacking.why) > _LONGEST_PIECE:
        return [*pieces, words(last), _fault(lacking)]
    return [*pieces, f"{words(last)} {_fault(lacking)}"]


def _counts(lacking: Lacking) -> tuple[int, int, int]:
    return lacking.originals, lacking.certified, lacking.copies


def _counted(lacking: Lacking) -> str:
    counts = zip(_counts(lacking), _KINDS, strict=True)
    return ", ".join(f"{count} {kind}" for count, kind in counts if count) or "–"


def signed(paper: Paper, *signers: tuple[str, str]) -> Story:
    """Return the signatures, a single one on the right; (who signs as what, name), the name empty for the pen."""
    if len(signers) > 1:
        return [Spacer(0, 2 * mm), blocks.signatures(paper, *signers)]
    role, name = signers[0]
    half = paper.column if paper.is_roll else paper.column / 2
    return [
        Spacer(0, 2 * mm),
        blocks.side_by_side((paper.column - half, half), [], _pen(paper, role, name, blocks.SIGN_HERE)),
    ]


def signed_by_head(paper: Paper, name: str) -> Story:
    """Return "Nơi nhận" on the left and the head of the office on the right, who signs and seals."""
    small = type_of(paper).small
    told = [Paragraph("<b><i>Nơi nhận:</i></b>", small)]
    told += [Paragraph(f"- {line}", small) for line in _RECIPIENTS]
    half = paper.column / 2
    pen = _pen(paper, HEAD_OF_OFFICE, name, blocks.SIGN_AND_SEAL)
    return [Spacer(0, 3 * mm), blocks.side_by_side((half, half), told, pen)]


def _pen(paper: Paper, role: str, name: str, how: str) -> Story:
    style = type_of(paper).centred
    return [
        Paragraph(f"<b>{words(role)}</b><br/><i>{how}</i>", style),
        Spacer(0, paper.body * (3 if how == blocks.SIGN_AND_SEAL else 2.2)),
        Paragraph(f"<b>{words(name)}</b>", style),
    ]
