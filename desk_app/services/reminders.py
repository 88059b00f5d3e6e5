"""The reminder list for who leads the office: what is late or due within two working days, and where it lies."""

from datetime import datetime, time

from desk_app.domain.events import EventType
from desk_app.domain.standing import standing
from desk_app.domain.transfer import ReminderForm, ReminderLine
from desk_app.services import printing, routes
from desk_app.services.printing import PreparedPrint
from desk_app.services.session import Session
from desk_app.store import database, dossiers, tables
from desk_app.store.dossiers import Row

SUBJECT = "reminder/{:%Y-%m-%d}"


def reminders(session: Session) -> ReminderForm:
    """Return what is late or due within the working days of the rule `standing.warn_days`, the latest first by units.

    A dossier on a route stands at the unit of each leg at work (`sent` False while it still waits here to be sent),
    another one at who holds it. What waits for the citizen is never late (decisions on stopped clocks).
    """
    today = session.today()
    days = session.rules.number("standing.warn_days", today)
    until = datetime.combine(session.calendar.working.add_days(today, days), time.max)
    with database.reading():
        on_routes = _on_routes(session, until)
        elsewhere = _without_route(session, until)
    lines = sorted(
        [*on_routes, *elsewhere], key=lambda line: (line.unit_name, line.state.days, line.due_at, line.code)
    )
    return ReminderForm(printing.letterhead(session), session.now(), session.staff.name, days, tuple(lines))


def prepare(session: Session) -> PreparedPrint:
    """Draw the reminder list on one A4 page."""
    form = reminders(session)
    from desk_app.documents.reminder_list import render_reminder_list

    day = f"{form.made_at:%Y-%m-%d}"
    return PreparedPrint("", render_reminder_list(form), f"nhac-viec-{day}.pdf", 0)


def printed(session: Session, printer: str = "") -> None:
    """Record that the list of this day left the printer, with how many lines."""
    count = len(reminders(session).lines)
    with session.transaction() as tx:
        subject = SUBJECT.format(session.today())
        tx.record(EventType.REMINDER_PRINTED, subject, count=count, printer=printer)


def _on_routes(session: Session, until: datetime) -> list[ReminderLine]:
    leg, dossier = tables.Leg, tables.Dossier
    query = (
        leg.select(leg, dossier, tables.Procedure)
        .join(dossier)
        .join(tables.Procedure)
        .where(
            leg.finished_at.is_null(),
            leg.due_at <= until,
            dossier.finished_at.is_null(),
            dossier.stopped_since.is_null(),
        )
    )
    known = routes.table()
    calendars = routes.calendars_of(session, known, known.units)
    found = []
    for each in query:
        row = each.dossier
        if each.stage != routes.current_stage(tables.Leg.select().where(tables.Leg.dossier == row.id)):
            continue
        state = standing(
            each.due_at,
            session.now(),
            soon_days=session.soon_days(),
            calendar=calendars.get(each.unit, session.calendar),
        )
        found.append(
            ReminderLine(
                unit_name=known.name(each.unit),
                code=row.code,
                procedure=row.procedure.name,
                leg=each.name,
                due_at=each.due_at,
                state=state,
                sent=each.started_at is not None,
            )
        )
    return found


def _without_route(session: Session, until: datetime) -> list[ReminderLine]:
    dossier, leg = tables.Dossier, tables.Leg
    query = dossiers.with_procedure().where(
        dossier.finished_at.is_null(),
        dossier.stopped_since.is_null(),
        dossier.due_at <= until,
        dossier.id.not_in(leg.select(leg.dossier).where(leg.finished_at.is_null())),
    )
    judge, desk = session.judging(), session.office.desk_name

    def line(row: Row) -> ReminderLine:
        return ReminderLine(row.holder or desk, row.code, row.procedure.name, "", row.due_at, judge(row))

    return [line(row) for row in query]
