import tomllib
from datetime import date, time

import pytest

from desk_app.domain.errors import Refused
from desk_app.domain.rules import RuleBook

WRITTEN = """
[[rule]]
id = "intake.cut_off"
value = "15:00"
unit = "time"
in_force_from = 2016-01-01
source = "Luật Hộ tịch Đ.5.3"
name_vi = "Mốc nhận trả trong ngày"
name_en = "Same-day cut-off"

[[rule]]
id = "result.review_days"
value = 5
unit = "working_day"
in_force_from = 2018-06-21
in_force_to = 2026-06-30
source = "một nghị định"
name_vi = "Hạn xem xét"
name_en = "Days to review"

[[rule]]
id = "result.review_days"
value = 3
unit = "working_day"
in_force_from = 2026-07-01
source = "nghị định sau"
note = "rút ngắn"
name_vi = "Hạn xem xét"
name_en = "Days to review"

[[rule]]
id = "display.masked"
value = true
unit = "yes_no"
in_force_from = 2016-01-01
source = "quyết định của đơn vị"
name_vi = "Che tên"
name_en = "Mask names"
"""


def records() -> list[dict[str, object]]:
    written: list[dict[str, object]] = tomllib.loads(WRITTEN)["rule"]
    return written


BOOK = RuleBook.from_records(records())
TODAY = date(2026, 7, 1)


def test_a_value_is_the_one_in_force_on_the_day() -> None:
    assert BOOK.number("result.review_days", date(2026, 6, 30)) == 5
    assert BOOK.number("result.review_days", TODAY) == 3
    assert BOOK.rule("result.review_days", TODAY).note == "rút ngắn"


def test_values_come_in_their_types() -> None:
    assert BOOK.time_of("intake.cut_off", TODAY) == time(15)
    assert BOOK.choice("intake.cut_off", TODAY) == "15:00"
    assert BOOK.flag("display.masked", TODAY) is True
    assert BOOK.value("display.masked", TODAY) is True


def test_what_a_dossier_keeps_is_one_record_of_each_id() -> None:
    kept = BOOK.in_force(date(2026, 1, 5))
    assert [(rule.id, rule.value) for rule in kept] == [
        ("display.masked", True),
        ("intake.cut_off", "15:00"),
        ("result.review_days", 5),
    ]


@pytest.mark.parametrize(("rule_id", "on"), [("no.such", TODAY), ("result.review_days", date(2018, 6, 20))])
def test_unknown_and_not_yet_in_force_are_refused(rule_id: str, on: date) -> None:
    with pytest.raises(Refused) as refusal:
        BOOK.value(rule_id, on)
    assert refusal.value.code == "rule_missing"
    assert refusal.value.params == {"id": rule_id, "on": on}


def test_a_value_of_another_type_is_refused() -> None:
    for ask, rule_id in (
        (BOOK.number, "intake.cut_off"),
        (BOOK.number, "display.masked"),
        (BOOK.choice, "result.review_days"),
        (BOOK.flag, "result.review_days"),
        (BOOK.time_of, "result.review_days"),
    ):
        with pytest.raises(Refused, match="rule_mistyped"):
            ask(rule_id, TODAY)
    late = records()[0] | {"value": "25:00"}
    with pytest.raises(Refused, match="rule_mistyped"):
        RuleBook.from_records([late]).time_of("intake.cut_off", TODAY)


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"value": 1.5}, "value"),
        ({"in_force_from": "2026-01-01"}, "in_force_from"),
        ({"in_force_to": "2026-01-01"}, "in_force_to"),
        ({"source": 7}, "source"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_an_unreadable_record_is_refused_on_its_field(change: dict[str, object], field: str) -> None:
    with pytest.raises(Refused) as refusal:
        RuleBook.from_records([records()[0] | change])
    assert (refusal.value.code, refusal.value.field) == ("rule_unreadable", field)
    assert refusal.value.params == {"id": "intake.cut_off"}


def test_a_record_without_a_needed_field_is_refused() -> None:
    record = records()[0]
    del record["source"]
    with pytest.raises(Refused, match="rule_unreadable") as refusal:
        RuleBook.from_records([record])
    assert refusal.value.field == "source"


def test_overlapping_and_reversed_records_are_refused() -> None:
    before, after = records()[1:3]
    for touching in (after | {"in_force_from": date(2026, 6, 30)}, before, before | {"in_force_to": None}):
        with pytest.raises(Refused, match="rule_overlap"):
            RuleBook.from_records([before | {"in_force_to": date(2026, 6, 30)}, touching])
    with pytest.raises(Refused, match="rule_reversed"):
        RuleBook.from_records([before | {"in_force_to": date(2018, 6, 20)}])
