from datetime import date, datetime

import pytest

from desk_app.domain.procedure import Fee
from desk_app.domain.time_limit import TimeLimit, TimeUnit
from desk_app.domain.wording import (
    fee_text,
    money,
    official_day,
    official_moment,
    short_day,
    short_moment,
    time_limit_text,
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
    ("amount", "unit", "said"),
    [
        (3, TimeUnit.WORKING_DAY, "3 ngày làm việc"),
        (15, TimeUnit.CALENDAR_DAY, "15 ngày"),
        (8, TimeUnit.WORKING_HOUR, "8 giờ làm việc"),
        (1, TimeUnit.MONTH, "1 tháng"),
        (0, TimeUnit.SAME_DAY, "trong ngày làm việc"),
        (1, TimeUnit.HALF_DAY, "1/2 ngày làm việc"),
        (3, TimeUnit.HALF_DAY, "1,5 ngày làm việc"),
        (4, TimeUnit.HALF_DAY, "2 ngày làm việc"),
    ],
)
def test_time_limits(amount: int, unit: TimeUnit, said: str) -> None:
    assert time_limit_text(TimeLimit(amount, unit)) == said


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
