"""Time limits, fees and days in the officer's language; Vietnamese as it stands on paper."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from desk_app.domain import time_limit, wording
from desk_app.domain.procedure import Fee, Terms

# What stands where the case still to be chosen decides.
WAITS = "…"


def limit_words(terms: Terms, language: str) -> str:
    """Return "3 ngày làm việc", or "3 working days"; where no count is given, what is published."""
    if language == "en" and terms.time_limit is not None:
        return time_limit.words_en(terms.time_limit)
    if language == "en" and not terms.limit_note:
        return "no time limit published"
    return wording.limit_text(terms)


def price_words(amount: int, language: str) -> str:
    """Return "15.000 đ" or the words for nothing to pay."""
    if amount:
        return wording.money(amount)
    return "no fee" if language == "en" else wording.fee_text(Fee(0))


def fee_words(fee: Fee, language: str) -> str:
    """Return what is paid, "" where only the note can say."""
    if fee.amount is None:
        return ""
    return price_words(fee.amount, language) + (f"/{fee.per}" if fee.per and fee.amount else "")


def weekday(day: date, language: str, *, short: bool = False) -> str:
    """Return "Thứ Tư" ("Th 4"), or "Wednesday" ("Wed")."""
    locale = QLocale(QLocale.Language.English if language == "en" else QLocale.Language.Vietnamese)
    return locale.toString(QDate(day.year, day.month, day.day), "ddd" if short else "dddd")
