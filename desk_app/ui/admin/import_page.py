"""Importing the national list: choose a file, see what it would change, write it as prepared changes."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.catalogue import ProcedureHistory
from desk_app.domain.errors import DeskError
from desk_app.services import catalogue, catalogue_import, refused_records
from desk_app.services.catalogue_import import ImportedRecord, ImportPlan
from desk_app.ui.admin import import_rows
from desk_app.ui.admin.import_foot import ImportFoot
from desk_app.ui.admin.import_preview import ImportPreview
from desk_app.ui.admin.import_rows import Group, ImportRows, Record, of_group, reason_words
from desk_app.ui.admin.procedure_tabs import OVERVIEW
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, role
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.filter_chip import FilterChip
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.long_work import LongWork
from desk_app.ui.widgets.save_place import save_place
from desk_app.ui.widgets.sparing_table import SparingTable

# Below this width the preview stands under the list, below this height as well it gives its room to the list.
BESIDE_FROM, UNDER_FROM = 1000, 620
MOVING_PAUSE_MS = 120
KINDS = "*.json *.xlsx *.csv"
WIDTHS = {import_rows.LINE: 62, import_rows.CODE: 120, import_rows.NAME: 150, import_rows.TOLD: 210}


class ImportPage(Page):
    """F12 goes on, 1…4 choose what becomes of the records, Enter opens the procedure, Esc stops or leaves."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.path: Path | None = None
        self.plan: ImportPlan | None = None
        self.kept = False
        self.group = Group.ADDED
        self.model = ImportRows(desk.language, self)
        self.table = SparingTable(self.model, WIDTHS, import_rows.NAME, (import_rows.LINE,), self)
        self.table.setAccessibleName(self.tr("Records of the file"))
        self.nothing, self.empty, self.work = EmptyState(self), EmptyState(self), LongWork(self)
        self.preview = ImportPreview(desk.language, self)
        self.chips = {group: self._made_chip(group, at) for at, group in enumerate(Group, 1)}
        self.file = wrapped("muted")
        self.foot = ImportFoot(self.ask_file, self.keep, self.closed.emit, self.ask_where, self)
        self._moved = QTimer(self, singleShot=True, interval=MOVING_PAUSE_MS)
        self.set_content(self._laid_out(), scrolls=False)
        self.set_content(self.foot, scrolls=False)
        self.setAcceptDrops(True)
        self._connect()
        self._show_plan()

    def ask_file(self) -> None:
        """Ask which file, and read it."""
        begin = str(self.path.parent if self.path else Path.home())
        kinds = self.tr("Lists of procedures") + f" ({KINDS})"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a list of procedures"), begin, kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file and show what it would change."""
        if self.work.running:
            return
        self.clear_message()
        self.path, self.plan, self.kept = path, None, False
        words = self.tr("Reading {file}…").format(file=path.name)
        self.work.start(words, catalogue_import.plan, self._planned, path)

    def keep(self) -> None:
        """Write what was planned as prepared changes."""
        if self.plan is not None and not self.kept and not self.work.running:
            self.clear_message()
            self.work.start(
                self.tr("Writing into the catalogue…"), catalogue_import.keep, self._done, self.plan
            )

    def ask_where(self) -> None:
        """Ask where the list of refused records goes, and write it."""
        if self.path is not None:
            begin = self.path.with_name(self.tr("{file}-refused.csv").format(file=self.path.stem))
            chosen = save_place(self, self.tr("Save the refused records"), begin, "CSV (*.csv)")
            if chosen is not None:
                self.save_refused(chosen)

    def save_refused(self, path: Path) -> None:
        """Write the refused records to a file, for who corrects them."""
        if self.plan is None:
            return
        refused = self.plan.refused
        reasons = [reason_words(each, self.desk.language) for each in refused]
        headings = (
            self.tr("Line"),
            self.tr("Procedure code"),
            self.tr("Procedure"),
            self.tr("Why it is not taken"),
        )
        self.ask(refused_records.save, self._saved, headings, refused, reasons, path)

    def show_group(self, group: Group) -> None:
        """Show what becomes of some of the records."""
        self.group = group
        for each, chip in self.chips.items():
            chip.setChecked(each is group)
        self.model.show_group(self.plan, group)
        if self.model.rowCount():
            self.lists.setCurrentWidget(self.table)
            self.table.selectRow(0)
            self._show_current()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.say("circle-check", self.tr("No record of this kind"))
            self.lists.setCurrentWidget(self.empty)
            self.preview.clear()

    def refused(self, error: DeskError) -> None:
        """Say a refusal; what was stopped as asked is no trouble."""
        super().refused(error)
        if error.code == "cancelled":
            self.message.info(self.message.text)

    def entered(self) -> None:
        """Go to the records, or to the button that chooses a file."""
        if self.plan is not None:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.foot.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> bool:
        """Stop what runs; else the main window leaves the page, and what was read stays."""
        if not self.work.running:
            return False
        self.work.stop()
        return True

    def state(self) -> object:
        """Return the file that was read and what it would change."""
        return self.path, self.plan, self.group, self.kept

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case (Path() as path, ImportPlan() as plan, Group() as group, bool() as kept):
                self.path, self.plan, self.group, self.kept = path, plan, group, kept
                self._show_plan()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one file."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and not self.work.running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        event.acceptProposedAction()
        self.read(Path(event.mimeData().urls()[0].toLocalFile()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview beside the list while there is room."""
        super().resizeEvent(event)
        beside = self.width() >= BESIDE_FROM
        self.preview.setVisible(beside or self.height() >= UNDER_FROM)
        self.split.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)

    def _show_work(self) -> None:
        self.foot.allow(allowed=False)
        self.stack.setCurrentWidget(self.work)
        self.work.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _planned(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.group = next((group for group in Group if of_group(plan, group)), Group.ADDED)

    def _done(self, plan: ImportPlan) -> None:
        self.plan, self.kept = plan, True
        words = self.tr(
            "Written: {added} new and {changed} changed procedures, prepared for review. "
            "{unchanged} are as they were, {refused} were not taken."
        )
        self.message.done(words.format(**{group.value: len(of_group(plan, group)) for group in Group}))

    def _saved(self, path: Path) -> None:
        self.message.done(self.tr("Saved as {path}.").format(path=path))

    def _show_plan(self) -> None:
        self.foot.show_plan(self.plan, kept=self.kept)
        named = (self.path.name if self.path else "", self.foot.words)
        self.file.setText(" · ".join(filter(None, named)))
        self.chosen.setVisible(self.plan is not None)
        if self.plan is None:
            self._say_nothing()
            self.stack.setCurrentWidget(self.nothing)
            return
        for group, chip in self.chips.items():
            chip.set_count(len(of_group(self.plan, group)))
        self.stack.setCurrentWidget(self.split)
        self.show_group(self.group)

    def _say_nothing(self) -> None:
        stopped = self.message.kind == "stop"
        self.nothing.say(
            "ban" if stopped else "file-plus-corner",
            self.tr("The file was not taken") if stopped else self.tr("Which list of procedures?"),
            self.message.text
            if stopped
            else self.tr(
                "A file of the national portal: JSON, Excel or CSV. Press F12, or drop the file here. "
                "Nothing is changed before you have seen what it brings."
            ),
        )

    def _show_current(self) -> None:
        self._moved.stop()
        record = self._current()
        if isinstance(record, ImportedRecord) and record.present is not None:
            self.ask(catalogue.history, partial(self._show_history, record), record.wanted.code)
        elif record is not None:
            self.preview.show_record(record, {})

    def _show_history(self, record: ImportedRecord, history: ProcedureHistory) -> None:
        if record is self._current():
            self.preview.show_record(record, history.open_dossiers)

    def _current(self) -> Record | None:
        return self.model.line_at(self.table.currentIndex().row())

    def _open(self) -> None:
        record = self._current()
        if isinstance(record, ImportedRecord) and (record.present is not None or self.kept):
            self.procedure_asked.emit(record.wanted.code, OVERVIEW)
        elif record is not None:
            self.message.info(self.tr("It is not in the catalogue yet. F12 writes it there."))

    def _connect(self) -> None:
        self.work.begun.connect(self._show_work)
        self.work.ended.connect(self._show_plan)
        self.work.ended.connect(self.entered)
        self._moved.timeout.connect(self._show_current)
        self.table.selectionModel().currentRowChanged.connect(self._moved.start)
        self.table.activated.connect(self._open)
        for keys, by in (("J", 1), ("K", -1)):
            QShortcut(QKeySequence(keys), self, partial(self.table.step, by))

    def _made_chip(self, group: Group, at: int) -> FilterChip:
        chip = FilterChip(self.model.word(group), str(at), self, late=group is Group.REFUSED)
        chip.clicked.connect(lambda: self.show_group(group))
        return chip

    def _laid_out(self) -> QWidget:
        self.lists = QStackedWidget(self)
        self.lists.addWidget(self.table)
        self.lists.addWidget(self.empty)
        self.split = QSplitter(self)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(SPACE_3)
        self.split.setStyleSheet("QSplitter::handle { background: transparent; }")
        self.split.addWidget(self.lists)
        self.split.addWidget(self.preview)
        self.split.setStretchFactor(0, 11)
        self.split.setStretchFactor(1, 10)
        self.stack = QStackedWidget(self)
        for part in (self.nothing, self.work, self.split):
            self.stack.addWidget(part)
        self.chosen = QWidget(self)
        flow = FlowLayout(self.chosen, SPACE_2)
        for chip in self.chips.values():
            flow.addWidget(chip)
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(role(QLabel(self.tr("Import procedures")), "page-title"))
        head.addWidget(self.file, 1)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_3)
        column.addLayout(head)
        column.addWidget(self.chosen)
        column.addWidget(self.stack, 1)
        return body
