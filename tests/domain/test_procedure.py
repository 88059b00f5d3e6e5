"""What a published procedure promises: fees by number, day, case, channel and person; terms and limits."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.procedure import Channel, Fee, FeeRecord, Part, Procedure, Terms, Unread
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from tests.builders import refused

COPIES = Fee(2000, per="trang", tier=2, beyond=1000, ceiling=200_000)
THREE_DAYS = TimeLimit(3, TimeUnit.WORKING_DAY)
WEEK = TimeLimit(7, TimeUnit.WORKING_DAY)
CHANGED = "Chuyển từ căn cước công dân"
CARD = Procedure(
    code="1.014063",
    name="Cấp thẻ căn cước",
    field="Căn cước",
    authority="Công an xã",
    terms=(
        Terms(Channel.COUNTER, WEEK, Fee(None, note="theo biểu")),
        Terms(Channel.COUNTER, THREE_DAYS, Fee(None, note="theo biểu"), case=CHANGED),
        Terms(Channel.ONLINE, None, Fee(99), limit_note="theo lịch hẹn"),
    ),
    documents=(),
    result="Thẻ căn cước",
    result_code="",
    legal_basis=(),
    decision="1/QĐ",
    page="",
)
NEW_YEAR = date(2027, 1, 1)
REDUCED = FeeRecord(Fee(25_000), "TT 64/2025", date(2025, 7, 1), date(2026, 12, 31))
REDUCED_CHANGED = replace(REDUCED, fee=Fee(15_000), case=CHANGED)
FULL = FeeRecord(Fee(50_000), "TT 64/2025", NEW_YEAR)
FULL_CHANGED = replace(FULL, fee=Fee(30_000), case=CHANGED)
POOR = FeeRecord(Fee(0), "NQ", date(2020, 1, 1), person="Hộ nghèo")
BY_NET = FeeRecord(Fee(12_000), "TT", date(2026, 1, 1), date(2026, 12, 31), channel=Channel.ONLINE)
PAID = replace(CARD, fees=(REDUCED, REDUCED_CHANGED, FULL, FULL_CHANGED, POOR, BY_NET))


@pytest.mark.parametrize(
    ("units", "due"),
    [
        (0, 0), (1, 2000), (2, 4000), (3, 5000), (10, 12_000), (198, 200_000), (199, 200_000), (5000, 200_000),
    ],
)  # fmt: skip
def test_fee_of_pages_falls_and_stops(units: int, due: int) -> None:
    assert COPIES.total(units) == due


@pytest.mark.parametrize(
    ("fee", "units", "due"),
    [
        (Fee(None, note="theo nghị quyết"), 3, None),
        (Fee(0), 9, 0),
        (Fee(8000, per="bản sao"), 3, 24_000),
        (Fee(8000, ceiling=10_000), 3, 10_000),
        (Fee(50_000, per="giao dịch", tier=1), 4, 50_000),
    ],
)
def test_plain_fees(fee: Fee, units: int, due: int | None) -> None:
    assert fee.total(units) == due
    assert fee.total() == fee.amount


@given(st.integers(0, 500), st.integers(0, 500))
def test_more_pages_never_cost_less_nor_more_than_the_ceiling(units: int, more: int) -> None:
    less, total = COPIES.total(units), COPIES.total(units + more)
    assert less is not None
    assert total is not None
    assert less <= total <= 200_000
    assert total - less <= 2000 * more


@pytest.mark.parametrize(
    ("on", "case", "amount"),
    [
        (date(2025, 6, 30), "", None),
        (date(2025, 7, 1), "", 25_000),
        (date(2026, 12, 31), "", 25_000),
        (NEW_YEAR, "", 50_000),
        (date(2026, 12, 31), CHANGED, 15_000),
        (NEW_YEAR, CHANGED, 30_000),
        (date(2025, 6, 30), CHANGED, None),
    ],
)
def test_reduction_ends_by_itself(on: date, case: str, amount: int | None) -> None:
    assert PAID.fee_for(on, Channel.COUNTER, case).amount == amount
    shown = PAID.as_of(on)
    assert shown.terms_for(Channel.COUNTER, case).fee.amount == amount
    assert shown.fees == PAID.fees


@pytest.mark.parametrize(
    ("on", "channel", "case", "person", "amount"),
    [
        (date(2026, 11, 23), Channel.ONLINE, "", "", 12_000),
        (date(2026, 11, 23), Channel.ONLINE, CHANGED, "", 15_000),
        (date(2026, 11, 23), Channel.POST, "", "", 25_000),
        (NEW_YEAR, Channel.ONLINE, "", "", 50_000),
        (date(2026, 11, 23), Channel.COUNTER, CHANGED, "Hộ nghèo", 0),
        (date(2026, 11, 23), Channel.COUNTER, "", "hộ khác", 25_000),
        (date(2019, 12, 31), Channel.COUNTER, "", "Hộ nghèo", None),
        (date(2025, 1, 1), Channel.ONLINE, "", "", 99),
    ],
)
def test_narrowest_record_is_paid(
    on: date, channel: Channel, case: str, person: str, amount: int | None
) -> None:
    assert PAID.fee_for(on, channel, case, person).amount == amount


def test_among_equals_the_later_one_counts_whatever_the_order() -> None:
    open_ended = FeeRecord(Fee(1), "cũ", date(2020, 1, 1))
    newer = FeeRecord(Fee(2), "mới", date(2026, 1, 1))
    for fees in ((open_ended, newer), (newer, open_ended)):
        both = replace(CARD, fees=fees)
        assert both.fee_for(date(2026, 1, 1), Channel.COUNTER).amount == 2
        assert both.fee_for(date(2025, 12, 31), Channel.COUNTER).amount == 1


DAYS = st.dates(date(2025, 1, 1), date(2025, 1, 6))
RECORDS = st.builds(
    lambda amount, begins, ends, case, channel, person: FeeRecord(
        Fee(amount), "b", begins, ends, case, channel, person
    ),
    st.integers(0, 9),
    DAYS,
    st.none() | DAYS,
    st.sampled_from(["", CHANGED]),
    st.none() | st.sampled_from(Channel),
    st.sampled_from(["", "Hộ nghèo"]),
)


@given(
    st.lists(RECORDS, max_size=6),
    DAYS,
    st.sampled_from(Channel),
    st.sampled_from(["", CHANGED]),
    st.sampled_from(["", "Hộ nghèo"]),
)
def test_no_fitting_record_is_narrower_than_the_one_paid(
    records: list[FeeRecord], on: date, channel: Channel, case: str, person: str
) -> None:
    offered = replace(CARD.terms[0], channel=Channel.POST), *CARD.terms
    online = replace(CARD.terms[2], case=CHANGED), replace(CARD.terms[0], channel=Channel.POST, case=CHANGED)
    procedure = replace(CARD, terms=(*offered, *online), fees=tuple(records))
    fitting = [
        record
        for record in records
        if record.in_force_from <= on <= (record.in_force_to or date.max)
        and record.case in ("", case)
        and record.channel in (None, channel)
        and record.person in ("", person)
    ]
    paid = procedure.fee_for(on, channel, case, person)
    if not fitting:
        assert paid == procedure.terms_for(channel, case).fee
        return
    ranks = [
        (record.person != "", record.case != "", record.channel is not None, record.in_force_from)
        for record in fitting
    ]
    best = {record.fee for record, rank in zip(fitting, ranks, strict=True) if rank == max(ranks)}
    assert paid in best


def test_terms_by_channel_and_case() -> None:
    assert CARD.channels == (Channel.COUNTER, Channel.ONLINE)
    assert CARD.cases(Channel.COUNTER) == ("", CHANGED)
    assert CARD.cases(Channel.POST) == ()
    assert CARD.terms_for(Channel.COUNTER) == CARD.terms[0]
    assert CARD.terms_for(Channel.COUNTER, CHANGED) == CARD.terms[1]
    with refused("case_unknown", "case") as caught:
        CARD.terms_for(Channel.ONLINE, CHANGED)
    assert caught.value.params == {"procedure": CARD.code, "case": CHANGED}
    with refused("channel_not_offered", "channel"):
        CARD.terms_for(Channel.POST)


def test_counter_receives_what_is_published_for_another_channel() -> None:
    only_online = replace(CARD, terms=(CARD.terms[2],))
    assert only_online.terms_for(Channel.COUNTER) == CARD.terms[2]
    only_cases = replace(CARD, terms=(CARD.terms[1],))
    assert only_cases.terms_for(Channel.COUNTER) == CARD.terms[1]
    with refused("channel_not_offered", "channel"):
        replace(CARD, terms=()).terms_for(Channel.COUNTER)


def test_limit_of_a_channel() -> None:
    assert CARD.limit_for(Channel.COUNTER) == WEEK
    assert CARD.limit_for(Channel.COUNTER, CHANGED) == THREE_DAYS
    with refused("limit_missing", "procedure") as caught:
        CARD.limit_for(Channel.ONLINE)
    assert caught.value.params == {"procedure": CARD.code}


def test_as_of_changes_nothing_else() -> None:
    day = date(2026, 11, 23)
    assert CARD.as_of(day) is CARD
    shown = PAID.as_of(day)
    assert [terms.fee.amount for terms in shown.terms] == [25_000, 15_000, 12_000]
    assert replace(shown, terms=PAID.terms) == PAID
    assert shown.as_of(day) == shown
    assert PAID.as_of(day - timedelta(days=1)) == shown


def test_to_review_while_anything_is_marked() -> None:
    assert not CARD.to_review
    assert replace(CARD, needs_review="trang đã đổi").to_review
    assert replace(CARD, unread=(Unread(Part.FEE, "theo biểu"),)).to_review
