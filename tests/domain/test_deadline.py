from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.deadline import FORECAST_CALENDAR, DayNote, Due, due
from desk_app.domain.office import DEFAULT_HOURS
from desk_app.domain.office_calendar import build
from desk_app.domain.standing import DueState, Standing, standing
from desk_app.domain.time_limit import TimeLimit, TimeUnit, parse_time_limit
from desk_app.domain.working_time import CalendarError

CALENDAR = build(DEFAULT_HOURS, (), 2026, range(2025, 2028))
CUT_OFF = time(15)


def at(text: str) -> datetime:
    return datetime.strptime(text, "%d/%m/%Y %H:%M")


def ask(received: datetime, words: str) -> Due:
    return due(received, parse_time_limit(words), CALENDAR, cut_off=CUT_OFF, hours_per_day=8)


@pytest.mark.parametrize(
    ("received", "words", "due_at"),
    [
        ("02/03/2026 09:00", "3 ngày làm việc", "05/03/2026 17:00"),
        ("12/02/2026 10:00", "3 ngày làm việc", "24/02/2026 17:00"),
        ("28/08/2026 09:00", "2 ngày làm việc", "04/09/2026 17:00"),
        ("21/08/2026 09:00", "3 ngày làm việc", "25/08/2026 17:00"),
        ("23/11/2026 09:00", "1 ngày làm việc", "25/11/2026 17:00"),
        ("02/02/2026 09:00", "15 ngày", "23/02/2026 17:00"),
        ("02/03/2026 09:00", "15 ngày", "17/03/2026 17:00"),
        ("30/01/2026 09:00", "1 tháng", "02/03/2026 17:00"),
        ("31/12/2025 09:00", "2 tháng", "02/03/2026 17:00"),
        ("02/03/2026 09:00", "12 tháng", "02/03/2027 17:00"),
        ("13/02/2026 14:59", "trong ngày", "13/02/2026 17:00"),
        ("13/02/2026 15:00", "trong ngày", "23/02/2026 17:00"),
        ("02/03/2026 10:00", "½ ngày", "02/03/2026 16:00"),
        ("02/03/2026 14:00", "½ ngày", "03/03/2026 08:00"),
        ("13/02/2026 10:00", "8 giờ làm việc", "23/02/2026 10:00"),
        ("02/03/2026 10:30", "1 giờ", "02/03/2026 11:30"),
        ("02/03/2026 10:00", "2,5 ngày làm việc", "04/03/2026 16:00"),
    ],
)
def test_due_moments_of_2026(received: str, words: str, due_at: str) -> None:
    assert ask(at(received), words).due_at == at(due_at)


@pytest.mark.parametrize(
    ("received", "counted_from", "due_at"),
    [
        ("02/03/2026 06:00", "02/03/2026 07:00", "05/03/2026 17:00"),
        ("02/03/2026 12:00", "02/03/2026 13:30", "05/03/2026 17:00"),
        ("02/03/2026 17:00", "03/03/2026 07:00", "06/03/2026 17:00"),
        ("07/03/2026 09:00", "09/03/2026 07:00", "12/03/2026 17:00"),
        ("17/02/2026 09:00", "23/02/2026 07:00", "26/02/2026 17:00"),
    ],
)
def test_received_outside_hours_counts_from_the_next_opening(
    received: str, counted_from: str, due_at: str
) -> None:
    answer = ask(at(received), "3 ngày làm việc")
    assert (answer.counted_from, answer.due_at) == (at(counted_from), at(due_at))


def test_seconds_are_kept() -> None:
    received = at("02/03/2026 10:00") + timedelta(seconds=7, microseconds=5)
    assert ask(received, "8 giờ").due_at == at("03/03/2026 10:00") + timedelta(seconds=7, microseconds=5)
    before = at("13/02/2026 15:00") - timedelta(microseconds=1)
    assert ask(before, "trong ngày").due_at == at("13/02/2026 17:00")


