"""The legs of a dossier: planned at acceptance, kept with it, counted anew by its clock."""

from dataclasses import replace
from datetime import datetime, time

from desk_app.domain.acts import ActDetails
from desk_app.domain.leg_line import LegLine
from desk_app.domain.procedure import Channel
from desk_app.domain.route import (
    LegEnding,
    RouteTable,
    Unit,
    UnitKind,
)
from desk_app.domain.route_words import receipt_lines
from desk_app.domain.staff import Role
from desk_app.domain.standing import Standing
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from desk_app.domain.workflow import Action
from desk_app.services import catalogue, legs, processing, route_files, routes, transfer
from desk_app.services.session import Session
from desk_app.store import database, event_log, tables
from tests.builders import MARITAL_STATUS, accepted, as_role, refused
from tests.conftest import StandingClock
from tests.services.route_office import BIRTH, DEATH, on_route, row_of

DUE_TODAY = datetime(2026, 11, 23, 17)
# Tuesday the 24th is the Day of Vietnamese Culture.
WHOLE = datetime(2026, 12, 3, 17)


def dates(found: tuple[LegLine, ...]) -> list[datetime]:
    return [leg.due_at for leg in found]


def events(code: str, kind: str) -> list[dict[str, object]]:
    with database.connection():
        return [dict(event.data) for event in event_log.history(code) if event.type.value == kind]


def test_the_legs_are_planned_and_what_is_done_here_starts_at_once(session: Session) -> None:
    code = on_route(session)
    found = routes.legs(session, code)
    assert dates(found) == [DUE_TODAY, WHOLE, WHOLE]
    assert [leg.started_at for leg in found] == [session.now(), None, None]
    assert [leg.current for leg in found] == [True, False, False]
    assert [leg.own for leg in found] == [True, False, False]
    assert events(code, "leg.started") == [{"position": 1, "unit": "ubnd"}]


def test_a_procedure_without_a_route_has_no_legs(session: Session) -> None:
    code = accepted(session).code
    with session.transaction() as tx:
        row = row_of(code)
        assert routes.begin(tx, dict(row.__data__), catalogue.procedure(session, MARITAL_STATUS)) is None
        assert routes.decider(MARITAL_STATUS) == ""
    assert routes.legs(session, code) == ()
    with refused("dossier_unknown", "code"):
        routes.legs(session, "H13.50.05-261123-9999")


def test_the_limit_is_that_of_the_legs_and_stays_with_the_dossier(
    session: Session, clock: StandingClock
) -> None:
    procedure = catalogue.procedure(session, DEATH)
    plain = catalogue.procedure(session, MARITAL_STATUS)
    with database.connection():
        assert routes.limit(session, procedure, Channel.COUNTER) == TimeLimit(5, TimeUnit.WORKING_DAY)
        assert routes.limit(session, plain, Channel.COUNTER) == plain.limit_for(Channel.COUNTER)
        assert routes.decider(BIRTH) == "Cơ quan Bảo hiểm xã hội"
    clock.now = clock.now.replace(hour=15, minute=30)
    with database.connection():
        assert routes.limit(session, procedure, Channel.COUNTER) == TimeLimit(6, TimeUnit.WORKING_DAY)
    code = on_route(session, DEATH)
    routes.change(session, RouteTable(route_files.table().units, {}))
    with database.connection():
        kept = routes.limit_of(session, row_of(code), procedure.limit_for(Channel.COUNTER))
        assert routes.limit(session, procedure, Channel.COUNTER) == TimeLimit(5, TimeUnit.WORKING_DAY)
    assert kept == TimeLimit(6, TimeUnit.WORKING_DAY)


def test_only_an_administrator_changes_the_routes(session: Session) -> None:
    with refused("not_allowed"):
        routes.change(as_role(session, Role.RECEPTION), route_files.table())
    routes.change(session, route_files.table())
    with database.connection():
        assert routes.table() == route_files.table()


def test_a_unit_counts_by_its_own_hours(session: Session) -> None:
    shipped = route_files.table()
    saturdays = {weekday: ((time(8), time(11)),) for weekday in range(1, 6)}
    police = Unit("cong_an", "Công an cấp xã", UnitKind.POLICE, saturdays)
    routes.change(session, replace(shipped, units={**shipped.units, "cong_an": police}))
    found = routes.legs(session, on_route(session))
    # Handed on on a Monday it counts from Wednesday: Thursday to Saturday, then Tuesday to Friday.
    assert dates(found)[1] == datetime(2026, 12, 4, 11)


def test_finishing_the_last_leg_of_a_stage_begins_the_next(session: Session, clock: StandingClock) -> None:
    code = on_route(session, DEATH)
    clock.forward(hours=1)
    found = legs.finish_leg(session, code, 1)
    assert (found[0].ending, found[0].finished_at) == (LegEnding.RELEASE, clock.now)
    assert [leg.current for leg in found] == [False, True, True, True]
    # Its own part of the second stage runs; the other offices have nothing yet.
    assert [leg.started_at for leg in found[1:]] == [None, clock.now, None]
    assert events(code, "leg.finished")[0] | {"late": 0} == {
        "position": 1, "unit": "ubnd", "ending": "release", "late": 0,
    }  # fmt: skip


