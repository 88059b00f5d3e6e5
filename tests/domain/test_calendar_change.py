"""What a decision may do to the calendar: pairs, days, hours; withdrawn again; never a day that figures rest on."""

from collections.abc import Sequence
from datetime import date, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desk_app.domain.calendar_change import (
    CalendarChange,
    Entry,
    Swap,
    entered_days,
    refuse_told,
    same_decision,
    withdrawn_days,
)
from desk_app.domain.office import DEFAULT_HOURS
from desk_app.domain.office_calendar import DayException, DayKind, OfficeCalendar, build, public_holidays
from tests.builders import refused

YEARS = range(2024, 2031)
PUBLIC = public_holidays(YEARS)
FRIDAY, SATURDAY, SUNDAY = date(2026, 12, 18), date(2026, 12, 19), date(2026, 12, 20)
MORNING = ((time(7), time(11)),)
NUMBER = "123/QĐ-UBND"


def counting(kept: Sequence[DayException] = ()) -> OfficeCalendar:
    return build(DEFAULT_HOURS, kept, 2026, YEARS, PUBLIC)


def entered(*entries: Entry, kept: Sequence[DayException] = ()) -> tuple[DayException, ...]:
    return entered_days(kept, entries, counting(kept))


def off(day: date, decision: str = NUMBER, name: str = "Nghỉ bão") -> DayException:
    return DayException(day, DayKind.OFF, name, decision)


def test_a_swap_is_two_days_that_name_each_other() -> None:
    away, worked = entered(Swap(FRIDAY, SATURDAY, " 123/QĐ-UBND ", " Nghỉ  Tết "))
    assert (away.kind, away.name, away.decision) == (
        DayKind.OFF,
        "Nghỉ Tết, làm bù ngày 19/12/2026",
        NUMBER,
    )
    assert (worked.kind, worked.name) == (DayKind.MAKE_UP, "làm bù cho ngày 18/12/2026")
    after = counting((away, worked))
    assert (after.working.is_working_day(FRIDAY), after.working.is_working_day(SATURDAY)) == (False, True)
    assert after.why_closed(FRIDAY) == away.name


def test_the_make_up_day_may_come_first_and_in_another_year() -> None:
    made = entered(
        Swap(date(2027, 1, 4), SATURDAY, NUMBER), Swap(date(2026, 12, 31), date(2027, 1, 9), NUMBER)
    )
    assert [each.day for each in made] == [
        date(2027, 1, 4),
        SATURDAY,
        date(2026, 12, 31),
        date(2027, 1, 9),
    ]


def test_what_nobody_named_is_called_by_its_paper() -> None:
    made = entered(
        off(FRIDAY, name=" "),
        DayException(date(2026, 12, 17), DayKind.OTHER_HOURS, "", NUMBER, MORNING),
        DayException(SUNDAY, DayKind.MAKE_UP, "", NUMBER),
    )
    assert [each.name for each in made] == [
        "nghỉ theo văn bản 123/QĐ-UBND",
        "giờ làm việc riêng theo văn bản 123/QĐ-UBND",
        "làm bù theo văn bản 123/QĐ-UBND",
    ]


@pytest.mark.parametrize(
    ("entry", "code", "field"),
    [
        (off(SATURDAY), "calendar_day_off_already", "day"),
        (off(date(2026, 9, 2)), "calendar_day_off_already", "day"),
        (off(FRIDAY, decision=" "), "decision_missing", "decision"),
        (off(FRIDAY, decision="1" * 201), "text_too_long", "decision"),
        (off(FRIDAY, name="a" * 201), "text_too_long", "name"),
        (off(date(2031, 1, 6)), "calendar_day_too_far", "day"),
        (Swap(SATURDAY, SUNDAY, NUMBER), "calendar_day_off_already", "off_on"),
        (Swap(date(2026, 12, 17), FRIDAY, NUMBER), "calendar_day_worked_already", "worked_on"),
        (Swap(FRIDAY, FRIDAY, NUMBER), "calendar_day_repeated", "worked_on"),
        (Swap(FRIDAY, SATURDAY, ""), "decision_missing", "decision"),
        (DayException(FRIDAY, DayKind.MAKE_UP, "", NUMBER), "calendar_day_worked_already", "day"),
        (
            DayException(SATURDAY, DayKind.OTHER_HOURS, "", NUMBER, MORNING),
            "calendar_hours_on_day_off",
            "day",
        ),
        (
            DayException(FRIDAY, DayKind.OTHER_HOURS, "", NUMBER, DEFAULT_HOURS[4]),
            "calendar_hours_same",
            "hours",
        ),
    ],
)
def test_what_cannot_be(entry: Entry, code: str, field: str) -> None:
    with refused(code, field):
        entered(entry)


def test_one_day_once_and_one_number_once() -> None:
    with refused("calendar_day_repeated", "off_on"):
        entered(off(FRIDAY), Swap(FRIDAY, SATURDAY, NUMBER))
    kept = entered(Swap(FRIDAY, SATURDAY, NUMBER))
    with refused("calendar_decision_known", "decision") as caught:
        entered(off(date(2026, 12, 21), "123/qđ – ubnd"), kept=kept)
    assert caught.value.params["days"] == "18/12/2026, 19/12/2026"
    with refused("calendar_day_decided", "day"):
        entered(off(SATURDAY, "124/QĐ-UBND"), kept=kept)


def test_numbers_are_the_same_however_they_are_typed() -> None:
    assert same_decision("123/QĐ-UBND", " 123/qđ – ubnd")
    assert not same_decision("1/12/QĐ", "11/2/QĐ")


def test_a_withdrawn_decision_takes_all_its_days() -> None:
    kept = (*entered(Swap(FRIDAY, SATURDAY, NUMBER)), off(date(2026, 12, 21), "9/QĐ"))
    assert withdrawn_days(kept, CalendarChange()) == ()
    assert withdrawn_days(kept, CalendarChange(withdrawn="123/qđ-ubnd", reason="thu hồi")) == kept[:2]
    with refused("calendar_decision_unknown", "decision"):
        withdrawn_days(kept, CalendarChange(withdrawn="7/QĐ", reason="thu hồi"))
    with refused("reason_missing", "reason"):
        withdrawn_days(kept, CalendarChange(withdrawn=NUMBER, reason=" "))


def test_a_past_day_stands_once_it_was_told() -> None:
    swap = CalendarChange((Swap(FRIDAY, SATURDAY, NUMBER),))
    refuse_told(swap, (), {SUNDAY})
    with refused("calendar_day_past", "worked_on"):
        refuse_told(swap, (), {SATURDAY})
    with refused("calendar_day_past", "decision"):
        refuse_told(CalendarChange(withdrawn=NUMBER), (off(FRIDAY),), {FRIDAY})


DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@given(DAYS, DAYS)
def test_an_allowed_swap_keeps_the_number_of_working_days(off_on: date, worked_on: date) -> None:
    assume(off_on != worked_on)
    before = counting()
    working = before.working.is_working_day
    if not working(off_on) or working(worked_on):
        code = "calendar_day_off_already" if not working(off_on) else "calendar_day_worked_already"
        with refused(code, "worked_on" if working(off_on) else "off_on"):
            entered(Swap(off_on, worked_on, NUMBER))
        return
    after = counting(entered(Swap(off_on, worked_on, NUMBER))).working
    first, last = min(off_on, worked_on) - timedelta(days=9), max(off_on, worked_on) + timedelta(days=9)
    assert after.days_between(first, last) == before.working.days_between(first, last)
    assert (after.is_working_day(off_on), after.is_working_day(worked_on)) == (False, True)
