"""The register of dossiers: a year or a part of it seen, printed, written as a file; the year closed."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.register import RegisterClosed, RegisterForm
from desk_app.domain.staff import Permission
from desk_app.services import register
from desk_app.ui.admin import paper_rows as cells
from desk_app.ui.admin.entries import day_text, read_any_day
from desk_app.ui.admin.foot_panel import day_line
from desk_app.ui.admin.paper_printing import PaperPrinting
from desk_app.ui.admin.paper_rows import RegisterModel
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_2, SPACE_3, icon
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.key_button import KeyButton, KeyCheck
from desk_app.ui.widgets.labelled import labelled, wrapped
from desk_app.ui.widgets.save_place import save_place
from desk_app.ui.widgets.sparing_table import SparingTable

_WIDTHS = {
    cells.NUMBER: 64,
    cells.CODE: 128,
    cells.APPLICANT: 180,
    cells.PROCEDURE: 180,
    cells.RECEIVED: 138,
    cells.DUE: 138,
    cells.RETURNED: 110,
    cells.STATUS: 150,
}
_SPARED = (cells.STATUS, cells.RETURNED, cells.RECEIVED, cells.DUE)


class RegisterView(QWidget):
    """Part of the page of papers; what it asks goes through the page. F12 prints, Ctrl+P shows, Ctrl+S writes."""

    def __init__(self, page: Page, printing: PaperPrinting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._printing = page, printing
        session = page.desk.session
        today = session.today()
        self.form: RegisterForm | None = None
        self._then: Callable[[], None] | None = None
        self.year = ChoiceBox(self)
        self.from_on = day_line(day_text(date(today.year, 1, 1)))
        self.to_on = day_line(day_text(date(today.year, 12, 31)))
        self.fields: dict[str, QWidget] = {"year": self.year, "from_on": self.from_on, "to_on": self.to_on}
        self.said = wrapped("muted")
        self.model = RegisterModel(page.desk.language, f"{session.office.code}-", self)
        self.table = SparingTable(self.model, _WIDTHS, cells.PROCEDURE, _SPARED, self)
        self.table.setAccessibleName(self.tr("Lines of the register"))
        self.table.activated.connect(self._open)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.compared = KeyCheck(self.tr("Printed, compared, ready to be signed"), "Ctrl+G", self)
        self.close_year = KeyButton(
            self.tr("Close the year"), "Ctrl+Shift+K", self.ask_close, look="danger", parent=self
        )
        self.export = KeyButton(self.tr("Excel file…"), "Ctrl+S", self.ask_place, icon=icon("save"))
        self.preview = KeyButton(self.tr("Preview"), "Ctrl+P", partial(self.draw, shown=True))
        self.print = KeyButton(
            self.tr("Print the register"), "F12", partial(self.draw, shown=False), look="primary"
        )
        self._lay_out()
        self.show_years((today.year,))
        self.year.currentIndexChanged.connect(self._year_chosen)
        self.compared.toggled.connect(self.close_year.setEnabled)
        for line in (self.from_on, self.to_on):
            line.editingFinished.connect(self._days_left)

    def start(self) -> None:
        """Go to the first line, or to the year where there is none."""
        (self.table if self.model.lines else self.year).setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read which years there are, and the register of the days typed."""
        self._page.ask(register.years, self.show_years)
        try:
            asked = self._asked()
        except Refused as error:
            self._page.refused(error)
            return
        self._page.ask(register.register, self._show, *asked)

    def show_years(self, years: Sequence[int]) -> None:
        """Offer these years; the one chosen stays."""
        now = self.year.currentData()
        with QSignalBlocker(self.year):
            self.year.clear()
            for year in years:
                self.year.addItem(str(year), year)
            self.year.setCurrentIndex(max(0, self.year.findData(now)))

    def refused(self, error: DeskError) -> None:
        """Let no other days stand under days that were refused."""
        self._then = None
        if error.field in self.fields:
            self.form = None
            self.model.put(())
            self.said.clear()

    def draw(self, *, shown: bool) -> None:
        """Draw the register of the days typed and show or print it; that it was drawn is logged first."""
        form = self.form
        if form is None or self._changed(form):
            self._read_first(partial(self.draw, shown=shown))
            return

        def drawn(pdf: bytes) -> None:
            self._page.clear_message()
            title = f"{register.file_name(self._page.desk.session, form)}.pdf"
            self._printing.print_pdf(pdf, title, shown=shown)

        def recorded(_done: None) -> None:
            # Off the thread of the store: a whole year takes a while.
            self._page.message.info(self.tr("Drawing %n line(s)…", "", len(form.lines)))
            answered, refused, _ = self._page.while_here(drawn)
            self._page.desk.tasks.render(partial(register.draw, form), answered, refused)

        self._page.ask(register.record, recorded, form, "pdf")

    def ask_place(self) -> None:
        """Ask where the workbook goes and write it."""
        if self.form is None or self._changed(self.form):
            self._read_first(self.ask_place)
            return
        desk = self._page.desk
        name = f"{register.file_name(desk.session, self.form)}.xlsx"
        begin = Path(desk.settings.export_folder or Path.home()) / name
        path = save_place(self._page, self.tr("Save the register"), begin, "Excel (*.xlsx)")
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the workbook."""
        form = self.form
        if form is None:
            return

        def written(file: Path) -> None:
            self._page.message.done(self.tr("Written: {path}").format(path=file))

        def recorded(_done: None) -> None:
            answered, refused, _ = self._page.while_here(written)
            self._page.desk.tasks.render(partial(register.write, form, path), answered, refused)

        self._page.ask(register.record, recorded, form, "xlsx")

    def ask_close(self) -> None:
        """Close the year that is shown; somebody ticked that it was compared."""
        if self.form is not None and self.compared.isChecked():
            self._page.clear_message()
            self._page.ask(register.close_year, self._closed, self.form.year)

    def typed(self) -> tuple[object, str, str]:
        """Return the year and the days."""
        return self.year.currentData(), self.from_on.text(), self.to_on.text()

    def put(self, typed: object) -> None:
        """Take back what `typed` gave."""
        match typed:
            case (int() as year, str() as from_on, str() as to_on):
                if self.year.findData(year) < 0:
                    self.year.addItem(str(year), year)
                with QSignalBlocker(self.year):
                    self.year.setCurrentIndex(self.year.findData(year))
                self.from_on.setText(from_on)
                self.to_on.setText(to_on)

    def _asked(self) -> tuple[int, date, date]:
        today, year = self._page.desk.session.today(), int(self.year.currentData())
        days = []
        for name, line, other in (
            ("from_on", self.from_on, date(year, 1, 1)),
            ("to_on", self.to_on, date(year, 12, 31)),
        ):
            try:
                days.append(read_any_day(line.text(), today) or other)
            except Refused as error:
                raise Refused(error.code, field=name, **error.params) from error
        return year, days[0], days[1]

    def _show(self, form: RegisterForm) -> None:
        self.form = form
        self.model.put(form.lines)
        self.stack.setCurrentWidget(self.table if form.lines else self.empty)
        if form.lines:
            self.table.selectRow(0)
        self.empty.say("inbox", self.tr("No dossier in these days"), self.tr("Choose another year or days."))
        self.said.setText(" ".join(filter(None, (form.summary, form.closing_line))))
        session = self._page.desk.session
        allowed = session.staff.may(Permission.EXPORT)
        for button in (self.export, self.preview, self.print):
            button.setEnabled(allowed)
        over = form.year < session.today().year and form.closed is None and form.whole_year
        self.compared.setChecked(False)
        self.close_year.setEnabled(False)
        for widget in (self.compared, self.close_year):
            widget.setVisible(allowed and over)
        then, self._then = self._then, None
        if then is not None and not self._changed(form):
            then()

    def _closed(self, closed: RegisterClosed) -> None:
        self.refresh()
        told = self.tr("The register of {year} is closed at number {number}.")
        self._page.message.done(told.format(year=closed.year, number=closed.last_number))

    def _year_chosen(self) -> None:
        year = int(self.year.currentData())
        self.from_on.setText(day_text(date(year, 1, 1)))
        self.to_on.setText(day_text(date(year, 12, 31)))
        self._page.clear_message()
        self.refresh()

    def _days_left(self) -> None:
        if self.form is None or self._changed(self.form):
            self._page.clear_message()
            self.refresh()

    def _changed(self, form: RegisterForm) -> bool:
        """Tell whether other days are typed than those of a form; a key acts before its field is left."""
        try:
            return self._asked() != (form.year, form.from_on, form.to_on)
        except Refused:
            return True

    def _read_first(self, then: Callable[[], None]) -> None:
        self._page.clear_message()
        self._then = then
        self.refresh()

    def _open(self) -> None:
        line = self.model.line_at(self.table.currentIndex().row())
        if line is not None:
            self._page.desk.open_dossier.emit(line.code)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_3)
        for words, field, share in (
            (self.tr("Year"), self.year, 1),
            (self.tr("From"), self.from_on, 1),
            (self.tr("To"), self.to_on, 1),
        ):
            row.addLayout(labelled(words, field), share)
        row.addStretch(3)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.compared)
        foot.addWidget(self.close_year)
        foot.addStretch(1)
        for button in (self.export, self.preview, self.print):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addLayout(row)
        column.addWidget(self.said)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
