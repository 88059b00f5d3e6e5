"""The published checklist, one row for each paper, in its order."""

from PySide6.QtWidgets import QWidget

from desk_app.domain.procedure import Procedure, RequiredDocument
from desk_app.ui.admin.entries import TICKED, Row, cell, read_count, tick
from desk_app.ui.admin.record_form import Field, Kind
from desk_app.ui.admin.records_editor import RecordsEditor


class PapersTable(RecordsEditor):
    """Papers are numbered by their place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.build(
            (
                Field("name", self.tr("Name of the paper"), Kind.WORDS),
                Field("originals", self.tr("Originals"), half=True),
                Field("copies", self.tr("Copies"), half=True),
                Field("form", self.tr("Form (number)"), half=True),
                Field("required", self.tr("Always required"), Kind.TICK, half=True),
                Field("case", self.tr("In the case of"), Kind.WORDS),
                Field("to_show", self.tr("Only to be shown, given back at once"), Kind.TICK),
                Field("note", self.tr("Note"), Kind.WORDS),
            ),
            {"name": 200, "originals": 76, "copies": 70},
            "name",
            self.tr("No papers are asked for. Ctrl+N adds one."),
            {"originals": "1", "copies": "0", "required": TICKED},
        )

    def show_papers(self, procedure: Procedure) -> None:
        """Show the papers of a procedure."""
        self.show_rows([_row(paper) for paper in procedure.documents])

    def papers(self) -> tuple[RequiredDocument, ...]:
        """Return what is typed; Refused on the field `documents`, with `no` and `cell`."""
        return tuple(_paper(at, row) for at, row in enumerate(self.rows))


def _row(paper: RequiredDocument) -> Row:
    return {
        "name": paper.name,
        "originals": str(paper.originals),
        "copies": str(paper.copies),
        "form": paper.form,
        "required": tick(paper.required),
        "case": paper.case,
        "to_show": tick(paper.to_show),
        "note": paper.note,
    }


def _paper(at: int, row: Row) -> RequiredDocument:
    with cell("documents", at, "originals"):
        originals = read_count(row.get("originals", ""))
    with cell("documents", at, "copies"):
        copies = read_count(row.get("copies", ""))
    return RequiredDocument(
        no=at + 1,
        name=row.get("name", ""),
        originals=originals,
        copies=copies,
        form=row.get("form", "").strip(),
        case=row.get("case", "").strip(),
        required=row.get("required") == TICKED,
        to_show=row.get("to_show") == TICKED,
        note=row.get("note", "").strip(),
    )
