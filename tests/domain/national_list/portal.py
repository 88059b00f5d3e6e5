"""The real list of the national portal, where it lies beside the project; the tests that need it skip without it."""

import json
from functools import cache
from pathlib import Path

import pytest

from desk_app.domain.national_list.reading import read
from desk_app.domain.national_list.record import NationalRecord, of_values
from desk_app.domain.procedure import Procedure

LIST = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "national_procedures_2026-07.json"

needs_list = pytest.mark.skipif(not LIST.exists(), reason="the national portal's list is not here")


@cache
def records() -> tuple[NationalRecord, ...]:
    """Return the records of the list; `line` is their place in it, from 1."""
    rows = json.loads(LIST.read_text(encoding="utf-8"))
    return tuple(of_values(line, row) for line, row in enumerate(rows, start=1))


@cache
def procedures() -> tuple[Procedure, ...]:
    """Return what is read out of every record, refused ones as well."""
    return tuple(map(read, records()))
