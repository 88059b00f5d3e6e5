"""How a dossier stands, in the lists and on its badge."""

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.standing import DueState, Standing
from desk_app.domain.workflow import DossierStatus
from desk_app.services import lookup
from desk_app.services.session import Session
from desk_app.ui.standing import brief_status, shown_standing
from desk_app.ui.theme import colours
from desk_app.ui.widgets.due_badge import DueBadge
from tests.builders import accepted
from tests.conftest import StandingClock

EARLY = DueState(Standing.EARLY, 3)


@pytest.mark.parametrize("status", [DossierStatus.WITHDRAWN, DossierStatus.REFUSED])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_an_end_without_a_result_is_neither_early_nor_late(status: DossierStatus, language: str) -> None:
    shown = shown_standing(status, EARLY, language)
    assert shown.word == brief_status(status, language)
    assert shown.colour == colours().muted


def test_every_other_dossier_shows_its_deadline() -> None:
    others = set(DossierStatus) - {DossierStatus.WITHDRAWN, DossierStatus.REFUSED}
    assert {shown_standing(status, EARLY, "vi").word for status in others} == {"Trước hạn"}
    assert (
        shown_standing(DossierStatus.SIGNING, DueState(Standing.OVERDUE, -2), "vi").word == "Quá hạn 2 ngày"
    )


@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_words_of_a_column_are_few_and_differ(language: str) -> None:
    words = [brief_status(status, language) for status in DossierStatus]
    assert len(set(words)) == len(words)
    assert max(map(len, words)) <= 18


def test_the_badge_says_the_end(qtbot: QtBot) -> None:
    badge = DueBadge("vi")
    qtbot.addWidget(badge)
    badge.show_state(EARLY, DossierStatus.WITHDRAWN)
    assert badge.text == "Đã rút hồ sơ"
    badge.show_state(EARLY)
    assert badge.text == "Trước hạn"


@pytest.mark.parametrize(
    ("days", "warning", "icon", "vietnamese", "english"),
    [
        (3, 1, "clock", "Còn 3 ngày", "3 days left"),
        (2, 2, "clock-alert", "Chỉ còn 2 ngày", "Only 2 days left"),
        (1, 3, "triangle-alert", "Gấp: còn 1 ngày", "Urgent: 1 day left"),
        (0, 3, "triangle-alert", "Đến hạn hôm nay", "Due today"),
    ],
)
def test_the_three_warnings_differ_in_word_and_shape(
    days: int, warning: int, icon: str, vietnamese: str, english: str
) -> None:
    state = DueState(Standing.DUE_SOON, days, warning)
    shown = [shown_standing(DossierStatus.PROCESSING, state, language) for language in ("vi", "en")]
    assert [style.word for style in shown] == [vietnamese, english]
    assert {style.icon for style in shown} == {icon}


def test_the_warnings_follow_the_dated_rules(session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    due_on = lookup.detail(session, code).summary.due_at.date()
    working, seen = session.calendar.working, []
    for days in (3, 2, 1, 0):
        clock.now = datetime.combine(working.add_days(due_on, -days), clock.now.time())
        state = lookup.detail(session, code).summary.state
        seen.append((state.days, state.warning))
    assert seen == [(3, 1), (2, 2), (1, 3), (0, 3)]
