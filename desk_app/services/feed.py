"""What was recorded since: how windows, processes and computers stay in step."""

from desk_app.domain.events import Event
from desk_app.services.session import Session
from desk_app.store import database, event_log


def events_since(session: Session, last_id: int) -> tuple[Event, ...]:
    """Return the committed events after `last_id`, oldest first, at most 500."""
    with database.connection():
        return event_log.since(last_id)


def last_id(session: Session) -> int:
    """Return the id of the newest event."""
    with database.connection():
        return event_log.last_id()
