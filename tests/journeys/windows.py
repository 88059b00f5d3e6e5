"""The real main window in a test: its keys pressed, its background work waited for, its papers printed and read."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QSizeF, Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desk_app.domain.dossier import PrintedForm, WorklistFilter
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, Form
from desk_app.services import lookup, office, printing
from desk_app.services.session import Session
from desk_app.ui.back_office.act_panel import ActPanel
from desk_app.ui.back_office.action_bar import LETTERS
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.counter.handover_page import HandoverPage
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from desk_app.ui.printer import Printing
from desk_app.ui.shell import Shell
from tests.conftest import StandingClock
from tests.documents.reading import pages

CARD = "092190001234|365123456|Nguyễn Thị Thu Hà|12021990|Nữ|Số 25, ấp Đông Bình, Hậu Giang|01022021"
APPLICANT = "Nguyễn Thị Thu Hà"
MARITAL_STATUS = "xac nhan tinh trang hon nhan"
OFFICER, LEADER = "Trần Văn Minh", "Lê Thị Hoa"
# However busy the machine; what is reached sooner is gone on from at once.
LONGEST_WAIT_MS = 15_000
# No page has more stops of the Tab key.
MOST_STOPS = 60
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def staffed(folder: Path, clock: StandingClock) -> Session:
    """Return the session of an officer who receives and examines, in an office that has a leader."""
    first = office.open_session(folder, clock)
    office.at_work(first, LEADER, "Phòng 1", {Role.LEADER})
    return office.at_work(first, OFFICER, "Quầy 1", {Role.RECEPTION, Role.OFFICER})


@contextmanager
def opened(desk: Desk, qtbot: QtBot) -> Iterator[Shell]:
    """Open the main window, and close it when the test is over."""
    shell = Shell(desk)
    # However busy the machine, the reader's keys come at once.
    shell.scans.filter._stamps, shell.scans.filter._clock = False, lambda: 0.0
    with qtbot.waitActive(shell):
        shell.show()
        shell.activateWindow()
    desk.feed.start()
    settle(shell)
    yield shell
    end(shell)


def settle(shell: Shell) -> None:
    for _ in range(4):
        shell.desk.tasks.wait()
        QApplication.processEvents()


def end(shell: Shell) -> None:
    """Close the window and its display, and see them destroyed: nothing of them lives on in the next test."""
    settle(shell)
    shell.desk.feed.stop()
    shell.close()
    shell.desk.tasks.wait()
    for window in (shell.display, shell):
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_for(shell: Shell, reached: Callable[[], bool]) -> None:
    """Let the windows work until something is reached; a key's button answers a moment after the key."""
    deadline = QDeadlineTimer(LONGEST_WAIT_MS)
    while not reached() and not deadline.hasExpired():
        QTest.qWait(20)
    assert reached()
    settle(shell)


def turn_to(shell: Shell, key: Qt.Key, page: str) -> None:
    press(key)
    wait_for(shell, lambda: shell.current == page)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def type_in(words: str) -> None:
    """Type over what stands in the field that has the focus; letters no key has come as an input method sends them."""
    QTest.keyClick(focused(), Qt.Key.Key_A, CONTROL)
    for letter in words:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, focused(), Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier
        )


def go_on_to(widget: QWidget) -> None:
    """Press Enter, which leads from field to field, until one is reached."""
    _press_until(widget, Qt.Key.Key_Return)


def tab_to(widget: QWidget) -> None:
    """Press Tab until a widget is reached."""
    _press_until(widget, Qt.Key.Key_Tab)


def back_to(widget: QWidget) -> None:
    """Press Shift+Tab until a widget is reached."""
    _press_until(widget, Qt.Key.Key_Backtab, SHIFT)


def _press_until(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    stops = 0
    while focused() is not widget:
        press(key, modifier)
        stops += 1
        assert stops < MOST_STOPS


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def scan(shell: Shell, text: str) -> None:
    """Let the reader type: a burst of keys into the window, whatever has the focus, Enter at the end of each line."""
    window = shell.windowHandle()
    assert window is not None
    for line in text.splitlines():
        for letter in line:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, window, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier
            )
        QTest.keyClick(window, Qt.Key.Key_Return)
    settle(shell)


# paper


