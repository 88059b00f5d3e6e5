"""The register read from the store: one line for each dossier under its number, by year and days, closed once."""

from datetime import date, datetime
from pathlib import Path

import pytest

from desk_app.domain.acts import ActDetails
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import processing, register
from desk_app.services.session import Session
from desk_app.store import database, event_log
from tests.builders import accepted, as_role, refused, returned
from tests.conftest import StandingClock
from tests.documents.reading import pages


def test_every_dossier_has_its_line(session: Session) -> None:
    first, second = returned(session, sets=2), accepted(session, name="Lê Thị Hoa").code
    form = register.register(session, 2026)
    one, two = form.lines
    assert [(line.number, line.code) for line in form.lines] == [(1, first), (2, second)]
    assert (one.sets, one.status, one.receiver) == (2, DossierStatus.RETURNED, one.applicant)
    assert (two.sets, two.applicant, two.receiver, two.returned_at) == (1, "Lê Thị Hoa", "", None)
    assert two.address.startswith("Số 12 đường Hùng Vương")
    assert (two.unit, two.phone[:2], two.officer) == ("Ủy ban nhân dân cấp xã", "09", session.staff.name)
    assert (form.whole_year, form.closed) == (True, None)


def test_another_deciding_body_stands_in_its_column(session: Session) -> None:
    accepted(session, decided_by="Sở Tư pháp")
    (line,) = register.register(session, 2026).lines
    assert line.unit == "Sở Tư pháp"


def test_numbers_go_on_over_a_correction_and_begin_anew_with_the_year(
    session: Session, clock: StandingClock
) -> None:
    code = accepted(session).code
    processing.act(session, code, Action.REQUEST_SUPPLEMENT, details=ActDetails(reason="thiếu giấy tờ"))
    processing.act(session, code, Action.RECEIVE_SUPPLEMENT)
    accepted(session)
    assert [line.number for line in register.register(session, 2026).lines] == [1, 2]
    clock.now = datetime(2027, 1, 4, 8)
    later = accepted(session).code
    assert [(line.number, line.code) for line in register.register(session, 2027).lines] == [(1, later)]
    assert len(register.register(session, 2026).lines) == 2
    assert register.years(session) == (2027, 2026)


def test_days_narrow_it_both_included(session: Session, clock: StandingClock) -> None:
    for day in (23, 24, 25):
        clock.now = datetime(2026, 11, day, 16, 59)
        accepted(session)
    form = register.register(session, 2026, date(2026, 11, 24), date(2026, 11, 25))
    assert [line.number for line in form.lines] == [2, 3]
    assert not form.whole_year
    assert register.register(session, 2026, to_on=date(2026, 11, 22)).lines == ()


@pytest.mark.parametrize(
    ("from_on", "to_on", "field"),
    [
        (date(2025, 12, 31), None, "from_on"),
        (None, date(2027, 1, 1), "to_on"),
        (date(2026, 5, 2), date(2026, 5, 1), "to_on"),
    ],
)
def test_days_outside_the_year_are_refused(
    session: Session, from_on: date | None, to_on: date | None, field: str
) -> None:
    with refused("register_period_invalid", field):
        register.register(session, 2026, from_on, to_on)


@pytest.mark.parametrize("year", [0, 9999, -5])
def test_a_year_that_is_none_is_refused(session: Session, year: int) -> None:
    with refused("book_unknown", "year"):
        register.register(session, year)


def test_a_year_is_closed_once_it_is_over(session: Session, clock: StandingClock) -> None:
    accepted(session)
    accepted(session)
    with refused("book_year_running", "year"):
        register.close_year(session, 2026)
    clock.now = datetime(2027, 1, 4, 8)
    with refused("book_unknown", "year"):
        register.close_year(session, 2019)
    with refused("not_allowed"):
        register.close_year(as_role(session, Role.OFFICER), 2026)
    closed = register.close_year(session, 2026)
    assert (closed.year, closed.last_number, closed.closed_by) == (2026, 2, session.staff.name)
    assert register.closings(session) == (closed,)
    with refused("book_closed", "year"):
        register.close_year(session, 2026)
    form = register.register(session, 2026)
    assert form.closed == closed
    assert "gồm 2 hồ sơ" in pages(register.draw(form))[0]
    assert register.register(session, 2027).closed is None


def test_what_leaves_the_store_is_logged_without_a_name(session: Session, tmp_path: Path) -> None:
    accepted(session)
    form = register.register(session, 2026)
    path = register.write(form, tmp_path / "new" / f"{register.file_name(session, form)}.xlsx")
    assert path.name == "H13.50.05-so-theo-doi-2026.xlsx"
    assert path.stat().st_size > 0
    register.record(session, form, "xlsx")
    with database.connection():
        (event,) = event_log.history("book/register/2026")
    assert event.data == {"from_on": "2026-01-01", "to_on": "2026-12-31", "kind": "xlsx", "entries": 1}
    with refused("not_allowed"):
        register.record(as_role(session, Role.OFFICER), form, "pdf")


def test_a_folder_that_is_none_is_refused(session: Session, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with refused("folder_unusable", "out"):
        register.write(register.register(session, 2026), tmp_path / "file" / "x.xlsx")
    part = register.register(session, 2026, date(2026, 11, 1), date(2026, 11, 30))
    assert register.file_name(session, part) == "H13.50.05-so-theo-doi-2026-1101-1130"
