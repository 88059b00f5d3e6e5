"""What a request costs, by the shipped fees and by made ones."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.fee_lines import (
    MOST_DONG,
    MOST_UNITS,
    TYPED_AT_INTAKE,
    FeeKind,
    FeeLine,
    at_intake,
    cases,
    kind_of,
    persons,
    quote,
    total,
)
from desk_app.domain.procedure import Channel, Fee, FeeRecord, Procedure
from desk_app.services import catalogue_files
from tests.builders import refused

TODAY = date(2026, 11, 23)
SHIPPED = {procedure.code: procedure for procedure in catalogue_files.procedures()}
DIGITAL = "Công dân đã tích hợp đủ năm loại giấy tờ cơ bản trên VNeID"


def one(code: str, on: date = TODAY, channel: Channel = Channel.COUNTER, **more: Any) -> FeeLine:
    (line,) = quote(SHIPPED[code], on, channel, **more)
    return line


def test_a_line_says_fee_kind_and_the_act_that_sets_it() -> None:
    line = one("1.004222")
    assert (line.amount, line.fee.per, line.kind) == (20_000, "lần đăng ký", FeeKind.DUTY)
    assert line.basis == "Thông tư 75/2022/TT-BTC, sửa đổi bởi Thông tư 71/2025/TT-BTC"
    assert (line.procedure, line.name) == ("1.004222", SHIPPED["1.004222"].name)
    assert not line.exempt
    assert one("1.004222", channel=Channel.ONLINE).amount == 10_000


def test_pages_and_papers_of_certified_copies() -> None:
    charge = one("2.000815", units=4, papers=3)
    assert (charge.amount, charge.kind) == (3 * 6000, FeeKind.CHARGE)
    assert one("2.000815", units=1000, papers=2).amount == 400_000


@pytest.mark.parametrize(
    ("person", "amount", "basis"),
    [
        ("Người thuộc hộ nghèo", 0, "Thông tư 85/2019/TT-BTC"),
        ("Người khuyết tật", 0, "Thông tư 85/2019/TT-BTC"),
        ("Người thuộc gia đình có công với cách mạng", 0, "Thông tư 85/2019/TT-BTC"),
    ],
)
def test_each_person_of_a_record_is_exempt_by_its_act(person: str, amount: int, basis: str) -> None:
    line = one("1.004873", person=person)
    assert (line.amount, line.person, line.exempt) == (amount, person, True)
    assert basis in line.basis
    assert line.full == one("1.004873").amount


def test_digital_citizens_are_exempt_online_while_the_resolution_holds() -> None:
    online = one("1.004222", channel=Channel.ONLINE, person=DIGITAL)
    assert (online.amount, online.full) == (0, 10_000)
    assert "66.22/2026/NQ-CP" in online.basis
    with refused("fee_person_unknown", "fee_person"):
        one("1.004222", channel=Channel.COUNTER, person=DIGITAL)
    for day in (date(2026, 8, 14), date(2027, 3, 1)):
        with refused("fee_person_unknown", "fee_person"):
            one("1.004222", on=day, channel=Channel.ONLINE, person=DIGITAL)
    assert one("1.004222", on=date(2027, 2, 28), channel=Channel.ONLINE, person=DIGITAL).amount == 0


def test_the_law_of_the_next_year_counts_from_its_first_day() -> None:
    changed = "Chuyển từ căn cước công dân sang căn cước"
    assert [one("1.014063", on=day).amount for day in (date(2026, 12, 31), date(2027, 1, 1))] == [
        25_000,
        50_000,
    ]
    assert one("1.014063", case=changed).amount == 15_000
    assert cases(SHIPPED["1.014063"], TODAY, Channel.COUNTER) == ("", changed)


def test_who_pays_otherwise_is_listed_by_channel_and_case() -> None:
    birth, residence = SHIPPED["1.001193"], SHIPPED["1.004222"]
    assert persons(birth, TODAY) == (
        "Người thuộc gia đình có công với cách mạng",
        "Người thuộc hộ nghèo",
        "Người khuyết tật",
        "Đăng ký khai sinh đúng hạn (trong 60 ngày)",
    )
    assert DIGITAL in persons(residence, TODAY, Channel.ONLINE)
    assert DIGITAL not in persons(residence, TODAY, Channel.COUNTER)
    assert any("Điều 4 Thông tư 75/2022" in words for words in persons(residence, TODAY, Channel.COUNTER))
    assert persons(residence, date(2020, 1, 1)) == ()


@pytest.mark.parametrize("code", sorted(code for code, each in SHIPPED.items() if each.fees))
def test_everybody_listed_can_be_quoted(code: str) -> None:
    for channel in Channel:
        if channel not in {Channel.COUNTER, *SHIPPED[code].channels}:
            continue
        for person in persons(SHIPPED[code], TODAY, channel):
            line = one(code, channel=channel, person=person)
            assert line.person == person
            assert line.basis


def test_what_only_the_note_can_say_is_entered_with_its_reason() -> None:
    unknown = Procedure("9.999999", "Thử", "", "", (), (), "", "", (), "", "", fees=())
    terms = replace(SHIPPED["1.004222"].terms[0], fee=Fee(None, note="theo nghị quyết của HĐND"))
    (line,) = quote(replace(unknown, terms=(terms,)), TODAY, terms.channel)
    assert (line.amount, total((line,)), line.basis) == (None, None, "")
    with refused("fee_amount_missing", "fee_amount"):
        line.checked()
    with refused("fee_reason_missing", "fee_reason"):
        line.entered(50_000, "  ").checked()
    entered = line.entered(50_000, " Nghị quyết  05/2025 ").checked()
    assert (entered.amount, entered.reason, entered.by_hand) == (50_000, "Nghị quyết 05/2025", True)


def test_another_amount_than_the_fee_makes_needs_a_reason() -> None:
    line = one("1.004222")
    with refused("fee_reason_missing", "fee_reason"):
        line.entered(5000, "").checked()
    # A reason is told of no amount that needs none.
    assert line.entered(20_000, "vì sao").checked().reason == ""


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"units": 0}, "fee_units_invalid", "fee_units"),
        ({"papers": MOST_UNITS + 1}, "fee_units_invalid", "fee_units"),
        ({"amount": -1}, "fee_amount_invalid", "fee_amount"),
        ({"amount": MOST_DONG + 1}, "fee_amount_invalid", "fee_amount"),
        ({"amount": 1, "reason": "x" * 501}, "text_too_long", "fee_reason"),
    ],
)
def test_what_no_slip_can_say_is_refused(changes: dict[str, Any], code: str, field: str) -> None:
    with refused(code, field):
        replace(one("1.004222"), **changes).checked()


def test_the_amount_of_the_reception_becomes_a_line() -> None:
    copies = SHIPPED["2.000635"]
    (three,) = at_intake(copies, TODAY, Channel.COUNTER, "", "", 24_000)
    assert (three.units, three.amount, three.by_hand) == (3, 24_000, False)
    (odd,) = at_intake(copies, TODAY, Channel.COUNTER, "", "", 5000)
    assert (odd.amount, odd.reason) == (5000, TYPED_AT_INTAKE)
    assert odd.checked() == odd
    (published,) = at_intake(copies, TODAY, Channel.COUNTER, "", "", None)
    assert published.amount == 8000
    (nothing,) = at_intake(copies, TODAY, Channel.COUNTER, "", "", 0)
    assert (nothing.amount, nothing.reason) == (0, TYPED_AT_INTAKE)
    (pages,) = at_intake(SHIPPED["2.000815"], TODAY, Channel.COUNTER, "", "", 6000)
    assert (pages.units, pages.reason) == (1, TYPED_AT_INTAKE)


@pytest.mark.parametrize(
    ("basis", "kind"),
    [
        ("Thông tư 226/2016/TT-BTC", FeeKind.CHARGE),
        ("Nghị định 114/2016/NĐ-CP", FeeKind.DUTY),
        ("Nghị định 55/2015/NĐ-CP; Thông tư 226/2016/TT-BTC", FeeKind.CHARGE),
        ("Thông tư 64/2025/TT-BTC", FeeKind.UNTOLD),
        ("Thông tư 226/2016/TT-BTC; Thông tư 75/2022/TT-BTC", FeeKind.UNTOLD),
        ("", FeeKind.UNTOLD),
    ],
)
def test_the_act_says_the_kind(basis: str, kind: FeeKind) -> None:
    assert kind_of(basis) is kind


def test_of_two_records_with_the_same_amount_the_right_act_is_named() -> None:
    fees = tuple(
        FeeRecord(Fee(1000, "bản"), f"Thông tư {no}/2026/TT-BTC", date(2026, no, 1)) for no in (1, 2, 3)
    )
    procedure = replace(SHIPPED["1.004222"], fees=fees)
    (line,) = quote(procedure, date(2026, 2, 15), Channel.COUNTER)
    assert line.basis == "Thông tư 2/2026/TT-BTC"


@given(st.integers(1, 60), st.integers(1, 60))
def test_an_amount_counts_pages_and_papers(units: int, papers: int) -> None:
    line = one("2.000815", units=units, papers=papers)
    first = min(units, 2) * 2000
    assert line.amount == min(first + max(units - 2, 0) * 1000, 200_000) * papers
    assert line.checked() == line
