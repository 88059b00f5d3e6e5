"""The lines of the yearly books of certifications: kept, numbered, read."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from desk_app.domain.certification import Book, Entry, EntryContent
from desk_app.domain.events import EventType
from desk_app.domain.workflow import DossierStatus
from desk_app.services import books
from desk_app.services.session import Transaction
from desk_app.store import records, sequences, tables
from desk_app.store.dossiers import Row, on_day

_OVER = (DossierStatus.WITHDRAWN.value, DossierStatus.REFUSED.value)


def series(book: Book, year: int) -> str:
    """Return the name of the series that numbers a book of a year."""
    return f"certification/{book.value}/{year}"


def keep(tx: Transaction, dossier: Row, contents: Iterable[EntryContent]) -> list[Row]:
    """Keep the lines of a dossier without their numbers, inside the caller's transaction."""
    now = tx.session.now()
    return [
        tables.Certification.create(
            book=content.lines[0].book.value,
            year=now.year,
            number=None,
            dossier=dossier.id,
            made_at=now,
            record=records.dump(content),
        )
        for content in contents
    ]


def enter(tx: Transaction, dossier: Row, waiting: Iterable[Row]) -> None:
    """Give lines their numbers of now, in their order; Refused `book_closed`."""
    now = tx.session.now()
    for row in waiting:
        books.refuse_closed(row.book, now.year)
        row.year, row.made_at = now.year, now
        row.number = sequences.following(series(Book(row.book), now.year))
        row.save(only=["year", "made_at", "number"])
        content = records.load(EntryContent, row.record)
        tx.record(
            EventType.CERTIFIED,
            dossier.code,
            book=row.book,
            year=now.year,
            number=row.number,
            pages=content.pages,
            copies=content.copies,
            fee=content.fee,
        )


def of_dossier(dossier: Row) -> list[Row]:
    """Return the lines of a dossier in their order, inside the caller's connection."""
    table = tables.Certification
    return list(table.select().where(table.dossier == dossier.id).order_by(table.id))


def of_day(on: date) -> tuple[Entry, ...]:
    """Return what was entered on a day, the newest first, with what waits for an appointment before it."""
    table = tables.Certification
    # By book and year, so that an index leads there.
    near = (table.book << [book.value for book in Book]) & (table.year << [on.year - 1, on.year])
    waiting = _joined().where(near, table.number.is_null(), tables.Dossier.status.not_in(_OVER))
    entered = _joined().where(*on_day(table.made_at, on), ~table.number.is_null())
    found = (*waiting.order_by(table.id.desc()), *entered.order_by(table.id.desc()))
    return tuple(entry(row, row.dossier.code) for row in found)


def of_book(book: Book, year: int, month: int | None = None) -> tuple[Entry, ...]:
    """Return the lines of a book in the order of their numbers, of one month or the whole year."""
    table = tables.Certification
    query = _joined().where(table.book == book.value, table.year == year, ~table.number.is_null())
    found = (entry(row, row.dossier.code) for row in query.order_by(table.number))
    return tuple(each for each in found if month in (None, each.made_at.month))


def last_number(book: Book, year: int) -> int:
    """Return the last number given in a book of a year, 0 for none."""
    table = tables.Certification
    numbers = table.select(table.number).where(table.book == book.value, table.year == year)
    last = numbers.where(~table.number.is_null()).order_by(table.number.desc()).first()
    return int(last.number) if last else 0


def latest(most: int) -> list[Row]:
    """Return the lines kept last, the newest first."""
    return list(tables.Certification.select().order_by(tables.Certification.id.desc()).limit(most))


def papers(lines: Sequence[Row]) -> Mapping[Book, Sequence[str]]:
    """Return the kinds of paper in some lines by book, each once, in the order of the lines."""
    found: dict[Book, dict[str, None]] = {book: {} for book in Book}
    for row in lines:
        for line in records.load(EntryContent, row.record).lines:
            found[line.book][line.paper] = None
    return {book: tuple(papers) for book, papers in found.items()}


def entry(row: Row, code: str) -> Entry:
    """Return a line of a book as it is shown."""
    content = records.load(EntryContent, row.record)
    return Entry(row.id, Book(row.book), row.year, row.number, row.made_at, code, content)


def _joined() -> Row:
    table = tables.Certification
    return table.select(table, tables.Dossier.code).join(tables.Dossier)
