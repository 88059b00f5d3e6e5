"""The law's numbers as the office keeps them: changed by a new dated record, never by an edit."""

from dataclasses import replace
from datetime import timedelta

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.rules import Rule, RuleBook
from desk_app.domain.staff import Permission
from desk_app.services.session import Session
from desk_app.store import records, tables


def load() -> RuleBook:
    """Return every record kept, inside the caller's connection."""
    return RuleBook(
        tuple(records.load(Rule, row.record) for row in tables.Rule.select().order_by(tables.Rule.id))
    )


def change(session: Session, rule: Rule) -> Session:
    """Keep a new record and end the one before it the day before; return the session that works under it.

    Dossiers received before keep the numbers they were received under. Refused `source_missing` on the field
    `source`, `rule_backdated` on `in_force_from`: what was decided by the old number stands.
    """
    session.require(Permission.CONFIGURE)
    if not rule.source.strip():
        raise Refused("source_missing", field="source")
    if rule.in_force_from < session.today():
        raise Refused("rule_backdated", field="in_force_from")
    with session.transaction() as tx:
        for row in tables.Rule.select().where(tables.Rule.rule == rule.id):
            before = records.load(Rule, row.record)
            if before.in_force(rule.in_force_from):
                row.record = records.dump(replace(before, in_force_to=rule.in_force_from - timedelta(days=1)))
                row.save()
        tables.Rule.create(rule=rule.id, in_force_from=rule.in_force_from, record=records.dump(rule))
        tx.record(
            EventType.RULE_CHANGED, rule.id, value=rule.value, in_force_from=rule.in_force_from.isoformat()
        )
        return replace(session, rules=load())
