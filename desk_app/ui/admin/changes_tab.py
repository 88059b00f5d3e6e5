"""What a change does before it is kept: any two versions side by side, and what depends on it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.catalogue import ProcedureHistory
from desk_app.domain.procedure import Procedure
from desk_app.domain.wording import short_day
from desk_app.ui.admin.compare_view import CompareView
from desk_app.ui.theme import SPACE_3, SPACE_4
from desk_app.ui.widgets.choice_box import ChoiceBox
from desk_app.ui.widgets.labelled import labelled
from desk_app.ui.words import since

TYPED, PREPARED = "typed", "prepared"

# Gives the procedure as typed, None where it cannot be read yet.
AsTyped = Callable[[], Procedure | None]


class ChangesTab(QWidget):
    """Begins with what is in force against what is typed; both sides can be chosen."""

    def __init__(self, language: str, as_typed: AsTyped, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._as_typed = as_typed
        self._history: ProcedureHistory | None = None
        self._takes_effect: date | None = None
        self._today = date.min
        self.before, self.after = ChoiceBox(self), ChoiceBox(self)
        self.compare = CompareView(language, self)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, 0)
        row.setSpacing(SPACE_3)
        for words, box in ((self.tr("Old"), self.before), (self.tr("New"), self.after)):
            box.setMinimumContentsLength(28)
            row.addLayout(labelled(words, box))
            box.currentIndexChanged.connect(self.show_now)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.compare, 1)

    def show_history(self, history: ProcedureHistory, today: date) -> None:
        """Offer the versions of a procedure; a choice made stays while it is there."""
        anew = self._history is None or self._history.code != history.code
        self._history, self._today = history, today
        versions = [
            (
                self.tr("Version {number}, from {day}").format(
                    number=each.number, day=since(each.in_force_from)
                ),
                each.number,
            )
            for each in history.versions
        ]
        prepared = [(self.tr("Prepared"), PREPARED)] if history.prepared is not None else []
        current = next((each.number for each in history.versions if each.in_force(today)), None)
        for box, offered, chosen in (
            (self.before, versions, current),
            (self.after, [(self.tr("As it is typed now"), TYPED), *prepared, *versions], TYPED),
        ):
            wanted = chosen if anew or box.currentIndex() < 0 else box.currentData()
            with QSignalBlocker(box):
                box.clear()
                for words, data in offered:
                    box.addItem(words, data)
                box.setCurrentIndex(max(0, box.findData(wanted)))
        self.before.setEnabled(bool(versions))

    def follow(self, takes_effect: date | None) -> None:
        """Hear on which day the change is to take effect; None while it is only prepared."""
        self._takes_effect = takes_effect

    def show_now(self) -> None:
        """Compare the two sides."""
        after = self._version(self.after.currentData())
        if self._history is None or after is None:
            self.compare.clear()
            return
        self.compare.show_procedures(self._version(self.before.currentData()), after, self._notes())

    def _version(self, chosen: object) -> Procedure | None:
        if self._history is None:
            return None
        if chosen == TYPED:
            return self._as_typed()
        if chosen == PREPARED:
            return self._history.prepared
        return next((each.procedure for each in self._history.versions if each.number == chosen), None)

    def _notes(self) -> list[str]:
        history = self._history
        if history is None:
            return []
        notes = [
            self.tr("%n open dossier(s) keep version {number}.", "", count).format(number=number)
            for number, count in sorted(history.open_dossiers.items())
        ]
        if self.after.currentData() not in {TYPED, PREPARED}:
            return notes
        if self._takes_effect is None:
            notes.append(self.tr("Nothing changes at the counter or on the display until it is published."))
        elif any(each.posted(self._takes_effect) for each in history.postings):
            day = short_day(self._takes_effect)
            notes.append(self.tr("The posting and the counter change on {day}.").format(day=day))
        else:
            notes.append(
                self.tr("In force from {day}; it is not posted.").format(day=short_day(self._takes_effect))
            )
        return notes
