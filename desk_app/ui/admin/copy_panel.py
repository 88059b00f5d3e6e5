"""Copying a procedure under a new code, and the everyday words it is found by: panels at the catalogue's foot."""

from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.domain.catalogue import CatalogueLine
from desk_app.domain.procedure import Procedure
from desk_app.services import catalogue_editing
from desk_app.ui.admin.foot_panel import FootPanel
from desk_app.ui.admin.procedure_form import among, words_among
from desk_app.ui.admin.publish_dialog import Done
from desk_app.ui.page import Page
from desk_app.ui.widgets.labelled import example


class CopyPanel(FootPanel):
    """A procedure of the province's own often begins as another one: new code, new name, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.confirm.say(self.tr("Duplicate"))
        self.code, self.name, self.reason = QLineEdit(), QLineEdit(), QLineEdit()
        self.code.setPlaceholderText(example("1.000948.H13"))
        self.add("code", self.tr("New code"), self.code)
        self.add("name", self.tr("Name"), self.name, 3)
        self.add("reason", self.tr("Reason"), self.reason, 2)

    def ask_about(self, line: CatalogueLine) -> None:
        """Ask for the new code of a copy."""
        procedure = line.prepared or line.shown
        self.code.clear()
        self.name.setText(procedure.name)
        self.reason.clear()
        title = self.tr("Duplicate {code}").format(code=procedure.code)
        self.begin(
            [line],
            title,
            self.tr("The copy is prepared: nobody at the counter sees it until it is published."),
        )

    def carry_out(self, page: Page, done: Done) -> None:
        """Prepare the copy."""

        def copied(made: Procedure) -> None:
            page.open(made.code)
            done(self.tr("Prepared: {code}").format(code=made.code))

        new_code, name, reason = (field.text().strip() for field in (self.code, self.name, self.reason))
        page.ask(catalogue_editing.duplicate, copied, self.codes[0], new_code, name, reason)


class WordsPanel(FootPanel):
    """What people call it: kept at once, since it is no fact of the law."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.confirm.say(self.tr("Keep the words"))
        self.words = QLineEdit()
        self.add("keywords", self.tr("Everyday words (commas between)"), self.words)

    def ask_about(self, line: CatalogueLine) -> None:
        """Ask for the everyday words of a procedure."""
        procedure = line.prepared or line.shown
        # The caret stands behind: what is typed next is another word, not the end of the last one.
        self.words.setText(among((*procedure.keywords, "")))
        title = self.tr("Everyday words of {code}").format(code=procedure.code)
        self.begin([line], title, procedure.name)

    def carry_out(self, page: Page, done: Done) -> None:
        """Keep the words."""

        def kept(words: tuple[str, ...]) -> None:
            done(self.tr("Kept: {words}").format(words=", ".join(words)))

        page.ask(catalogue_editing.set_keywords, kept, self.codes[0], words_among(self.words.text()))
