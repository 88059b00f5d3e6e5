"""The route of a dossier through several offices: planned when it is received, kept with it, counted by its clock."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from desk_app.domain.deadline import Pause
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.leg_line import LegLine
from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.route import (
    OFFICE,
    LegEnding,
    LegPlan,
    Progress,
    Route,
    RouteDue,
    RouteTable,
    schedule,
)
from desk_app.domain.staff import Permission
from desk_app.domain.standing import Standing, standing
from desk_app.domain.time_limit import TimeLimit, parse_time_limit, words_vi
from desk_app.services import calendar, route_files
from desk_app.services.session import Session, Transaction
from desk_app.store import asked_often, database, records, tables
from desk_app.store.dossiers import DossierRecord, Row
from desk_app.store.rows import Values

_KEPT = "routes"


def table() -> RouteTable:
    """Return the units and routes the office works by, inside the caller's connection."""
    kept = asked_often.setting(_KEPT)
    return route_files.table() if kept is None else records.load(RouteTable, kept)


def change(session: Session, changed: RouteTable) -> None:
    """Keep other units and routes; dossiers received before keep their legs. Refused `not_allowed`."""
    session.require(Permission.CONFIGURE)
    with session.transaction() as tx:
        tables.Setting.delete().where(tables.Setting.name == _KEPT).execute()
        tables.Setting.create(name=_KEPT, value=records.dump(changed))
        tx.record(EventType.OFFICE_CHANGED, _KEPT, units=len(changed.units), routes=len(changed.routes))


def limit(session: Session, procedure: Procedure, channel: Channel, case: str = "") -> TimeLimit:
    """Return the limit a dossier received now is counted by: the published one, or as long as its route takes.

    Inside the caller's connection; Refused as `Procedure.limit_for`.
    """
    whole = procedure.limit_for(channel, case)
    known = table()
    route = known.routes.get(procedure.code)
    if route is None:
        return whole
    calendars = calendars_of(session, known, (leg.unit for leg in route.legs))
    return schedule(route, session.now(), whole, calendars, session.rules).limit


def limit_of(session: Session, row: Row, whole: TimeLimit) -> TimeLimit:
    """Return the limit a dossier in hand is counted by, from the legs it keeps, inside the caller's connection."""
    legs = _rows(row.id)
    if not legs:
        return whole
    known = table()
    route = _route(row.procedure_code, legs, known)
    calendars = calendars_of(session, known, (leg.unit for leg in route.legs))
    return schedule(route, row.received_at, whole, calendars, session.rules).limit


def offices(session: Session) -> tuple[str, ...]:
    """Return the names of the other offices this one knows: those it exchanges packages with, those on its routes."""
    session.require(Permission.READ)
    with database.connection():
        known = [row.name for row in tables.KnownOffice.select().order_by(tables.KnownOffice.name)]
        units = [unit.name for unit in table().units.values() if not unit.own]
    return tuple(dict.fromkeys((*known, *units)))


def decider(procedure: str) -> str:
    """Return who decides on a dossier that goes on a route, its last unit; "" without a route.

    Inside the caller's connection.
    """
    known = table()
    route = known.routes.get(procedure)
    return known.name(route.legs[-1].unit) if route else ""


def begin(tx: Transaction, row: Values, procedure: Procedure) -> RouteDue | None:
    """Plan the legs of a dossier just accepted (its row with number and record); what is done here starts at once.

    Inside the caller's transaction; None for a procedure without a route.
    """
    known = table()
    route = known.routes.get(procedure.code)
    if route is None:
        return None
    case = records.load(DossierRecord, row["record"]).case
    whole = procedure.limit_for(Channel(row["channel"]), case)
    calendars = calendars_of(tx.session, known, (leg.unit for leg in route.legs))
    due = schedule(route, row["received_at"], whole, calendars, tx.session.rules)
    for position, leg in enumerate(due.legs, start=1):
        kept = tables.Leg.create(
            dossier=row["id"],
            position=position,
            stage=leg.plan.stage,
            unit=leg.plan.unit,
            name=leg.plan.name,
            time_limit=words_vi(leg.plan.time_limit) if leg.plan.time_limit else "",
            due_at=leg.due_at if leg.plan.time_limit else row["due_at"],
        )
        if leg.plan.own and leg.plan.stage == 1:
            start(tx, row["code"], kept, row["received_at"])
    return due


