"""What the citizen gets in the end, and the legal acts it all stands on: two small tables."""

from datetime import date

from PySide6.QtWidgets import QWidget

from desk_app.domain.procedure import LegalBasis, Procedure, Result
from desk_app.ui.admin.entries import Row, cell, day_text, read_any_day
from desk_app.ui.admin.record_form import Field, Kind
from desk_app.ui.admin.records_editor import RecordsEditor


class ResultsTable(RecordsEditor):
    """The first row is the result named on the receipt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.build(
            (
                Field("name", self.tr("Result"), Kind.WORDS),
                Field("code", self.tr("Code of the national portal"), example="KQ.G15.000031"),
            ),
            {"name": 200, "code": 130},
            "name",
            self.tr("No result yet. Ctrl+N adds one."),
            {},
        )

    def show_results(self, procedure: Procedure) -> None:
        """Show the results of a procedure."""
        first = Result(procedure.result, procedure.result_code)
        known = [each for each in (first, *procedure.more_results) if each.name or each.code]
        self.show_rows([{"name": each.name, "code": each.code} for each in known])

    def results(self) -> tuple[Result, ...]:
        """Return what is typed, rows without words left out."""
        read = (Result(row.get("name", "").strip(), row.get("code", "").strip()) for row in self.rows)
        return tuple(each for each in read if each.name or each.code)


class BasisTable(RecordsEditor):
    """Number, name and day of each act."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.build(
            (
                Field("number", self.tr("Number of the act"), example="60/2014/QH13", half=True),
                Field("issued_on", self.tr("Issued on"), hint="dd/mm/yyyy", half=True),
                Field("name", self.tr("Name of the act"), Kind.WORDS),
            ),
            {"number": 150, "name": 180, "issued_on": 96},
            "name",
            self.tr("No legal basis yet. Ctrl+N adds one."),
            {},
        )

    def show_basis(self, procedure: Procedure) -> None:
        """Show the legal basis of a procedure."""
        self.show_rows(
            [
                {"number": each.number, "name": each.name, "issued_on": day_text(each.issued_on)}
                for each in procedure.legal_basis
            ]
        )

    def basis(self) -> tuple[LegalBasis, ...]:
        """Return what is typed; Refused on the field `legal_basis`, with `no` and `cell`."""
        return tuple(self._read(at, row) for at, row in enumerate(self.rows))

    def _read(self, at: int, row: Row) -> LegalBasis:
        with cell("legal_basis", at, "issued_on"):
            day = read_any_day(row.get("issued_on", ""), self._today)
        return LegalBasis(row.get("number", "").strip(), row.get("name", "").strip(), day)
