"""The day that was announced and not decided: asked until an administrator answers."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.time_limit import parse_time_limit
from desk_app.services import calendar
from desk_app.ui.desk import Desk
from desk_app.ui.widgets.calendar_question import CalendarQuestion


def question(desk: Desk, qtbot: QtBot) -> CalendarQuestion:
    asked = CalendarQuestion(desk)
    qtbot.addWidget(asked)
    asked.look()
    desk.tasks.wait()
    return asked


def test_a_day_off_needs_its_decision_and_moves_due_dates(desk: Desk, qtbot: QtBot) -> None:
    asked = question(desk, qtbot)
    assert not asked.isHidden()
    limit, received_at = parse_time_limit("1 ngày làm việc"), desk.session.now().replace(day=20)
    before = desk.session.due(received_at, limit).due_at

    words = asked._words.text()
    asked._off.click()
    desk.tasks.wait()
    assert asked._words.text() == words
    assert not asked._hint.isHidden()
    QTest.keyClicks(asked._decision, "1")
    assert asked._hint.isHidden()

    asked._decision.setText("1234/QĐ-TTg")
    asked._off.click()
    desk.tasks.wait()
    assert asked.isHidden()
    assert (before.day, desk.session.due(received_at, limit).due_at.day) == (23, 25)
    assert calendar.undecided(desk.session) == ()


def test_a_worked_day_is_asked_once(desk: Desk, qtbot: QtBot) -> None:
    asked = question(desk, qtbot)
    asked._worked.click()
    desk.tasks.wait()
    assert asked.isHidden()
    assert desk.session.calendar.working.is_working_day(desk.session.today())


def test_later_hides_it_and_decides_nothing(desk: Desk, qtbot: QtBot) -> None:
    asked = question(desk, qtbot)
    with qtbot.waitSignal(asked.postponed):
        asked._later.click()
    assert asked.isHidden()
    assert calendar.undecided(desk.session) != ()
