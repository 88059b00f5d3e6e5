"""What the log alone tells: who has a dossier, and which steps still count."""

from datetime import datetime, timedelta

import pytest

from desk_app.domain import replay
from desk_app.domain.events import Event, EventType

BEGIN = datetime(2026, 3, 2, 9)


Told = tuple[EventType, dict[str, object]]


def history(*told: Told) -> list[Event]:
    return [
        Event(number, BEGIN + timedelta(hours=number), "Lê Thị Hoa", "Quầy 1", kind, "H13", data)
        for number, (kind, data) in enumerate(told)
    ]


ACCEPTED: Told = EventType.DOSSIER_ACCEPTED, {"status": "received", "due_at": "2026-03-09T17:00:00"}
FORWARDED: Told = EventType.DOSSIER_FORWARDED, {"status": "processing", "holder": "Địa chính"}
UNDONE: Told = EventType.STEP_UNDONE, {"status": "received", "undid": "forward"}
SENT: Told = EventType.DOSSIER_SENT, {"unit": "Công an"}


@pytest.mark.parametrize(
    ("last", "holder"),
    [
        (FORWARDED, "Địa chính"),
        ((EventType.DOSSIER_BACK, {"unit": "Công an", "still_at": "Bảo hiểm"}), "Bảo hiểm"),
        ((EventType.DOSSIER_BACK, {"unit": "Công an"}), None),
        ((EventType.DOSSIER_SENT_BACK, {"status": "received", "holder": None}), None),
        ((EventType.LEG_STARTED, {"unit": "bhxh"}), "Công an"),
    ],
)
def test_who_has_a_dossier(last: Told, holder: str | None) -> None:
    events = history(ACCEPTED, SENT, last)
    state = replay.replay(events)
    assert state is not None
    assert state.holder == holder
    assert state.held_since == {None: None, "Công an": events[1].at}.get(holder, events[2].at)


def test_a_step_taken_back_does_not_count() -> None:
    made: Told = EventType.FORM_MADE, {"form": "control_slip"}
    events = history(ACCEPTED, FORWARDED, made, UNDONE, FORWARDED, UNDONE, SENT)
    assert replay.not_taken_back(events) == [events[0], events[2], events[6]]
