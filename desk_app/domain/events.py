"""What has happened, in the past tense: the words of the log."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class EventType(StrEnum):
    """Every kind of line the log may hold."""

    OFFICE_CREATED = "office.created"
    OFFICE_CHANGED = "office.changed"
    CATALOGUE_LOADED = "catalogue.loaded"
    CATALOGUE_IMPORTED = "catalogue.imported"
    PROCEDURE_PREPARED = "procedure.prepared"
    PROCEDURE_DISCARDED = "procedure.discarded"
    PROCEDURE_REVIEWED = "procedure.reviewed"
    PROCEDURE_CHANGED = "procedure.changed"
    PROCEDURE_PUBLISHED = "procedure.published"
    PROCEDURE_WITHDRAWN = "procedure.withdrawn"
    PROCEDURE_WORDS_CHANGED = "procedure.words_changed"
    POSTING_PRINTED = "posting.printed"
    CALENDAR_CHANGED = "calendar.changed"
    RULE_CHANGED = "rule.changed"
    DOSSIER_ACCEPTED = "dossier.accepted"
    DOSSIER_REFUSED = "dossier.refused"
    DOSSIER_FORWARDED = "dossier.forwarded"
    DOSSIER_SENT_BACK = "dossier.sent_back"
    DOSSIER_SUBMITTED = "dossier.submitted"
    DOSSIER_WITHDRAWN = "dossier.withdrawn"
    SUPPLEMENT_REQUESTED = "supplement.requested"
    SUPPLEMENT_RECEIVED = "supplement.received"
    PAYMENT_REQUESTED = "payment.requested"
    PAYMENT_RECEIVED = "payment.received"
    DOSSIER_SUSPENDED = "dossier.suspended"
    DOSSIER_RESUMED = "dossier.resumed"
    DUE_DATE_EXTENDED = "due_date.extended"
    RESULT_RELEASED = "result.released"
    RESULT_DENIED = "result.denied"
    RESULT_HANDED_OVER = "result.handed_over"
    GUIDANCE_GIVEN = "guidance.given"
    INTAKE_REFUSED = "intake.refused"
    SETTLED_ON_THE_SPOT = "dossier.settled"
    RESULT_APPROVED = "result.approved"
    RESULT_REMINDED = "result.reminded"
    CITIZEN_TOLD = "dossier.citizen_told"
    DOSSIER_CORRECTED = "dossier.corrected"
    DOSSIER_REDATED = "dossier.redated"
    STEP_UNDONE = "dossier.undone"
    FORM_MADE = "form.made"
    FORM_VOIDED = "form.voided"
    LEG_STARTED = "leg.started"
    LEG_FINISHED = "leg.finished"
    TRANSFER_MADE = "transfer.made"
    TRANSFER_PRINTED = "transfer.printed"
    DOSSIER_SENT = "dossier.sent"
    DOSSIER_BACK = "dossier.back"
    FEE_RECEIVED = "fee.received"
    FEE_CANCELLED = "fee.cancelled"
    FEE_PRINTED = "fee.printed"
    CERTIFIED = "certification.entered"
    BOOK_PRINTED = "book.printed"
    BOOK_CLOSED = "book.closed"
    ATTACHMENT_ADDED = "attachment.added"
    OFFICE_KEY_ENTERED = "office_key.entered"
    OFFICE_KEY_CONFIRMED = "office_key.confirmed"
    PACKAGE_MADE = "package.made"
    PACKAGE_TAKEN = "package.taken"
    LETTER_MADE = "letter.made"
    LETTER_CHANGED = "letter.changed"
    STAFF_CHANGED = "staff.changed"
    REMINDER_PRINTED = "reminder.printed"
    FORM_PRINTED = "form.printed"
    FORM_REPRINTED = "form.reprinted"
    PRINTING_FAILED = "printing.failed"
    DAY_EXPORTED = "day.exported"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log; `subject` is a dossier code or another stable name, `data` carries no personal data."""

    id: int
    at: datetime
    actor: str
    counter: str
    type: EventType
    subject: str
    data: Mapping[str, object]
