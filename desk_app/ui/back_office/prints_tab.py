"""The forms that were made for a dossier: how often each was printed, which are void, and slips on request."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.dossier import DossierDetail, PrintedForm
from desk_app.domain.wording import short_moment
from desk_app.domain.workflow import DossierStatus, Form
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, colours, icon
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.line_model import LineModel, Mark
from desk_app.ui.widgets.sparing_table import SparingTable
from desk_app.ui.words import form_word

FORM, ISSUE, MADE, PRINTED, STATE = range(5)
WIDTHS = {FORM: 260, ISSUE: 60, MADE: 140, PRINTED: 110, STATE: 320}
LEAST_HEIGHT = 110


class PrintsModel(LineModel[PrintedForm]):
    """A line for each form, the newest first."""

    code_column = -1

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return (self.tr("Form"), self.tr("Issue"), self.tr("Made"), self.tr("Printed"), self.tr("State"))

    def cells(self, line: PrintedForm) -> tuple[str, ...]:
        """Return the words of a form."""
        return (
            form_word(line.form, self._language),
            str(line.issue),
            short_moment(line.made_at),
            self.tr("%n time(s)", "", line.prints) if line.prints else self.tr("not printed yet"),
            self._state(line),
        )

    def mark(self, line: PrintedForm, column: int) -> Mark | None:
        """Return the shape of what is void or not printed."""
        if column == STATE and line.voided_at is not None:
            return Mark("ban", colours().late, coloured_word=True)
        if column == PRINTED and not line.prints:
            return Mark("printer-x", colours().soon)
        return None

    def _state(self, line: PrintedForm) -> str:
        newest = max(each.issue for each in self.lines if each.form == line.form)
        if line.voided_at is None:
            return self.tr("in force") if line.issue == newest else self.tr("earlier issue")
        since = self.tr("VOID since {moment}").format(moment=short_moment(line.voided_at))
        counts = self.tr("issue {no} counts").format(no=newest) if newest > line.issue else ""
        return " · ".join(filter(None, (since, counts)))


class PrintsTab(QWidget):
    """The cursor chooses a form: Enter shows it; `opened` carries it, `wanted` the slip that somebody wants made."""

    opened = Signal(object)
    wanted = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PrintsModel(language, self)
        self.table = SparingTable(self.model, WIDTHS, FORM, (MADE,), self)
        self.table.setAccessibleName(self.tr("Forms made for the dossier"))
        self.table.setMinimumHeight(LEAST_HEIGHT)
        self.table.activated.connect(lambda index: self.opened.emit(self.model.line_at(index.row())))
        self.unprinted = wrapped("error")
        self.unprinted.setText(self.tr("The receipt is not printed yet: F11 prints it."))
        self.control_slip = KeyButton(
            self.tr("Control slip"),
            "Ctrl+J",
            lambda: self.wanted.emit(Form.CONTROL_SLIP),
            icon=icon("plus"),
            parent=self,
        )
        self.result_note = KeyButton(
            self.tr("Note of the result"),
            "Ctrl+B",
            lambda: self.wanted.emit(Form.RESULT_NOTE),
            icon=icon("plus"),
            parent=self,
        )
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.control_slip)
        foot.addWidget(self.result_note)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.table, 1)
        column.addWidget(self.unprinted)
        column.addLayout(foot)

    def show_detail(self, detail: DossierDetail) -> None:
        """Show the forms of a dossier, and say so when the receipt never left the printer."""
        before = self.chosen()
        self.model.put(_newest_first(detail.prints))
        self.unprinted.setVisible(not detail.summary.printed)
        self.result_note.setEnabled(detail.summary.status is DossierStatus.RETURNED)
        self.choose(before)

    def follow_newest(self) -> None:
        """Leave the cursor to the newest form of the next reading."""
        self.table.setCurrentIndex(QModelIndex())

    def chosen(self) -> PrintedForm | None:
        """Return the form under the cursor."""
        return self.model.line_at(self.table.currentIndex().row())

    def choose(self, form: PrintedForm | None) -> None:
        """Put the cursor on a form, on the newest one where it is gone."""
        ids = [line.id for line in self.model.lines]
        row = ids.index(form.id) if form is not None and form.id in ids else 0
        self.table.setCurrentIndex(self.model.index(row, 0))


def _newest_first(prints: Sequence[PrintedForm]) -> list[PrintedForm]:
    return sorted(prints, key=lambda form: form.id, reverse=True)
