"""A letter of the office, on A4 or A5: congratulation, condolence, thanks, apology; in black, and calm."""

from reportlab.lib.colors import black
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Paragraph, Spacer

from desk_app.documents import blocks, fonts
from desk_app.documents.blocks import words
from desk_app.documents.layout import PAPERS, FormDocument, Paper, type_of
from desk_app.domain.letters import LetterForm
from desk_app.domain.paper_size import PaperSize

# Larger and wider set than a form: it is read at home, and kept.
_BODY = {PaperSize.A4: (14, 1.5), PaperSize.A5: (11, 1.4)}


def render_letter(form: LetterForm, size: PaperSize, reprint: int = 0) -> bytes:
    """Return the letter as a PDF; a roll is no paper for it, and takes the measures of A5.

    `reprint` above 0 marks the n-th reprint in the small print at the foot.
    """
    size = PaperSize.A5 if size is PaperSize.ROLL else size
    paper, head = PAPERS[size], form.letterhead
    document = FormDocument(
        paper, title=f"{form.title} {_number(form)}".rstrip(), author=head.office, training=head.training
    )
    document.add_copy(_story(form, paper, _BODY[size], reprint))
    return document.pdf()


def _story(form: LetterForm, paper: Paper, type_size: tuple[float, float], reprint: int) -> list[Flowable]:
    size, spacing = type_size
    body = ParagraphStyle(
        "letter",
        fontName=fonts.SERIF,
        fontSize=size,
        leading=size * spacing,
        alignment=TA_JUSTIFY,
        spaceBefore=size * 0.5,
        firstLineIndent=size * 2,
    )
    to = ParagraphStyle("to", parent=body, firstLineIndent=0, fontName=fonts.BOLD, alignment=0)
    title = ParagraphStyle("title", parent=type_of(paper).title, fontSize=size + 6, leading=size + 10)
    salutation, *paragraphs = form.paragraphs
    return [
        *blocks.heading(form.letterhead, form.made_at, paper),
        Spacer(0, size * 1.6),
        Paragraph(words(form.title), title),
        Spacer(0, size * 0.3),
        HRFlowable(width=size * 5, thickness=0.7, color=black),
        Spacer(0, size * 0.8),
        Paragraph(words(salutation), to),
        *(Paragraph(words(paragraph), body) for paragraph in paragraphs[:-1]),
        # Nobody signs a sheet that says nothing: the last paragraph goes with the signature.
        KeepTogether(
            [
                *(Paragraph(words(paragraph), body) for paragraph in paragraphs[-1:]),
                Spacer(0, size * 1.6),
                _signed(form, paper, size),
                Spacer(0, size),
                *_foot(form, paper, reprint),
            ]
        ),
    ]


def _signed(form: LetterForm, paper: Paper, size: float) -> Flowable:
    style = ParagraphStyle("signed", parent=type_of(paper).centred, fontSize=size, leading=size * 1.3)
    pen: list[Flowable] = [
        Paragraph(f"<b>{words(form.signed_as)}</b>", style),
        Spacer(0, size * 4),
        Paragraph(f"<b>{words(form.signer)}</b>", style),
    ]
    half = paper.column / 2
    return blocks.side_by_side((paper.column - half, half), [], pen)


def _foot(form: LetterForm, paper: Paper, reprint: int) -> list[Flowable]:
    said = " – ".join(filter(None, (_number(form), f"Bản in lại lần {reprint}" if reprint else "")))
    return [Paragraph(f"<i>{said}</i>", type_of(paper).small)] if said else []


def _number(form: LetterForm) -> str:
    """Return "Thư số 03/2026", empty for a letter that nobody has made yet."""
    return f"Thư số {form.number:02}/{form.year}" if form.number else ""
