"""The pages of the main window, each with its key, down the left side."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QShortcutEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, TYPE_BODY, colours, icon, role

NARROWEST = 158
_KEY_WIDTH = 34
# Ten pages and the help fit the lowest window.
HIGH = 34


class NavButton(QPushButton):
    """A page's icon and name, its key at the right."""

    def __init__(self, title: str, keys: str, symbol: str, parent: QWidget | None = None) -> None:
        super().__init__(f" {title}", parent)
        role(self, "nav")
        self._keys = keys
        self._symbol = symbol
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(f"{title}, {keys}")
        self.setIconSize(QSize(20, 20))
        self.setMinimumHeight(HIGH)
        self.setShortcut(QKeySequence(keys))
        self.toggled.connect(self._tint)
        self._tint(on=False)

    def event(self, event: QEvent) -> bool:
        """Go at once on the key; Qt would show the button pressed for a tenth of a second first."""
        if isinstance(event, QShortcutEvent) and not event.isAmbiguous():
            self.click()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key behind the name."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(colours().accent if self.isChecked() else colours().muted))
        font = painter.font()
        font.setPixelSize(TYPE_BODY - 2)
        painter.setFont(font)
        spot = QRect(self.width() - _KEY_WIDTH - SPACE_2, 0, _KEY_WIDTH, self.height())
        # ⇧ is what the key itself shows, and leaves the name its room.
        shown = self._keys.replace("Shift+", "⇧")
        painter.drawText(spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()

    def _tint(self, on: bool) -> None:
        self.setIcon(icon(self._symbol, colours().accent if on else colours().muted))


class NavBar(QFrame):
    """`chosen` carries the key of the page; `foot` takes what stands below."""

    chosen = Signal(str)

    def __init__(self, entries: Iterable[tuple[str, str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role(self, "side")
        self.setAccessibleName(self.tr("Pages"))
        self._buttons: dict[str, NavButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_2, SPACE_3, SPACE_2, SPACE_3)
        column.setSpacing(SPACE_1)
        for key, title, keys, symbol in entries:
            button = NavButton(title, keys, symbol, self)
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            group.addButton(button)
            column.addWidget(button)
            self._buttons[key] = button
        self._group = group
        widest = max((button.sizeHint().width() for button in self._buttons.values()), default=0)
        self.setFixedWidth(max(NARROWEST, widest + 2 * SPACE_2 + 1))
        column.addStretch(1)
        self.help = role(QPushButton(" " + self.tr("Keys") + "  F1", self), "quiet")
        self.help.setIcon(icon("keyboard", colours().accent))
        column.addWidget(self.help)

    def show_current(self, key: str) -> None:
        """Mark the page shown; one that stands in no row leaves all unmarked."""
        button = self._buttons.get(key)
        if button is not None:
            button.setChecked(True)
            return
        self._group.setExclusive(False)
        for each in self._buttons.values():
            each.setChecked(False)
        self._group.setExclusive(True)
