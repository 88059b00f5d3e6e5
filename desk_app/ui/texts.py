"""What refusals and warnings say: a stable code → a sentence that tells what to do, in two languages."""

from collections.abc import Sequence
from datetime import date

from desk_app.domain.errors import DeskError
from desk_app.domain.standing import DueState, Standing
from desk_app.domain.vocabulary import STANDING_EN, STANDING_VI
from desk_app.ui import refusals
from desk_app.ui.calendar_refusals import CALENDAR_TEXTS
from desk_app.ui.case_refusals import CASE_TEXTS
from desk_app.ui.catalogue_refusals import CATALOGUE_TEXTS
from desk_app.ui.certification_refusals import CERTIFICATION_TEXTS
from desk_app.ui.exchange_refusals import EXCHANGE_TEXTS
from desk_app.ui.fee_refusals import FEE_TEXTS
from desk_app.ui.paper_refusals import PAPER_TEXTS
from desk_app.ui.route_refusals import ROUTE_TEXTS

__all__ = ["TABLES", "TEXTS", "sentence", "standing_text", "standing_word", "warning_text"]

# No code stands in two of them.
TABLES = (
    refusals.TEXTS,
    CALENDAR_TEXTS,
    CASE_TEXTS,
    CATALOGUE_TEXTS,
    CERTIFICATION_TEXTS,
    EXCHANGE_TEXTS,
    FEE_TEXTS,
    PAPER_TEXTS,
    ROUTE_TEXTS,
)
TEXTS = {code: words for table in TABLES for code, words in table.items()}

_UNKNOWN = ("Chưa làm được việc này ({code}).", "This could not be done ({code}).")

_MOST_CODES = 5
_MORE_CODES = (" và {more} mã khác", " and {more} more")


class _Filling(dict[str, object]):
    """Parameters by name; a missing one leaves a gap: telling of an error must not fail."""

    def __missing__(self, name: str) -> str:
        return "…"


def sentence(error: DeskError, language: str) -> str:
    """Return what a refusal says in "vi" or "en"."""
    words = TEXTS.get(error.code, _UNKNOWN)[language == "en"]
    told = {name: _listed(value) for name, value in error.params.items()}
    if "codes" in told:
        told["codes"] = _few(str(told["codes"]).split(", "), language)
    return words.format_map(_Filling({"code": error.code} | told))


def warning_text(code: str, language: str) -> str:
    """Return what a warning says in "vi" or "en"."""
    return TEXTS.get(code, _UNKNOWN)[language == "en"].format_map(_Filling(code=code))


def standing_word(standing: Standing, language: str) -> str:
    """Return the word of a standing in "vi" or "en"."""
    return (STANDING_EN if language == "en" else STANDING_VI)[standing]


def standing_text(state: DueState, language: str) -> str:
    """Return a standing with its days, such as "Quá hạn 2 ngày"."""
    english = language == "en"
    days = abs(state.days)
    match state.standing:
        case Standing.OVERDUE if days:
            return f"{days} {'day' if days == 1 else 'days'} overdue" if english else f"Quá hạn {days} ngày"
        case Standing.DUE_SOON if not days:
            return "Due today" if english else "Đến hạn hôm nay"
        case Standing.DUE_SOON:
            return f"{days} {'day' if days == 1 else 'days'} left" if english else f"Còn {days} ngày"
        case _:
            return standing_word(state.standing, language)


def _few(codes: Sequence[str], language: str) -> str:
    more = len(codes) - _MOST_CODES
    told = ", ".join(codes[:_MOST_CODES])
    return told + _MORE_CODES[language == "en"].format(more=more) if more > 0 else told


def _listed(value: object) -> object:
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple, frozenset, set)) else value
