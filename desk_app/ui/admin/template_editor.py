"""The wording of a kind of letter in hand, for an administrator."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.letters import LONGEST_TITLE, LetterTemplate, Placeholder
from desk_app.ui.admin.letter_words import placeholder_word
from desk_app.ui.admin.record_form import WordsBox
from desk_app.ui.theme import SPACE_2
from desk_app.ui.widgets.labelled import labelled, wrapped

_BODY_HEIGHT = 180


class TemplateEditor(QWidget):
    """Title and text; Tab leaves the text. `changed` after every change."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of: LetterTemplate | None = None
        self.title, self.body = QLineEdit(self), WordsBox(_BODY_HEIGHT)
        self.title.setMaxLength(LONGEST_TITLE)
        self.fields: dict[str, QWidget] = {"title": self.title, "body": self.body}
        known = wrapped("muted")
        told = self.tr("Filled in for each letter: {words}.")
        listed = "; ".join(f"{{{each.value}}} {placeholder_word(each)}" for each in Placeholder)
        known.setText(told.format(words=listed))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(labelled(self.tr("Title"), self.title))
        hint = self.tr("The first line is the salutation; every line is a paragraph")
        column.addLayout(labelled(self.tr("Text, a paragraph a line"), self.body, hint), 1)
        column.addWidget(known)
        self.title.textChanged.connect(self.changed)
        self.title.returnPressed.connect(self.focusNextChild)
        self.body.textChanged.connect(self.changed)

    def edit(self, template: LetterTemplate) -> None:
        """Take a wording in hand."""
        self._of = template
        self.title.setText(template.title)
        self.body.setPlainText(template.body)

    def start(self) -> None:
        """Go to the text."""
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    def template(self) -> LetterTemplate | None:
        """Return the wording as typed."""
        if self._of is None:
            return None
        return LetterTemplate(self._of.kind, self.title.text(), self.body.toPlainText())
