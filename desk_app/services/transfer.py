"""Handing dossiers to another unit or the post by one signed list, and receiving them back by scanning."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk_app.domain import one_time, text
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.numbering import compact_code
from desk_app.domain.route import LegEnding, Unit, UnitKind
from desk_app.domain.transfer import (
    BackLine,
    ListCode,
    Sendable,
    TransferForm,
    TransferKind,
    TransferList,
    TransferRow,
    is_list_code,
)
from desk_app.domain.workflow import FINAL, Action, DossierStatus
from desk_app.services import cases, printing, routes
from desk_app.services.cases import Case
from desk_app.services.legs import require_desk
from desk_app.services.session import Session, Transaction
from desk_app.store import database, records, sequences, tables
from desk_app.store.dossiers import Row

LONGEST_TRACKING = 60


@dataclass(frozen=True, slots=True)
class _Going:
    """A dossier that may go: its legs done here before it goes, and the leg it goes for."""

    case: Case
    passed_on: tuple[Row, ...]
    leg: Row | None


def sendable(session: Session, unit: str, code: str) -> Sendable:
    """Return a dossier as a line of a list to a unit that is being made; refused as `make`."""
    with database.reading():
        row = _going(session, _unit(unit), code).case.row
        return Sendable(row.code, row.applicant, row.procedure.name, row.due_at, session.judge(row))


def make(
    session: Session, unit: str, codes: Sequence[str], tracking: Mapping[str, str] | None = None
) -> TransferList:
    """Hand dossiers to a unit by one list, all of them or none; `tracking` has the post's numbers by code.

    The leg of the unit starts; what was done here before it ends as passed on. Refused `list_empty`, `unit_unknown`,
    `dossier_unknown`, `dossier_away` (it is at a unit already), `stage_open` (another office is not ready),
    `dossier_ended`, `tracking_too_long`.
    """
    require_desk(session)
    if not codes:
        raise Refused("list_empty", field="codes")
    numbers = {code: text.tidy(number) for code, number in (tracking or {}).items()}
    if any(len(number) > LONGEST_TRACKING for number in numbers.values()):
        raise Refused("tracking_too_long", field="tracking", longest=LONGEST_TRACKING)
    with session.transaction() as tx:
        to, now = _unit(unit), session.now()
        listed = ListCode(now.year, sequences.following(f"transfer/{now.year}"))
        going = [_going(session, to, code) for code in dict.fromkeys(map(compact_code, codes))]
        for each in going:
            _send(tx, to, each, str(listed))
        form = TransferForm(
            letterhead=printing.letterhead(session),
            code=str(listed),
            kind=_kind(to),
            unit=to.name,
            made_at=now,
            officer=session.staff.name,
            rows=tuple(_row(each, numbers) for each in going),
        )
        made = tables.Transfer.create(
            code=str(listed),
            unit=unit,
            made_at=now,
            made_by=session.staff.name,
            record=records.dump(form),
        )
        lines = [_line(made.id, at, each, form) for at, each in enumerate(going)]
        tables.TransferLine.insert_many(lines).execute()
        tx.record(
            EventType.TRANSFER_MADE,
            f"transfer/{listed}",
            unit=to.name,
            kind=form.kind.value,
            count=len(going),
        )
        return TransferList(str(listed), form.kind, to.name, now, session.staff.name, len(going), 0, 0)


def take_back(
    session: Session, scanned: Sequence[str], ending: LegEnding = LegEnding.RELEASE, unit: str = ""
) -> tuple[BackLine, ...]:
    """Receive dossiers back by their codes or by the code of their list, all of them or none; their legs end.

    `unit` says from where, for a dossier that lies at several. Refused `list_empty`, `not_away`,
    `back_from_which` (with the units), `list_unknown`, `list_back` for a list of which everything is back.
    """
    require_desk(session)
    if not scanned:
        raise Refused("list_empty", field="codes")
    with session.transaction() as tx:
        lines: dict[tuple[int, int], Row] = {}
        for each in scanned:
            found = _open_of_list(each) if is_list_code(each) else [_open_of_dossier(each, unit)]
            lines |= {(line.transfer_id, line.position): line for line in found}
        return tuple(_receive(tx, line, ending) for line in lines.values())


def away(dossier: int) -> list[Row]:
    """Return the open lines of a dossier with their lists, the oldest first, inside the caller's connection."""
    line, made = tables.TransferLine, tables.Transfer
    query = line.select(line, made).join(made).where(line.dossier == dossier, line.back_at.is_null())
    return list(query.order_by(made.id))


def _unit(code: str) -> Unit:
    unit = routes.table().units.get(code)
    if unit is None:
        raise Refused("unit_unknown", field="unit", unit=code)
    return unit


def _kind(unit: Unit) -> TransferKind:
    return TransferKind.POST if unit.kind is UnitKind.POST else TransferKind.UNIT


