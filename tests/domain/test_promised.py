"""An agreed date holds; only a stop that came after it makes it later."""

from datetime import datetime

import pytest

from desk_app.domain.deadline import Agreed, Due, Pause, SupplementMode, promised
from tests.domain.test_deadline import CALENDAR

MADE_AT = datetime(2026, 3, 4, 9)
AGREED = Agreed(MADE_AT, datetime(2026, 3, 20, 17))  # a Friday
BEFORE = Pause(datetime(2026, 3, 3, 9), datetime(2026, 3, 3, 16))
BEYOND = Pause(datetime(2026, 3, 18, 9), datetime(2026, 3, 31, 9))  # nine working days


def holds(reckoned: datetime, mode: SupplementMode, *pauses: Pause) -> datetime:
    due = Due(reckoned, MADE_AT, (), ())
    return promised(due, [AGREED], pauses, CALENDAR.working, mode) or reckoned


@pytest.mark.parametrize("mode", SupplementMode)
def test_an_agreed_date_is_not_moved_by_reckoning_again(mode: SupplementMode) -> None:
    for reckoned in (datetime(2026, 3, 10, 17), datetime(2026, 4, 10, 17)):
        assert holds(reckoned, mode, BEFORE) == AGREED.due_at
    assert promised(Due(MADE_AT, MADE_AT, (), ()), [], (BEYOND,), CALENDAR.working, mode) is None


def test_a_stop_beyond_it_restarts_the_limit_or_adds_its_days() -> None:
    restarted = datetime(2026, 4, 3, 17)
    assert holds(restarted, SupplementMode.RESTART, BEFORE, BEYOND) == restarted
    # By its own limit it was due long before the stop: the days count from the agreed date.
    own = datetime(2026, 3, 10, 17)
    assert holds(own, SupplementMode.RESTART, BEYOND) == AGREED.due_at
    assert holds(own, SupplementMode.ADD, BEFORE, BEYOND) == datetime(2026, 4, 2, 17)
    later = datetime(2026, 4, 10, 17)
    assert holds(later, SupplementMode.ADD, BEYOND) == later
    late = Pause(datetime(2026, 3, 23, 9), datetime(2026, 3, 25, 9))
    assert holds(own, SupplementMode.ADD, late) == AGREED.due_at
