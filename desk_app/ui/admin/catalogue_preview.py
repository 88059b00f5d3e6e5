"""The procedure under the cursor, beside the list: everything it publishes, and what waits to be reviewed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.catalogue import CatalogueLine
from desk_app.domain.wording import short_day
from desk_app.ui.admin.procedure_facts import ProcedureFacts
from desk_app.ui.theme import SPACE_2, SPACE_4, role
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.words import since

WIDTH = 372


class CataloguePreview(QFrame):
    """Shows what has to be reviewed: what is prepared, else what is in force."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        role(self, "card")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Procedure under the cursor"))
        self.code = role(QLabel(self), "code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._name = wrapped("section")
        self._state = wrapped("muted")
        self.facts = ProcedureFacts(language)
        inside = QWidget()
        inner = QVBoxLayout(inside)
        inner.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        inner.setSpacing(SPACE_2)
        for widget in (self.code, self._name, self._state, self.facts):
            inner.addWidget(widget)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)

    def show_line(self, line: CatalogueLine) -> None:
        """Show a line of the catalogue."""
        shown = line.prepared or line.shown
        if self.code.text() != shown.code:
            self._area.verticalScrollBar().setValue(0)
        self.code.setText(shown.code)
        self._name.setText(shown.name)
        self._state.setText(" · ".join(filter(None, (shown.field, self._told(line)))))
        self.facts.show_procedure(shown)

    def scroll_by(self, pages: int) -> None:
        """Turn the pages of a long procedure."""
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def _told(self, line: CatalogueLine) -> str:
        if line.prepared is not None:
            if line.version is None:
                return self.tr("Prepared, never in force")
            return self.tr("Prepared; version {number} is in force").format(number=line.version.number)
        if line.version is None and line.coming is not None:
            return self.tr("In force from {day}").format(day=short_day(line.coming.in_force_from))
        if line.version is None:
            return self.tr("No longer in force")
        told = self.tr("Version {number}, from {day}").format(
            number=line.version.number, day=since(line.version.in_force_from)
        )
        if line.coming is not None:
            coming = self.tr("the next one from {day}").format(day=short_day(line.coming.in_force_from))
            return f"{told}, {coming}"
        return told
