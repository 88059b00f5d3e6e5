"""Money, days, moments, limits and fees in the words that officials and citizens read."""

from datetime import date, datetime

from desk_app.domain.procedure import Fee
from desk_app.domain.time_limit import TimeLimit, TimeUnit

_UNIT = {
    TimeUnit.WORKING_DAY: "ngày làm việc",
    TimeUnit.WORKING_HOUR: "giờ làm việc",
    TimeUnit.CALENDAR_DAY: "ngày",
    TimeUnit.MONTH: "tháng",
}


def money(amount: int) -> str:
    """Return whole đồng as written in Vietnam: "15.000 đ"."""
    return f"{amount:,} đ".replace(",", ".")


def short_day(day: date) -> str:
    """Return "25/11/2026"."""
    return f"{day:%d/%m/%Y}"


def short_moment(at: datetime) -> str:
    """Return "25/11/2026 16:30"."""
    return f"{at:%d/%m/%Y %H:%M}"


def official_day(day: date) -> str:
    """Return "ngày 05 tháng 01 năm 2026"; days 1–9 and months 1–2 take a 0 (NĐ 30/2020/NĐ-CP, Phụ lục I)."""
    month = f"{day.month:02}" if day.month < 3 else str(day.month)
    return f"ngày {day.day:02} tháng {month} năm {day.year}"


def official_moment(at: datetime) -> str:
    """Return "16 giờ 30 phút, ngày 25 tháng 11 năm 2026", as the statutory receipt writes it."""
    return f"{at:%H} giờ {at:%M} phút, {official_day(at)}"


def time_limit_text(limit: TimeLimit) -> str:
    """Return "3 ngày làm việc", "1/2 ngày làm việc" or "trong ngày làm việc"."""
    if limit.unit is TimeUnit.SAME_DAY:
        return "trong ngày làm việc"
    if limit.unit is TimeUnit.HALF_DAY:
        whole, half = divmod(limit.amount, 2)
        days = f"{whole},5" if whole and half else str(whole) if whole else "1/2"
        return f"{days} ngày làm việc"
    return f"{limit.amount} {_UNIT[limit.unit]}"


def fee_text(fee: Fee) -> str:
    """Return "không thu phí", "8.000 đ/bản sao", "15.000 đ (miễn cho trẻ em)" or the note alone."""
    if fee.amount is None:
        return fee.note
    unit = f"/{fee.per}" if fee.per else ""
    price = money(fee.amount) + unit if fee.amount else "không thu phí"
    return f"{price} ({fee.note})" if fee.note else price
