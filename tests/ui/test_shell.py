from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desk_app.domain.applicant import Applicant
from desk_app.domain.dossier import IntakeForm, IssuedReceipt, complete
from desk_app.domain.errors import StoreUnavailable
from desk_app.services import catalogue, intake
from desk_app.services.session import Session
from desk_app.store import database
from desk_app.ui import i18n
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.desk import Desk
from desk_app.ui.pages import DOSSIER, PAGES
from desk_app.ui.shell import SMALLEST, Shell
from desk_app.ui.shortcut_list import ShortcutList
from desk_app.ui.texts import TEXTS
from desk_app.ui.theme import Theme, current
from tests.conftest import StandingClock
from tests.ui.conftest import end

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"(raise|lower)\(\)")

NAMES = ("Nguyễn Văn An", "Trần Thị Yến", "Lê Minh Út")
CARD = "092090001234||Phạm Thị Kim Thắm|12031990|Nữ|Khu vực 1, phường Ngã Bảy, thành phố Cần Thơ|05082021"


def _accepted(session: Session, name: str) -> IssuedReceipt:
    with database.connection():
        procedure = next(each.procedure for each in catalogue.choices(session) if each.procedure.documents)
        applicant = Applicant(name=name, address="Khu vực 1", phone="0912345678")
        form = IntakeForm(procedure.code, applicant, complete(procedure), intake.new_nonce())
        return intake.accept(session, form)


@pytest.fixture
def receipts(session: Session) -> list[IssuedReceipt]:
    return [_accepted(session, name) for name in NAMES]


def _words(shell: Shell) -> str:
    return "\n".join(label.text() for label in shell.findChildren(QLabel) if label.isVisible())


def test_every_page_has_its_key(shell: Shell, press: Callable[[str], None]) -> None:
    for entry in reversed(PAGES):
        press(entry.keys)
        assert shell.current == entry.key
        assert shell.page.isVisible()


def test_esc_leads_from_a_main_page_nowhere_else(shell: Shell, press: Callable[[str], None]) -> None:
    press("F9")
    press("F6")
    shell.page.message.warn("Mind this.")
    press("Esc")
    assert not shell.page.message.kind
    press("Esc")
    assert shell.current == "posting"


def test_search_finds_while_typing_and_enter_opens(
    receipts: list[IssuedReceipt], shell: Shell, press: Callable[[str], None], desk: Desk, qtbot: QtBot
) -> None:
    press("Ctrl+K")
    box = shell._head.search
    assert box.hasFocus()
    QTest.keyClicks(box, "yen tran")
    assert box.is_open
    assert box.results.is_waiting
    qtbot.waitUntil(lambda: box.results.current_code() == receipts[1].code, timeout=5000)
    QTest.keyClick(box, Qt.Key.Key_Return)
    desk.tasks.wait()
    assert isinstance(shell.page, DossierPage)
    assert receipts[1].code in _words(shell)
    assert box.text() == ""


def test_enter_before_the_answer_opens_the_best_one_when_it_comes(
    receipts: list[IssuedReceipt], shell: Shell, press: Callable[[str], None], desk: Desk
) -> None:
    press("Ctrl+K")
    QTest.keyClicks(shell._head.search, receipts[2].code)
    QTest.keyClick(shell._head.search, Qt.Key.Key_Return)
    desk.tasks.wait()
    assert shell.current == DOSSIER
    assert receipts[2].code in _words(shell)


def test_a_search_that_finds_nothing_says_what_to_try(
    shell: Shell, press: Callable[[str], None], desk: Desk, qtbot: QtBot
) -> None:
    press("Ctrl+K")
    QTest.keyClicks(shell._head.search, "zzzz")
    qtbot.waitUntil(lambda: "last four digits" in _words(shell), timeout=5000)
    assert shell._head.search.results.current_code() == ""
    press("Esc")
    assert not shell._head.search.is_open
    assert shell.current == "intake"


def test_a_scanned_code_opens_its_dossier_from_any_page(
    receipts: list[IssuedReceipt], shell: Shell, press: Callable[[str], None], desk: Desk
) -> None:
    press("F9")
    shell.scans.take(receipts[0].code)
    desk.tasks.wait()
    assert shell.current == DOSSIER
    assert receipts[0].code in _words(shell)
    press("Esc")
    assert shell.current == "day"


def test_a_readers_burst_reaches_the_dossier(
    receipts: list[IssuedReceipt], shell: Shell, press: Callable[[str], None], desk: Desk, qtbot: QtBot
) -> None:
    press("Ctrl+K")
    # All keys at one moment: no typist is as fast.
    shell.scans.filter._clock, shell.scans.filter._stamps = (lambda: 1.0), False
    for letter in receipts[0].code:
        QTest.keyClick(shell.windowHandle(), ord(letter))
    QTest.keyClick(shell.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.current == DOSSIER, timeout=5000)
    desk.tasks.wait()
    assert receipts[0].code in _words(shell)
    assert shell._head.search.text() == ""


def test_a_citizen_card_goes_to_reception(shell: Shell, press: Callable[[str], None], desk: Desk) -> None:
    press("F3")
    shell.scans.take(CARD)
    desk.tasks.wait()
    assert isinstance(shell.page, IntakePage)
    assert shell.page.draft().applicant["name"] == "Phạm Thị Kim Thắm"


