"""What the display shows is noted, so that a check can tell whether the public saw it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.posting import FindingKind
from desk_app.services import catalogue, catalogue_editing, posting, publishing
from desk_app.services.session import Session
from desk_app.store import database
from desk_app.ui.desk import Desk
from desk_app.ui.display.window import DisplayWindow
from tests.conftest import StandingClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def display(desk: Desk, qtbot: QtBot) -> Iterator[DisplayWindow]:
    window = DisplayWindow(desk)
    qtbot.addWidget(window)
    yield window
    window.stop()


def started(display: DisplayWindow) -> None:
    display.start()
    display.desk.tasks.wait()


def behind(session: Session) -> bool:
    return any(each.kind is FindingKind.DISPLAY_BEHIND for each in posting.check(session).findings)


def test_what_the_public_sees_is_noted_once_a_posting_and_day(
    display: DisplayWindow, session: Session, clock: StandingClock
) -> None:
    assert behind(session)
    started(display)
    assert not behind(session)
    assert posting.check(session).shown_at == "23/11/2026 08:30"
    clock.forward(minutes=5)
    display.read()
    display.desk.tasks.wait()
    assert posting.check(session).shown_at == "23/11/2026 08:30"
    clock.forward(days=1)
    display.read()
    display.desk.tasks.wait()
    assert posting.check(session).shown_at == "24/11/2026 08:35"


def test_a_new_posting_appears_at_once_and_is_noted(
    display: DisplayWindow, session: Session, clock: StandingClock
) -> None:
    started(display)
    display.desk.feed.poll()
    display.desk.tasks.wait()
    new = replace(catalogue.procedure(session, "2.000815"), code="9.000815", name="Chứng thực ban đêm")
    catalogue_editing.prepare(session, new, "thủ tục mới")
    catalogue_editing.confirm(session, new.code)
    clock.forward(minutes=2)
    publishing.publish(session, [new.code], "12/QĐ-UBND", session.today(), session.today())
    assert behind(session)
    display.desk.feed.poll()
    display.desk.tasks.wait()
    assert display._board is not None
    assert new.code in {each.code for group in display._board.groups for each in group.procedures}
    assert not behind(session)
    assert posting.check(session).shown_at == "23/11/2026 08:32"


def test_a_display_that_is_off_notes_nothing(display: DisplayWindow, session: Session) -> None:
    display.start()
    display.stop()
    display.desk.tasks.wait()
    assert behind(session)


def test_what_could_not_be_written_is_tried_again(
    display: DisplayWindow, session: Session, store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0.1)
    database.connect(store)
    with closing(sqlite3.connect(store / database.FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        started(display)
        other.execute("ROLLBACK")
    assert behind(session)
    display.read()
    display.desk.tasks.wait()
    assert not behind(session)
