"""The law's numbers as the office keeps them: changed by a new dated record, never by an edit."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from desk_app.domain.case_forms import FormSet
from desk_app.domain.deadline import SupplementMode
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.rules import Rule, RuleBook
from desk_app.domain.staff import Permission
from desk_app.services.session import Session
from desk_app.store import records, tables

# The words that the program understands, where a value is one of some.
_WORDS: dict[str, frozenset[str]] = {
    "supplement.mode": frozenset(SupplementMode),
    "forms.set": frozenset(FormSet),
    "forms.paper": frozenset(PaperSize),
}
_TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


def load() -> RuleBook:
    """Return every record kept, inside the caller's connection."""
    return RuleBook(
        tuple(records.load(Rule, row.record) for row in tables.Rule.select().order_by(tables.Rule.id))
    )


def change(session: Session, rule: Rule) -> Session:
    """Keep a new record and end the one before it the day before; return the session that works under it.

    It ends where a later record already begins. Dossiers received before keep the numbers they were received under.
    Refused `source_missing` on the field `source`; on `value`: `rule_value_invalid`; on `in_force_from`:
    `rule_backdated` (what was decided by the old number stands), `rule_dated_already`.
    """
    session.require(Permission.CONFIGURE)
    if not rule.source.strip():
        raise Refused("source_missing", field="source")
    if rule.in_force_from < session.today():
        raise Refused("rule_backdated", field="in_force_from")
    with session.transaction() as tx:
        rows = list(tables.Rule.select().where(tables.Rule.rule == rule.id))
        known = [records.load(Rule, row.record) for row in rows]
        rule = _following(known, rule)
        for row, before in zip(rows, known, strict=True):
            if before.in_force(rule.in_force_from):
                row.record = records.dump(replace(before, in_force_to=rule.in_force_from - timedelta(days=1)))
                row.save()
        tables.Rule.create(rule=rule.id, in_force_from=rule.in_force_from, record=records.dump(rule))
        tx.record(
            EventType.RULE_CHANGED, rule.id, value=rule.value, in_force_from=rule.in_force_from.isoformat()
        )
        return replace(session, rules=load())


def _following(known: Sequence[Rule], rule: Rule) -> Rule:
    """Return the record as it fits among those of its id, or refuse it."""
    if not known:
        raise Refused("rule_unknown", field="value", id=rule.id)
    if any(each.in_force_from == rule.in_force_from for each in known):
        raise Refused("rule_dated_already", field="in_force_from", on=rule.in_force_from)
    before = known[-1]
    if not _like(rule, before):
        words = sorted(_WORDS.get(rule.id, ())) or [str(before.value)]
        raise Refused("rule_value_invalid", field="value", example=words)
    later = [each.in_force_from for each in known if each.in_force_from > rule.in_force_from]
    return replace(rule, in_force_to=min(later) - timedelta(days=1) if later else None)


def _like(rule: Rule, before: Rule) -> bool:
    """Tell whether a value is of the kind of the one before: a number from 0 on, a time of day, one of the words."""
    if type(rule.value) is not type(before.value):
        return False
    if rule.id in _WORDS:
        return rule.value in _WORDS[rule.id]
    if before.unit == "time":
        return _TIME.fullmatch(str(rule.value)) is not None
    return bool(str(rule.value).strip()) and not (isinstance(rule.value, int) and rule.value < 0)
