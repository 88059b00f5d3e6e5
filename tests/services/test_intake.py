"""Receiving: everything is kept together or not at all, and a request is one dossier however often it comes."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from desk_app.domain.applicant import Representative
from desk_app.domain.procedure import Channel
from desk_app.domain.staff import Role
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.workflow import DossierStatus
from desk_app.services import drafts, feed, intake, lookup, maintenance, receipts
from desk_app.services.session import Session
from desk_app.store import database, event_log, search, tables
from tests.builders import MARITAL_STATUS, a_form, accepted, an_applicant, as_role, refused, returned
from tests.conftest import StandingClock


def rows(session: Session) -> dict[str, int]:
    with database.connection():
        return {table.__name__: table.select().count() for table in tables.ALL} | {
            "search": search.indexed(),
            "series": sum(row.value for row in tables.Sequence.select()),
        }


def test_answer_is_what_the_citizen_is_told(session: Session) -> None:
    issued = accepted(session)
    assert issued.code == "H13.50.05-261123-0001"
    assert issued.received_at == datetime(2026, 11, 23, 8, 30)
    # Tuesday the 24th is a public holiday: Wednesday, Thursday, Friday are counted.
    assert issued.due_at == datetime(2026, 11, 27, 17, 0)
    assert len(issued.seal) == 20
    assert not issued.repeated
    assert accepted(session).code == "H13.50.05-261123-0002"


def test_everything_is_kept_together(session: Session) -> None:
    before = rows(session)
    issued = accepted(session, name="  TRẦN   thị Ánh ", phone="0912 345.678", note=" gấp ", sets=2)
    assert {name: count - before[name] for name, count in rows(session).items() if count != before[name]} == {
        "Dossier": 1,
        "Document": 2,
        "Printout": 1,
        "Event": 1,
        "Sequence": 2,
        "search": 1,
        "series": 2,
    }
    kept = lookup.detail(session, issued.code)
    assert (kept.applicant.name, kept.applicant.phone) == ("TRẦN thị Ánh", "0912345678")
    assert (kept.summary.status, kept.summary.printed) == (DossierStatus.RECEIVED, False)
    assert (kept.note, kept.sets, kept.first_due_at) == ("gấp", 2, issued.due_at)
    assert [paper.no for paper in kept.documents] == [1, 4]
    assert [(form.form, form.issue, form.prints) for form in kept.prints] == [("receipt", 1, 0)]
    assert [(line.type, line.actor, line.counter) for line in kept.timeline] == [
        ("dossier.accepted", "Cán bộ một cửa", "Quầy 1")
    ]
    assert any("Ngày Văn hóa" in note.why for note in kept.explanation if not note.counted)
    assert [row.code for row in lookup.find(session, "anh tran").rows] == [issued.code]


def test_log_holds_no_personal_data(session: Session) -> None:
    last = feed.last_id(session)
    form = a_form(session, note="điện cho chị Sáu")
    intake.accept(session, form)
    told = str([event.data for event in feed.events_since(session, last)])
    for secret in (form.applicant.name, form.applicant.id_number, form.applicant.phone, "chị Sáu"):
        assert secret not in told


def test_forecast_is_what_accepting_then_says(session: Session, clock: StandingClock) -> None:
    for moment in (datetime(2026, 11, 23, 8, 30), datetime(2026, 11, 23, 16, 59), datetime(2026, 11, 28, 20)):
        clock.now = moment
        for procedure in (MARITAL_STATUS, "2.000815", "1.004222"):
            foreseen = intake.forecast(session, procedure)
            issued = accepted(session, procedure)
            kept = lookup.detail(session, issued.code)
            assert (issued.due_at, kept.counted_from) == (foreseen.due_at, foreseen.counted_from)
            assert (kept.explanation, kept.warnings) == (foreseen.explanation, foreseen.warnings)


def test_outside_hours_counts_from_the_next_opening(session: Session, clock: StandingClock) -> None:
    clock.now = datetime(2026, 11, 28, 20)  # a Saturday evening
    issued = accepted(session)
    kept = lookup.detail(session, issued.code)
    assert issued.received_at == datetime(2026, 11, 28, 20)
    assert kept.counted_from == datetime(2026, 11, 30, 7)
    assert issued.code == "H13.50.05-261128-0001"


def test_same_request_again_is_the_same_dossier(session: Session, clock: StandingClock) -> None:
    form = a_form(session)
    first = intake.accept(session, form)
    before = rows(session)
    clock.forward(days=1)
    again = intake.accept(session, form)
    assert again.repeated
    assert (again.code, again.received_at, again.due_at, again.seal) == (
        first.code,
        first.received_at,
        first.due_at,
        first.seal,
    )
    assert rows(session) == before


def test_same_request_from_many_threads_is_one_dossier(session: Session) -> None:
    form = a_form(session)
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: intake.accept(session, form), range(12)))
    assert {answer.code for answer in answers} == {"H13.50.05-261123-0001"}
    assert sum(not answer.repeated for answer in answers) == 1
    assert rows(session)["Dossier"] == 1


def test_many_requests_from_many_threads_leave_no_gap(session: Session) -> None:
    forms = [a_form(session) for _ in range(20)]
    with ThreadPoolExecutor(4) as pool:
        codes = [issued.code for issued in pool.map(lambda form: intake.accept(session, form), forms)]
    assert sorted(codes) == [f"H13.50.05-261123-{number:04d}" for number in range(1, 21)]
    assert maintenance.verify(session).clean


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"applicant": an_applicant(name=" \u200b ")}, "name_missing", "applicant.name"),
        ({"applicant": an_applicant(id_number="12345")}, "id_number_invalid", "applicant.id_number"),
        ({"applicant": an_applicant(phone="12")}, "phone_invalid", "applicant.phone"),
        (
            {"applicant": an_applicant(birth_date=date(2026, 11, 24))},
            "birth_date_invalid",
            "applicant.birth_date",
        ),
        ({"representative": Representative("\u200b")}, "name_missing", "representative.name"),
        ({"sets": 0}, "sets_invalid", "sets"),
        (
            {"applicant": an_applicant(address=""), "return_by": Channel.POST},
            "return_address_missing",
            "return_address",
        ),
        ({"documents": (SubmittedDocument(77, "lạ", 1),)}, "document_unknown", "documents"),
        ({"documents": (SubmittedDocument(1, "Tờ khai", -1),)}, "document_count_invalid", "documents"),
        ({"documents": ()}, "missing_documents", "documents"),
        ({"procedure": "9.999999"}, "procedure_unknown", "procedure"),
        ({"procedure": "1.012533", "channel": Channel.ONLINE}, "channel_not_offered", "channel"),
    ],
)
def test_refused_on_its_field_and_nothing_is_kept(
    session: Session, changes: dict[str, Any], code: str, field: str
) -> None:
    procedure = changes.pop("procedure", MARITAL_STATUS)
    form = a_form(session, "1.012533" if procedure == "1.012533" else MARITAL_STATUS, **changes)
    if procedure == "9.999999":
        form = type(form)(procedure, form.applicant, form.documents, form.nonce)
    before = rows(session)
    with refused(code, field):
        intake.accept(session, form)
    assert rows(session) == before


def test_missing_documents_are_named(session: Session) -> None:
    with refused("missing_documents", "documents") as caught:
        accepted(session, documents=(SubmittedDocument(1, "Tờ khai", originals=1),))
    assert caught.value.params["count"] == 1
    assert "Giấy tờ tùy thân" in str(caught.value.params["names"])


def test_open_dossier_of_the_same_person_and_procedure_is_said(session: Session) -> None:
    person = an_applicant(id_number="093090777777")
    first = accepted(session, applicant=person).code
    assert intake.open_twins(session, MARITAL_STATUS, person) == (first,)
    with refused("duplicate_open", "applicant.id_number") as caught:
        accepted(session, applicant=person)
    assert caught.value.params["codes"] == first
    assert accepted(session, applicant=person, duplicate_confirmed=True).code.endswith("-0002")
    assert accepted(session, "2.000815", applicant=person).code.endswith("-0003")


def test_twin_is_known_by_name_and_phone_where_there_is_no_number(session: Session) -> None:
    accepted(session, name="Lê Văn Út", id_number="", phone="0912 345 678")
    with refused("duplicate_open", "applicant.id_number"):
        accepted(session, name="Lê  Văn Út", id_number="", phone="0912.345.678")
    for number, (name, phone) in enumerate(
        [("Lê Thị Út", "0912345678"), ("Không Số", ""), ("Không Số", "")], start=2
    ):
        assert accepted(session, name=name, id_number="", phone=phone).code.endswith(f"-000{number}")


def test_ended_dossier_is_no_twin(session: Session) -> None:
    person = an_applicant()
    returned(session, applicant=person)
    assert intake.open_twins(session, MARITAL_STATUS, person) == ()


def test_failure_in_the_middle_gives_everything_back(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = a_form(session)
    drafts.keep(session, drafts.INTAKE, {"nonce": form.nonce})
    before = rows(session)

    def interrupted(*_: object) -> None:
        raise InterruptedError

    with monkeypatch.context() as patch:
        patch.setattr(event_log, "append", interrupted)
        with pytest.raises(InterruptedError):
            intake.accept(session, form)
    assert rows(session) == before
    assert drafts.kept(session, drafts.INTAKE) is not None
    assert intake.accept(session, form).code.endswith("-0001")
    with database.connection():
        row = tables.Dossier.get()
        assert receipts.receipt_form(row).register_number == 1


def test_draft_goes_with_the_acceptance(session: Session) -> None:
    form = a_form(session)
    drafts.keep(session, drafts.INTAKE, {"name": "Nguyễn", "nonce": form.nonce})
    drafts.keep(session, "handover", {"nonce": form.nonce})
    with refused("missing_documents", "documents"):
        intake.accept(session, replace(form, documents=()))
    accepted(session)
    assert drafts.kept(session, drafts.INTAKE) is not None
    intake.accept(session, form)
    assert drafts.kept(session, drafts.INTAKE) is None
    drafts.keep(session, drafts.INTAKE, {"name": "Nguyễn", "nonce": form.nonce})
    assert intake.accept(session, form).repeated
    assert drafts.kept(session, drafts.INTAKE) is None
    assert drafts.kept(session, "handover") is not None


def test_only_the_desk_accepts(session: Session) -> None:
    with refused("not_allowed"):
        accepted(as_role(session, Role.OFFICER, Role.LEADER))
    assert accepted(as_role(session, Role.RECEPTION)).code.endswith("-0001")


def test_fee_is_the_published_one_unless_the_officer_knows_better(session: Session) -> None:
    published = lookup.detail(session, accepted(session, "1.004222").code)
    paid = lookup.detail(session, accepted(session, "1.004222", fee_amount=0, fee_paid=True).code)
    assert (published.fee_amount, published.fee_paid) == (20_000, False)
    assert (paid.fee_amount, paid.fee_paid) == (0, True)


def test_known_by_number_or_phone_however_typed(session: Session, clock: StandingClock) -> None:
    first = accepted(session, name="Phan Thị Mơ", id_number="B1234567", phone="0912345678")
    clock.forward(days=3)
    second = accepted(
        session, "2.000815", name="Phan Thị Mơ", id_number="b 123 4567", address="Số 9", phone="0912345678"
    )
    for typed in ("b1234567", "0912 345 678", "0912.345.678"):
        (known,) = intake.known_applicants(session, typed)
        assert (known.applicant.address, known.last_code) == ("Số 9", second.code)
        assert known.last_seen_on == date(2026, 11, 26)
        assert set(known.open_codes) == {first.code, second.code}
    assert intake.known_applicants(session, "0912") == ()
    assert intake.known_applicants(session, "0999999999") == ()


def test_the_same_phone_is_known_with_and_without_the_country_code(session: Session) -> None:
    form = a_form(session)
    intake.accept(session, replace(form, applicant=replace(form.applicant, phone="+84 912 345 678")))
    (known,) = intake.known_applicants(session, "0912 345 678")
    assert known.applicant.phone == "0912345678"
    assert lookup.find(session, "+84912345678").rows == lookup.find(session, "0912345678").rows != ()


def test_a_text_that_no_form_has_room_for_is_refused_on_its_field(session: Session) -> None:
    form = a_form(session)
    long = "A" * 501
    with refused("text_too_long", "applicant.name"):
        intake.accept(session, replace(form, applicant=replace(form.applicant, name=long)))
    with refused("text_too_long", "applicant.address"):
        intake.accept(session, replace(form, applicant=replace(form.applicant, address=long)))
    with refused("text_too_long", "note"):
        intake.accept(session, replace(form, note=long))
