"""What is kept about packages: which went out, which came in, and of whose dossiers ours are the work."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from desk_app.domain.package import LeftOut, TakenIn
from desk_app.store import dossiers, records, tables


@dataclass(frozen=True, slots=True)
class PackageRecord:
    """What a package's row keeps: of one made here our dossiers in it, of one opened here what became of each entry.

    `digest` is the hash of the file that was opened, in hex.
    """

    office_name: str
    made_at: datetime
    codes: tuple[str, ...] = ()
    transfer: str = ""
    digest: str = ""
    taken: tuple[TakenIn, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def package(code: str) -> tuple[Any, PackageRecord] | None:
    """Return the row of a package and what it keeps, inside the caller's connection."""
    row = tables.Package.get_or_none(tables.Package.code == code)
    return None if row is None else (row, records.load(PackageRecord, row.record))


def known(office: str, codes: Iterable[str]) -> Mapping[str, Any]:
    """Return by another office's dossier codes the rows of ours that are the work for them."""
    table = tables.Origin
    wanted = (table.office == office) & table.code.in_(list(codes))
    rows = table.select(table, tables.Dossier).join(tables.Dossier).where(wanted)
    return {row.code: row.dossier for row in rows}


def office_name(code: str) -> str:
    """Return what another office is called here, "" for one not known, inside the caller's connection."""
    row = tables.KnownOffice.get_or_none(tables.KnownOffice.code == code)
    return "" if row is None else str(row.name)


def origin(number: int) -> Any | None:
    """Return whose dossier one of ours is the work for, inside the caller's connection."""
    return tables.Origin.get_or_none(tables.Origin.dossier == number)


def received_work(day: date) -> int:
    """Return how many dossiers received on a day are work for another office, which counts them as its own."""
    table = tables.Origin
    on_day = dossiers.on_day(tables.Dossier.received_at, day)
    return int(table.select().join(tables.Dossier).where(*on_day).count())
