"""Forms of a dossier: their data kept when they are made, drawn from what was kept, every print logged."""

from dataclasses import dataclass
from datetime import datetime
from pkgutil import resolve_name
from typing import Any

from desk_app.domain.case_forms import (
    ApologyForm,
    ControlSlipForm,
    RefusalForm,
    ResultNoteForm,
    StopNoticeForm,
    SupplementForm,
)
from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.forms import Letterhead, ReceiptForm
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import Form
from desk_app.services.session import Session
from desk_app.store import database, records, tables
from desk_app.store.dossiers import Row
from desk_app.store.rows import Values

# What is kept of each form, and what draws it.
DRAWN: dict[Form, tuple[type[Any], str]] = {
    Form.RECEIPT: (ReceiptForm, "receipt:render_receipt"),
    Form.SUPPLEMENT: (SupplementForm, "supplement_request:render_supplement_request"),
    Form.REFUSAL: (RefusalForm, "refusal:render_refusal"),
    Form.APOLOGY: (ApologyForm, "apology:render_apology"),
    Form.STOP_NOTICE: (StopNoticeForm, "stop_notice:render_stop_notice"),
    Form.CONTROL_SLIP: (ControlSlipForm, "control_slip:render_control_slip"),
    Form.RESULT_NOTE: (ResultNoteForm, "result_note:render_result_note"),
}


@dataclass(frozen=True, slots=True)
class PreparedPrint:
    """A PDF ready for the printer; `reprint` counts the prints before this one."""

    code: str
    pdf: bytes
    title: str
    reprint: int


def printout(dossier: int, form: Form, issue: int, made: object, made_at: datetime) -> Values:
    """Return the row that keeps a form as it was made."""
    return {
        "dossier": dossier,
        "form": form.value,
        "issue": issue,
        "made_at": made_at,
        "record": records.dump(made),
        "prints": 0,
        "voided_at": None,
    }


def prepare(
    session: Session, code: str, size: PaperSize, form: Form = Form.RECEIPT, issue: int | None = None
) -> PreparedPrint:
    """Draw a form of a dossier from what was kept, the newest unless an issue is named; a reprint says which it is.

    One that was replaced or taken back says that it no longer holds. Refused `form_unknown` where there is none.
    """
    session.require(Permission.PRINT)
    with database.connection():
        kept = kept_of(_dossier(code), form, issue)
    # reportlab takes a fifth of a second to import, and the window is to be there before the first print.
    kind, renderer = DRAWN[form]
    draw = resolve_name(f"desk_app.documents.{renderer}")
    void = kept.voided_at is not None
    pdf = draw(records.load(kind, kept.record), size, reprint=kept.prints, void=void)
    title = f"{code}.pdf" if form is Form.RECEIPT else f"{code}-{form.value}-{kept.issue}.pdf"
    return PreparedPrint(code, pdf, title, kept.prints)


def printed(
    session: Session,
    code: str,
    size: PaperSize,
    printer: str,
    form: Form = Form.RECEIPT,
    issue: int | None = None,
) -> None:
    """Record that a form left the printer."""
    session.require(Permission.PRINT)
    with session.transaction() as tx:
        row, table = _dossier(code), tables.Printout
        kept = kept_of(row, form, issue)
        table.update(prints=table.prints + 1).where(table.id == kept.id).execute()
        if form is Form.RECEIPT and row.printed_at is None:
            tables.Dossier.update(printed_at=session.now()).where(tables.Dossier.id == row.id).execute()
        event, data = print_logged(size, printer, kept.prints, form)
        tx.record(event, code, **data)


def print_logged(
    size: PaperSize, printer: str, before: int, form: Form = Form.RECEIPT
) -> tuple[EventType, Values]:
    """Return what the log says of a print after that many before it."""
    event = EventType.FORM_REPRINTED if before else EventType.FORM_PRINTED
    return event, {
        "form": form.value,
        "size": size.value,
        "printer": printer,
        "no": before + 1,
    }


def failed(session: Session, code: str, reason: str, form: Form = Form.RECEIPT) -> None:
    """Record that a form could not be printed; a dossier without its receipt stays on the list of unprinted ones."""
    with session.transaction() as tx:
        tx.record(EventType.PRINTING_FAILED, _dossier(code).code, form=form.value, reason=reason)


def letterhead(session: Session) -> Letterhead:
    """Return the head of a form as the office is called today."""
    office = session.office
    return Letterhead(
        parent=office.parent,
        office=office.name,
        desk=office.desk_name,
        place=office.place,
        address=office.address,
        phone=office.phone,
        hotline=office.hotline,
        training=office.training,
    )


def _dossier(code: str) -> Row:
    row = tables.Dossier.get_or_none(tables.Dossier.code == code)
    if row is None:
        raise Refused("dossier_unknown", field="code", code=code)
    return row


def kept_of(row: Row, form: Form, issue: int | None = None) -> Row:
    """Return a form of a dossier as it was kept, the newest unless an issue is named, inside the caller's connection.

    Refused `form_unknown` where no such form was made.
    """
    table = tables.Printout
    query = table.select().where(table.dossier == row.id, table.form == form.value)
    if issue is not None:
        query = query.where(table.issue == issue)
    kept = query.order_by(table.issue.desc()).first()
    if kept is None:
        raise Refused("form_unknown", field="form", code=row.code, form=form.value)
    return kept
