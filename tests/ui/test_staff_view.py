"""Roles: five ticks for the person in hand, kept one person at a time, never without an administrator."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.staff import Role
from desk_app.services import office, staff
from desk_app.ui.admin.staff_view import StaffView
from desk_app.ui.desk import Desk

LAN = "Trần Thị Lan"


def shown(desk: Desk, qtbot: QtBot) -> StaffView:
    office.at_work(desk.session, LAN, "Quầy 2")
    view = StaffView(desk)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    desk.tasks.wait()
    view.list.setCurrentRow([member.name for member in view.members].index(LAN))
    return view


def test_ticks_are_kept_by_key(desk: Desk, qtbot: QtBot) -> None:
    view = shown(desk, qtbot)
    assert view.roles() == {Role.RECEPTION, Role.OFFICER}
    QTest.keyClick(view, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: view.message.kind == "done")
    desk.tasks.wait()
    roles = {member.name: member.roles for member in staff.members(desk.session)}
    assert roles[LAN] == {Role.RECEPTION, Role.OFFICER, Role.LEADER}
    assert view.session == desk.session


def test_a_refusal_is_said_and_the_ticks_stay(desk: Desk, qtbot: QtBot) -> None:
    view = shown(desk, qtbot)
    view.list.setCurrentRow(1 - view.list.currentRow())
    view.ticks[Role.ADMINISTRATOR].click()
    view.keep.click()
    desk.tasks.wait()
    assert view.message.kind == "stop"
    assert Role.ADMINISTRATOR not in view.roles()
    # Going to somebody else and back loses nothing typed; nothing was kept either.
    view.list.setCurrentRow(1 - view.list.currentRow())
    assert view.roles() == {Role.RECEPTION, Role.OFFICER}
    view.list.setCurrentRow(1 - view.list.currentRow())
    assert view.roles() == frozenset(Role) - {Role.ADMINISTRATOR}
    roles = {member.name: member.roles for member in staff.members(desk.session)}
    assert roles[desk.session.staff.name] == frozenset(Role)
