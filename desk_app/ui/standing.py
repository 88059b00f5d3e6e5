"""How a dossier stands, as it is shown: by its deadline, or by its end where the deadline no longer counts."""

from desk_app.domain.standing import DueState, Standing
from desk_app.domain.workflow import DossierStatus
from desk_app.ui.texts import standing_text
from desk_app.ui.theme import StandingStyle, colours, standing_style
from desk_app.ui.words import status_word

# (Vietnamese, English); the official words of the others are short enough for a column.
_BRIEF: dict[DossierStatus, tuple[str, str]] = {
    DossierStatus.REFUSED: ("Không tiếp nhận", "Not accepted"),
    DossierStatus.SIGNING: ("Đang trình ký", "To be signed"),
    DossierStatus.WAITING: ("Chờ bổ sung", "Waits for papers"),
    DossierStatus.PAYMENT_DUE: ("Chờ nộp tiền", "Waits for fee"),
    DossierStatus.WITHDRAWN: ("Đã rút hồ sơ", "Withdrawn"),
    DossierStatus.RETURNED: ("Đã trả kết quả", "Handed over"),
}
_NO_RESULT = frozenset({DossierStatus.REFUSED, DossierStatus.WITHDRAWN})


# What is due soon says it the louder the nearer: by its shape, and by what stands before (Vietnamese, English).
_SHAPES = {1: "clock", 2: "clock-alert", 3: "triangle-alert"}
_LOUDER = {2: ("Chỉ {left}", "Only {left}"), 3: ("Gấp: {left}", "Urgent: {left}")}


def brief_status(status: DossierStatus, language: str) -> str:
    """Return a status in the few words that a column has room for."""
    if status in _BRIEF:
        return _BRIEF[status][language == "en"]
    return status_word(status, language)


def shown_standing(status: DossierStatus, state: DueState, language: str) -> StandingStyle:
    """Return icon name, colour, words with days and soft ground.

    A dossier that ended without a result is neither early nor late: it says how it ended, without a colour.
    """
    if status in _NO_RESULT:
        return StandingStyle("ban", colours().muted, brief_status(status, language), colours().sunken)
    style = standing_style(state.standing, language)._replace(word=standing_text(state, language))
    if state.standing is not Standing.DUE_SOON:
        return style
    if state.days and state.warning in _LOUDER:
        left = style.word[0].lower() + style.word[1:]
        style = style._replace(word=_LOUDER[state.warning][language == "en"].format(left=left))
    return style._replace(icon=_SHAPES.get(state.warning, style.icon))
