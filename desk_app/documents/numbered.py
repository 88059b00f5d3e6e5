"""A long form whose pages say how many there are, with bookmarks and a table of contents, drawn in one pass.

Page numbers that are known only later stand on earlier pages as named drawings, which are filled in when their
page comes.
"""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from desk_app.documents import fonts
from desk_app.documents.blocks import words
from desk_app.documents.layout import FormDocument, Paper, type_of
from desk_app.domain.text import tidy

_TOTAL = "pages"
_WIDEST = "0000"


class NumberedDocument(FormDocument):
    """A form of one copy with "Trang x/y" and a running title on its pages after the first."""

    def __init__(self, paper: Paper, *, title: str, author: str, training: bool) -> None:
        super().__init__(paper, title=title, author=author, training=training)
        self._running = " – ".join(filter(None, (tidy(title), tidy(author))))

    def add_copy(self, story: Sequence[Flowable], marker: str = "") -> None:
        """Append the only copy."""
        super().add_copy([*story, _Filling(_TOTAL, self.paper.small)], marker)

    def mark(self, canvas: Canvas) -> None:
        """Draw what a page says outside its frame."""
        if (page := canvas.getPageNumber()) > 1:
            said = f"{self._running} – Trang {page}/"
            width = stringWidth(said + _WIDEST, fonts.SERIF, self.paper.small)
            left = self.paper.margins[3] + (self.paper.column - width) / 2
            total_after(canvas, said, left, self.paper.height - self.paper.margins[0] * 0.7, self.paper.small)

    def _page_marks(self, marker: str, height: float) -> Callable[[Canvas, Any], None]:
        marks = super()._page_marks

        def draw(canvas: Canvas, document: Any) -> None:
            # Those of a first page, anew for each: the watermark alone.
            marks(marker, height)(canvas, document)
            canvas.saveState()
            canvas.setFillGray(0)
            self.mark(canvas)
            canvas.restoreState()

        return draw


def total_after(canvas: Canvas, said: str, left: float, up: float, size: float) -> None:
    """Draw words that end in the number of all pages; `size` is that of the paper's small type."""
    canvas.setFont(fonts.SERIF, size)
    canvas.drawString(left, up, said)
    _place(canvas, _TOTAL, left + stringWidth(said, fonts.SERIF, size), up)


class Landmark(Flowable):
    """A place without height that bookmarks and the table of contents lead to; level 0 holds those of level 1."""

    def __init__(self, key: str, name: str, level: int, paper: Paper) -> None:
        super().__init__()
        self._key, self._name, self._level = key, tidy(name), level
        self._number = _Filling(_number_of(key), paper.body - 1, right=True)

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return no size."""
        return 0, 0

    def draw(self) -> None:
        """Bookmark the place and fill in its page number."""
        canvas = self.canv
        canvas.showOutline()
        canvas.bookmarkHorizontal(self._key, 0, 4)
        canvas.addOutlineEntry(self._name, self._key, self._level, closed=self._level == 0)
        self._number.drawOn(canvas, 0, 0)


class ContentsLine(Flowable):
    """A line of the table of contents: a name, dots, the page of its landmark; it leads there when pressed."""

    def __init__(self, key: str, name: str, paper: Paper, *, strong: bool = False, indent: float = 0) -> None:
        super().__init__()
        markup = f"<b>{words(name)}</b>" if strong else words(name)
        style = type_of(paper).cell
        self._key, self._indent, self._size, self._leading = key, indent, style.fontSize, style.leading
        self._above = self._size * (0.6 if strong else 0.25)
        self._name = Paragraph(markup, style)
        self._number_width = stringWidth(_WIDEST, fonts.SERIF, self._size) + 6

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the whole width and what the name needs."""
        self.width = available_width
        _, high = self._name.wrap(available_width - self._indent - self._number_width, 0)
        self.height = high + self._above
        return self.width, self.height

    def draw(self) -> None:
        """Draw name, dots and number on the last line's foot."""
        canvas = self.canv
        self._name.drawOn(canvas, self._indent, 0)
        up = self._leading - self._size
        dots_from = self._indent + self._name.getActualLineWidths0()[-1] + 3
        canvas.saveState()
        canvas.setDash(0.5, 2.5)
        canvas.setLineWidth(0.5)
        if dots_from < self.width - self._number_width:
            canvas.line(dots_from, up, self.width - self._number_width, up)
        canvas.restoreState()
        _place(canvas, _number_of(self._key), self.width - self._number_width + 4, up)
        canvas.linkRect("", self._key, (0, 0, self.width, self.height), relative=1)


class _Filling(Flowable):
    """Where the number of its page is filled in, on every page that asks for it by name."""

    def __init__(self, name: str, size: float, *, right: bool = False) -> None:
        super().__init__()
        self._asked, self._size, self._right = name, size, right

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Return no size."""
        return 0, 0

    def draw(self) -> None:
        """Define the named drawing."""
        canvas, size = self.canv, self._size
        number, room = str(canvas.getPageNumber()), stringWidth(_WIDEST, fonts.SERIF, size)
        canvas.beginForm(self._asked, 0, -int(size), int(room) + 1, int(size * 2))
        canvas.setFillGray(0)
        canvas.setFont(fonts.SERIF, size)
        if self._right:
            canvas.drawRightString(room, 0, number)
        else:
            canvas.drawString(0, 0, number)
        canvas.endForm()


def _number_of(key: str) -> str:
    return f"page-{key}"


def _place(canvas: Canvas, name: str, left: float, up: float) -> None:
    canvas.saveState()
    canvas.translate(left, up)
    canvas.doForm(name)
    canvas.restoreState()
