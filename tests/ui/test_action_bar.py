"""The acts as buttons and menu: every one reachable by its letter, the seldom ones out of the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, DossierStatus, allowed_actions
from desk_app.services import lookup
from desk_app.services.session import Session
from desk_app.ui.back_office.action_bar import LETTERS, MOST_BUTTONS, ActionBar, urgent_act
from desk_app.ui.widgets.key_button import LetterButton
from tests.builders import accepted
from tests.conftest import StandingClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "grabbing the keyboard", r"raise\(\)")

ALL = frozenset(Role)


@pytest.fixture
def bar(qtbot: QtBot) -> ActionBar:
    bar = ActionBar("vi")
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    return bar


def buttons(bar: ActionBar) -> list[str]:
    shown = [each for each in bar.findChildren(LetterButton) if each.isVisible()]
    return [each.shortcut().toString() for each in shown]


def test_every_act_has_a_letter_of_its_own_and_none_moves_the_list() -> None:
    assert set(LETTERS) == set(Action)
    assert len(set(LETTERS.values())) == len(LETTERS)
    assert not {"J", "K"} & set(LETTERS.values())


@pytest.mark.parametrize("status", list(DossierStatus))
def test_every_allowed_act_answers_to_its_letter(bar: ActionBar, status: DossierStatus, qtbot: QtBot) -> None:
    actions = allowed_actions(status, ALL)
    bar.offer(actions)
    chosen: list[Action] = []
    bar.chosen.connect(chosen.append)
    for action in actions:
        QTest.keyClick(bar.windowHandle(), Qt.Key[f"Key_{LETTERS[action]}"])
    assert chosen == list(actions)


def test_few_acts_need_no_menu(bar: ActionBar) -> None:
    bar.offer((Action.RECEIVE_SUPPLEMENT, Action.WITHDRAW, Action.TELL))
    assert buttons(bar) == ["N", "R", "I"]
    assert bar.menu.isEmpty()


def test_many_acts_leave_the_seldom_ones_to_the_menu(bar: ActionBar, qtbot: QtBot) -> None:
    actions = allowed_actions(DossierStatus.PROCESSING, ALL)
    bar.offer(actions)
    assert len(actions) > MOST_BUTTONS
    seldom = [entry.data() for entry in bar.menu.actions()]
    assert "R" in seldom
    assert not set(seldom) & set(buttons(bar))
    assert {*seldom, *buttons(bar)} == {LETTERS[action] for action in actions}
    chosen: list[Action] = []
    bar.chosen.connect(chosen.append)
    QTest.keyClick(bar.windowHandle(), Qt.Key.Key_Period)
    qtbot.waitUntil(bar.menu.isVisible)
    QTest.keyClick(bar.menu, Qt.Key.Key_R)
    assert chosen == [Action.WITHDRAW]
    assert not bar.menu.isVisible()


def test_the_menu_is_worked_by_arrows_too(bar: ActionBar, qtbot: QtBot) -> None:
    bar.offer(allowed_actions(DossierStatus.PROCESSING, ALL))
    bar.open_menu()
    qtbot.waitUntil(bar.menu.isVisible)
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.keyClick(bar.menu, Qt.Key.Key_Down)
        QTest.keyClick(bar.menu, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert LETTERS[chosen.args[0]] == bar.menu.actions()[1].data()


def test_the_old_letters_are_gone(bar: ActionBar) -> None:
    bar.offer(allowed_actions(DossierStatus.PROCESSING, ALL))
    bar.offer((Action.HAND_OVER,))
    chosen: list[Action] = []
    bar.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_R, Qt.Key.Key_T, Qt.Key.Key_G):
        QTest.keyClick(bar.windowHandle(), key)
    assert chosen == [Action.HAND_OVER]


def test_an_apology_that_cannot_wait_is_a_button(
    bar: ActionBar, session: Session, clock: StandingClock
) -> None:
    code = accepted(session).code
    in_time = lookup.detail(session, code)
    bar.offer(in_time.actions, urgent_act(in_time))
    assert "H" not in buttons(bar)
    clock.forward(days=14)
    late = lookup.detail(session, code)
    bar.offer(late.actions, urgent_act(late))
    assert "H" in buttons(bar)


def test_a_letter_that_passes_the_open_menu_closes_it(bar: ActionBar, qtbot: QtBot) -> None:
    bar.offer(allowed_actions(DossierStatus.PROCESSING, ALL))
    bar.open_menu()
    qtbot.waitUntil(bar.menu.isVisible)
    bar.chosen.emit(Action.CORRECT)
    assert not bar.menu.isVisible()
