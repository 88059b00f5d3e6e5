"""Codes typed on the page of books and letters, as the lists show them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.services.session import Session
from desk_app.ui.admin.papers_page import JOINT, LETTERS, PapersPage
from desk_app.ui.desk import Desk
from tests.builders import accepted
from tests.ui.test_papers_page import opened, strike

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[PapersPage]:
    yield opened(desk, qtbot, tmp_path)
    desk.tasks.wait()


def test_a_short_code_is_one_of_the_office(page: PapersPage, session: Session) -> None:
    code = accepted(session, name="Lê Thị Hoa").code
    short = code.removeprefix(f"{session.office.code}-")
    page.show_tab(JOINT)
    for typed in (short, code.lower()):
        QTest.keyClicks(page.joint.code, typed)
        strike(page, Qt.Key.Key_Return, at=page.joint.code)
    assert page.joint.codes == (code,)
    page.show_tab(LETTERS)
    QTest.keyClicks(page.letters.entry.code, short)
    strike(page, Qt.Key.Key_Return, at=page.letters.entry.code)
    assert page.letters.entry.code.text() == code
    assert "Lê Thị Hoa" in page.letters.entry.typed().values()


def test_a_code_that_is_none_is_taken_away_by_a_key(page: PapersPage, session: Session) -> None:
    good = accepted(session).code
    page.show_tab(JOINT)
    for code in ("H13.50.05-200101-0009", good):
        page.joint.add(code)
    strike(page, Qt.Key.Key_F12)
    assert "H13.50.05-200101-0009" in page.message.text
    assert page.joint.list.hasFocus()
    strike(page, Qt.Key.Key_Delete, at=page.joint.list)
    assert page.joint.codes == (good,)
