from datetime import date
from typing import Any

import pytest

from desk_app.domain.posted_words import Said, fees, limit_words, limits, way_notes
from desk_app.domain.procedure import Channel, Fee, FeeRecord, Procedure, Terms
from desk_app.domain.time_limit import TimeLimit, TimeUnit

ON = date(2026, 11, 23)
COUNTER, POST, ONLINE = Channel.COUNTER, Channel.POST, Channel.ONLINE


def days(amount: int) -> TimeLimit:
    return TimeLimit(amount, TimeUnit.WORKING_DAY)


def procedure(*terms: Terms, **changes: Any) -> Procedure:
    return Procedure("1.000001", "Tên", "Hộ tịch", "UBND", terms, (), "", "", (), "", "", **changes)


def record(amount: int | None, since: date = date(2020, 1, 1), **changes: Any) -> FeeRecord:
    return FeeRecord(Fee(amount), "TT 1", since, **changes)


@pytest.mark.parametrize(
    ("terms", "said"),
    [
        (Terms(COUNTER, days(3), Fee(0)), "3 ngày làm việc"),
        (Terms(COUNTER, days(3), Fee(0), statutory=days(3)), "3 ngày làm việc"),
        (
            Terms(COUNTER, days(3), Fee(0), statutory=days(5)),
            "3 ngày làm việc (rút ngắn từ 5 ngày làm việc theo quy định)",
        ),
        (
            Terms(COUNTER, days(3), Fee(0), limit_note="xác minh thêm 2 ngày"),
            "3 ngày làm việc; xác minh thêm 2 ngày",
        ),
        (Terms(COUNTER, None, Fee(0), limit_note=" Ngay  khi đủ "), "Ngay khi đủ"),
        (Terms(COUNTER, None, Fee(0)), ""),
    ],
)
def test_a_limit_in_words(terms: Terms, said: str) -> None:
    assert limit_words(terms) == said


def test_what_all_channels_share_is_said_once() -> None:
    same = procedure(*(Terms(channel, days(3), Fee(0)) for channel in Channel))
    assert limits(same) == (Said("", "3 ngày làm việc"),)
    assert fees(same, ON) == (Said("", "không thu phí"),)


def test_channels_and_cases_that_differ_are_named() -> None:
    told = procedure(
        Terms(COUNTER, days(3), Fee(0)),
        Terms(POST, days(3), Fee(0)),
        Terms(ONLINE, days(1), Fee(0)),
        Terms(COUNTER, days(9), Fee(0), case="Xác minh"),
        Terms(POST, days(9), Fee(0), case="Xác minh"),
        Terms(ONLINE, days(9), Fee(0), case="Xác minh"),
    )
    assert [each.line for each in limits(told)] == [
        "Trực tiếp, Dịch vụ bưu chính công ích: 3 ngày làm việc",
        "Trực tuyến: 1 ngày làm việc",
        "Xác minh: 9 ngày làm việc",
    ]


def test_a_limit_of_some_channels_is_not_said_of_all() -> None:
    told = procedure(Terms(COUNTER, days(3), Fee(0)), Terms(ONLINE, None, Fee(None)))
    assert limits(told) == (Said("Trực tiếp", "3 ngày làm việc"),)
    assert fees(told, ON) == (Said("Trực tiếp", "không thu phí"),)


def test_of_two_records_alike_the_one_that_began_last_counts() -> None:
    told = procedure(
        Terms(COUNTER, days(1), Fee(9)),
        fees=(record(5, date(2026, 1, 1)), record(4), record(3, date(2026, 12, 1))),
    )
    assert fees(told, ON) == (Said("", "5 đ", "TT 1, từ ngày 01/01/2026"),)
    assert [each.words for each in fees(told, date(2025, 12, 31))] == ["4 đ"]
    assert [each.words for each in fees(told, date(2019, 12, 31))] == ["9 đ"]


def test_records_name_whom_they_count_for() -> None:
    told = procedure(
        Terms(COUNTER, days(1), Fee(9)),
        fees=(
            record(0, person="Trẻ em"),
            record(0, channel=ONLINE, person="Người già"),
            record(None, case="Cấp lại", in_force_to=date(2026, 12, 31)),
        ),
    )
    assert [each.line for each in fees(told, ON)] == [
        "9 đ",
        "Trẻ em: miễn",
        "Trực tuyến – Người già: miễn",
        "Cấp lại: theo văn bản quy định",
    ]
    assert fees(told, ON)[-1].basis == "TT 1, từ ngày 01/01/2020, đến hết ngày 31/12/2026"


def test_notes_of_the_ways_keep_their_channel() -> None:
    told = procedure(Terms(COUNTER, days(1), Fee(0), note="Tại quầy 1"), Terms(ONLINE, days(1), Fee(0)))
    assert way_notes(told) == (Said("Trực tiếp", "Tại quầy 1"),)
