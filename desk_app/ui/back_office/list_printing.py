"""Printing hand-over lists and the reminder list of one page: drawn, put on paper, and recorded when they left."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desk_app.services import reminders, transfer_print
from desk_app.services.printing import PreparedPrint
from desk_app.ui.page import Page
from desk_app.ui.printer import Printing


class ListPrinting(QObject):
    """Prints for a page and says there what was printed, or why not."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._record: Callable[[], None] = _nothing
        self.printing = Printing(page.desk, page)
        self.printing.printed.connect(lambda _: self._record())
        self.printing.not_printed.connect(lambda _, why: page.message.stop(why))

    def print_list(self, code: str) -> None:
        """Print a list, again if it was printed before."""
        self._record = partial(self._list_printed, code)
        self._page.ask(transfer_print.prepare, self._print, code)

    def preview_list(self, code: str) -> None:
        """Show a list as it will be printed."""
        self._record = partial(self._list_printed, code)
        self._page.ask(transfer_print.prepare, self._preview, code)

    def print_reminders(self) -> None:
        """Print the reminder list of now."""
        self._record = self._reminders_printed
        self._page.ask(reminders.prepare, self._print)

    def preview_reminders(self) -> None:
        """Show the reminder list as it will be printed."""
        self._record = self._reminders_printed
        self._page.ask(reminders.prepare, self._preview)

    def _print(self, prepared: PreparedPrint) -> None:
        self.printing.print_pdf(prepared.pdf, prepared.title)

    def _preview(self, prepared: PreparedPrint) -> None:
        self.printing.preview_pdf(prepared.pdf, prepared.title)

    def _list_printed(self, code: str) -> None:
        self._page.message.done(self.tr("Printed: {code}").format(code=code))
        self._page.ask(transfer_print.printed, _ignored, code)

    def _reminders_printed(self) -> None:
        self._page.message.done(self.tr("The reminder list was printed."))
        self._page.ask(reminders.printed, _ignored)


def _nothing() -> None:
    return None


def _ignored(_answer: object) -> None:
    return None
