"""The plan of an office's life: the same chance, the same lives; acts in order and allowed by the table."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.domain import office_life
from desk_app.domain.deadline import Due, Pause, Stopped, SupplementMode, due, due_after_pauses
from desk_app.domain.office import DEFAULT_HOURS
from desk_app.domain.office_calendar import build
from desk_app.domain.office_life import Act, Life, Setting
from desk_app.domain.procedure import Channel, Fee, Procedure, RequiredDocument, Terms
from desk_app.domain.staff import Role
from desk_app.domain.time_limit import TimeLimit, parse_time_limit
from desk_app.domain.workflow import Action, DossierStatus, step
from desk_app.services.training import chance

CALENDAR = build(DEFAULT_HOURS, (), 2026, range(2024, 2029))
NOW = datetime(2026, 11, 27, 15)


def procedure(code: str, limit: str) -> Procedure:
    terms = tuple(Terms(channel, parse_time_limit(limit), Fee(2000, "trang")) for channel in Channel)
    papers = (RequiredDocument(1, "Tờ khai"), RequiredDocument(2, "Bản sao", 0, 1, required=False))
    return Procedure(code, f"Thủ tục {code}", "Lĩnh vực", "UBND", terms, papers, "Kết quả", "", (), "", "")


def due_of(at: datetime, limit: TimeLimit, pauses: Sequence[Pause]) -> Due:
    if not pauses:
        return due(at, limit, CALENDAR, cut_off=time(15), hours_per_day=8)
    answer = due_after_pauses(
        at, limit, pauses, CALENDAR, cut_off=time(15), hours_per_day=8, mode=SupplementMode.RESTART
    )
    assert not isinstance(answer, Stopped)
    return answer


def setting(now: datetime = NOW, days: int = 60) -> Setting:
    return Setting(
        working=CALENDAR.working,
        procedures=(
            procedure("2.000815", "trong ngày"),
            procedure("1.004873", "3 ngày làm việc"),
            procedure("9.000001", "20 ngày"),
        ),
        place="phường Ngã Bảy",
        start=CALENDAR.working.add_days(now.date(), -days),
        now=now,
        due=due_of,
        hand_over_by=lambda at: CALENDAR.working.next_closing(at + timedelta(hours=4)),
        return_by=lambda at: CALENDAR.working.add_time(at, timedelta(days=1)),
    )


def lived(seed: int, dossiers: int = 60, now: datetime = NOW, days: int = 60) -> list[Life]:
    return list(office_life.lives(setting(now, days), chance(seed), dossiers))


def test_same_chance_same_lives() -> None:
    assert lived(3) == lived(3)
    assert lived(3) != lived(4)


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6), hour=st.integers(7, 16), minute=st.integers(2, 59))
def test_every_life_is_one_the_table_allows(seed: int, hour: int, minute: int) -> None:
    now = NOW.replace(hour=hour, minute=minute)
    for life in lived(seed, 25, now, days=20):
        assert CALENDAR.working.is_working_day(life.at.date())
        assert life.at < now
        moments = [life.at, *(act.at for act in life.acts)]
        assert moments == sorted(moments)
        assert moments[-1] < now
        status = DossierStatus.RECEIVED
        for act in life.acts:
            row = step(status, act.action, frozenset(Role))
            assert bool(act.reason) or not row.needs_reason
            status = row.to


def test_turns_come_in_order_and_none_is_lost() -> None:
    lives = lived(5, 80)
    turns = list(office_life.turns(lives))
    moments = [act.at if act else life.at for life, act in turns]
    assert moments == sorted(moments)
    assert [life for life, act in turns if act is None] == lives
    by_life: dict[int, list[Act]] = {}
    for life, act in turns:
        if act is not None:
            by_life.setdefault(life.number, []).append(act)
    assert by_life == {life.number: list(life.acts) for life in lives if life.acts}


def test_an_office_has_every_kind_of_life() -> None:
    lives = lived(6, 1500, days=250)
    acts = Counter(act.action for life in lives for act in life.acts)
    assert acts.keys() >= {
        Action.FORWARD,
        Action.SUBMIT,
        Action.RELEASE,
        Action.HAND_OVER,
        Action.WITHDRAW,
        Action.REQUEST_SUPPLEMENT,
        Action.RECEIVE_SUPPLEMENT,
    }
    # Certified copies before all else, nearly everything in time and collected, the printer nearly always there.
    assert sum(life.procedure.code == "2.000815" for life in lives) > len(lives) / 2
    assert acts[Action.HAND_OVER] > 0.9 * len(lives)
    assert acts[Action.WITHDRAW] < 0.05 * len(lives)
    assert 0 < sum(life.prints == 0 for life in lives) < 0.05 * len(lives)
    assert {life.desk for life in lives} == set(range(office_life.DESKS))
    assert any(act.receiver for life in lives for act in life.acts)
    late = [life for life in lives if any(at > life.due.due_at for at in _released(life))]
    assert 0 < len(late) < 0.1 * len(lives)


def _released(life: Life) -> list[datetime]:
    return [act.at for act in life.acts if act.action is Action.RELEASE]


def test_people_come_in_the_morning_and_on_mondays() -> None:
    moments = list(office_life.arrivals(setting(days=200), chance(1), 6000))
    assert moments == sorted(moments)
    hours = Counter(moment.hour for moment in moments)
    weekdays = Counter(moment.weekday() for moment in moments)
    assert hours[8] > hours[10] > hours[15] > hours[16]
    assert weekdays[0] > weekdays[2] > weekdays[4]
    assert weekdays[6] == 0  # a Saturday may be made up for
    assert all(CALENDAR.working.is_working_time(moment) for moment in moments)


@pytest.mark.parametrize("now", [datetime(2026, 11, 27, 7, 0), datetime(2026, 11, 27, 7, 1, 30)])
def test_a_plan_that_ends_as_the_desk_opens(now: datetime) -> None:
    assert all(life.at < now for life in lived(2, 10, now, days=2))


def test_no_dossiers_no_lives() -> None:
    assert lived(1, 0) == []


def test_start_on_a_day_off_begins_on_the_next_working_day() -> None:
    sunday = date(2026, 11, 15)
    office = setting()
    begun = replace(office, place="", start=sunday)
    first = min(office_life.arrivals(begun, chance(1), 300))
    assert first.date() == sunday + timedelta(days=1)
