"""The register's days: what is printed is what is typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.services.session import Session
from desk_app.ui.admin.papers_page import PapersPage
from desk_app.ui.desk import Desk
from tests.builders import accepted, returned
from tests.ui.test_papers_page import opened, strike

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot, tmp_path: Path) -> Iterator[PapersPage]:
    returned(session)
    accepted(session, name="Lê Thị Hoa")
    yield opened(desk, qtbot, tmp_path)
    desk.tasks.wait()


def test_refused_days_leave_no_other_lines_and_print_nothing(page: PapersPage, tmp_path: Path) -> None:
    view = page.register
    view.to_on.setFocus()
    view.to_on.setText("1/11/2025")
    strike(page, Qt.Key.Key_Return, at=view.to_on)
    assert page.message.kind == "stop"
    assert (view.model.rowCount(), view.said.text()) == (0, "")
    strike(page, Qt.Key.Key_F12)
    assert page.message.kind == "stop"
    assert list(tmp_path.glob("*.pdf")) == []


def test_f12_prints_the_days_typed_before_the_field_is_left(
    page: PapersPage, tmp_path: Path, qtbot: QtBot
) -> None:
    view = page.register
    view.from_on.setFocus()
    view.from_on.setText("24/11/2026")
    QTest.keyClick(view.from_on, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.pdf"))))
    page.desk.tasks.wait()
    assert view.form is not None
    assert (view.form.from_on.day, view.form.lines) == (24, ())
