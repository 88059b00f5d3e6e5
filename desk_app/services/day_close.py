"""The end of the day: every dossier of it, the equation that must hold, and the files to keep."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from desk_app.domain.acts import OneTimeRule
from desk_app.domain.day_log import DayLine, DayLog, DayPart, DayTotals
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.staff import Permission
from desk_app.domain.standing import Standing, standing
from desk_app.domain.workflow import Action, DossierStatus
from desk_app.services import fee_figures, guidance
from desk_app.services.session import Session
from desk_app.store import database, dossiers, event_log, exchanged, records, tables
from desk_app.store.dossiers import DossierRecord, Row, midnight, on_day


def day_log(session: Session, day: date) -> DayLog:
    """Return the log of a day as it stood at its end, or stands now; Refused `day_ahead` for a day to come."""
    session.require(Permission.EXPORT)
    if day > session.today():
        raise Refused("day_ahead", field="day")
    with database.reading():
        lines = [_line(session, row, day) for row in _rows(day)]
        totals = _totals(day, lines)
    return DayLog(
        office=session.office.name,
        parent=session.office.parent,
        day=day,
        made_at=session.now(),
        officer=session.staff.name,
        training=session.office.training,
        totals=totals,
        lines=tuple(lines),
    )


def export(session: Session, day: date, folder: Path) -> tuple[Path, ...]:
    """Write the day's log as XLSX, CSV and PDF and return the files.

    Refused `folder_unusable` on the field `out`, `day_unbalanced` when the equation does not hold.
    """
    log = day_log(session, day)
    totals = log.totals
    if not totals.balanced:
        raise Refused(
            "day_unbalanced",
            opening=totals.opening,
            received=totals.received,
            closed=totals.closed,
            closing=totals.closing,
        )
    stem = f"{session.office.code}-{day:%Y-%m-%d}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        paths = []
        for ending, write in _writers():
            path = folder / f"{stem}.{ending}"
            write(log, path)
            paths.append(path)
    except OSError as error:
        raise Refused(
            "folder_unusable", field="out", path=str(folder), reason=error.strerror or ""
        ) from error
    with session.transaction() as tx:
        tx.record(EventType.DAY_EXPORTED, day.isoformat(), lines=len(log.lines), closing=totals.closing)
    return tuple(paths)


def _writers() -> tuple[tuple[str, Callable[[DayLog, Path], None]], ...]:
    # What draws and tabulates takes a fifth of a second to import: the window is to be there before.
    from desk_app.exports.csv import write_day_log_csv
    from desk_app.exports.xlsx import write_day_log_xlsx

    return ("xlsx", write_day_log_xlsx), ("csv", write_day_log_csv), ("pdf", _write_pdf)


def _write_pdf(log: DayLog, path: Path) -> None:
    from desk_app.documents.day_log import render_day_log
    from desk_app.exports.whole_file import replacing

    with replacing(path) as unfinished:
        unfinished.write_bytes(render_day_log(log))


def _rows(day: date) -> list[Row]:
    table = tables.Dossier
    moments = (table.received_at, table.finished_at, table.returned_at)
    # One index serves each moment; an OR over the three would read the whole table.
    ids = {row.id for moment in moments for row in table.select(table.id).where(*on_day(moment, day))}
    return [
        row
        for some in _stretches(sorted(ids))
        for row in dossiers.with_procedure().where(table.id.in_(some)).order_by(table.id)
    ]


def _stretches(ids: list[int], size: int = 500) -> list[list[int]]:
    return [ids[start : start + size] for start in range(0, len(ids), size)]


def _line(session: Session, row: Row, day: date) -> DayLine:
    end = midnight(day + timedelta(days=1))
    seen_at = min(session.now(), end - timedelta(seconds=1))
    finished_at = _until(row.finished_at, end)
    returned_at = _until(row.returned_at, end)
    kept = records.load(DossierRecord, row.record)
    status = DossierStatus(row.status) if end > session.now() else _status_at(row, end)
    receiver = kept.receiver.name if kept.receiver else row.applicant
    return DayLine(
        code=row.code,
        procedure_code=row.procedure_code,
        procedure=row.procedure.name,
        applicant=row.applicant,
        id_number=row.id_number,
        phone=row.phone,
        received_at=row.received_at,
        due_at=row.due_at,
        status=status,
        state=standing(
            row.due_at,
            seen_at,
            finished_at=finished_at,
            stopped_since=_until(row.stopped_since, end),
            soon_days=session.soon_days(),
            calendar=session.calendar,
        ),
        officer=row.officer,
        finished_at=finished_at,
        returned_at=returned_at,
        handed_to=receiver if returned_at else "",
        fee_amount=row.fee_amount,
        parts=_parts(row, day),
    )


def _parts(row: Row, day: date) -> tuple[DayPart, ...]:
    moments = {
        DayPart.RECEIVED: row.received_at,
        DayPart.CLOSED: row.finished_at,
        DayPart.HANDED_OVER: row.returned_at,
    }
    return tuple(part for part, moment in moments.items() if moment and moment.date() == day)


def _until(moment: datetime | None, end: datetime) -> datetime | None:
    return moment if moment and moment < end else None


def _status_at(row: Row, end: datetime) -> DossierStatus:
    past = [event for event in event_log.history(row.code) if event.at < end and "status" in event.data]
    return DossierStatus(str(past[-1].data["status"])) if past else DossierStatus(row.status)


def _totals(day: date, lines: list[DayLine]) -> DayTotals:
    start, end = midnight(day), midnight(day + timedelta(days=1))
    table = tables.Dossier
    # What was withdrawn or refused left the stock without a result that could be early or late.
    closed = [
        line.state.standing
        for line in lines
        if DayPart.CLOSED in line.parts and line.status in {DossierStatus.READY, DossierStatus.RETURNED}
    ]
    decided = table.finished_as.in_([Action.RELEASE.value, Action.DENY.value])
    desk = guidance.figures(day)
    return DayTotals(
        opening=_count_until(start, table.finished_at, table.received_at < start),
        received=_count(*on_day(table.received_at, day)),
        closed=_count(*on_day(table.finished_at, day)),
        closing=_count_until(end, table.finished_at, table.received_at < end),
        handed_over=_count(*on_day(table.returned_at, day)),
        early=closed.count(Standing.EARLY),
        on_time=closed.count(Standing.ON_TIME),
        overdue=closed.count(Standing.OVERDUE),
        ready_uncollected=_count_until(end, table.returned_at, decided, table.finished_at < end),
        fees_collected=fee_figures.collected(day),
        guidance=desk.guidance,
        refused_at_desk=desk.refused,
        for_others=exchanged.received_work(day),
        breaches=_breaches(day),
    )


def _breaches(day: date) -> dict[OneTimeRule, int]:
    table = tables.Breach
    kinds = [row.kind for row in table.select(table.kind).where(*on_day(table.at, day))]
    return {rule: kinds.count(rule.value) for rule in OneTimeRule if rule.value in kinds}


def _count_until(moment: datetime, ending: Any, *conditions: Any) -> int:
    """Count the dossiers whose `ending` had not come before a moment.

    Not yet at all and later are counted apart, each by its index: together they would read the whole table.
    """
    return _count(ending.is_null(), *conditions) + _count(ending >= moment, *conditions)


def _count(*conditions: Any) -> int:
    return int(tables.Dossier.select().where(*conditions).count())
