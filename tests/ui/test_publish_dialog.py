"""Publishing and withdrawing: words, days, what is proposed, and Enter that goes on."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.catalogue import CatalogueLine
from desk_app.services import catalogue, publishing
from desk_app.services.session import Session
from desk_app.ui.admin.publish_dialog import PublishDialog, WithdrawDialog
from desk_app.ui.desk import Desk
from desk_app.ui.page import Page
from tests.builders import refused

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Page:
    page = Page(desk)
    qtbot.addWidget(page)
    page.resize(900, 300)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


@pytest.fixture
def lines(session: Session) -> tuple[CatalogueLine, ...]:
    return catalogue.listing(session).lines[:2]


@pytest.fixture
def publishing_panel(page: Page) -> PublishDialog:
    panel = PublishDialog(TODAY)
    page.set_content(panel, scrolls=False)
    return panel


def test_tomorrow_is_proposed_and_the_codes_are_named(
    publishing_panel: PublishDialog, lines: tuple[CatalogueLine, ...]
) -> None:
    publishing_panel.ask_about(lines)
    assert publishing_panel.decided_on.text() == "23/11/2026"
    assert publishing_panel.posted_from.text() == "24/11/2026"
    assert all(line.shown.code in publishing_panel.told.text() for line in lines)
    assert publishing_panel.decision.hasFocus()


def test_enter_goes_through_the_fields_and_publishes_from_the_last(
    publishing_panel: PublishDialog, lines: tuple[CatalogueLine, ...], qtbot: QtBot
) -> None:
    publishing_panel.ask_about(lines)
    confirmed: list[bool] = []
    publishing_panel.confirmed.connect(lambda: confirmed.append(True))
    for field in (publishing_panel.decision, publishing_panel.decided_on, publishing_panel.posted_from):
        assert field.hasFocus()
        assert confirmed == []
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert confirmed == [True]


def test_a_day_that_is_none_is_refused_on_its_field(
    publishing_panel: PublishDialog, page: Page, lines: tuple[CatalogueLine, ...]
) -> None:
    publishing_panel.ask_about(lines)
    publishing_panel.posted_from.setText("31/2/2027")
    with refused("day_unreadable", "posted_from"):
        publishing_panel.carry_out(page, lambda _: None)


def test_publishing_is_carried_out_with_what_is_typed(
    publishing_panel: PublishDialog, page: Page, session: Session, lines: tuple[CatalogueLine, ...]
) -> None:
    publishing_panel.ask_about(lines)
    publishing_panel.decision.setText("77/QĐ-UBND")
    publishing_panel.posted_from.setText("1/12/26")
    told: list[str] = []
    publishing_panel.carry_out(page, told.append)
    page.desk.tasks.wait()
    assert "01/12/2026" in told[0]
    begun = [each for each in publishing.posting_record(session) if each.decision == "77/QĐ-UBND"]
    assert {(each.code, each.posted_from, each.decided_on) for each in begun} == {
        (line.shown.code, date(2026, 12, 1), TODAY) for line in lines
    }


@pytest.mark.parametrize("repealed", [True, False])
def test_withdrawing_takes_off_the_wall_and_repeals_only_when_ticked(
    page: Page, session: Session, lines: tuple[CatalogueLine, ...], repealed: bool
) -> None:
    panel = WithdrawDialog(TODAY)
    page.set_content(panel, scrolls=False)
    panel.ask_about(lines)
    panel.decision.setText("78/QĐ-UBND")
    panel.posted_from.setText("23/11/2026")
    panel.repealed.setChecked(repealed)
    told: list[str] = []
    panel.carry_out(page, told.append)
    page.desk.tasks.wait()
    assert told
    found = {line.shown.code: line for line in catalogue.listing(session).lines}
    for line in lines:
        assert found[line.shown.code].repealed is repealed


def test_esc_key_of_the_page_leaves_it_and_gives_the_focus_back(
    publishing_panel: PublishDialog, lines: tuple[CatalogueLine, ...]
) -> None:
    publishing_panel.ask_about(lines)
    assert publishing_panel.close_panel()
    assert publishing_panel.isHidden()
    assert not publishing_panel.close_panel()
