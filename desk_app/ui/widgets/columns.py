"""Parts side by side while there is room; under one another when there is not."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, role

_SCROLL_BAR = 12


def panel(parent: QWidget | None = None) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the column inside it."""
    card = role(QFrame(parent), "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACE_4 - 2, SPACE_2, SPACE_4 - 2, SPACE_3)
    column.setSpacing(SPACE_2)
    return card, column


def _follow_focus(keep_visible: Callable[[QWidget | None, QWidget | None], None]) -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.focusChanged.connect(keep_visible)


class Rolled(QScrollArea):
    """A tall part with its own scroll bar, until it is unrolled to its whole height."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._least = 0
        self._unrolled = False
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content.installEventFilter(self)
        _follow_focus(self._keep_visible)

    def set_least(self, height: int) -> None:
        """Keep at least this height while rolled."""
        self._least = height
        self._fit()

    def unroll(self, unrolled: bool) -> None:
        """Show everything at once, or scroll."""
        self._unrolled = unrolled
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for the width of the content beside a scroll bar, and little height."""
        return QSize(self._content.minimumSizeHint().width() + _SCROLL_BAR, self.minimumHeight())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the content's height."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the field that has the focus in view when the room grows less."""
        super().resizeEvent(event)
        self._keep_visible(None, QApplication.focusWidget())

    def _keep_visible(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._content.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, SPACE_6)

    def _fit(self) -> None:
        content = self._content
        high = (
            content.heightForWidth(self.width())
            if content.hasHeightForWidth()
            else content.sizeHint().height()
        )
        self.setMinimumHeight(high if self._unrolled else self._least)


def rolled(parent: QWidget, least: int, *parts: QWidget | QLayout) -> Rolled:
    """Return parts under one another that are scrolled where they do not fit, at least so many pixels high."""
    content = QWidget(parent)
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_2)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    area = Rolled(content, parent)
    area.set_least(least)
    return area


class Columns(QScrollArea):
    """Cards in a row; under one another below `narrow` pixels and where their words would be cut.

    Scrolls only when too tall.
    """

    narrowed = Signal(bool)

    def __init__(self, narrow: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._narrow = narrow
        self._cards: list[QWidget] = []
        self._inside = QWidget(self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._inside)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACE_3)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        _follow_focus(self._keep_visible)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def panel(self, share: int) -> tuple[QFrame, QVBoxLayout]:
        """Add an empty card, and return it with the column inside it.

        What is made inside its place at once is given its look once, not at every move.
        """
        card, column = panel(self._inside)
        self.add(card, share)
        return card, column

    def add(self, card: QWidget, share: int) -> None:
        """Add a card that takes its share of the width."""
        self._cards.append(card)
        self._box.addWidget(card, share)

    def minimumSizeHint(self) -> QSize:
        """Ask for little: what does not fit is scrolled to."""
        return QSize(300, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction by the width."""
        wide = event.size().width() >= max(self._narrow, self._needed())
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() is not direction:
            self._box.setDirection(direction)
            self.narrowed.emit(not wide)
        super().resizeEvent(event)

    def _needed(self) -> int:
        widths = [card.minimumSizeHint().width() for card in self._cards]
        return sum(widths) + SPACE_3 * (len(widths) - 1)

    def _keep_visible(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, SPACE_4)
