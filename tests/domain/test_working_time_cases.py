"""Cases collected from other programs' tests, translated to our calendar where their policy is ours."""

import json
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.deadline import clock_ends
from desk_app.domain.working_time import Session, WorkingCalendar

Case = dict[str, Any]

_FILE = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "working_time_cases.json"
CASES: list[Case] = json.loads(_FILE.read_text("utf-8")) if _FILE.exists() else []

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SUMMER_OFFSET = {"UTC": timedelta(0), "Europe/Berlin": timedelta(hours=2)}  # those cases all lie in June

OTHER_POLICIES = {
    "reversed_is_zero": "ours is negative when reversed",
    "zero_rolls_backward": "nothing added gives the next opening",
    "pause_wallclock": "ours counts the working time of a pause",
    "step_days_then_add_paused_business_time": "a limit in days is moved on by whole stopped days",
    "step_days_to_closing_then_add_paused_business_time": "a limit in days is moved on by whole stopped days",
}


def _clock(text: str) -> time:
    return time.max if text == "24:00" else time.fromisoformat(text)


def _without(sessions: list[Session], breaks: list[Session]) -> list[Session]:
    for begins, ends in breaks:
        cut = [(a, min(b, begins)) for a, b in sessions] + [(max(a, ends), b) for a, b in sessions]
        sessions = [(a, b) for a, b in cut if a < b]
    return sessions


def _sessions(written: list[list[str]]) -> list[Session]:
    return [(_clock(start), _clock(end)) for start, end in written]


def _calendar(case: Case) -> WorkingCalendar:
    """Their calendar as ours: a holiday wins over hours of the same date, a break is cut out of its date."""
    written = case["calendar"]
    all_day = [["00:00", "24:00"]]
    hours = written.get("hours") or dict.fromkeys(written["workdays"], all_day)
    weekly = {WEEKDAYS.index(name): _sessions(sessions) for name, sessions in hours.items()}
    holidays = {date.fromisoformat(day) for day in written["holidays"]}
    special = {date.fromisoformat(day): _sessions(all_day) for day in written.get("extra_workdays", ())}
    special |= {date.fromisoformat(day): _sessions(s) for day, s in written.get("date_hours", {}).items()}
    for day, breaks in written.get("breaks", {}).items():
        on = date.fromisoformat(day)
        special[on] = _without(special.get(on, weekly.get(on.weekday(), [])), _sessions(breaks))
    return WorkingCalendar(weekly, holidays, {day: s for day, s in special.items() if day not in holidays})


def _moment(text: str, case: Case) -> datetime:
    at = datetime.fromisoformat(text)
    return at.replace(tzinfo=None) + SUMMER_OFFSET[case["calendar"]["tz"]] if at.tzinfo else at


def _stops(case: Case) -> list[tuple[datetime, datetime]]:
    return [(_moment(start, case), _moment(end, case)) for start, end in case.get("pauses", ())]


def _amount(case: Case) -> timedelta:
    return timedelta(**{case["duration"]["unit"]: case["duration"]["value"]})


def _stepped(calendar: WorkingCalendar, start: datetime, case: Case) -> datetime:
    return datetime.combine(calendar.add_days(start.date(), case["duration"]["value"]), start.time())


def _rolled(calendar: WorkingCalendar, day: date) -> date:
    return day if calendar.is_working_day(day) else calendar.add_days(day, 1)


def _add_days(calendar: WorkingCalendar, start: datetime, case: Case) -> datetime:
    stepped = _stepped(calendar, start, case)
    return calendar.next_opening(stepped) if case["policy"] == "step_then_roll" else stepped


def _within_day(calendar: WorkingCalendar, start: datetime, case: Case) -> datetime | None:
    end = calendar.add_time(start, _amount(case))
    return end if end.date() == start.date() else None


def _calendar_days(calendar: WorkingCalendar, start: datetime, case: Case) -> datetime:
    return datetime.combine(_rolled(calendar, (start + _amount(case)).date()), start.time())


def _seconds(calendar: WorkingCalendar, start: datetime, case: Case) -> float:
    worked = calendar.time_between(start, end := _moment(case["end"], case))
    for stopped_at, resumed_at in _stops(case):
        worked -= calendar.time_between(min(stopped_at, end), min(resumed_at, end))
    return worked.total_seconds()


ANSWERS: dict[str, Callable[[WorkingCalendar, datetime, Case], object]] = {
    "add_time": lambda calendar, start, case: calendar.add_time(start, _amount(case)),
    "add_time_within_day": _within_day,
    "add_days": _add_days,
    "add_days_end_of_day": lambda calendar, start, case: calendar.close_of(_stepped(calendar, start, case)),
    "add_calendar_days_roll": _calendar_days,
    "roll_forward": lambda calendar, start, _: calendar.next_opening(start),
    "roll_forward_day": lambda calendar, start, _: _rolled(calendar, start.date()),
    "roll_backward": lambda calendar, start, _: calendar.previous_closing(start),
    "next_closing": lambda calendar, start, _: calendar.next_closing(start),
    "is_working_day": lambda calendar, start, _: calendar.is_working_day(start),
    "is_working_time": lambda calendar, start, _: calendar.is_working_time(start),
    "diff_seconds": _seconds,
    "diff_hours": lambda calendar, start, case: _seconds(calendar, start, case) / 3600,
    "deadline_with_pause": lambda calendar, start, case: clock_ends(
        start, _amount(case), _stops(case), calendar
    ),
}

OURS = [case for case in CASES if case.get("policy") not in OTHER_POLICIES]


@pytest.mark.skipif(not CASES, reason="the collected cases are not beside this checkout")
@pytest.mark.parametrize("case", OURS, ids=[case["id"] for case in OURS])
def test_a_collected_case(case: Case) -> None:
    answer = ANSWERS[case["kind"]](_calendar(case), _moment(case["start"], case), case)
    expected = case["expected"]
    if isinstance(expected, str):
        expected = _moment(expected, case)
        if not isinstance(answer, datetime):
            expected = expected.date()
    assert answer == expected


@pytest.mark.skipif(not CASES, reason="the collected cases are not beside this checkout")
def test_all_but_the_six_of_another_policy_are_run() -> None:
    others = Counter(case["policy"] for case in CASES if case.get("policy") in OTHER_POLICIES)
    assert (len(OURS), others.total()) == (133, 6)
    assert others.keys() == OTHER_POLICIES.keys()
