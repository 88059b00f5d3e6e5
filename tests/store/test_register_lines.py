"""The lines of a register in one statement, found by the day through an index."""

from datetime import date, datetime

from desk_app.services.session import Session
from desk_app.store import database, register_lines, tables
from tests.builders import accepted, returned


def test_a_line_is_read_with_its_defaults(session: Session) -> None:
    code = returned(session, address="", phone="")
    with database.connection():
        (line,) = register_lines.between(date(2026, 11, 23), date(2026, 11, 23))
        assert register_lines.between(date(2026, 11, 24), date(2026, 11, 30)) == []
        assert register_lines.years() == [2026]
    assert (line.number, line.code, line.sets, line.address, line.decided_by) == (1, code, 1, "", "")
    assert (line.return_by, line.receiver) == ("counter", line.applicant)
    assert register_lines.moment(line.received_at) == datetime(2026, 11, 23, 8, 30)


def test_an_open_one_was_received_by_nobody(session: Session) -> None:
    accepted(session)
    with database.connection():
        (line,) = register_lines.between(date(2026, 1, 1), date(2026, 12, 31))
    assert (line.returned_at, line.receiver) == (None, "")


def test_days_are_found_through_an_index(session: Session) -> None:
    accepted(session)
    with database.connection():
        plan = tables.database.execute_sql(
            f"EXPLAIN QUERY PLAN {register_lines._REGISTERED}", ("receipt", "2026-01-01", "2027-01-01")
        ).fetchall()
    assert any("received_at" in step[3] and "INDEX" in step[3] for step in plan)


def test_a_new_office_has_no_register(session: Session) -> None:
    with database.connection():
        assert register_lines.years() == []
    assert session.today() == date(2026, 11, 23)
