"""What a search found, in a list that hangs under the search box; grey rows while it is looking."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.dossier import DossierSummary, Found
from desk_app.ui.standing import shown_standing
from desk_app.ui.theme import RADIUS, SPACE_1, SPACE_2, SPACE_3, colours, icon, role

MOST_ROWS = 8
_ROW_HEIGHT = 54
_WIDTH = 640
_NOTE_HEIGHT = 40
_CODE = Qt.ItemDataRole.UserRole


class SearchResults(QFrame):
    """Belongs to a search box; lies over the page, never takes the focus from the box."""

    def __init__(self, box: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self.is_waiting = False
        role(self, "popup")
        self.setAutoFillBackground(True)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Dossiers found"))
        self._note = role(QLabel(self), "caption")
        self._note.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._note)
        self.hide()

    def show_waiting(self) -> None:
        """Show grey rows, unless there are results to look at meanwhile."""
        if self.isVisible():
            return
        self.is_waiting = True
        self.list.clear()
        for _ in range(3):
            self._add(_skeleton())
        self._note.setText(self.tr("Looking…"))
        self._place()

    def show_found(self, found: Found, language: str) -> None:
        """Show what was found, the best one chosen."""
        self.is_waiting = False
        self.list.clear()
        for row in found.rows[:MOST_ROWS]:
            self._add(_row(row, language), row.code)
        if found.rows:
            self.list.setCurrentRow(0)
            more = found.more or len(found.rows) > MOST_ROWS
            keys = self.tr("↑ ↓ choose · Enter opens · Esc closes")
            hint = self.tr("There are more: type another word.")
            self._note.setText(f"{hint}   {keys}" if more else keys)
        else:
            self._note.setText(
                self.tr("Nothing found. Try the last four digits of the code, or part of the name.")
            )
        self._place()

    def move_by(self, step: int) -> None:
        """Choose the next or the one before."""
        count = self.list.count()
        if count and not self.is_waiting:
            self.list.setCurrentRow((self.list.currentRow() + step) % count)

    def current_code(self) -> str:
        """Return the code of the chosen dossier, "" when there is none."""
        if self.is_waiting or self.list.currentRow() < 0:
            return ""
        return str(self.list.currentItem().data(_CODE) or "")

    def _add(self, row: QWidget, code: str = "") -> None:
        item = QListWidgetItem(self.list)
        item.setSizeHint(QSize(0, _ROW_HEIGHT))
        item.setData(_CODE, code)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, row.accessibleName())
        self.list.setItemWidget(item, row)

    def _place(self) -> None:
        window = self._box.window()
        self.setParent(window)
        rows = self.list.count()
        self.list.setVisible(rows > 0)
        width = min(max(_WIDTH, self._box.width()), window.width() - 2 * SPACE_2)
        corner = self._box.mapTo(window, QPoint(0, self._box.height() + SPACE_1))
        most = max(1, (window.height() - corner.y() - _NOTE_HEIGHT) // _ROW_HEIGHT)
        self.list.setFixedHeight(min(rows, most) * _ROW_HEIGHT + 4)
        self.setGeometry(min(corner.x(), window.width() - width - SPACE_2), corner.y(), width, 10)
        self.show()
        self.resize(width, self.sizeHint().height())
        self.raise_()


def _row(found: DossierSummary, language: str) -> QWidget:
    style = shown_standing(found.status, found.state, language)
    row = QWidget()
    grid = QGridLayout(row)
    grid.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_1)
    grid.setHorizontalSpacing(SPACE_3)
    grid.setVerticalSpacing(2)
    name = QLabel(found.applicant)
    name.setStyleSheet("font-weight: 600;")
    standing = QLabel(style.word)
    standing.setStyleSheet(f"color: {style.colour};")
    sign = QLabel()
    sign.setPixmap(icon(style.icon, style.colour).pixmap(QSize(16, 16)))
    procedure = role(QLabel(), "muted")
    procedure.setText(
        QFontMetrics(procedure.font()).elidedText(found.procedure, Qt.TextElideMode.ElideRight, 400)
    )
    grid.addWidget(name, 0, 0)
    grid.addWidget(role(QLabel(found.code), "code"), 0, 1, Qt.AlignmentFlag.AlignRight)
    grid.addWidget(procedure, 1, 0)
    how = QHBoxLayout()
    how.setSpacing(SPACE_1)
    how.addStretch(1)
    how.addWidget(sign)
    how.addWidget(standing)
    grid.addLayout(how, 1, 1)
    grid.setColumnStretch(0, 1)
    row.setAccessibleName(f"{found.applicant}, {found.code}, {found.procedure}")
    row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return row


def _skeleton() -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_2)
    for width in (220, 360):
        bar = QFrame()
        bar.setFixedSize(width, 12)
        bar.setStyleSheet(f"background: {colours().sunken}; border-radius: {RADIUS}px;")
        column.addWidget(bar)
    return row
