"""Fee slips on paper: drawn from what was kept, every print in the log."""

from desk_app.domain.events import EventType
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import Form
from desk_app.services import fee_slips
from desk_app.services.printing import PreparedPrint
from desk_app.services.session import Session
from desk_app.store import database, tables


def prepare(session: Session, year: int, number: int, size: PaperSize) -> PreparedPrint:
    """Draw a slip, marked when it was printed before or cancelled; Refused `fee_receipt_unknown`."""
    session.require(Permission.PRINT)
    with database.connection():
        slip, content = fee_slips.one(year, number)
        made, before = fee_slips.form(slip, content), slip.prints
    # reportlab takes a fifth of a second to import, and the window is to be there before the first print.
    from desk_app.documents.fee_receipt import render_fee_receipt

    pdf = render_fee_receipt(made, size, reprint=before)
    return PreparedPrint(made.receipt.code, pdf, f"fee-{year}-{number:02}.pdf", before)


def printed(session: Session, year: int, number: int, size: PaperSize, printer: str) -> None:
    """Record that a slip left the printer; Refused `fee_receipt_unknown`."""
    session.require(Permission.PRINT)
    with session.transaction() as tx:
        slip, _ = fee_slips.one(year, number)
        table = tables.FeeReceipt
        table.update(prints=table.prints + 1).where(table.id == slip.id).execute()
        said = {"year": year, "number": number, "size": size.value, "printer": printer, "no": slip.prints + 1}
        tx.record(EventType.FEE_PRINTED, slip.dossier.code, **said)


def failed(session: Session, year: int, number: int, reason: str) -> None:
    """Record that a slip could not be printed; Refused `fee_receipt_unknown`."""
    with session.transaction() as tx:
        slip, _ = fee_slips.one(year, number)
        tx.record(EventType.PRINTING_FAILED, slip.dossier.code, form=Form.FEE_RECEIPT.value, reason=reason)
