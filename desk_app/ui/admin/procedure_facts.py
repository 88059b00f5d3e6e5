"""A procedure to be read: every part under its name, and what still has to be reviewed beside it."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desk_app.domain.procedure import Part, Procedure
from desk_app.ui.admin.part_text import part_lines
from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, colours, role
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.words import part_word

# What is asked first stands first; name and code are the head of where this is shown.
_ORDER = (
    Part.TIME_LIMIT,
    Part.FEE,
    Part.DOCUMENTS,
    Part.RESULT,
    Part.APPLICANTS,
    Part.AUTHORITY,
    Part.CONDITIONS,
    Part.LEGAL_BASIS,
    Part.DECISION,
    Part.STEPS,
)


def review_mark() -> QLabel:
    """Return a hidden label for words that a person has to look at."""
    now = colours()
    label = wrapped()
    label.setStyleSheet(
        f"background: {now.soon_soft}; color: {now.soon}; border-left: 3px solid {now.soon}; padding: 4px 8px;"
    )
    label.hide()
    return label


class ProcedureFacts(QWidget):
    """Parts without words are left out; words that were not read stand on a ground of their own."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._review = review_mark()
        self._parts = {part: _Part(part_word(part, language), review_mark()) for part in _ORDER}
        self._others = review_mark()
        self._more = wrapped("muted")
        self._page = QLabel(self)
        self._page.setTextFormat(Qt.TextFormat.RichText)
        self._page.setOpenExternalLinks(True)
        self._page.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_3)
        for widget in (self._review, self._others, *self._parts.values(), self._more, self._page):
            column.addWidget(widget)
        column.addStretch(1)

    @property
    def open_points(self) -> tuple[str, ...]:
        """What is marked for review now, as it is shown."""
        marks = (self._review, self._others, *(each.mark for each in self._parts.values()))
        return tuple(mark.text() for mark in marks if not mark.isHidden())

    def show_procedure(self, procedure: Procedure) -> None:
        """Show a procedure."""
        _say(self._review, procedure.needs_review and self._told(procedure.needs_review))
        for part, shown in self._parts.items():
            words = [self._told(each.words) for each in procedure.unread if each.part is part]
            shown.say("\n".join(part_lines(procedure, part, self._language)), "\n".join(words))
        elsewhere = [
            f"{part_word(each.part, self._language)} – {self._told(each.words)}"
            for each in procedure.unread
            if each.part not in self._parts
        ]
        _say(self._others, "\n".join(elsewhere))
        more = [
            procedure.keywords
            and self.tr("Everyday words: {words}").format(words=", ".join(procedure.keywords)),
            procedure.replaces and self.tr("Replaces: {codes}").format(codes=", ".join(procedure.replaces)),
            procedure.source and self.tr("Source: {source}").format(source=procedure.source),
        ]
        _say(self._more, "\n".join(each for each in more if each))
        known = procedure.page.startswith(("https://", "http://"))
        link = f'<a href="{escape(procedure.page)}" style="color:{colours().accent}">'
        self._page.setText(link + self.tr("Page on the national portal") + "</a>" if known else "")
        self._page.setToolTip(procedure.page)
        self._page.setVisible(known)

    def _told(self, words: str) -> str:
        return self.tr("Needs review: {words}").format(words=words)


class _Part(QFrame):
    """A part's name, its words, and its mark."""

    def __init__(self, title: str, mark: QLabel) -> None:
        super().__init__()
        self.mark = mark
        self._words = wrapped()
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._words.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(role(QLabel(title), "muted"))
        column.addWidget(self._words)
        column.addWidget(mark)
        column.addSpacing(SPACE_2 - SPACE_1)

    def say(self, words: str, mark: str) -> None:
        self._words.setText(words)
        self._words.setVisible(bool(words))
        _say(self.mark, mark)
        self.setVisible(bool(words or mark))


def _say(label: QLabel, words: object) -> None:
    label.setText(str(words or ""))
    label.setVisible(bool(words))
