"""Dossiers handed in as JSON: read as they come, refused on the field that is wrong, never with a crash."""

import json
from io import StringIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain.applicant import Gender, Representative
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Channel
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.services import intake, intake_json, maintenance
from desk_app.services.session import Session
from tests.builders import MARITAL_STATUS, refused

PLAIN: dict[str, Any] = {
    "procedure": MARITAL_STATUS,
    "applicant": {"name": "Nguyễn Văn Đức", "id_number": "093090000001"},
    "documents": "complete",
}
KEYS = sorted(set().union(*intake_json._KEYS.values()))
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.sampled_from([MARITAL_STATUS, "complete", "counter", "post", "nam", "2026-02-30", "\ud800", "\x00"])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS) | st.text(), inner, max_size=4)
    ),
    max_leaves=12,
)
# A dossier that is right but for one or two of its keys.
NEARLY = st.builds(
    lambda wrong: {**PLAIN, **wrong}, st.dictionaries(st.sampled_from(KEYS), VALUES, max_size=2)
)


def read(text: str) -> list[object]:
    """Return the entries, a refused line as its code and number."""
    return [
        (entry.code, entry.params["line"]) if isinstance(entry, Refused) else entry
        for entry in intake_json.entries(StringIO(text))
    ]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ('{"a": 1}', [{"a": 1}]),
        ('[{"a": 1}, {"a": 2}]', [{"a": 1}, {"a": 2}]),
        ('{\n  "a": 1\n}\n', [{"a": 1}]),
        ('[\n{"a": 1},\n{"a": 2}\n]', [{"a": 1}, {"a": 2}]),
        ('{"a": 1}\n{"a": 2}\n', [{"a": 1}, {"a": 2}]),
        ('\n\n{"a": 1}\n\n{"a": 2}', [{"a": 1}, {"a": 2}]),
        ('{"a": 1}\r\n{"a": 2}\r\n', [{"a": 1}, {"a": 2}]),
        ('{"a": 1}\n{oops\n{"a": 3}', [{"a": 1}, ("json_invalid", 2), {"a": 3}]),
        ('\n{"a": 1}\n{oops\n{"a": 3}', [{"a": 1}, ("json_invalid", 3), {"a": 3}]),
        ('oops\n{"a": 2}', [("json_invalid", 1), {"a": 2}]),
        ('\n\noops\n{"a": 2}\nno', [("json_invalid", 3), {"a": 2}, ("json_invalid", 5)]),
        ('oops\n{"a": "x\u2028y"}', [("json_invalid", 1), {"a": "x\u2028y"}]),
        ('{"a": 1}\n{"a": "x\u2028y"}', [{"a": 1}, {"a": "x\u2028y"}]),
        ("", []),
        ("\n \n", []),
        ("7", [7]),
        ("[" * 100_000, [("json_invalid", 1)]),
        ("9" * 5_000, [("json_invalid", 1)]),
    ],
)
def test_object_list_and_lines(text: str, entries: list[object]) -> None:
    assert read(text) == entries


def test_first_line_is_answered_before_the_second_was_sent() -> None:
    def sending() -> Any:
        yield '{"a": 1}\n'
        raise AssertionError("read ahead of the answer")

    assert next(intake_json.entries(sending())) == {"a": 1}


@given(st.text() | st.lists(VALUES, max_size=3).map(lambda some: "\n".join(map(json.dumps, some))))
def test_any_text_gives_entries(text: str) -> None:
    assert len(read(text)) >= 0


def test_whole_dossier(session: Session) -> None:
    form = intake_json.form(
        session,
        {
            "procedure": MARITAL_STATUS,
            "applicant": {
                "name": "Lê Thị Hòa",
                "id_number": "093190654321",
                "birth_date": "1990-02-28",
                "gender": "Nữ",
                "address": "Số 1",
                "phone": "0912345678",
                "email": "a@b.vn",
            },
            "representative": {"name": "Trần Bình", "authorisation": "UQ 1"},
            "documents": [
                {"no": 1, "originals": 1, "note": "bản mới"},
                {"no": 0, "name": "Đơn", "copies": 2},
            ],
            "channel": "online",
            "return_by": "post",
            "return_address": "Số 2",
            "sets": 2,
            "summary": "Kết hôn",
            "note": "gấp",
            "fee_amount": 0,
            "fee_paid": True,
            "duplicate_confirmed": True,
            "nonce": "n-1",
        },
    )
    assert (form.applicant.gender, form.applicant.email) == (Gender.FEMALE, "a@b.vn")
    assert form.representative == Representative("Trần Bình", authorisation="UQ 1")
    assert [(paper.no, paper.originals, paper.copies) for paper in form.documents] == [(1, 1, 0), (0, 0, 2)]
    assert form.documents[0].name.startswith("Tờ khai")
    assert form.documents[1] == SubmittedDocument(0, "Đơn", copies=2)
    assert (form.channel, form.return_by) == (Channel.ONLINE, Channel.POST)
    assert (form.fee_amount, form.fee_paid, form.duplicate_confirmed, form.nonce) == (0, True, True, "n-1")


