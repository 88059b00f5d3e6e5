"""A change of the office's calendar as decisions order it: days off, make-up days, other hours, swaps in pairs.

The days of BLLĐ 2019 Đ.112 are swapped by decisions that give a working day off and have a day of rest worked for it;
which of the two comes first, and in which year, is for the decision to say.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from desk_app.domain import text
from desk_app.domain.applicant import LONGEST_TEXT, refuse_too_long
from desk_app.domain.errors import Refused
from desk_app.domain.office_calendar import DayException, DayKind, OfficeCalendar
from desk_app.domain.wording import short_day
from desk_app.domain.working_time import Session

LONGEST_DECISION, LONGEST_NAME = 200, 200


@dataclass(frozen=True, slots=True)
class Swap:
    """One pair: a working day that is off, and the day of rest that is worked for it."""

    off_on: date
    worked_on: date
    decision: str
    name: str = ""


Entry = DayException | Swap


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """What is entered in one go, and the decision that is `withdrawn` before it, with the reason."""

    entries: tuple[Entry, ...] = ()
    withdrawn: str = ""
    reason: str = ""


class DaySource(StrEnum):
    """Who says that a day is special."""

    OFFICIAL = "official"
    OWN = "own"
    FORECAST = "forecast"
    ANNOUNCED = "announced"


@dataclass(frozen=True, slots=True)
class SpecialDay:
    """One line of the year's calendar; `decision` is empty where the law itself names the day."""

    day: date
    kind: DayKind
    name: str
    source: DaySource
    decision: str = ""
    hours: tuple[Session, ...] = ()


@dataclass(frozen=True, slots=True)
class DossierMove:
    """An open dossier whose date another calendar changes; an `agreed` date is held, `new_due_at` is the same."""

    code: str
    procedure: str
    applicant: str
    printed: bool
    due_at: datetime
    new_due_at: datetime
    later: bool
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class CalendarPreview:
    """What a change would do now; `printed` and `unprinted` count those that move, `token` names this very answer."""

    change: CalendarChange
    moves: tuple[DossierMove, ...]
    printed: int
    unprinted: int
    token: str


def same_decision(one: str, other: str) -> bool:
    """Tell whether two numbers are the same paper, however they are spaced and capitalised."""
    return _number(one) == _number(other)


def withdrawn_days(kept: Iterable[DayException], change: CalendarChange) -> tuple[DayException, ...]:
    """Return the days that a withdrawn decision had ordered, none where none is withdrawn.

    Refused `calendar_decision_unknown` on `decision`, `reason_missing` on `reason`.
    """
    if not change.withdrawn.strip():
        return ()
    gone = tuple(each for each in kept if same_decision(each.decision, change.withdrawn))
    if not gone:
        raise Refused("calendar_decision_unknown", field="decision", decision=text.tidy(change.withdrawn))
    if not change.reason.strip():
        raise Refused("reason_missing", field="reason")
    refuse_too_long(change.reason, LONGEST_TEXT, "reason")
    return gone


def entered_days(
    kept: Collection[DayException], entries: Sequence[Entry], calendar: OfficeCalendar
) -> tuple[DayException, ...]:
    """Return the days that the entries make, checked against the days kept and the calendar as it counts now.

    An off day must be worked now, a make-up day must not, other hours need a working day. Refused on `decision`:
    `decision_missing`, `calendar_decision_known` (a number already entered; it is withdrawn and entered anew with all
    its days); on the field of the day: `calendar_day_repeated`, `calendar_day_decided` (by another decision),
    `calendar_day_off_already`, `calendar_day_worked_already`, `calendar_hours_on_day_off`, `calendar_day_too_far`;
    on `hours`: `calendar_hours_same`.
    """
    made: list[DayException] = []
    for entry in entries:
        _refuse_decision(entry, kept)
        for field, day in _days(entry):
            if any(each.day == day.day for each in made):
                raise Refused("calendar_day_repeated", field=field, day=day.day)
            _refuse_day(field, day, kept, calendar)
            made.append(day)
    return tuple(made)


def refuse_told(change: CalendarChange, gone: Iterable[DayException], told: Collection[date]) -> None:
    """Refuse `calendar_day_past` for a past day on which figures already rest.

    A day that is past may still be entered or withdrawn, since the paper often comes after the storm. Not so once a
    dossier was received on it or one that has ended was due on it: how that day counted was then told to somebody.
    """
    days = [(field, made.day) for entry in change.entries for field, made in _days(entry)]
    for field, day in [*days, *(("decision", each.day) for each in gone)]:
        if day in told:
            raise Refused("calendar_day_past", field=field, day=day)


def _days(entry: Entry) -> Iterator[tuple[str, DayException]]:
    """Yield the days of an entry, each with the name of the field it was typed in."""
    if isinstance(entry, DayException):
        number = text.tidy(entry.decision)
        yield (
            "day",
            replace(entry, decision=number, name=text.tidy(entry.name) or _NAMES[entry.kind] + number),
        )
        return
    number, name = text.tidy(entry.decision), text.tidy(entry.name) or "nghỉ hoán đổi"
    off = f"{name}, làm bù ngày {short_day(entry.worked_on)}"
    yield "off_on", DayException(entry.off_on, DayKind.OFF, off, number)
    worked = f"làm bù cho ngày {short_day(entry.off_on)}"
    yield "worked_on", DayException(entry.worked_on, DayKind.MAKE_UP, worked, number)


# What a day is called in explanations where nobody named it.
_NAMES = {
    DayKind.OFF: "nghỉ theo văn bản ",
    DayKind.MAKE_UP: "làm bù theo văn bản ",
    DayKind.OTHER_HOURS: "giờ làm việc riêng theo văn bản ",
}


def _refuse_decision(entry: Entry, kept: Collection[DayException]) -> None:
    if not entry.decision.strip():
        raise Refused("decision_missing", field="decision")
    refuse_too_long(entry.decision, LONGEST_DECISION, "decision")
    refuse_too_long(entry.name, LONGEST_NAME, "name")
    if known := [each.day for each in kept if same_decision(each.decision, entry.decision)]:
        days = ", ".join(short_day(day) for day in sorted(known))
        raise Refused(
            "calendar_decision_known", field="decision", decision=text.tidy(entry.decision), days=days
        )


def _refuse_day(
    field: str, made: DayException, kept: Collection[DayException], calendar: OfficeCalendar
) -> None:
    day, working = made.day, calendar.working
    if day.year not in calendar.years:
        first, last = calendar.years[0], calendar.years[-1]
        raise Refused("calendar_day_too_far", field=field, day=day, first=first, last=last)
    if decided := next((each for each in kept if each.day == day), None):
        raise Refused("calendar_day_decided", field=field, day=day, decision=decided.decision)
    worked = working.is_working_day(day)
    if made.kind is DayKind.OFF and not worked:
        raise Refused("calendar_day_off_already", field=field, day=day, why=calendar.why_closed(day))
    if made.kind is DayKind.MAKE_UP and worked:
        raise Refused("calendar_day_worked_already", field=field, day=day)
    if made.kind is DayKind.OTHER_HOURS and not worked:
        raise Refused("calendar_hours_on_day_off", field=field, day=day, why=calendar.why_closed(day))
    if made.kind is DayKind.OTHER_HOURS and made.hours == working.sessions_on(day):
        raise Refused("calendar_hours_same", field="hours", day=day)


def _number(decision: str) -> str:
    return "".join(text.tidy(decision).casefold().replace("–", "-").split())
