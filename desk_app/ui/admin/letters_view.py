"""Letters: made for a dossier or for nobody's, with the paper beside what is typed; their wordings edited."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.letters import LetterFacts, LetterKind, LetterTemplate
from desk_app.domain.office_paper import KeptPaper
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import Form
from desk_app.services import letters
from desk_app.ui.admin.entries import read_code
from desk_app.ui.admin.letter_entry import LetterEntry
from desk_app.ui.admin.letter_preview import LetterPreview
from desk_app.ui.admin.letter_words import kind_word
from desk_app.ui.admin.made_papers import MadePapers
from desk_app.ui.admin.paper_printing import PaperPrinting
from desk_app.ui.admin.template_editor import TemplateEditor
from desk_app.ui.page import Page
from desk_app.ui.theme import SPACE_2, SPACE_3
from desk_app.ui.widgets.columns import Rolled, panel
from desk_app.ui.widgets.key_button import KeyButton

_DRAW_AFTER_MS = 250
_MADE_HEIGHT = 200


class LettersView(QWidget):
    """F12 makes and prints, Ctrl+E edits the wording (an administrator), Esc leaves it."""

    def __init__(self, page: Page, printing: PaperPrinting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._printing = page, printing
        self.entry, self.editor = LetterEntry(self), TemplateEditor(self)
        self.preview = LetterPreview(self)
        self.made = MadePapers(page, printing, Form.LETTER, self.tr("Letters made"), self)
        self.fields = {**self.entry.fields, **self.editor.fields}
        self.make = KeyButton(self.tr("Make and print"), "F12", self.make_letter, look="primary")
        self.edit = KeyButton(self.tr("Edit the wording"), "Ctrl+E", self.edit_wording)
        self.keep = KeyButton(self.tr("Keep the wording"), "F12", self.keep_wording, look="primary")
        self.reset = KeyButton(self.tr("Shipped wording"), "Ctrl+Shift+R", self.reset_wording)
        self.leave = KeyButton(self.tr("Leave"), "Ctrl+E", self.leave_wording, look="quiet")
        self.edit.setEnabled(page.desk.session.staff.may(Permission.CONFIGURE))
        self.make.setEnabled(page.desk.session.staff.may(Permission.PRINT))
        self.stack = QStackedWidget(self)
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_DRAW_AFTER_MS)
        self._soon.timeout.connect(self.draw)
        self.entry.changed.connect(self._soon.start)
        self.editor.changed.connect(self._soon.start)
        self.entry.code_entered.connect(self._ask_about)

    @property
    def editing(self) -> bool:
        """Whether the wording is in hand."""
        return self.stack.currentIndex() == 1

    def start(self) -> None:
        """Go to the first field."""
        (self.editor if self.editing else self.entry).start()

    def refresh(self) -> None:
        """Read wordings and letters."""
        self._page.ask(letters.templates, self._offer)
        self.made.refresh()

    def about(self, code: str) -> None:
        """Write about a dossier: fill in what it says."""
        self.entry.code.setText(code)
        self._ask_about(code)

    def draw(self) -> None:
        """Draw the letter as it stands."""
        template = self.editor.template() if self.editing else self.entry.template
        if template is None:
            return
        signer, values = self.entry.signer.text(), {} if self.editing else self.entry.values()
        size = PaperSize(self._page.desk.settings.paper_size)
        # What cannot be drawn while it is typed is refused when it is kept: the last picture stays.
        answered, _, settled = self._page.while_here(self.preview.show_pdf)
        self._page.desk.ask(letters.draw, answered, _unsaid, settled, template, values, signer, size)

    def make_letter(self) -> None:
        """Make the letter, and print it."""
        template = self.entry.template
        if template is None:
            return
        self._page.clear_message()
        code = read_code(self.entry.code.text(), self._page.desk.session.office.code)
        self._page.ask(
            letters.make,
            self._made,
            template.kind,
            self.entry.values(),
            signer=self.entry.signer.text(),
            code=code,
        )

    def edit_wording(self) -> None:
        """Take the wording of the kind chosen in hand."""
        if self.entry.template is not None:
            self.editor.edit(self.entry.template)
            self._show_editor(editing=True)

    def keep_wording(self) -> None:
        """Keep the wording as the office's own."""
        template = self.editor.template()
        if template is not None:
            self._page.clear_message()
            self._page.ask(letters.change, self._kept, template)

    def reset_wording(self) -> None:
        """Take the shipped wording back into hand; it is kept when it is kept."""
        template = self.editor.template()
        if template is not None:
            self.editor.edit(letters.shipped()[template.kind].template)

    def leave_wording(self) -> None:
        """Leave the wording without keeping it."""
        self._page.clear_message()
        self._show_editor(editing=False)

    def back(self) -> bool:
        """Leave the wording; tells whether it was in hand."""
        if self.editing:
            self.leave_wording()
            return True
        return False

    def typed(self) -> tuple[dict[str, str], tuple[str, str] | None]:
        """Return what was typed, with title and text of a wording in hand."""
        template = self.editor.template() if self.editing else None
        return self.entry.typed(), (template.title, template.body) if template else None

    def put(self, typed: object) -> None:
        """Take back what `typed` gave."""
        match typed:
            case (dict() as words, wording):
                self.entry.put(_texts(words))
                kind = words.get("kind")
                if isinstance(wording, tuple) and kind:
                    title, body = wording
                    self.editor.edit(LetterTemplate(LetterKind(kind), title, body))
                    self._show_editor(editing=True)

    def _offer(self, templates: tuple[LetterTemplate, ...]) -> None:
        self.entry.offer(templates)

    def _ask_about(self, typed: str) -> None:
        self._page.clear_message()
        code = read_code(typed, self._page.desk.session.office.code)
        self.entry.code.setText(code)
        self._page.ask(letters.about, partial(self._show_facts, code), code)

    def _show_facts(self, code: str, facts: LetterFacts) -> None:
        if self.entry.code.text().strip() == code:
            self.entry.show_facts(facts)

    def _made(self, paper: KeptPaper) -> None:
        told = self.tr("Made: letter {number}/{year}.")
        self._page.message.done(told.format(number=f"{paper.number:02}", year=paper.year))
        self.entry.clear()
        self.entry.start()
        self.made.refresh()
        self._printing.print_paper(paper)

    def _kept(self, template: LetterTemplate) -> None:
        own = self.tr("Kept as this office's own wording: {kind}")
        shipped = self.tr("The shipped wording holds again: {kind}")
        self._page.message.done((own if template.changed else shipped).format(kind=kind_word(template.kind)))
        self._show_editor(editing=False)
        self._page.ask(letters.templates, self._offer)

    def _show_editor(self, *, editing: bool) -> None:
        self.stack.setCurrentIndex(int(editing))
        self.made.setVisible(not editing)
        self.start()
        self._soon.start()

    def _lay_out(self) -> None:
        for content, buttons in (
            (self.entry, (self.edit, self.make)),
            (self.editor, (self.leave, self.reset, self.keep)),
        ):
            part = QWidget(self)
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACE_2)
            column.addWidget(Rolled(content, part), 1)
            foot = QHBoxLayout()
            foot.setSpacing(SPACE_2)
            foot.addStretch(1)
            for button in buttons:
                foot.addWidget(button)
            column.addLayout(foot)
            self.stack.addWidget(part)
        left, inside = panel(self)
        inside.addWidget(self.stack, 1)
        inside.addWidget(self.made)
        self.made.setMaximumHeight(_MADE_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        row.setSpacing(SPACE_3)
        row.addWidget(left, 4)
        row.addWidget(self.preview, 5)


def _texts(words: Mapping[object, object]) -> dict[str, str]:
    return {str(name): str(text) for name, text in words.items()}


def _unsaid(_error: DeskError) -> None:
    return None
