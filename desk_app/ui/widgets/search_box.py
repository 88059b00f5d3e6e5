"""The one search box: any word, code or number finds dossiers while it is typed; Enter opens the best."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidgetItem, QWidget

from desk_app.domain.dossier import Found
from desk_app.ui.theme import SPACE_2, icon, role
from desk_app.ui.widgets.search_results import SearchResults

DEBOUNCE_MS = 120

Find = Callable[[str, Callable[[Found], None]], None]


class SearchBox(QLineEdit):
    """Asks `find(words, answer)` after a short pause; `chosen` carries the code of the dossier to open."""

    chosen = Signal(str)

    def __init__(self, find: Find, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._language = language
        self._asked = ""
        self._open_first = False
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Scan or find: code, name, number…"))
        self.setAccessibleName(self.tr("Find a dossier"))
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._key = role(QLabel("Ctrl+K", self), "keycap")
        self._show_key(shown=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DEBOUNCE_MS)
        self._pause.timeout.connect(self._ask)
        self.results = SearchResults(self)
        # The list hangs in the window, not in the box: it goes when the box goes.
        self.destroyed.connect(self.results.deleteLater)
        self.results.list.itemClicked.connect(self._take)
        self.textEdited.connect(self._typed)

    @property
    def is_open(self) -> bool:
        """Tell whether results are shown."""
        return self.results.isVisible()

    def close_results(self) -> bool:
        """Take results and words away; False when there were none."""
        was_open = self.is_open or (self.hasFocus() and bool(self.text()))
        self.clear()
        self._show_key(shown=True)
        self._asked = ""
        self._open_first = False
        self._pause.stop()
        self.results.hide()
        return was_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the results, open one."""
        match event.key():
            case Qt.Key.Key_Down:
                self.results.move_by(1)
            case Qt.Key.Key_Up:
                self.results.move_by(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the results; the words stay."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.results.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key at the right."""
        super().resizeEvent(event)
        hint = self._key.sizeHint()
        self._key.move(self.width() - hint.width() - SPACE_2, (self.height() - hint.height()) // 2)

    def _typed(self, words: str) -> None:
        self._show_key(shown=not words)
        self._open_first = False
        if not words.strip():
            self.results.hide()
            self._pause.stop()
            return
        self.results.show_waiting()
        self._pause.start()

    def _show_key(self, *, shown: bool) -> None:
        self._key.setVisible(shown)
        self.setTextMargins(0, 0, self._key.sizeHint().width() + SPACE_2 if shown else 0, 0)

    def _ask(self) -> None:
        words = self.text().strip()
        self._asked = words
        self._find(words, lambda found: self._answered(words, found))

    def _answered(self, words: str, found: Found) -> None:
        if words != self._asked or not self.text().strip():
            return
        self.results.show_found(found, self._language)
        if self._open_first:
            self._enter()

    def _enter(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._ask()
        code = self.results.current_code()
        if code:
            self.close_results()
            self.chosen.emit(code)
        else:
            self._open_first = self.results.is_waiting

    def _take(self, item: QListWidgetItem) -> None:
        self.results.list.setCurrentItem(item)
        self._enter()
