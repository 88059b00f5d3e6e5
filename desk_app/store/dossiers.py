"""Lists and heavier reads of dossiers: which rows, in which order, how many."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

from peewee import JOIN, Expression, fn

from desk_app.domain.applicant import Applicant, Representative
from desk_app.domain.deadline import DayNote
from desk_app.domain.dossier import DossierSummary, WorklistFilter
from desk_app.domain.standing import DueState
from desk_app.domain.workflow import FINAL, STOPPED, DossierStatus, Form
from desk_app.store import tables

_YEAR = timedelta(days=365)

Row = Any
Judge = Callable[[Row], DueState]


@dataclass(frozen=True, slots=True)
class DossierRecord:
    """What a dossier keeps that is only read as a whole, with the rules it was received under."""

    applicant: Applicant
    representative: Representative | None = None
    receiver: Representative | None = None
    case: str = ""
    person: str = ""
    sets: int = 1
    summary: str = ""
    return_by: str = "counter"
    return_address: str = ""
    note: str = ""
    explanation: tuple[DayNote, ...] = ()
    warnings: tuple[str, ...] = ()
    rules: dict[str, str | int | bool] = field(default_factory=dict)
    submitted_at: datetime | None = None
    helped_by: str = ""
    decided_by: str = ""
    way: str = ""
    tracking: str = ""
    result_number: str = ""


@dataclass(frozen=True, slots=True)
class Horizon:
    """The days that the worklist's chips are about; a result ready before `uncollected` is to be reminded of."""

    today: date
    soon: date
    uncollected: date


def by_nonce(nonce: str) -> Row | None:
    """Return the row that a request already made."""
    made = tables.database.execute_sql("SELECT id FROM dossier WHERE nonce = ?", (nonce,)).fetchone()
    return tables.Dossier.get_by_id(made[0]) if made else None


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
        agreed_at=row.agreed_at,
        holder=row.holder or "",
    )


def with_procedure() -> Any:
    """Begin a query for dossiers with their procedure."""
    return tables.Dossier.select(tables.Dossier, tables.Procedure).join(tables.Procedure, JOIN.INNER)


class Listed(NamedTuple):
    """What a list needs of a dossier, read as plain values: a row of a list is worth no more."""

    id: int
    code: str
    procedure_code: str
    procedure: str
    applicant: str
    id_number: str
    phone: str
    status: str
    received_at: datetime
    due_at: datetime
    stopped_since: datetime | None
    finished_at: datetime | None
    returned_at: datetime | None
    printed: int
    officer: str
    version: int
    agreed_at: datetime | None
    holder: str | None

    def summary(self, judge: Judge) -> DossierSummary:
        """Return the line of the list."""
        return DossierSummary(
            code=self.code,
            procedure_code=self.procedure_code,
            procedure=self.procedure,
            applicant=self.applicant,
            status=DossierStatus(self.status),
            received_at=self.received_at,
            due_at=self.due_at,
            state=judge(self),
            printed=bool(self.printed),
            officer=self.officer,
            version=self.version,
            finished_at=self.finished_at,
            returned_at=self.returned_at,
            agreed_at=self.agreed_at,
            holder=self.holder or "",
        )


_LISTED = """
    SELECT dossier.id, dossier.code, procedure_code, procedure.name, applicant, id_number, phone, status,
        received_at, due_at, stopped_since, finished_at, returned_at, printed_at IS NOT NULL, officer, dossier.version,
        agreed_at, holder
    FROM json_each(?) AS wanted JOIN dossier ON dossier.id = wanted.value JOIN procedure ON procedure.id = procedure_id
    ORDER BY wanted.key
"""


def listed(ids: Sequence[int]) -> list[Listed]:
    """Return dossiers by their numbers, in the order of these."""
    return [_listed(row) for row in tables.database.execute_sql(_LISTED, (json.dumps(ids),)).fetchall()]


def _listed(row: Any) -> Listed:
    moments = [moment and datetime.fromisoformat(moment) for moment in (*row[8:13], row[16])]
    return Listed._make([*row[:8], *moments[:5], *row[13:16], moments[5], row[17]])


def page(
    chip: WorklistFilter, horizon: Horizon, offset: int, limit: int, ids: Sequence[int] | None = None
) -> list[Listed]:
    """Return one stretch of the worklist.

    The keys are found in an index first, so that a stretch far down reads only its own rows.
    """
    keys = tables.Dossier.select(tables.Dossier.id)
    keys = _narrowed(keys, chip, horizon, ids).order_by(*_order(chip)).limit(limit).offset(offset)
    return listed([key for (key,) in keys.tuples()])


