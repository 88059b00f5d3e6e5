"""The one-time rules: by whom they are used up, from when they are broken, and that every number is a dated rule."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from desk_app.domain import one_time
from desk_app.domain.acts import OneTimeRule
from desk_app.domain.one_time import CaseFacts, Ground
from desk_app.domain.rules import Rule, RuleBook
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import catalogue_files
from tests.domain.test_deadline import CALENDAR

RECEIVED = datetime(2026, 3, 2, 9, 0)  # a Monday
DUE = datetime(2026, 3, 9, 17, 0)
FACTS = CaseFacts(DossierStatus.PROCESSING, RECEIVED, DUE)


def ground(now: datetime, rules: RuleBook | None = None) -> Ground:
    return Ground(rules or catalogue_files.rules(), CALENDAR, now)


def used(action: Action, facts: CaseFacts, now: datetime) -> dict[OneTimeRule, bool]:
    return {use.rule: use.broken for use in one_time.uses(action, facts, ground(now))}


@pytest.mark.parametrize(("requests", "broken"), [(0, False), (1, True), (4, True)])
def test_one_request_for_a_supplement(requests: int, broken: bool) -> None:
    facts = replace(FACTS, requests=requests)
    found = used(Action.REQUEST_SUPPLEMENT, facts, RECEIVED + timedelta(hours=1))
    assert found[OneTimeRule.SUPPLEMENT_ONCE] is broken


@pytest.mark.parametrize(
    ("now", "broken"),
    [
        (datetime(2026, 3, 5, 16, 59), False),
        (datetime(2026, 3, 5, 17, 1), True),
        (datetime(2026, 3, 9, 9), True),
    ],
)
def test_back_from_appraisal_within_three_working_days(now: datetime, broken: bool) -> None:
    found = used(Action.REQUEST_SUPPLEMENT, FACTS, now)
    assert found[OneTimeRule.APPRAISAL_RETURN_IN_TIME] is broken
    at_the_desk = replace(FACTS, status=DossierStatus.RECEIVED)
    assert OneTimeRule.APPRAISAL_RETURN_IN_TIME not in used(Action.REQUEST_SUPPLEMENT, at_the_desk, now)


@pytest.mark.parametrize(
    ("now", "broken"),
    [
        (datetime(2026, 3, 6, 16, 0), False),
        (datetime(2026, 3, 9, 7, 30), True),
        (datetime(2026, 3, 12, 9), True),
    ],
)
def test_the_apology_comes_a_working_day_before(now: datetime, broken: bool) -> None:
    assert used(Action.EXTEND, FACTS, now) == {
        OneTimeRule.EXTENSION_ONCE: False,
        OneTimeRule.APOLOGY_IN_TIME: broken,
    }
    again = replace(FACTS, extensions=1)
    assert used(Action.EXTEND, again, now)[OneTimeRule.EXTENSION_ONCE] is True


@pytest.mark.parametrize(
    ("received", "by"),
    [
        (datetime(2026, 3, 2, 14, 59), datetime(2026, 3, 2, 17, 0)),
        (datetime(2026, 3, 2, 15, 0), datetime(2026, 3, 3, 11, 30)),
        (datetime(2026, 3, 6, 16, 30), datetime(2026, 3, 9, 11, 30)),
        (datetime(2026, 3, 7, 9, 0), datetime(2026, 3, 9, 11, 30)),
        (datetime(2026, 3, 2, 19, 0), datetime(2026, 3, 3, 11, 30)),
    ],
)
def test_to_the_unit_that_decides_the_same_day(received: datetime, by: datetime) -> None:
    facts = CaseFacts(DossierStatus.RECEIVED, received, DUE)
    assert one_time.hand_over_by(received, ground(received)) == by
    (in_time,) = one_time.uses(Action.FORWARD, facts, ground(by))
    (late,) = one_time.uses(Action.FORWARD, facts, ground(by + timedelta(minutes=1)))
    assert (in_time.broken, late.broken, late.by) == (False, True, by)
    assert not one_time.uses(Action.FORWARD, FACTS, ground(by))
    again = replace(facts, handed_over=True)
    assert not one_time.uses(Action.FORWARD, again, ground(by + timedelta(days=9)))


def test_an_online_dossier_is_answered_within_a_day() -> None:
    filed = datetime(2026, 3, 6, 20, 0)  # Friday evening: counts as Monday
    facts = CaseFacts(DossierStatus.REGISTERED, RECEIVED, DUE, submitted_at=filed)
    assert used(Action.ACCEPT, facts, datetime(2026, 3, 10, 16)) == {OneTimeRule.ONLINE_ANSWER_IN_TIME: False}
    assert used(Action.ACCEPT, facts, datetime(2026, 3, 11, 8)) == {OneTimeRule.ONLINE_ANSWER_IN_TIME: True}
    assert not used(Action.ACCEPT, replace(facts, submitted_at=None), datetime(2026, 3, 11, 8))
    answered = replace(facts, status=DossierStatus.WAITING)
    assert used(Action.REFUSE, facts, datetime(2026, 3, 11, 8)) == {OneTimeRule.ONLINE_ANSWER_IN_TIME: True}
    assert not used(Action.REFUSE, answered, datetime(2026, 3, 31, 8))


def test_every_use_names_its_decree() -> None:
    facts = replace(FACTS, status=DossierStatus.RECEIVED, submitted_at=RECEIVED)
    for action in Action:
        for use in one_time.uses(action, facts, ground(RECEIVED)):
            assert "NĐ 61/2018" in use.source or "Cổng Dịch vụ công" in use.source


def test_the_number_is_the_one_of_the_day() -> None:
    rules = catalogue_files.rules().rules
    old = next(rule for rule in rules if rule.id == "supplement.requests_max")
    twice = Rule(**{**_fields(old), "value": 2, "in_force_from": date(2026, 3, 4)})
    ended = Rule(**{**_fields(old), "in_force_to": date(2026, 3, 3)})
    book = RuleBook((*(rule for rule in rules if rule.id != old.id), ended, twice))
    facts = replace(FACTS, requests=1)
    for now, broken in ((datetime(2026, 3, 3, 9), True), (datetime(2026, 3, 4, 9), False)):
        uses = {
            use.rule: use.broken for use in one_time.uses(Action.REQUEST_SUPPLEMENT, facts, ground(now, book))
        }
        assert uses[OneTimeRule.SUPPLEMENT_ONCE] is broken


def _fields(rule: Rule) -> dict[str, Any]:
    return {name: getattr(rule, name) for name in Rule.__dataclass_fields__}
