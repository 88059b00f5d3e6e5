"""Where a dossier lies on its way, since when, in words and in the log."""

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from pytestqt.qtbot import QtBot

from desk_app.domain.acts import ActDetails
from desk_app.domain.dossier import DossierDetail, TimelineEntry
from desk_app.domain.event_words import EVENT_WORDS
from desk_app.domain.events import EventType
from desk_app.domain.workflow import STEPS, Action, DossierStatus
from desk_app.services import lookup, processing
from desk_app.services.session import Session
from desk_app.ui.widgets.step_line import Mark, StepLine, Stop, lines_of, way_of
from desk_app.ui.widgets.timeline import Timeline
from tests.builders import accepted, brought_to, released, returned
from tests.conftest import StandingClock

P, H, A, S = Mark.PASSED, Mark.HERE, Mark.AHEAD, Mark.SKIPPED


def marks(detail: DossierDetail) -> list[Mark]:
    return [stop.mark for stop in way_of(detail)]


def with_status(detail: DossierDetail, status: DossierStatus) -> DossierDetail:
    return replace(detail, summary=replace(detail.summary, status=status))


def test_the_way_follows_the_dossier(session: Session, clock: StandingClock) -> None:
    code = accepted(session).code
    assert marks(lookup.detail(session, code)) == [H, A, A, A, A]
    received = clock.now
    clock.forward(hours=1)
    processing.act(session, code, Action.FORWARD)
    detail = lookup.detail(session, code)
    assert marks(detail) == [P, H, A, A, A]
    assert [stop.since for stop in way_of(detail)] == [received, clock.now, None, None, None]


def test_a_stop_that_was_left_out_is_not_shown_as_passed(session: Session) -> None:
    assert marks(lookup.detail(session, released(session))) == [P, P, S, H, A]
    assert marks(lookup.detail(session, returned(session))) == [P, P, S, P, P]


def test_a_withdrawn_dossier_ends_where_it_was(session: Session) -> None:
    code = accepted(session).code
    processing.act(session, code, Action.FORWARD)
    processing.act(session, code, Action.WITHDRAW, details=ActDetails(reason="đổi ý"))
    assert marks(lookup.detail(session, code)) == [P, Mark.ENDED, A, A, A]


def test_a_step_taken_back_leaves_no_mark(session: Session) -> None:
    code = released(session)
    processing.act(session, code, Action.UNDO)
    assert marks(lookup.detail(session, code)) == [P, H, A, A, A]
    processing.act(session, code, Action.WITHDRAW, details=ActDetails(reason="đổi ý"))
    assert marks(lookup.detail(session, code)) == [P, Mark.ENDED, A, A, A]


def test_what_is_signed_waits_at_the_signature(session: Session) -> None:
    code = brought_to(session, DossierStatus.SIGNED)
    assert marks(lookup.detail(session, code)) == [P, P, H, A, A]


def test_a_stopped_clock_is_a_mark_of_its_own(session: Session) -> None:
    detail = with_status(lookup.detail(session, accepted(session).code), DossierStatus.WAITING)
    assert marks(detail)[Stop.PROCESSING] is Mark.STOPPED


@pytest.mark.parametrize("status", list(DossierStatus))
def test_every_status_has_its_place(session: Session, status: DossierStatus) -> None:
    shown = marks(with_status(lookup.detail(session, accepted(session).code), status))
    assert len(shown) == len(Stop)
    assert sum(mark in {H, Mark.STOPPED, Mark.ENDED} for mark in shown) == (
        status is not DossierStatus.RETURNED
    )


def test_the_line_is_told_to_the_screen_reader(session: Session, clock: StandingClock, qtbot: QtBot) -> None:
    line = StepLine("vi")
    qtbot.addWidget(line)
    line.show_detail(lookup.detail(session, released(session)))
    told = line.accessibleDescription()
    assert f"{clock.now:%d/%m/%Y %H:%M}" in told
    assert told.endswith("Đã xử lý xong")
    assert not line.grab().isNull()


@pytest.mark.usefixtures("qapp")
def test_words_under_a_stop_never_reach_into_the_next_one() -> None:
    metrics = QFontMetricsF(QFont())
    width = metrics.horizontalAdvance("Handed") + 1
    assert lines_of("Handed over", metrics, width, 2) == ["Handed", "over"]
    assert lines_of("Handed over", metrics, width * 3, 2) == ["Handed over"]
    cut = lines_of("Handed over the counter yesterday", metrics, width, 2)
    assert len(cut) == 2
    assert cut[1].endswith("…")
    assert all(metrics.horizontalAdvance(line) <= width for line in cut)


def test_every_event_has_words_in_both_languages() -> None:
    assert set(EVENT_WORDS) == set(EventType)
    assert all(all(words) for words in EVENT_WORDS.values())
    assert {row.event for row in STEPS.values()} <= set(EVENT_WORDS)


@pytest.mark.parametrize(
    ("event", "data", "told"),
    [
        (
            "dossier.withdrawn",
            {"reason": "đổi ý", "note": "gọi lại"},
            "Rút hồ sơ\nReason: đổi ý\nNote: gọi lại",
        ),
        (
            "form.printed",
            {"form": "apology", "printer": "HP", "size": "A5"},
            "In biểu mẫu\nVăn bản xin lỗi và hẹn lại ngày trả\nHP · A5",
        ),
        (
            "supplement.requested",
            {"form": "supplement", "form_issue": 2, "leader": "Lê Thị Hoa", "leader_reason": "x"},
            "Yêu cầu bổ sung giấy tờ\nPhiếu yêu cầu bổ sung, hoàn thiện hồ sơ, issue 2\nAnswered for by Lê Thị Hoa: x",
        ),
        ("dossier.forwarded", {"holder": "Phòng Tư pháp"}, "Chuyển xử lý\nLies with: Phòng Tư pháp"),
        ("something.newer", {}, "something.newer"),
    ],
)
def test_the_log_speaks_in_words(qtbot: QtBot, event: str, data: dict[str, object], told: str) -> None:
    timeline = Timeline("vi")
    qtbot.addWidget(timeline)
    assert timeline.told(TimelineEntry(datetime(2026, 11, 23, 8, 30), event, "Lan", "Quầy 1", data)) == told


def test_a_failed_print_says_why_in_a_sentence(qtbot: QtBot) -> None:
    timeline = Timeline("vi")
    qtbot.addWidget(timeline)
    entry = TimelineEntry(
        datetime(2026, 11, 23, 8, 30), "printing.failed", "Lan", "", {"reason": "printer_missing"}
    )
    assert timeline.told(entry).startswith("Chưa in được\nKhông tìm thấy máy in")
