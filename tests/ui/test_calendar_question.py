"""The day that was announced and not decided: asked until an administrator answers, and seen before it counts."""

from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.time_limit import parse_time_limit
from desk_app.services import calendar, lookup
from desk_app.services.session import Session
from desk_app.ui.desk import Desk
from desk_app.ui.widgets.calendar_question import CalendarQuestion
from tests.builders import accepted

MONDAY = date(2026, 11, 23)


def question(desk: Desk, qtbot: QtBot) -> CalendarQuestion:
    asked = CalendarQuestion(desk)
    qtbot.addWidget(asked)
    asked.look()
    desk.tasks.wait()
    return asked


def test_a_day_off_needs_its_decision_and_is_seen_before_it_counts(
    desk: Desk, session: Session, qtbot: QtBot
) -> None:
    code = accepted(session).code
    asked = question(desk, qtbot)
    assert not asked.isHidden()
    limit, received_at = parse_time_limit("1 ngày làm việc"), desk.session.now().replace(day=20)
    before = desk.session.due(received_at, limit).due_at

    words = asked._words.text()
    asked._off.click()
    desk.tasks.wait()
    assert (asked._words.text(), asked.preview) == (words, None)
    assert not asked._hint.isHidden()
    QTest.keyClicks(asked._decision, "1")
    assert asked._hint.isHidden()

    asked._decision.setText("1234/QĐ-TTg")
    asked._off.click()
    desk.tasks.wait()
    assert asked.preview is not None
    assert [move.code for move in asked.preview.view.model.lines] == [code]
    assert desk.session.calendar.working.is_working_day(MONDAY)
    assert calendar.undecided(desk.session) != ()

    asked.preview.confirm.click()
    desk.tasks.wait()
    assert asked.isHidden()
    assert (before.day, desk.session.due(received_at, limit).due_at.day) == (23, 25)
    assert calendar.undecided(desk.session) == ()
    assert lookup.detail(desk.session, code).summary.due_at == datetime(2026, 11, 30, 17)


def test_a_cancelled_preview_keeps_the_question_and_the_number(desk: Desk, qtbot: QtBot) -> None:
    asked = question(desk, qtbot)
    asked._decision.setText("1234/QĐ-TTg")
    asked._off.click()
    desk.tasks.wait()
    assert asked.preview is not None
    QTest.keyClick(asked.preview, Qt.Key.Key_Escape)
    assert not asked.isHidden()
    assert asked._decision.text() == "1234/QĐ-TTg"
    assert asked._off.isEnabled()
    assert calendar.undecided(desk.session) != ()


def test_a_stale_preview_says_so_and_decides_nothing(desk: Desk, session: Session, qtbot: QtBot) -> None:
    asked = question(desk, qtbot)
    asked._decision.setText("1234/QĐ-TTg")
    asked._off.click()
    desk.tasks.wait()
    assert asked.preview is not None
    accepted(session)
    asked.preview.confirm.click()
    desk.tasks.wait()
    assert not asked._hint.isHidden()
    assert calendar.undecided(desk.session) != ()


def test_a_worked_day_is_asked_once(desk: Desk, qtbot: QtBot) -> None:
    asked = question(desk, qtbot)
    asked._worked.click()
    desk.tasks.wait()
    assert asked.isHidden()
    assert desk.session.calendar.working.is_working_day(desk.session.today())
    assert calendar.undecided(desk.session) == ()


def test_later_hides_it_and_decides_nothing(desk: Desk, qtbot: QtBot) -> None:
    asked = question(desk, qtbot)
    with qtbot.waitSignal(asked.postponed):
        asked._later.click()
    assert asked.isHidden()
    assert calendar.undecided(desk.session) != ()
