"""From the catalogue to its import and its check and back, by keyboard in the main window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desk_app.services import catalogue
from desk_app.services.session import Session
from desk_app.ui.admin.import_page import ImportPage
from desk_app.ui.admin.posting_check_page import PostingCheckPage
from desk_app.ui.pages import IMPORT, POSTING_CHECK, PROCEDURE
from desk_app.ui.shell import Shell
from tests.ui.national_files import a_list

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def letter(shell: Shell, key: Qt.Key) -> None:
    """Strike a key that stands for itself."""
    QTest.keyClick(shell.page, key)
    shell.desk.tasks.wait()


def test_a_list_is_imported_and_the_way_leads_back(
    shell: Shell,
    session: Session,
    press: Callable[[str], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = a_list(tmp_path / "list.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    press("F7")
    letter(shell, Qt.Key.Key_I)
    assert shell.current == IMPORT
    press("F12")
    assert isinstance(shell.page, ImportPage)
    assert shell.page.model.rowCount() == 2
    press("F12")
    assert shell.page.message.kind == "done"
    press("F12")
    assert shell.current == "catalogue"
    assert catalogue.history(session, "9.000001").prepared is not None
    letter(shell, Qt.Key.Key_I)
    press("Esc")
    press("Esc")
    assert shell.current == "catalogue"


def test_a_finding_leads_to_its_procedure_and_back(shell: Shell, press: Callable[[str], None]) -> None:
    press("F7")
    letter(shell, Qt.Key.Key_K)
    assert shell.current == POSTING_CHECK
    assert isinstance(shell.page, PostingCheckPage)
    letter(shell, Qt.Key.Key_J)
    finding = shell.page.model.line_at(shell.page.table.currentIndex().row())
    assert finding is not None
    assert shell.page.table.hasFocus()
    QTest.keyClick(shell.page.table, Qt.Key.Key_Return)
    shell.desk.tasks.wait()
    assert shell.current == PROCEDURE
    press("Esc")
    assert shell.current == POSTING_CHECK
    press("Esc")
    assert shell.current == "catalogue"


def test_another_look_keeps_what_was_read(
    shell: Shell, press: Callable[[str], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = a_list(tmp_path / "list.json")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    press("F7")
    letter(shell, Qt.Key.Key_I)
    press("F12")
    press("Ctrl+Shift+T")
    assert isinstance(shell.page, ImportPage)
    assert shell.page.model.rowCount() == 2
    press("Esc")
    assert shell.current == "catalogue"
