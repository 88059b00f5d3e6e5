"""Changing a procedure: prepared, reviewed, dated; versions before stay as they were."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from desk_app.domain.catalogue import CatalogueFilter
from desk_app.domain.procedure import Part, Procedure, Unread
from desk_app.domain.staff import Role
from desk_app.services import catalogue, catalogue_editing, feed, intake, lookup, publishing
from desk_app.services.session import Session
from tests.builders import MARITAL_STATUS, accepted, as_role, refused
from tests.conftest import StandingClock

TODAY, TOMORROW = date(2026, 11, 23), date(2026, 11, 24)
NEW_CODE = "9.000001"
UNREAD = (Unread(Part.FEE, "theo biểu"), Unread(Part.STEPS, "bước"))


@pytest.fixture
def facts(session: Session) -> Procedure:
    return catalogue_editing.prepared_of(session, MARITAL_STATUS)


def versions(session: Session, code: str = MARITAL_STATUS) -> list[tuple[int, str, date, date | None]]:
    """Return number, name and days of every version, the oldest first."""
    found = reversed(catalogue.history(session, code).versions)
    return [(each.number, each.procedure.name, each.in_force_from, each.in_force_to) for each in found]


def events(session: Session, code: str = MARITAL_STATUS) -> list[tuple[str, dict[str, object]]]:
    return [
        (event.type.value, dict(event.data)) for event in reversed(catalogue.history(session, code).events)
    ]


def test_prepared_is_seen_by_nobody_at_the_counter(session: Session, facts: Procedure) -> None:
    catalogue_editing.prepare(session, replace(facts, name="Tên  mới", steps="Một"), " soạn ")
    assert catalogue.procedure(session, MARITAL_STATUS).name == facts.name
    assert catalogue_editing.prepared_of(session, MARITAL_STATUS).name == "Tên mới"
    known = catalogue.history(session, MARITAL_STATUS)
    assert (known.prepared_at, known.prepared and known.prepared.name) == (session.now(), "Tên mới")
    assert len(known.versions) == 1
    data = {"reason": "soạn", "changed": ["name", "steps"]}
    assert events(session) == [("procedure.prepared", data)]
    line = next(line for line in catalogue.listing(session).lines if line.prepared)
    assert (line.shown.code, line.shown.name) == (MARITAL_STATUS, facts.name)
    assert catalogue.listing(session, CatalogueFilter.CHANGED).lines == (line,)


def test_prepared_again_replaces_and_discarded_is_gone(session: Session, facts: Procedure) -> None:
    for name in ("Một", "Hai"):
        catalogue_editing.prepare(session, replace(facts, name=name), name)
    assert catalogue_editing.prepared_of(session, MARITAL_STATUS).name == "Hai"
    with refused("reason_missing", "reason"):
        catalogue_editing.discard(session, MARITAL_STATUS, " ")
    assert catalogue_editing.prepared_of(session, MARITAL_STATUS).name == "Hai"
    catalogue_editing.discard(session, MARITAL_STATUS, "thôi")
    assert catalogue_editing.prepared_of(session, MARITAL_STATUS) == facts
    with refused("nothing_prepared", "procedure"):
        catalogue_editing.discard(session, MARITAL_STATUS, "thôi")
    assert [kind for kind, _ in events(session)] == ["procedure.prepared"] * 2 + ["procedure.discarded"]


def test_change_of_today_leaves_the_dossier_of_this_morning(
    session: Session, clock: StandingClock, facts: Procedure
) -> None:
    before = accepted(session).code
    clock.forward(hours=1)
    catalogue_editing.change(session, replace(facts, name="Tên mới"), TODAY, "sửa lỗi")
    after = accepted(session).code
    names = [lookup.detail(session, code).summary.procedure for code in (before, after)]
    assert names == [facts.name, "Tên mới"]
    assert versions(session) == [
        (1, facts.name, date(2000, 1, 1), date(2026, 11, 22)),
        (2, "Tên mới", TODAY, None),
    ]
    assert catalogue.history(session, MARITAL_STATUS).open_dossiers == {1: 1, 2: 1}
    data = {"version": 2, "in_force_from": "2026-11-23", "reason": "sửa lỗi"}
    assert events(session) == [("procedure.changed", data)]


def test_change_of_the_same_day_twice_calls_the_first_off(session: Session, facts: Procedure) -> None:
    catalogue_editing.prepare(session, replace(facts, name="Chuẩn bị"), "soạn")
    for name in ("Một", "Hai"):
        catalogue_editing.change(session, replace(facts, name=name), TOMORROW, "sửa")
    assert versions(session)[1:] == [(2, "Một", TOMORROW, TODAY), (3, "Hai", TOMORROW, None)]
    assert catalogue.procedure(session, MARITAL_STATUS) == facts
    line = next(line for line in catalogue.listing(session, CatalogueFilter.COMING).lines)
    assert line.coming is not None
    assert (line.coming.number, line.prepared, line.posting is not None) == (3, None, True)
    assert catalogue.posted_on(TODAY).index(facts) == [
        each.code for each in catalogue.posted_on(TOMORROW)
    ].index(MARITAL_STATUS)


def test_change_to_come_is_followed_by_the_clock(
    session: Session, clock: StandingClock, facts: Procedure
) -> None:
    day = date(2026, 11, 25)
    limit = catalogue.procedure(session, "2.000815").terms[0].time_limit
    terms = tuple(replace(each, time_limit=limit) for each in facts.terms)
    catalogue_editing.change(session, replace(facts, terms=terms), day, "rút ngắn")
    clock.now = datetime(2026, 11, 24, 23, 59, 59)
    assert intake.forecast(session, MARITAL_STATUS).due_at.date() > day
    clock.now = datetime(2026, 11, 25, 8)
    assert intake.forecast(session, MARITAL_STATUS).due_at.date() == day


@pytest.mark.parametrize(
    ("day", "code", "field"),
    [
        (date(2026, 11, 22), "version_backdated", "in_force_from"),
        (TODAY, "later_version", "in_force_from"),
        (date(1999, 1, 1), "not_in_force", "procedure"),
    ],
)
def test_days_that_are_refused(session: Session, facts: Procedure, day: date, code: str, field: str) -> None:
    catalogue_editing.change(session, replace(facts, name="Ngày mai"), TOMORROW, "sửa")
    catalogue_editing.prepare(session, replace(facts, name="Chuẩn bị"), "soạn")
    before = versions(session)
    with refused(code, field):
        catalogue_editing.change(session, facts, day, "sửa")
    assert versions(session) == before
    assert catalogue_editing.prepared_of(session, MARITAL_STATUS).name == "Chuẩn bị"


def test_change_before_a_repeal_to_come_still_ends_by_it(session: Session, facts: Procedure) -> None:
    publishing.withdraw(session, [MARITAL_STATUS], "9/QĐ", date(2026, 12, 1), repealed=True)
    catalogue_editing.change(session, replace(facts, name="Sửa lỗi"), TOMORROW, "sửa")
    assert versions(session)[1:] == [(2, "Sửa lỗi", TOMORROW, date(2026, 11, 30))]
    with refused("not_in_force", "procedure"):
        catalogue_editing.change(session, facts, date(2026, 12, 1), "sửa")


def test_duplicate_is_prepared_as_a_procedure_of_its_own(session: Session, facts: Procedure) -> None:
    made = catalogue_editing.duplicate(session, MARITAL_STATUS, NEW_CODE, " Thủ tục  mới ", "tách")
    assert made == replace(
        facts, code=NEW_CODE, name="Thủ tục mới", page="", decision="", reviewed_on=None, replaces=()
    )
    assert catalogue_editing.prepared_of(session, NEW_CODE) == made
    assert catalogue.listing(session).lines[-1].shown == made
    with refused("procedure_unknown", "procedure"):
        catalogue.procedure(session, NEW_CODE)
    for code, refusal in (
        (NEW_CODE, "procedure_exists"),
        ("2.000815", "procedure_exists"),
        ("9.1", "procedure_code_invalid"),
    ):
        with refused(refusal, "code"):
            catalogue_editing.duplicate(session, MARITAL_STATUS, code, "x", "tách")
    with refused("procedure_unknown", "procedure"):
        catalogue_editing.duplicate(session, "9.999999", "9.000002", "x", "tách")
    with refused("procedure_part_missing", "name"):
        catalogue_editing.duplicate(session, MARITAL_STATUS, "9.000002", " ", "tách")


def test_confirm_takes_the_marks_and_leaves_the_facts(session: Session, facts: Procedure) -> None:
    marked = replace(facts, unread=UNREAD, needs_review="đổi", reviewed_on=None)
    catalogue_editing.prepare(session, marked, "soạn")
    catalogue_editing.confirm(session, MARITAL_STATUS)
    reviewed = replace(marked, unread=(), needs_review="", reviewed_on=TODAY)
    assert catalogue_editing.prepared_of(session, MARITAL_STATUS) == reviewed
    assert events(session)[-1] == ("procedure.reviewed", {"points": ["fee", "steps"]})
    catalogue_editing.discard(session, MARITAL_STATUS, "thôi")
    catalogue_editing.confirm(session, MARITAL_STATUS)
    assert catalogue.procedure(session, MARITAL_STATUS) == replace(facts, reviewed_on=TODAY, needs_review="")
    with refused("nothing_to_review", "procedure"):
        catalogue_editing.confirm(session, "9.999999")


def test_keywords_need_no_version_and_find_at_once(session: Session, facts: Procedure) -> None:
    catalogue_editing.prepare(session, replace(facts, name="Chuẩn bị"), "soạn")
    kept = catalogue_editing.set_keywords(
        session, MARITAL_STATUS, (" giấy  độc thân ", "", "giấy độc thân", "b")
    )
    assert kept == ("giấy độc thân", "b")
    assert catalogue.procedure(session, MARITAL_STATUS) == replace(facts, keywords=kept)
    assert catalogue_editing.prepared_of(session, MARITAL_STATUS).keywords == kept
    assert catalogue.listing(session, words="giay doc than").lines[0].shown.code == MARITAL_STATUS
    assert len(catalogue.history(session, MARITAL_STATUS).versions) == 1
    with refused("procedure_unknown", "procedure"):
        catalogue_editing.set_keywords(session, "9.999999", ("a",))


@pytest.mark.parametrize("act", ["prepare", "change", "duplicate", "discard", "confirm", "set_keywords"])
def test_who_may_not_changes_nothing(session: Session, facts: Procedure, act: str) -> None:
    counter, before = as_role(session, Role.RECEPTION), feed.last_id(session)
    calls: dict[str, tuple[Any, ...]] = {
        "prepare": (facts, "r"),
        "change": (facts, TODAY, "r"),
        "duplicate": (MARITAL_STATUS, NEW_CODE, "x", "r"),
        "discard": (MARITAL_STATUS, "r"),
        "confirm": (MARITAL_STATUS,),
        "set_keywords": (MARITAL_STATUS, ("a",)),
    }
    with refused("not_allowed"):
        getattr(catalogue_editing, act)(counter, *calls[act])
    assert feed.last_id(session) == before


@pytest.mark.parametrize(
    ("changes", "reason", "code", "field"),
    [
        ({"code": "x"}, "r", "procedure_code_invalid", "code"),
        ({"authority": ""}, "r", "procedure_part_missing", "authority"),
        ({}, " \t", "reason_missing", "reason"),
    ],
)
def test_what_is_wrong_is_not_kept(
    session: Session, facts: Procedure, changes: dict[str, Any], reason: str, code: str, field: str
) -> None:
    before = feed.last_id(session)
    with refused(code, field):
        catalogue_editing.prepare(session, replace(facts, **changes), reason)
    with refused(code, field):
        catalogue_editing.change(session, replace(facts, **changes), TODAY, reason)
    assert feed.last_id(session) == before
    assert catalogue.history(session, MARITAL_STATUS).prepared is None
