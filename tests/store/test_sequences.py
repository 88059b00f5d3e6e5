"""Numbers without gaps, whoever asks and whatever fails."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.services.session import Session
from desk_app.store import database, sequences, tables


def take(series: str) -> int:
    with database.writing():
        return sequences.following(series)


def fail(series: str) -> None:
    with database.writing():
        sequences.following(series)
        raise InterruptedError


def test_counts_from_one_by_series(session: Session) -> None:
    assert [take("a"), take("a"), take("b"), take("a")] == [1, 2, 1, 3]


def test_number_of_a_failed_act_is_given_again(session: Session) -> None:
    assert take("a") == 1
    with pytest.raises(InterruptedError):
        fail("a")
    assert take("a") == 2


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=20, deadline=None)
@given(outcomes=st.lists(st.booleans(), max_size=12))
def test_no_gap_whichever_acts_fail(session: Session, outcomes: list[bool]) -> None:
    with database.writing():
        tables.Sequence.delete().execute()
    given_out = []
    for succeeds in outcomes:
        if succeeds:
            given_out.append(take("a"))
        else:
            with pytest.raises(InterruptedError):
                fail("a")
    assert given_out == list(range(1, sum(outcomes) + 1))


def test_two_threads_never_get_the_same_number(session: Session) -> None:
    with ThreadPoolExecutor(2) as pool:
        numbers = list(pool.map(take, ["a"] * 40))
    assert sorted(numbers) == list(range(1, 41))
