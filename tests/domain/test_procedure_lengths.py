"""How long the texts of a procedure may be, and how large its numbers, so that it can be posted on paper."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desk_app.domain.procedure import Channel, Fee, FeeRecord, RequiredDocument, Result, Terms
from desk_app.domain.procedure_changes import LONGEST, checked, refuse_numbers
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from tests.builders import refused
from tests.domain.test_procedure_changes import COUNTER, SOURCE, days

RECORD = FeeRecord(Fee(1), "Thông tư", date(2020, 1, 1))
NUMBERS: list[tuple[dict[str, Any], str, str]] = [
    ({"terms": (replace(COUNTER, fee=Fee(10**12)),)}, "fee_invalid", "terms"),
    ({"fees": (replace(RECORD, fee=Fee(1, ceiling=10**40)),)}, "fee_invalid", "fees"),
    ({"terms": (replace(COUNTER, time_limit=days(10_000)),)}, "limit_too_long", "terms"),
    ({"terms": (replace(COUNTER, statutory=days(10_000)),)}, "limit_too_long", "terms"),
]
TEXTS: list[tuple[dict[str, Any], str, str]] = [
    ({"code": "1.001193" + ".AB" * 9}, "procedure_code_invalid", "code"),
    ({"name": "W" * 1001}, "text_too_long", "name"),
    ({"field": "W" * 201}, "text_too_long", "field"),
    ({"decision": "W" * 201}, "text_too_long", "decision"),
    ({"authority": "W" * (LONGEST["authority"] + 1)}, "text_too_long", "authority"),
    ({"result": "W" * (LONGEST["result"] + 1)}, "text_too_long", "result"),
    ({"more_results": (Result("W" * (LONGEST["result"] + 1)),)}, "text_too_long", "result"),
    ({"keywords": ("a", "W" * 501)}, "text_too_long", "keywords"),
    ({"documents": (RequiredDocument(1, "W" * 2001),)}, "text_too_long", "documents"),
]


@pytest.mark.parametrize(("changes", "code", "field"), [*TEXTS, *NUMBERS])
def test_what_fits_on_no_paper_is_refused(changes: dict[str, Any], code: str, field: str) -> None:
    with refused(code, field):
        checked(replace(SOURCE, **changes))


@pytest.mark.parametrize(("changes", "code", "field"), NUMBERS)
def test_numbers_are_refused_alone_as_well(changes: dict[str, Any], code: str, field: str) -> None:
    with refused(code, field):
        refuse_numbers(replace(SOURCE, name="", **changes))


def test_texts_as_long_as_allowed_are_kept() -> None:
    longest: dict[str, Any] = {name: "W" * most for name, most in LONGEST.items() if name != "code"}
    made = replace(SOURCE, **longest, code="1.001193" + ".AB" * 8, keywords=("W" * 500,))
    assert checked(made) == made


def test_numbers_as_large_as_allowed_are_kept() -> None:
    terms = Terms(Channel.COUNTER, TimeLimit(9999, TimeUnit.MONTH), Fee(10**12 - 1))
    assert checked(replace(SOURCE, terms=(terms,))).terms == (terms,)
