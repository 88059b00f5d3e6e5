from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.deadline import Due, Pause, Stopped, SupplementMode, due, due_after_pauses
from desk_app.domain.errors import Refused
from desk_app.domain.office import DEFAULT_HOURS
from desk_app.domain.office_calendar import build
from desk_app.domain.time_limit import parse_time_limit

CALENDAR = build(DEFAULT_HOURS, (), 2026, range(2026, 2027))
CUT_OFF = time(15)
RECEIVED = datetime(2026, 3, 2, 9)
ADD, RESTART = SupplementMode.ADD, SupplementMode.RESTART


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour, minute)


def after(words: str, pauses: Iterable[Pause], mode: SupplementMode = ADD) -> Due | Stopped:
    limit = parse_time_limit(words)
    return due_after_pauses(RECEIVED, limit, pauses, CALENDAR, cut_off=CUT_OFF, hours_per_day=8, mode=mode)


def due_at(words: str, *pauses: Pause, mode: SupplementMode = ADD) -> datetime:
    answer = after(words, pauses, mode)
    assert isinstance(answer, Due)
    return answer.due_at


TUE_TO_THU = Pause(at(3, 10), at(5, 15))


@pytest.mark.parametrize(
    ("pauses", "expected"),
    [
        ([], at(9, 17)),
        ([TUE_TO_THU], at(11, 17)),
        ([Pause(at(3, 8), at(3, 16))], at(9, 17)),
        ([Pause(at(3, 16), at(4, 8))], at(10, 17)),
        ([TUE_TO_THU, Pause(at(4, 9), at(5, 9))], at(11, 17)),
        ([Pause(at(4, 9), at(6, 9)), TUE_TO_THU], at(12, 17)),
        ([Pause(at(3, 9), at(4, 9)), Pause(at(4, 15), at(5, 9))], at(11, 17)),
        ([Pause(at(6, 17), at(9, 7))], at(9, 17)),
        ([Pause(at(6, 18), at(9, 8))], at(10, 17)),
        ([Pause(at(9, 17), at(12, 9))], at(9, 17)),
        ([Pause(at(10, 9), at(12, 9))], at(9, 17)),
        ([TUE_TO_THU, Pause(at(10, 9), at(12, 9))], at(13, 17)),
    ],
)
def test_stopped_working_days_are_added(pauses: list[Pause], expected: datetime) -> None:
    assert due_at("5 ngày làm việc", *pauses) == expected


def test_other_limits_in_days_are_moved_by_stopped_working_days_too() -> None:
    assert due_at("5 ngày") == at(9, 17)
    assert due_at("5 ngày", TUE_TO_THU) == at(11, 17)
    assert due_at("trong ngày", Pause(at(2, 10), at(4, 9))) == at(4, 17)


def test_hours_are_moved_by_stopped_working_time() -> None:
    assert due_at("8 giờ", Pause(at(2, 10), at(2, 14))) == at(3, 11)
    assert due_at("8 giờ", Pause(at(2, 11), at(3, 7, 30))) == at(3, 15, 30)
    assert due_at("8 giờ", Pause(at(2, 11, 30), at(2, 13, 30))) == at(3, 9)
    assert due_at("½ ngày", Pause(at(2, 15), at(2, 15))) == at(2, 15)
    assert due_at("½ ngày", Pause(at(2, 15), at(9, 9))) == at(2, 15)


def test_the_added_days_are_explained() -> None:
    answer = after("5 ngày làm việc", [TUE_TO_THU])
    assert isinstance(answer, Due)
    assert [(note.day.day, note.why) for note in answer.explanation[-3:]] == [
        (9, "ngày làm việc thứ 5"),
        (10, "cộng ngày tạm dừng thứ 1"),
        (11, "cộng ngày tạm dừng thứ 2"),
    ]


def test_hours_of_a_stopped_day_are_explained() -> None:
    answer = after("8 giờ", [Pause(at(2, 10), at(4, 8))])
    assert isinstance(answer, Due)
    assert [(note.day.day, note.counted, note.why) for note in answer.explanation] == [
        (2, True, "tính 1 giờ"),
        (3, False, "tạm dừng chờ bổ sung"),
        (4, True, "tính 7 giờ"),
    ]


