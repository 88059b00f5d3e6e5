"""The tables of the certification page: the papers of the visit, and what was certified today."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from desk_app.domain.certification import CertificationLine, Entry
from desk_app.domain.wording import money
from desk_app.ui.counter.certification_words import book_word
from desk_app.ui.theme import colours
from desk_app.ui.widgets.line_model import LineModel, Mark

BOOK, PAPER, PAGES, COPIES, FEE = range(5)
NUMBER, OF_BOOK, AT, REQUESTER, OF_PAPER, OF_COPIES, OF_FEE = range(7)


class PricedLine(NamedTuple):
    """A paper and what it costs; None where the fee is not known."""

    line: CertificationLine
    fee: int | None


class VisitModel(LineModel[PricedLine]):
    """The papers of the visit, in the order they were entered."""

    code_column = -1

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("Book"),
            self.tr("Paper"),
            self.tr("Page count"),
            self.tr("Copies"),
            self.tr("Fee"),
        )

    def cells(self, line: PricedLine) -> tuple[str, ...]:
        """Return the words of a paper."""
        paper, fee = line
        said = "–" if fee is None else money(fee)
        return book_word(paper.book), paper.paper, str(paper.pages), str(paper.copies), said


class EntriesModel(LineModel[Entry]):
    """Lines of the books in the order they come; `dated` says the day of each, not only of those who wait."""

    code_column = NUMBER

    def __init__(self, parent: QObject | None = None, *, dated: bool = False) -> None:
        super().__init__(parent)
        self._dated = dated

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (
            self.tr("Number"),
            self.tr("Book"),
            self.tr("Entered at"),
            self.tr("Requester"),
            self.tr("Paper"),
            self.tr("Copies"),
            self.tr("Fee"),
        )

    def cells(self, line: Entry) -> tuple[str, ...]:
        """Return the words of an entry."""
        content = line.content
        return (
            line.written or self.tr("waits"),
            line.book.value,
            f"{line.made_at:%d/%m %H:%M}" if self._dated or line.number is None else f"{line.made_at:%H:%M}",
            content.requester,
            content.paper,
            str(content.copies),
            money(content.fee),
        )

    def mark(self, line: Entry, column: int) -> Mark | None:
        """Return the sign of what waits."""
        if column != NUMBER or line.number is not None:
            return None
        return Mark("circle-pause", colours().soon, coloured_word=True)