def test_an_unknown_scan_is_answered_politely(shell: Shell, desk: Desk) -> None:
    shell.scans.take("8934563138165")
    desk.tasks.wait()
    assert "citizen card" in shell.page.message.text


def test_language_and_look_switch_and_keep_what_was_typed(
    shell: Shell, press: Callable[[str], None], desk: Desk
) -> None:
    shell.scans.take(CARD)
    desk.tasks.wait()
    press("F9")
    press("Ctrl+Shift+L")
    assert desk.language == "vi"
    assert shell.current == "day"
    assert any("Tiếp nhận" in button.text() for button in shell.findChildren(QPushButton))
    press("Ctrl+Shift+T")
    assert current() is Theme.DARK
    press("F2")
    page = shell.page
    assert isinstance(page, IntakePage)
    assert page.draft().applicant["name"] == "Phạm Thị Kim Thắm"


def test_the_status_bar_counts_what_happens(
    shell: Shell, session: Session, desk: Desk, clock: StandingClock
) -> None:
    desk.feed.poll()
    desk.tasks.wait()
    assert "Today: 0 received" in _words(shell)
    clock.now += timedelta(minutes=5)
    _accepted(session, NAMES[0])
    desk.feed.poll()
    desk.tasks.wait()
    shell._foot.tick()
    assert "Today: 1 received" in _words(shell)
    assert "1 not printed" in _words(shell)
    assert "23/11/2026  08:35" in _words(shell)


def test_an_unreachable_store_shows_a_banner_until_it_answers_again(shell: Shell, desk: Desk) -> None:
    def locked(session: Session) -> None:
        raise StoreUnavailable("store_locked")

    shell.page.ask(locked, lambda _: None)
    desk.tasks.wait()
    assert TEXTS["store_locked"][1] in _words(shell)
    shell._banner.button.click()
    desk.tasks.wait()
    assert TEXTS["store_locked"][1] not in _words(shell)


def test_the_list_of_keys_names_every_page(shell: Shell, qtbot: QtBot) -> None:
    keys = ShortcutList([(entry.keys, entry.title) for entry in PAGES], shell)
    qtbot.addWidget(keys)
    shown = " ".join(label.text() for label in keys.findChildren(QLabel))
    assert all(entry.keys in shown for entry in PAGES)
    expected = (
        "Ctrl+Shift+L",
        "F7",
        "F8",
        "F10",
        "F11",
        "F12",
        "Ctrl+Space",
        "Alt+1…6",
        "J, K",
        "/",
        "Ctrl+G",
    )
    assert [each for each in expected if each not in shown] == []


def test_a_training_office_says_so(session: Session, desk: Desk, qapp: QApplication) -> None:
    i18n.install(qapp, "vi")
    desk.session = replace(session, office=replace(session.office, training=True))
    shell = Shell(desk)
    shell.show()
    desk.tasks.wait()
    assert "DIỄN TẬP" in _words(shell)
    assert "DIỄN TẬP" in shell.windowTitle()
    end(shell)
    i18n.install(qapp, "en")


@pytest.mark.parametrize("size", [(1366, 768), (911, 512), (1920, 1080)])
def test_every_page_fits_the_window(
    shell: Shell, press: Callable[[str], None], desk: Desk, size: tuple[int, int]
) -> None:
    for entry in PAGES:
        press(entry.keys)
        shell.resize(*size)
        assert shell.size() == QSize(*size), f"{entry.key} needs {shell.minimumSizeHint()}"
        area = shell.page.findChild(QScrollArea)
        if entry.key == "posting" and area is not None:
            assert area.horizontalScrollBar().maximum() == 0
    assert SMALLEST[0] <= 911
    assert SMALLEST[1] <= 512


def test_the_display_is_run_from_its_page(
    shell: Shell, press: Callable[[str], None], desk: Desk, qtbot: QtBot
) -> None:
    press("F6")
    assert "Display is off" in _words(shell)
    press("Ctrl+D")
    assert shell.display.isVisible()
    assert "Display is posting" in _words(shell)
    assert shell.page.message.text == ""
    press("F12")
    assert desk.held_procedure
    qtbot.waitUntil(lambda: "Display holds one procedure" in _words(shell), timeout=5000)
    press("Ctrl+G")
    assert desk.held_procedure == ""
    press("F12")
    press("Ctrl+D")
    assert desk.held_procedure == ""
    assert "Held:" not in _words(shell)
    assert not shell.display.isVisible()
    assert desk.settings.display_on is False


def test_a_trial_on_one_screen_is_said_and_covers_nothing(
    shell: Shell, press: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    only = shell.screen()
    monkeypatch.setattr(QGuiApplication, "screens", lambda *_: [only])
    press("F6")
    press("Ctrl+D")
    assert shell.display.isVisible()
    assert not shell.display.isFullScreen()
    assert shell.isActiveWindow()
    assert "no second screen" in shell.page.message.text
    press("Ctrl+D")
    assert shell.page.message.text == ""


def test_the_window_comes_forward_and_remembers_its_place(shell: Shell, desk: Desk) -> None:
    shell.showMinimized()
    shell.come_forward()
    assert not shell.isMinimized()
    shell.resize(1200, 700)
    room = shell.screen().availableGeometry()
    shell.close()
    desk.tasks.wait()
    again = Shell(desk)
    assert again.width() == max(SMALLEST[0], min(1200, room.width()))
    assert again.height() == 700
    end(again)
