"""Reading requests of other programs: exactly the fields there are, each of its own type."""

import json
from datetime import date
from typing import Any

import pytest

from desk_app.domain.acts import ActDetails, Contact, Fault, Lacking
from desk_app.domain.certification import Book, CertificationVisit
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.services import act_json, request_json
from tests.builders import refused

VISIT: dict[str, Any] = {
    "requester": {"name": "Trần Bình"},
    "lines": [{"book": "SCT/BS", "paper": "Căn cước", "pages": 2}],
    "payment": "cash",
    "with_receipt": True,
    "nonce": "1",
}


def test_words_of_a_table_are_what_they_are() -> None:
    read = act_json.details(
        '{"contact": "phone", "lacking": [{"no": 1, "name": "x", "fault": "missing"}], "new_due_on": "2026-12-01"}'
    )
    assert read == ActDetails(
        contact=Contact.PHONE, lacking=(Lacking(1, "x", Fault.MISSING),), new_due_on=date(2026, 12, 1)
    )
    assert isinstance(read.contact, Contact)
    assert isinstance(read.lacking[0].fault, Fault)


def test_a_visit() -> None:
    visit = request_json.read(CertificationVisit, json.dumps(VISIT), "visit")
    assert (type(visit.lines[0].book), type(visit.payment)) == (Book, PaymentMethod)
    assert (visit.lines[0].pages, visit.with_receipt) == (2, True)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"nonce": 1}, "visit.nonce"),
        ({"payment": "gold"}, "visit.payment"),
        ({"with_receipt": "yes"}, "visit.with_receipt"),
        ({"appointment_days": True}, "visit.appointment_days"),
        ({"appointment_days": 2**63}, "visit.appointment_days"),
        ({"appointment_days": 1.5}, "visit.appointment_days"),
        ({"requester": {"nickname": "B"}}, "visit.requester.name"),
        ({"requester": {"name": "B", "nickname": "B"}}, "visit.requester.nickname"),
        ({"signer": "\ud800"}, "visit"),
    ],
)
def test_the_wrong_field_is_named(change: dict[str, Any], field: str) -> None:
    with refused("json_field_invalid", field):
        request_json.build(CertificationVisit, {**VISIT, **change}, "visit")


@pytest.mark.parametrize("text", ["", "{\n\n", "[" * 100_000])
def test_what_is_no_json(text: str) -> None:
    with refused("json_invalid", "request"):
        request_json.read(CertificationVisit, text, "request")
