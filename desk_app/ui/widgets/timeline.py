"""What happened to a dossier, newest first: when, what, by whom, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desk_app.domain.dossier import TimelineEntry
from desk_app.domain.events import EventType
from desk_app.domain.wording import short_moment
from desk_app.ui.texts import warning_text
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, role
from desk_app.ui.words import event_word, form_word


class Timeline(QWidget):
    """One line per event, with the reason and the note beneath it where there is one."""

    def __init__(self, language: str = "vi", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        self._grid.setHorizontalSpacing(SPACE_4)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(1, 1)

    def show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        """Show the log of one dossier."""
        while item := self._grid.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        for row, entry in enumerate(reversed(entries)):
            who = f"{entry.actor} · {entry.counter}" if entry.counter else entry.actor
            for column, (text, look) in enumerate(
                ((short_moment(entry.at), "muted"), (self.told(entry), ""), (who, "muted"))
            ):
                label = QLabel(text, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(column == 1)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                if look:
                    role(label, look)
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(len(entries), 1)

    def told(self, entry: TimelineEntry) -> str:
        """Return one event in words, its details on lines of their own."""
        data = entry.data
        lines = [event_word(entry.type, self._language)]
        reason = str(data.get("reason", ""))
        if entry.type == EventType.PRINTING_FAILED and reason:
            lines.append(warning_text(reason, self._language))
        elif reason:
            lines.append(self.tr("Reason: {words}").format(words=reason))
        if data.get("note"):
            lines.append(self.tr("Note: {words}").format(words=data["note"]))
        if data.get("form"):
            lines.append(self._form(str(data["form"]), data.get("form_issue") or data.get("issue")))
        if data.get("holder"):
            lines.append(self.tr("Lies with: {who}").format(who=data["holder"]))
        if data.get("leader"):
            words = self.tr("Answered for by {leader}: {why}")
            lines.append(words.format(leader=data["leader"], why=data.get("leader_reason", "")))
        if where := " · ".join(str(data[part]) for part in ("printer", "size") if data.get(part)):
            lines.append(where)
        return "\n".join(lines)

    def _form(self, form: str, issue: object) -> str:
        words = form_word(form, self._language)
        return self.tr("{form}, issue {no}").format(form=words, no=issue) if issue else words
