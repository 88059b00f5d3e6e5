"""Working time: which days and hours count, and arithmetic on them that costs the same for any span.

Everything rests on one idea: the working time (and the number of working days) from the first day of the
calendar to a moment is a sum of whole weeks plus a correction for the exceptional days before it. Both
directions are a division and a bisection, so that no question walks over days.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import accumulate, pairwise
from types import MappingProxyType

from desk_app.domain.errors import Refused

Session = tuple[time, time]

_DAY = 24 * 60 * 60 * 1_000_000  # microseconds
_LAST_ORDINAL = date.max.toordinal()
_NO_EXCEPTIONS: Mapping[date, Sequence[Session]] = MappingProxyType({})

_REASONS = {
    "calendar_weekday_unknown": "weekday {weekday} is not one of 0 (Monday) to 6 (Sunday)",
    "calendar_session_reversed": "a session on {where} ends at {end}, not after its start {start}",
    "calendar_sessions_overlap": "two sessions on {where} overlap at {start}",
    "calendar_aware_moment": "{at} has a time zone; moments are naive local time",
    "calendar_empty": "no weekday has any working time",
    "calendar_day_twice": "{day} is both a holiday and a day with special hours",
    "calendar_day_off": "{day} is no working day",
    "calendar_exhausted": "the answer lies outside the years 1 to 9999",
}


class CalendarError(Refused, ValueError):
    """A calendar that cannot be, or a question it cannot answer; `code` is stable, the text says why."""

    def __str__(self) -> str:
        """Return the code and the reason in words."""
        return f"{self.code}: {_REASONS[self.code].format(**self.params)}"


class WorkingCalendar:
    """Weekly hours, holidays and days with hours of their own.

    `hours` gives the sessions of each weekday (Monday is 0); a session is half-open, and one that lasts to
    midnight ends at `time.max` or `time(0)`. `special_hours[d]` replaces the weekly hours of `d` (no session:
    closed). A holiday is closed whatever the weekly hours say. Moments are naive; microseconds are exact.
    Raises CalendarError (a Refused and a ValueError) when the parts contradict each other or an answer leaves
    the years 1 to 9999.
    """

    __slots__ = ("_days", "_exceptions", "_time", "_week", "_written", "_written_week")

    def __init__(
        self,
        hours: Mapping[int, Sequence[Session]],
        holidays: Collection[date] = (),
        special_hours: Mapping[date, Sequence[Session]] = _NO_EXCEPTIONS,
    ) -> None:
        for weekday in hours:
            if weekday not in range(7):
                raise CalendarError("calendar_weekday_unknown", field="hours", weekday=weekday)
        closed = {day.toordinal() for day in holidays}
        for day in special_hours:
            if day.toordinal() in closed:
                raise CalendarError("calendar_day_twice", field="special_hours", day=day.isoformat())
        self._written_week = [_checked(hours.get(weekday, ()), f"weekday {weekday}") for weekday in range(7)]
        self._written: dict[int, tuple[Session, ...]] = dict.fromkeys(closed, ())
        for day, sessions in special_hours.items():
            self._written[day.toordinal()] = _checked(sessions, day.isoformat())
        self._week = [_in_microseconds(sessions) for sessions in self._written_week]
        self._exceptions = {
            ordinal: _in_microseconds(sessions) for ordinal, sessions in self._written.items()
        }
        if not any(self._week):
            raise CalendarError("calendar_empty", field="hours")
        self._days = _Tally(
            [bool(spans) for spans in self._week],
            {ordinal: bool(spans) for ordinal, spans in self._exceptions.items()},
        )
        self._time = _Tally(
            [_length(spans) for spans in self._week],
            {ordinal: _length(spans) for ordinal, spans in self._exceptions.items()},
        )

    def sessions_on(self, day: date) -> tuple[Session, ...]:
        """Return the sessions of a day in order, as they were written; none on a day off."""
        ordinal = day.toordinal()
        written = self._written.get(ordinal)
        return self._written_week[(ordinal - 1) % 7] if written is None else written

    def is_working_day(self, day: date) -> bool:
        """Tell whether the day has any working time."""
        return bool(self._spans(day.toordinal()))

    def is_working_time(self, at: datetime) -> bool:
        """Tell whether a session runs at `at`; its end is already closed."""
        ordinal, clock = _split(at)
        return any(start <= clock < end for start, end in self._spans(ordinal))

    def next_opening(self, at: datetime) -> datetime:
        """Return the first working moment from `at` on: `at` itself when open."""
        return self._beginning(self._elapsed(at))

    def previous_closing(self, at: datetime) -> datetime:
        """Return the last moment up to `at` that ends working time: `at` itself when work ran up to it."""
        return self._ending(self._elapsed(at))

    def next_closing(self, at: datetime) -> datetime:
        """Return the end of the session running at `at`, or of the next one."""
        ordinal, _, end, _ = self._session_after(self._elapsed(at))
        return _moment(ordinal, end)

    def close_of(self, day: date) -> datetime:
        """Return the closing moment of the day's last session; a day off is refused."""
        ordinal = day.toordinal()
        spans = self._spans(ordinal)
        if not spans:
            raise CalendarError("calendar_day_off", day=day.isoformat())
        return _moment(ordinal, spans[-1][1])

    def add_time(self, at: datetime, amount: timedelta) -> datetime:
        """Return the moment `amount` of working time after `at`, or before it when negative.

        Outside hours a positive amount runs from the next opening, a negative one back from the previous
        closing. An amount that is used up exactly at a closing (going back: at an opening) stays there.
        Nothing added gives the next opening: `at` itself when open.
        """
        added = _microseconds(amount)
        elapsed = self._elapsed(at) + added
        return self._ending(elapsed) if added > 0 else self._beginning(elapsed)

    def time_between(self, start: datetime, end: datetime) -> timedelta:
        """Return the working time from `start` to `end`; negative when reversed."""
        return timedelta(microseconds=self._elapsed(end) - self._elapsed(start))

    def add_days(self, day: date, n: int) -> date:
        """Return the `n`-th working day after `day`, or before it when negative.

        The day itself is not counted; from a day off the next working day is 1. `n` = 0 gives the day itself.
        """
        if n == 0:
            return date.fromordinal(day.toordinal())
        ordinal = day.toordinal()
        wanted = self._days.through(ordinal) + n if n > 0 else self._days.through(ordinal - 1) + 1 + n
        return _date(self._days.reaching(wanted))

    def days_between(self, start: date, end: date) -> int:
        """Return how many working days lie after `start` up to and with `end`; negative when reversed."""
        return self._days.through(end.toordinal()) - self._days.through(start.toordinal())

    def _spans(self, ordinal: int) -> "_Spans":
        spans = self._exceptions.get(ordinal)
        return self._week[(ordinal - 1) % 7] if spans is None else spans

    def _elapsed(self, at: datetime) -> int:
        """Return the working microseconds before `at` since the calendar began."""
        ordinal, clock = _split(at)
        elapsed = self._time.through(ordinal - 1)
        for start, end in self._spans(ordinal):
            if clock <= start:
                break
            elapsed += min(clock, end) - start
        return elapsed

    def _beginning(self, elapsed: int) -> datetime:
        """Return the last moment before which `elapsed` was worked: an opening, not the closing before."""
        ordinal, start, _, before = self._session_after(elapsed)
        return _moment(ordinal, start + elapsed - before)

    def _ending(self, elapsed: int) -> datetime:
        """Return the first moment before which `elapsed` was worked: a closing, not the next opening."""
        ordinal, start, _, before = self._session_after(elapsed - 1)
        return _moment(ordinal, start + elapsed - before)

    def _session_after(self, elapsed: int) -> tuple[int, int, int, int]:
        """Return day, start and end of the session worked after `elapsed`, and what was worked before it."""
        if elapsed < 0:
            raise CalendarError("calendar_exhausted")
        ordinal = self._time.reaching(elapsed + 1)
        if ordinal > _LAST_ORDINAL:
            raise CalendarError("calendar_exhausted")
        before = self._time.through(ordinal - 1)
        spans = self._spans(ordinal)
        for start, end in spans[:-1]:
            if elapsed < before + end - start:
                return ordinal, start, end, before
            before += end - start
        return ordinal, *spans[-1], before