def test_a_restart_counts_everything_anew_from_the_last_supplement() -> None:
    answer = after("5 ngày làm việc", [TUE_TO_THU, Pause(at(4, 9), at(6, 18))], RESTART)
    assert isinstance(answer, Due)
    assert answer.due_at == at(16, 17)
    assert answer.counted_from == at(9, 7)
    assert answer.explanation[0].day == date(2026, 3, 2)
    assert answer.explanation[0].why == "ngày nhận; tính lại từ đầu khi bổ sung đủ"
    assert due_at("trong ngày", Pause(at(2, 10), at(3, 15)), mode=RESTART) == at(4, 17)
    assert due_at("8 giờ", Pause(at(2, 10), at(3, 8)), mode=RESTART) == at(4, 8)


@pytest.mark.parametrize("mode", SupplementMode)
def test_a_clock_that_still_stands_has_no_due_moment(mode: SupplementMode) -> None:
    pauses = [TUE_TO_THU, Pause(at(5, 14), None), Pause(at(10, 9), at(11, 9))]
    assert after("5 ngày làm việc", pauses, mode) == Stopped(since=at(3, 10), counted_from=RECEIVED)


def test_a_pause_cannot_end_before_it_begins() -> None:
    with pytest.raises(Refused, match="pause_reversed"):
        Pause(at(3, 10), at(3, 9))


moments = st.datetimes(datetime(2026, 3, 1), datetime(2026, 3, 20))
pauses = st.lists(
    st.tuples(moments, moments).map(sorted).map(lambda ends: Pause(ends[0], ends[1])), max_size=4
)
words = st.sampled_from(["5 ngày làm việc", "5 ngày", "trong ngày", "½ ngày", "20 giờ", "1 tháng"])


@given(words, pauses)
def test_without_pauses_and_in_any_order(limit: str, stopped: list[Pause]) -> None:
    plain = due(RECEIVED, parse_time_limit(limit), CALENDAR, cut_off=CUT_OFF, hours_per_day=8)
    assert due_at(limit) == plain.due_at <= due_at(limit, *stopped)
    assert due_at(limit, *reversed(stopped)) == due_at(limit, *stopped)


@given(words, pauses, moments, moments, moments)
def test_overlapping_pauses_are_their_union(
    limit: str, others: list[Pause], one: datetime, two: datetime, three: datetime
) -> None:
    first, middle, last = sorted((one, two, three))
    overlapping = (Pause(first, middle), Pause(first + (middle - first) / 2, last))
    assert due_at(limit, *others, *overlapping) == due_at(limit, *others, Pause(first, last))


@given(words, pauses, st.integers(2, 19))
def test_a_pause_outside_working_time_changes_nothing(limit: str, others: list[Pause], day: int) -> None:
    closed = at(day, 17) + timedelta(seconds=1)
    night = Pause(closed, CALENDAR.working.next_opening(closed))
    apart = [p for p in others if p.resumed_at and (p.resumed_at < closed or p.stopped_at > at(day + 4, 0))]
    assert due_at(limit, *apart, night) == due_at(limit, *apart)


def test_only_a_supplement_begins_the_limit_anew() -> None:
    """A suspension of an hour must not turn a late dossier into one that is on time."""
    suspended = Pause(at(4, 9), at(4, 10), restarts=False)
    assert due_at("5 ngày làm việc", suspended, mode=RESTART) == at(9, 17)
    longer = Pause(at(4, 9), at(6, 9), restarts=False)
    assert due_at("5 ngày làm việc", longer, mode=RESTART) == due_at("5 ngày làm việc", longer, mode=ADD)


def test_what_is_suspended_after_a_supplement_is_added_to_the_limit_begun_anew() -> None:
    supplement = Pause(at(3, 9), at(4, 9))
    suspended = Pause(at(5, 9), at(9, 9), restarts=False)
    anew = due_at("5 ngày làm việc", supplement, mode=RESTART)
    assert (anew, due_at("5 ngày làm việc", supplement, suspended, mode=RESTART)) == (at(11, 17), at(13, 17))
