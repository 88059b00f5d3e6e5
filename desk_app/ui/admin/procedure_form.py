"""Every fact of a procedure as fields: filled, read back, and kept as typed when the window is built anew."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.domain.errors import DeskError
from desk_app.domain.procedure import Procedure
from desk_app.ui.admin.basis_table import BasisTable, ResultsTable
from desk_app.ui.admin.entries import Row
from desk_app.ui.admin.fees_table import FeesTable
from desk_app.ui.admin.papers_table import PapersTable
from desk_app.ui.admin.records_editor import RecordsEditor
from desk_app.ui.admin.terms_table import TermsTable
from desk_app.ui.admin.text_tabs import GeneralTab, StepsTab, TextField
from desk_app.ui.widgets.choice_box import ChoiceBox

# What is typed, by the name of the fact: a text, or the rows of a table.
Typed = dict[str, str | list[Row]]

_AMONG = ", "


class ProcedureForm(QObject):
    """Seven tabs of fields; what was not touched is kept exactly as it was. `changed` after every change."""

    changed = Signal()

    def __init__(self, language: str, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.general = GeneralTab(parent)
        self.terms = TermsTable(language, parent)
        self.papers = PapersTable(parent)
        self.fees = FeesTable(language, today, parent)
        self.results = ResultsTable(parent)
        self.basis = BasisTable(today, parent)
        self.steps = StepsTab(parent)
        self.texts: dict[str, TextField] = {**self.general.lines, **self.steps.lines}
        self.tables: dict[str, RecordsEditor] = {
            "terms": self.terms,
            "documents": self.papers,
            "fees": self.fees,
            "result": self.results,
            "legal_basis": self.basis,
        }
        self._base: Procedure | None = None
        self._filled: Typed = {}
        for tab in (self.general, self.steps):
            tab.changed.connect(self.changed)
        for table in self.tables.values():
            table.changed.connect(self.changed)

    @property
    def touched(self) -> bool:
        """Whether something stands there that was not filled in."""
        return self._base is not None and self.typed() != self._filled

    def fill(self, procedure: Procedure) -> None:
        """Show a procedure to be changed."""
        self._base = procedure
        for name, field in self.texts.items():
            _write(field, _text(procedure, name))
        self.terms.show_terms(procedure)
        self.papers.show_papers(procedure)
        self.fees.show_fees(procedure)
        self.results.show_results(procedure)
        self.basis.show_basis(procedure)
        self._filled = self.typed()

    def typed(self) -> Typed:
        """Return what stands in the fields."""
        texts: Typed = {name: _read(field) for name, field in self.texts.items()}
        return texts | {name: table.rows for name, table in self.tables.items()}

    def put(self, typed: Typed) -> None:
        """Take back what `typed` gave."""
        for name, value in typed.items():
            if isinstance(value, str):
                _write(self.texts[name], value)
            else:
                self.tables[name].show_rows(value)

    def procedure(self) -> Procedure:
        """Return the procedure as typed; Refused on the field that cannot be read."""
        if self._base is None:
            raise ValueError("the form was not filled")
        now = self.typed()
        values: dict[str, Any] = {}
        for name in self.texts:
            if now[name] != self._filled[name]:
                values[name] = _fact(name, str(now[name]))
        for name, read in self._readers().items():
            if now[name] != self._filled[name]:
                values |= read()
        return replace(self._base, **values)

    def place_of(self, error: DeskError) -> tuple[QWidget, QWidget] | None:
        """Return the tab and the field a refusal belongs to."""
        name = error.field or ""
        if name in self.tables:
            at = error.params.get("no")
            table = self.tables[name]
            row = at - 1 if isinstance(at, int) else 0
            return table, table.point_at(row, str(error.params.get("cell", "")))
        for tab in (self.general, self.steps):
            if name in tab.lines:
                return tab, tab.lines[name]
        return None

    def _readers(self) -> dict[str, Callable[[], dict[str, Any]]]:
        return {
            "terms": lambda: {"terms": self.terms.terms()},
            "documents": lambda: {"documents": self.papers.papers()},
            "fees": lambda: {"fees": self.fees.fees()},
            "result": self._results,
            "legal_basis": lambda: {"legal_basis": self.basis.basis()},
        }

    def _results(self) -> dict[str, Any]:
        found = self.results.results()
        first = found[0] if found else None
        return {
            "result": first.name if first else "",
            "result_code": first.code if first else "",
            "more_results": found[1:],
        }


def words_among(text: str) -> tuple[str, ...]:
    """Return what stands between commas or lines."""
    parts = (part.strip() for line in text.splitlines() for part in line.split(","))
    return tuple(part for part in parts if part)


def among(words: Sequence[str]) -> str:
    """Return words with commas between."""
    return _AMONG.join(words)


def _text(procedure: Procedure, name: str) -> str:
    value = getattr(procedure, name)
    if name == "notes":
        return "\n".join(value)
    return value if isinstance(value, str) else among(value)


def _fact(name: str, text: str) -> str | tuple[str, ...]:
    if name == "notes":
        return tuple(line.strip() for line in text.splitlines() if line.strip())
    return words_among(text) if name in {"keywords", "replaces"} else text.strip()


def _read(field: TextField) -> str:
    if isinstance(field, ChoiceBox):
        return str(field.currentData())
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _write(field: TextField, text: str) -> None:
    if isinstance(field, ChoiceBox):
        field.setCurrentIndex(max(0, field.findData(text)))
    elif isinstance(field, QLineEdit):
        field.setText(text)
        field.setCursorPosition(0)
    else:
        field.setPlainText(text)