_Spans = tuple[tuple[int, int], ...]


class _Tally:
    """A running total over days: a weight for each weekday, corrected on exceptional days.

    Days are proleptic ordinals; day 1 is a Monday. Weights are not negative and one weekday has some.
    """

    __slots__ = ("_ordinals", "_per_week", "_shift", "_totals", "_weekday_ends")

    def __init__(self, weekly: Sequence[int], exceptions: Mapping[int, int]) -> None:
        self._weekday_ends = list(accumulate(weekly, initial=0))
        self._per_week = self._weekday_ends[-1]
        shifts = {ordinal: weight - weekly[(ordinal - 1) % 7] for ordinal, weight in exceptions.items()}
        self._ordinals = sorted(ordinal for ordinal, shift in shifts.items() if shift)
        self._shift = list(accumulate((shifts[ordinal] for ordinal in self._ordinals), initial=0))
        self._totals = [self.through(ordinal) for ordinal in self._ordinals]

    def through(self, ordinal: int) -> int:
        """Return the total up to and with a day."""
        weeks, rest = divmod(ordinal, 7)
        corrections = self._shift[bisect_right(self._ordinals, ordinal)]
        return weeks * self._per_week + self._weekday_ends[rest] + corrections

    def reaching(self, total: int) -> int:
        """Return the first day whose total reaches `total` (at least 1, else refused)."""
        if total < 1:
            raise CalendarError("calendar_exhausted")
        exception = bisect_left(self._totals, total)
        weeks, rest = divmod(total - self._shift[exception] - 1, self._per_week)
        ordinal = weeks * 7 + bisect_left(self._weekday_ends, rest + 1)
        if exception < len(self._ordinals):
            return min(ordinal, self._ordinals[exception])
        return ordinal


