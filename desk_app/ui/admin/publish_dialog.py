"""Publishing procedures by a decision, and withdrawing them: panels at the foot of the catalogue."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtWidgets import QLineEdit, QWidget

from desk_app.domain.catalogue import CatalogueLine
from desk_app.domain.procedure_changes import LONGEST
from desk_app.domain.wording import short_day
from desk_app.services import publishing
from desk_app.ui.admin.entries import day_text
from desk_app.ui.admin.foot_panel import FootPanel, day_line
from desk_app.ui.page import Page
from desk_app.ui.widgets.key_button import KeyCheck
from desk_app.ui.widgets.labelled import example

# Hears the sentence that says what was done.
Done = Callable[[str], None]


class PublishDialog(FootPanel):
    """Number and day of the decision, and the first day of posting: tomorrow, unless said otherwise."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.confirm.say(self.tr("Publish"))
        self.decision, self.decided_on, self.posted_from = _decision_line(), day_line(""), day_line("")
        self.add("decision", self.tr("Number of the decision"), self.decision, 2)
        self.add("decided_on", self.tr("Day of the decision"), self.decided_on)
        self.add("posted_from", self.tr("Posted from"), self.posted_from)

    def ask_about(self, lines: Sequence[CatalogueLine]) -> None:
        """Ask by which decision these are published; the day proposed is tomorrow."""
        self.decision.clear()
        self.decided_on.setText(day_text(self._today))
        self.posted_from.setText(day_text(self._today + timedelta(days=1)))
        told = self.tr("Posted on its day by itself, at the counter and on the display: {codes}")
        words = [told.format(codes=self.named(lines))]
        unread = [line for line in lines if line.prepared is not None and line.to_review]
        if unread:
            words.append(self.tr("Still to be reviewed (X): {codes}").format(codes=self.named(unread)))
        self.begin(lines, self.tr("Publish %n procedure(s)", "", len(lines)), "\n".join(words))

    def carry_out(self, page: Page, done: Done) -> None:
        """Publish; Refused where a day cannot be read."""
        decided_on = self.day("decided_on", self._today)
        posted_from = self.day("posted_from", self._today)

        def published(codes: tuple[str, ...]) -> None:
            told = self.tr("Published: %n procedure(s), posted from {day}.", "", len(codes))
            done(told.format(day=short_day(posted_from)))

        page.ask(publishing.publish, published, self.codes, self.text("decision"), decided_on, posted_from)


class WithdrawDialog(FootPanel):
    """Number of the decision, the first day off the wall, and whether the procedures end as well."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, grave=True)
        self._today = today
        self.confirm.say(self.tr("Withdraw"))
        self.decision, self.posted_from = _decision_line(), day_line("")
        self.repealed = KeyCheck(self.tr("Repealed: ends for good, old dossiers keep it"), "Alt+R")
        self.add("decision", self.tr("Number of the decision"), self.decision, 2)
        self.add("posted_from", self.tr("Off the wall from"), self.posted_from)
        self.add("repealed", "", self.repealed)

    def ask_about(self, lines: Sequence[CatalogueLine]) -> None:
        """Ask by which decision these are withdrawn; the day proposed is tomorrow."""
        self.decision.clear()
        self.posted_from.setText(day_text(self._today + timedelta(days=1)))
        self.repealed.setChecked(False)
        title = self.tr("Withdraw %n procedure(s)", "", len(lines))
        self.begin(lines, title, self.tr("No longer posted: {codes}").format(codes=self.named(lines)))

    def carry_out(self, page: Page, done: Done) -> None:
        """Withdraw; Refused where the day cannot be read."""
        from_day = self.day("posted_from", self._today)

        def withdrawn(codes: tuple[str, ...]) -> None:
            told = self.tr("Withdrawn: %n procedure(s), from {day}.", "", len(codes))
            done(told.format(day=short_day(from_day)))

        repealed = self.repealed.isChecked()
        page.ask(
            publishing.withdraw, withdrawn, self.codes, self.text("decision"), from_day, repealed=repealed
        )


def _decision_line() -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(LONGEST["decision"])
    line.setPlaceholderText(example("163/QĐ-UBND"))
    return line
