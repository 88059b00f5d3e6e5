"""Numbered papers that belong to no one dossier: kept when they are made, drawn from what was kept, prints logged."""

from collections.abc import Callable
from pkgutil import resolve_name
from typing import Any

from desk_app.domain.errors import Refused
from desk_app.domain.events import EventType
from desk_app.domain.letters import LetterForm
from desk_app.domain.list_forms import JointReceiptForm
from desk_app.domain.office_paper import KeptPaper, subject
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import Form
from desk_app.services import form_making, printing
from desk_app.services.printing import PreparedPrint
from desk_app.services.session import Session, Transaction
from desk_app.store import database, records, rows, sequences, tables
from desk_app.store.dossiers import Row

# What is kept of each paper, and what draws it; a refusal or a request at the counter is drawn as that of a dossier.
DRAWN: dict[Form, tuple[type[Any], str]] = {
    Form.SUPPLEMENT: printing.DRAWN[Form.SUPPLEMENT],
    Form.REFUSAL: printing.DRAWN[Form.REFUSAL],
    Form.JOINT_RECEIPT: (JointReceiptForm, "joint_receipt:render_joint_receipt"),
    Form.LETTER: (LetterForm, "letter:render_letter"),
}


def keep(tx: Transaction, form: Form, making: Callable[[int], object]) -> tuple[int, int]:
    """Make a paper under the next number of its form in this year and keep it; return (year, number).

    `making` gets the number and returns the form's dataclass. The series is the one that numbers the same form of
    dossiers, inside the caller's transaction.
    """
    year = tx.session.today().year
    number = sequences.following(form_making.series(form, year))
    made, (kind, _) = making(number), DRAWN[form]
    if not isinstance(made, kind):
        raise TypeError(f"{form.value} is kept as {kind.__name__}")
    values = {
        "form": form.value,
        "year": year,
        "number": number,
        "made_at": tx.session.now(),
        "record": records.dump(made),
        "prints": 0,
    }
    rows.insert_one(tables.OfficePaper, values)
    return year, number


def prepare(session: Session, form: Form, year: int, number: int, size: PaperSize) -> PreparedPrint:
    """Draw a paper from what was kept, marked when it was printed before; Refused `form_unknown` where none is kept."""
    session.require(Permission.PRINT)
    with database.connection():
        kept = _paper(form, year, number)
    # reportlab takes a fifth of a second to import, and the window is to be there before the first print.
    kind, renderer = DRAWN[form]
    draw = resolve_name(f"desk_app.documents.{renderer}")
    pdf = draw(records.load(kind, kept.record), size, reprint=kept.prints)
    title = f"{form.value}-{year}-{number:02}.pdf"
    return PreparedPrint(subject(form, year, number), pdf, title, kept.prints)


def printed(session: Session, form: Form, year: int, number: int, size: PaperSize, printer: str) -> None:
    """Record that a paper left the printer; Refused `form_unknown`.

    The dates on a joint receipt are in the citizen's hand from then on: its dossiers count as printed.
    """
    session.require(Permission.PRINT)
    with session.transaction() as tx:
        kept, table = _paper(form, year, number), tables.OfficePaper
        table.update(prints=table.prints + 1).where(table.id == kept.id).execute()
        if form is Form.JOINT_RECEIPT:
            codes = [line.code for line in records.load(JointReceiptForm, kept.record).lines]
            dossier = tables.Dossier
            unprinted = dossier.update(printed_at=session.now()).where(dossier.printed_at.is_null())
            unprinted.where(dossier.code.in_(codes)).execute()
        event, data = printing.print_logged(size, printer, kept.prints, form)
        tx.record(event, subject(form, year, number), **data)


def failed(session: Session, form: Form, year: int, number: int, reason: str) -> None:
    """Record that a paper could not be printed; Refused `form_unknown`."""
    with session.transaction() as tx:
        _paper(form, year, number)
        named = subject(form, year, number)
        tx.record(EventType.PRINTING_FAILED, named, form=form.value, reason=reason)


def made(session: Session, form: Form, limit: int = 50) -> tuple[KeptPaper, ...]:
    """Return the papers of a form, the newest first."""
    session.require(Permission.READ)
    table = tables.OfficePaper
    with database.reading():
        query = table.select().where(table.form == form.value)
        newest = query.order_by(table.year.desc(), table.number.desc()).limit(limit)
        return tuple(KeptPaper(form, row.year, row.number, row.made_at, row.prints) for row in newest)


def _paper(form: Form, year: int, number: int) -> Row:
    table = tables.OfficePaper
    kept = table.get_or_none(table.form == form.value, table.year == year, table.number == number)
    if kept is None:
        named = subject(form, year, number)
        raise Refused("form_unknown", field="form", code=named, form=form.value)
    return kept
