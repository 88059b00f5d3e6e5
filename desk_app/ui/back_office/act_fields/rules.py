"""The one-time rules an act uses up or breaks; for a broken one a leader answers, with a reason."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.domain.acts import ActDetails, RuleUse
from desk_app.domain.staff import Role
from desk_app.ui.back_office.act_fields.choices import NameBox
from desk_app.ui.back_office.act_fields.part import ActPart, Asked, Line, WordsLine
from desk_app.ui.back_office.act_fields.rule_words import rule_sentence
from desk_app.ui.theme import RADIUS, SPACE_1, SPACE_2, SPACE_3, colours, icon, role
from desk_app.ui.widgets.labelled import labelled, wrapped


class RulesPart(ActPart):
    """A row for each rule, red with a shape of its own where it would be broken."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.rows: list[QFrame] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_1)

    def show_asked(self, asked: Asked) -> None:
        """Show how the act stands to each rule."""
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [self._row(use) for use in asked.question.uses]
        for row in self.rows:
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(self.rows))

    def _row(self, use: RuleUse) -> QFrame:
        now = colours()
        name, colour, soft = (
            ("circle-alert", now.late, now.late_soft) if use.broken else ("info", now.accent, now.accent_soft)
        )
        row = QFrame(self)
        row.setStyleSheet(
            f"QFrame {{ background: {soft}; border-radius: {RADIUS}px; }}"
            f" QLabel {{ color: {colour}; font-weight: {600 if use.broken else 400}; font-size: 13px; }}"
        )
        sign = QLabel(row)
        sign.setPixmap(icon(name, colour).pixmap(QSize(16, 16), self.devicePixelRatioF()))
        words, source = wrapped(), role(QLabel(use.source, row), "caption")
        words.setText(rule_sentence(use, self.language))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(SPACE_2, SPACE_1, SPACE_2, SPACE_1)
        inside.setSpacing(SPACE_2)
        inside.addWidget(sign)
        inside.addWidget(words, 1)
        inside.addWidget(source)
        row.setAccessibleName(f"{words.text()} {use.source}")
        return row


class LeaderPart(ActPart):
    """Who answers for a broken rule, and why; seen only where one is broken."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.leader = NameBox(self)
        self.reason = WordsLine(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_3)
        grid.addLayout(labelled(self.tr("The leader who answers for it"), self.leader), 0, 0)
        grid.addLayout(labelled(self.tr("The leader's reason"), self.reason), 0, 1)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)

    def show_asked(self, asked: Asked) -> None:
        """Offer the leaders; a leader at work answers for it in person."""
        self.leader.offer(asked.question.leaders)
        me = asked.session.staff
        if not self.leader.currentText() and Role.LEADER in me.roles:
            self.leader.setEditText(me.name)
        self.setVisible(asked.question.needs_leader)

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with the leader and the reason."""
        return replace(details, leader=self.leader.currentText(), leader_reason=self.reason.text())

    def put(self, details: ActDetails) -> None:
        """Put the leader and the reason back."""
        self.leader.setEditText(details.leader)
        self.reason.setText(details.leader_reason)

    def fields(self) -> dict[str, QWidget]:
        """Return both fields."""
        return {"leader": self.leader, "leader_reason": self.reason}

    def lines(self) -> tuple[Line, ...]:
        """Return both fields."""
        return (self.leader, self.reason)

    def start(self) -> QWidget | None:
        """Begin in the fields of the act itself."""
        return None