def paper_printer(file: Path, _name: str = "") -> QPrinter:
    """Return a real printer that puts its pages into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QSizeF(210, 297), QPageSize.Unit.Millimeter))
    printer.setOutputFileName(str(file))
    return printer


def print_into(page: Page, folder: Path) -> Path:
    """Let a page print into a file, and return the file."""
    file = folder / "printed.pdf"
    for part in page.findChildren(Printing):
        part._open_printer = partial(paper_printer, file)
    return file


def printed(shell: Shell, session: Session, code: str, form: Form, folder: Path) -> str:
    """Print the form that an act has just made with F11, and return the text of its first copy."""
    print_into(shell.page, folder)
    text = form_text(session, code, form)
    left: list[str] = []
    for part in shell.page.findChildren(Printing):
        part.printed.connect(left.append)
    press(Qt.Key.Key_F11)
    wait_for(shell, lambda: left == [code])
    assert newest(session, code, form).prints == 1
    return text


def newest(session: Session, code: str, form: Form) -> PrintedForm:
    """Return the newest issue of a form of a dossier."""
    made = [each for each in lookup.detail(session, code).prints if each.form == form]
    return max(made, key=lambda each: each.issue)


def form_text(session: Session, code: str, form: Form, issue: int | None = None) -> str:
    """Return the text of the first copy of a form as it would be printed now."""
    first, *_ = pages(printing.prepare(session, code, PaperSize.A4, form, issue).pdf)
    return first


# a dossier's way


def receive(
    shell: Shell, session: Session, folder: Path, card: str = CARD, words: str = MARITAL_STATUS
) -> str:
    """Receive the procedure that some words find with a card, print its receipt, and return its code."""
    print_into(shell.page, folder)
    code = accept(shell, session, card, words)
    wait_for(shell, lambda: lookup.detail(session, code).summary.printed)
    return code


def accept(shell: Shell, session: Session, card: str = CARD, words: str = MARITAL_STATUS) -> str:
    """Receive the procedure that some words find with a card, every paper as published; return the code."""
    page = shell.page
    assert isinstance(page, IntakePage)
    known = {row.code for row in lookup.worklist(session, WorklistFilter.OPEN).rows}
    pick(shell, card, words)
    press(Qt.Key.Key_Space, CONTROL)
    press(Qt.Key.Key_F12)

    def new() -> list[str]:
        rows = lookup.worklist(session, WorklistFilter.OPEN).rows
        return [row.code for row in rows if row.code not in known]

    wait_for(shell, lambda: bool(new()))
    (code,) = new()
    return code


def pick(shell: Shell, card: str = CARD, words: str = MARITAL_STATUS) -> None:
    """Begin a reception: the procedure that some words find, and who asks from the card."""
    page = shell.page
    assert isinstance(page, IntakePage)
    QTest.keyClicks(page.view.picker.words, words)
    press(Qt.Key.Key_Return)
    settle(shell)
    scan(shell, card)


def dossier_page(shell: Shell, code: str) -> DossierPage:
    """Return the page of a dossier, opened by scanning its code unless it stands there already."""
    page = shell.page
    if not isinstance(page, DossierPage) or page.code != code:
        scan(shell, code)
        page = shell.page
    assert isinstance(page, DossierPage)
    wait_for(shell, lambda: page.detail is not None)
    page.refresh()
    settle(shell)
    return page


def begin(shell: Shell, code: str, action: Action) -> ActPanel:
    """Press the letter of an act on the page of a dossier and return the panel that asks."""
    page = dossier_page(shell, code)
    page.entered()
    press(Qt.Key(ord(LETTERS[action])))
    wait_for(shell, lambda: page.panel.opened)
    return page.panel


def do(shell: Shell) -> None:
    """Do the act that the panel asks about; nothing is refused."""
    page = shell.page
    assert isinstance(page, DossierPage)
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: not page.panel.opened)
    assert page.message.kind == "done"


def take(shell: Shell, code: str, action: Action) -> None:
    """Take an act that needs nothing said."""
    begin(shell, code, action)
    do(shell)


def hand_over(shell: Shell, code: str) -> HandoverPage:
    """Hand a result over to the applicant in person."""
    page = result_in_hand(shell, code)
    press(Qt.Key.Key_F12)
    wait_for(shell, lambda: page.message.kind == "done")
    return page


def result_in_hand(shell: Shell, code: str, receipt: str = "") -> HandoverPage:
    """Open a result on the page of handing over by its key and the reader: its code, or the receipt that is brought."""
    turn_to(shell, Qt.Key.Key_F4, "handover")
    scan(shell, receipt or code)
    page = shell.page
    assert isinstance(page, HandoverPage)
    wait_for(shell, lambda: page.detail is not None and page.detail.summary.code == code)
    return page
