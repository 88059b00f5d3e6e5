"""How a dossier stands, in the lists and on its badge."""

import pytest
from pytestqt.qtbot import QtBot

from desk_app.domain.deadline import DueState, Standing
from desk_app.domain.workflow import DossierStatus
from desk_app.ui.standing import brief_status, shown_standing
from desk_app.ui.theme import colours
from desk_app.ui.widgets.due_badge import DueBadge

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
