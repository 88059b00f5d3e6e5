"""One paper to certify: its book by a digit, its kind completed from what was used before, pages, copies."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QIntValidator, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from desk_app.domain.certification import (
    MOST_COPIES,
    MOST_PAGES,
    PROCEDURES,
    Book,
    CertificationLine,
    suggestions,
)
from desk_app.domain.fee_lines import persons
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.text import fold
from desk_app.ui.counter.certification_words import book_word
from desk_app.ui.theme import SPACE_2
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.filter_chip import FilterChip
from desk_app.ui.widgets.labelled import labelled

_DIGITS = {Qt.Key(Qt.Key.Key_1 + place): book for place, book in enumerate(Book)}
_OF_CONTRACTS = ("hop dong", "giao dich", "di chuc", "di san")
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up)
_SUGGESTED = 8


class CountField(QLineEdit):
    """A whole number, selected when entered, so that a digit replaces it; 1 where nothing is written.

    Enter always goes on: what is not allowed (0) is refused with a sentence, never passed over in silence.
    """

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__("1", parent)
        self.setValidator(QIntValidator(0, most, self))
        self.setMaximumWidth(76)

    def count(self) -> int:
        """Return the number."""
        return int(self.text() or 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what stands there."""
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write the 1 that an empty field stands for before Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.text():
            self.setText("1")
        super().keyPressEvent(event)


