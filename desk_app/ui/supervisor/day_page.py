"""The end of the day: the equation as a sentence, the list under each number, and the files to keep."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.day_log import DayLog, DayPart
from desk_app.domain.errors import DeskError, Refused
from desk_app.domain.fee_receipt import FeeTotals
from desk_app.services import day_close, fee_figures
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.printer import Printing
from desk_app.ui.supervisor import day_rows
from desk_app.ui.supervisor.day_rows import DayTableModel
from desk_app.ui.supervisor.day_totals import DayTotalsCards, equation
from desk_app.ui.supervisor.export_bar import ExportBar
from desk_app.ui.supervisor.fee_totals import FeeTotalsView
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.day_field import DayField, read_day
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.filter_chip import FilterChip
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.sparing_table import ROW_HEIGHT, SparingTable
from desk_app.ui.words import day_part_word

WIDTHS = {
    day_rows.CODE: 128,
    day_rows.APPLICANT: 160,
    day_rows.PROCEDURE: 160,
    day_rows.RECEIVED: 138,
    day_rows.DUE: 138,
    day_rows.STANDING: 150,
    day_rows.STATUS: 150,
    day_rows.OFFICER: 130,
    day_rows.HANDED_TO: 140,
}
SPARED = (day_rows.OFFICER, day_rows.DUE, day_rows.HANDED_TO, day_rows.STANDING, day_rows.STATUS)
ROWS_IN_SIGHT = 4
PARTS = (None, DayPart.RECEIVED, DayPart.CLOSED, DayPart.HANDED_OVER)


class DayPage(Page):
    """Ctrl+← and Ctrl+→ change the day, 1…4 the list, F12 exports, Ctrl+P shows the exported list."""

    follows: ClassVar[tuple[str, ...]] = (
        "dossier.",
        "result.",
        "supplement.",
        "payment.",
        "due_date.",
        "fee.",
    )

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.part: DayPart | None = None
        self.log: DayLog | None = None
        self.files: tuple[Path, ...] = ()
        self.shown_day = desk.session.today()
        self._follows_today = True
        self.printing = Printing(desk, self)
        self.printing.printed.connect(lambda _: self.message.done(self.tr("The day's list was printed.")))
        self.printing.not_printed.connect(lambda _, why: self.message.stop(why))
        self.model = DayTableModel(desk.language, f"{desk.session.office.code}-", self)
        self.table = SparingTable(self.model, WIDTHS, day_rows.PROCEDURE, SPARED, self)
        self.table.setAccessibleName(self.tr("Dossiers of the day"))
        self.table.activated.connect(self._open)
        self.empty = EmptyState(self)
        self.chips = {part: self._made_chip(part, at) for at, part in enumerate(PARTS, 1)}
        self.day = self._made_day()
        self.fields["day"] = self.day
        self.equation = wrapped("section")
        self.cards = DayTotalsCards(desk.language, self)
        self.fees = FeeTotalsView(desk.language, self)
        self.foot = ExportBar(self.ask_folder, self.preview, self)
        self.set_content(self._laid_out(), scrolls=False)
        QShortcut(QKeySequence("F5"), self, self.refresh)

    def show_day(self, day: date) -> None:
        """Show another day; one that lies ahead is the session's day."""
        today = self.desk.session.today()
        day = min(day, today)
        self.day.today = today
        self.day.set_day(day)
        self._follows_today = day == today
        if day != self.shown_day:
            self.shown_day = day
            self.foot.forget()
            self.clear_message()
            self._read()

    def show_part(self, part: DayPart | None) -> None:
        """Show the dossiers under one number; None shows the whole day."""
        self.part = part
        for each, chip in self.chips.items():
            chip.setChecked(each is part)
        self._fill()

    def refresh(self) -> None:
        """Read the day anew; a page left open over midnight follows to the new day."""
        today = self.desk.session.today()
        if self._follows_today and self.shown_day != today:
            self.show_day(today)
            return
        self._read()

    def refused(self, error: DeskError) -> None:
        """Say a refusal, and why there is no list."""
        super().refused(error)
        if self.log is None:
            self.empty.say("ban", self.tr("The day cannot be shown"), self.message.text)
            self.stack.setCurrentWidget(self.empty)

    def _read(self) -> None:
        self.ask(day_close.day_log, self._show, self.shown_day)
        self.ask(fee_figures.day_totals, self._show_fees, self.shown_day)

    def _show_fees(self, totals: FeeTotals) -> None:
        if totals.day == self.shown_day:
            self.fees.show_totals(totals)

    def settled(self) -> None:
        """Free the export again."""
        self.foot.allow(allowed=self.log is not None and self.log.totals.balanced)

    def ask_folder(self) -> None:
        """Ask where the files go, beginning where they went last, and write them."""
        last = self.desk.settings.export_folder or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the day's files"), last)
        if folder:
            self.export(Path(folder))

    def export(self, folder: Path) -> None:
        """Write the day's files into a folder."""
        self.clear_message()
        self.foot.working()
        self.ask(day_close.export, partial(self._exported, folder), self.shown_day, folder)

    def preview(self, path: Path) -> None:
        """Show an exported list as it will be printed."""
        show = partial(self.printing.preview_pdf, title=path.name)
        self.desk.tasks.render(partial(_read, path), show, self.refused)

    def state(self) -> object:
        """Return the day and the part shown."""
        return None if self._follows_today else self.shown_day, self.part

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case (day, part):
                if isinstance(day, date):
                    self.show_day(day)
                self.show_part(part if isinstance(part, DayPart) else None)

    def _step(self, days: int) -> None:
        self.show_day(self.shown_day + timedelta(days=days))

    def _back_to_today(self) -> None:
        self.show_day(self.desk.session.today())

    def _typed(self) -> None:
        day = read_day(self.day.text(), self.desk.session.today())
        if day is None:
            self.day.set_day(self.shown_day)
            self.message.stop(self.tr("Enter a day up to today, such as 25/11/2026."))
        else:
            self.show_day(day)

    def _show(self, log: DayLog) -> None:
        if log.day != self.shown_day:
            return
        self.log = log
        self.equation.setText(equation(log.totals))
        role(self.equation, "section" if log.totals.balanced else "error")
        self.equation.style().polish(self.equation)
        if not log.totals.balanced:
            self.message.stop(
                self.tr(
                    "The figures of this day do not add up. Nothing is exported; check the data with “verify”."
                )
            )
        self.cards.show_totals(log.totals)
        for part, chip in self.chips.items():
            chip.set_count(sum(part is None or part in line.parts for line in log.lines))
        self._fill()

    def _fill(self) -> None:
        lines = self.log.lines if self.log is not None else ()
        self.model.show_lines(lines, self.part)
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.table)
            self.table.selectRow(0)
            return
        self.empty.say(
            "calendar-check",
            self.tr("Nothing on this day") if self.part is None else self.tr("Nothing under this number"),
            self.tr("An empty day is exported as well: the files say that nothing came in."),
        )
        self.stack.setCurrentWidget(self.empty)

    def _exported(self, folder: Path, files: tuple[Path, ...]) -> None:
        self.foot.show_files(files)
        self.desk.keep(replace(self.desk.settings, export_folder=str(folder)))
        self.message.done(self.tr("The day was exported to {folder}.").format(folder=folder))

    def _open(self) -> None:
        line = self.model.line_at(self.table.currentIndex().row())
        if line is not None:
            self.desk.open_dossier.emit(line.code)

    def _made_day(self) -> DayField:
        field = DayField("day", self)
        field.setFixedWidth(112)
        field.setAccessibleName(self.tr("Day"))
        field.today = self.shown_day
        field.set_day(self.shown_day)
        field.editingFinished.connect(self._typed)
        return field

    def _made_chip(self, part: DayPart | None, at: int) -> FilterChip:
        words = self.tr("Whole day") if part is None else day_part_word(part, self.desk.language)
        chip = FilterChip(words, str(at), self)
        chip.setChecked(part is None)
        chip.clicked.connect(lambda: self.show_part(part))
        return chip

    def _laid_out(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self._head())
        column.addWidget(self.equation)
        column.addWidget(self.cards)
        column.addWidget(self.fees)
        chips = QWidget(body)
        flow = FlowLayout(chips, SPACE_2)
        for chip in self.chips.values():
            flow.addWidget(chip)
        column.addWidget(chips)
        self.stack = QStackedWidget(body)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        # The head of the table is about as high as a row.
        self.stack.setMinimumHeight((ROWS_IN_SIGHT + 1) * ROW_HEIGHT + SPACE_2)
        column.addWidget(self.stack, 1)
        whole = QWidget(self)
        outer = QVBoxLayout(whole)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE_3)
        area = QScrollArea(whole)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        outer.addWidget(area, 1)
        outer.addWidget(self.foot)
        return whole

    def _head(self) -> QWidget:
        head = QWidget(self)
        flow = FlowLayout(head, SPACE_2)
        title = role(QLabel(self.tr("End of day"), head), "page-title")
        title.setMinimumHeight(self.day.sizeHint().height())
        back, on = icon("chevron-left"), icon("chevron-right")
        for part in (
            title,
            KeyButton(self.tr("Day before"), "Ctrl+Left", partial(self._step, -1), look="quiet", icon=back),
            self.day,
            KeyButton(self.tr("Day after"), "Ctrl+Right", partial(self._step, 1), look="quiet", icon=on),
            KeyButton(self.tr("Today"), "Ctrl+T", self._back_to_today, look="quiet"),
        ):
            flow.addWidget(part)
        return head


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused("file_unreadable", path=str(path), reason=error.strerror or "") from error
