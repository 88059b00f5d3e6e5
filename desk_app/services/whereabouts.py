"""What is where: dossiers at other units with since and until when, the lists that went, what waits to be sent."""

from collections.abc import Mapping, Sequence

from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.domain.route import RouteTable, Unit, UnitKind
from desk_app.domain.standing import standing
from desk_app.domain.transfer import HeldLine, Sendable, TransferForm, TransferList
from desk_app.domain.workflow import FINAL, DossierStatus
from desk_app.services import routes
from desk_app.services.session import Session
from desk_app.store import database, dossiers, records, tables
from desk_app.store.dossiers import Row

_FINAL = sorted(FINAL)
_POSTED_RESULT = '"return_by":"post"'


def units(session: Session) -> tuple[Unit, ...]:
    """Return the units a list can go to, in the order of the table."""
    with database.connection():
        return tuple(routes.table().units.values())


def whereabouts(session: Session) -> tuple[HeldLine, ...]:
    """Return every dossier that lies at a unit by a list, the latest ones first; each judged by its leg's clock.

    A result that the post took along and that was handed over is nowhere any more.
    """
    line, made, dossier = tables.TransferLine, tables.Transfer, tables.Dossier
    with database.reading():
        known = routes.table()
        query = (
            line.select(line, made, dossier, tables.Procedure)
            .join(made)
            .switch(line)
            .join(dossier)
            .join(tables.Procedure)
            .where(line.back_at.is_null())
        )
        calendars = routes.calendars_of(session, known, known.units)
        held = [_held(session, each, known, calendars) for each in query if not _delivered(each, known)]
    return tuple(sorted(held, key=lambda each: (each.state.days, each.due_at, each.code)))


def lists(session: Session, limit: int = 200) -> tuple[TransferList, ...]:
    """Return the lists that were made, the newest first."""
    made, line = tables.Transfer, tables.TransferLine
    with database.reading():
        found = []
        for row in made.select().order_by(made.id.desc()).limit(limit):
            form = records.load(TransferForm, row.record)
            away = line.select().where(line.transfer == row.id, line.back_at.is_null()).count()
            found.append(
                TransferList(
                    row.code,
                    form.kind,
                    form.unit,
                    row.made_at,
                    row.made_by,
                    len(form.rows),
                    len(form.rows) - away,
                    row.prints,
                )
            )
        return tuple(found)


def waiting_for(session: Session, unit: str, limit: int = 300) -> tuple[Sendable, ...]:
    """Return the dossiers that are to go to a unit and lie here: by their route, or because they were forwarded to it.

    For the post the results that citizens asked for by post.
    """
    with database.reading():
        known = routes.table()
        to = known.units.get(unit)
        if to is None:
            return ()
        gone = {each.dossier_id for each in _open_lines(unit)}
        rows = [row for row in _due_to_go(to, limit) if row.id not in gone]
    judge = session.judging()
    return tuple(
        Sendable(row.code, row.applicant, row.procedure.name, row.due_at, judge(row)) for row in rows
    )


def _due_to_go(unit: Unit, limit: int) -> list[Row]:
    dossier = tables.Dossier
    query = dossiers.with_procedure()
    if unit.kind is UnitKind.POST:
        asked = dossier.record.contains(_POSTED_RESULT)
        query = query.where(dossier.status == DossierStatus.READY, asked)
    else:
        query = query.where(
            dossier.finished_at.is_null(),
            dossier.id.in_(_at_leg(unit)) | (dossier.holder == unit.name),
        )
    return list(query.order_by(dossier.due_at, dossier.id).limit(limit))


def _at_leg(unit: Unit) -> list[int]:
    """Return the dossiers whose next leg elsewhere is this unit's: nobody but this office is at work before it."""
    leg, known = tables.Leg, routes.table()
    asked: list[Row] = list(leg.select().where(leg.unit == unit.code, leg.finished_at.is_null()))
    ready = [each for each in asked if each.started_at is None or known.own(unit.code)]
    return [each.dossier_id for each in ready if not _waits(each, known)]


def _waits(leg: Row, known: RouteTable) -> bool:
    table = tables.Leg
    before = table.select().where(
        table.dossier == leg.dossier_id, table.stage < leg.stage, table.finished_at.is_null()
    )
    return any(not known.own(each.unit) for each in before)


def _open_lines(unit: str) -> Sequence[Row]:
    line, made = tables.TransferLine, tables.Transfer
    return list(line.select(line).join(made).where(made.unit == unit, line.back_at.is_null()))


def _delivered(line: Row, known: RouteTable) -> bool:
    unit = known.units.get(line.transfer.unit)
    post = unit is not None and unit.kind is UnitKind.POST
    return post and line.dossier.status in _FINAL


def _held(
    session: Session, line: Row, known: RouteTable, calendars: Mapping[str, OfficeCalendar]
) -> HeldLine:
    row, leg, unit = line.dossier, line.leg, line.transfer.unit
    due_at = leg.due_at if leg is not None else row.due_at
    state = standing(
        due_at,
        session.now(),
        finished_at=leg.finished_at if leg is not None else row.finished_at,
        stopped_since=row.stopped_since,
        soon_days=session.soon_days(),
        calendar=calendars.get(unit, session.calendar),
    )
    return HeldLine(
        code=row.code,
        procedure=row.procedure.name,
        applicant=row.applicant,
        unit=unit,
        unit_name=known.name(unit),
        list_code=line.transfer.code,
        since=line.transfer.made_at,
        due_at=due_at,
        state=state,
    )
