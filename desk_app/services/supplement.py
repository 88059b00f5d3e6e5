"""What a citizen brings later: with it the dossier is complete, and its new receipt lists it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desk_app.domain.acts import Lacking
from desk_app.domain.case_forms import SupplementForm
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.domain.workflow import Form
from desk_app.services import acceptance, cases
from desk_app.services.cases import Case
from desk_app.store import records, rows, tables


def bring_in(case: Case) -> None:
    """Put what the last request asked for among the papers of a dossier, inside the caller's transaction."""
    printout, row = tables.Printout, case.row
    asked = printout.select().where(
        printout.dossier == row.id,
        printout.form == Form.SUPPLEMENT.value,
        printout.voided_at.is_null(),
    )
    newest = asked.order_by(printout.issue.desc()).first()
    lacking = records.load(SupplementForm, newest.record).lacking if newest else ()
    if not lacking:
        return
    table = tables.Document
    papers = completed(cases.papers(row), lacking, case.session.today())
    table.delete().where(table.dossier == row.id).execute()
    rows.insert(table, acceptance.documents(row.id, papers))


def completed(
    papers: Sequence[SubmittedDocument], lacking: Sequence[Lacking], on: date
) -> list[SubmittedDocument]:
    """Return the papers with what was lacking in place, each noted with the day it came.

    A paper that was not valid keeps its counts where the request named none; one that was missing is one original then.
    """
    note = f"bổ sung ngày {on:%d/%m/%Y}"
    brought = {(line.no, "" if line.no else line.name): line for line in lacking}
    complete = []
    for paper in papers:
        line = brought.pop((paper.no, "" if paper.no else paper.name), None)
        complete.append(paper if line is None else _brought(line, paper, note))
    return complete + [_brought(line, None, note) for line in brought.values()]


def _brought(line: Lacking, before: SubmittedDocument | None, note: str) -> SubmittedDocument:
    named = SubmittedDocument(line.no, line.name, line.originals, line.certified, line.copies, note)
    if named.received:
        return named
    if before is not None and before.received:
        return replace(before, note=note)
    return replace(named, originals=1)
