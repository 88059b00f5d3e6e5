from collections.abc import Mapping
from enum import StrEnum

import pytest

from desk_app.domain import vocabulary
from desk_app.domain.day_log import DayPart
from desk_app.domain.deadline import Standing
from desk_app.domain.procedure import Channel
from desk_app.domain.workflow import Action, DossierStatus


@pytest.mark.parametrize(
    ("kind", "tables"),
    [
        (DossierStatus, (vocabulary.STATUS_VI, vocabulary.STATUS_EN)),
        (Standing, (vocabulary.STANDING_VI, vocabulary.STANDING_EN)),
        (Channel, (vocabulary.CHANNEL_VI, vocabulary.CHANNEL_EN)),
        (Action, (vocabulary.ACTION_VI, vocabulary.ACTION_EN)),
        (DayPart, (vocabulary.DAY_PART_VI, vocabulary.DAY_PART_EN)),
    ],
)
def test_every_member_has_its_own_word_in_both_languages(
    kind: type[StrEnum], tables: tuple[Mapping[StrEnum, str], ...]
) -> None:
    for words in tables:
        assert set(words) == set(kind)
        assert all(words.values())
        assert len(set(words.values())) == len(words)
