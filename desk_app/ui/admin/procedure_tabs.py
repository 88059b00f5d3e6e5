"""The tabs of a procedure's page: one to read, seven to change, one to compare."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QTabWidget, QVBoxLayout, QWidget

from desk_app.domain.procedure import Part, Procedure
from desk_app.ui.admin.changes_tab import ChangesTab
from desk_app.ui.admin.history_view import HistoryView
from desk_app.ui.admin.procedure_facts import ProcedureFacts
from desk_app.ui.admin.procedure_form import ProcedureForm
from desk_app.ui.theme import SPACE_3, SPACE_4, colours, icon

OVERVIEW, GENERAL, TERMS, PAPERS, FEES, RESULTS, BASIS, STEPS, CHANGES = range(9)


# Where each part is changed.
TAB_OF = {
    Part.NAME: GENERAL,
    Part.FIELD: GENERAL,
    Part.DECISION: GENERAL,
    Part.AUTHORITY: GENERAL,
    Part.APPLICANTS: GENERAL,
    Part.TIME_LIMIT: TERMS,
    Part.FEE: TERMS,
    Part.DOCUMENTS: PAPERS,
    Part.RESULT: RESULTS,
    Part.LEGAL_BASIS: BASIS,
    Part.STEPS: STEPS,
    Part.CONDITIONS: STEPS,
}


class ProcedureTabs(QTabWidget):
    """Each tab names the figure of its key, and has a sign where something in it has to be reviewed."""

    def __init__(
        self,
        form: ProcedureForm,
        facts: ProcedureFacts,
        past: HistoryView,
        changes: ChangesTab,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.tabBar().setAccessibleName(self.tr("Parts of the procedure"))
        for number, (words, part) in enumerate(
            (
                (self.tr("Overview"), self._overview(facts, past)),
                (self.tr("General"), form.general),
                (self.tr("Limits, fees"), form.terms),
                (self.tr("Papers"), form.papers),
                (self.tr("Dated fees"), form.fees),
                (self.tr("Results"), form.results),
                (self.tr("Basis"), form.basis),
                (self.tr("Steps"), form.steps),
                (self.tr("Changes"), changes),
            ),
            1,
        ):
            self.addTab(part, f"{words}\u2002{number}")

    def mark_open(self, procedure: Procedure) -> None:
        """Put a sign on the tabs in which something has to be reviewed."""
        marked = {TAB_OF[each.part] for each in procedure.unread}
        for tab in range(self.count()):
            self.setTabIcon(tab, icon("triangle-alert", colours().soon) if tab in marked else QIcon())

    def _overview(self, facts: ProcedureFacts, past: HistoryView) -> QWidget:
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for part, share in ((facts, 3), (past, 2)):
            padded = QWidget()
            inner = QVBoxLayout(padded)
            inner.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
            inner.addWidget(part)
            area = QScrollArea(both)
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(padded)
            row.addWidget(area, share)
        return both