def test_legs_are_finished_in_order_and_once(session: Session) -> None:
    code = on_route(session)
    with refused("leg_not_yet", "position"):
        legs.finish_leg(session, code, 2)
    with refused("leg_unknown", "position"):
        legs.finish_leg(session, code, 9)
    legs.finish_leg(session, code, 1)
    with refused("leg_finished", "position"):
        legs.finish_leg(session, code, 1)
    transfer.make(session, "cong_an", [code])
    assert [leg.away for leg in routes.legs(session, code)] == [False, True, False]
    with refused("leg_away", "position"):
        legs.finish_leg(session, code, 2)
    with refused("not_allowed"):
        legs.finish_leg(as_role(session, Role.SUPERVISOR), code, 3)


def test_a_late_leg_is_seen_with_its_unit_and_days(session: Session, clock: StandingClock) -> None:
    code = on_route(session)
    transfer.make(session, "cong_an", [code])
    clock.now = datetime(2026, 12, 8, 9)
    police = routes.legs(session, code)[1]
    assert (police.unit_name, police.state.standing, police.days_late) == (
        "Công an cấp xã",
        Standing.OVERDUE,
        3,
    )
    transfer.take_back(session, [code])
    ended = routes.legs(session, code)[1]
    assert (ended.ending, ended.days_late) == (LegEnding.RELEASE, 3)
    assert events(code, "leg.finished")[-1]["late"] == 3


def test_a_stopped_dossier_is_late_nowhere_and_its_legs_start_again(
    session: Session, clock: StandingClock
) -> None:
    code = on_route(session)
    transfer.make(session, "cong_an", [code])
    row = row_of(code)
    with session.transaction():
        tables.Pause.create(dossier=row.id, stopped_at=datetime(2026, 11, 26, 9))
        tables.Dossier.update(stopped_since=datetime(2026, 11, 26, 9)).where(
            tables.Dossier.id == row.id
        ).execute()
    clock.now = datetime(2026, 12, 10, 9)
    assert {leg.state.standing for leg in routes.legs(session, code)[1:]} == {Standing.STOPPED}
    with session.transaction() as tx:
        tables.Pause.update(resumed_at=clock.now).execute()
        tables.Dossier.update(stopped_since=None).execute()
        routes.recount(tx, row_of(code), catalogue.procedure(session, BIRTH))
    # Seven working days from the day of the supplement.
    assert dates(routes.legs(session, code))[1] == datetime(2026, 12, 21, 17)


def test_a_leg_that_ended_while_the_dossier_waited_was_not_late(
    session: Session, clock: StandingClock
) -> None:
    code = on_route(session)
    transfer.make(session, "cong_an", [code])
    clock.forward(days=1)
    processing.act(session, code, Action.REQUEST_SUPPLEMENT, details=ActDetails(reason="Thiếu giấy"))
    clock.now = datetime(2026, 12, 10, 9)
    (back,) = transfer.take_back(session, [code])
    assert back.days_late == 0
    processing.act(session, code, Action.RECEIVE_SUPPLEMENT)
    police = routes.legs(session, code)[1]
    assert (police.state.standing, police.days_late) == (Standing.EARLY, 0)


def test_other_offices_must_be_ready_before_the_result_is(session: Session) -> None:
    code = on_route(session)
    with database.connection(), refused("legs_open"):
        routes.refuse_open_elsewhere(row_of(code))
    for position in (1, 2, 3):
        legs.finish_leg(session, code, position)
    with database.connection():
        routes.refuse_open_elsewhere(row_of(code))
    processing.act(session, code, Action.FORWARD)
    processing.act(session, code, Action.RELEASE)


def test_a_withdrawn_dossier_ends_its_legs(session: Session) -> None:
    from desk_app.domain.acts import ActDetails

    code = on_route(session)
    processing.act(session, code, Action.WITHDRAW, details=ActDetails(reason="Theo đơn đề nghị"))
    assert {leg.ending for leg in routes.legs(session, code)} == {LegEnding.WITHDRAW}


def test_the_receipt_says_each_leg(session: Session) -> None:
    code = on_route(session)
    procedure = catalogue.procedure(session, BIRTH)
    with database.connection():
        due = routes.dates(session, row_of(code), procedure)
        assert due is not None
        lines = receipt_lines(due, routes.table())
    assert due.office_due_at == DUE_TODAY
    assert due.total_due_at == WHOLE
    assert lines[1] == (
        "Giai đoạn 2 – Công an cấp xã: Đăng ký thường trú, 7 ngày làm việc, đến hết ngày 03/12/2026"
    )
