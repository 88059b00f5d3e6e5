"""The yearly books of certifications: one month or the year seen, printed, written as a file; the year closed."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.certification import Book
from desk_app.domain.certification_book import BookClosed, BookForm, closing_line, summary
from desk_app.services import certification_books
from desk_app.ui.counter import certification_rows as cells
from desk_app.ui.counter.certification_rows import EntriesModel
from desk_app.ui.counter.certification_words import book_word
from desk_app.ui.page import Page
from desk_app.ui.printer import Printing
from desk_app.ui.theme import SPACE_2, SPACE_3
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.columns import panel
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton, KeyCheck
from desk_app.ui.widgets.labelled import labelled, section, wrapped
from desk_app.ui.widgets.sparing_table import SparingTable

_WIDTHS = {
    cells.NUMBER: 96,
    cells.OF_BOOK: 104,
    cells.AT: 108,
    cells.REQUESTER: 220,
    cells.OF_PAPER: 220,
    cells.OF_COPIES: 72,
    cells.OF_FEE: 110,
}


class CertificationBooksView(QWidget):
    """Part of the certification page; what it asks goes through the page."""

    def __init__(self, page: Page, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._printing = page, printing
        today = page.desk.session.today()
        self.book, self.month = ChoiceBox(self), ChoiceBox(self)
        for book in Book:
            self.book.addItem(f"{book_word(book)} · {book.value}", book.value)
        self.month.addItem(self.tr("Whole year"), None)
        for month in range(1, 13):
            self.month.addItem(self.tr("Month {month}").format(month=month), month)
        self.month.setCurrentIndex(today.month)
        self.year = QLineEdit(str(today.year), self)
        self.year.setMaxLength(4)
        page.fields |= {"month": self.month, "year": self.year}
        self.said = wrapped("muted")
        self.model = EntriesModel(self, dated=True)
        self.table = SparingTable(self.model, _WIDTHS, cells.OF_PAPER, (), self)
        self.table.setAccessibleName(self.tr("Entries of the book"))
        self.empty = EmptyState(self)
        self.empty.say("library", self.tr("Nothing was certified in this month."))
        self.compared = KeyCheck(self.tr("The book was printed, bound and compared"), "Ctrl+G", self)
        close_keys = "Ctrl+Shift+K"
        self.close_year = KeyButton(self.tr("Close the year"), close_keys, self.ask_close, look="danger")
        self.export = KeyButton(self.tr("Excel file…"), "Ctrl+S", self.ask_folder)
        self.preview = KeyButton(self.tr("Preview"), "Ctrl+P", partial(self._draw, shown=True))
        self.print = KeyButton(
            self.tr("Print the book"), "F12", partial(self._draw, shown=False), look="primary"
        )
        self.leave = KeyButton(self.tr("Leave the books"), "Ctrl+B", self._back, look="quiet")
        self._lay_out()
        for choice in (self.book, self.month):
            choice.currentIndexChanged.connect(self.refresh)
        self.year.editingFinished.connect(self.refresh)
        self.compared.toggled.connect(self.close_year.setEnabled)
        self.close_year.setEnabled(False)

    def _lay_out(self) -> None:
        card, column = panel(self)
        column.addLayout(section("", self.tr("Books of certifications"), self.leave))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addLayout(labelled(self.tr("Book"), self.book), 2)
        row.addLayout(labelled(self.tr("Month"), self.month), 1)
        row.addLayout(labelled(self.tr("Year"), self.year), 1)
        row.addStretch(2)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        foot = FlowLayout(gap=SPACE_2, from_right=True)
        for widget in (self.print, self.preview, self.export, self.close_year, self.compared):
            foot.addWidget(widget)
        column.addLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        whole.addWidget(card)

    def start(self) -> None:
        """Show the month chosen and go to the choice of the book."""
        self.book.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refresh()

    def asked(self) -> tuple[Book, int, int | None]:
        """Return book, year and month as chosen."""
        month = self.month.currentData()
        year = self.year.text().strip()
        return Book(self.book.currentData()), int(year) if year.isdecimal() else 0, month and int(month)

    def refresh(self) -> None:
        """Read what was chosen; what stood there before goes first, also when this is refused."""
        self.compared.setChecked(False)
        self._page.clear_message()
        self.model.put(())
        self.said.clear()
        for widget in (self.empty, self.compared, self.close_year):
            widget.hide()
        self.table.show()
        self._page.ask(certification_books.month, self._show, *self.asked())

    def ask_folder(self) -> None:
        """Ask where the file goes and write it."""
        last = self._page.desk.settings.export_folder or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the book"), last)
        if folder:
            self.write(Path(folder))

    def write(self, folder: Path) -> None:
        """Write the workbook into a folder."""
        self._page.ask(certification_books.export, self._written, *self.asked(), folder)

    def ask_close(self) -> None:
        """Close the year of the book; it was compared before."""
        book, year, _ = self.asked()
        self._page.ask(certification_books.close_year, self._closed, book, year)

    def _draw(self, *, shown: bool) -> None:
        book, year, month = self.asked()
        title = f"{book.value.replace('/', '-')}-{year}-{month or 'nam'}.pdf"
        done = self._printing.preview_pdf if shown else self._printing.print_pdf
        self._page.ask(certification_books.pdf, partial(done, title=title), book, year, month)

    def _show(self, form: BookForm) -> None:
        if (form.book, form.year, form.month) != self.asked():
            return
        self._page.clear_message()
        self.model.put(form.entries)
        self.table.setVisible(bool(form.entries))
        self.empty.setVisible(not form.entries)
        closing = f" {closing_line(form.closed)}" if form.closed else ""
        self.said.setText(f"{form.sign} · {summary(form)}{closing}")
        self.compared.setVisible(form.closed is None)
        self.close_year.setVisible(form.closed is None)

    def _written(self, path: Path) -> None:
        self._page.message.done(self.tr("Written: {path}").format(path=path))

    def _closed(self, closed: BookClosed) -> None:
        self.refresh()
        self._page.desk.say.emit(self.tr("Closed at number {number}.").format(number=closed.last_number))

    def _back(self) -> None:
        self._page.back()
