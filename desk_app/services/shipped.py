"""What is shipped with the program: kept when an office is founded, its news taken up when the program is renewed."""

from dataclasses import replace

from desk_app.domain.catalogue import SHIPPED_FROM
from desk_app.domain.events import EventType
from desk_app.services import calendar, catalogue, catalogue_editing, catalogue_files
from desk_app.services.session import Session, Transaction
from desk_app.store import procedures as stored
from desk_app.store import records, tables

_NEWLY_SHIPPED = "Có thêm trong phiên bản mới của chương trình"


def keep() -> None:
    """Keep procedures, rules and special days, inside the caller's transaction."""
    for position, procedure in enumerate(catalogue_files.procedures()):
        tables.Procedure.create(
            code=procedure.code,
            version=1,
            name=procedure.name,
            field=procedure.field,
            position=position,
            record=records.dump(procedure),
            in_force_from=SHIPPED_FROM,
        )
        tables.Posting.create(
            procedure_code=procedure.code, posted_from=SHIPPED_FROM, decision=procedure.decision
        )
    for rule in catalogue_files.rules().rules:
        tables.Rule.create(rule=rule.id, in_force_from=rule.in_force_from, record=records.dump(rule))
    calendar.keep_shipped(catalogue_files.calendar())


def take_up_news(session: Session) -> None:
    """Give an office founded by an older program the rules, dated fees and procedures it does not know.

    What it has stays; a procedure is prepared only, and posted by the office's own decision.
    """
    with session.transaction() as tx:
        known = {row.rule for row in tables.Rule.select(tables.Rule.rule)}
        for rule in catalogue_files.rules().rules:
            if rule.id not in known:
                tables.Rule.create(rule=rule.id, in_force_from=rule.in_force_from, record=records.dump(rule))
                tx.record(EventType.RULE_CHANGED, rule.id, value=rule.value, shipped=True)
        _take_up_fees(tx)
        _take_up_procedures(tx)


def _take_up_fees(tx: Transaction) -> None:
    fees = catalogue_files.fee_records()
    for row in list(stored.in_force(tx.session.today())):
        procedure = catalogue.read(row.record)
        if procedure.fees or procedure.code not in fees:
            continue
        row.record = records.dump(replace(procedure, fees=fees[procedure.code]))
        row.save()
        tx.record(EventType.PROCEDURE_CHANGED, procedure.code, version=row.version, shipped=True, part="fee")


def _take_up_procedures(tx: Transaction) -> None:
    known = {row.code for row in tables.Procedure.select(tables.Procedure.code).distinct()}
    known |= {row.code for row in tables.PreparedProcedure.select(tables.PreparedProcedure.code)}
    for procedure in catalogue_files.procedures():
        if procedure.code not in known:
            catalogue_editing.keep_prepared(tx, procedure, _NEWLY_SHIPPED)
