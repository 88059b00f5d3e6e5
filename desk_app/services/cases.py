"""A dossier as its acts see it: its row with everything kept about it, its ledger of stops and agreed dates."""

from dataclasses import dataclass, field, replace
from functools import cached_property

from desk_app.domain import replay
from desk_app.domain.deadline import Agreed, Due, Pause, Stopped, promised
from desk_app.domain.errors import Conflict, Refused
from desk_app.domain.events import Event, EventType
from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.domain.one_time import CaseFacts, Ground
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import catalogue, routes
from desk_app.services.session import Session
from desk_app.store import dossiers, event_log, records, tables
from desk_app.store.dossiers import DossierRecord, Row
from desk_app.store.rows import Values

# A dossier that goes out again after it was sent back was handed over before.
_HANDED_OVER = frozenset({EventType.DOSSIER_FORWARDED, EventType.DOSSIER_SENT})


@dataclass
class Case:
    """One dossier in hand, inside the caller's connection or transaction; what it keeps is read when asked, once.

    `before` is its row as it was found.
    """

    session: Session
    row: Row
    before: Values = field(init=False)

    def __post_init__(self) -> None:
        """Remember the row as it was found."""
        self.before = dict(self.row.__data__)

    @cached_property
    def kept(self) -> DossierRecord:
        """What the dossier keeps that is only read as a whole."""
        return records.load(DossierRecord, self.row.record)

    @cached_property
    def procedure(self) -> Procedure:
        """The version of the procedure it was received under."""
        return catalogue.read(self.row.procedure.record)

    @property
    def status(self) -> DossierStatus:
        """Where it stands."""
        return DossierStatus(self.row.status)

    def facts(self) -> CaseFacts:
        """Return what the one-time rules look at; what was taken back does not count."""
        taken = [event.type for event in replay.not_taken_back(event_log.history(self.row.code))]
        return CaseFacts(
            status=self.status,
            received_at=self.row.received_at,
            due_at=self.row.due_at,
            requests=taken.count(EventType.SUPPLEMENT_REQUESTED),
            extensions=len(agreed(self.row)),
            submitted_at=self.kept.submitted_at,
            handed_over=not _HANDED_OVER.isdisjoint(taken),
        )

    def due(self, calendar: OfficeCalendar | None = None) -> Due | Stopped:
        """Return when it is due by its ledger, under the rules of the day it was received and a calendar (today's)."""
        return due_by_ledger(self.session, self.row, self.kept, self.procedure, pauses(self.row), calendar)


def found(session: Session, code: str, version: int | None = None) -> Case:
    """Return a dossier as the caller saw it; Refused `dossier_unknown`, Conflict `changed_elsewhere` (who, what)."""
    row = dossiers.with_procedure().where(tables.Dossier.code == code).first()
    if row is None:
        raise Refused("dossier_unknown", field="code", code=code)
    if version is not None and version != row.version:
        # A receipt printed again moves nothing, and is not what came in between.
        last = [event for event in event_log.history(code) if "status" in event.data][-1]
        raise Conflict("changed_elsewhere", code=code, actor=last.actor, event=last.type.value, at=last.at)
    return Case(session, row)


def pauses(row: Row) -> tuple[Pause, ...]:
    """Return every stop of a dossier's clock, oldest first."""
    table = tables.Pause
    rows = table.select().where(table.dossier == row.id).order_by(table.id)
    return tuple(Pause(each.stopped_at, each.resumed_at, restarts=each.kind is None) for each in rows)


def agreed(row: Row) -> tuple[Agreed, ...]:
    """Return every date that was agreed with an apology, oldest first."""
    table = tables.Appointment
    rows = table.select().where(table.dossier == row.id).order_by(table.id)
    return tuple(Agreed(each.made_at, each.due_at) for each in rows)


def papers(row: Row) -> tuple[SubmittedDocument, ...]:
    """Return the papers handed in with a dossier."""
    table = tables.Document
    lines = table.select().where(table.dossier == row.id).order_by(table.position)
    return tuple(
        SubmittedDocument(line.no, line.name, line.originals, line.certified, line.copies, line.note)
        for line in lines
    )


def due_by_ledger(
    session: Session,
    row: Row,
    kept: DossierRecord,
    procedure: Procedure,
    stops: tuple[Pause, ...],
    calendar: OfficeCalendar | None = None,
) -> Due | Stopped:
    """Return when a dossier is due by its ledger of stops and agreed dates; the agreed date where that holds.

    Under the procedure's version and the rules of the day it was received (decisions on supplements: NĐ 61/2018/NĐ-CP
    Đ.19.4).
    """
    limit = routes.limit_of(session, row, procedure.limit_for(Channel(row.channel), kept.case))
    if calendar is not None:
        session = replace(session, calendar=calendar)
    due = session.due_after(row.received_at, limit, stops, procedure.supplement_mode)
    if isinstance(due, Stopped):
        return due
    mode = session.supplement_mode(row.received_at.date(), procedure.supplement_mode)
    holds = promised(due, agreed(row), stops, session.calendar.working, mode)
    return due if holds is None else replace(due, due_at=holds)


def ground(session: Session) -> Ground:
    """Return what the one-time rules are judged by now."""
    return Ground(session.rules, session.calendar, session.now())


def last_step(code: str, action: Action, actor: str) -> Event | None:
    """Return the last step of a dossier, where it was this act of this person."""
    steps = [event for event in event_log.history(code) if "status" in event.data]
    if steps and steps[-1].actor == actor and steps[-1].data.get("action") == action.value:
        return steps[-1]
    return None
