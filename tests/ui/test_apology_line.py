"""What is late without its apology cannot be overlooked: on the dossier, in the list, in the status bar."""

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import ActDetails
from desk_app.domain.workflow import Action
from desk_app.services import lookup, processing
from desk_app.services.session import Session
from desk_app.ui.back_office.dossier_page import DossierPage
from desk_app.ui.back_office.preview_panel import PreviewPanel
from desk_app.ui.desk import Desk
from desk_app.ui.widgets.foot_bar import FootBar
from tests.builders import accepted, released
from tests.conftest import StandingClock
from tests.ui.acting import begin, open_it, settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_the_head_says_it_until_the_citizen_was_told(
    desk: Desk, session: Session, clock: StandingClock, qtbot: QtBot
) -> None:
    code = accepted(session).code
    clock.forward(days=9)
    page = DossierPage(desk)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    open_it(page, code)
    line = page.head.apology
    assert line.isVisible()
    assert "NO APOLOGY" in line.words.text()
    assert str(-lookup.detail(session, code).summary.state.days) in line.words.text()
    begin(page, Action.EXTEND)
    page.panel.close_panel()
    working = session.calendar.working
    later = working.add_days(session.today(), 2)
    processing.act(
        session,
        code,
        Action.EXTEND,
        details=ActDetails(
            reason="chờ", new_due_on=later, leader=session.staff.name, leader_reason="quá tải"
        ),
    )
    page.refresh()
    settle(page)
    assert not line.isVisible()
    assert "moved" in page.head.warning.text()


def test_the_preview_says_it_too(session: Session, clock: StandingClock, qtbot: QtBot) -> None:
    code = accepted(session).code
    panel = PreviewPanel("vi")
    qtbot.addWidget(panel)
    panel.show()
    panel.show_detail(lookup.detail(session, code))
    assert not panel.apology.isVisible()
    clock.forward(days=9)
    panel.show_detail(lookup.detail(session, code))
    assert panel.apology.isVisible()
    assert Action.EXTEND in panel.acts.actions_shown


def test_a_result_that_is_late_needs_no_apology_any_more(
    session: Session, clock: StandingClock, qtbot: QtBot
) -> None:
    code = accepted(session).code
    clock.forward(days=9)
    processing.act(
        session,
        code,
        Action.FORWARD,
        details=ActDetails(leader=session.staff.name, leader_reason="quá tải"),
    )
    processing.act(session, code, Action.RELEASE)
    panel = PreviewPanel("vi")
    qtbot.addWidget(panel)
    panel.show()
    panel.show_detail(lookup.detail(session, code))
    assert not panel.apology.isVisible()


def test_the_status_bar_counts_them_in_words(
    desk: Desk, session: Session, clock: StandingClock, qtbot: QtBot
) -> None:
    bar = FootBar(desk)
    qtbot.addWidget(bar)
    accepted(session)
    released(session)
    bar.count()
    desk.tasks.wait()
    assert "WITHOUT APOLOGY" not in bar.figures.text()
    clock.forward(days=12)
    bar.count()
    desk.tasks.wait()
    assert "1 WITHOUT APOLOGY" in bar.figures.text()
    assert "1 not collected" in bar.figures.text()
