"""The administrator's catalogue of procedures: what is posted, what changes, what has to be reviewed."""

from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desk_app.domain.catalogue import Catalogue, CatalogueFilter
from desk_app.domain.errors import Refused
from desk_app.services import catalogue, catalogue_editing, catalogue_exchange
from desk_app.services.catalogue_exchange import Exchanged
from desk_app.ui.admin.catalogue_acts import CatalogueActs
from desk_app.ui.admin.catalogue_view import CatalogueView, Question
from desk_app.ui.admin.copy_panel import CopyPanel, WordsPanel
from desk_app.ui.admin.posting_sheets import PostingSheets
from desk_app.ui.admin.procedure_tabs import CHANGES, GENERAL, OVERVIEW
from desk_app.ui.admin.publish_dialog import PublishDialog, WithdrawDialog
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.widgets.save_place import save_place

Panel = PublishDialog | WithdrawDialog | CopyPanel | WordsPanel

# After a review the next procedure comes under the cursor: a key that was already on its way is not meant for it.
REST_MS = 400


class CataloguePage(Page):
    """The keys 1…8 choose a chip, Enter opens, letters act on the line in hand or on all that are chosen."""

    follows: ClassVar[tuple[str, ...]] = ("procedure.", "catalogue.", "posting.")

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        today = desk.session.today()
        self.view = CatalogueView(desk.language, today, self)
        self.acts = CatalogueActs(self)
        self.publishing = PublishDialog(today, self)
        self.withdrawing = WithdrawDialog(today, self)
        self.copying = CopyPanel(self)
        self.wording = WordsPanel(self)
        self._panels: tuple[Panel, ...] = (self.publishing, self.withdrawing, self.copying, self.wording)
        self.sheets = PostingSheets(self)
        self._since_review = QElapsedTimer()
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        for panel in self._panels:
            column.addWidget(panel)
        column.addWidget(self.acts)
        self.set_content(body, scrolls=False)
        self._connect()

    @property
    def panel(self) -> Panel | None:
        """The panel that waits for an answer."""
        return next((panel for panel in self._panels if not panel.isHidden()), None)

    def open(self, code: str) -> None:
        """Show a procedure in the whole catalogue."""
        self.view.ask_for(CatalogueFilter.ALL, code=code)

    def refresh(self) -> None:
        """Read the list anew; the cursor and what is chosen stay."""
        question = self.view.question
        chip, field, words = question
        self.ask(catalogue.listing, partial(self._show, question), chip, field, words)

    def entered(self) -> None:
        """Put the cursor into the list."""
        self.view.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def settled(self) -> None:
        """Free the panel's key again."""
        if self.panel is not None:
            self.panel.confirm.setEnabled(True)

    def back(self) -> bool:
        """Close the panel, then clear search and field."""
        if self.panel is not None:
            return self.panel.close_panel()
        chip, field, words = self.view.question
        if field or words:
            self.view.ask_for(chip)
            self.entered()
            return True
        if not self.view.table.hasFocus():
            self.entered()
            return True
        return False

    def state(self) -> object:
        """Return what is asked and the procedure under the cursor."""
        return self.view.question, self.view.code

    def restore(self, state: object) -> None:
        """Take back what `state` gave."""
        match state:
            case ((CatalogueFilter() as chip, str() as field, str() as words), str() as code):
                self.view.ask_for(chip, field, words, code)

    # what the letters do

    def open_it(self) -> None:
        """Open the procedure in hand."""
        self._ask_procedure(OVERVIEW)

    def edit(self) -> None:
        """Change the procedure in hand."""
        self._ask_procedure(GENERAL)

    def compare(self) -> None:
        """See what is changed in the procedure in hand."""
        self._ask_procedure(CHANGES)

    def review(self) -> None:
        """Say that the procedure in hand was reviewed, and go on to the next at once."""
        line = self.view.line
        resting = self._since_review.isValid() and not self._since_review.hasExpired(REST_MS)
        if line is None or resting:
            return
        self.clear_message()
        self._since_review.start()
        code = line.shown.code

        def reviewed(_: None) -> None:
            self.message.done(self.tr("Reviewed: {code}").format(code=code))

        self.ask(catalogue_editing.confirm, reviewed, code)
        self.view.step()

    def change_words(self) -> None:
        """Change the everyday words of the procedure in hand."""
        self._begin(self.wording)

    def duplicate(self) -> None:
        """Copy the procedure in hand under a new code."""
        self._begin(self.copying)

    def publish(self) -> None:
        """Publish what is chosen."""
        self._begin(self.publishing)

    def withdraw(self) -> None:
        """Withdraw what is chosen."""
        self._begin(self.withdrawing)

    def import_list(self) -> None:
        """Go to the import of the national list."""
        self.import_asked.emit()

    def check(self) -> None:
        """Go to the check of the posting."""
        self.check_asked.emit()

    def print_sheets(self) -> None:
        """Offer the sheets of the posting."""
        self.sheets.open_over(self.acts.buttons["print_sheets"])

    def export_file(self) -> None:
        """Ask for a file and write the whole catalogue into it."""
        name = f"danh-muc-{self.desk.session.today():%Y-%m-%d}.json"
        path = save_place(self, self.tr("Save the catalogue"), Path(self._folder(name)), _CATALOGUE)
        if path is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the whole catalogue into a file."""

        def written(count: int) -> None:
            told = self.tr("%n procedure(s) written to {path}.", "", count)
            self.message.done(told.format(path=path))

        self.message.info(self.tr("Writing {path}…").format(path=path.name))
        self.ask(catalogue_exchange.export_file, written, path)

    def import_file(self) -> None:
        """Ask for the catalogue of another office and take it over."""
        title = self.tr("Open the catalogue of another office")
        path, _ = QFileDialog.getOpenFileName(self, title, self._folder(""), _CATALOGUE)
        if path:
            self.import_from(Path(path))

    def import_from(self, path: Path) -> None:
        """Take the catalogue of a file over, all or nothing."""

        def taken(done: Exchanged) -> None:
            told = self.tr("{path}: {added} added, {changed} changed, {unchanged} unchanged.")
            counts = {
                "added": len(done.added),
                "changed": len(done.changed),
                "unchanged": len(done.unchanged),
            }
            self.message.done(told.format(path=path.name, **counts))

        self.message.info(self.tr("Reading {path}…").format(path=path.name))
        self.ask(catalogue_exchange.import_file, taken, path)

    def _ask_procedure(self, tab: int) -> None:
        if self.view.line is not None:
            self.procedure_asked.emit(self.view.line.shown.code, tab)

    def _begin(self, panel: Panel) -> None:
        if self.view.line is None:
            return
        self.clear_message()
        for each in self._panels:
            if each is not panel:
                each.close_panel()
        self.acts.hide()
        self.fields |= panel.fields
        if isinstance(panel, (CopyPanel, WordsPanel)):
            panel.ask_about(self.view.line)
        else:
            panel.ask_about(self.view.chosen)

    def _carry_out(self, panel: Panel) -> None:
        self.clear_message()
        try:
            panel.carry_out(self, partial(self._carried_out, panel))
        except Refused as error:
            self.refused(error)
        else:
            panel.confirm.setEnabled(False)

    def _carried_out(self, panel: Panel, told: str) -> None:
        panel.close_panel()
        self.message.done(told)
        self.entered()

    def _show(self, question: Question, found: Catalogue) -> None:
        if question == self.view.question:
            self.view.show_catalogue(found, self.desk.session.today())

    def _folder(self, name: str) -> str:
        return str(Path(self.desk.settings.export_folder or Path.home()) / name)

    def _connect(self) -> None:
        self.view.asked.connect(self.refresh)
        self.view.opened.connect(self.open_it)
        self.view.moved.connect(lambda: self.acts.show_chosen(len(self.view.chosen)))
        acts = {
            "open_it": self.open_it,
            "edit": self.edit,
            "compare": self.compare,
            "review": self.review,
            "change_words": self.change_words,
            "duplicate": self.duplicate,
            "publish": self.publish,
            "withdraw": self.withdraw,
            "import_list": self.import_list,
            "check": self.check,
            "print_sheets": self.print_sheets,
            "export_file": self.export_file,
            "import_file": self.import_file,
        }
        self.acts.chosen.connect(lambda name: acts[name]())
        for panel in self._panels:
            panel.confirmed.connect(partial(self._carry_out, panel))
            panel.closed.connect(self.acts.show)
        QShortcut(QKeySequence("F5"), self, self.refresh)


_CATALOGUE = "JSON (*.json)"
