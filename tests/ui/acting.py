"""A dossier page in front of an officer who has a keyboard alone."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desk_app.domain.dossier import DossierDetail
from desk_app.domain.workflow import Action
from desk_app.services import lookup
from desk_app.ui.back_office.action_bar import LETTERS
from desk_app.ui.back_office.dossier_page import DossierPage

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def focused(page: QWidget) -> QWidget:
    """Return what has the keyboard."""
    widget = page.window().focusWidget()
    assert widget is not None
    return widget


def line(page: QWidget) -> QLineEdit:
    """Return the line that is typed into."""
    widget = focused(page)
    assert isinstance(widget, QLineEdit)
    return widget


def press(page: DossierPage, *keys: Qt.Key, held: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """Strike keys one after the other, each when the answers to the one before are there."""
    for key in keys:
        QTest.keyClick(focused(page), key, held)
        settle(page)


def type_in(page: DossierPage, words: str) -> None:
    """Type words where the focus is; QTest itself has the keys of ASCII alone."""
    for sign in words:
        if sign.isascii():
            QTest.keyClicks(focused(page), sign)
        else:
            typed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, NO_MODIFIER, sign)
            QApplication.sendEvent(focused(page), typed)


def settle(page: DossierPage) -> None:
    """Wait for every answer, and for what is asked when it comes."""
    for _ in range(3):
        page.desk.tasks.wait()


def open_it(page: DossierPage, code: str) -> None:
    """Show a dossier."""
    page.open(code)
    settle(page)
    page.entered()


def begin(page: DossierPage, action: Action) -> None:
    """Strike the letter of an act."""
    page._since_act.invalidate()
    press(page, Qt.Key[f"Key_{LETTERS[action]}"])
    assert page.panel.opened


def shown(page: DossierPage) -> DossierDetail:
    """Return the dossier as it stands now."""
    return lookup.detail(page.desk.session, page.code)
