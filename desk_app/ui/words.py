"""Domain words in the language of the window: states, acts, events, channels, and who changed what."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desk_app.domain.act_words import (
    CONTACT_EN,
    CONTACT_VI,
    FAULT_EN,
    FAULT_VI,
    GROUND_EN,
    GROUND_VI,
    ONE_TIME_EN,
    ONE_TIME_VI,
    WAY_EN,
    WAY_VI,
)
from desk_app.domain.acts import Contact, Fault, HandOverWay, OneTimeRule, RefusalGround
from desk_app.domain.catalogue import SHIPPED_FROM, CatalogueFilter
from desk_app.domain.day_log import DayPart
from desk_app.domain.errors import DeskError
from desk_app.domain.event_words import EVENT_WORDS
from desk_app.domain.posting import FindingKind
from desk_app.domain.procedure import Channel, Part
from desk_app.domain.vocabulary import (
    ACTION_EN,
    ACTION_VI,
    CATALOGUE_FILTER_EN,
    CATALOGUE_FILTER_VI,
    CHANNEL_EN,
    CHANNEL_VI,
    DAY_PART_EN,
    DAY_PART_VI,
    FINDING_EN,
    FINDING_VI,
    FORM_EN,
    FORM_VI,
    PART_EN,
    PART_VI,
    STATUS_EN,
    STATUS_VI,
)
from desk_app.domain.wording import short_day, short_moment
from desk_app.domain.workflow import Action, DossierStatus, Form
from desk_app.services.lookup import Replacement
from desk_app.ui.texts import sentence

_EVENTS = {event.value: words for event, words in EVENT_WORDS.items()}


def status_word(status: DossierStatus, language: str) -> str:
    """Return "Đang xử lý" or "In progress"."""
    return (STATUS_EN if language == "en" else STATUS_VI)[status]


def action_word(action: Action, language: str) -> str:
    """Return "Chuyển xử lý" or "Forward"."""
    return (ACTION_EN if language == "en" else ACTION_VI)[action]


def channel_word(channel: Channel, language: str) -> str:
    """Return "Trực tiếp" or "At the counter"."""
    return (CHANNEL_EN if language == "en" else CHANNEL_VI)[channel]


def day_part_word(part: DayPart, language: str) -> str:
    """Return "Tiếp nhận" or "Received"."""
    return (DAY_PART_EN if language == "en" else DAY_PART_VI)[part]


def part_word(part: Part, language: str) -> str:
    """Return "Thành phần hồ sơ" or "Papers"."""
    return (PART_EN if language == "en" else PART_VI)[part]


def catalogue_filter_word(chip: CatalogueFilter, language: str) -> str:
    """Return "Cần rà soát" or "To review"."""
    return (CATALOGUE_FILTER_EN if language == "en" else CATALOGUE_FILTER_VI)[chip]


def finding_word(kind: FindingKind, language: str) -> str:
    """Return "Thiếu thời hạn" or "Time limit missing"."""
    return (FINDING_EN if language == "en" else FINDING_VI)[kind]


def form_word(form: str, language: str) -> str:
    """Return what a form is called by its stable name; a form of a newer program by that name."""
    if form not in set(Form):
        return form
    return (FORM_EN if language == "en" else FORM_VI)[Form(form)]


def ground_word(ground: RefusalGround, language: str) -> str:
    """Return "Không thuộc thẩm quyền" or "Not within this office's competence"."""
    return (GROUND_EN if language == "en" else GROUND_VI)[ground]


def fault_word(fault: Fault, language: str) -> str:
    """Return "còn thiếu" or "missing"."""
    return (FAULT_EN if language == "en" else FAULT_VI)[fault]


def way_word(way: HandOverWay, language: str) -> str:
    """Return "Qua dịch vụ bưu chính công ích" or "By public post"."""
    return (WAY_EN if language == "en" else WAY_VI)[way]


def contact_word(contact: Contact, language: str) -> str:
    """Return "Gọi điện thoại" or "By phone"."""
    return (CONTACT_EN if language == "en" else CONTACT_VI)[contact]


def rule_word(rule: OneTimeRule, language: str) -> str:
    """Return "Chỉ yêu cầu bổ sung một lần" or "One request for a supplement"."""
    return (ONE_TIME_EN if language == "en" else ONE_TIME_VI)[rule]


def since(day: date) -> str:
    """Return "25/11/2026", or words for the day before every other: "từ khi cài đặt"."""
    if day == SHIPPED_FROM:
        return QCoreApplication.translate("Words", "the installation")
    return short_day(day)


def replaced_words(replaced: Replacement | None) -> str:
    """Say by what an old receipt was replaced: its issue, when, and by whom."""
    if replaced is None:
        return QCoreApplication.translate("Words", "A newer receipt was issued for this dossier.")
    words = QCoreApplication.translate(
        "Words", "This receipt was replaced by issue {no} on {moment} by {who}: the new one counts."
    )
    return words.format(no=replaced.issue, moment=short_moment(replaced.at), who=replaced.by)


def event_word(event: str, language: str) -> str:
    """Return what happened in words; an event of a newer program by its stable name."""
    words = _EVENTS.get(event)
    return words[language == "en"] if words else event


def conflict_sentence(error: DeskError, language: str) -> str:
    """Say who did what meanwhile, where the conflict knows it."""
    actor, event, at = (error.params.get(name) for name in ("actor", "event", "at"))
    if not actor or not isinstance(at, datetime):
        return sentence(error, language)
    done = event_word(str(event), language)
    if language == "en":
        return f"{actor} has just changed this dossier ({short_moment(at)}): {done}. It was read again; look and go on."
    return f"{actor} vừa cập nhật hồ sơ này ({short_moment(at)}): {done}. Đã tải lại; xem rồi làm tiếp."
