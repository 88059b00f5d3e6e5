"""What a procedure was and is: its versions, its postings, and who did what to it and why."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desk_app.domain.catalogue import PostingPeriod, ProcedureHistory, Version
from desk_app.domain.dossier import TimelineEntry
from desk_app.domain.procedure import Part
from desk_app.domain.wording import short_day, short_moment
from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, role
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.timeline import Timeline
from desk_app.ui.words import part_word, since

_PARTS = {part.value for part in Part}


class HistoryView(QWidget):
    """Everything newest first; what is prepared stands above the versions."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions = QGridLayout()
        self._postings = QGridLayout()
        self._events = _ProcedureTimeline(language, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        for title, grid in ((self.tr("Versions"), self._versions), (self.tr("Postings"), self._postings)):
            grid.setHorizontalSpacing(SPACE_3)
            grid.setVerticalSpacing(SPACE_1)
            grid.setColumnStretch(1, 1)
            column.addWidget(role(QLabel(title), "section"))
            column.addLayout(grid)
            column.addSpacing(SPACE_2)
        column.addWidget(role(QLabel(self.tr("What was done")), "section"))
        column.addWidget(self._events)
        column.addStretch(1)

    def show_history(self, history: ProcedureHistory) -> None:
        """Show the history of one procedure."""
        rows = [self._version(each, history.open_dossiers.get(each.number, 0)) for each in history.versions]
        if history.prepared is not None and history.prepared_at is not None:
            told = self.tr("prepared {moment}, not in force yet").format(
                moment=short_moment(history.prepared_at)
            )
            rows.insert(0, ("–", told))
        _fill(self._versions, rows)
        none = [("", self.tr("Never posted"))]
        _fill(self._postings, [self._posting(each) for each in history.postings] or none)
        entries = [
            TimelineEntry(each.at, each.type, each.actor, each.counter, each.data) for each in history.events
        ]
        self._events.show_entries(list(reversed(entries)))

    def _version(self, version: Version, open_dossiers: int) -> tuple[str, str]:
        until = version.in_force_to
        if until is not None and until < version.in_force_from:
            days = self.tr("called off before {day}").format(day=since(version.in_force_from))
        else:
            days = self.tr("from {day}").format(day=since(version.in_force_from))
            if until is not None:
                days += " " + self.tr("to {day}").format(day=short_day(until))
        kept = self.tr("%n open dossier(s)", "", open_dossiers) if open_dossiers else ""
        return str(version.number), " · ".join(filter(None, (days, kept)))

    def _posting(self, period: PostingPeriod) -> tuple[str, str]:
        days = self.tr("from {day}").format(day=since(period.posted_from))
        if period.posted_to is not None:
            days += " " + self.tr("to {day}").format(day=short_day(period.posted_to))
        decided = period.decision + (f" ({short_day(period.decided_on)})" if period.decided_on else "")
        taken = period.withdrawal and self.tr("withdrawn by {decision}").format(decision=period.withdrawal)
        return "", " · ".join(filter(None, (days, decided, taken)))


class _ProcedureTimeline(Timeline):
    """The events of a procedure, with the decisions, days and parts they speak of."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self._grid.setContentsMargins(0, 0, 0, 0)

    def told(self, entry: TimelineEntry) -> str:
        """Return one event in words, its details on lines of their own."""
        data, lines = entry.data, [super().told(entry)]
        if data.get("decision"):
            lines.append(self.tr("Decision: {decision}").format(decision=data["decision"]))
        parts = [str(each) for name in ("changed", "points") for each in _listed(data.get(name))]
        if known := [part_word(Part(each), self._language) for each in parts if each in _PARTS]:
            lines.append(", ".join(known))
        if words := ", ".join(str(each) for each in _listed(data.get("words"))):
            lines.append(words)
        return "\n".join(lines)


def _listed(value: object) -> Iterable[object]:
    return value if isinstance(value, (list, tuple)) else ()


def _fill(grid: QGridLayout, rows: Iterable[tuple[str, str]]) -> None:
    while item := grid.takeAt(0):
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    for row, (number, words) in enumerate(rows):
        grid.addWidget(role(QLabel(number), "code"), row, 0, Qt.AlignmentFlag.AlignTop)
        label = wrapped()
        label.setText(words)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(label, row, 1)
