"""The papers of one form that were made, the newest first: seen and printed again."""

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.office_paper import KeptPaper
from desk_app.domain.workflow import Form
from desk_app.services import office_papers
from desk_app.ui.admin import paper_rows
from desk_app.ui.admin.paper_printing import PaperPrinting
from desk_app.ui.admin.paper_rows import MadeModel
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_2, icon
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import section
from desk_app.ui.widgets.sparing_table import SparingTable

_WIDTHS = {paper_rows.MADE_NUMBER: 84, paper_rows.MADE_AT: 150, paper_rows.MADE_PRINTS: 90}


class MadePapers(QWidget):
    """Enter or Ctrl+P shows the paper under the cursor, F11 prints it again."""

    def __init__(
        self, page: Page, printing: PaperPrinting, form: Form, words: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._page, self._printing, self._form = page, printing, form
        self.model = MadeModel(self)
        self.table = SparingTable(self.model, _WIDTHS, paper_rows.MADE_PRINTS, (), self)
        self.table.setAccessibleName(words)
        self.table.activated.connect(self.preview)
        self.empty = EmptyState(self)
        self.empty.say("inbox", self.tr("None was made yet"))
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.view = KeyButton(self.tr("View"), "Ctrl+P", self.preview)
        self.print = KeyButton(self.tr("Print again"), "F11", self.print_again, icon=icon("printer"))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addStretch(1)
        buttons.addWidget(self.view)
        buttons.addWidget(self.print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(section("", words))
        column.addWidget(self.stack, 1)
        column.addLayout(buttons)
        self._show(())

    @property
    def paper(self) -> KeptPaper | None:
        """The paper under the cursor."""
        return self.model.line_at(self.table.currentIndex().row())

    def refresh(self) -> None:
        """Read what was made."""
        self._page.ask(office_papers.made, self._show, self._form)

    def preview(self) -> None:
        """Show the paper under the cursor."""
        if self.paper is not None:
            self._printing.preview_paper(self.paper)

    def print_again(self) -> None:
        """Print the paper under the cursor."""
        if self.paper is not None:
            self._printing.print_paper(self.paper)

    def _show(self, papers: tuple[KeptPaper, ...]) -> None:
        row = max(0, self.table.currentIndex().row())
        self.model.put(papers)
        self.stack.setCurrentWidget(self.table if papers else self.empty)
        for button in (self.view, self.print):
            button.setEnabled(bool(papers))
        if papers:
            self.table.selectRow(min(row, len(papers) - 1))
