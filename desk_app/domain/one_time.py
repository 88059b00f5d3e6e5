"""The one-time rules of a dossier's life: what may be done once, or by a certain day (NĐ 61/2018/NĐ-CP).

Every number is a dated rule. What goes beyond is not forbidden: a leader gives the reason, and it is counted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from desk_app.domain.acts import OneTimeRule, RuleUse
from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.domain.rules import RuleBook
from desk_app.domain.workflow import Action, DossierStatus


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the rules look at: how often something was done already, and since when the dossier runs.

    `submitted_at` is when it was filed online; `requests` counts supplements asked for, `extensions` agreed dates;
    `handed_over` whether it went to the unit that decides before.
    """

    status: DossierStatus
    received_at: datetime
    due_at: datetime
    requests: int = 0
    extensions: int = 0
    submitted_at: datetime | None = None
    handed_over: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """What a rule is judged by: the law's numbers, the calendar, the moment."""

    rules: RuleBook
    calendar: OfficeCalendar
    now: datetime


Judge = Callable[[CaseFacts, Ground], RuleUse | None]


def uses(action: Action, facts: CaseFacts, ground: Ground) -> tuple[RuleUse, ...]:
    """Return the rules that an act would use up or break now, in the order of the table."""
    found = (judge(facts, ground) for judge in _JUDGES.get(action, ()))
    return tuple(use for use in found if use is not None)


def hand_over_by(received_at: datetime, ground: Ground) -> datetime:
    """Return until when the unit that decides must have a dossier (NĐ 61/2018/NĐ-CP Đ.18.2).

    The closing of the day it was received; received from the cut-off on, or outside hours, the end of the first session
    of the next working day. The rule `hand_over.late_after_days` adds working days.
    """
    working, on = ground.calendar.working, received_at.date()
    start = working.next_opening(received_at)
    late = start.date() != on or received_at.time() >= ground.rules.time_of("intake.cut_off", on)
    days = ground.rules.number("hand_over.late_after_days", on)
    if not late:
        return working.close_of(working.add_days(on, days) if days else on)
    day = start.date() if start.date() != on else working.add_days(on, 1)
    day = working.add_days(day, days) if days else day
    return working.next_closing(working.next_opening(datetime.combine(day, time.min)))


def appraisal_return_by(received_at: datetime, ground: Ground) -> datetime:
    """Return until when a dossier that is not complete comes back from appraisal (NĐ 61/2018/NĐ-CP Đ.19.4)."""
    days = ground.rules.number("appraisal.return_days", received_at.date())
    return ground.calendar.working.close_of(ground.calendar.working.add_days(received_at.date(), days))


def apology_by(due_at: datetime, ground: Ground) -> date:
    """Return the last day for an apology: so many working days before the due day (NĐ 61/2018/NĐ-CP Đ.19.9)."""
    days = ground.rules.number("apology.before_due_days", ground.now.date())
    return ground.calendar.working.add_days(due_at.date(), -days)


def _supplement_once(facts: CaseFacts, ground: Ground) -> RuleUse:
    most, source = _number("supplement.requests_max", ground)
    return RuleUse(OneTimeRule.SUPPLEMENT_ONCE, facts.requests >= most, source)


def _appraisal_return(facts: CaseFacts, ground: Ground) -> RuleUse | None:
    # Only what went to the unit that decides comes back after appraisal; on a first request.
    if facts.status is DossierStatus.RECEIVED or facts.requests:
        return None
    by = appraisal_return_by(facts.received_at, ground)
    source = _source("appraisal.return_days", ground)
    return RuleUse(OneTimeRule.APPRAISAL_RETURN_IN_TIME, ground.now > by, source, by)


def _extension_once(facts: CaseFacts, ground: Ground) -> RuleUse:
    most, source = _number("extension.times_max", ground)
    return RuleUse(OneTimeRule.EXTENSION_ONCE, facts.extensions >= most, source)


def _apology_in_time(facts: CaseFacts, ground: Ground) -> RuleUse:
    _, source = _number("apology.before_due_days", ground)
    last = apology_by(facts.due_at, ground)
    by = ground.calendar.working.close_of(last)
    return RuleUse(OneTimeRule.APOLOGY_IN_TIME, ground.now.date() > last, source, by)


def _hand_over_in_time(facts: CaseFacts, ground: Ground) -> RuleUse | None:
    if facts.status is not DossierStatus.RECEIVED or facts.handed_over:
        return None
    by = hand_over_by(facts.received_at, ground)
    return RuleUse(
        OneTimeRule.HAND_OVER_IN_TIME, ground.now > by, _source("hand_over.late_after_days", ground), by
    )


def _online_answer(facts: CaseFacts, ground: Ground) -> RuleUse | None:
    # Accepting it was the answer: what is refused later was answered.
    if facts.submitted_at is None or facts.status is not DossierStatus.REGISTERED:
        return None
    days, source = _number("online.answer_days", ground)
    working = ground.calendar.working
    last = working.add_days(working.next_opening(facts.submitted_at).date(), days)
    return RuleUse(
        OneTimeRule.ONLINE_ANSWER_IN_TIME, ground.now.date() > last, source, working.close_of(last)
    )


_JUDGES: dict[Action, tuple[Judge, ...]] = {
    Action.ACCEPT: (_online_answer,),
    Action.REFUSE: (_online_answer,),
    Action.FORWARD: (_hand_over_in_time,),
    Action.REQUEST_SUPPLEMENT: (_supplement_once, _appraisal_return),
    Action.EXTEND: (_extension_once, _apology_in_time),
}


def _number(rule: str, ground: Ground) -> tuple[int, str]:
    return ground.rules.number(rule, ground.now.date()), _source(rule, ground)


def _source(rule: str, ground: Ground) -> str:
    return ground.rules.rule(rule, ground.now.date()).source


def new_date_proposed(due_at: datetime, ground: Ground) -> datetime:
    """Return the earliest sensible new date: the closing of the working day after both the due day and today."""
    last = max(due_at.date(), ground.now.date())
    return ground.calendar.working.close_of(ground.calendar.working.add_days(last, 1))
