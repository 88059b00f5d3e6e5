from collections.abc import Mapping
from enum import StrEnum

import pytest

from desk_app.domain import act_words
from desk_app.domain.acts import Contact, Fault, HandOverWay, OneTimeRule, RefusalGround


@pytest.mark.parametrize(
    ("kind", "tables"),
    [
        (RefusalGround, (act_words.GROUND_VI, act_words.GROUND_EN, act_words.GROUND_STATED_VI)),
        (Fault, (act_words.FAULT_VI, act_words.FAULT_EN)),
        (HandOverWay, (act_words.WAY_VI, act_words.WAY_EN)),
        (Contact, (act_words.CONTACT_VI, act_words.CONTACT_EN)),
        (OneTimeRule, (act_words.ONE_TIME_VI, act_words.ONE_TIME_EN)),
    ],
)
def test_every_member_has_its_own_word_in_every_table(
    kind: type[StrEnum], tables: tuple[Mapping[StrEnum, str], ...]
) -> None:
    for words in tables:
        assert set(words) == set(kind)
        assert all(words.values())
        assert len(set(words.values())) == len(words)


def test_what_stands_on_a_refusal_are_sentences() -> None:
    for sentence in act_words.GROUND_STATED_VI.values():
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert "  " not in sentence
