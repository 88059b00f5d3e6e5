"""Who works here and on which printer: said once, kept on this machine, on every receipt from then on."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.staff import Role
from desk_app.services import intake, lookup, office, staff
from desk_app.services.session import Session
from desk_app.ui import settings
from desk_app.ui.desk import Desk
from desk_app.ui.widgets.at_work import AtWork
from tests.builders import a_form


def shown(desk: Desk, qtbot: QtBot, took: list[Session]) -> AtWork:
    window = AtWork(desk, took.append)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    desk.tasks.wait()
    return window


def test_a_new_officer_begins_and_stands_in_the_log(desk: Desk, qtbot: QtBot) -> None:
    took: list[Session] = []
    window = shown(desk, qtbot, took)
    window.officer.setCurrentText("Trần Thị Lan")
    window.counter.setText("Quầy 2")
    window.paper.setCurrentText("A5")
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(took))
    (session,) = took
    assert (session.staff.name, session.counter) == ("Trần Thị Lan", "Quầy 2")
    assert "Trần Thị Lan" in {member.name for member in staff.members(session)}
    code = intake.accept(session, a_form(session)).code
    assert [(entry.actor, entry.counter) for entry in lookup.detail(session, code).timeline] == [
        ("Trần Thị Lan", "Quầy 2")
    ]
    desk.tasks.wait()
    kept = settings.load(desk.folder)
    assert (kept.officer, kept.counter, kept.paper_size) == ("Trần Thị Lan", "Quầy 2", "A5")


def test_an_empty_name_is_said_on_its_field(desk: Desk, qtbot: QtBot) -> None:
    took: list[Session] = []
    window = shown(desk, qtbot, took)
    window.officer.setCurrentText("  ")
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.message.kind == "stop")
    assert window.officer.property("wrong") is True
    assert took == []


def test_the_office_changes_its_name_and_hours_from_today_on(desk: Desk, qtbot: QtBot) -> None:
    took: list[Session] = []
    window = AtWork(desk, took.append)
    qtbot.addWidget(window)
    window._open_office()
    form = window.office_form
    form.edits["hours"].setText("7:30-11:30 13:00-25:00")
    form._ask()
    assert form.edits["hours"].property("wrong") is True
    form.edits["hours"].setText("7:30-11:30 13:00-17:30")
    form.edits["name"].setText("UBND phường Đại Thành")
    form._ask()
    desk.tasks.wait()
    (session,) = took
    assert session.office.name == "UBND phường Đại Thành"
    assert session.calendar.working.close_of(session.today()).strftime("%H:%M") == "17:30"
    assert office.open_session(desk.folder, session.clock).office == session.office


def test_roles_are_changed_from_here_and_hold_at_once(desk: Desk, qtbot: QtBot) -> None:
    office.at_work(desk.session, "Trần Thị Lan", "Quầy 2", {Role.ADMINISTRATOR})
    took: list[Session] = []
    window = shown(desk, qtbot, took)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    desk.tasks.wait()
    view = window.staff_view
    view.list.setCurrentRow([member.name for member in view.members].index(desk.session.staff.name))
    view.ticks[Role.LEADER].click()
    view.keep.click()
    desk.tasks.wait()
    view.close()
    assert [session.staff.roles for session in took] == [frozenset(Role) - {Role.LEADER}]


def test_only_an_administrator_is_offered_roles(desk: Desk, session: Session, qtbot: QtBot) -> None:
    desk.session = office.at_work(session, "Trần Thị Lan", "Quầy 2")
    window = shown(desk, qtbot, [])
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    desk.tasks.wait()
    assert not hasattr(window, "staff_view")
