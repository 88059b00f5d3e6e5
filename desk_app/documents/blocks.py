"""The parts that official forms are built from: heading, title, fields, tables, codes, signatures, notes."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.colors import black
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, HRFlowable, Paragraph, Spacer, Table

from desk_app.documents import fonts
from desk_app.documents.layout import Paper, type_of
from desk_app.domain.forms import Letterhead
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.text import tidy
from desk_app.domain.wording import official_day

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
SIGN_HERE = "(Ký và ghi rõ họ tên)"
SIGN_AND_SEAL = "(Ký, ghi rõ họ tên và đóng dấu)"
CELL_PADDING = 3
_TO_FILL_IN = "…" * 10  # short enough for the line of its label, beside the codes of a receipt too
_QUIET_BARS = 10  # ISO/IEC 15417
_NARROWEST_BAR = 0.305 * mm  # below, a scan at 150 dpi loses it

_PLAIN: list[tuple[Any, ...]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("ALIGN", (0, 0), (-1, -1), "CENTER"),
    ("FONTNAME", (0, 0), (-1, -1), fonts.SERIF),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
]


def words(text: str) -> str:
    """Return data as one line of composed letters, safe inside a paragraph."""
    return escape(tidy(text))


def fixed(code: str, size: float) -> str:
    """Return a code in letters of one width, none of which is taken for another."""
    return f'<font name="{fonts.MONO_BOLD}" size="{size:.2f}">{words(code)}</font>'


def side_by_side(widths: Sequence[float], *columns: Sequence[Flowable] | Flowable) -> Table:
    """Return columns without rules or padding."""
    return Table([list(columns)], colWidths=widths, style=_PLAIN)


def paired(fields: Sequence[Flowable], paper: Paper, share: float) -> list[Flowable]:
    """Return two short fields in one line, where the paper is wide enough; the first takes its share of it."""
    if paper.is_roll or len(fields) != 2:
        return list(fields)
    return [side_by_side((paper.column * share, paper.column * (1 - share)), *fields)]


def around(
    story: Sequence[Flowable], width: float, height: float, column: float
) -> tuple[Sequence[Flowable], Sequence[Flowable]]:
    """Return what of a story stands beside a figure, in `width`, and what follows under it, in the whole column.

    The parting is the one that takes the least height.
    """

    def used(count: int) -> float:
        return max(height, height_of(story[:count], width)) + height_of(story[count:], column)

    count = min(range(len(story), -1, -1), key=used)
    return story[:count], story[count:]


def height_of(story: Sequence[Flowable], width: float) -> float:
    """Return how high a story is in a column."""
    return sum(part.wrap(width, 0)[1] + part.getSpaceBefore() for part in story)


def heading(letterhead: Letterhead, at: datetime, paper: Paper) -> list[Flowable]:
    """Return superior and issuing body on the left, Quốc hiệu, Tiêu ngữ, place and date on the right.

    NĐ 30/2020/NĐ-CP, Phụ lục I. A roll has them under each other, without place and date.
    """
    style = type_of(paper).heading
    office = words(letterhead.office).upper()
    issuer: list[Flowable] = [
        Paragraph(words(letterhead.parent).upper(), style),
        Paragraph(f"<b>{office}</b>", style),
        _rule(min(stringWidth(office, fonts.BOLD, style.fontSize), paper.column * 0.4) * 0.4),
    ]
    motto_size = style.fontSize + 1
    state: list[Flowable] = [
        Paragraph(f"<b>{STATE}</b>", style),
        Paragraph(f'<b><font size="{motto_size}">{MOTTO}</font></b>', style),
        _rule(stringWidth(MOTTO, fonts.BOLD, motto_size)),
    ]
    if paper.is_roll:
        return [*state, Spacer(0, 2 * mm), *issuer]
    state += [Spacer(0, 2 * mm), place_and_date(letterhead, at, paper)]
    right = stringWidth(STATE, fonts.BOLD, style.fontSize) + 2
    return [side_by_side((paper.column - right - 3 * mm, 3 * mm, right), issuer, [], state)]


def title(text: str, paper: Paper, *lines: str) -> list[Flowable]:
    """Return the form's name and the lines under it; empty lines are left out."""
    style = type_of(paper)
    under = [Paragraph(f"<b><i>{words(line)}</i></b>", style.centred) for line in lines if line]
    return [Spacer(0, 1 * mm), Paragraph(words(text), style.title), *under, Spacer(0, 1 * mm)]


def field(label: str, value: str, paper: Paper, *, strong: bool = False) -> Paragraph:
    """Return "label: value"; an empty value leaves a dotted line for the pen."""
    said = words(value) or _TO_FILL_IN
    return Paragraph(
        f"{label}: <b>{said}</b>" if strong and value else f"{label}: {said}", type_of(paper).body
    )


def place_and_date(letterhead: Letterhead, at: datetime, paper: Paper) -> Paragraph:
    """Return "Ninh Kiều, ngày 20 tháng 11 năm 2026" in italics."""
    place = f"{words(letterhead.place)}, " if letterhead.place else ""
    return Paragraph(f"<i>{place}{official_day(at)}</i>", type_of(paper).heading)


