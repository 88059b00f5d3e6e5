"""Why an act is done, a note, who asked for it, and what happens to what was paid."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget

from desk_app.domain.acts import ActDetails
from desk_app.domain.workflow import Action
from desk_app.ui.back_office.act_fields.part import ActPart, Asked, Line, WordsLine
from desk_app.ui.theme import SPACE_2, SPACE_3
from desk_app.ui.widgets.day_field import DayField
from desk_app.ui.widgets.labelled import labelled


class ReasonPart(ActPart):
    """The reason and a note; a reason that writes itself stays until somebody types another."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.reason, self.note = WordsLine(self), WordsLine(self)
        self._written = ""
        self._note = QWidget(self)
        note = labelled(self.tr("Note"), self.note)
        note.setContentsMargins(0, 0, 0, 0)
        self._note.setLayout(note)
        grid = _grid(self)
        grid.addLayout(labelled(self.tr("Reason"), self.reason), 0, 0)
        grid.addWidget(self._note, 0, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    def ask_note(self, *, asked: bool) -> None:
        """Ask for a note only where one is kept."""
        self._note.setVisible(asked)

    def write(self, words: str) -> None:
        """Write the reason that follows from other fields, unless one was typed."""
        if self.reason.text() == self._written:
            self.reason.setText(words)
            self.reason.setCursorPosition(0)
            self._written = self.reason.text()

    def clear(self) -> None:
        """Empty both lines."""
        self._written = ""
        self.reason.clear()
        self.note.clear()

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with reason and note."""
        return replace(details, reason=self.reason.text(), note=self.note.text())

    def put(self, details: ActDetails) -> None:
        """Put reason and note back."""
        self.reason.setText(details.reason)
        self.note.setText(details.note)

    def fields(self) -> dict[str, QWidget]:
        """Return reason and note."""
        return {"reason": self.reason, "note": self.note}

    def lines(self) -> tuple[Line, ...]:
        """Return reason and note."""
        return (self.reason, self.note)


class StopPart(ActPart):
    """Who asked that processing ends or stops, and what happens to fees paid (Mẫu số 05)."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.requested_by, self.refund = WordsLine(self), WordsLine(self)
        self.requested_on = DayField("requested_on", self, refusal="requested_later")
        grid = _grid(self)
        grid.addLayout(labelled(self.tr("At whose request"), self.requested_by), 0, 0)
        grid.addLayout(labelled(self.tr("Asked on"), self.requested_on), 0, 1)
        grid.addLayout(labelled(self.tr("Fees paid"), self.refund), 0, 2)
        self.refund.setPlaceholderText(self.tr("given back, or not, and why"))
        for column, share in enumerate((3, 1, 3)):
            grid.setColumnStretch(column, share)

    def show_asked(self, asked: Asked) -> None:
        """Name the applicant who withdraws; say what was paid."""
        if asked.action is Action.WITHDRAW and not self.requested_by.text():
            self.requested_by.setText(asked.detail.applicant.name)

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with who asked and what happens to fees."""
        return replace(
            details,
            requested_by=self.requested_by.text(),
            requested_on=self.requested_on.day(),
            refund=self.refund.text(),
        )

    def put(self, details: ActDetails) -> None:
        """Put both lines back."""
        self.requested_by.setText(details.requested_by)
        self.requested_on.set_day(details.requested_on)
        self.refund.setText(details.refund)

    def fields(self) -> dict[str, QWidget]:
        """Return who asked, when, and what happens to fees."""
        return {
            "requested_by": self.requested_by,
            "requested_on": self.requested_on,
            "refund": self.refund,
        }

    def lines(self) -> tuple[Line, ...]:
        """Return who asked, when, and what happens to fees."""
        return (self.requested_by, self.requested_on, self.refund)


class ResultPart(ActPart):
    """The number of the result that is ready, as it stands on the paper."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.number = WordsLine(self)
        self.number.setPlaceholderText(self.tr("as on the paper; may stay empty"))
        grid = _grid(self)
        grid.addLayout(labelled(self.tr("Number of the result"), self.number), 0, 0)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with the number."""
        return replace(details, result_number=self.number.text())

    def put(self, details: ActDetails) -> None:
        """Put the number back."""
        self.number.setText(details.result_number)

    def fields(self) -> dict[str, QWidget]:
        """Return the line."""
        return {"result_number": self.number}

    def lines(self) -> tuple[Line, ...]:
        """Return the line."""
        return (self.number,)


def _grid(part: QWidget) -> QGridLayout:
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE_3)
    grid.setVerticalSpacing(SPACE_2)
    return grid
