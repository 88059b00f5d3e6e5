"""What the counter is told of a posted procedure: since when, by which decision."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.services import catalogue, catalogue_editing, posting, publishing
from desk_app.services.session import Session
from desk_app.ui.counter.posting_page import PostingPage
from desk_app.ui.desk import Desk
from tests.builders import MARITAL_STATUS
from tests.conftest import StandingClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(desk: Desk, session: Session, qtbot: QtBot) -> PostingPage:
    catalogue_editing.confirm(session, MARITAL_STATUS)
    desk.feed.poll()
    page = PostingPage(desk)
    qtbot.addWidget(page)
    page.show()
    desk.tasks.wait()
    return page


def find(page: PostingPage, session: Session) -> None:
    page.words.setText(catalogue.procedure(session, MARITAL_STATUS).name)


def test_it_says_since_when_and_by_which_decision(page: PostingPage, session: Session) -> None:
    find(page, session)
    (first,) = (each for each in posting.posted(session) if each.procedure.code == MARITAL_STATUS)
    assert page.since.text() == f"Posted by decision {first.period.decision}"
    publishing.publish(session, [MARITAL_STATUS], "77/QĐ-UBND", date(2026, 11, 20), session.today())
    page.desk.feed.poll()
    page.desk.tasks.wait()
    assert page.since.text() == "Posted since 23/11/2026 by decision 77/QĐ-UBND"


def test_the_line_follows_the_list_and_goes_with_the_last(page: PostingPage, session: Session) -> None:
    page.words.setText("khai sinh")
    before = page.since.text()
    assert before.startswith("Posted by decision ")
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.currentRow() == 1
    assert page.since.text().startswith("Posted by decision ")
    page.words.setText("xyzxyz")
    assert page.since.text() == ""


def test_on_another_day_the_page_is_read_anew(
    page: PostingPage, session: Session, clock: StandingClock
) -> None:
    publishing.withdraw(session, [MARITAL_STATUS], "78/QĐ-UBND", date(2026, 11, 25), repealed=False)
    page.desk.feed.poll()
    page.desk.tasks.wait()
    find(page, session)
    name = catalogue.procedure(session, MARITAL_STATUS).name
    assert page.list.item(0).text() == name
    clock.forward(days=2)
    page.entered()
    page.desk.tasks.wait()
    assert name not in {page.list.item(row).text() for row in range(page.list.count())}
