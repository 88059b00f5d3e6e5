"""The public board: procedures and codes, and nothing of anybody."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.applicant import Representative
from desk_app.domain.posting import Finding, FindingKind
from desk_app.domain.procedure import Fee, FeeRecord, LegalBasis, Part, Procedure, RequiredDocument, Unread
from desk_app.services import catalogue, catalogue_editing, feed, handover, posting, publishing
from desk_app.services.session import Session
from desk_app.store import database, records, tables
from tests.builders import MARITAL_STATUS, accepted, an_applicant, released, returned
from tests.conftest import StandingClock

PERSON = an_applicant(
    name="Trương Thị Bưởi",
    id_number="093190888777",
    address="Hẻm 99 Mạc Cửu",
    phone="0977000999",
    email="b@x.vn",
)
BRINGER = Representative("Quách Văn Rồng", "093090111222", "0966111222", "UQ-7/2026")


def told(board: posting.Board) -> str:
    """Return everything a board holds as one text."""
    return records.dump(board)


def test_no_personal_data_of_any_dossier(session: Session) -> None:
    before = told(posting.board(session))
    accepted(session, applicant=PERSON, representative=BRINGER, note="tái hôn")
    code = released(
        session, applicant=PERSON, representative=BRINGER, duplicate_confirmed=True, note="tái hôn"
    )
    shown = posting.board(session)
    secrets = [
        PERSON.name, PERSON.id_number, PERSON.phone, PERSON.address, PERSON.email, "tái hôn",
        BRINGER.name, BRINGER.id_number, BRINGER.phone, BRINGER.authorisation,
    ]  # fmt: skip
    assert [secret for secret in secrets if secret in told(shown)] == []
    assert shown.ready == (code,)
    assert told(shown).replace(f'"ready":["{code}"]', '"ready":[]') == before


def test_ready_codes_until_they_are_collected(session: Session) -> None:
    accepted(session)
    codes = [released(session) for _ in range(3)]
    returned(session)
    assert posting.board(session).ready == tuple(codes)
    handover.hand_over(session, codes[0], None)
    assert posting.board(session).ready == tuple(codes[1:])


def test_every_procedure_once_under_its_field(session: Session) -> None:
    shown = posting.board(session)
    procedures = [each for group in shown.groups for each in group.procedures]
    assert len(procedures) == len({each.code for each in procedures}) >= 120
    assert all(each.field == group.field for group in shown.groups for each in group.procedures)
    assert len({group.field for group in shown.groups}) == len(shown.groups)
    assert shown.office == session.office
    assert shown.reviewed_on == max(each.reviewed_on for each in procedures if each.reviewed_on)


TODAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 26)
COPIES = "2.000815"


@pytest.fixture
def clean(session: Session) -> Procedure:
    """Leave one procedure on the wall, whole and reviewed, and a display that shows it; return it."""
    found = catalogue.procedure(session, COPIES)
    with session.transaction():
        tables.Posting.delete().where(tables.Posting.procedure_code != COPIES).execute()
        tables.Procedure.delete().where(tables.Procedure.code != COPIES).execute()
    terms = tuple(replace(each, fee=Fee(2000, "trang")) for each in found.terms)
    made = replace(
        found,
        terms=terms,
        fees=(),
        documents=(),
        legal_basis=(),
        needs_review="",
        reviewed_on=TODAY,
        steps="Bước 1",
        applicants="Cá nhân",
    )
    stand(session, made)
    assert posting.check(session).findings == ()
    return made


def stand(session: Session, procedure: Procedure, *, shown: bool = True) -> None:
    """Put facts in the place of what is in force, and let the display show them."""
    with database.writing():
        tables.Procedure.update(record=records.dump(procedure)).where(
            tables.Procedure.code == procedure.code
        ).execute()
    if shown:
        posting.shown(session, posting.board(session).digest)


def found(session: Session) -> list[tuple[str, str, str]]:
    return [(each.kind.value, each.code, each.detail) for each in posting.check(session).findings]


def test_founded_office_needs_a_display_and_is_looked_at_whole(session: Session) -> None:
    check = posting.check(session)
    assert (check.on, check.reviewed_since, check.shown_at) == (TODAY, date(2025, 11, 23), "")
    assert check.posted == check.in_force == len(catalogue.posted_on(TODAY))
    assert check.findings[-1] == Finding(FindingKind.DISPLAY_BEHIND)
    kinds = {each.kind for each in check.findings}
    assert {FindingKind.TO_REVIEW, FindingKind.FORM_MISSING} <= kinds
    assert kinds.isdisjoint({FindingKind.NOT_POSTED, FindingKind.LIMIT_MISSING})


PAPER = RequiredDocument(1, "Tờ khai đăng ký")
PROVINCE = Fee(None, note="theo nghị quyết của HĐND")
EXEMPT = FeeRecord(Fee(0), "TT 85", date(2020, 1, 1), person="Hộ nghèo")


def with_terms(facts: Procedure, **changes: Any) -> dict[str, Any]:
    return {"terms": (replace(facts.terms[0], **changes), *facts.terms[1:])}


@pytest.mark.parametrize(
    ("change", "kind", "detail"),
    [
        (lambda _: {"reviewed_on": None}, "not_reviewed", ""),
        (lambda _: {"reviewed_on": date(2025, 11, 22)}, "not_reviewed", "22/11/2025"),
        (lambda _: {"needs_review": "trang đã đổi"}, "to_review", "trang đã đổi"),
        (
            lambda _: {"unread": (Unread(Part.FEE, "a"), Unread(Part.STEPS, "b"))},
            "to_review",
            "fee, steps",
        ),
        (
            lambda _: {"legal_basis": (LegalBasis("42/2022/NĐ-CP"), LegalBasis("60/2014/QH13"))},
            "basis_ended",
            "42/2022/NĐ-CP: 01/07/2026 → 224/2026/NĐ-CP",
        ),
        (lambda _: {"documents": (PAPER, replace(PAPER, form="Mẫu 01"))}, "form_missing", PAPER.name),
        (lambda facts: with_terms(facts, time_limit=None), "limit_missing", ""),
        (lambda facts: with_terms(facts, fee=Fee(None)), "part_missing", "fee"),
        (lambda facts: {**with_terms(facts, fee=Fee(None)), "fees": (EXEMPT,)}, "part_missing", "fee"),
        (lambda _: {"steps": "", "result": "", "result_code": ""}, "part_missing", "steps, result"),
        (lambda _: {"replaces": (COPIES,)}, "replaced", COPIES),
    ],
)
def test_each_finding_names_its_procedure(
    session: Session, clean: Procedure, change: Callable[[Procedure], dict[str, Any]], kind: str, detail: str
) -> None:
    stand(session, replace(clean, **change(clean)))
    assert found(session) == [(kind, COPIES, detail)]


@pytest.mark.parametrize(
    "change",
    [
        lambda _: {"reviewed_on": date(2025, 11, 23)},
        lambda _: {"legal_basis": (LegalBasis("60/2014/QH13"), LegalBasis("118/2025/NĐ-CP"))},
        lambda _: {"documents": (replace(PAPER, form="Mẫu 01"), RequiredDocument(2, "Giấy chứng sinh"))},
        lambda facts: with_terms(facts, time_limit=None, limit_note="theo lịch hẹn"),
        lambda facts: with_terms(facts, fee=PROVINCE),
        lambda facts: {
            **with_terms(facts, fee=Fee(None)),
            "fees": (EXEMPT, replace(EXEMPT, fee=Fee(5), person="")),
        },
    ],
)
def test_what_is_in_order_is_not_found(
    session: Session, clean: Procedure, change: Callable[[Procedure], dict[str, Any]]
) -> None:
    stand(session, replace(clean, **change(clean)))
    assert found(session) == []


def test_basis_ends_and_reduction_ends_with_the_clock(
    session: Session, clock: StandingClock, clean: Procedure
) -> None:
    ending = FeeRecord(Fee(5), "TT", date(2026, 1, 1), date(2026, 12, 31))
    changes = with_terms(clean, fee=Fee(None))
    stand(session, replace(clean, legal_basis=(LegalBasis("60/2014/QH13"),), fees=(ending,), **changes))
    clock.now = datetime(2026, 12, 31, 9)
    assert found(session) == []
    clock.now = datetime(2027, 1, 1, 9)
    assert [kind for kind, _, _ in found(session)] == ["part_missing", "display_behind"]
    clock.now = datetime(2027, 3, 1, 9)
    assert [kind for kind, _, _ in found(session)] == ["basis_ended", "part_missing", "display_behind"]


def test_in_force_and_not_on_the_wall(session: Session, clean: Procedure) -> None:
    publishing.withdraw(session, [COPIES], "9/QĐ", TODAY, repealed=False)
    check = posting.check(session)
    assert (check.posted, check.in_force) == (0, 1)
    assert found(session)[0] == ("not_posted", COPIES, "")
    publishing.withdraw(session, [COPIES], "9/QĐ", TODAY, repealed=True)
    assert posting.check(session).in_force == 0
    assert [kind for kind, _, _ in found(session)] == ["display_behind"]


def test_display_is_behind_until_it_shows_the_new(session: Session, clock: StandingClock) -> None:
    before, last = posting.board(session).digest, feed.last_id(session)
    posting.shown(session, before)
    clock.forward(minutes=5)
    assert posting.check(session).shown_at == "23/11/2026 08:30"
    catalogue_editing.set_keywords(session, MARITAL_STATUS, ("độc thân",))
    assert found(session)[-1] == ("display_behind", "", "23/11/2026 08:30")
    after = posting.board(session).digest
    assert after != before
    posting.shown(session, after)
    assert posting.check(session).shown_at == "23/11/2026 08:35"
    assert "display_behind" not in {kind for kind, _, _ in found(session)}
    assert feed.last_id(session) == last + 1


def test_digest_names_the_facts_and_nothing_else(session: Session, clock: StandingClock) -> None:
    before = posting.board(session).digest
    accepted(session)
    released(session)
    clock.forward(hours=1)
    assert posting.board(session).digest == before
    clock.now = datetime(2027, 1, 1, 9)
    assert posting.board(session).digest != before, "the reduced fees of 2026 have ended"


def test_posted_since_is_the_first_day_without_a_gap(session: Session, clock: StandingClock) -> None:
    publishing.publish(session, [COPIES], "9/QĐ", TODAY, THURSDAY)
    publishing.withdraw(session, [MARITAL_STATUS], "10/QĐ", TODAY, repealed=False)
    publishing.publish(session, [MARITAL_STATUS], "11/QĐ", TODAY, THURSDAY)
    since = {each.procedure.code: each for each in posting.posted(session)}
    assert since[COPIES].period.decision == catalogue.procedure(session, COPIES).decision
    assert MARITAL_STATUS not in since
    clock.now = datetime(2026, 11, 27, 9)
    since = {each.procedure.code: each for each in posting.posted(session)}
    assert (since[COPIES].posted_since, since[COPIES].period.decision) == (date(2000, 1, 1), "9/QĐ")
    again = since[MARITAL_STATUS]
    assert (again.posted_since, again.period.decided_on) == (THURSDAY, TODAY)
    assert tuple(each.procedure for each in posting.posted(session)) == catalogue.posted_on(session.today())


@pytest.mark.parametrize(
    ("day", "months", "before"),
    [
        (date(2026, 11, 23), 12, date(2025, 11, 23)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2028, 3, 31), 1, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2027, 2, 28)),
        (date(2026, 7, 31), 1, date(2026, 6, 30)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
    ],
)
def test_months_before(day: date, months: int, before: date) -> None:
    assert posting.months_before(day, months) == before


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 600))
def test_months_before_never_leaves_the_month(day: date, months: int) -> None:
    before = posting.months_before(day, months)
    assert (day.year * 12 + day.month) - (before.year * 12 + before.month) == months
    last_of_month = before.month != (before + timedelta(days=1)).month
    assert before.day == day.day or (before.day < day.day and last_of_month)