def test_working_days_are_explained_day_by_day() -> None:
    assert ask(at("20/08/2026 09:00"), "3 ngày làm việc").explanation == (
        DayNote(date(2026, 8, 20), counted=False, why="ngày nhận (ngày 0)"),
        DayNote(date(2026, 8, 21), counted=True, why="ngày làm việc thứ 1"),
        DayNote(date(2026, 8, 22), counted=True, why="ngày làm việc thứ 2 (làm bù)"),
        DayNote(date(2026, 8, 23), counted=False, why="Chủ nhật"),
        DayNote(date(2026, 8, 24), counted=True, why="ngày làm việc thứ 3"),
    )


def test_skipped_holidays_are_named() -> None:
    notes = ask(at("28/08/2026 09:00"), "1 ngày làm việc").explanation
    assert [note.why for note in notes] == [
        "ngày nhận (ngày 0)",
        "Thứ Bảy",
        "Chủ nhật",
        "nghỉ hoán đổi, làm bù ngày 22/08/2026",
        "Quốc khánh",
        "Quốc khánh",
        "ngày làm việc thứ 1",
    ]


def test_a_late_reception_is_explained() -> None:
    notes = ask(at("06/03/2026 18:00"), "1 ngày làm việc").explanation
    assert [(note.day.day, note.why) for note in notes] == [
        (6, "nhận ngoài giờ làm việc"),
        (7, "Thứ Bảy"),
        (8, "Chủ nhật"),
        (9, "ngày nhận (ngày 0)"),
        (10, "ngày làm việc thứ 1"),
    ]


def test_calendar_days_are_explained_with_the_way_to_a_working_day() -> None:
    notes = ask(at("05/03/2026 09:00"), "2 ngày").explanation
    assert [(note.day.day, note.counted, note.why) for note in notes] == [
        (5, False, "ngày nhận (ngày 0)"),
        (6, True, "ngày thứ 1"),
        (7, True, "ngày thứ 2 (Thứ Bảy)"),
        (8, False, "Chủ nhật"),
        (9, True, "hết hạn vào ngày làm việc kế tiếp"),
    ]


def test_hours_are_explained_by_what_each_day_gave() -> None:
    notes = ask(at("06/03/2026 15:20"), "½ ngày").explanation
    assert [(note.day.day, note.counted, note.why) for note in notes] == [
        (6, True, "tính 1 giờ 40 phút"),
        (7, False, "Thứ Bảy"),
        (8, False, "Chủ nhật"),
        (9, True, "tính 2 giờ 20 phút"),
    ]


def test_the_cut_off_is_explained() -> None:
    early, late = ask(at("05/03/2026 09:00"), "trong ngày"), ask(at("05/03/2026 15:00"), "trong ngày")
    assert [note.why for note in early.explanation] == ["nhận trước 15:00, trả trong ngày"]
    assert [note.why for note in late.explanation] == [
        "nhận từ 15:00, trả vào ngày làm việc kế tiếp",
        "ngày làm việc thứ 1",
    ]


def test_a_due_date_in_an_unpublished_year_is_warned_about() -> None:
    assert ask(at("02/03/2026 09:00"), "3 ngày làm việc").warnings == ()
    assert ask(at("31/12/2026 09:00"), "1 ngày làm việc").warnings == (FORECAST_CALENDAR,)
    assert ask(at("31/12/2024 09:00"), "1 ngày làm việc").warnings == (FORECAST_CALENDAR,)


@pytest.mark.parametrize("unit", [unit for unit in TimeUnit if unit is not TimeUnit.SAME_DAY])
def test_an_endless_limit_is_refused(unit: TimeUnit) -> None:
    limit = TimeLimit(10**8, unit)
    with pytest.raises(CalendarError, match="calendar_exhausted"):
        due(at("02/03/2026 09:00"), limit, CALENDAR, cut_off=CUT_OFF, hours_per_day=8)


def test_a_very_long_limit_is_explained_briefly() -> None:
    assert len(ask(at("02/03/2026 09:00"), "9000 ngày").explanation) < 10


received_moments = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31))


