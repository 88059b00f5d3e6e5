"""What people read in more than a hundred real records, beside what the program reads in them."""

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.procedure import Part, Procedure, Result
from desk_app.domain.time_limit import words_vi
from tests.domain.national_list.portal import needs_list, procedures

FILES = sorted((Path(__file__).parent / "expected").glob("*.toml"))
SHOWN = 40  # letters of a name or a case that an expectation writes down


def expectations() -> list[Any]:
    return [
        pytest.param(record, id=f"{file.stem}-{record['code']}")
        for file in FILES
        for record in tomllib.loads(file.read_text(encoding="utf-8"))["record"]
    ]


def terms(procedure: Procedure) -> list[list[Any]]:
    return [
        [
            each.channel.value,
            each.case,
            words_vi(each.time_limit) if each.time_limit else "",
            -1 if each.fee.amount is None else each.fee.amount,
            each.fee.per,
        ]
        for each in procedure.terms
    ]


def documents(procedure: Procedure) -> list[list[Any]]:
    return [
        [each.name, each.originals, each.copies, each.case, each.required, each.to_show]
        for each in procedure.documents
    ]


def results(procedure: Procedure) -> list[list[Any]]:
    first = [Result(procedure.result, procedure.result_code)] if procedure.result else []
    return [[each.name, each.code] for each in (*first, *procedure.more_results)]


def legal(procedure: Procedure) -> list[list[Any]]:
    return [
        [each.number, each.issued_on.isoformat() if each.issued_on else ""] for each in procedure.legal_basis
    ]


def review(procedure: Procedure) -> list[str]:
    unread = {each.part for each in procedure.unread}
    return [part.value for part in Part if part in unread]


FIELDS: dict[str, Callable[[Procedure], Any]] = {
    "terms": terms,
    "documents": documents,
    "notes": lambda procedure: len(procedure.notes),
    "results": results,
    "legal": legal,
    "review": review,
}
# Where an expectation gives the beginning of the words only: which places of a row these are.
BEGINNINGS: dict[str, tuple[int, ...]] = {"documents": (0, 3), "results": (0,)}


def shown(field: str, rows: list[list[Any]]) -> list[list[Any]]:
    """Return rows with the words of which only the beginning is written cut to as many letters."""
    places = BEGINNINGS.get(field, ())
    return [
        [cell[:SHOWN].strip() if place in places else cell for place, cell in enumerate(row)] for row in rows
    ]


def beginnings(field: str, expected: list[list[Any]], read: list[list[Any]]) -> list[list[Any]]:
    """Return what was read, its words cut to the length of those expected in the same place."""
    cut = [list(row) for row in shown(field, read)]
    for wanted, row in zip(expected, cut, strict=False):
        for place in BEGINNINGS.get(field, ()):
            if wanted[place] and row[place].startswith(wanted[place]):
                row[place] = wanted[place]
    return cut


@needs_list
@pytest.mark.parametrize("record", expectations())
def test_record(record: dict[str, Any]) -> None:
    procedure = next(each for each in procedures() if each.code == record["code"])
    expected, read = {}, {}
    for field in FIELDS.keys() & record.keys():
        expected[field] = record[field]
        read[field] = FIELDS[field](procedure)
        if isinstance(record[field], list) and field != "review":
            expected[field] = shown(field, record[field])
            read[field] = beginnings(field, expected[field], FIELDS[field](procedure))
    assert read == expected


def test_expectations_say_what_they_should() -> None:
    codes = [param.values[0]["code"] for param in expectations()]
    assert len(codes) == len(set(codes))
    for param in expectations():
        record = param.values[0]
        assert record.keys() <= {"code", *FIELDS}, record["code"]
        assert {"terms", "review"} <= record.keys(), record["code"]
        assert record["review"] == [part.value for part in Part if part.value in record["review"]], record[
            "code"
        ]