def dates(session: Session, row: Row, procedure: Procedure) -> RouteDue | None:
    """Return the dates of a dossier's route as they stand now, for its next receipt; None without a route.

    Inside the caller's connection.
    """
    legs = _rows(row.id)
    return _planned(session, row, procedure, legs) if legs else None


def lines(session: Session, row: Row) -> tuple[LegLine, ...]:
    """Return the legs of a dossier with how each stands, inside the caller's connection."""
    legs, known = _rows(row.id), table()
    now, soon_days = session.now(), session.soon_days()
    calendars = calendars_of(session, known, (leg.unit for leg in legs))
    stage, stops = current_stage(legs), _pauses(row.id)
    line = tables.TransferLine
    out: list[Row] = list(line.select().where(line.dossier == row.id, line.back_at.is_null()))
    away = {each.leg_id for each in out}
    found = []
    for leg in legs:
        state = standing(
            leg.due_at,
            now,
            finished_at=leg.finished_at,
            stopped_since=_stood_since(row, leg, stops),
            soon_days=soon_days,
            calendar=calendars.get(leg.unit, session.calendar),
        )
        found.append(
            LegLine(
                position=leg.position,
                stage=leg.stage,
                unit=leg.unit,
                unit_name=known.name(leg.unit),
                name=leg.name,
                time_limit=leg.time_limit,
                started_at=leg.started_at,
                due_at=leg.due_at,
                finished_at=leg.finished_at,
                ending=LegEnding(leg.finished_as) if leg.finished_as else None,
                state=state,
                own=known.own(leg.unit),
                current=leg.finished_at is None and leg.stage == stage,
                away=leg.id in away,
            )
        )
    return tuple(found)


def legs(session: Session, code: str) -> tuple[LegLine, ...]:
    """Return the legs of a dossier; Refused `dossier_unknown` on the field `code`."""
    with database.reading():
        row = tables.Dossier.get_or_none(tables.Dossier.code == code)
        if row is None:
            raise Refused("dossier_unknown", field="code", code=code)
        return lines(session, row)


def recount(tx: Transaction, row: Row, procedure: Procedure) -> None:
    """Count the open legs anew from what has begun, ended and stopped; inside the caller's transaction.

    A leg without a limit of its own is due when the dossier (its row, as it stands now) is.
    """
    kept = _rows(row.id)
    if not kept:
        return
    due = _planned(tx.session, row, procedure, kept)
    for leg, planned in zip(kept, due.legs, strict=True):
        if leg.finished_at is None and leg.due_at != planned.due_at:
            tables.Leg.update(due_at=planned.due_at).where(tables.Leg.id == leg.id).execute()


def start(tx: Transaction, code: str, leg: Row, at: datetime) -> None:
    """Let the clock of a leg run from a moment, inside the caller's transaction."""
    tables.Leg.update(started_at=at).where(tables.Leg.id == leg.id).execute()
    tx.record(EventType.LEG_STARTED, code, position=leg.position, unit=leg.unit)


