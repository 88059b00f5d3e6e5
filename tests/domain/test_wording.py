from datetime import date, datetime, time

import pytest

from desk_app.domain.office import DEFAULT_HOURS, WeeklyHours
from desk_app.domain.procedure import Fee, RequiredDocument
from desk_app.domain.wording import (
    counts_text,
    fee_text,
    money,
    official_day,
    official_moment,
    short_day,
    short_moment,
    weekly_hours_text,
)


@pytest.mark.parametrize(
    ("amount", "said"), [(0, "0 đ"), (500, "500 đ"), (15_000, "15.000 đ"), (1_250_000, "1.250.000 đ")]
)
def test_money(amount: int, said: str) -> None:
    assert money(amount) == said


def test_days_and_moments() -> None:
    assert short_day(date(2026, 1, 5)) == "05/01/2026"
    assert short_moment(datetime(2026, 11, 25, 16, 30)) == "25/11/2026 16:30"
    assert official_day(date(2026, 2, 5)) == "ngày 05 tháng 02 năm 2026"
    assert official_day(date(2026, 3, 15)) == "ngày 15 tháng 3 năm 2026"
    assert official_moment(datetime(2026, 11, 25, 7, 5)) == "07 giờ 05 phút, ngày 25 tháng 11 năm 2026"


@pytest.mark.parametrize(
    ("fee", "said"),
    [
        (Fee(0), "không thu phí"),
        (Fee(8000, per="bản sao"), "8.000 đ/bản sao"),
        (Fee(15_000, note="miễn cho hộ nghèo"), "15.000 đ (miễn cho hộ nghèo)"),
        (Fee(None, note="theo nghị quyết của HĐND thành phố"), "theo nghị quyết của HĐND thành phố"),
    ],
)
def test_fees(fee: Fee, said: str) -> None:
    assert fee_text(fee) == said


MORNING, AFTERNOON = (time(7), time(11, 30)), (time(13, 30), time(17))


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (DEFAULT_HOURS, "Thứ Hai–Thứ Sáu 7:00–11:30 · 13:30–17:00"),
        ({**DEFAULT_HOURS, 5: [MORNING]}, "Thứ Hai–Thứ Sáu 7:00–11:30 · 13:30–17:00; Thứ Bảy 7:00–11:30"),
        (
            {0: [MORNING], 1: [AFTERNOON], 2: [MORNING], 5: [AFTERNOON], 6: []},
            "Thứ Hai, Thứ Tư 7:00–11:30; Thứ Ba, Thứ Bảy 13:30–17:00",
        ),
        ({5: [(time(20), time(0))], 6: [(time(20), time.max)]}, "Thứ Bảy 20:00–24:00; Chủ Nhật 20:00–24:00"),
        ({6: [MORNING], 5: [MORNING]}, "Thứ Bảy, Chủ Nhật 7:00–11:30"),
        ({}, ""),
    ],
)
def test_weekly_hours(hours: WeeklyHours, said: str) -> None:
    assert weekly_hours_text(hours) == said


def test_counts_of_a_paper() -> None:
    assert counts_text(RequiredDocument(1, "Tờ khai")) == ("1 bản chính",)
    assert counts_text(RequiredDocument(1, "Giấy khai sinh", originals=1, copies=2)) == (
        "1 bản chính",
        "2 bản sao",
    )
    assert counts_text(RequiredDocument(1, "Thẻ căn cước", to_show=True)) == ("xuất trình",)
