"""The dossier under the cursor, beside the list: where it stands and what can be done next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desk_app.domain.dossier import DossierDetail
from desk_app.domain.wording import short_moment
from desk_app.ui.back_office.action_bar import ActionBar, urgent_act
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, icon, role
from desk_app.ui.widgets.apology_line import ApologyLine
from desk_app.ui.widgets.due_badge import DueBadge
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.step_line import StepLine
from desk_app.ui.words import status_word

WIDTH = 360


class PreviewPanel(QFrame):
    """Empty until a dossier is shown; `chosen` carries the act whose button was pressed."""

    chosen = Signal(object)
    opened = Signal()
    print_asked = Signal()
    preview_asked = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        role(self, "card")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Dossier under the cursor"))
        self.code = role(QLabel(self), "code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._badge = DueBadge(language, self)
        self._procedure = wrapped("section")
        self._values = {name: wrapped() for name in ("applicant", "due", "status", "officer")}
        self._unprinted = wrapped("error")
        self.apology = ApologyLine(self)
        self._way = StepLine(language, compact=True, parent=self)
        self.acts = ActionBar(language, self)
        self.acts.chosen.connect(self.chosen)
        self._body = self._made_body()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._body)
        self._body.hide()

    def show_detail(self, detail: DossierDetail) -> None:
        """Show a dossier."""
        summary = detail.summary
        self.code.setText(summary.code)
        self._badge.show_state(summary.state, summary.status)
        self._procedure.setText(summary.procedure)
        self._values["applicant"].setText(summary.applicant)
        self._values["due"].setText(short_moment(summary.due_at))
        self._values["status"].setText(status_word(summary.status, self._language))
        self._values["officer"].setText(summary.officer)
        self._unprinted.setText("" if summary.printed else self.tr("The receipt is not printed yet."))
        self._unprinted.setVisible(not summary.printed)
        self.apology.show_summary(summary)
        self._way.show_detail(detail)
        self.acts.offer(detail.actions, urgent_act(detail))
        self._body.show()

    def clear(self) -> None:
        """Show nothing."""
        self.acts.offer(())
        self._body.hide()

    def _made_body(self) -> QWidget:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        area = QScrollArea(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._facts())
        column.addWidget(area, 1)
        column.addWidget(self._foot())
        return body

    def _facts(self) -> QWidget:
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_3)
        head = QHBoxLayout()
        head.addWidget(self.code)
        head.addStretch(1)
        column.addLayout(head)
        standing = QHBoxLayout()
        standing.addWidget(self._badge)
        standing.addStretch(1)
        column.addLayout(standing)
        column.addWidget(self.apology)
        column.addWidget(self._procedure)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_3)
        grid.setVerticalSpacing(SPACE_2)
        grid.setColumnStretch(1, 1)
        captions = {
            "applicant": self.tr("Applicant"),
            "due": self.tr("Due"),
            "status": self.tr("Status"),
            "officer": self.tr("Officer"),
        }
        for row, (name, words) in enumerate(captions.items()):
            caption = role(QLabel(words), "muted")
            caption.setBuddy(self._values[name])
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._values[name], row, 1)
        column.addLayout(grid)
        column.addWidget(self._way)
        column.addWidget(self._unprinted)
        column.addStretch(1)
        return facts

    def _foot(self) -> QFrame:
        foot = role(QFrame(self), "foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self.acts)
        beneath = QWidget(foot)
        row = FlowLayout(beneath, SPACE_2)
        # Enter is the list's own key: as a shortcut of the window it would be taken from every field.
        open_it = QPushButton(icon("eye"), " " + self.tr("Open  Enter"), foot)
        open_it.clicked.connect(self.opened)
        row.addWidget(open_it)
        row.addWidget(
            KeyButton(self.tr("Print"), "F11", self.print_asked.emit, icon=icon("printer"), parent=foot)
        )
        row.addWidget(
            KeyButton(self.tr("View"), "Ctrl+P", self.preview_asked.emit, look="quiet", parent=foot)
        )
        column.addWidget(beneath)
        return foot