def total(chip: WorklistFilter, horizon: Horizon, ids: Sequence[int] | None = None) -> int:
    """Return how many dossiers a chip holds."""
    if chip is WorklistFilter.ALL and ids is None:
        return everything()
    return int(_narrowed(tables.Dossier.select(fn.COUNT(tables.Dossier.id)), chip, horizon, ids).scalar())


def everything() -> int:
    """Return how many dossiers there are: none is ever deleted, so the last number says it."""
    return int(tables.Dossier.select(fn.MAX(tables.Dossier.id)).scalar() or 0)


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
        WorklistFilter.UNCOLLECTED: [
            dossier.status == DossierStatus.READY,
            dossier.finished_at < midnight(horizon.uncollected),
        ],
        WorklistFilter.NO_APOLOGY: [*running, dossier.due_at < today, dossier.agreed_at.is_null()],
        WorklistFilter.RECEIVED_TODAY: on_day(dossier.received_at, horizon.today),
        WorklistFilter.UNPRINTED: [dossier.printed_at.is_null(), dossier.status.not_in(sorted(FINAL))],
        WorklistFilter.ALL: [],
    }
    return conditions[chip]


def _order(chip: WorklistFilter) -> tuple[Any, ...]:
    if chip in {WorklistFilter.ALL, WorklistFilter.RECEIVED_TODAY}:
        return (tables.Dossier.received_at.desc(), tables.Dossier.id.desc())
    return (tables.Dossier.due_at, tables.Dossier.id)


_SAME_NUMBER = """
    SELECT code FROM dossier WHERE id_number = ?
    AND procedure_code = ? AND status NOT IN (SELECT value FROM json_each(?)) ORDER BY id
"""
_SAME_PERSON = """
    SELECT code FROM dossier WHERE phone = ? AND applicant = ?
    AND procedure_code = ? AND status NOT IN (SELECT value FROM json_each(?)) ORDER BY id
"""
_FINAL = json.dumps(sorted(FINAL))


def open_twins(procedure_code: str, id_number: str, applicant: str, phone: str) -> list[str]:
    """Return codes of dossiers of the same person and procedure that have not ended.

    The person is known by number; without one, by the same name and phone.
    """
    if not id_number and not phone:
        return []
    ask, same = (_SAME_NUMBER, (id_number,)) if id_number else (_SAME_PERSON, (phone, applicant))
    rows = tables.database.execute_sql(ask, (*same, procedure_code, _FINAL)).fetchall()
    return [code for (code,) in rows]


def latest_of(number_or_phone: str, limit: int = 20) -> list[Row]:
    """Return the newest dossiers handed in under an identity number or a phone."""
    dossier = tables.Dossier
    same = (dossier.id_number == number_or_phone) | (dossier.phone == number_or_phone)
    return list(dossier.select().where(same).order_by(dossier.id.desc()).limit(limit))


class Receipted(NamedTuple):
    """A dossier beside its newest receipt, as they lie in the file."""

    receipt: str
    record: str
    code: str
    applicant: str
    id_number: str
    received_at: str
    due_at: str
    agreed_at: str | None


_RECEIPTED = """
    SELECT printout.record, dossier.record, code, applicant, id_number, received_at, due_at, agreed_at
    FROM printout JOIN dossier ON dossier.id = dossier_id
    WHERE printout.form = ? AND printout.issue = dossier.issue ORDER BY printout.id
"""


def with_newest_receipt() -> Iterator[Receipted]:
    """Yield every dossier with its newest receipt."""
    yield from map(Receipted._make, tables.database.execute_sql(_RECEIPTED, (Form.RECEIPT.value,)))


_USE = """
    SELECT asked.code,
        (SELECT COUNT(*) FROM dossier WHERE procedure_code = asked.code AND received_at >= ?),
        (SELECT MAX(received_at) FROM dossier WHERE procedure_code = asked.code)
    FROM (SELECT DISTINCT code FROM procedure) AS asked
"""


def use_of_procedures() -> dict[str, tuple[int, datetime]]:
    """Return by procedure code how many dossiers came in during the year before the newest, and when the last did.

    Counted through an index, a procedure at a time: a desk of many years is not read through to rank a list.
    """
    newest = tables.database.execute_sql("SELECT MAX(received_at) FROM dossier").fetchone()[0]
    if newest is None:
        return {}
    since = str(datetime.fromisoformat(newest) - _YEAR)
    rows = tables.database.execute_sql(_USE, (since,)).fetchall()
    return {code: (times, datetime.fromisoformat(last)) for code, times, last in rows if last is not None}


def midnight(day: date) -> datetime:
    """Return the first moment of a day."""
    return datetime.combine(day, time.min)


def on_day(column: Any, day: date) -> list[Expression]:
    """Return the conditions that a moment falls on a day, in a form an index can serve."""
    return [column >= midnight(day), column < midnight(day + timedelta(days=1))]
