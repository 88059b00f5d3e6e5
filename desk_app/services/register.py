"""The register of dossiers: one book a year, read, printed, written as a workbook, closed at the year's end.

TT 03/2025/TT-VPCP, Phụ lục I, Mẫu số 07; TT 01/2018/TT-VPCP Đ.10.2 (numbers from 01 to the end of the year).
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.procedure import Channel, Procedure
from desk_app.domain.register import RegisterClosed, RegisterForm, RegisterLine
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import DossierStatus
from desk_app.services import books, catalogue, form_building, printing
from desk_app.services.session import Session
from desk_app.store import database, register_lines, tables
from desk_app.store.register_lines import Registered, moment


def years(session: Session) -> tuple[int, ...]:
    """Return the years there is a register of, and this one; the newest first."""
    session.require(Permission.READ)
    with database.reading():
        return tuple(sorted({session.today().year, *register_lines.years()}, reverse=True))


def register(
    session: Session, year: int, from_on: date | None = None, to_on: date | None = None
) -> RegisterForm:
    """Return a year's register from one day to another, both included; without days the whole book.

    Refused `register_period_invalid` on the field `from_on` or `to_on` for days of another year or in the wrong order.
    """
    session.require(Permission.READ)
    first, last = _period(year, from_on, to_on)
    with database.reading():
        rows = register_lines.between(first, last)
        procedures = _procedures({row.procedure_id for row in rows})
        return RegisterForm(
            letterhead=printing.letterhead(session),
            form_set=form_building.form_set(session),
            year=year,
            from_on=first,
            to_on=last,
            lines=tuple(_line(row, procedures[row.procedure_id]) for row in rows),
            officer=session.staff.name,
            made_at=session.now(),
            closed=next((each for each in _closings() if each.year == year), None),
        )


def draw(form: RegisterForm) -> bytes:
    """Return a register as a PDF on A4 landscape; a long one takes a while, and needs no look at the store."""
    from desk_app.documents.register import render_register

    return render_register(form)


def write(form: RegisterForm, path: Path) -> Path:
    """Write a register as XLSX; Refused `folder_unusable` on the field `out`."""
    from desk_app.exports.register_xlsx import write_register_xlsx

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_register_xlsx(form, path)
    except OSError as error:
        reason = error.strerror or ""
        raise Refused("folder_unusable", field="out", path=str(path.parent), reason=reason) from error
    return path


def file_name(session: Session, form: RegisterForm) -> str:
    """Return what the file of a register is called, without its ending."""
    part = "" if form.whole_year else f"-{form.from_on:%m%d}-{form.to_on:%m%d}"
    return f"{session.office.code}-so-theo-doi-{form.year}{part}"


def record(session: Session, form: RegisterForm, kind: str) -> None:
    """Record that a register was drawn or written: personal data left the store. Refused `not_allowed`."""
    session.require(Permission.EXPORT)
    with session.transaction() as tx:
        tx.record(
            EventType.BOOK_PRINTED,
            f"book/{books.REGISTER}/{form.year}",
            from_on=form.from_on.isoformat(),
            to_on=form.to_on.isoformat(),
            kind=kind,
            entries=len(form.lines),
        )


def close_year(session: Session, year: int) -> RegisterClosed:
    """Close the register of a year that has ended (khóa sổ): nothing is entered in it any more.

    Refused `book_closed` the second time, `book_year_running` before its year has ended, `book_unknown` where there is
    none of that year; all on the field `year`.
    """
    session.require(Permission.EXPORT)
    with session.transaction() as tx:
        books.refuse_closed(books.REGISTER, year)
        if year < session.today().year and year not in register_lines.years():
            raise Refused("book_unknown", field="year", year=year)
        lines = register_lines.between(*_period(year, None, None))
        last = max((line.number for line in lines), default=0)
        books.close(tx, books.REGISTER, year, last)
        return RegisterClosed(year, last, session.now(), session.staff.name)


def closings(session: Session) -> tuple[RegisterClosed, ...]:
    """Return the registers that were closed, the newest year first."""
    session.require(Permission.READ)
    with database.reading():
        return _closings()


def _closings() -> tuple[RegisterClosed, ...]:
    table = tables.BookClosing
    rows = table.select().where(table.book == books.REGISTER).order_by(table.year.desc())
    return tuple(RegisterClosed(row.year, row.last_number, row.closed_at, row.closed_by) for row in rows)


def _period(year: int, from_on: date | None, to_on: date | None) -> tuple[date, date]:
    if not date.min.year < year < date.max.year:
        raise Refused("book_unknown", field="year", year=year)
    first, last = from_on or date(year, 1, 1), to_on or date(year, 12, 31)
    for name, day in (("from_on", first), ("to_on", last)):
        if day.year != year:
            raise Refused("register_period_invalid", field=name, year=year)
    if first > last:
        raise Refused("register_period_invalid", field="to_on", year=year)
    return first, last


def _procedures(ids: Iterable[int]) -> dict[int, Procedure]:
    return {each: catalogue.read(tables.Procedure.get_by_id(each).record) for each in ids}


def _line(row: Registered, procedure: Procedure) -> RegisterLine:
    return RegisterLine(
        number=row.number,
        code=row.code,
        procedure=procedure.name,
        procedure_code=procedure.code,
        sets=row.sets,
        applicant=row.applicant,
        address=row.address,
        phone=row.phone,
        unit=row.decided_by or procedure.authority,
        received_at=moment(row.received_at),
        officer=row.officer,
        first_due_at=moment(row.first_due_at),
        due_at=moment(row.due_at),
        status=DossierStatus(row.status),
        return_by=Channel(row.return_by),
        returned_at=moment(row.returned_at) if row.returned_at else None,
        receiver=row.receiver,
    )
