"""Every unit, ending and standing on a route has its words."""

import pytest

from desk_app.domain.route import LegEnding, UnitKind
from desk_app.domain.route_words import ENDING_WORDS, UNIT_KIND_WORDS, state_words
from desk_app.domain.standing import DueState, Standing


def test_every_member_has_words_in_both_languages() -> None:
    assert set(ENDING_WORDS) == set(LegEnding)
    assert set(UNIT_KIND_WORDS) == set(UnitKind)
    for vietnamese, english in (*ENDING_WORDS.values(), *UNIT_KIND_WORDS.values()):
        assert vietnamese
        assert english
        assert vietnamese != english


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (DueState(Standing.OVERDUE, -3), "Trễ 3 ngày"),
        (DueState(Standing.OVERDUE, 0), "Quá hạn"),
        (DueState(Standing.DUE_SOON, 0), "Đến hạn hôm nay"),
        (DueState(Standing.DUE_SOON, 2), "Còn 2 ngày"),
        (DueState(Standing.STOPPED, 0), "Tạm dừng"),
    ],
)
def test_a_standing_as_a_list_prints_it(state: DueState, words: str) -> None:
    assert state_words(state) == words
