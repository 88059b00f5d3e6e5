"""An office of an older program learns what is newly shipped, and keeps what it has."""

from dataclasses import replace
from pathlib import Path

from desk_app.domain.procedure import Fee
from desk_app.services import catalogue, catalogue_editing, office, posting
from desk_app.services.session import Session
from desk_app.store import database, records, tables
from tests.conftest import StandingClock

COPIES, BUNDLE = "2.000815", "3.000722"
LATEST = "0002_catalogue"


def grow_old(*, fees: tuple[str, ...]) -> None:
    """Take away what a program before this one did not have."""
    with database.writing():
        tables.Rule.delete().where(tables.Rule.rule == "posting.review_months").execute()
        for code in fees:
            row = tables.Procedure.get(tables.Procedure.code == code)
            row.record = records.dump(replace(catalogue.read(row.record), fees=()))
            row.save()
        for table in (tables.PreparedProcedure, tables.NationalSource, tables.Posting):
            table.drop_table()
        for name, columns in {
            "dossier_finished_at_due_at": "finished_at, due_at",
            "dossier_printed_at": "printed_at",
        }.items():
            tables.database.execute_sql(f'CREATE INDEX "{name}" ON dossier ({columns})')
        for name in ("dossier_finished_at_due_at_stopped_since", "dossier_printed_at_status_due_at"):
            tables.database.execute_sql(f'DROP INDEX "{name}"')
        tables.database.execute_sql("DELETE FROM schema_migration WHERE name = ?", (LATEST,))


def test_news_are_taken_up_once(session: Session, store: Path, clock: StandingClock) -> None:
    whole = catalogue.procedure(session, COPIES)
    assert whole.fees
    grow_old(fees=(COPIES,))
    renewed = office.open_session(store, clock)
    assert catalogue.procedure(renewed, COPIES) == whole
    assert posting.check(renewed).posted == 168
    count = len(catalogue.history(renewed, COPIES).events)
    again = office.open_session(store, clock)
    assert len(catalogue.history(again, COPIES).events) == count == 1


def test_what_the_office_has_stays(session: Session, store: Path, clock: StandingClock) -> None:
    with database.writing():
        row = tables.Procedure.get(tables.Procedure.code == COPIES)
        facts = catalogue.read(row.record)
        row.record = records.dump(replace(facts, fees=(replace(facts.fees[0], fee=Fee(1)),)))
        row.save()
    grow_old(fees=())
    renewed = office.open_session(store, clock)
    assert [each.fee.amount for each in catalogue.procedure(renewed, COPIES).fees] == [1]


def test_a_newly_shipped_procedure_waits_for_the_offices_decision(
    session: Session, store: Path, clock: StandingClock
) -> None:
    with database.writing():
        tables.Procedure.delete().where(tables.Procedure.code == BUNDLE).execute()
    grow_old(fees=())
    renewed = office.open_session(store, clock)
    assert posting.check(renewed).posted == 167
    assert catalogue_editing.prepared_of(renewed, BUNDLE).code == BUNDLE
    office.open_session(store, clock)
    events = [event.type for event in catalogue.history(renewed, BUNDLE).events]
    assert events == ["procedure.prepared"]
