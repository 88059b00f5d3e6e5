"""Who pays otherwise, beside the fee at the reception: the amount follows at once, and the draft keeps it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain import fee_lines
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel
from desk_app.services import catalogue, lookup
from desk_app.services.session import Session
from desk_app.ui.counter.intake_page import IntakePage
from desk_app.ui.counter.who_pays import WhoPays
from desk_app.ui.desk import Desk
from tests.builders import MARITAL_STATUS
from tests.ui.reception import RESIDENCE, begun, settle, shown

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[IntakePage]:
    page = begun(desk, qtbot, tmp_path)
    yield page
    desk.tasks.wait()


def exempt(session: Session) -> str:
    procedure = catalogue.procedure(session, RESIDENCE)
    return fee_lines.persons(procedure, session.today(), Channel.COUNTER)[0]


def test_the_amount_follows_with_its_act(page: IntakePage, session: Session) -> None:
    view, person = page.view, exempt(session)
    assert view.who_pays.isVisible()
    view.who_pays.person.setCurrentIndex(1)
    assert view.fee.amount.text() == "0"
    assert page.card.fee.text() == "no fee"
    said = view.who_pays.says.text()
    assert said.startswith(person)
    assert "others pay 20.000 đ" in said
    assert "by Thông tư 75/2022/TT-BTC" in said
    view.who_pays.person.setCurrentIndex(0)
    assert view.fee.amount.text() == "20.000"
    assert view.who_pays.says.isHidden()


def test_it_stays_with_another_channel_and_is_kept_with_the_dossier(
    page: IntakePage, session: Session
) -> None:
    view = page.view
    view.who_pays.person.setCurrentIndex(1)
    view.coming_in.way.setCurrentIndex(2)
    settle(page)
    assert view.who_pays.chosen == exempt(session)
    assert view.fee.amount.text() == "0"
    view.coming_in.way.setCurrentIndex(0)
    view.checklist.receive_all()
    page.accept()
    settle(page)
    (row,) = lookup.find(session, "ha").rows
    assert lookup.detail(session, row.code).fee_amount == 0
    assert view.who_pays.isHidden()
    assert view.who_pays.chosen == ""


def test_a_draft_keeps_it(page: IntakePage, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    page.view.who_pays.person.setCurrentIndex(1)
    before = page.draft()
    page.keeper.keep()
    settle(page)
    again = shown(desk, qtbot, tmp_path)
    settle(again)
    assert again.draft() == before
    assert again.view.who_pays.chosen == exempt(desk.session)
    assert again.view.fee.amount.text() == "0"


def test_a_refusal_of_who_pays_points_there(page: IntakePage) -> None:
    page.refused(Refused("fee_person_unknown", field="fee_person", person="?"))
    assert page.view.who_pays.person.hasFocus()


def test_hidden_where_everybody_pays_alike(session: Session, qtbot: QtBot) -> None:
    box = WhoPays("en")
    qtbot.addWidget(box)
    box.follow(catalogue.procedure(session, MARITAL_STATUS), session.today(), Channel.COUNTER, "")
    assert box.isHidden() == (box.person.count() == 1)
    box.follow(None, session.today(), Channel.COUNTER, "")
    assert box.isHidden()
    assert box.line is None
