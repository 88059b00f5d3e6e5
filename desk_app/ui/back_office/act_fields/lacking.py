"""What a citizen still has to bring: the checklist with what is wrong, other papers, and until when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.domain.act_words import FAULT_VI
from desk_app.domain.acts import ActDetails, CheckedPaper, Fault, Lacking
from desk_app.ui.back_office.act_fields.lacking_line import LackingLine
from desk_app.ui.back_office.act_fields.part import ActPart, Asked, Line
from desk_app.ui.theme import RADIUS, SPACE_1, SPACE_2, SPACE_3, TYPE_TABLE, colours, role
from desk_app.ui.widgets.coming_day import ComingDayField
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import labelled, wrapped
from desk_app.ui.widgets.paper_line import CELL_WIDTH

_NEW = CheckedPaper(0, "", required=False, originals=0, copies=0, handed_in=False)


class LackingPart(ActPart):
    """A line for each paper, worked by single keys; one stop of the Tab key, the arrows go from line to line."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.papers: list[LackingLine] = []
        self._current: LackingLine | None = None
        self.answer_by = ComingDayField("answer_by", date.min, "answer_by_unreadable", self)
        self.answer_by.setMaximumWidth(160)
        self.other = KeyButton(self.tr("Other paper"), "Ctrl+N", self.add_paper, look="quiet")
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_1 // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addLayout(self._head())
        column.addLayout(self._column)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_3)
        foot.addLayout(labelled(self.tr("To be brought by"), self.answer_by))
        foot.addWidget(self.other, 0, Qt.AlignmentFlag.AlignBottom)
        foot.addStretch(1)
        column.addLayout(foot)
        self.answer_by.textChanged.connect(self.changed)
        self.setStyleSheet(_sheet())

    def show_asked(self, asked: Asked) -> None:
        """Show the checklist of a dossier; what was marked before the answer came stays."""
        self.show_papers(asked.question.papers, asked.session.today())
        self.answer_by.neighbour = asked.session.calendar.working.add_days

    def show_papers(self, papers: Sequence[CheckedPaper], today: date) -> None:
        """Show these papers."""
        kept = self.lacking()
        for line in self.papers:
            line.hide()
            line.deleteLater()
        self.papers, self._current = [], None
        self.answer_by.today = today
        for paper in papers:
            line = self._add(paper)
            same = next((each for each in kept if (each.no, each.name) == (paper.no, paper.name)), None)
            if same is not None:
                line.put(same)
        self._chain()

    def lacking(self) -> tuple[Lacking, ...]:
        """Return what is asked for, in the order of the checklist."""
        return tuple(each for line in self.papers if (each := line.lacking()) is not None)

    def reason(self) -> str:
        """Return the reason that follows from the lines: official words, in Vietnamese."""
        sentences = []
        for fault in Fault:
            told = [
                f"{each.name} ({each.why})" if each.why else each.name
                for each in self.lacking()
                if each.fault is fault
            ]
            if told:
                sentences.append(f"{FAULT_VI[fault].capitalize()}: {'; '.join(told)}.")
        return " ".join(sentences)

    def add_paper(self) -> None:
        """Add a line for a paper that is not on the checklist."""
        line = self._add(_NEW)
        self._chain()
        line.name_it()

    def given(self, details: ActDetails) -> ActDetails:
        """Return the details with the lines and the day; refused `answer_by_unreadable`."""
        return replace(details, lacking=self.lacking(), answer_by=self.answer_by.day())

    def put(self, details: ActDetails) -> None:
        """Put the lines and the day back."""
        known = {(line.need.no, line.need.name): line for line in self.papers}
        for each in details.lacking:
            line = known.get((each.no, each.name)) or self._add(replace(_NEW, name=each.name))
            line.put(each)
        self._chain()
        self.answer_by.set_day(details.answer_by)

    def fields(self) -> dict[str, QWidget]:
        """Return the line worked on and the day."""
        return {"lacking": self.start() or self.other, "answer_by": self.answer_by}

    def lines(self) -> tuple[Line, ...]:
        """Return the day: the checklist has keys of its own."""
        return (self.answer_by,)

    def start(self) -> QWidget | None:
        """Begin at the line worked on last, at first the first one."""
        return self._current or next(iter(self.papers), self.answer_by)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, SPACE_1, 0)
        head.setSpacing(0)
        keys = wrapped("caption")
        keys.setText(
            self.tr("Space: missing, not valid, in order · N: what is wrong · ← → and digits: counts")
        )
        head.addWidget(keys, 1)
        for words in (self.tr("orig."), self.tr("cert."), self.tr("copy")):
            label = role(QLabel(words, self), "caption")
            label.setFixedWidth(CELL_WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.addWidget(label)
        return head

    def _add(self, paper: CheckedPaper) -> LackingLine:
        line = LackingLine(paper, self.language, self)
        line.changed.connect(self.changed)
        line.stepped.connect(lambda by: self._step(line, by))
        line.removed.connect(lambda: self._remove(line))
        line.entered.connect(lambda: self._enter(line))
        self._column.addWidget(line)
        # A layout shows a new part only later, too late for the focus.
        line.show()
        self.papers.append(line)
        return line

    def _step(self, line: LackingLine, by: int) -> None:
        at = self.papers.index(line) + by
        if 0 <= at < len(self.papers):
            self.papers[at].setFocus(Qt.FocusReason.TabFocusReason)
        elif by > 0:
            self.answer_by.setFocus(Qt.FocusReason.TabFocusReason)

    def _remove(self, line: LackingLine) -> None:
        if line not in self.papers or not line.is_added:
            return
        at = self.papers.index(line)
        self.papers.remove(line)
        line.hide()
        line.deleteLater()
        near: QWidget = self.papers[max(0, at - 1)] if self.papers else self.answer_by
        self._current = near if isinstance(near, LackingLine) else None
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _enter(self, current: LackingLine) -> None:
        # One stop for the Tab key: the line worked on last.
        for line in self.papers:
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line is current else Qt.FocusPolicy.ClickFocus)
        self._current = current

    def _chain(self) -> None:
        stops: list[QWidget] = [stop for line in self.papers for stop in (line, line.title, line.note)]
        for before, after in pairwise([*stops, self.answer_by]):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.answer_by, self.other)
        if self.papers and self._current is None:
            self.papers[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _sheet() -> str:
    now = colours()
    return (
        f"LackingLine {{ border: 2px solid transparent; border-radius: {RADIUS}px; }}"
        f" LackingLine:hover {{ background: {now.ground}; }}"
        f" LackingLine:focus {{ border: 2px solid {now.accent}; background: {now.surface}; }}"
        f" QLabel[role=paper-name] {{ font-size: {TYPE_TABLE}px; color: {now.text}; }}"
        f" QLabel[role=count] {{ background: {now.ground}; border: 1px solid {now.line}; border-radius: 4px; }}"
        f" QLabel[role=count][wanted=true] {{ color: {now.muted}; font-style: italic; }}"
        f" QLabel[role=count][active=true] {{ border: 2px solid {now.accent}; font-weight: 600; }}"
    )
