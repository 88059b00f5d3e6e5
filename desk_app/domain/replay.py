"""A dossier's state told by its log alone: what the table must say, and where an undone step leads back to."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from desk_app.domain.deadline import Agreed, Pause
from desk_app.domain.events import Event, EventType
from desk_app.domain.workflow import BY_EVENT, Action, Clock, DossierStatus


@dataclass(frozen=True, slots=True)
class DossierState:
    """Everything about a dossier that its acts change.

    `due_at` is None where the log of an older program did not say the new date.
    """

    status: DossierStatus
    version: int
    received_at: datetime
    first_due_at: datetime | None
    due_at: datetime | None
    issue: int = 1
    stopped_since: datetime | None = None
    finished_at: datetime | None = None
    finished_as: str | None = None
    returned_at: datetime | None = None
    agreed_at: datetime | None = None
    holder: str | None = None
    held_since: datetime | None = None
    pauses: tuple[Pause, ...] = ()
    agreed: tuple[Agreed, ...] = ()


# By what an event of a hand-over list says who has the dossier then; every act says it as `holder`.
_ON_A_LIST = {EventType.DOSSIER_SENT: "unit", EventType.DOSSIER_BACK: "still_at"}


def replay(events: Iterable[Event]) -> DossierState | None:
    """Return the state to which the events of one dossier lead, oldest first; None before its acceptance."""
    states = states_of(events)
    return states[-1] if states else None


def states_of(events: Iterable[Event]) -> list[DossierState]:
    """Return the states after each step that was not taken back; the last one is the present."""
    states: list[DossierState] = []
    for event in events:
        if event.type is EventType.DOSSIER_ACCEPTED:
            states.append(_accepted(event))
        elif not states:
            continue
        elif event.type is EventType.STEP_UNDONE and len(states) > 1:
            undone = states.pop()
            states[-1] = replace(states[-1], version=undone.version + 1)
        elif event.type in _ON_A_LIST:
            states[-1] = replace(states[-1], **_passed_on(event))
        elif "status" in event.data:
            states.append(_after(states[-1], event))
    return states


def not_taken_back(events: Iterable[Event]) -> list[Event]:
    """Return the events of one dossier, oldest first, without the steps that were undone and their undoing."""
    kept: list[Event] = []
    for event in events:
        if event.type is EventType.STEP_UNDONE:
            last = max((place for place, each in enumerate(kept) if "status" in each.data), default=None)
            if last is not None:
                del kept[last]
        else:
            kept.append(event)
    return kept


def taker(event: Event) -> str | None:
    """Return who has the dossier since an event, "" for the desk; None where it did not pass on."""
    said = _ON_A_LIST.get(event.type, "holder")
    if said == "holder" and said not in event.data:
        return None
    return str(event.data.get(said) or "")


def _accepted(event: Event) -> DossierState:
    due_at = _moment(event.data.get("due_at"))
    return DossierState(DossierStatus(str(event.data["status"])), 1, event.at, due_at, due_at)


def _after(state: DossierState, event: Event) -> DossierState:
    data = event.data
    action, clock = BY_EVENT.get(event.type, ("", Clock.KEEP))
    status = DossierStatus(str(data["status"]))
    changed: dict[str, Any] = {"status": status, "version": state.version + 1}
    if clock is Clock.FINISH:
        changed |= {"finished_at": event.at, "finished_as": str(action)}
    if clock is Clock.STOP:
        stop = Pause(event.at, None, restarts=action is Action.REQUEST_SUPPLEMENT)
        changed |= {"stopped_since": event.at, "pauses": (*state.pauses, stop)}
    if clock is Clock.RUN:
        ended = tuple(replace(pause, resumed_at=pause.resumed_at or event.at) for pause in state.pauses)
        # Older programs counted anew without saying the date.
        changed |= {"stopped_since": None, "pauses": ended, "due_at": None, "issue": state.issue + 1}
    if status is DossierStatus.RETURNED:
        changed["returned_at"] = event.at
    if event.type is EventType.DUE_DATE_EXTENDED and (new := _moment(data.get("due_at"))):
        changed |= {"agreed_at": new, "agreed": (*state.agreed, Agreed(event.at, new))}
    if "due_at" in data:
        changed["due_at"] = _moment(data["due_at"])
    if isinstance(issue := data.get("issue"), int):
        changed["issue"] = issue
    return replace(state, **changed, **_passed_on(event))


def _passed_on(event: Event) -> dict[str, Any]:
    holder = taker(event)
    if holder is None:
        return {}
    return {"holder": holder or None, "held_since": event.at if holder else None}


def _moment(said: object) -> datetime | None:
    return datetime.fromisoformat(said) if isinstance(said, str) else None
