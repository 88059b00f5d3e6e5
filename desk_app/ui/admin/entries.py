"""What people type into the cells of a procedure, read: amounts, counts, limits, days; and written out again."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from typing import TypeVar

from desk_app.domain.errors import Refused
from desk_app.domain.time_limit import TimeLimit, parse_time_limit, words_vi
from desk_app.domain.wording import short_day
from desk_app.ui.widgets.day_field import read_day

E = TypeVar("E", bound=StrEnum)

# One row of a table as it was typed: texts by the name of their field, "1" a tick.
Row = dict[str, str]
TICKED = "1"

_SHORT_CODE = re.compile(r"[0-9]{6}-[0-9]{4,}")
_AMOUNT = re.compile(r"[0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]+")


def read_code(text: str, agency: str) -> str:
    """Read the code of a dossier; what lists show of it ("261123-0001") is one of the agency's own."""
    typed = text.strip().upper()
    return f"{agency}-{typed}" if _SHORT_CODE.fullmatch(typed) else typed


def read_amount(text: str) -> int | None:
    """Read whole đồng ("15.000", "15000 đ"), None for nothing; Refused `amount_unreadable`."""
    typed = text.strip().removesuffix("đ").removesuffix("đồng").strip()
    if not typed:
        return None
    if not _AMOUNT.fullmatch(typed):
        raise Refused("amount_unreadable", words=text.strip())
    return int(re.sub(r"[. ]", "", typed))


def amount_text(amount: int | None) -> str:
    """Return "15.000", "" for nothing; `read_amount` reads it back."""
    return "" if amount is None else f"{amount:,}".replace(",", ".")


def read_count(text: str) -> int:
    """Read how many, nothing typed is 0; Refused `amount_unreadable`."""
    return read_amount(text) or 0


def read_limit(text: str) -> TimeLimit | None:
    """Read a time limit in words, None for nothing; Refused `time_limit_unreadable`."""
    return parse_time_limit(text) if text.strip() else None


def limit_text(limit: TimeLimit | None) -> str:
    """Return a time limit as it is typed."""
    return words_vi(limit) if limit is not None else ""


def read_any_day(text: str, today: date) -> date | None:
    """Read a day of the past or of this century, None for nothing; Refused `day_unreadable`."""
    if not text.strip():
        return None
    day = read_day(text, date(today.year // 100 * 100 + 99, 12, 31))
    if day is None:
        raise Refused("day_unreadable", words=text.strip())
    return day


def day_text(day: date | None) -> str:
    """Return "25/11/2026", "" for none."""
    return short_day(day) if day is not None else ""


def tick(on: bool) -> str:
    """Return how a tick is kept in a row."""
    return TICKED if on else ""


def read_choice(kind: type[E], text: str) -> E | None:
    """Return the member chosen, None where none is."""
    return kind(text) if text else None


@contextmanager
def cell(field: str, at: int, name: str) -> Iterator[None]:
    """Say of a refusal in which table, row (`no` from 1) and cell it stands."""
    try:
        yield
    except Refused as error:
        raise Refused(error.code, field=field, **error.params | {"no": at + 1, "cell": name}) from error