def end(tx: Transaction, row: Row, procedure: Procedure, leg: Row, ending: LegEnding) -> int:
    """End a leg, count the others anew, start what is done here next; return how many working days it was late.

    Inside the caller's transaction.
    """
    session, now = tx.session, tx.session.now()
    known = table()
    own_clock = calendars_of(session, known, [leg.unit]).get(leg.unit, session.calendar)
    stopped = row.stopped_since
    state = standing(leg.due_at, now, finished_at=now, stopped_since=stopped, soon_days=0, calendar=own_clock)
    late = -state.days if state.standing is Standing.OVERDUE else 0
    tables.Leg.update(finished_at=now, finished_as=ending.value).where(tables.Leg.id == leg.id).execute()
    tx.record(
        EventType.LEG_FINISHED, row.code, position=leg.position, unit=leg.unit, ending=ending.value, late=late
    )
    left = _rows(row.id)
    stage = current_stage(left)
    for each in left:
        ready = each.stage == stage and each.finished_at is None and each.started_at is None
        if ready and known.own(each.unit):
            start(tx, row.code, each, now)
    recount(tx, row, procedure)
    return late


def calendars_of(session: Session, known: RouteTable, units: Iterable[str]) -> Mapping[str, OfficeCalendar]:
    """Return the office's calendar and those of the units that have hours of their own, inside a connection."""
    found = {OFFICE: session.calendar}
    for code in set(units):
        unit = known.units.get(code)
        if unit is not None and unit.hours is not None:
            found[code] = calendar.counting(
                replace(session.office, hours=unit.hours),
                calendar.kept(),
                calendar.published_through(),
                session.calendar.years,
            )
    return found


def current_stage(legs: Iterable[Row]) -> int | None:
    """Return the stage whose legs are at work, None when every leg has ended."""
    return min((leg.stage for leg in legs if leg.finished_at is None), default=None)


def refuse_open_elsewhere(row: Row) -> None:
    """Refuse `legs_open` (with the units) while another office has not finished its part.

    What is open here ends with the dossier. Inside the caller's connection.
    """
    known = table()
    left = [leg.unit for leg in _rows(row.id) if leg.finished_at is None and not known.own(leg.unit)]
    if left:
        units = ", ".join(dict.fromkeys(known.name(unit) for unit in left))
        raise Refused("legs_open", code=row.code, units=units)


def _pauses(dossier: int) -> tuple[Pause, ...]:
    pause = tables.Pause
    stops = pause.select().where(pause.dossier == dossier).order_by(pause.id)
    return tuple(Pause(stop.stopped_at, stop.resumed_at, restarts=stop.kind is None) for stop in stops)


def _stood_since(row: Row, leg: Row, stops: Iterable[Pause]) -> datetime | None:
    """Return since when the clock of a leg stands, or stood when it ended."""
    at: datetime | None = leg.finished_at
    if at is None:
        stopped_since: datetime | None = row.stopped_since
        return stopped_since
    stood = (stop for stop in stops if stop.stopped_at <= at and (stop.resumed_at or at) >= at)
    return next((stop.stopped_at for stop in stood), None)


def _rows(dossier: int) -> list[Row]:
    leg = tables.Leg
    return list(leg.select().where(leg.dossier == dossier).order_by(leg.position))


def _plan(leg: Row, known: RouteTable) -> LegPlan:
    limit = parse_time_limit(leg.time_limit) if leg.time_limit else None
    return LegPlan(leg.unit, leg.name, leg.stage, limit, known.own(leg.unit))


def _route(procedure: str, legs: Iterable[Row], known: RouteTable) -> Route:
    return Route(procedure, tuple(_plan(leg, known) for leg in legs))


def _planned(session: Session, row: Row, procedure: Procedure, legs: list[Row]) -> RouteDue:
    known = table()
    route = _route(row.procedure_code, legs, known)
    on = row.received_at.date()
    progress = Progress(
        begun={place: leg.started_at for place, leg in enumerate(legs) if leg.started_at is not None},
        ended={place: leg.finished_at for place, leg in enumerate(legs) if leg.finished_at is not None},
        pauses=_pauses(row.id),
        mode=session.supplement_mode(on, procedure.supplement_mode),
        promised_at=row.due_at,
    )
    whole = procedure.limit_for(Channel(row.channel), records.load(DossierRecord, row.record).case)
    calendars = calendars_of(session, known, (leg.unit for leg in route.legs))
    return schedule(route, row.received_at, whole, calendars, session.rules, progress)
