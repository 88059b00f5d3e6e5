"""Publishing and withdrawing by decision: display and counter follow the day, dossiers keep what they had."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from desk_app.domain.catalogue import CatalogueFilter, PostingPeriod
from desk_app.domain.errors import Refused
from desk_app.domain.procedure import Fee, Part, Procedure, Unread
from desk_app.domain.staff import Role
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from desk_app.services import (
    catalogue,
    catalogue_editing,
    feed,
    handover,
    intake,
    lookup,
    posting,
    publishing,
)
from desk_app.services.session import Session
from desk_app.store import records, tables
from tests.builders import MARITAL_STATUS, a_form, accepted, as_role, refused, released
from tests.conftest import StandingClock

COPIES = "2.000815"
TODAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 26)
WEDNESDAY = date(2026, 11, 25)
BOTH = (MARITAL_STATUS, COPIES)
DECISION, DECIDED = "12/QĐ-UBND", date(2026, 11, 20)
MONTH = TimeLimit(1, TimeUnit.MONTH)


@pytest.fixture
def facts(session: Session) -> Procedure:
    """Return what is in force, as somebody has looked at it."""
    return replace(catalogue_editing.prepared_of(session, MARITAL_STATUS), needs_review="")


@pytest.fixture
def renewed(session: Session, facts: Procedure) -> Procedure:
    """Publish from Thursday on what takes a month and costs 7.000 đồng."""
    terms = tuple(replace(each, time_limit=MONTH, fee=Fee(7000)) for each in facts.terms)
    new = replace(facts, name="Tên mới", terms=terms)
    catalogue_editing.prepare(session, new, "sửa")
    publishing.publish(session, [MARITAL_STATUS], DECISION, DECIDED, THURSDAY)
    return new


def on_board(session: Session, code: str = MARITAL_STATUS) -> list[str]:
    shown = posting.board(session).groups
    return [each.name for group in shown for each in group.procedures if each.code == code]


def at_counter(session: Session, code: str = MARITAL_STATUS) -> list[str]:
    chosen = [choice.procedure for choice in catalogue.choices(session)]
    return [each.name for each in chosen if each.code == code]


def periods(session: Session, code: str = MARITAL_STATUS) -> list[PostingPeriod]:
    return [each for each in publishing.posting_record(session) if each.code == code]


def test_new_version_takes_effect_on_its_day_everywhere(
    session: Session, clock: StandingClock, facts: Procedure, renewed: Procedure
) -> None:
    digest, old = posting.board(session).digest, accepted(session).code
    told = lookup.detail(session, old)
    for now, name in (
        (datetime(2026, 11, 25, 23, 59, 59), facts.name),
        (datetime(2026, 11, 26), renewed.name),
        (datetime(2030, 1, 2, 9), renewed.name),
    ):
        clock.now = now
        assert on_board(session) == at_counter(session) == [name]
        assert catalogue.procedure(session, MARITAL_STATUS).name == name
    clock.now = datetime(2026, 11, 26, 9)
    assert posting.board(session).digest != digest
    assert intake.forecast(session, MARITAL_STATUS).due_at.date() > date(2026, 12, 20)
    new = lookup.detail(session, accepted(session).code)
    assert (new.summary.procedure, new.fee_amount) == (renewed.name, 7000)
    # Time goes on for the old dossier, and nothing else.
    kept = lookup.detail(session, old)
    assert replace(kept, summary=replace(kept.summary, state=told.summary.state)) == told
    assert told.summary.procedure == facts.name


def test_publishing_without_news_posts_what_is_in_force(session: Session, facts: Procedure) -> None:
    assert publishing.publish(session, [*BOTH, COPIES], f" {DECISION} ", DECIDED, THURSDAY) == BOTH
    assert catalogue.posted_on(THURSDAY) == catalogue.posted_on(TODAY)
    assert len(catalogue.history(session, MARITAL_STATUS).versions) == 1
    assert periods(session) == [
        PostingPeriod(MARITAL_STATUS, THURSDAY, None, DECISION, DECIDED),
        PostingPeriod(MARITAL_STATUS, date(2000, 1, 1), WEDNESDAY, facts.decision),
    ]
    told = [event.type.value for event in feed.events_since(session, 2)]
    assert told == ["procedure.published"] * 2


def test_decision_is_named_in_what_had_none(session: Session, clock: StandingClock) -> None:
    made = catalogue_editing.duplicate(session, MARITAL_STATUS, "9.000001", "Thủ tục mới", "tách")
    catalogue_editing.confirm(session, made.code)
    publishing.publish(session, [made.code], DECISION, DECIDED, TODAY)
    assert catalogue.procedure(session, made.code).decision == DECISION
    assert catalogue.history(session, made.code).prepared is None
    assert on_board(session, made.code) == ["Thủ tục mới"]
    assert catalogue.posted_on(TODAY)[-1].code == made.code
    assert accepted(session, made.code).code


def test_prepared_for_tomorrow_is_not_offered_today(session: Session, clock: StandingClock) -> None:
    made = catalogue_editing.duplicate(session, COPIES, "9.000001", "Thủ tục mới", "tách")
    catalogue_editing.confirm(session, made.code)
    publishing.publish(session, [made.code], DECISION, DECIDED, THURSDAY)
    assert on_board(session, made.code) == at_counter(session, made.code) == []
    with refused("procedure_unknown", "procedure"):
        catalogue.procedure(session, made.code)
    assert [line.shown.code for line in catalogue.listing(session, CatalogueFilter.COMING).lines] == [
        made.code
    ]
    clock.now = datetime(2026, 11, 26, 7)
    assert on_board(session, made.code) == ["Thủ tục mới"]


@pytest.mark.parametrize("repealed", [True, False])
def test_withdrawn_is_hidden_at_once_and_old_dossiers_keep_it(
    session: Session, facts: Procedure, *, repealed: bool
) -> None:
    code, form = released(session), a_form(session)
    publishing.withdraw(session, [MARITAL_STATUS], "13/QĐ", TODAY, repealed=repealed)
    assert on_board(session) == at_counter(session) == []
    with refused("procedure_unknown", "procedure"):
        intake.accept(session, form)
    assert lookup.detail(session, code).summary.procedure == facts.name
    handover.hand_over(session, code, None)
    chip = CatalogueFilter.REPEALED if repealed else CatalogueFilter.NOT_POSTED
    assert [line.shown.name for line in catalogue.listing(session, chip).lines] == [facts.name]
    assert periods(session)[0].withdrawal == "13/QĐ"
    assert periods(session)[0].posted_to == date(2026, 11, 22)


def test_repealed_comes_back_by_a_new_decision(session: Session, facts: Procedure) -> None:
    publishing.withdraw(session, [MARITAL_STATUS], "13/QĐ", TODAY, repealed=True)
    with refused("not_in_force", "procedures"):
        publishing.publish(session, [MARITAL_STATUS], DECISION, DECIDED, TODAY)
    with refused("not_in_force", "procedures"):
        publishing.withdraw(session, [MARITAL_STATUS], "14/QĐ", TODAY, repealed=True)
    catalogue_editing.prepare(session, facts, "lập lại")
    publishing.publish(session, [MARITAL_STATUS], DECISION, DECIDED, TODAY)
    assert on_board(session) == [facts.name]
    assert [each.decision for each in periods(session)] == [DECISION, facts.decision]


def test_repeal_calls_off_what_was_to_come(
    session: Session, clock: StandingClock, renewed: Procedure
) -> None:
    publishing.withdraw(session, [MARITAL_STATUS], "13/QĐ", WEDNESDAY, repealed=True)
    assert len(on_board(session)) == 1
    for now in (datetime(2026, 11, 25), datetime(2026, 11, 26, 9), datetime(2027, 6, 1)):
        clock.now = now
        assert on_board(session) == at_counter(session) == []
    assert [line.shown.code for line in catalogue.listing(session, CatalogueFilter.REPEALED).lines] == [
        MARITAL_STATUS
    ]
    assert [(each.posted_to, each.withdrawal) for each in periods(session)] == [(date(2026, 11, 24), "13/QĐ")]


def test_withdrawal_on_the_day_of_a_posting_to_come_ends_the_one_before(
    session: Session, renewed: Procedure
) -> None:
    publishing.withdraw(session, [MARITAL_STATUS], "13/QĐ", THURSDAY, repealed=False)
    assert [(each.posted_to, each.withdrawal) for each in periods(session)] == [(WEDNESDAY, "13/QĐ")]
    with refused("not_posted"):
        publishing.withdraw(session, [MARITAL_STATUS], "14/QĐ", THURSDAY, repealed=False)
    assert periods(session)[0].withdrawal == "13/QĐ"


def test_published_again_before_its_day_is_called_off(
    session: Session, clock: StandingClock, renewed: Procedure
) -> None:
    catalogue_editing.prepare(session, replace(renewed, name="Lần hai"), "sửa")
    with refused("later_posting", "posted_from") as caught:
        publishing.publish(session, [MARITAL_STATUS], "14/QĐ", DECIDED, WEDNESDAY)
    assert caught.value.params == {"day": THURSDAY, "code": MARITAL_STATUS}
    publishing.publish(session, [MARITAL_STATUS], "14/QĐ", DECIDED, THURSDAY)
    assert (periods(session)[0].posted_from, periods(session)[0].decision) == (THURSDAY, "14/QĐ")
    assert len(periods(session)) == 2
    clock.now = datetime(2026, 11, 26, 9)
    assert on_board(session) == at_counter(session) == ["Lần hai"]


@pytest.mark.parametrize("mark", ["unread", "needs_review", "authority"])
def test_what_is_not_reviewed_or_not_whole_stays_off_the_wall(session: Session, mark: str) -> None:
    for number in (1, 2):
        made = catalogue_editing.duplicate(session, MARITAL_STATUS, f"9.00000{number}", "Mới", "tách")
        unread = (Unread(Part.FEE, "theo biểu"),)
        changes: dict[str, Any] = {"unread": unread} if mark == "unread" else {"needs_review": "đổi"}
        if mark != "authority":
            catalogue_editing.prepare(session, replace(made, **changes), "nhập")
    codes = ("9.000002", *BOTH, "9.000001")
    if mark == "authority":
        spoil_authority(session)
        with refused("procedure_part_missing", "authority"):
            catalogue_editing.confirm(session, "9.000001")
    before = state(session)
    with refused("not_reviewed") as caught:
        publishing.publish(session, codes, DECISION, DECIDED, TODAY)
    assert caught.value.params == {"codes": "9.000001, 9.000002"}
    assert state(session) == before


def spoil_authority(session: Session) -> None:
    """Prepare what an import may leave: procedures whose office could not be read."""
    with session.transaction():
        for row in tables.PreparedProcedure.select():
            row.record = records.dump(replace(catalogue.read(row.record), authority=""))
            row.save()


def state(session: Session) -> object:
    return (
        feed.last_id(session),
        publishing.posting_record(session),
        catalogue.posted_on(date(2027, 6, 1)),
        catalogue.listing(session),
    )


@pytest.mark.parametrize(
    ("codes", "decision", "decided_on", "posted_from", "code", "field"),
    [
        ((), DECISION, DECIDED, TODAY, "nothing_chosen", "procedures"),
        (BOTH, " \n", DECIDED, TODAY, "decision_missing", "decision"),
        (BOTH, DECISION, WEDNESDAY, TODAY, "decided_later", "decided_on"),
        (BOTH, DECISION, DECIDED, date(2026, 11, 22), "posting_backdated", "posted_from"),
        ((*BOTH, "9.999999"), DECISION, DECIDED, TODAY, "not_in_force", "procedures"),
    ],
)
def test_all_or_none_is_published(
    session: Session,
    facts: Procedure,
    codes: tuple[str, ...],
    decision: str,
    decided_on: date,
    posted_from: date,
    code: str,
    field: str,
) -> None:
    catalogue_editing.prepare(session, replace(facts, name="Tên mới"), "sửa")
    before = state(session)
    with refused(code, field):
        publishing.publish(session, codes, decision, decided_on, posted_from)
    assert state(session) == before


@pytest.mark.parametrize(
    ("codes", "decision", "from_day", "repealed", "code"),
    [
        ((), "1", TODAY, False, "nothing_chosen"),
        (BOTH, "", TODAY, True, "decision_missing"),
        (BOTH, "1", date(2026, 11, 22), True, "posting_backdated"),
        ((*BOTH, "9.999999"), "1", TODAY, False, "not_posted"),
        ((*BOTH, "9.999999"), "1", TODAY, True, "not_in_force"),
    ],
)
def test_all_or_none_is_withdrawn(
    session: Session, codes: tuple[str, ...], decision: str, from_day: date, *, repealed: bool, code: str
) -> None:
    before = state(session)
    with pytest.raises(Refused) as caught:
        publishing.withdraw(session, codes, decision, from_day, repealed=repealed)
    assert caught.value.code == code
    assert state(session) == before


def test_who_may_not(session: Session) -> None:
    clerk, before = as_role(session, Role.RECEPTION), state(session)
    with refused("not_allowed"):
        publishing.publish(clerk, BOTH, DECISION, DECIDED, TODAY)
    with refused("not_allowed"):
        publishing.withdraw(clerk, BOTH, DECISION, TODAY, repealed=True)
    assert state(session) == before


def test_what_is_to_end_is_not_posted_before_that_is_withdrawn(session: Session) -> None:
    publishing.withdraw(session, [COPIES], "20/QĐ", THURSDAY, repealed=True)
    with refused("later_posting", "posted_from") as caught:
        publishing.publish(session, [COPIES], "21/QĐ", DECIDED, WEDNESDAY)
    assert caught.value.params == {"day": THURSDAY, "code": COPIES}