@given(received_moments, st.integers(1, 30))
def test_the_counted_days_are_the_limit(received: datetime, days: int) -> None:
    answer = ask(received, f"{days} ngày làm việc")
    counted = [note.day for note in answer.explanation if note.counted]
    assert len(counted) == days
    assert all(CALENDAR.working.is_working_day(day) for day in counted)
    assert answer.due_at == datetime.combine(counted[-1], time(17))
    noted = [note.day for note in answer.explanation]
    assert noted == [received.date() + timedelta(days=k) for k in range(len(noted))]


@given(
    received_moments,
    received_moments,
    st.sampled_from(["3 ngày làm việc", "15 ngày", "½ ngày", "trong ngày"]),
)
def test_who_comes_later_is_never_due_earlier(one: datetime, other: datetime, words: str) -> None:
    first, second = sorted((one, other))
    assert ask(first, words).due_at <= ask(second, words).due_at


DUE_AT = at("05/03/2026 17:00")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("25/02/2026 09:00", DueState(Standing.ON_TIME, 6)),
        ("27/02/2026 09:00", DueState(Standing.ON_TIME, 4)),
        ("02/03/2026 09:00", DueState(Standing.DUE_SOON, 3)),
        ("05/03/2026 23:00", DueState(Standing.DUE_SOON, 0)),
        ("06/03/2026 00:00", DueState(Standing.OVERDUE, -1)),
        ("08/03/2026 09:00", DueState(Standing.OVERDUE, -1)),
        ("10/03/2026 09:00", DueState(Standing.OVERDUE, -3)),
    ],
)
def test_a_dossier_in_progress_is_compared_by_days(now: str, expected: DueState) -> None:
    assert standing(DUE_AT, at(now), soon_days=3, calendar=CALENDAR) == expected


@pytest.mark.parametrize(
    ("finished", "expected"),
    [
        ("04/03/2026 17:30", DueState(Standing.EARLY, 1)),
        ("05/03/2026 23:59", DueState(Standing.ON_TIME, 0)),
        ("06/03/2026 07:00", DueState(Standing.OVERDUE, -1)),
        ("07/03/2026 07:00", DueState(Standing.OVERDUE, -1)),
    ],
)
def test_a_finished_dossier_is_compared_by_the_day_it_was_ready(finished: str, expected: DueState) -> None:
    now = at("01/06/2026 09:00")
    assert standing(DUE_AT, now, finished_at=at(finished), soon_days=3, calendar=CALENDAR) == expected


def test_a_stopped_dossier_is_never_late() -> None:
    now = at("01/06/2026 09:00")
    state = standing(DUE_AT, now, stopped_since=at("04/03/2026 09:00"), soon_days=3, calendar=CALENDAR)
    assert state == DueState(Standing.STOPPED, 0)
    assert standing(None, now, soon_days=3, calendar=CALENDAR) == DueState(Standing.ON_TIME, 0)


@pytest.mark.parametrize(
    ("stopped", "expected"),
    [
        ("04/03/2026 09:00", DueState(Standing.EARLY, 1)),
        ("05/03/2026 16:00", DueState(Standing.ON_TIME, 0)),
        ("09/03/2026 08:00", DueState(Standing.OVERDUE, -2)),
    ],
)
def test_what_ended_while_its_clock_stood_is_judged_by_when_it_stopped(
    stopped: str, expected: DueState
) -> None:
    now = at("01/06/2026 09:00")
    ended = standing(DUE_AT, now, finished_at=now, stopped_since=at(stopped), soon_days=3, calendar=CALENDAR)
    assert ended == expected


def test_a_day_that_closes_at_midnight_is_due_on_that_day() -> None:
    late = build({0: [(time(13), time.max)], 2: [(time(0), time(9))]}, (), 2026, range(2026, 2027))
    limit = TimeLimit(2, TimeUnit.WORKING_DAY)
    due_at = due(at("02/03/2026 13:00"), limit, late, cut_off=CUT_OFF, hours_per_day=8).due_at
    assert due_at == at("10/03/2026 00:00")
    state = standing(due_at, at("10/03/2026 00:30"), soon_days=3, calendar=late)
    assert state.standing is Standing.OVERDUE
