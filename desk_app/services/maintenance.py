"""Is the store whole: file, log, numbers, counts."""

import hmac
from collections.abc import Iterator
from dataclasses import dataclass

from desk_app.domain import receipt_code
from desk_app.domain.errors import Refused
from desk_app.services import attachments, fee_figures, receipts
from desk_app.services.receipts import Promise
from desk_app.services.session import Session
from desk_app.store import database, dossiers, event_log, integrity, records


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    id_number: str = ""


@dataclass(frozen=True, slots=True)
class _Kept:
    """Of what a dossier keeps as a whole, what its columns repeat."""

    applicant: _Person


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
        faults += [f"fees: {fault}" for fault in fee_figures.faults()]
        faults += [f"attachments: {fault}" for fault in attachments.faults()]
        faults += [f"receipts: {fault}" for fault in _receipt_faults(session)]
        return Verification(integrity.dossiers(), event_log.last_id(), tuple(faults))


def _receipt_faults(session: Session) -> Iterator[str]:
    """Yield every dossier that is not as its newest receipt says, and every receipt whose seal does not hold."""
    for row in dossiers.with_newest_receipt():
        form = records.load(Promise, row.receipt)
        person = records.load(_Kept, row.record).applicant
        seal = receipt_code.seal(session.keys.seal, receipts.facts(form))
        if not hmac.compare_digest(seal, form.seal):
            yield f"{form.code} seal"
        said = (form.code, form.applicant, form.id_number, str(form.received_at), str(form.due_at))
        # A date agreed with an apology stands on the apology; the receipt keeps the one before.
        due_at = str(form.due_at) if row.agreed_at else row.due_at
        if said != (row.code, row.applicant, row.id_number, row.received_at, due_at):
            yield f"{form.code} is not as its receipt says"
        if (person.name, person.id_number) != (row.applicant, row.id_number):
            yield f"{form.code} applicant"


def require_clean(found: Verification) -> Verification:
    """Return a clean verification, or refuse it with its faults."""
    if not found.clean:
        raise Refused("store_not_clean", faults="; ".join(found.faults[:20]), count=len(found.faults))
    return found
