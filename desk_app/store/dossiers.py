"""Lists and heavier reads of dossiers: which rows, in which order, how many."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from peewee import JOIN, Expression, fn

from desk_app.domain.applicant import Applicant, Representative
from desk_app.domain.deadline import DayNote, DueState
from desk_app.domain.dossier import DossierSummary, WorklistFilter
from desk_app.domain.workflow import FINAL, STOPPED, DossierStatus, Form
from desk_app.store import tables

Row = Any
Judge = Callable[[Row], DueState]


@dataclass(frozen=True, slots=True)
class DossierRecord:
    """What a dossier keeps that is only read as a whole, with the rules it was received under."""

    applicant: Applicant
    representative: Representative | None = None
    receiver: Representative | None = None
    sets: int = 1
    summary: str = ""
    return_by: str = "counter"
    return_address: str = ""
    note: str = ""
    explanation: tuple[DayNote, ...] = ()
    warnings: tuple[str, ...] = ()
    rules: dict[str, str | int | bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Horizon:
    """The days that the worklist's chips are about."""

    today: date
    soon: date


def by_nonce(nonce: str) -> Row | None:
    """Return the row that a request already made."""
    return tables.Dossier.get_or_none(tables.Dossier.nonce == nonce)


def summary(row: Row, judge: Judge) -> DossierSummary:
    """Return a row, with its procedure joined, as one line of a list."""
    return DossierSummary(
        code=row.code,
        procedure_code=row.procedure_code,
        procedure=row.procedure.name,
        applicant=row.applicant,
        status=DossierStatus(row.status),
        received_at=row.received_at,
        due_at=row.due_at,
        state=judge(row),
        printed=row.printed_at is not None,
        officer=row.officer,
        version=row.version,
        finished_at=row.finished_at,
        returned_at=row.returned_at,
    )


def with_procedure() -> Any:
    """Begin a query for dossiers with the name of their procedure."""
    return tables.Dossier.select(tables.Dossier, tables.Procedure).join(tables.Procedure, JOIN.INNER)


def page(
    chip: WorklistFilter, horizon: Horizon, offset: int, limit: int, ids: Sequence[int] | None = None
) -> list[Row]:
    """Return one stretch of the worklist.

    The keys are found in an index first, so that a stretch far down reads only its own rows.
    """
    keys = tables.Dossier.select(tables.Dossier.id)
    keys = _narrowed(keys, chip, horizon, ids).order_by(*_order(chip)).limit(limit).offset(offset)
    rows = with_procedure().where(tables.Dossier.id.in_(keys)).order_by(*_order(chip))
    return list(rows)


def total(chip: WorklistFilter, horizon: Horizon, ids: Sequence[int] | None = None) -> int:
    """Return how many dossiers a chip holds."""
    return int(_narrowed(tables.Dossier.select(fn.COUNT(tables.Dossier.id)), chip, horizon, ids).scalar())


def _narrowed(query: Any, chip: WorklistFilter, horizon: Horizon, ids: Sequence[int] | None) -> Any:
    conditions = _conditions(chip, horizon)
    if ids is not None:
        conditions.append(tables.Dossier.id.in_(list(ids)))
    return query.where(*conditions) if conditions else query


def _conditions(chip: WorklistFilter, horizon: Horizon) -> list[Expression]:
    dossier = tables.Dossier
    running = [dossier.finished_at.is_null(), dossier.stopped_since.is_null()]
    today, tomorrow = midnight(horizon.today), midnight(horizon.today + timedelta(days=1))
    after_soon = midnight(horizon.soon + timedelta(days=1))
    conditions: dict[WorklistFilter, list[Expression]] = {
        WorklistFilter.OPEN: [dossier.finished_at.is_null()],
        WorklistFilter.DUE_TODAY: [*running, dossier.due_at >= today, dossier.due_at < tomorrow],
        WorklistFilter.DUE_SOON: [*running, dossier.due_at >= today, dossier.due_at < after_soon],
        WorklistFilter.OVERDUE: [*running, dossier.due_at < today],
        WorklistFilter.WAITING: [dossier.status.in_(sorted(STOPPED))],
        WorklistFilter.SIGNING: [dossier.status == DossierStatus.SIGNING],
        WorklistFilter.READY: [dossier.status == DossierStatus.READY],
        WorklistFilter.RECEIVED_TODAY: on_day(dossier.received_at, horizon.today),
        WorklistFilter.UNPRINTED: [dossier.printed_at.is_null(), dossier.status.not_in(sorted(FINAL))],
        WorklistFilter.ALL: [],
    }
    return conditions[chip]


def _order(chip: WorklistFilter) -> tuple[Any, ...]:
    if chip in {WorklistFilter.ALL, WorklistFilter.RECEIVED_TODAY}:
        return (tables.Dossier.received_at.desc(), tables.Dossier.id.desc())
    return (tables.Dossier.due_at, tables.Dossier.id)


def open_twins(procedure_code: str, id_number: str, applicant: str, phone: str) -> list[str]:
    """Return codes of dossiers of the same person and procedure that have not ended.

    The person is known by number; without one, by the same name and phone.
    """
    dossier = tables.Dossier
    if not id_number and not phone:
        return []
    if id_number:
        same = (dossier.procedure_code == procedure_code) & (dossier.id_number == id_number)
    else:
        same = (
            (dossier.phone == phone)
            & (dossier.applicant == applicant)
            & (dossier.procedure_code == procedure_code)
        )
    query = (
        dossier.select(dossier.code).where(same, dossier.status.not_in(sorted(FINAL))).order_by(dossier.id)
    )
    return [row.code for row in query]


def latest_of(number_or_phone: str, limit: int = 20) -> list[Row]:
    """Return the newest dossiers handed in under an identity number or a phone."""
    dossier = tables.Dossier
    same = (dossier.id_number == number_or_phone) | (dossier.phone == number_or_phone)
    return list(dossier.select().where(same).order_by(dossier.id.desc()).limit(limit))


def with_newest_receipt() -> Iterator[Row]:
    """Yield the newest receipt of every dossier, with the dossier."""
    printout, dossier = tables.Printout, tables.Dossier
    newest = (printout.form == Form.RECEIPT.value) & (printout.issue == dossier.issue)
    query: Any = printout.select(printout, dossier).join(dossier).where(newest).order_by(printout.id)
    yield from query.iterator()


def use_of_procedures() -> dict[str, tuple[int, datetime]]:
    """Return by procedure code how many dossiers there are and when the last came in."""
    dossier = tables.Dossier
    query: Any = dossier.select(
        dossier.procedure_code,
        fn.COUNT(dossier.id).alias("times"),
        fn.MAX(dossier.received_at).alias("last_at"),
    ).group_by(dossier.procedure_code)
    return {code: (times, last_at) for code, times, last_at in query.tuples()}


def sum_of(column: Any) -> Any:
    """Return the sum of a column, to select."""
    return fn.SUM(column)


def midnight(day: date) -> datetime:
    """Return the first moment of a day."""
    return datetime.combine(day, time.min)


def on_day(column: Any, day: date) -> list[Expression]:
    """Return the conditions that a moment falls on a day, in a form an index can serve."""
    return [column >= midnight(day), column < midnight(day + timedelta(days=1))]