def test_shortest_dossier(session: Session) -> None:
    form = intake_json.form(session, PLAIN)
    assert [paper.no for paper in form.documents] == [1, 4]
    assert (form.representative, form.fee_amount, form.sets) == (None, None, 1)
    assert form.nonce != intake_json.form(session, PLAIN).nonce


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"surname": "x"}, "surname"),
        ({"applicant": {"name": "A", "age": 7}}, "applicant.age"),
        ({"applicant": "Nguyễn"}, "applicant"),
        ({"applicant": None}, "applicant"),
        ({"applicant": {"name": 7}}, "applicant.name"),
        ({"applicant": {"name": "A", "gender": "?"}}, "applicant.gender"),
        ({"applicant": {"name": "A", "birth_date": "1990-02-30"}}, "applicant.birth_date"),
        ({"applicant": {"name": "A", "birth_date": 1990}}, "applicant.birth_date"),
        ({"applicant": {"name": "half \ud800"}}, "applicant.name"),
        ({"representative": []}, "representative"),
        ({"representative": {"surname": "x"}}, "representative.surname"),
        ({"documents": "all"}, "documents"),
        ({"documents": {"no": 1}}, "documents"),
        ({"documents": ["1"]}, "documents"),
        ({"documents": [{"no": 1, "originals": True}]}, "originals"),
        ({"documents": [{"no": 1, "originals": 1.5}]}, "originals"),
        ({"documents": [{"no": 1, "copies": -1}]}, "copies"),
        ({"documents": [{"no": "1"}]}, "no"),
        ({"return_by": "pigeon"}, "return_by"),
        ({"channel": 3}, "channel"),
        ({"sets": "2"}, "sets"),
        ({"fee_amount": 10**12}, "fee_amount"),
        ({"fee_paid": "yes"}, "fee_paid"),
        ({"duplicate_confirmed": 1}, "duplicate_confirmed"),
        ({"nonce": 12}, "nonce"),
        ({"nonce": "\udfff"}, "nonce"),
        ({"note": "x" * 2001}, "note"),
        ({"half \ud800": 1}, "half ?"),
    ],
)
def test_wrong_key_or_type_is_refused_on_its_field(
    session: Session, changes: dict[str, object], field: str
) -> None:
    with refused("json_field_invalid", field):
        intake_json.form(session, {**PLAIN, **changes})


@pytest.mark.parametrize("entry", [None, True, 7, 1.5, "text", [], [PLAIN]])
def test_entry_that_is_no_object(session: Session, entry: object) -> None:
    with refused("json_field_invalid", "entry"):
        intake_json.form(session, entry)


def test_unknown_procedure_and_paper(session: Session) -> None:
    with refused("procedure_unknown", "procedure"):
        intake_json.form(session, {**PLAIN, "procedure": "9.9"})
    with refused("document_unknown", "documents"):
        intake_json.form(session, {**PLAIN, "documents": [{"no": 99}]})


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(entry=VALUES | NEARLY)
def test_any_json_is_received_or_refused(session: Session, entry: object) -> None:
    """Nothing but a refusal is ever raised, and what was received is kept whole."""
    answer: object
    try:
        answer = intake.accept(session, intake_json.form(session, entry)).code
    except Refused as error:
        answer = [error.code, error.field, error.params]
    # Every answer can be written to a terminal or a pipe.
    assert json.dumps(answer, ensure_ascii=False, default=str).encode()


def test_what_hostile_dossiers_leave_behind_is_clean(session: Session) -> None:
    hostile = {"name": "=cmd|' /C calc'!A1\x00\u202e", "address": "'; DROP TABLE dossier; --"}
    intake.accept(session, intake_json.form(session, {**PLAIN, "applicant": hostile, "nonce": "\x00'"}))
    assert maintenance.verify(session).clean
