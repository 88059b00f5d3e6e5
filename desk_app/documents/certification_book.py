"""A yearly book of certifications, one month or the whole year: printed, bound, closed at the end of the year."""

from collections.abc import Iterator

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from desk_app.documents import blocks
from desk_app.documents.blocks import words
from desk_app.documents.layout import A4_LANDSCAPE, type_of
from desk_app.documents.numbered import NumberedDocument
from desk_app.documents.posted_parts import short
from desk_app.domain.certification import Book, Entry
from desk_app.domain.certification_book import COLUMNS, TITLES, BookForm, Column, closing_line, summary

_PAPER = A4_LANDSCAPE
_LONGEST = 400  # letters; a row stays on its page
_EMPTY = "Không có việc chứng thực nào."


def render_book(form: BookForm) -> bytes:
    """Return the book as a PDF on A4 landscape, in the order of its numbers."""
    head = form.letterhead
    document = NumberedDocument(
        _PAPER, title=f"{TITLES[form.book]} – {form.span}", author=head.office, training=head.training
    )
    document.add_copy(list(_story(form)))
    return document.pdf()


def _story(form: BookForm) -> Iterator[Flowable]:
    style = type_of(_PAPER)
    columns = COLUMNS[form.book]
    yield from blocks.heading(form.letterhead, form.made_at, _PAPER)
    yield Spacer(0, 4 * mm)
    yield from blocks.title(TITLES[form.book], _PAPER, form.sign, form.span)
    rows = [[Paragraph(f"<b>{column.heading}</b>", style.cell_centred) for column in columns]]
    rows += [[_cell(column, entry) for column in columns] for entry in form.entries]
    yield blocks.ruled_table(rows, [column.width * mm for column in columns])
    if not form.entries:
        yield Paragraph(f"<i>{_EMPTY}</i>", style.body)
    yield KeepTogether(_foot(form))


def _foot(form: BookForm) -> list[Flowable]:
    style = type_of(_PAPER)
    said = [Paragraph(summary(form), style.body)]
    # The closing stands under the whole year and under its last month, where the bound book ends.
    closed = form.closed if form.month in (None, 12) else None
    if closed is not None:
        said.append(Paragraph(f"<b>{words(closing_line(closed))}</b>", style.body))
    signers = ("NGƯỜI LẬP SỔ", form.officer), ("NGƯỜI THỰC HIỆN CHỨNG THỰC", "")
    return [*said, Spacer(0, 6 * mm), blocks.signatures(_PAPER, *signers, sealed=closed is not None)]


def _cell(column: Column, entry: Entry) -> Paragraph:
    style, value = type_of(_PAPER), column.value(entry)
    if isinstance(value, int):
        return Paragraph(f"{value:,}".replace(",", "."), style.cell_centred)
    centred = column in COLUMNS[Book.COPIES][:2]
    return Paragraph(words(short(value, _LONGEST)), style.cell_centred if centred else style.cell)
