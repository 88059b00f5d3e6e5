"""The index: every word begins some word, whatever was typed."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain import text
from desk_app.services.session import Session
from desk_app.store import database, search

DUC, HOA = 1, 2


@pytest.fixture
def index(session: Session) -> Iterator[None]:
    with database.writing():
        search.add([(DUC, "nguyen van duc", "h13 50 05 261123 0412 093090000001", "khai sinh")])
        search.add([(HOA, "le thi hoa", "h13 50 05 261123 0413 0912345678", "khai tu")])
        yield


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["duc"], [DUC]),
        (["d"], [DUC]),
        (["du", "ngu"], [DUC]),
        (["0412", "duc"], [DUC]),
        (["0412", "hoa"], []),
        (["0912345"], [HOA]),
        (["khai"], [HOA, DUC]),
        (["h13", "khai", "sinh"], [DUC]),
        (["uc"], []),
        ([], []),
    ],
)
def test_every_word_begins_some_word(index: None, words: list[str], expected: list[int]) -> None:
    assert search.matching(words) == expected


def test_counts_what_it_knows(index: None) -> None:
    assert search.indexed() == 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
@given(
    typed=st.text() | st.text("\"'*()-:^+ NEAR AND OR NOT{}[]\\%_\x00\U0001e900٣²ﬁ").map(lambda t: t + " duc")
)
def test_whatever_is_typed_never_raises(index: None, typed: str) -> None:
    assert set(search.matching(text.words(typed))) <= {DUC, HOA}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(name=st.text(max_size=20))
def test_what_was_indexed_is_found_again(index: None, name: str) -> None:
    words = text.words(name)
    with database.writing():
        number = search.indexed() + 10
        search.add([(number, text.fold(name), "", "")])
        assert (number in search.matching(words)) == bool(words)


def test_letters_that_are_younger_than_the_index(index: None) -> None:
    assert text.words("a\u19b0b") == ["a\u19b0b"]
    assert search.matching(["a\u19b0b"]) == []


def test_newest_are_kept_when_too_many_fit(index: None) -> None:
    with database.writing():
        for number in range(100, 400):
            search.add([(number, "tran van binh", "", "")])
    assert search.matching(["binh"]) == list(range(399, 199, -1))
