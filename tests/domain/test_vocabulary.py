from collections.abc import Mapping
from enum import StrEnum

import pytest

from desk_app.domain import vocabulary
from desk_app.domain.catalogue import CatalogueFilter
from desk_app.domain.day_log import DayPart
from desk_app.domain.posting import FindingKind
from desk_app.domain.procedure import Channel, Part
from desk_app.domain.standing import Standing
from desk_app.domain.workflow import Action, DossierStatus, Form


@pytest.mark.parametrize(
    ("kind", "tables"),
    [
        (DossierStatus, (vocabulary.STATUS_VI, vocabulary.STATUS_EN)),
        (Standing, (vocabulary.STANDING_VI, vocabulary.STANDING_EN)),
        (Channel, (vocabulary.CHANNEL_VI, vocabulary.CHANNEL_EN)),
        (Action, (vocabulary.ACTION_VI, vocabulary.ACTION_EN)),
        (Form, (vocabulary.FORM_VI, vocabulary.FORM_EN)),
        (DayPart, (vocabulary.DAY_PART_VI, vocabulary.DAY_PART_EN)),
        (FindingKind, (vocabulary.FINDING_VI, vocabulary.FINDING_EN)),
        (Part, (vocabulary.PART_VI, vocabulary.PART_EN)),
        (CatalogueFilter, (vocabulary.CATALOGUE_FILTER_VI, vocabulary.CATALOGUE_FILTER_EN)),
    ],
)
def test_every_member_has_its_own_word_in_both_languages(
    kind: type[StrEnum], tables: tuple[Mapping[StrEnum, str], ...]
) -> None:
    for words in tables:
        assert set(words) == set(kind)
        assert all(words.values())
        assert len(set(words.values())) == len(words)
