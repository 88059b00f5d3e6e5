"""A changed number of the law is a new dated record; what was received before keeps the old one."""

from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest

from desk_app.domain.errors import Refused
from desk_app.domain.time_limit import parse_time_limit
from desk_app.services import office, rules
from desk_app.services.session import Session
from tests.builders import refused

CUT_OFF = "intake.cut_off"


def test_a_new_cut_off_holds_from_its_day_on(session: Session) -> None:
    old = session.rules.rule(CUT_OFF, session.today())
    new = replace(old, value="16:00", in_force_from=date(2026, 12, 1), source="NĐ thử nghiệm")
    changed = rules.change(session, new)
    assert changed.rules.time_of(CUT_OFF, date(2026, 11, 30)) == time(15)
    assert changed.rules.time_of(CUT_OFF, date(2026, 12, 1)) == time(16)
    limit = parse_time_limit("trong ngày")
    assert changed.due(datetime(2026, 11, 30, 15, 30), limit).due_at.day == 1
    assert changed.due(datetime(2026, 12, 1, 15, 30), limit).due_at.day == 1


def test_it_is_kept(session: Session, store: Path) -> None:
    old = session.rules.rule(CUT_OFF, session.today())
    rules.change(session, replace(old, value="14:30", in_force_from=session.today(), source="QĐ 1"))
    assert office.open_session(store, session.clock).rules.value(CUT_OFF, session.today()) == "14:30"


@pytest.mark.parametrize(
    ("source", "from_day", "code"),
    [(" ", date(2026, 12, 1), "source_missing"), ("QĐ 1", date(2026, 1, 1), "rule_backdated")],
)
def test_what_cannot_be_kept_changes_nothing(
    session: Session, source: str, from_day: date, code: str
) -> None:
    rule = session.rules.rule(CUT_OFF, session.today())
    with pytest.raises(Refused, match=code):
        rules.change(session, replace(rule, value="10:00", source=source, in_force_from=from_day))
    assert session.rules.value(CUT_OFF, session.today()) == "15:00"


@pytest.mark.parametrize(
    ("rule_id", "value", "code", "field"),
    [
        (CUT_OFF, "15h", "rule_value_invalid", "value"),
        (CUT_OFF, 15, "rule_value_invalid", "value"),
        ("supplement.mode", "never", "rule_value_invalid", "value"),
        ("standing.due_soon_days", -1, "rule_value_invalid", "value"),
        ("standing.due_soon_days", True, "rule_value_invalid", "value"),
        ("no.such_rule", 1, "rule_unknown", "value"),
    ],
)
def test_a_value_is_like_the_one_before(
    session: Session, rule_id: str, value: str | int, code: str, field: str
) -> None:
    known = session.rules.rule("intake.cut_off", session.today())
    with refused(code, field):
        rules.change(
            session,
            replace(known, id=rule_id, value=value, in_force_from=date(2026, 12, 1), source="QĐ 1"),
        )


def test_a_record_ends_where_a_later_one_begins(session: Session) -> None:
    old = session.rules.rule("standing.due_soon_days", session.today())
    later = replace(old, value=5, in_force_from=date(2027, 1, 1), source="QĐ 2")
    changed = rules.change(session, later)
    with refused("rule_dated_already", "in_force_from"):
        rules.change(changed, replace(later, value=6))
    changed = rules.change(changed, replace(old, value=4, in_force_from=date(2026, 12, 1), source="QĐ 1"))
    values = [
        changed.rules.number(old.id, day)
        for day in (date(2026, 11, 30), date(2026, 12, 31), date(2027, 1, 1))
    ]
    assert values == [3, 4, 5]
