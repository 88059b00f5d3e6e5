"""One receipt for several dossiers: their codes scanned or typed, then one paper."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.office_paper import KeptPaper
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import Form
from desk_app.services import joint_receipt
from desk_app.ui.admin.entries import read_code
from desk_app.ui.admin.made_papers import MadePapers
from desk_app.ui.admin.paper_printing import PaperPrinting
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_2, SPACE_3
from desk_app.ui.widgets.columns import panel
from desk_app.ui.widgets.key_button import KeyButton, KeyCheck
from desk_app.ui.widgets.labelled import example, labelled


class JointReceiptView(QWidget):
    """Enter adds the code typed, the reader adds what it reads, Delete takes one away, F12 makes and prints."""

    def __init__(self, page: Page, printing: PaperPrinting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._printing = page, printing
        self.code, self.list = QLineEdit(self), QListWidget(self)
        self.code.setPlaceholderText(example("H13.50.05-261123-0001"))
        self.confirmed = KeyCheck(self.tr("All who handed in agree to one paper"), "Ctrl+G", self)
        self.confirmed.hide()
        self.make = KeyButton(self.tr("Make and print"), "F12", self.issue, look="primary")
        self.make.setEnabled(page.desk.session.staff.may(Permission.PRINT))
        self.made = MadePapers(page, printing, Form.JOINT_RECEIPT, self.tr("Joint receipts made"), self)
        self.fields: dict[str, QWidget] = {"codes": self.code}
        self._lay_out()
        self.code.returnPressed.connect(self._add_typed)
        QShortcut(
            QKeySequence(Qt.Key.Key_Delete),
            self.list,
            self._take_away,
            context=Qt.ShortcutContext.WidgetShortcut,
        )

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes in their order."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def start(self) -> None:
        """Go to the line for a code."""
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the receipts that were made."""
        self.made.refresh()

    def add(self, code: str) -> None:
        """Put a code on the list, once."""
        self._page.clear_message()
        if code and code not in self.codes:
            self.list.addItem(code)
            self.list.setCurrentRow(self.list.count() - 1)
        self._ask_anew()

    def issue(self) -> None:
        """Make the receipt and print it."""
        self._page.clear_message()
        self._add_typed()
        self._page.ask(joint_receipt.issue, self._made, self.codes, confirmed=self.confirmed.isChecked())

    def refused(self, error: DeskError) -> None:
        """Offer to confirm where dossiers came from several people; lead to a code that is none."""
        if error.code == "joint_receipt_mixed":
            self.confirmed.show()
        if error.field == "codes" and (code := error.params.get("code")) in self.codes:
            self.list.setCurrentRow(self.codes.index(str(code)))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed(self) -> tuple[str, ...]:
        """Return the codes."""
        return self.codes

    def put(self, codes: object) -> None:
        """Take back what `typed` gave."""
        if isinstance(codes, Sequence) and not isinstance(codes, str):
            self.list.clear()
            self.list.addItems([str(code) for code in codes])

    def _add_typed(self) -> None:
        if code := read_code(self.code.text(), self._page.desk.session.office.code):
            self.code.clear()
            self.add(code)

    def _take_away(self) -> None:
        self.list.takeItem(self.list.currentRow())
        self._ask_anew()

    def _ask_anew(self) -> None:
        # What was confirmed was another list.
        self.confirmed.setChecked(False)
        self.confirmed.hide()

    def _made(self, paper: KeptPaper) -> None:
        self.list.clear()
        self._ask_anew()
        self.start()
        self.made.refresh()
        self._printing.print_paper(paper)

    def _lay_out(self) -> None:
        card, column = panel(self)
        column.addLayout(labelled(self.tr("Dossier code, Enter adds it"), self.code))
        column.addLayout(labelled(self.tr("On this receipt, Delete takes one away"), self.list), 1)
        column.addWidget(self.confirmed)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addStretch(1)
        foot.addWidget(self.make)
        column.addLayout(foot)
        made, inside = panel(self)
        inside.addWidget(self.made, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        row.setSpacing(SPACE_3)
        row.addWidget(card, 1)
        row.addWidget(made, 1)
