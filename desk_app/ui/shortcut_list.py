"""F1: every key of the program on one sheet, in groups taken from a table."""

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, SPACE_6, role

_EVERYWHERE = (
    ("Ctrl+K", QT_TRANSLATE_NOOP("ShortcutList", "Find a dossier")),
    ("Esc", QT_TRANSLATE_NOOP("ShortcutList", "Close what is open, or go back")),
    ("F5", QT_TRANSLATE_NOOP("ShortcutList", "Read anew")),
    ("F12", QT_TRANSLATE_NOOP("ShortcutList", "The page's main act")),
    ("Ctrl+Shift+L", QT_TRANSLATE_NOOP("ShortcutList", "Vietnamese or English")),
    ("Ctrl+Shift+T", QT_TRANSLATE_NOOP("ShortcutList", "Light, dark or high contrast")),
    ("Ctrl+Shift+O", QT_TRANSLATE_NOOP("ShortcutList", "Who works here, which printer")),
    ("F1", QT_TRANSLATE_NOOP("ShortcutList", "This list")),
)
_RECEPTION = (
    ("Alt+1…6", QT_TRANSLATE_NOOP("ShortcutList", "Pick a procedure")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("ShortcutList", "Another procedure")),
    ("Shift+F6", QT_TRANSLATE_NOOP("ShortcutList", "Show the procedure to the citizen")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("ShortcutList", "Take over what is known of the person")),
    ("Ctrl+M", QT_TRANSLATE_NOOP("ShortcutList", "Email")),
    ("Ctrl+R", QT_TRANSLATE_NOOP("ShortcutList", "By a representative")),
    ("Ctrl+I", QT_TRANSLATE_NOOP("ShortcutList", "How it came in, who decides")),
    ("Ctrl+Space", QT_TRANSLATE_NOOP("ShortcutList", "All papers received")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("ShortcutList", "Another paper")),
    ("Ctrl+T", QT_TRANSLATE_NOOP("ShortcutList", "Fee paid")),
    ("F8, Shift+F8", QT_TRANSLATE_NOOP("ShortcutList", "Guide or refuse, in writing")),
    ("F10", QT_TRANSLATE_NOOP("ShortcutList", "How the due date was reckoned")),
    ("F12, Ctrl+Enter", QT_TRANSLATE_NOOP("ShortcutList", "Accept and print")),
    ("Ctrl+F12", QT_TRANSLATE_NOOP("ShortcutList", "Accept all the same")),
    (
        "Shift+F12, Shift+F11",
        QT_TRANSLATE_NOOP("ShortcutList", "Settle on the spot, with a receipt or without"),
    ),
    ("F11", QT_TRANSLATE_NOOP("ShortcutList", "Print again")),
    ("Alt+F8", QT_TRANSLATE_NOOP("ShortcutList", "Fee of the dossier just accepted")),
    ("Ctrl+O", QT_TRANSLATE_NOOP("ShortcutList", "Open the dossier")),
    ("Ctrl+Shift+Backspace", QT_TRANSLATE_NOOP("ShortcutList", "Clear the form, or bring it back")),
)
_DOSSIERS = (
    ("J, K", QT_TRANSLATE_NOOP("ShortcutList", "Next and former dossier of the list")),
    ("/", QT_TRANSLATE_NOOP("ShortcutList", "Search in the list")),
    ("0…9, -, =", QT_TRANSLATE_NOOP("ShortcutList", "Choose a list or a part by its key")),
    ("Enter", QT_TRANSLATE_NOOP("ShortcutList", "Open the dossier")),
    ("A…Z", QT_TRANSLATE_NOOP("ShortcutList", "Act: the letter stands on the button")),
    (".", QT_TRANSLATE_NOOP("ShortcutList", "Other acts")),
    ("F10", QT_TRANSLATE_NOOP("ShortcutList", "How the due date was reckoned")),
    ("F8", QT_TRANSLATE_NOOP("ShortcutList", "Receive the fee")),
    ("PgUp, PgDown", QT_TRANSLATE_NOOP("ShortcutList", "Turn a page of the part shown")),
    ("Ctrl+J, Ctrl+B", QT_TRANSLATE_NOOP("ShortcutList", "Make the control slip, the note of the result")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("ShortcutList", "Finish the leg at work")),
    ("Ctrl+O, Ctrl+V", QT_TRANSLATE_NOOP("ShortcutList", "Attach files, paste a picture")),
    ("F11", QT_TRANSLATE_NOOP("ShortcutList", "Print the form in hand")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("ShortcutList", "See the form before it is printed")),
)
_OTHERS = (
    ("Ctrl+R", QT_TRANSLATE_NOOP("ShortcutList", "Hand over: to a representative")),
    ("Alt+1…9", QT_TRANSLATE_NOOP("ShortcutList", "Hand over: another result of the person too")),
    ("F11, Ctrl+P", QT_TRANSLATE_NOOP("ShortcutList", "Hand over: print or see the note of the result")),
    ("Ctrl+D", QT_TRANSLATE_NOOP("ShortcutList", "Posting: start or stop the display")),
    ("Ctrl+G", QT_TRANSLATE_NOOP("ShortcutList", "Posting: post all again")),
    ("Ctrl+← →", QT_TRANSLATE_NOOP("ShortcutList", "End of day: the day before or after")),
    ("Ctrl+T", QT_TRANSLATE_NOOP("ShortcutList", "End of day: today")),
)
_CERTIFICATION = (
    ("Enter", QT_TRANSLATE_NOOP("ShortcutList", "Next field, next paper")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("ShortcutList", "The last requester again")),
    ("Ctrl+Del", QT_TRANSLATE_NOOP("ShortcutList", "Remove the line")),
    ("Ctrl+T, Ctrl+H", QT_TRANSLATE_NOOP("ShortcutList", "How it is paid, when it is ready")),
    ("Ctrl+R", QT_TRANSLATE_NOOP("ShortcutList", "A receipt is wanted")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("ShortcutList", "Certify what waits")),
    ("Ctrl+B", QT_TRANSLATE_NOOP("ShortcutList", "The certification books")),
)
_UNITS = (
    ("Alt+1…4", QT_TRANSLATE_NOOP("ShortcutList", "Send, receive back, what is where, lists")),
    ("Enter, Ctrl+D", QT_TRANSLATE_NOOP("ShortcutList", "Put a dossier on the list, take it off")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("ShortcutList", "Print the reminder list")),
    ("Ctrl+G", QT_TRANSLATE_NOOP("ShortcutList", "Exchange packages with other offices")),
    ("F11, Ctrl+P", QT_TRANSLATE_NOOP("ShortcutList", "Print or see the chosen list")),
)
_EXCHANGE = (
    ("1, 2, 3", QT_TRANSLATE_NOOP("ShortcutList", "Packages in, packages out, keys")),
    ("Ctrl+R", QT_TRANSLATE_NOOP("ShortcutList", "Send results back")),
    ("Ctrl+Enter", QT_TRANSLATE_NOOP("ShortcutList", "Compare and confirm a key")),
    ("Ctrl+S, Ctrl+V", QT_TRANSLATE_NOOP("ShortcutList", "Save our key, paste theirs")),
)
_CALENDAR = (
    ("Alt+1…3", QT_TRANSLATE_NOOP("ShortcutList", "Choose a part of the page")),
    ("G, N", QT_TRANSLATE_NOOP("ShortcutList", "Calendar: withdraw a decision, begin one")),
    ("Space, Ctrl+A", QT_TRANSLATE_NOOP("ShortcutList", "Calendar: choose receipts to issue anew")),
    ("Ctrl+S", QT_TRANSLATE_NOOP("ShortcutList", "Register as an Excel file")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("ShortcutList", "Letters: edit the wording")),
    ("Del", QT_TRANSLATE_NOOP("ShortcutList", "Joint receipt: take a dossier away")),
)
_CATALOGUE = (
    ("X", QT_TRANSLATE_NOOP("ShortcutList", "Reviewed, on to the next")),
    ("Space", QT_TRANSLATE_NOOP("ShortcutList", "Turn the page of the preview")),
    ("Alt+1…9", QT_TRANSLATE_NOOP("ShortcutList", "Choose a part of the procedure")),
    ("Ctrl+N, Ctrl+Del", QT_TRANSLATE_NOOP("ShortcutList", "Add or remove a row")),
    ("Alt+↑ ↓", QT_TRANSLATE_NOOP("ShortcutList", "Move a row")),
)
# The groups in columns; the pages' own keys stand first in the first one.
_COLUMNS = (
    (
        (QT_TRANSLATE_NOOP("ShortcutList", "Everywhere"), _EVERYWHERE),
        (QT_TRANSLATE_NOOP("ShortcutList", "Hand over, posting, end of day"), _OTHERS),
    ),
    (
        (QT_TRANSLATE_NOOP("ShortcutList", "Reception"), _RECEPTION),
        (QT_TRANSLATE_NOOP("ShortcutList", "Certification"), _CERTIFICATION),
        (QT_TRANSLATE_NOOP("ShortcutList", "Exchange"), _EXCHANGE),
    ),
    (
        (QT_TRANSLATE_NOOP("ShortcutList", "Worklist and dossier"), _DOSSIERS),
        (QT_TRANSLATE_NOOP("ShortcutList", "To units"), _UNITS),
        (QT_TRANSLATE_NOOP("ShortcutList", "Catalogue"), _CATALOGUE),
        (QT_TRANSLATE_NOOP("ShortcutList", "Calendar and books"), _CALENDAR),
    ),
)

