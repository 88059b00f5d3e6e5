"""The page of one dossier."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import handover, lookup, printing, processing
from desk_app.services.session import Session
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.desk import Desk
from desk_app.ui.widgets.print_preview import PrintPreview
from tests.builders import accepted, as_role, released, returned
from tests.conftest import StandingClock

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> DossierPage:
    page = DossierPage(desk)
    qtbot.addWidget(page)
    page.resize(1190, 660)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.entered()
    return page


def open_it(page: DossierPage, code: str, qtbot: QtBot) -> None:
    page.open(code)
    page.desk.tasks.wait()
    qtbot.wait(10)


def enter(page: DossierPage) -> None:
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Return)


def words(page: DossierPage, tab: int) -> str:
    part = page.tabs.widget(tab)
    assert part is not None
    return "\n".join(label.text() for label in part.findChildren(QLabel) if not label.isHidden())


def test_without_a_code_it_says_how_to_open_one(page: DossierPage) -> None:
    assert page.stack.currentWidget() is page.empty
    assert page.in_hand() is None


def test_head_tabs_and_acts_show_the_dossier(page: DossierPage, session: Session, qtbot: QtBot) -> None:
    code = accepted(session, name="Trần Thị Lan", phone="0912345678", note="đi cùng mẹ").code
    open_it(page, code, qtbot)
    detail = lookup.detail(session, code)
    assert page.head.code.text() == code
    assert page.head.due.text() == f"{detail.summary.due_at:%d/%m/%Y %H:%M}"
    assert page.head.badge.text
    data = words(page, 0)
    assert all(fact in data for fact in ("Trần Thị Lan", "0912345678", "đi cùng mẹ"))
    assert detail.documents[0].name in words(page, 1)
    assert page.acts.actions_shown == detail.actions
    assert "Tiếp nhận hồ sơ" in words(page, 3)


def test_the_reason_of_the_due_day_unfolds(page: DossierPage, session: Session, qtbot: QtBot) -> None:
    code = accepted(session).code
    open_it(page, code, qtbot)
    assert page.head.explanation.isHidden()
    QTest.keyClick(page, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: not page.head.explanation.isHidden())
    shown = [label.text() for label in page.head.explanation.findChildren(QLabel)]
    assert all(note.why in shown for note in lookup.detail(session, code).explanation)


def test_number_keys_choose_tabs(page: DossierPage, session: Session, qtbot: QtBot) -> None:
    open_it(page, accepted(session).code, qtbot)
    for key, tab in ((Qt.Key.Key_3, 2), (Qt.Key.Key_4, 3), (Qt.Key.Key_1, 0)):
        QTest.keyClick(page, key)
        assert page.tabs.currentIndex() == tab


def test_letters_take_the_dossier_through_its_life(page: DossierPage, session: Session, qtbot: QtBot) -> None:
    code = accepted(session).code
    open_it(page, code, qtbot)
    for key, status in ((Qt.Key.Key_C, DossierStatus.PROCESSING), (Qt.Key.Key_D, DossierStatus.READY)):
        QTest.keyClick(page, key)
        qtbot.waitUntil(lambda: page.panel.opened)
        enter(page)
        page.desk.tasks.wait()
        page.refresh()
        page.desk.tasks.wait()
        assert page.detail is not None
        assert page.detail.summary.status is status
    assert page.acts.actions_shown[0] is Action.HAND_OVER
    with qtbot.waitSignal(page.hand_over_asked) as asked:
        QTest.keyClick(page, Qt.Key.Key_G)
    assert asked.args == [code]


def test_an_ended_dossier_offers_no_acts(page: DossierPage, session: Session, qtbot: QtBot) -> None:
    code = returned(session)
    open_it(page, code, qtbot)
    assert list(page.acts.actions_shown) == [Action.UNDO]
    processing.act(session, code, Action.UNDO)
    handover.hand_over(as_role(session, Role.RECEPTION), code, None)
    page.refresh()
    page.desk.tasks.wait()
    assert not page.acts.actions_shown
    assert "Trả kết quả" in words(page, 3)


def test_somebody_elses_change_reloads_and_is_told(
    page: DossierPage, session: Session, clock: StandingClock, qtbot: QtBot
) -> None:
    code = accepted(session).code
    open_it(page, code, qtbot)
    clock.forward(minutes=5)
    processing.act(as_role(session, Role.LEADER), code, Action.FORWARD)
    page.choose(Action.RELEASE)
    enter(page)
    page.desk.tasks.wait()
    assert page.message.kind == "warning"
    assert "Lê Thị Hoa" in page.message.text
    assert f"{clock.now:%H:%M}" in page.message.text
    assert page.detail is not None
    assert page.detail.summary.status is DossierStatus.PROCESSING


def test_an_unknown_code_is_said_in_place_of_the_dossier(
    page: DossierPage, session: Session, qtbot: QtBot
) -> None:
    open_it(page, accepted(session).code, qtbot)
    open_it(page, "H13.50.05-261123-9999", qtbot)
    assert page.stack.currentWidget() is page.empty
    assert "H13.50.05-261123-9999" in page.empty.words
    assert page.message.kind == "stop"
    assert page.in_hand() is None


def test_an_answer_for_the_dossier_before_is_dropped(
    page: DossierPage, session: Session, qtbot: QtBot
) -> None:
    first, second = accepted(session).code, accepted(session).code
    page.open(first)
    page.open(second)
    page.desk.tasks.wait()
    assert page.head.code.text() == second


def test_prints_are_listed_and_the_receipt_is_shown(
    page: DossierPage, session: Session, qtbot: QtBot
) -> None:
    code = accepted(session).code
    open_it(page, code, qtbot)
    assert "F11" in words(page, 2)
    printing.printed(session, code, PaperSize.A4, "HP LaserJet")
    page.refresh()
    page.desk.tasks.wait()
    assert "F11" not in words(page, 2)
    assert "HP LaserJet" in words(page, 3)
    QTest.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(150)
    page.desk.tasks.wait()
    preview = page.findChild(PrintPreview)
    assert preview is not None
    assert preview.pages >= 1
    preview.close()


def test_a_page_built_anew_shows_the_same_dossier(
    page: DossierPage, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    code = released(session)
    open_it(page, code, qtbot)
    page.tabs.setCurrentIndex(3)
    anew = DossierPage(desk)
    qtbot.addWidget(anew)
    anew.restore(page.state())
    desk.tasks.wait()
    assert anew.head.code.text() == code
    assert anew.tabs.currentIndex() == 3


def test_every_label_beside_a_value_belongs_to_it(page: DossierPage, session: Session, qtbot: QtBot) -> None:
    open_it(page, accepted(session).code, qtbot)
    captions = [
        label
        for label in page.data.findChildren(QLabel)
        if label.property("role") == "muted" and label.text()
    ]
    assert captions
    assert all(label.buddy() is not None for label in captions)