def _checked(sessions: Iterable[Session], where: str) -> tuple[Session, ...]:
    """Return the sessions in order, or refuse them."""
    written = []
    for start, end in sessions:
        if start.tzinfo or end.tzinfo:
            raise CalendarError("calendar_aware_moment", at=f"{start}–{end} on {where}")
        if _end(end) <= _clock(start):
            raise CalendarError("calendar_session_reversed", where=where, start=start, end=end)
        written.append((start, end))
    written.sort()
    for (_, end), (start, _) in pairwise(written):
        if _clock(start) < _end(end):
            raise CalendarError("calendar_sessions_overlap", where=where, start=start)
    return tuple(written)


def _in_microseconds(sessions: Iterable[Session]) -> _Spans:
    return tuple((_clock(start), _end(end)) for start, end in sessions)


def _length(spans: _Spans) -> int:
    return sum(end - start for start, end in spans)


def _clock(at: time | datetime) -> int:
    return ((at.hour * 60 + at.minute) * 60 + at.second) * 1_000_000 + at.microsecond


def _end(end: time) -> int:
    return _DAY if end in (time.max, time.min) else _clock(end)


def _microseconds(amount: timedelta) -> int:
    return (amount.days * 86_400 + amount.seconds) * 1_000_000 + amount.microseconds


def _split(at: datetime) -> tuple[int, int]:
    if at.tzinfo is not None:
        raise CalendarError("calendar_aware_moment", at=at.isoformat())
    return at.toordinal(), _clock(at)


def _date(ordinal: int) -> date:
    if ordinal > _LAST_ORDINAL:
        raise CalendarError("calendar_exhausted")
    return date.fromordinal(ordinal)


def _moment(ordinal: int, clock: int) -> datetime:
    days, clock = divmod(clock, _DAY)
    day = _date(ordinal + days)
    return datetime(day.year, day.month, day.day) + timedelta(microseconds=clock)
