"""Offline exchange with other offices: packages come in, packages go out, keys are compared."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.package import PackageAnswer, PackageMade
from desk_app.domain.scan import ScanKind
from desk_app.services.lookup import ScanAnswer
from desk_app.ui.back_office.attachment_rows import size_words
from desk_app.ui.back_office.keys_view import KeysView
from desk_app.ui.back_office.opening_view import OpeningView
from desk_app.ui.back_office.packing_view import PackingView
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_3, SPACE_4, role
from desk_app.ui.widgets.long_work import LongWork

OPENING, PACKING, KEYS = range(3)


class ExchangePage(Page):
    """1, 2, 3 choose a tab, F12 does its main act, Esc stops what runs or leaves."""

    follows: ClassVar[tuple[str, ...]] = ("package.", "office_key.", "result.", "dossier.")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.work = LongWork(self)
        self.opening = OpeningView(self, self.work)
        self.packing = PackingView(self, self.work, self._made)
        self.keys = KeysView(self)
        self.fields |= {
            "office": self.packing.office,
            "code": self.packing.codes,
            "codes": self.packing.codes,
            "transfer": self.packing.codes,
            "key": self.keys.table,
        }
        self.tabs = self._made_tabs()
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.tabs)
        self.stack.addWidget(self.work)
        self.set_content(self._laid_out(), scrolls=False)
        self.setAcceptDrops(True)
        self.work.begun.connect(self._show_work)
        self.work.ended.connect(self._show_tabs)
        self.tabs.currentChanged.connect(self.clear_message)
        QShortcut(QKeySequence("F5"), self, self.refresh)

    def open(self, code: str) -> None:
        """Prepare a package of one hand-over list or dossier."""
        self.tabs.setCurrentIndex(PACKING)
        self.packing.add(code)

    def refresh(self) -> None:
        """Read offices, results and keys anew."""
        self.packing.refresh()
        self.keys.refresh()

    def entered(self) -> None:
        """Put the focus on the tabs."""
        self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def show_tab(self, tab: int) -> None:
        """Show one of its tabs."""
        self.tabs.setCurrentIndex(tab)

    def refused(self, error: DeskError) -> None:
        """Say a refusal; of a package also where its list would be."""
        super().refused(error)
        if error.code == "cancelled":
            self.message.info(self.message.text)
        elif self.tabs.currentIndex() == OPENING and error.field == "file":
            self.opening.show_refusal(error)

    def scanned(self, answer: ScanAnswer) -> bool:
        """Take the code of a dossier or a list for the package being made."""
        kinds = {ScanKind.DOSSIER_CODE, ScanKind.RECEIPT}
        if self.tabs.currentIndex() != PACKING or answer.kind not in kinds or not answer.code:
            return False
        self.packing.add(answer.code)
        return True

    def back(self) -> bool:
        """Stop what runs, or close the figures being compared; else the main window leaves the page."""
        if self.work.running:
            self.work.stop()
            return True
        return self.keys.put_away()

    def state(self) -> object:
        """Return the tab, the codes typed and what was opened."""
        return self.tabs.currentIndex(), self.packing.codes.toPlainText(), self.opening.answer

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case (int() as tab, str() as codes, PackageAnswer() | None as answer):
                self.tabs.setCurrentIndex(tab)
                self.packing.codes.setPlainText(codes)
                self.opening.show_answer(answer)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and not self.work.running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the package that was dropped, or enter the key on the keys' tab."""
        event.acceptProposedAction()
        path = Path(event.mimeData().urls()[0].toLocalFile())
        if self.tabs.currentIndex() == KEYS:
            self.keys.enter_file(path)
        else:
            self.tabs.setCurrentIndex(OPENING)
            self.opening.take(path)

    def _made(self, made: PackageMade) -> None:
        words = self.tr("Package for {office}: {entries} entries, {files} attachments, {size}. Code {code}.")
        self.message.done(
            words.format(
                office=made.office_name,
                entries=made.entries,
                files=made.files,
                size=size_words(made.size),
                code=made.code,
            )
        )
        self.packing.refresh()

    def _show_work(self) -> None:
        self.stack.setCurrentWidget(self.work)
        self.work.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tabs(self) -> None:
        self.stack.setCurrentWidget(self.tabs)
        self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_tabs(self) -> QTabWidget:
        tabs = QTabWidget(self)
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        tabs.tabBar().setAccessibleName(self.tr("Parts of the exchange"))
        named = (
            (self.tr("Packages in"), self.opening),
            (self.tr("Packages out"), self.packing),
            (self.tr("Exchange keys"), self.keys),
        )
        for number, (words, part) in enumerate(named, 1):
            tabs.addTab(part, f"{words}\u2002{number}")
            shown = QShortcut(QKeySequence(str(number)), self)
            shown.activated.connect(lambda at=number - 1: tabs.setCurrentIndex(at))
        return tabs

    def _laid_out(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addWidget(role(QLabel(self.tr("Exchange with other offices")), "page-title"))
        column.addWidget(self.stack, 1)
        return body
