"""What a question to the calendar costs, beside the package businesstimedelta and numpy's business days."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from functools import partial
from importlib import import_module
from timeit import repeat
from typing import Any

import numpy as np

from desk_app.domain.office import DEFAULT_HOURS
from desk_app.domain.office_calendar import OfficeCalendar, build
from tests.benchmarks.measure import Line, Place

# It says nothing of its types.
_THEIRS: Any = import_module("businesstimedelta")
_START = datetime(2026, 3, 2, 9, 30)
_SPANS = {"30 days": 30, "1 year": 365}


def lines(place: Place) -> Iterator[Line]:
    """Yield the lines of the table."""
    calendar = build(DEFAULT_HOURS, (), 2026, range(2000, 2050))
    working = calendar.working
    holidays = [day for day in calendar.day_names if not working.is_working_day(day)]
    theirs = np.busdaycalendar(holidays=holidays)
    offset = partial(np.busday_offset, roll="backward", busdaycal=theirs)
    rules = _rules(calendar)
    for name, span in _SPANS.items():
        end = _START + timedelta(days=span)
        days = working.days_between(_START.date(), end.date())
        hours = working.time_between(_START, end)
        ours = _microseconds(place, partial(working.add_days, _START.date(), days))
        floor = _microseconds(place, partial(offset, _START.date(), days))
        yield Line(f"add_days, {name}", ours, "µs", floor, "<= 20x busday_offset", ours <= 20 * floor)
        added = _microseconds(place, partial(working.add_time, _START, hours))
        package = _microseconds(place, partial(_added, rules, hours), slow=True)
        yield Line(
            f"add_time, {name}",
            added,
            "µs",
            package,
            "<= 1/100 of businesstimedelta",
            added * 100 <= package,
            "floor: businesstimedelta, Monday to Friday with the same hours and holidays",
        )


def _added(rules: Any, hours: timedelta) -> object:
    return _START + _THEIRS.BusinessTimeDelta(rules, timedelta=hours)


def _rules(calendar: OfficeCalendar) -> Any:
    sessions = DEFAULT_HOURS[0]
    worked = [
        _THEIRS.WorkDayRule(start_time=start, end_time=end, working_days=list(DEFAULT_HOURS))
        for start, end in sessions
    ]
    closed: dict[date, str] = {
        day: name for day, name in calendar.day_names.items() if not calendar.working.is_working_day(day)
    }
    return _THEIRS.Rules([*worked, _THEIRS.HolidayRule(closed)])


def _microseconds(place: Place, question: Callable[[], object], *, slow: bool = False) -> float:
    """Return the best of five averages."""
    rounds = place.times(50 if slow else 5000)
    return min(repeat(question, number=rounds, repeat=5)) / rounds * 1e6
