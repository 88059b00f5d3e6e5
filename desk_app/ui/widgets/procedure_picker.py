"""Finding the procedure while the citizen still explains: words, arrows, Enter, or a key of the first six."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from desk_app.domain.procedure import Procedure
from desk_app.domain.procedure_search import ProcedureChoice, rank
from desk_app.ui.theme import SPACE_2, icon
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.procedure_rows import ONE_KEY_ROWS, ProcedureRows

Index = QModelIndex | QPersistentModelIndex
LimitWords = Callable[[Procedure], str]

CHOICE = Qt.ItemDataRole.UserRole
BELOW = Qt.ItemDataRole.UserRole + 1
_NO_PARENT = QModelIndex()
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class ProcedureModel(QAbstractListModel):
    """The procedures that fit what is typed, best first; `limit_words` says each one's time limit."""

    def __init__(self, limit_words: LimitWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit_words = limit_words
        self._all: Sequence[ProcedureChoice] = ()
        self._shown: tuple[ProcedureChoice, ...] = ()

    def show_choices(self, choices: Sequence[ProcedureChoice], words: str) -> None:
        """Take the catalogue and what is typed now."""
        self._all = choices
        self.find(words)

    def find(self, words: str) -> None:
        """Show what fits the words."""
        self.beginResetModel()
        self._shown = rank(self._all, words)
        self.endResetModel()

    def choice(self, row: int) -> ProcedureChoice | None:
        """Return the choice of a row, None where there is none."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many fit."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, the words below it, the choice itself."""
        choice = self.choice(index.row())
        if choice is None:
            return None
        procedure = choice.procedure
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return procedure.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{procedure.name}, {self._limit_words(procedure)}"
            case _ if role == BELOW:
                return f"{self._limit_words(procedure)} · {procedure.field}"
            case _ if role == CHOICE:
                return choice
        return None


class ProcedurePicker(QWidget):
    """A search line over the list it filters; `picked` carries a Procedure."""

    picked = Signal(object)

    def __init__(self, limit_words: LimitWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self.words.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.words.setPlaceholderText(self.tr("birth, copy, marriage…"))
        self.words.setAccessibleName(self.tr("Find the procedure by words"))
        self.words.setAccessibleDescription(
            self.tr("Arrow keys choose, Enter picks, Alt+1 to Alt+6 pick at once.")
        )
        self.model = ProcedureModel(limit_words, self)
        self.list = QListView(self)
        self.list.setAccessibleName(self.tr("Procedures"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ProcedureRows(BELOW, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(False)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMinimumHeight(180)
        self.nothing = wrapped("muted")
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.words)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.words.textChanged.connect(self._find)
        self.words.returnPressed.connect(lambda: self.pick(max(0, self.list.currentIndex().row())))
        self.list.clicked.connect(lambda index: self.pick(index.row()))
        self.words.installEventFilter(self)
        for row in range(ONE_KEY_ROWS):
            key = QShortcut(QKeySequence(f"Alt+{row + 1}"), self)
            key.activated.connect(lambda row=row: self.pick(row))

    def show_choices(self, choices: Sequence[ProcedureChoice]) -> None:
        """Take the catalogue, in the order given by `rank`."""
        self.model.show_choices(choices, self.words.text())
        self._choose_first()

    def pick(self, row: int) -> None:
        """Pick a row of the list as it is shown; a row that is none does nothing."""
        choice = self.model.choice(row)
        if choice is not None:
            self.picked.emit(choice.procedure)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys of the search line move in the list."""
        pressed = event.type() is QEvent.Type.KeyPress and watched is self.words
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _find(self, words: str) -> None:
        self.model.find(words)
        self._choose_first()

    def _choose_first(self) -> None:
        self.list.setCurrentIndex(self.model.index(0))
        empty = not self.model.rowCount()
        self.nothing.setVisible(empty)
        if empty and self.words.text().strip():
            self.nothing.setText(self.tr("No procedure has these words. Try fewer or other words."))
        elif empty:
            self.nothing.setText(self.tr("The catalogue is empty."))
