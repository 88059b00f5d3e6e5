"""A day's fees: what the slips make, and that the log tells the same."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desk_app.domain.fee_lines import FeeKind, quote
from desk_app.domain.fee_receipt import FeeTotals, PaymentMethod
from desk_app.domain.staff import Role
from desk_app.services import bank_account, fee_figures, fees, intake
from desk_app.services.session import Session
from desk_app.store import database, records, tables
from tests.builders import accepted, as_role, refused, spoilt
from tests.conftest import StandingClock
from tests.services.test_fees import ACCOUNT, RESIDENCE, received

ADOPTION, COPY = "2.001263", "2.000815"


def wrong(day: date | None = None) -> list[str]:
    with database.connection():
        return list(fee_figures.check(day) if day else fee_figures.faults())


def test_a_day_by_kind_officer_and_method_with_what_was_taken_back(
    session: Session, clock: StandingClock
) -> None:
    bank_account.change_account(session, ACCOUNT)
    other = as_role(session, Role.RECEPTION)
    received(session)
    received(other, method=PaymentMethod.TRANSFER)
    back = received(session, accepted(session, COPY).code)
    fees.cancel(session, 2026, back.number, "thu nhầm")
    totals = fee_figures.day_totals(session, session.today())
    assert (totals.received, totals.given_back, totals.net) == (42_000, 2000, 40_000)
    assert totals.by_kind == {FeeKind.CHARGE: 0, FeeKind.DUTY: 40_000}
    assert totals.by_officer == {session.staff.name: 20_000, other.staff.name: 20_000}
    assert totals.by_method == {PaymentMethod.CASH: 20_000, PaymentMethod.TRANSFER: 20_000}
    assert [slip.number for slip in totals.receipts] == [1, 2, 3]
    assert [slip.number for slip in totals.cancelled] == [3]
    assert wrong(session.today()) == wrong() == []


def test_a_closed_day_keeps_its_sum(session: Session, clock: StandingClock) -> None:
    slip = received(session)
    first = session.today()
    clock.forward(days=1)
    fees.cancel(as_role(session, Role.LEADER), 2026, slip.number, "hoàn tiền")
    assert fee_figures.day_totals(session, first).net == 20_000
    assert fee_figures.day_totals(session, session.today()).net == -20_000
    assert wrong(first) == wrong(session.today()) == wrong() == []


def test_a_day_to_come_has_no_totals(session: Session) -> None:
    with refused("day_ahead", "day"):
        fee_figures.day_totals(session, session.today() + timedelta(days=1))
    assert fee_figures.day_totals(session, session.today()) == FeeTotals(session.today())


def test_what_older_programs_noted_as_paid_is_counted_once(session: Session) -> None:
    old = accepted(session, RESIDENCE).code
    new = accepted(session, RESIDENCE).code
    with database.writing():
        tables.Dossier.update(fee_paid=True).where(tables.Dossier.code == old).execute()
    received(session, new)
    with database.connection():
        assert fee_figures.collected(session.today()) == 40_000


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE fee_receipt SET amount = amount + 1 WHERE number = 1",
        "UPDATE fee_receipt SET method = 'transfer' WHERE number = 1",
        "UPDATE fee_receipt SET officer = 'Ai đó' WHERE number = 1",
        "UPDATE fee_receipt SET paid_at = '2026-11-22 08:00:00' WHERE number = 1",
        "UPDATE fee_receipt SET cancelled_at = '2026-11-23 09:00:00' WHERE number = 1",
        "DELETE FROM fee_receipt WHERE number = 2",
    ],
)
def test_a_slip_changed_behind_the_programs_back_shows(session: Session, statement: str) -> None:
    received(session)
    received(session)
    folder = session_folder()
    spoilt(folder, statement)
    assert wrong(session.today())
    assert wrong()


def test_a_gap_and_a_sum_that_is_none_show(session: Session) -> None:
    received(session)
    received(session)
    spoilt(session_folder(), "UPDATE sequence SET value = 3 WHERE name = 'fee/2026'")
    assert wrong() == ["series fee/2026"]


def session_folder() -> Path:
    return Path(tables.database.database).parent


steps = st.lists(
    st.tuples(
        st.sampled_from(["receive", "cancel", "day"]),
        st.sampled_from([RESIDENCE, ADOPTION, COPY]),
        st.sampled_from(PaymentMethod),
        st.integers(1, 4),
        st.booleans(),
    ),
    max_size=14,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_whatever_is_received_and_taken_back_totals_are_the_events(
    session: Session, clock: StandingClock, acts: list[tuple[str, str, PaymentMethod, int, bool]]
) -> None:
    bank_account.change_account(session, ACCOUNT)
    officers = (session, as_role(session, Role.RECEPTION))
    days = {session.today()}
    for act, procedure, method, units, second in acts:
        who = officers[second]
        if act == "receive":
            code = accepted(who, procedure).code
            found = fees.desk(who, code)
            asked = quote(found.procedure, found.on, found.channel, units=units)
            fees.receive(who, code, asked, method, nonce=intake.new_nonce())
        elif act == "day":
            clock.forward(days=1)
            days.add(session.today())
        else:
            with database.connection():
                standing = list(tables.FeeReceipt.select().where(tables.FeeReceipt.cancelled_at.is_null()))
            if standing:
                slip = standing[units % len(standing)]
                fees.cancel(as_role(session, Role.LEADER), slip.year, slip.number, "thử")
    assert wrong() == []
    for day in days:
        assert wrong(day) == []
        told: dict[str, int] = {}
        with database.connection():
            events = list(tables.Event.select().where(tables.Event.type.startswith("fee.")))
        for event in events:
            if event.at.date() == day:
                sign = 1 if event.type == "fee.received" else -1
                data = records.plain_text(event.data)
                assert isinstance(data, dict)
                told[data["officer"]] = told.get(data["officer"], 0) + sign * data["amount"]
        totals = fee_figures.day_totals(session, day)
        assert dict(totals.by_officer) == told
        assert totals.net == sum(told.values())
