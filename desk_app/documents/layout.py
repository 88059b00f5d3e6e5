"""The paper of the official forms: its measures, its type, and the document that puts stories on pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from typing import Any

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Table,
)

from desk_app.documents import fonts
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.text import tidy


@dataclass(frozen=True, slots=True)
class Paper:
    """The measures of one paper, in points; a roll has height 0 and grows with its content.

    Type sizes, margins and order on A4 follow NĐ 30/2020/NĐ-CP, Phụ lục I; smaller papers scale them down.
    """

    width: float
    height: float
    margins: tuple[float, float, float, float]  # top, right, bottom, left
    body: float
    small: float
    heading: float
    title: float
    due: float
    qr: float  # at most, with its quiet zone, which may reach into the margins
    bar: float  # the narrowest bar of the Code 128
    bar_height: float
    bars: float = 90 * mm  # room for the upright Code 128 on a sheet, where the QR leaves it no more

    @property
    def column(self) -> float:
        """The width between the margins."""
        return self.width - self.margins[1] - self.margins[3]

    @property
    def is_roll(self) -> bool:
        """Tell whether the paper is endless."""
        return not self.height


PAPERS: dict[PaperSize, Paper] = {
    PaperSize.A4: Paper(
        *A4,
        margins=(20 * mm, 20 * mm, 20 * mm, 30 * mm),
        body=12, small=9.5, heading=12, title=15, due=19, qr=87 * mm, bar=4 / 300 * 72, bar_height=11 * mm,
    ),
    PaperSize.A5: Paper(
        *A5,
        margins=(6 * mm, 9 * mm, 5 * mm, 14 * mm),
        body=9.2, small=7.5, heading=8.2, title=12.5, due=15.5, qr=74 * mm, bar=4 / 300 * 72, bar_height=8 * mm,
    ),
    # Thermal heads print 72 of 80 mm at 203 dots per inch; bars of whole dots keep their edges,
    # there as on the 300 and 600 of a laser printer.
    PaperSize.ROLL: Paper(
        80 * mm,
        0,
        margins=(5 * mm, 4 * mm, 8 * mm, 4 * mm),
        body=10, small=8.5, heading=9, title=12, due=16, qr=79.8 * mm, bar=4 / 203 * 72, bar_height=9 * mm,
    ),
}  # fmt: skip
# For a form that would otherwise spill onto a second sheet: on A4 the narrowest right margin that the decree
# allows and smaller type, on A5 the type of A4 made smaller as the paper is; the QR keeps its size.
TIGHT: dict[PaperSize, Paper] = {
    PaperSize.A4: replace(
        PAPERS[PaperSize.A4],
        margins=(20 * mm, 15 * mm, 20 * mm, 30 * mm),
        body=11, small=8.5, heading=11, title=14, due=17,
    ),
    PaperSize.A5: replace(
        PAPERS[PaperSize.A5],
        margins=(5 * mm, 6 * mm, 5 * mm, 14 * mm),
        body=8.5, small=6.8, heading=7.8, title=11, due=14, bars=87 * mm,
    ),
}  # fmt: skip
A4_LANDSCAPE = Paper(
    A4[1],
    A4[0],
    margins=(15 * mm, 15 * mm, 15 * mm, 15 * mm),
    body=11, small=9, heading=12, title=14, due=14, qr=0, bar=0, bar_height=0,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Type:
    """The paragraph styles of one paper."""

    body: ParagraphStyle
    centred: ParagraphStyle
    title: ParagraphStyle
    heading: ParagraphStyle
    due: ParagraphStyle
    cell: ParagraphStyle
    cell_centred: ParagraphStyle
    small: ParagraphStyle
    small_centred: ParagraphStyle


@cache
def type_of(paper: Paper) -> Type:
    """Return the styles of a paper, its fonts registered."""
    fonts.register()

    def style(
        name: str, size: float, leading: float = 1.15, font: str = fonts.SERIF, **more: Any
    ) -> ParagraphStyle:
        return ParagraphStyle(name, fontName=font, fontSize=size, leading=size * leading, **more)

    centre: dict[str, Any] = {"alignment": TA_CENTER}
    gap = paper.body * 0.14
    return Type(
        body=style("body", paper.body, spaceBefore=gap),
        centred=style("centred", paper.body, **centre),
        title=style("title", paper.title, font=fonts.BOLD, **centre),
        heading=style("heading", paper.heading, **centre),
        due=style("due", paper.due, 1.15, fonts.BOLD, spaceBefore=gap),
        cell=style("cell", paper.body - 1, 1.12),
        cell_centred=style("cell centred", paper.body - 1, 1.12, **centre),
        small=style("small", paper.small, 1.14),
        small_centred=style("small centred", paper.small, 1.14, **centre),
    )


class FormDocument:
    """One PDF of one or more copies, each from its own first page on; the same data give the same bytes."""

    def __init__(
        self, paper: Paper, *, title: str, author: str, code: str = "", training: bool = False
    ) -> None:
        self.paper = paper
        self._title = tidy(title)
        self._author = tidy(author)
        self._code = code
        self._training = training
        self._copies: list[tuple[str, Sequence[Flowable]]] = []
        self.pages = 0  # drawn so far
        fonts.register()

    def add_copy(self, story: Sequence[Flowable], marker: str = "") -> None:
        """Append a copy; its marker ("Liên 1: Lưu") is repeated on its further pages."""
        self._copies.append((marker, story))

    def pdf(self) -> bytes:
        """Draw every copy and return the file."""
        paper, (top, _, bottom, left) = self.paper, self.paper.margins
        height = paper.height or self._fitted_height() + top + bottom
        buffer = BytesIO()
        document = BaseDocTemplate(
            buffer,
            pagesize=(paper.width, height),
            invariant=1,
            lang="vi",
            title=self._title,
            author=self._author,
            subject=self._code,
            creator="desk_app",
        )
        room = (left, bottom, paper.column, height - top - bottom)
        story: list[Flowable] = []
        for number, (marker, copy) in enumerate(self._copies):
            first, later = f"{number}", f"{number}+"
            pages = self._page_marks(marker, height)
            document.addPageTemplates(
                [
                    PageTemplate(first, [_frame(room)], onPage=pages, autoNextPageTemplate=later),
                    PageTemplate(later, [_frame(room)], onPage=pages),
                ]
            )
            if number:
                story += [NextPageTemplate(first), PageBreak()]
            story += copy
        # Else every page names an unembedded Helvetica that it never uses.
        document.initialFontName = fonts.SERIF
        document.build(story)
        self.pages = document.page
        return buffer.getvalue()

    def _fitted_height(self) -> float:
        inside = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 0)]
        column = Table(
            [[list(copy)] for _, copy in self._copies], colWidths=[self.paper.column], style=inside
        )
        height: float = column.wrap(self.paper.column, 1_000_000)[1]
        return height

    def _page_marks(self, marker: str, height: float) -> Callable[[Canvas, Any], None]:
        page = 0

        def draw(canvas: Canvas, _document: Any) -> None:
            nonlocal page
            page += 1
            canvas.saveState()
            if self._training:
                _watermark(canvas, self.paper.width, height)
            if page > 1:
                canvas.setFillGray(0)
                canvas.setFont(fonts.SERIF, self.paper.small)
                words = " – ".join(filter(None, (self._code, marker, f"Trang {page}")))
                middle = self.paper.margins[3] + self.paper.column / 2
                canvas.drawCentredString(middle, height - self.paper.margins[0] * 0.7, words)
            canvas.restoreState()

        return draw


def in_fewest_sheets(draw: Callable[[Paper], FormDocument], size: PaperSize, copies: int) -> bytes:
    """Return a form drawn on a paper, set tighter where a copy would spill onto a second sheet and that helps."""
    loose = draw(PAPERS[size])
    pdf = loose.pdf()
    if size not in TIGHT or loose.pages <= copies:
        return pdf
    tight = draw(TIGHT[size])
    set_tight = tight.pdf()
    return set_tight if tight.pages < loose.pages else pdf


def _frame(room: tuple[float, float, float, float]) -> Frame:
    return Frame(*room, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


def _watermark(canvas: Canvas, width: float, height: float) -> None:
    # Under everything else, and so pale that neither words nor codes suffer.
    size = min(width, height)
    stripes = max(1, round(height / width / 1.41))
    canvas.setFillGray(0.92)
    canvas.setFont(fonts.BOLD, size * 0.17)
    for stripe in range(stripes):
        canvas.saveState()
        canvas.translate(width / 2, height * (stripe + 0.5) / stripes)
        canvas.rotate(45)
        canvas.drawCentredString(0, -size * 0.06, "DIỄN TẬP")
        canvas.restoreState()
