"""Our key to publish, and the keys of other offices: entered from a file, confirmed by comparing figures aloud."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.office_key import KnownKey, OfficeKey
from desk_app.services import office_keys
from desk_app.ui.back_office.exchange_rows import OfficeRows
from desk_app.ui.display import qr
from desk_app.ui.page import Page
from desk_app.ui.receipt_reader import read_receipt
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.empty_state import EmptyState
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import section, wrapped
from desk_app.ui.widgets.save_place import save_place
from desk_app.ui.widgets.sparing_table import SparingTable

QR_SIDES = (140, 232)


class KeysView(QWidget):
    """F12 enters a key, Ctrl+Enter compares the one under the cursor, Ctrl+S saves our own for others."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.own: OfficeKey | None = None
        self.code = _Code(self)
        self.figures, self.named = role(QLabel(self), "code"), wrapped("muted")
        self.figures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figures.setAccessibleName(self.tr("Figures of our key"))
        self.model = OfficeRows(self)
        self.table = SparingTable(self.model, {0: 160, 1: 120, 2: 300}, 0, (1,), self)
        self.table.setAccessibleName(self.tr("Offices we exchange with"))
        self.table.selectionModel().currentRowChanged.connect(self._put_away)
        self.none = EmptyState(self)
        self.none.say(
            "inbox",
            self.tr("No other office is known yet"),
            self.tr("Exchange keys with it: save ours for it, and enter the one it saved for us."),
        )
        self.lists = QStackedWidget(self)
        self.lists.addWidget(self.none)
        self.lists.addWidget(self.table)
        self.comparing: KnownKey | None = None
        self.compared = wrapped()
        self.panel, self._foot = self._made_panel(), QWidget(self)
        self._lay_out()

    def refresh(self) -> None:
        """Read our key and the others anew."""
        self._page.ask(office_keys.own_key, self._show_own)
        self._page.ask(office_keys.known, self._show_known)

    def ask_file(self) -> None:
        """Ask which file holds another office's key, and enter it."""
        kinds = self.tr("Exchange keys") + " (*.txt *.png *.jpg *.jpeg *.pdf)"
        title = self.tr("Key of another office")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self.enter_file(Path(name))

    def enter_file(self, path: Path) -> None:
        """Enter the key that a file holds, or the QR code of one in a picture."""
        self._page.clear_message()
        if path.suffix.lower() == ".txt":
            self._page.ask(office_keys.enter_file, self._entered, path)
        else:
            answered, refused, _ = self._page.while_here(self._enter)
            self._page.desk.tasks.render(partial(read_receipt, str(path)), answered, refused)

    def paste(self) -> None:
        """Enter the key that is on the clipboard, as it came by e-mail."""
        self._page.clear_message()
        self._enter(QGuiApplication.clipboard().text())

    def save(self, path: Path) -> None:
        """Write our key for another office."""
        self._page.ask(office_keys.save_own, self._saved, path)

    def compare(self) -> None:
        """Show the figures of the key under the cursor, to read them aloud."""
        known = self.model.line_at(self.table.currentIndex().row())
        if known is None:
            return
        self.comparing = known
        self.compared.setText(
            self.tr(
                "Call {name} on a number you know, not one from their message. Let them read the figures of "
                "their own key; every group has to be the same."
            ).format(name=known.key.name)
        )
        self.theirs.setText(known.key.fingerprint)
        # Nothing else while figures are read aloud: all of them have room in the smallest window too.
        for beside in (self.lists, self._foot):
            beside.hide()
        self.panel.show()

    def confirm(self) -> None:
        """Confirm the key whose figures were compared."""
        if self.comparing is not None:
            key = self.comparing.key
            self._page.ask(office_keys.confirm_key, self._confirmed, key.code, key.fingerprint)

    def put_away(self) -> bool:
        """Close the figures being compared; tell whether they were open."""
        was, self.comparing = self.comparing is not None, None
        self.panel.hide()
        for beside in (self.lists, self._foot):
            beside.show()
        if was:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return was

    def _put_away(self) -> None:
        self.put_away()

    def _show_own(self, key: OfficeKey) -> None:
        self.own = key
        self.code.show_text(key.text)
        self.figures.setText(_in_two_lines(key.fingerprint))
        self.named.setText(f"{key.name} · {key.code}")

    def _show_known(self, keys: tuple[KnownKey, ...]) -> None:
        # What is read aloud is not put away because something else was recorded.
        if keys == self.model.lines:
            return
        at = self.table.currentIndex().row()
        self.model.put(keys)
        self.look.setEnabled(bool(keys))
        self.lists.setCurrentWidget(self.table if keys else self.none)
        if keys:
            self.table.selectRow(min(max(at, 0), len(keys) - 1))

    def _enter(self, text: str) -> None:
        self._page.ask(office_keys.enter_key, self._entered, text)

    def _entered(self, known: KnownKey) -> None:
        words = self.tr("Entered: {name}. Nothing is exchanged before its figures are compared.")
        if known.confirmed:
            words = self.tr("The key of {name} is known and confirmed already.")
        self._page.message.info(words.format(name=known.key.name))
        self.refresh()

    def _confirmed(self, known: KnownKey) -> None:
        self.put_away()
        self._page.message.done(self.tr("Confirmed: {name}").format(name=known.key.name))
        self.refresh()

    def _saved(self, path: Path) -> None:
        self._page.message.done(self.tr("Saved as {path}.").format(path=path))

    def _ask_where(self) -> None:
        if self.own is not None:
            begin = Path.home() / f"{self.own.code}-key.txt"
            chosen = save_place(self, self.tr("Save our key"), begin, "*.txt")
            if chosen is not None:
                self.save(chosen)

    def _made_panel(self) -> QFrame:
        panel = role(QFrame(self), "card")
        self.theirs = role(QLabel(panel), "code-large")
        self.theirs.setWordWrap(True)
        self.theirs.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.theirs.setAccessibleName(self.tr("Figures of their key"))
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        row.addStretch(1)
        row.addWidget(
            KeyButton(self.tr("Not the same"), "Alt+K", self._put_away, look="danger", parent=panel)
        )
        row.addWidget(KeyButton(self.tr("All the same"), "Alt+S", self.confirm, look="primary", parent=panel))
        column = QVBoxLayout(panel)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_3)
        for widget in (self.compared, self.theirs):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(row)
        panel.hide()
        return panel

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE_2)
        left.addLayout(section("", self.tr("Our key")))
        left.addWidget(self.code, 1)
        for widget in (self.named, self.figures):
            left.addWidget(widget)
        save = KeyButton(
            self.tr("Save for others…"), "Ctrl+S", self._ask_where, icon=icon("save"), parent=self
        )
        left.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch()
        self.look = KeyButton(
            self.tr("Compare and confirm"), "Ctrl+Return", self.compare, icon=icon("list-checks"), parent=self
        )
        self.look.setEnabled(False)
        paste = KeyButton(self.tr("Paste a key"), "Ctrl+V", self.paste, icon=icon("copy"), parent=self)
        enter = KeyButton(self.tr("Enter a key file…"), "F12", self.ask_file, look="primary", parent=self)
        row = FlowLayout(self._foot, SPACE_2, from_right=True)
        for button in (enter, paste, self.look):
            row.addWidget(button)
        right = QVBoxLayout()
        right.setSpacing(SPACE_3)
        right.addLayout(section("", self.tr("Other offices")))
        right.addWidget(self.lists, 1)
        right.addWidget(self.panel, 1)
        right.addWidget(self._foot)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, SPACE_3, 0, 0)
        columns.setSpacing(SPACE_4)
        columns.addLayout(left)
        columns.addLayout(right, 1)


class _Code(QWidget):
    """The QR code of a text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        least, most = QR_SIDES
        self.setMinimumSize(least, least)
        self.setMaximumSize(most, most)
        self.setAccessibleName(self.tr("QR code of our key"))

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room it likes; a low window gives it less."""
        return QSize(QR_SIDES[1], QR_SIDES[1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the code."""
        if self._text:
            side = min(self.width(), self.height())
            painter = QPainter(self)
            qr.paint(painter, QRectF(0, 0, side, side), self._text)
            painter.end()


def _in_two_lines(figures: str) -> str:
    groups = figures.split(" ")
    half = len(groups) // 2
    return f"{' '.join(groups[:half])}\n{' '.join(groups[half:])}"
