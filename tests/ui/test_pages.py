"""Pages without a key of their own: opened from the catalogue, and Esc leads back."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desk_app.ui.desk import Desk
from desk_app.ui.pages import IMPORT, INNER_PAGES, PAGES, PLACES, POSTING_CHECK, PROCEDURE
from desk_app.ui.shell import Shell

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

BIRTH = "1.001193"


def test_no_two_pages_share_a_key() -> None:
    assert len({entry.keys for entry in PAGES}) == len(PAGES)
    assert set(PLACES) == {entry.key for entry in PAGES} | set(INNER_PAGES)
    assert len(PLACES) == len(PAGES) + len(INNER_PAGES)


def test_esc_leads_from_the_procedure_back_to_the_catalogue(
    shell: Shell, press: Callable[[str], None], desk: Desk, qtbot: QtBot
) -> None:
    press("F7")
    assert shell.current == "catalogue"
    press("E")
    # A letter may begin a reader's burst: it is held back for a moment.
    qtbot.waitUntil(lambda: shell.current == PROCEDURE)
    desk.tasks.wait()
    press("Esc")
    assert shell.current == "catalogue"
    press("Ctrl+Shift+T")
    assert shell.current == "catalogue"


@pytest.mark.parametrize(("letter", "key"), [("I", IMPORT), ("K", POSTING_CHECK)])
def test_letters_lead_to_import_and_check_and_esc_leads_back(
    shell: Shell, press: Callable[[str], None], desk: Desk, qtbot: QtBot, letter: str, key: str
) -> None:
    press("F7")
    press(letter)
    qtbot.waitUntil(lambda: shell.current == key)
    desk.tasks.wait()
    press("Esc")
    assert shell.current == "catalogue"


def test_a_procedure_fits_the_smallest_window(shell: Shell, press: Callable[[str], None], desk: Desk) -> None:
    shell.go(PROCEDURE, BIRTH)
    desk.tasks.wait()
    shell.resize(911, 512)
    assert (shell.width(), shell.height()) == (911, 512)
