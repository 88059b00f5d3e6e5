"""One paper of the checklist: a line worked by single keys."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desk_app.domain.procedure import RequiredDocument
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.ui.theme import SPACE_1, colours, icon, mark, role
from desk_app.ui.widgets.labelled import wrapped

CELL_WIDTH = 40
_MOST = 99
_CELLS = 3
_GO_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLUS, _MINUS = (Qt.Key.Key_Plus, Qt.Key.Key_Equal), (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)


class PaperState(StrEnum):
    """How far a paper is."""

    NOTHING = "nothing"
    LACKING = "lacking"
    COMPLETE = "complete"


class PaperLine(QFrame):
    """A paper with its counts of originals, certified copies and copies.

    A count not made yet shows faintly how many are required. Space ticks as published, ←→ choose a count,
    digits and + − change it, N opens the note. `stepped` carries +1 or −1 to go to another line, `removed`
    takes an extra paper away.
    """

    changed = Signal()
    stepped = Signal(int)
    removed = Signal()
    entered = Signal()

    def __init__(self, need: RequiredDocument, marks: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.need = need
        self.counts = [0] * _CELLS
        self._cell = 0
        self._fresh = True
        self._sign = QLabel(self)
        self._sign.setFixedWidth(24)
        self.words = wrapped("paper-name")
        self.words.setText(need.name)
        self.marks = wrapped("caption")
        self.marks.setText(marks)
        self.note, self.title = QLineEdit(self), QLineEdit(self)
        self.note.setPlaceholderText(self.tr("Note on this paper"))
        self.note.setAccessibleName(self.tr("Note on this paper"))
        self.title.setPlaceholderText(self.tr("Name of the other paper"))
        self.title.setAccessibleName(self.tr("Name of the other paper"))
        self.cells = [role(QLabel(self), "count") for _ in range(_CELLS)]
        self._lay_out()
        for line in (self.note, self.title):
            line.textChanged.connect(self.changed)
            line.hide()
        self.title.installEventFilter(self)
        self.note.editingFinished.connect(lambda: self.note.setVisible(bool(self.note.text().strip())))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._show()

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(SPACE_1 // 2)
        for widget in (self.title, self.words, self.marks, self.note):
            text.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        row.setSpacing(SPACE_1)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        for cell in self.cells:
            cell.setFixedSize(CELL_WIDTH - SPACE_1, 26)
            cell.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(cell, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def is_extra(self) -> bool:
        """Whether the citizen brought it beside the published list."""
        return not self.need.no

    @property
    def state(self) -> PaperState:
        """How far it is; a better paper stands in for a lesser one."""
        originals, certified, copies = self.counts
        if not any(self.counts):
            return PaperState.NOTHING
        spare = originals - self.need.originals
        lacks = spare < 0 or spare + certified + copies < self.need.copies
        return PaperState.LACKING if lacks and not self.is_extra else PaperState.COMPLETE

    def document(self) -> SubmittedDocument:
        """Return the line as handed in."""
        name = self.title.text().strip() if self.is_extra else self.need.name
        originals, certified, copies = self.counts
        return SubmittedDocument(self.need.no, name, originals, certified, copies, self.note.text().strip())

    def set_document(self, paper: SubmittedDocument) -> None:
        """Put a line back."""
        self.counts = [paper.originals, paper.certified, paper.copies]
        self.note.setText(paper.note)
        self.note.setVisible(bool(paper.note))
        if self.is_extra:
            self.title.setText(paper.name)
            self.words.setText(paper.name)
        self._show()

    def receive(self) -> None:
        """Count it as published."""
        self._set([self.need.originals, 0, self.need.copies])

    def name_it(self) -> None:
        """Ask for the name of an extra paper."""
        self.title.show()
        self.words.hide()
        self.title.setFocus()

    def write_note(self) -> None:
        """Open the note."""
        self.note.show()
        self.note.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Work the line by single keys."""
        key = event.key()
        digit = event.text() if event.text().isdecimal() and event.text().isascii() else ""
        if self.note.hasFocus() or self.title.hasFocus():
            if key in _GO_ON:
                self.setFocus()
        elif event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif digit:
            self._type(int(digit))
        elif key in _PLUS or key in _MINUS:
            self._count(1 if key in _PLUS else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._choose((self._cell + (1 if key == Qt.Key.Key_Right else -1)) % _CELLS)
        elif key == Qt.Key.Key_Down or key in _GO_ON:
            self.stepped.emit(1)
        elif key == Qt.Key.Key_Up:
            self.stepped.emit(-1)
        elif not self._act(key):
            super().keyPressEvent(event)

    def _act(self, key: int) -> bool:
        if key == Qt.Key.Key_Space:
            self._toggle()
        elif key == Qt.Key.Key_N:
            self.write_note()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.is_extra:
            self.removed.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._set([0] * _CELLS)
        else:
            return False
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Count up (left) or down (right) on a count; tick elsewhere."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        child = self.childAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if child in self.cells:
            self._choose(self.cells.index(child))
            self._count(1 if left else -1)
        elif left:
            self._toggle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the name of an extra paper when its field is left."""
        if watched is self.title and event.type() is QEvent.Type.FocusOut:
            self._titled()
        return super().eventFilter(watched, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that this is the line worked on."""
        super().focusInEvent(event)
        self._fresh = True
        self.entered.emit()
        self._show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the mark off the chosen count."""
        super().focusOutEvent(event)
        self._show()

    def _toggle(self) -> None:
        if any(self.counts):
            self._set([0] * _CELLS)
        else:
            self.receive()

    def _type(self, digit: int) -> None:
        before = 0 if self._fresh else self.counts[self._cell]
        value = before * 10 + digit
        self._put(value if value <= _MOST else digit)
        self._fresh = False

    def _count(self, by: int) -> None:
        self._put(min(_MOST, max(0, self.counts[self._cell] + by)))
        self._fresh = True

    def _choose(self, cell: int) -> None:
        self._cell, self._fresh = cell, True
        self._show()

    def _put(self, value: int) -> None:
        self._set([value if cell == self._cell else count for cell, count in enumerate(self.counts)])

    def _set(self, counts: list[int]) -> None:
        self.counts = counts
        self._show()
        self.changed.emit()

    def _titled(self) -> None:
        name = self.title.text().strip()
        if not name:
            self.removed.emit()
            return
        self.words.setText(name)
        self.title.hide()
        self.words.show()
        if not any(self.counts):
            self.receive()

    def _show(self) -> None:
        now = colours()
        sign, colour = {
            PaperState.NOTHING: ("circle", now.edge),
            PaperState.LACKING: ("circle-alert", now.soon),
            PaperState.COMPLETE: ("circle-check", now.done),
        }[self.state]
        self._sign.setPixmap(icon(sign, colour).pixmap(QSize(20, 20), self.devicePixelRatioF()))
        for number, (cell, count) in enumerate(zip(self.cells, self.counts, strict=True)):
            wanted = (self.need.originals, 0, self.need.copies)[number]
            cell.setText(str(count or wanted or "–"))
            mark(cell, "wanted", on=not count)
            mark(cell, "active", on=self.hasFocus() and number == self._cell)
        counted = self.tr("originals: {originals}, certified: {certified}, copies: {copies}")
        originals, certified, copies = self.counts
        said = counted.format(originals=originals, certified=certified, copies=copies)
        self.setAccessibleName(f"{self.words.text()}. {self.marks.text()}. {said}")