class PaperEntry(QWidget):
    """The line being typed, and in `list` the papers it may mean.

    `entered` carries a finished CertificationLine, `changed` comes after every change.
    """

    entered = Signal(object)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = Book.COPIES
        self._procedures: Mapping[str, Procedure] = {}
        self._used: Mapping[Book, Sequence[str]] = {}
        self._today = date.min
        self.chips = {book: FilterChip(book_word(book), str(no), self) for no, book in enumerate(Book, 1)}
        self.paper = QLineEdit(self)
        self.paper.setClearButtonEnabled(True)
        self.pages, self.copies = CountField(MOST_PAGES, self), CountField(MOST_COPIES, self)
        self.languages = QLineEdit(self)
        self.languages.setPlaceholderText(self.tr("English – Vietnamese"))
        self.kind, self.person = ChoiceBox(self), ChoiceBox(self)
        self._words = QStringListModel(self)
        self.list = QListView(self)
        self.list.setModel(self._words)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Papers used before"))
        self._extra: dict[QWidget, QWidget] = {}
        self._lay_out()
        self._connect()
        self.choose(Book.COPIES)

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(SPACE_2)
        for chip in self.chips.values():
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chips.addWidget(chip)
        chips.addStretch(1)
        fields = QHBoxLayout()
        fields.setSpacing(SPACE_2)
        hint = self.tr(
            "Enter takes the marked paper, Tab keeps what is typed. In the empty field 1 to 4 choose the book."
        )
        fields.addLayout(labelled(self.tr("Kind of paper"), self.paper, hint), 1)
        fields.addLayout(labelled(self.tr("Pages of the original"), self.pages))
        fields.addLayout(labelled(self.tr("Copies, papers"), self.copies))
        extra = QHBoxLayout()
        extra.setSpacing(SPACE_2)
        named = (
            (self.tr("Procedure"), self.kind),
            (self.tr("Languages"), self.languages),
            (self.tr("Pays as"), self.person),
        )
        for words, field in named:
            box = self._extra[field] = QWidget(self)
            column = labelled(words, field)
            column.setContentsMargins(0, 0, 0, 0)
            box.setLayout(column)
            extra.addWidget(box, 2 if field is self.kind else 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(chips)
        column.addLayout(fields)
        column.addLayout(extra)

    def _connect(self) -> None:
        for no, (book, chip) in enumerate(self.chips.items(), 1):
            chip.clicked.connect(lambda _, book=book: self.choose(book))
            # The digit alone is for the empty field; with Alt it works wherever something is typed.
            QShortcut(QKeySequence(f"Alt+{no}"), self).activated.connect(chip.click)
        self.paper.textChanged.connect(self._suggest)
        self.paper.returnPressed.connect(self._take)
        self.paper.installEventFilter(self)
        self.list.clicked.connect(lambda _: self._take())
        self.pages.returnPressed.connect(self.copies.setFocus)
        self.copies.returnPressed.connect(self._enter)
        for field in (self.paper, self.pages, self.copies, self.languages):
            field.textChanged.connect(self.changed)
        self.languages.returnPressed.connect(self._enter)
        for choice in (self.kind, self.person):
            choice.currentIndexChanged.connect(self.changed)
            choice.returnPressed.connect(self.focusNextChild)

    def offer(
        self, procedures: Mapping[str, Procedure], used: Mapping[Book, Sequence[str]], today: date
    ) -> None:
        """Take what can be asked for and what was used before; what is typed stays."""
        self._procedures, self._used, self._today = procedures, used, today
        typed = self.typed()
        self.choose(self.book)
        self.set_typed(typed)

    def choose(self, book: Book) -> None:
        """Choose the book."""
        self.book = book
        for each, chip in self.chips.items():
            chip.setChecked(each is book)
        offered = [code for code in PROCEDURES[book] if code in self._procedures]
        self.kind.clear()
        for code in offered:
            self.kind.addItem(self._procedures[code].name, code)
        self.kind.setToolTip(self.kind.currentText())
        named = self._persons(offered)
        self.person.clear()
        for words in ("", *named):
            self.person.addItem(words or self.tr("everybody"), words)
        self._extra[self.person].setVisible(bool(named))
        self._extra[self.languages].setVisible(book is Book.TRANSLATORS)
        self.pages.setEnabled(book is Book.COPIES)
        self._suggest()
        self.changed.emit()

    def line(self) -> CertificationLine | None:
        """Return the paper being typed, None while its kind is missing; a kind half typed is the one marked."""
        paper, marked = self.paper.text().strip(), self.list.currentIndex()
        if not paper:
            return None
        if self.paper.hasFocus() and marked.isValid():
            paper = str(marked.data())
        return CertificationLine(
            book=self.book,
            paper=paper,
            pages=self.pages.count(),
            copies=self.copies.count(),
            procedure=str(self.kind.currentData() or ""),
            person=str(self.person.currentData() or ""),
            languages=self.languages.text() if self.book is Book.TRANSLATORS else "",
        )

    def typed(self) -> dict[str, str]:
        """Return every field as it stands, for the draft."""
        return {
            "book": self.book.value,
            "paper": self.paper.text(),
            "pages": self.pages.text(),
            "copies": self.copies.text(),
            "languages": self.languages.text(),
            "procedure": str(self.kind.currentData() or ""),
            "person": str(self.person.currentData() or ""),
        }

    def set_typed(self, typed: Mapping[str, str]) -> None:
        """Put a draft back; what it lacks is as at the beginning."""
        book = typed.get("book", Book.COPIES.value)
        if book != self.book.value:
            self.choose(Book(book))
        self.paper.setText(typed.get("paper", ""))
        self.pages.setText(typed.get("pages", "1"))
        self.copies.setText(typed.get("copies", "1"))
        self.languages.setText(typed.get("languages", ""))
        self.kind.setCurrentIndex(max(0, self.kind.findData(typed.get("procedure", ""))))
        self.person.setCurrentIndex(max(0, self.person.findData(typed.get("person", ""))))

    def clear(self) -> None:
        """Begin the next paper in the same book."""
        self.set_typed({"book": self.book.value, "languages": self.languages.text()})

    def start(self) -> None:
        """Go where the next paper is typed."""
        self.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> tuple[QWidget, ...]:
        """Return the stops of the Tab key in reading order."""
        return self.paper, self.pages, self.copies, self.kind, self.languages, self.person

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the book by a digit in the empty field, a suggestion by the arrows."""
        if watched is self.paper and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key, plain = Qt.Key(event.key()), not self.paper.text()
            if plain and key in _DIGITS and event.modifiers() in (_NONE, _KEYPAD):
                self.choose(_DIGITS[key])
                return True
            if key in _MOVES:
                self._move(1 if key is Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def _persons(self, offered: Sequence[str]) -> list[str]:
        named = (persons(self._procedures[code], self._today, Channel.COUNTER) for code in offered)
        return list(dict.fromkeys(words for each in named for words in each))

    def _suggest(self) -> None:
        words = self.paper.text()
        # Whose original was certified here has a procedure of its own.
        asks = self.book is not Book.COPIES or any(each in fold(words) for each in _OF_CONTRACTS)
        self._extra[self.kind].setVisible(asks and self.kind.count() > 1)
        self._words.setStringList(
            list(suggestions(self.book, words, self._used.get(self.book, ()), _SUGGESTED))
        )
        if words.strip() and self._words.rowCount():
            self.list.setCurrentIndex(self._words.index(0))

    def _move(self, by: int) -> None:
        row = self.list.currentIndex().row() + by
        self.list.setCurrentIndex(self._words.index(min(max(row, -1), self._words.rowCount() - 1)))

    def _take(self) -> None:
        """Take the marked paper and go on; an empty field without a mark stays."""
        index = self.list.currentIndex()
        if index.isValid():
            self.paper.setText(str(index.data()))
        if self.paper.text().strip():
            (self.pages if self.pages.isEnabled() else self.copies).setFocus()

    def _enter(self) -> None:
        more = self.book is Book.TRANSLATORS and not self.languages.text().strip()
        if more and not self.languages.hasFocus():
            self.languages.setFocus()
            return
        line = self.line()
        if line is None:
            self.start()
            return
        self.entered.emit(line)


_NONE, _KEYPAD = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
