"""Sổ theo dõi hồ sơ (TT 03/2025/TT-VPCP, Phụ lục I, Mẫu số 07) on A4 landscape, closed at the end of its year."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from desk_app.documents import blocks, fonts
from desk_app.documents.blocks import words
from desk_app.documents.layout import A4_LANDSCAPE, type_of
from desk_app.documents.numbered import NumberedDocument, total_after
from desk_app.documents.posted_parts import short
from desk_app.domain.register import COLUMNS, NUMBERS, TITLE, Column, RegisterForm, RegisterLine
from desk_app.domain.wording import short_day

_LONGEST = 300  # letters; a row stays on its page
_SIGNED = (("NGƯỜI LẬP SỔ", True), ("TRƯỞNG BỘ PHẬN MỘT CỬA", False))
_SEALED = (*_SIGNED, ("THỦ TRƯỞNG CƠ QUAN", False))
# The left margin is for the binding.
_PAPER = replace(A4_LANDSCAPE, margins=(14 * mm, 9 * mm, 14 * mm, 18 * mm), body=9.5, heading=11, small=8.5)
_TIGHT_PADDING = (("LEFTPADDING", (0, 0), (-1, -1), 1.5), ("RIGHTPADDING", (0, 0), (-1, -1), 1.5))


def render_register(form: RegisterForm) -> bytes:
    """Return the register as a PDF, in the order of its numbers, every page numbered."""
    head = form.letterhead
    document = _Book(_PAPER, title=TITLE, author=head.office, training=head.training)
    document.add_copy(list(_story(form)))
    return document.pdf()


class _Book(NumberedDocument):
    """A book says on every page, the first too, which page of how many it is."""

    def mark(self, canvas: Canvas) -> None:
        """Draw "Trang 1/3" at the foot."""
        said, size = f"Trang {canvas.getPageNumber()}/", self.paper.small
        middle = self.paper.margins[3] + self.paper.column / 2
        left = middle - stringWidth(f"{said}000", fonts.SERIF, size) / 2
        total_after(canvas, said, left, self.paper.margins[2] * 0.5, size)


def _story(form: RegisterForm) -> Iterator[Flowable]:
    style = type_of(_PAPER)
    yield from blocks.heading(form.letterhead, form.made_at, _PAPER)
    yield Spacer(0, 3 * mm)
    yield from blocks.title(TITLE, _PAPER, f"{NUMBERS[form.form_set]} – Quyển số: {form.year}", form.span)
    head = [Paragraph(f"<b>{column.heading}</b>", style.cell_centred) for column in COLUMNS]
    widths = [column.width * mm for column in COLUMNS]
    rows = [[_cell(column, line) for column in COLUMNS] for line in form.lines]
    yield blocks.ruled_table([head, *rows], widths, _TIGHT_PADDING)
    yield KeepTogether(_foot(form))


def _foot(form: RegisterForm) -> list[Flowable]:
    style = type_of(_PAPER)
    said: list[Flowable] = [Paragraph(form.summary, style.body)]
    if form.closing_line:
        said.append(Paragraph(f"<b>{words(form.closing_line)}</b>", style.body))
    signers = _SEALED if form.closing_line else _SIGNED
    signed = [(role, form.officer if named else "") for role, named in signers]
    sealed = bool(form.closing_line)
    return [*said, Spacer(0, 5 * mm), blocks.signatures(_PAPER, *signed, sealed=sealed)]


def _cell(column: Column, line: RegisterLine) -> Paragraph:
    style, value = type_of(_PAPER), column.value(line)
    said = short_day(value) if isinstance(value, date) else str(value)
    if value == line.code:
        # Parted where a reader parts it anyway.
        said = said.replace("-", "-\n", 1)
    markup = "<br/>".join(words(short(part, _LONGEST)) for part in said.split("\n"))
    return Paragraph(markup, style.cell_centred if column.centred else style.cell)
