"""Domain words in the language of the window: states, acts, events, channels, and who changed what."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

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
    PART_EN,
    PART_VI,
    STATUS_EN,
    STATUS_VI,
)
from desk_app.domain.wording import short_day, short_moment
from desk_app.domain.workflow import Action, DossierStatus
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


def since(day: date) -> str:
    """Return "25/11/2026", or words for the day before every other: "từ khi cài đặt"."""
    if day == SHIPPED_FROM:
        return QCoreApplication.translate("Words", "the installation")
    return short_day(day)


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
