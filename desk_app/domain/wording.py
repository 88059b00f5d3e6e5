"""Money, days, moments and fees in the words that officials and citizens read."""

from collections.abc import Sequence
from datetime import date, datetime, time

from desk_app.domain.office import WeeklyHours
from desk_app.domain.procedure import Fee, RequiredDocument, Terms
from desk_app.domain.time_limit import words_vi

_WEEKDAYS = ("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật")


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


def fee_text(fee: Fee) -> str:
    """Return "không thu phí", "8.000 đ/bản sao", "15.000 đ (miễn cho trẻ em)" or the note alone."""
    if fee.amount is None:
        return fee.note
    unit = f"/{fee.per}" if fee.per else ""
    price = money(fee.amount) + unit if fee.amount else "không thu phí"
    return f"{price} ({fee.note})" if fee.note else price


def limit_text(terms: Terms) -> str:
    """Return "3 ngày làm việc", or what is published where the limit is no count."""
    if terms.time_limit is not None:
        return words_vi(terms.time_limit)
    return terms.limit_note or "chưa công bố thời hạn"


def weekly_hours_text(hours: WeeklyHours) -> str:
    """Return "Thứ Hai–Thứ Sáu 7:00–11:30 · 13:30–17:00"; days of other hours follow after "; ".

    Three days or more in a row are joined by a dash; a session that ends at midnight ends at 24:00.
    """
    alike: dict[tuple[tuple[time, time], ...], list[int]] = {}
    for weekday in sorted(hours):
        sessions = tuple((start, end) for start, end in hours[weekday])
        if sessions:
            alike.setdefault(sessions, []).append(weekday)
    return "; ".join(f"{_weekdays_text(days)} {sessions_text(each)}" for each, days in alike.items())


def counts_text(document: RequiredDocument) -> tuple[str, ...]:
    """Return how a paper is handed in, one count each: ("1 bản chính", "2 bản sao"), or ("xuất trình",)."""
    if document.to_show:
        return ("xuất trình",)
    counts = ((document.originals, "bản chính"), (document.copies, "bản sao"))
    return tuple(f"{number} {words}" for number, words in counts if number)


def _weekdays_text(days: Sequence[int]) -> str:
    runs: list[list[int]] = []
    for day in days:
        if runs and day == runs[-1][-1] + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(
        f"{_WEEKDAYS[run[0]]}–{_WEEKDAYS[run[-1]]}"
        if len(run) > 2
        else ", ".join(_WEEKDAYS[day] for day in run)
        for run in runs
    )


def sessions_text(sessions: Sequence[tuple[time, time]]) -> str:
    """Return "7:00–11:30 · 13:30–17:00"."""
    return " · ".join(f"{_hour(start)}–{_hour(end, ends=True)}" for start, end in sessions)


def _hour(at: time, *, ends: bool = False) -> str:
    return "24:00" if ends and at in {time(0), time.max} else f"{at.hour}:{at.minute:02}"
