"""Opening a package: chosen or dropped, and then what became of everything in it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.package import ENDING, PackageAnswer, PackageKind, TakenIn
from desk_app.domain.wording import short_moment
from desk_app.services import exchange
from desk_app.ui.back_office.exchange_rows import EntryRows
from desk_app.ui.page import Page
from desk_app.ui.texts import sentence
from desk_app.ui.theme import SPACE_3
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.long_work import LongWork
from desk_app.ui.widgets.sparing_table import SparingTable


class OpeningView(QWidget):
    """F12 chooses a package; Enter opens the dossier under the cursor."""

    def __init__(self, page: Page, work: LongWork) -> None:
        super().__init__(page)
        self._page, self._work = page, work
        self.answer: PackageAnswer | None = None
        self.told = wrapped("section")
        self.model = EntryRows(page.desk.language, self)
        self.table = SparingTable(self.model, {0: 210, 1: 210, 2: 260}, 2, (), self)
        self.table.setAccessibleName(self.tr("What became of the package"))
        self.table.activated.connect(self._open_dossier)
        self.empty = EmptyState(self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        self._lay_out()
        self._say_nothing()

    def ask_file(self) -> None:
        """Ask which package, and open it."""
        kinds = self.tr("Packages") + f" (*.{ENDING})"
        title = self.tr("Open a package")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Open a package and take in what it brings."""
        if self._work.running:
            return
        self._page.clear_message()
        self.show_answer(None)
        words = self.tr("Checking {file}…").format(file=path.name)
        self._work.start(words, exchange.open_package, self._taken, path)

    def show_answer(self, answer: PackageAnswer | None) -> None:
        """Show what became of a package; None shows that none was opened."""
        self.answer = answer
        self.told.setVisible(answer is not None)
        if answer is None:
            self._say_nothing()
            return
        kinds = {
            PackageKind.DOSSIERS: self.tr("Dossiers of {office}, sealed {moment}"),
            PackageKind.RESULTS: self.tr("Results of {office}, sealed {moment}"),
        }
        moment = short_moment(answer.made_at)
        self.told.setText(kinds[answer.kind].format(office=answer.office_name, moment=moment))
        self.model.kind = answer.kind
        self.model.put((*answer.left_out, *answer.taken))
        self.stack.setCurrentWidget(self.table)
        self.table.selectRow(0)

    def show_refusal(self, error: DeskError) -> None:
        """Say in place of the list that nothing was taken, and why."""
        self.empty.say("ban", self.tr("The package was not taken"), sentence(error, self._page.desk.language))

    def _taken(self, answer: PackageAnswer) -> None:
        self.show_answer(answer)
        news = sum(not each.known for each in answer.taken)
        if answer.repeated:
            self._page.message.info(self.tr("This package was opened before. Nothing was changed."))
        elif answer.left_out:
            words = self.tr("{taken} taken in, {left} left out. Opened again later, they are tried anew.")
            self._page.message.warn(words.format(taken=news, left=len(answer.left_out)))
        else:
            self._page.message.done(self.tr("Taken in: {taken}").format(taken=news))

    def _open_dossier(self) -> None:
        line = self.model.line_at(self.table.currentIndex().row())
        if isinstance(line, TakenIn):
            self._page.desk.open_dossier.emit(line.ours)

    def _say_nothing(self) -> None:
        self.empty.say(
            "package-check",
            self.tr("Which package?"),
            self.tr(
                "A file of another office, from a stick or an e-mail. Press F12, or drop it here. It is checked "
                "first: seal, sender, address, every scan. Nothing is changed before all of it holds."
            ),
        )
        self.stack.setCurrentWidget(self.empty)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(
            KeyButton(
                self.tr("Open a package…"),
                "F12",
                self.ask_file,
                look="primary",
                parent=self,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_3, 0, 0)
        column.setSpacing(SPACE_3)
        column.addWidget(self.told)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
