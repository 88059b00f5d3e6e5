"""What a question to the calendar costs, beside numpy's business days.

Run: python -m tests.benchmarks.bench_working_time
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from timeit import repeat

import numpy as np

from desk_app.domain.office import DEFAULT_HOURS
from desk_app.domain.office_calendar import build

SPANS = {"1 day": 1, "1 year": 365, "20 years": 7305}
START = datetime(2026, 3, 2, 9, 30)
ROUNDS = 5000


def microseconds(question: Callable[[], object]) -> float:
    """Return the best of five averages."""
    return min(repeat(question, number=ROUNDS, repeat=5)) / ROUNDS * 1e6


def main() -> None:
    calendar = build(DEFAULT_HOURS, (), 2026, range(2000, 2050))
    working = calendar.working
    holidays = [day for day in calendar.day_names if not working.is_working_day(day)]
    theirs = np.busdaycalendar(holidays=holidays)
    offset = partial(np.busday_offset, roll="backward", busdaycal=theirs)
    for name, span in SPANS.items():
        first, end = START.date(), START + timedelta(days=span)
        days = working.days_between(first, end.date())
        questions: dict[str, Callable[[], object]] = {
            "add_days": partial(working.add_days, first, days),
            "busday_offset": partial(offset, first, days),
            "days_between": partial(working.days_between, first, end.date()),
            "busday_count": partial(np.busday_count, first, end.date(), busdaycal=theirs),
            "add_time": partial(working.add_time, START, working.time_between(START, end)),
            "time_between": partial(working.time_between, START, end),
        }
        if span == 1:
            print(f"{'µs a call':<10}" + "".join(f"{asked:>15}" for asked in questions))
        print(f"{name:<10}" + "".join(f"{microseconds(ask):>15.2f}" for ask in questions.values()))


if __name__ == "__main__":
    main()