def document_table(documents: Sequence[SubmittedDocument], paper: Paper) -> Table:
    """Return TT · Tên thành phần · Bản chính · Bản chứng thực · Bản photo, the head repeated on each page."""
    style = type_of(paper)
    head = ("TT", "Tên thành phần", "Bản chính", "Bản chứng thực", "Bản photo")
    rows: list[list[Paragraph]] = [[Paragraph(f"<b>{word}</b>", style.cell_centred) for word in head]]
    for number, document in enumerate(documents, 1):
        note = f" <i>({words(document.note)})</i>" if document.note else ""
        counts = (document.originals, document.certified, document.copies)
        rows.append(
            [
                Paragraph(str(number), style.cell_centred),
                Paragraph(words(document.name) + note, style.cell),
                *(Paragraph(str(count or "–"), style.cell_centred) for count in counts),
            ]
        )
    narrow, *others = (paper.body * share for share in (2, 5, 5, 5))
    widths = [narrow, paper.column - narrow - sum(others), *others]
    return ruled_table(rows, widths)


def ruled_table(
    rows: Sequence[list[Any]], widths: Sequence[float], style: Sequence[tuple[Any, ...]] = ()
) -> Table:
    """Return a table in thin rules whose first row is repeated on each page; `style` is added to it."""
    return Table(
        rows,
        colWidths=widths,
        repeatRows=1,
        spaceBefore=1 * mm,
        spaceAfter=1 * mm,
        style=[
            ("GRID", (0, 0), (-1, -1), 0.5, black),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("FONTNAME", (0, 0), (-1, -1), fonts.SERIF),
            ("LEFTPADDING", (0, 0), (-1, -1), CELL_PADDING),
            ("RIGHTPADDING", (0, 0), (-1, -1), CELL_PADDING),
            ("TOPPADDING", (0, 0), (-1, -1), 1.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            *style,
        ],
    )


def document_list(documents: Sequence[SubmittedDocument], paper: Paper) -> list[Flowable]:
    """Return the same as `document_table` for a narrow paper: one paragraph for each document."""
    kinds = ("bản chính", "bản chứng thực", "bản photo")
    lines: list[Flowable] = []
    for number, document in enumerate(documents, 1):
        counts = zip((document.originals, document.certified, document.copies), kinds, strict=True)
        given = ", ".join(f"{count} {kind}" for count, kind in counts if count)
        note = f" <i>({words(document.note)})</i>" if document.note else ""
        lines.append(
            Paragraph(f"{number}) {words(document.name)}{note}: {given or '–'}", type_of(paper).cell)
        )
    return lines


class BarCode(Flowable):
    """The Code 128 of a dossier code with its quiet zones, standing upright, narrowed where the room asks for it.

    Upright it has room for bars wide enough, whatever the paper.
    """

    def __init__(self, code: str, paper: Paper, room: float) -> None:
        super().__init__()
        modules = Code128(code, barWidth=1, quiet=0).width + 2 * _QUIET_BARS
        bar = min(paper.bar, max(_NARROWEST_BAR, room / modules))
        self.width, self.height = paper.bar_height, modules * bar
        self.quiet = _QUIET_BARS * bar
        self.bars = Code128(code, barWidth=bar, barHeight=self.width, quiet=0)

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the fixed size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the bars on white."""
        self.canv.saveState()
        self.canv.setFillGray(1)
        self.canv.rect(0, 0, self.width, self.height, stroke=0, fill=1)
        self.canv.setFillGray(0)
        self.canv.translate(self.width, 0)
        self.canv.rotate(90)
        self.bars.drawOn(self.canv, self.quiet, 0)
        self.canv.restoreState()


def coded(code: str, paper: Paper, width: float) -> Paragraph:
    """Return "Mã hồ sơ: …" as people read it, the code never broken between lines of this width."""
    fits = width / stringWidth(code, fonts.MONO_BOLD, 1)
    return Paragraph(f"Mã hồ sơ: {fixed(code, min(paper.body, fits * 0.99))}", type_of(paper).body)


def signatures(paper: Paper, *signers: tuple[str, str], sealed: bool = False) -> Table:
    """Return one column for each (who signs as what, name), with room for the pen; `sealed` by the last one."""
    style = type_of(paper).centred
    how = [SIGN_HERE] * (len(signers) - 1) + [SIGN_AND_SEAL if sealed else SIGN_HERE]
    rows: list[list[Flowable]] = [
        [
            Paragraph(f"<b>{words(role)}</b><br/><i>{said}</i>", style)
            for (role, _), said in zip(signers, how, strict=True)
        ],
        [Spacer(0, paper.body * 2.2) for _ in signers],
        [Paragraph(f"<b>{words(name)}</b>", style) for _, name in signers],
    ]
    return Table(rows, colWidths=[paper.column / len(signers)] * len(signers), style=_PLAIN)


def notes(lines: Sequence[str], paper: Paper) -> list[Flowable]:
    """Return the small print at the foot."""
    style = type_of(paper).small
    first, *others = lines
    return [
        Paragraph(f"<i><b>Ghi chú:</b> {words(first)}</i>", style),
        *(Paragraph(f"<i>{words(line)}</i>", style) for line in others),
    ]


def _rule(length: float) -> HRFlowable:
    return HRFlowable(width=length, thickness=0.7, color=black, spaceBefore=2, spaceAfter=0)