def _going(session: Session, unit: Unit, code: str) -> _Going:
    """Return a dossier that may go to a unit, or refuse it."""
    case = cases.found(session, compact_code(code))
    row = case.row
    ended = case.status in FINAL or case.status is DossierStatus.READY
    posted = unit.kind is UnitKind.POST and case.status in {DossierStatus.READY, DossierStatus.RETURNED}
    if ended and not posted:
        raise Refused("dossier_ended", field="codes", code=row.code)
    legs = tables.Leg.select().where(tables.Leg.dossier == row.id, tables.Leg.finished_at.is_null())
    left = list(legs.order_by(tables.Leg.position))
    leg = next((leg for leg in left if leg.unit == unit.code), None)
    known = routes.table()
    before = [each for each in left if leg is not None and each.stage < leg.stage]
    if waited_for := [known.name(each.unit) for each in before if not known.own(each.unit)]:
        raise Refused("stage_open", field="codes", code=row.code, units=", ".join(waited_for))
    for line in away(row.id):
        beside = leg is not None and line.leg is not None and line.leg.stage == leg.stage
        if line.transfer.unit == unit.code or not beside:
            name = known.name(line.transfer.unit)
            raise Refused("dossier_away", field="codes", code=row.code, unit=name, list=line.transfer.code)
    return _Going(case, tuple(before), leg)


def _send(tx: Transaction, unit: Unit, going: _Going, listed: str) -> None:
    case, leg, now = going.case, going.leg, tx.session.now()
    row = case.row
    for each in going.passed_on:
        routes.end(tx, row, case.procedure, each, LegEnding.PASSED_ON)
    if leg is not None and leg.started_at is None:
        routes.start(tx, row.code, leg, now)
        routes.recount(tx, row, case.procedure)
    # Nothing is held any longer of what has ended: its result is on its way to the citizen.
    if case.status not in FINAL:
        late = _late_from_the_desk(tx, case)
        _hold(row, unit.name, tx)
        tx.record(EventType.DOSSIER_SENT, row.code, unit=unit.name, list=listed, **late)


def _late_from_the_desk(tx: Transaction, case: Case) -> dict[str, list[str]]:
    """Count a dossier that leaves the desk for the first time later than the rule says; return what the log says."""
    uses = (
        one_time.uses(Action.FORWARD, case.facts(), cases.ground(tx.session))
        if case.row.holder is None
        else ()
    )
    broken = [use.rule.value for use in uses if use.broken]
    for kind in broken:
        tables.Breach.create(dossier=case.row.id, kind=kind, at=tx.session.now())
    return {"rules": broken} if broken else {}


def _hold(row: Row, holder: str | None, tx: Transaction) -> None:
    row.holder, row.held_since = holder, tx.session.now() if holder else None
    row.save(only=["holder", "held_since"])


def _row(going: _Going, tracking: Mapping[str, str]) -> TransferRow:
    row, kept, leg = going.case.row, going.case.kept, going.leg
    return TransferRow(
        code=row.code,
        procedure=going.case.procedure.name,
        applicant=row.applicant,
        sets=kept.sets,
        received_at=row.received_at,
        due_at=row.due_at,
        unit_due_at=tables.Leg.get_by_id(leg.id).due_at if leg is not None else None,
        tracking=tracking.get(row.code) or kept.tracking,
    )


def _line(transfer: int, at: int, going: _Going, form: TransferForm) -> dict[str, object]:
    return {
        "transfer": transfer,
        "position": at + 1,
        "dossier": going.case.row.id,
        "leg": going.leg.id if going.leg is not None else None,
        "tracking": form.rows[at].tracking,
        "back_at": None,
    }


def _open_of_list(code: str) -> list[Row]:
    listed = str(ListCode.parse(code))
    made = tables.Transfer.get_or_none(tables.Transfer.code == listed)
    if made is None:
        raise Refused("list_unknown", field="codes", code=listed)
    line = tables.TransferLine
    found = list(line.select().where(line.transfer == made.id, line.back_at.is_null()))
    if not found:
        raise Refused("list_back", field="codes", code=listed)
    return found


def _open_of_dossier(code: str, unit: str) -> Row:
    row = tables.Dossier.get_or_none(tables.Dossier.code == compact_code(code))
    if row is None:
        raise Refused("dossier_unknown", field="codes", code=code)
    lines = [line for line in away(row.id) if not unit or line.transfer.unit == unit]
    if not lines:
        raise Refused("not_away", field="codes", code=row.code)
    if len(lines) > 1:
        known = routes.table()
        units = ", ".join(known.name(line.transfer.unit) for line in lines)
        raise Refused("back_from_which", field="unit", code=row.code, units=units)
    return lines[0]


def _receive(tx: Transaction, line: Row, ending: LegEnding) -> BackLine:
    """Receive one dossier back: its line is closed, its leg ends, and who still has it holds it."""
    case = cases.found(tx.session, line.dossier.code)
    row, line_table, known = case.row, tables.TransferLine, routes.table()
    name = known.name(line.transfer.unit)
    same = (line_table.transfer == line.transfer_id) & (line_table.position == line.position)
    line_table.update(back_at=tx.session.now()).where(same).execute()
    late = 0
    if line.leg is not None and line.leg.finished_at is None:
        late = routes.end(tx, row, case.procedure, line.leg, ending)
    others = away(row.id)
    still = known.name(others[-1].transfer.unit) if others else ""
    _hold(row, still or None, tx)
    said = {"unit": name, "list": line.transfer.code, "late": late}
    tx.record(EventType.DOSSIER_BACK, row.code, **(said | {"still_at": still} if still else said))
    left = tables.Leg.select().where(tables.Leg.dossier == row.id, tables.Leg.finished_at.is_null())
    return BackLine(row.code, name, late, route_done=not left.exists())
