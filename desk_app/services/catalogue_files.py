"""Reading the shipped catalogue: procedures, legal rules and special days, as the files in db/catalogue say."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from desk_app import paths
from desk_app.domain.office_calendar import DayException, DayKind
from desk_app.domain.posting import LegalDocument
from desk_app.domain.procedure import (
    Channel,
    Fee,
    FeeRecord,
    LegalBasis,
    Procedure,
    RequiredDocument,
    Terms,
)
from desk_app.domain.rules import RuleBook
from desk_app.domain.time_limit import parse_time_limit


@dataclass(frozen=True, slots=True)
class AnnouncedDay:
    """A day that may become a day off: spoken of, not decided when the program was shipped."""

    day: date
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ShippedCalendar:
    """Days decided on and announced; holidays are official through the year `published_through`."""

    days: tuple[DayException, ...]
    announced: tuple[AnnouncedDay, ...]
    published_through: int


def procedures(folder: Path = paths.CATALOGUE) -> Iterator[Procedure]:
    """Yield every shipped procedure, file by file in order of their names."""
    fees, replaced = fee_records(folder), replaced_codes(folder)
    for path in sorted((folder / "procedures").glob("*.toml")):
        for entry in _toml(path)["procedure"]:
            procedure = _procedure(entry)
            yield replace(
                procedure,
                fees=fees.get(procedure.code, ()),
                replaces=replaced.get(procedure.code, ()),
            )


def rules(folder: Path = paths.CATALOGUE) -> RuleBook:
    """Return the shipped numbers of the law."""
    return RuleBook.from_records(_toml(folder / "rules.toml")["rule"])


def calendar(folder: Path = paths.CATALOGUE) -> ShippedCalendar:
    """Return the shipped exceptions to the published holidays."""
    content = _toml(folder / "calendar.toml")
    days = tuple(
        DayException(entry["day"], DayKind(entry["kind"]), entry["name"], entry["decision"])
        for entry in content["day"]
    )
    announced = tuple(AnnouncedDay(**entry) for entry in content.get("announced", ()))
    return ShippedCalendar(days, announced, content["published_through"])


def legal_documents(folder: Path = paths.CATALOGUE) -> tuple[LegalDocument, ...]:
    """Return the legal acts that are known to have ended, or to end on a day."""
    entries = _toml(folder / "legal_documents.toml")["document"]
    return tuple(LegalDocument(**entry) for entry in entries)


def replaced_codes(folder: Path = paths.CATALOGUE) -> dict[str, tuple[str, ...]]:
    """Return by procedure code the older codes it took the place of."""
    entries = _toml(folder / "replaced_codes.toml")["replaced"]
    return {entry["code"]: tuple(entry["old"]) for entry in entries}


def fee_records(folder: Path = paths.CATALOGUE) -> dict[str, tuple[FeeRecord, ...]]:
    """Return by procedure code the fees that legal acts set, in the order of the file."""
    records: dict[str, tuple[FeeRecord, ...]] = {}
    for entry in _toml(folder / "fees.toml")["fee"]:
        for code in entry["procedures"]:
            records[code] = (*records.get(code, ()), _fee_record(entry))
    return records


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _procedure(entry: dict[str, Any]) -> Procedure:
    plain = {
        key: entry[key] for key in ("code", "name", "field", "authority", "result", "result_code", "decision")
    }
    return Procedure(
        **plain,
        page=entry.get("page", ""),
        terms=tuple(_terms(terms) for terms in entry["terms"]),
        documents=tuple(
            RequiredDocument(no, **paper) for no, paper in enumerate(entry["documents"], start=1)
        ),
        legal_basis=tuple(LegalBasis(**basis) for basis in entry.get("legal_basis", ())),
        keywords=tuple(entry.get("keywords", ())),
        reviewed_on=entry.get("reviewed_on"),
        source=entry.get("source", ""),
        needs_review=entry.get("needs_review", ""),
        supplement_mode=entry.get("supplement_mode", ""),
    )


def _terms(entry: dict[str, Any]) -> Terms:
    fee = Fee(entry.get("fee"), entry.get("per", ""), entry.get("fee_note", ""))
    return Terms(Channel(entry["channel"]), parse_time_limit(entry["limit"]), fee)


def _fee_record(entry: dict[str, Any]) -> FeeRecord:
    fee = Fee(
        entry.get("amount"),
        entry.get("per", ""),
        entry.get("note", ""),
        tier=entry.get("tier"),
        beyond=entry.get("beyond"),
        ceiling=entry.get("ceiling"),
    )
    return FeeRecord(
        fee,
        basis=entry["basis"],
        in_force_from=entry["in_force_from"],
        in_force_to=entry.get("in_force_to"),
        case=entry.get("case", ""),
        channel=Channel(entry["channel"]) if "channel" in entry else None,
        person=entry.get("person", ""),
    )
