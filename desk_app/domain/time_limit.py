"""A time limit as the law writes it: how many, of what."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from desk_app.domain.errors import Refused


class TimeUnit(StrEnum):
    """What a time limit counts."""

    WORKING_DAY = "working_day"
    HALF_DAY = "half_day"
    WORKING_HOUR = "working_hour"
    CALENDAR_DAY = "calendar_day"
    MONTH = "month"
    SAME_DAY = "same_day"


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """A number of units; a same-day limit has amount 0, any other at least 1."""

    amount: int
    unit: TimeUnit

    def __post_init__(self) -> None:
        """Refuse an amount the unit cannot have."""
        if self.amount < 0 or (self.amount == 0) != (self.unit is TimeUnit.SAME_DAY):
            raise Refused("time_limit_invalid", field="limit", amount=self.amount, unit=self.unit.value)


_UNITS_VI = {
    "ngày làm việc": TimeUnit.WORKING_DAY,
    "nlv": TimeUnit.WORKING_DAY,
    "ngày": TimeUnit.CALENDAR_DAY,
    "giờ làm việc": TimeUnit.WORKING_HOUR,
    "giờ": TimeUnit.WORKING_HOUR,
    "tháng": TimeUnit.MONTH,
}
_WORDS_VI = {unit: words for words, unit in reversed(_UNITS_VI.items()) if words not in ("nlv", "giờ")}
_WORDS_EN = {
    TimeUnit.WORKING_DAY: ("working day", "working days"),
    TimeUnit.HALF_DAY: ("half a working day", "working days"),
    TimeUnit.WORKING_HOUR: ("working hour", "working hours"),
    TimeUnit.CALENDAR_DAY: ("day", "days"),
    TimeUnit.MONTH: ("month", "months"),
}
_DAYS = (TimeUnit.WORKING_DAY, TimeUnit.CALENDAR_DAY)
_HALF = Fraction(1, 2)

_LEAD = r"(?:(?:trong thời hạn|trong vòng|trong|không quá|tối đa) )?"
_TAIL = r"(?:,? (?:kể )?từ .*)?"
_NUMBER = r"(?P<number>[0-9]{1,5}(?:[.,][0-9]{1,2}|/2)?|[0-9]{0,3}½|nửa)(?: ?\([^()0-9]*\))?"
_UNIT = f"(?P<unit>{'|'.join(_UNITS_VI)})"
_COUNTED = re.compile(f"{_LEAD}{_NUMBER} ?{_UNIT}{_TAIL}")
_WITHIN_THE_DAY = r"(?:ngay )?trong (?:cùng )?ngày(?: làm việc)?(?: (?:tiếp nhận|nhận)(?: đủ)? hồ sơ)?"
_SAME_DAY = re.compile(_WITHIN_THE_DAY + _TAIL)


def parse_time_limit(words: str) -> TimeLimit:
    """Read a time limit from the words of the law: "03 ngày làm việc", "½ ngày", "8 giờ", "ngay trong ngày".

    A day and a part of it is counted in half days; hours are working hours. Whatever else stands there, or a
    number that is no whole count of what it counts, is refused ("time_limit_unreadable", field "limit").
    """
    text = " ".join(unicodedata.normalize("NFC", words).casefold().split()).rstrip(" .;")
    if _SAME_DAY.fullmatch(text):
        return TimeLimit(0, TimeUnit.SAME_DAY)
    found = _COUNTED.fullmatch(text)
    amount = _number(found["number"]) if found else None
    if not found or not amount:
        raise Refused("time_limit_unreadable", field="limit", words=words)
    unit = _UNITS_VI[found["unit"]]
    if unit in _DAYS and (amount.denominator == 2 or "/" in found["number"]):
        amount, unit = amount / _HALF, TimeUnit.HALF_DAY
    if amount.denominator != 1:
        raise Refused("time_limit_unreadable", field="limit", words=words)
    return TimeLimit(int(amount), unit)


def words_vi(limit: TimeLimit) -> str:
    """Return the limit as a Vietnamese form prints it; `parse_time_limit` reads it back."""
    match limit.unit:
        case TimeUnit.SAME_DAY:
            return "trong ngày"
        case TimeUnit.HALF_DAY:
            return f"{_half_days(limit.amount, ',')} ngày làm việc"
    return f"{limit.amount} {_WORDS_VI[limit.unit]}"


def words_en(limit: TimeLimit) -> str:
    """Return the limit in English, for the interface."""
    if limit.unit is TimeUnit.SAME_DAY:
        return "within the day"
    one, many = _WORDS_EN[limit.unit]
    if limit.unit is TimeUnit.HALF_DAY:
        return one if limit.amount == 1 else f"{_half_days(limit.amount, '.')} {many}"
    return f"{limit.amount} {one if limit.amount == 1 else many}"


def _number(text: str) -> Fraction:
    if text == "nửa":
        return _HALF
    if text.endswith("½"):
        return Fraction(text[:-1] or 0) + _HALF
    return Fraction(text.replace(",", "."))


def _half_days(amount: int, decimal_point: str) -> str:
    if amount == 1:
        return "½"
    # An even number of half days is not the same limit as whole days: it runs from the hour of receipt.
    return f"{amount // 2}{decimal_point}5" if amount % 2 else f"{amount}/2"
