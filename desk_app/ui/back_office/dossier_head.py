"""The head of the dossier page: code, standing, when it is due and why, and its way."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.domain.dossier import DossierDetail
from desk_app.domain.wording import short_moment
from desk_app.ui.texts import warning_text
from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, role
from desk_app.ui.widgets.apology_line import ApologyLine
from desk_app.ui.widgets.day_notes import DayNotes
from desk_app.ui.widgets.due_badge import DueBadge
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.step_line import StepLine
from desk_app.ui.words import status_word


class DossierHead(QFrame):
    """Always in sight; the explanation of the due date unfolds with F10."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        role(self, "card")
        self.code = role(QLabel(self), "code-large")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.badge = DueBadge(language, self)
        self.status = role(QLabel(self), "muted")
        self.procedure = wrapped("section")
        self.due = role(QLabel(self), "page-title")
        self.why = KeyButton("", "F10", self._unfold, look="quiet", parent=self)
        self.explanation = DayNotes(language, self)
        self.explanation.hide()
        self.warning = wrapped("muted")
        self.apology = ApologyLine(self)
        self.way = StepLine(language, parent=self)
        self._lay_out()
        self._say_why()

    def show_detail(self, detail: DossierDetail) -> None:
        """Show a dossier."""
        summary = detail.summary
        self.code.setText(summary.code)
        self.badge.show_state(summary.state, summary.status)
        status = status_word(summary.status, self._language)
        self.status.setText(" · ".join(filter(None, (status, summary.holder))))
        self.procedure.setText(summary.procedure)
        self.due.setText(short_moment(summary.due_at))
        self.explanation.show_notes(detail.explanation)
        self.apology.show_summary(summary)
        told = [warning_text(code, self._language) for code in detail.warnings]
        if detail.stopped_since is not None:
            told.append(
                self.tr("The clock stands still since {moment}.").format(
                    moment=short_moment(detail.stopped_since)
                )
            )
        if detail.agreed:
            told.append(self.tr("The date was moved %n time(s).", "", len(detail.agreed)))
        if detail.first_due_at is not None and detail.first_due_at != summary.due_at:
            told.append(self.tr("First due {moment}.").format(moment=short_moment(detail.first_due_at)))
        self.warning.setText(" ".join(told))
        self.warning.setVisible(bool(told))
        self.way.show_detail(detail)

    def _unfold(self) -> None:
        self.explanation.setVisible(not self.explanation.isVisible())
        self._say_why()

    def _say_why(self) -> None:
        opened = not self.explanation.isHidden()
        self.why.say(self.tr("Hide why") if opened else self.tr("Why this day?"))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(SPACE_1)
        beside = QWidget(self)
        line = FlowLayout(beside, SPACE_3)
        line.addWidget(self.code)
        line.addWidget(self.badge)
        line.addWidget(self.status)
        left.addWidget(beside)
        left.addWidget(self.procedure)
        right = QVBoxLayout()
        right.setSpacing(0)
        caption = role(QLabel(self.tr("Due"), self), "muted")
        caption.setBuddy(self.due)
        for widget in (caption, self.due, self.why):
            right.addWidget(widget, 0, Qt.AlignmentFlag.AlignRight)
        right.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(SPACE_4)
        top.addLayout(left, 1)
        top.addLayout(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addLayout(top)
        column.addWidget(self.apology)
        column.addWidget(self.warning)
        column.addWidget(self.explanation)
        column.addWidget(self.way)
