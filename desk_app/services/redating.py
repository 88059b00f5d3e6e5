"""When an open dossier is due under another calendar: what a change of the calendar would do to it."""

from desk_app.domain.deadline import Due, Stopped
from desk_app.domain.office_calendar import OfficeCalendar
from desk_app.services import cases, catalogue
from desk_app.services.session import Session
from desk_app.store.dossiers import DossierRecord, Row


def due_of(session: Session, row: Row, kept: DossierRecord, calendar: OfficeCalendar) -> Due | Stopped | None:
    """Return when a dossier (its procedure joined) is due by its ledger; None where an agreed date holds.

    An agreed date is never moved by a recomputation.
    """
    if row.agreed_at is not None and row.agreed_at == row.due_at:
        return None
    return cases.due_by_ledger(
        session, row, kept, catalogue.read(row.procedure.record), cases.pauses(row), calendar
    )
