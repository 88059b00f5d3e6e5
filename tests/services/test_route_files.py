"""The shipped units and routes: whole, readable, and of procedures that are in the catalogue."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desk_app.domain.office import DEFAULT_HOURS
from desk_app.domain.office_calendar import build
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.route import OFFICE, Route, UnitKind, schedule
from desk_app.services import catalogue_files, route_files
from tests.builders import refused

TABLE = route_files.table()
PROCEDURES = {procedure.code: procedure for procedure in catalogue_files.procedures()}
CALENDAR = build(DEFAULT_HOURS, [], 2026, range(2024, 2030))
each_route = pytest.mark.parametrize("route", TABLE.routes.values(), ids=list(TABLE.routes))


def test_every_kind_of_unit_the_routes_and_the_post_need() -> None:
    assert {unit.kind for unit in TABLE.units.values()} == set(UnitKind)
    assert all(unit.name and unit.code == code for code, unit in TABLE.units.items())


def test_the_bundles_and_what_else_goes_through_several_offices() -> None:
    assert {"3.000722", "2.002913", "1.001612", "2.000720", "1.001266", "1.013978"} <= set(TABLE.routes)
    birth = TABLE.routes["3.000722"]
    assert [(leg.stage, TABLE.name(leg.unit)) for leg in birth.legs] == [
        (1, "Ủy ban nhân dân cấp xã"),
        (2, "Công an cấp xã"),
        (2, "Cơ quan Bảo hiểm xã hội"),
    ]


@each_route
def test_a_route_is_of_a_procedure_with_a_limit_and_says_where_it_is_written(route: Route) -> None:
    assert PROCEDURES[route.procedure].terms_for(Channel.COUNTER).time_limit is not None
    assert route.source
    if any(leg.time_limit is None for leg in route.legs if not leg.own) and route.procedure[0] == "1":
        tax_only = {leg.unit for leg in route.legs if leg.time_limit is None} == {"thue"}
        assert route.needs_review or tax_only
    assert any(not leg.own for leg in route.legs), "one office alone needs no route"


@each_route
def test_the_own_part_is_never_due_after_the_whole(route: Route) -> None:
    procedure: Procedure = PROCEDURES[route.procedure]
    whole = procedure.limit_for(Channel.COUNTER)
    for day in range(0, 365, 5):
        at = datetime(2026, 1, 5, 9) + timedelta(days=day)
        due = schedule(route, at, whole, {OFFICE: CALENDAR}, catalogue_files.rules())
        assert due.office_due_at <= due.total_due_at
        assert all(leg.due_at <= due.total_due_at for leg in due.legs)


@pytest.mark.parametrize("code", ["3.000722", "2.002913"])
def test_a_bundle_is_published_with_about_the_sum_of_its_legs(code: str) -> None:
    """In working days of an ordinary week, received in the morning."""
    whole = PROCEDURES[code].limit_for(Channel.COUNTER)
    sums = set()
    for day in range(5):
        at = datetime(2026, 6, 8, 9) + timedelta(days=day)
        sums.add(schedule(TABLE.routes[code], at, whole, {OFFICE: CALENDAR}, catalogue_files.rules()).limit)
    assert max(limit.amount for limit in sums) == whole.amount


def test_units_with_their_own_hours_are_read(tmp_path: Path) -> None:
    days = '"8:00–12:00", "8:00–12:00", "8:00–12:00", "8:00–12:00", "8:00–12:00", "8:00–11:00", ""'
    (tmp_path / "units.toml").write_text(
        f'[[unit]]\ncode = "bank"\nname = "Ngân hàng"\nkind = "bank"\nhours = [{days}]\n', encoding="utf-8"
    )
    (tmp_path / "routes.toml").write_text("", encoding="utf-8")
    hours = route_files.table(tmp_path).units["bank"].hours
    assert hours is not None
    assert sorted(hours) == [0, 1, 2, 3, 4, 5]
    assert hours[5][0][1].hour == 11


def test_a_leg_through_nowhere_is_refused(tmp_path: Path) -> None:
    (tmp_path / "units.toml").write_text("unit = []\n", encoding="utf-8")
    (tmp_path / "routes.toml").write_text(
        '[[route]]\nprocedure = "1.000001"\n[[route.leg]]\nstage = 1\nunit = "x"\nname = "y"\n',
        encoding="utf-8",
    )
    with refused("unit_unknown", "unit"):
        route_files.table(tmp_path)
