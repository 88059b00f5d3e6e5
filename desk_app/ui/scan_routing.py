"""Where a scan leads: a receipt to its dossier, a citizen card to reception, anything else to a polite line."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desk_app.domain.errors import DeskError
from desk_app.domain.receipt_code import Verdict
from desk_app.domain.scan import ScanKind
from desk_app.services import lookup
from desk_app.services.lookup import ScanAnswer
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.texts import sentence
from desk_app.ui.widgets.message_line import MessageLine
from desk_app.ui.widgets.scan_filter import ScanFilter
from desk_app.ui.words import replaced_words


def _nothing() -> None:
    return None


class ScanRouting(QObject):
    """Listens to the reader in the whole program; the page shown may take a scan before anybody else.

    `page` returns the page shown, `open_dossier` shows a dossier by its code, `open_reception` the reception page.
    """

    def __init__(
        self,
        desk: Desk,
        page: Callable[[], Page],
        open_dossier: Callable[[str], None],
        open_reception: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._open_dossier = open_dossier
        self._open_reception = open_reception
        self._told: tuple[MessageLine, str] | None = None
        self.filter = ScanFilter(self)
        self.filter.scanned.connect(self.take)

    def listen(self) -> None:
        """Begin to listen."""
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self.filter)

    def stop(self) -> None:
        """Listen no longer."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self.filter)

    def take(self, text: str) -> None:
        """Ask what the reader read, and act on it; the open question of a dialog comes first."""
        if QApplication.activeModalWidget() is None:
            self._desk.ask(lookup.scan, self._scanned, self._refused, _nothing, text)

    def forget(self) -> None:
        """Take away what was said of the scan before, unless the page says something else by now."""
        told, self._told = self._told, None
        if told is not None and isValid(told[0]) and told[0].text == told[1]:
            told[0].clear()

    def _scanned(self, answer: ScanAnswer) -> None:
        self.forget()
        if self._page().scanned(answer):
            return
        match answer.kind:
            case ScanKind.RECEIPT if answer.verdict is Verdict.NOT_OURS:
                self._tell("warning", self.tr("This receipt was not issued by this office."))
            case ScanKind.RECEIPT | ScanKind.DOSSIER_CODE:
                self._open_dossier(answer.code)
                self._judge(answer)
            case ScanKind.CARD:
                self._open_reception()
                self._page().scanned(answer)
            case _:
                self._tell(
                    "info",
                    self.tr("The desk does not know what was scanned. Scan a receipt or a citizen card."),
                )

    def _judge(self, answer: ScanAnswer) -> None:
        if answer.verdict is Verdict.ALTERED:
            self._tell("stop", self.tr("This receipt was altered: its seal does not fit what it says."))
        elif answer.verdict is Verdict.SUPERSEDED:
            self._tell("warning", replaced_words(answer.replaced))

    def _refused(self, error: DeskError) -> None:
        self.forget()
        self._tell("stop", sentence(error, self._desk.language))

    def _tell(self, kind: str, words: str) -> None:
        line = self._page().message
        line.say(kind, words)
        self._told = line, words
