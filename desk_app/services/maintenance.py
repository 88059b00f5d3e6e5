"""Is the store whole: file, log, numbers, counts."""

from dataclasses import dataclass

from desk_app.domain.errors import Refused
from desk_app.services.session import Session
from desk_app.store import database, event_log, integrity


@dataclass(frozen=True, slots=True)
class Verification:
    """What was looked at, and what was found wrong; `faults` are stable codes with what they are about."""

    dossiers: int
    events: int
    faults: tuple[str, ...]

    @property
    def clean(self) -> bool:
        """Tell whether nothing was found."""
        return not self.faults


def verify(session: Session) -> Verification:
    """Check the file, the chain of the log, the series without gaps, and that tables and log tell the same."""
    with database.reading():
        faults = [f"file: {fault}" for fault in integrity.file_faults()]
        faults += [
            f"log: event {broken.event} {broken.reason}" for broken in event_log.breaks(session.keys.chain)
        ]
        faults += [f"numbers: {fault}" for fault in integrity.number_faults()]
        faults += [f"counts: {fault}" for fault in integrity.count_faults()]
        faults += [f"states: {fault}" for fault in integrity.state_faults()]
        return Verification(integrity.dossiers(), event_log.last_id(), tuple(faults))


def require_clean(found: Verification) -> Verification:
    """Return a clean verification, or refuse it with its faults."""
    if not found.clean:
        raise Refused("store_not_clean", faults="; ".join(found.faults[:20]), count=len(found.faults))
    return found
