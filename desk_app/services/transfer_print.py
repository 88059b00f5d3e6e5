"""Hand-over lists on paper: drawn from what was kept when they were made, every print counted and logged."""

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.transfer import ListCode, TransferForm
from desk_app.services.legs import require_desk
from desk_app.services.printing import PreparedPrint
from desk_app.services.session import Session
from desk_app.store import database, records, tables
from desk_app.store.dossiers import Row


def prepare(session: Session, code: str) -> PreparedPrint:
    """Draw a list, A4; a later print says which one it is. Refused `list_unknown`, `list_code_invalid`, on `code`."""
    require_desk(session)
    with database.connection():
        row = _kept(code)
    from desk_app.documents.transfer_list import render_transfer_list

    pdf = render_transfer_list(records.load(TransferForm, row.record), reprint=row.prints)
    return PreparedPrint(row.code, pdf, f"{row.code}.pdf", row.prints)


def printed(session: Session, code: str, printer: str = "") -> None:
    """Record that a list left the printer; refused as `prepare`."""
    require_desk(session)
    with session.transaction() as tx:
        row = _kept(code)
        tables.Transfer.update(prints=tables.Transfer.prints + 1).where(
            tables.Transfer.id == row.id
        ).execute()
        tx.record(EventType.TRANSFER_PRINTED, f"transfer/{row.code}", no=row.prints + 1, printer=printer)


def _kept(code: str) -> Row:
    listed = str(ListCode.parse(code))
    row = tables.Transfer.get_or_none(tables.Transfer.code == listed)
    if row is None:
        raise Refused("list_unknown", field="code", code=listed)
    return row