_WIDTH = 1280


class ShortcutList(QDialog):
    """Shows the pages' keys, handed in as (key, title), and those that the program knows beside them."""

    def __init__(self, pages: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_6, SPACE_4, SPACE_6, SPACE_4)
        column.setSpacing(SPACE_3)
        column.addWidget(role(QLabel(self.tr("Keys"), self), "page-title"))
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE_6)
        for number, groups in enumerate(_COLUMNS):
            stack = QVBoxLayout()
            stack.setSpacing(SPACE_3)
            if not number:
                stack.addLayout(_group(self.tr("Pages"), pages))
            for title, rows in groups:
                stack.addLayout(_group(_tr(title), ((keys, _tr(what)) for keys, what in rows)))
            stack.addStretch(1)
            columns.addLayout(stack, 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(sheet)
        column.addWidget(area, 1)
        hint = QLabel(self.tr("Every button shows its own key. A reader's beep works on every page."), self)
        column.addWidget(role(hint, "muted"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        # The arrows and the page keys turn a sheet that is higher than the screen.
        area.setFocus(Qt.FocusReason.OtherFocusReason)
        room = self.screen().availableGeometry().size()
        needed = sheet.sizeHint()
        self.resize(
            min(_WIDTH, room.width()),
            min(needed.height() + self.sizeHint().height() - area.sizeHint().height(), room.height()),
        )


def _group(title: str, rows: Iterable[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_3)
    grid.setVerticalSpacing(SPACE_2)
    grid.setColumnStretch(1, 1)
    grid.addWidget(role(QLabel(title), "section"), 0, 0, 1, 2)
    for number, (keys, what) in enumerate(rows, 1):
        left_top = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        grid.addWidget(role(QLabel(keys), "keycap"), number, 0, left_top)
        told = QLabel(what)
        told.setWordWrap(True)
        grid.addWidget(told, number, 1)
    return grid


def _tr(words: object) -> str:
    return QCoreApplication.translate("ShortcutList", str(words))
