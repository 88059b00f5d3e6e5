"""Which open dossiers another calendar moves, and giving them their new date with a new receipt."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import NamedTuple

from desk_app.domain.calendar_change import DossierMove
from desk_app.domain.deadline import Due
from desk_app.domain.errors import Conflict, DeskError, Refused
from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.domain.staff import Role
from desk_app.domain.workflow import Action, Form
from desk_app.services import cases, processing, redating
from desk_app.services.session import Session, Transaction
from desk_app.store import database, dossiers, records, tables
from desk_app.store.dossiers import DossierRecord, Row

# Hears how many of how many dossiers are done; answers False to stop.
Progress = Callable[[int, int], bool]


class Calendars(NamedTuple):
    """The calendar as it counts and as it would, and the days by which they differ."""

    before: OfficeCalendar
    after: OfficeCalendar
    changed: frozenset[date]


@dataclass(frozen=True, slots=True)
class Reissued:
    """The dossiers that have a new receipt, and those that could not get one, each with why."""

    codes: tuple[str, ...]
    refused: tuple[tuple[str, DeskError], ...] = ()


def silent(_done: int, _total: int) -> bool:
    """Tell nobody, and go on."""
    return True


def moved_by(
    session: Session, calendars: Calendars, progress: Progress = silent
) -> list[tuple[DossierMove, int]]:
    """Return what a change moves, each with the version of its dossier, inside the caller's connection.

    The first due comes first. A date agreed with the citizen beyond a changed day is named as held. Refused `cancelled`
    when `progress` said stop.
    """

    def move(row: Row, kept: DossierRecord) -> DossierMove | None:
        new = redating.due_of(session, row, kept, calendars.after)
        if new is None:
            first, last = row.received_at.date(), row.due_at.date()
            held = any(first <= day <= last for day in calendars.changed)
            return _shown(row, row.due_at, agreed=True) if held else None
        if not isinstance(new, Due) or new.due_at == row.due_at:
            return None
        # What an earlier change left on paper is not moved by this one.
        old = redating.due_of(session, row, kept, calendars.before)
        return None if isinstance(old, Due) and old.due_at == new.due_at else _shown(row, new.due_at)

    return _each_open(move, progress)


def to_reissue(
    session: Session, about: object = None, progress: Progress = silent
) -> tuple[DossierMove, ...]:
    """Return the open dossiers whose printed date is another one than the calendar gives now.

    `about` is nothing. Refused `cancelled` when `progress` said stop.
    """
    del about

    def move(row: Row, kept: DossierRecord) -> DossierMove | None:
        if not _on_paper(row):
            return None
        new = redating.due_of(session, row, kept, session.calendar)
        return _shown(row, new.due_at) if isinstance(new, Due) and new.due_at != row.due_at else None

    with database.reading():
        return tuple(move for move, _ in _each_open(move, progress))


def reissue(session: Session, codes: Sequence[str], progress: Progress = silent) -> Reissued:
    """Give dossiers the date the calendar gives now, each with a new receipt; the one before is void.

    A dossier that cannot be dated anew (it has ended meanwhile) is named and left out; stopping keeps what is done.
    """
    done: list[str] = []
    refused: list[tuple[str, DeskError]] = []
    for number, code in enumerate(codes, start=1):
        try:
            processing.act(session, code, Action.REDATE)
            done.append(code)
        except (Refused, Conflict) as error:
            refused.append((code, error))
        if not progress(number, len(codes)):
            break
    return Reissued(tuple(done), tuple(refused))


def redate(session: Session, codes: Sequence[str]) -> None:
    """Date dossiers by the session's calendar inside the caller's transaction.

    It follows from the change of the calendar, whoever confirmed that: no role at the desk is asked for.
    """
    staff = replace(session.staff, roles=session.staff.roles | {Role.RECEPTION})
    session = replace(session, staff=staff)
    for code in codes:
        processing.step_in(Transaction(session), cases.found(session, code), Action.REDATE)


def told_days(session: Session, days: Collection[date]) -> frozenset[date]:
    """Return the past ones on which a dossier was received or an ended one was due, inside the caller's connection."""
    dossier, told = tables.Dossier, set()
    for day in days:
        received = dossiers.on_day(dossier.received_at, day)
        ended_due = [*dossiers.on_day(dossier.due_at, day), dossier.finished_at.is_null(is_null=False)]
        past = day < session.today()
        if past and any(dossier.select().where(*told_by).exists() for told_by in (received, ended_due)):
            told.add(day)
    return frozenset(told)


def _each_open(
    judge: Callable[[Row, DossierRecord], DossierMove | None], progress: Progress
) -> list[tuple[DossierMove, int]]:
    dossier = tables.Dossier
    opened = dossiers.with_procedure().where(dossier.finished_at.is_null())
    rows = list(opened.order_by(dossier.due_at, dossier.id))
    moves: list[tuple[DossierMove, int]] = []
    for number, row in enumerate(rows, start=1):
        move = judge(row, records.load(DossierRecord, row.record))
        if move is not None:
            moves.append((move, int(row.version)))
        if not progress(number, len(rows)):
            raise Refused("cancelled")
    return moves


def _shown(row: Row, new_due_at: datetime, *, agreed: bool = False) -> DossierMove:
    return DossierMove(
        code=row.code,
        procedure=row.procedure.name,
        applicant=row.applicant,
        printed=_on_paper(row),
        due_at=row.due_at,
        new_due_at=new_due_at,
        later=new_due_at > row.due_at,
        agreed=agreed,
    )


def _on_paper(row: Row) -> bool:
    """Tell whether a citizen holds a receipt, be it an earlier issue."""
    table = tables.Printout
    printed = table.select().where(
        table.dossier == row.id, table.form == Form.RECEIPT.value, table.prints > 0
    )
    return row.printed_at is not None or (row.issue > 1 and printed.exists())
