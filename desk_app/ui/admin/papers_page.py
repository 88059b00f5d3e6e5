"""Books and letters: the register of the year, letters of the office, one receipt for several dossiers."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.scan import ScanKind
from desk_app.services.lookup import ScanAnswer
from desk_app.ui.admin.joint_receipt_view import JointReceiptView
from desk_app.ui.admin.letters_view import LettersView
from desk_app.ui.admin.paper_printing import PaperPrinting
from desk_app.ui.admin.register_view import RegisterView
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.printer import OpenPrinter, installed_printer

REGISTER, LETTERS, JOINT = range(3)


class PapersPage(Page):
    """Alt+1…3 choose a part; F12 is the main act of each."""

    follows: ClassVar[tuple[str, ...]] = ("dossier.", "result.", "book.", "letter.", "form.")

    def __init__(
        self, desk: Desk, parent: QWidget | None = None, open_printer: OpenPrinter = installed_printer
    ) -> None:
        super().__init__(desk, parent)
        self.printing = PaperPrinting(self, open_printer)
        self.register = RegisterView(self, self.printing)
        self.letters = LettersView(self, self.printing)
        self.joint = JointReceiptView(self, self.printing)
        self.tabs = QTabWidget(self)
        for view, words in (
            (self.register, self.tr("Register of dossiers  Alt+1")),
            (self.letters, self.tr("Letters  Alt+2")),
            (self.joint, self.tr("One receipt for several dossiers  Alt+3")),
        ):
            self.tabs.addTab(view, words)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.set_content(body, scrolls=False)
        self.fields = {**self.register.fields, **self.letters.fields, **self.joint.fields}
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for tab in range(self.tabs.count()):
            shown = QShortcut(QKeySequence(f"Alt+{tab + 1}"), self)
            shown.activated.connect(partial(self.show_tab, tab))
        QShortcut(QKeySequence("F5"), self, self.refresh)

    def refresh(self) -> None:
        """Read everything anew; what is typed stays."""
        for view in (self.register, self.letters, self.joint):
            view.refresh()

    def entered(self) -> None:
        """Put the focus into the part that is shown."""
        (self.register, self.letters, self.joint)[self.tabs.currentIndex()].start()

    def show_tab(self, tab: int) -> None:
        """Show a part."""
        self.tabs.setCurrentIndex(tab)
        self.entered()

    def back(self) -> bool:
        """Leave a wording that is in hand."""
        return self.tabs.currentIndex() == LETTERS and self.letters.back()

    def refused(self, error: DeskError) -> None:
        """Say a refusal, and let it be confirmed where that is for a person to decide."""
        super().refused(error)
        self.joint.refused(error)
        self.register.refused(error)

    def scanned(self, answer: ScanAnswer) -> bool:
        """Take a dossier that was scanned where codes are asked for."""
        code = answer.code if answer.kind in {ScanKind.RECEIPT, ScanKind.DOSSIER_CODE} else ""
        if not code or self.tabs.currentIndex() == REGISTER or self.letters.editing:
            return False
        if self.tabs.currentIndex() == JOINT:
            self.joint.add(code)
        else:
            self.letters.about(code)
        return True

    def state(self) -> object:
        """Return what is shown and typed."""
        return self.tabs.currentIndex(), self.register.typed(), self.letters.typed(), self.joint.typed()

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case (int() as tab, register, letters, joint):
                self.register.put(register)
                self.letters.put(letters)
                self.joint.put(joint)
                self.tabs.setCurrentIndex(tab)
                self.refresh()
