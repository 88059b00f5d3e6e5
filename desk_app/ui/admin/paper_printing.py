"""Printing papers that belong to no one dossier, for one page: drawn from what was kept, recorded when they left."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desk_app.domain.office_paper import KeptPaper
from desk_app.domain.paper_size import PaperSize
from desk_app.services import office_papers
from desk_app.services.printing import PreparedPrint
from desk_app.ui.page import Page
from desk_app.ui.printer import OpenPrinter, Printing, installed_printer


class PaperPrinting(QObject):
    """Prints for a page and says there what was printed, or why not; one paper at a time.

    A PDF without a record of its own goes straight to `printing`.
    """

    def __init__(self, page: Page, open_printer: OpenPrinter = installed_printer) -> None:
        super().__init__(page)
        self._page = page
        self._record: Callable[[], None] = _nothing
        self._missed: Callable[[str], None] = _ignored
        self.printing = Printing(page.desk, page, open_printer)
        self.printing.printed.connect(lambda _: self._record())
        self.printing.not_printed.connect(self._not_printed)

    def print_paper(self, paper: KeptPaper) -> None:
        """Print a paper, again if it was printed before."""
        self._ask(paper, self.printing.print_pdf)

    def preview_paper(self, paper: KeptPaper) -> None:
        """Show a paper as it will be printed."""
        self._ask(paper, self.printing.preview_pdf)

    def print_pdf(self, pdf: bytes, title: str, *, shown: bool) -> None:
        """Print or show what keeps no record of its prints."""
        self._record, self._missed = _nothing, _ignored
        (self.printing.preview_pdf if shown else self.printing.print_pdf)(pdf, title)

    def _ask(self, paper: KeptPaper, put: Callable[[bytes, str], None]) -> None:
        def prepared(drawn: PreparedPrint) -> None:
            self._record, self._missed = partial(self._printed, paper), partial(self._failed, paper)
            put(drawn.pdf, drawn.title)

        self._page.ask(
            office_papers.prepare, prepared, paper.form, paper.year, paper.number, self._paper_size()
        )

    def _printed(self, paper: KeptPaper) -> None:
        self._page.message.done(self.tr("Printed: {name}").format(name=paper.subject))
        printer = self._page.desk.settings.receipt_printer
        size, named = self._paper_size(), (paper.form, paper.year, paper.number)
        self._page.ask(office_papers.printed, _ignored, *named, size, printer)

    def _failed(self, paper: KeptPaper, why: str) -> None:
        self._page.ask(office_papers.failed, _ignored, paper.form, paper.year, paper.number, why)

    def _not_printed(self, _code: str, why: str) -> None:
        self._page.message.stop(why)
        self._missed(why)

    def _paper_size(self) -> PaperSize:
        return PaperSize(self._page.desk.settings.paper_size)


def _nothing() -> None:
    return None


def _ignored(_answer: object) -> None:
    return None
