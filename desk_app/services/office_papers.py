"""Numbered papers that belong to no one dossier: kept when they are made, drawn again from what was kept."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pkgutil import resolve_name

from desk_app.domain.errors import Refused
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.staff import Permission
from desk_app.domain.workflow import Form
from desk_app.services import printing
from desk_app.services.printing import PreparedPrint
from desk_app.services.session import Session, Transaction
from desk_app.store import database, records, rows, sequences, tables
from desk_app.store.dossiers import Row

# What is kept of each paper, and what draws it; named by their places, so that nothing is imported before its use.
DRAWN: dict[Form, tuple[str, str]] = {
    Form.SUPPLEMENT: (
        "desk_app.domain.case_forms:SupplementForm",
        "desk_app.documents.supplement_request:render_supplement_request",
    ),
    Form.REFUSAL: ("desk_app.domain.case_forms:RefusalForm", "desk_app.documents.refusal:render_refusal"),
}


@dataclass(frozen=True, slots=True)
class PaperName:
    """A paper by its form, year and number, as "supplement/2026/3"."""

    form: Form
    year: int
    number: int

    def __str__(self) -> str:
        """Return the name as the log has it."""
        return f"{self.form.value}/{self.year}/{self.number}"


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """One line of a list of papers."""

    name: PaperName
    made_at: datetime
    prints: int


def keep(tx: Transaction, form: Form, made: Callable[[int], object]) -> PaperName:
    """Make a paper under the next number of its year and keep its data, inside the caller's transaction."""
    session = tx.session
    year = session.today().year
    # The forms of a dossier and the same forms without one share their series.
    number = sequences.following(f"form/{form.value}/{year}")
    kept = {
        "form": form.value,
        "year": year,
        "number": number,
        "made_at": session.now(),
        "record": records.dump(made(number)),
        "prints": 0,
    }
    rows.insert_one(tables.OfficePaper, kept)
    return PaperName(form, year, number)


def listed(session: Session, form: Form, limit: int = 200) -> tuple[KeptPaper, ...]:
    """Return the newest papers of a form, the last one first."""
    session.require(Permission.READ)
    table = tables.OfficePaper
    with database.reading():
        found = table.select().where(table.form == form.value).order_by(table.id.desc()).limit(limit)
        return tuple(
            KeptPaper(PaperName(form, row.year, row.number), row.made_at, row.prints) for row in found
        )


def prepare(session: Session, name: PaperName, size: PaperSize) -> PreparedPrint:
    """Draw a paper from what was kept; a later print says which one it is. Refused `form_unknown`."""
    session.require(Permission.PRINT)
    with database.connection():
        kept = _found(name)
    kind, renderer = DRAWN[name.form]
    pdf = resolve_name(renderer)(records.load(resolve_name(kind), kept.record), size, reprint=kept.prints)
    title = f"{name.form.value}-{name.year}-{name.number}.pdf"
    return PreparedPrint(str(name), pdf, title, kept.prints)


def printed(session: Session, name: PaperName, size: PaperSize, printer: str) -> None:
    """Record that a paper left the printer."""
    session.require(Permission.PRINT)
    with session.transaction() as tx:
        kept, table = _found(name), tables.OfficePaper
        table.update(prints=table.prints + 1).where(table.id == kept.id).execute()
        event, data = printing.print_logged(size, printer, kept.prints, name.form)
        tx.record(event, str(name), **data)


def _found(name: PaperName) -> Row:
    table = tables.OfficePaper
    kept = table.get_or_none(
        table.form == name.form.value, table.year == name.year, table.number == name.number
    )
    if kept is None:
        raise Refused("form_unknown", field="number", form=name.form.value, code=str(name))
    return kept
