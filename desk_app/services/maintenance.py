"""Is the store whole: file, log, numbers, counts."""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass

from desk_app.domain import receipt_code
from desk_app.domain.errors import Refused
from desk_app.domain.forms import ReceiptForm
from desk_app.services import printing
from desk_app.services.session import Session
from desk_app.store import database, dossiers, event_log, integrity, records
from desk_app.store.dossiers import DossierRecord


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
        faults += [f"receipts: {fault}" for fault in _receipt_faults(session)]
        return Verification(integrity.dossiers(), event_log.last_id(), tuple(faults))


def _receipt_faults(session: Session) -> Iterator[str]:
    """Yield every dossier that is not as its newest receipt says, and every receipt whose seal does not hold."""
    for row in dossiers.with_newest_receipt():
        form = records.load(ReceiptForm, row.record)
        person = records.load(DossierRecord, row.dossier.record).applicant
        seal = receipt_code.seal(session.keys.seal, printing.facts(form))
        if not hmac.compare_digest(seal, form.seal):
            yield f"{form.code} seal"
        said = (form.code, form.applicant, form.id_number, form.received_at, form.due_at)
        kept = row.dossier
        if said != (kept.code, kept.applicant, kept.id_number, kept.received_at, kept.due_at):
            yield f"{form.code} is not as its receipt says"
        if (person.name, person.id_number) != (kept.applicant, kept.id_number):
            yield f"{form.code} applicant"


def require_clean(found: Verification) -> Verification:
    """Return a clean verification, or refuse it with its faults."""
    if not found.clean:
        raise Refused("store_not_clean", faults="; ".join(found.faults[:20]), count=len(found.faults))
    return found
