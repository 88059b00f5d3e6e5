"""The checklist of papers: ticked one by one or all at once, without the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk_app.domain.procedure import Procedure, RequiredDocument
from desk_app.domain.submitted_document import SubmittedDocument
from desk_app.ui.theme import RADIUS, SPACE_1, TYPE_TABLE, colours, role
from desk_app.ui.widgets.columns import Rolled
from desk_app.ui.widgets.flow import FlowLayout
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.paper_line import CELL_WIDTH, PaperLine

_SCROLL_BAR = 12


class Checklist(QWidget):
    """The papers of a procedure as lines; one stop of the Tab key, arrows go from line to line."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[PaperLine] = []
        self._current: PaperLine | None = None
        self.tab_after: QWidget | None = None
        self.all_received = KeyButton(self.tr("All received"), "Ctrl+Space", self.receive_all)
        self.other_paper = KeyButton(self.tr("Other paper"), "Ctrl+N", self.add_paper, look="quiet")
        self.keys = wrapped("caption")
        self.keys.setText(self.tr("Space: received · N: note"))
        self.empty = wrapped("muted")
        self.empty.setText(self.tr("Pick the procedure first: its papers stand here."))
        self._rows = QWidget(self)
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_1)
        self._column.addStretch(1)
        self.area = Rolled(self._rows, self)
        self.area.set_least(140)
        self._lay_out()
        self.setStyleSheet(_sheet())
        self._show_state()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, _SCROLL_BAR, 0)
        head.setSpacing(0)
        head.addWidget(self.keys, 1)
        self.heads = [
            role(QLabel(words, self), "caption")
            for words in (self.tr("orig."), self.tr("cert."), self.tr("copy"))
        ]
        for label in self.heads:
            label.setFixedWidth(CELL_WIDTH)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            head.addWidget(label)
        foot = QWidget(self)
        flow = FlowLayout(foot, SPACE_1)
        for button in (self.all_received, self.other_paper):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_1)
        column.addLayout(head)
        column.addWidget(self.empty)
        column.addWidget(self.area, 1)
        column.addWidget(foot)

    def show_procedure(self, procedure: Procedure | None, papers: Sequence[SubmittedDocument] = ()) -> None:
        """Show the papers of a procedure, those already counted with their counts; None empties the list."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        kept = {paper.no: paper for paper in papers if paper.no}
        for need in procedure.documents if procedure else ():
            line = self._add(need)
            if need.no in kept:
                line.set_document(kept[need.no])
        if procedure:
            for paper in papers:
                if not paper.no and paper.name:
                    self._add(_extra()).set_document(paper)
        self._show_state()
        self._chain()

    def documents(self) -> tuple[SubmittedDocument, ...]:
        """Return the lines as handed in; an extra paper without a name is none."""
        return tuple(paper for line in self.lines if (paper := line.document()).name)

    def start(self) -> None:
        """Go to the line worked on last, at first the first one."""
        if self._current in self.lines:
            self._current.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> tuple[QWidget, ...]:
        """Return the stops of the Tab key inside the lines."""
        return tuple(stop for line in self.lines for stop in (line, line.title, line.note))

    def receive_all(self) -> None:
        """Count every paper that is always required as published; what was counted already stays."""
        for line in self.lines:
            if line.need.required and not line.is_extra and not any(line.counts):
                line.receive()

    def add_paper(self) -> None:
        """Add a line for a paper that is not on the list."""
        line = self._add(_extra())
        self._show_state()
        self._chain()
        line.name_it()

    def _add(self, need: RequiredDocument) -> PaperLine:
        line = PaperLine(need, self._marks(need), self._rows)
        line.changed.connect(self.changed)
        line.stepped.connect(lambda by: self._step(line, by))
        line.removed.connect(lambda: self._remove(line))
        line.entered.connect(lambda: self._enter(line))
        self._column.insertWidget(len(self.lines), line)
        # A layout shows a new part only later, too late for the focus.
        line.show()
        self.lines.append(line)
        return line

    def _marks(self, need: RequiredDocument) -> str:
        if not need.no:
            return self.tr("beside the list")
        words = [self.tr("required") if need.required else self.tr("optional")]
        if need.to_show:
            words.append(self.tr("to show and take back"))
        if need.originals > 1:
            words.append(self.tr("originals: {count}").format(count=need.originals))
        if need.copies:
            words.append(self.tr("copies: {count}").format(count=need.copies))
        if need.case:
            words.append(need.case)
        return " · ".join(words)

    def _step(self, line: PaperLine, by: int) -> None:
        at = self.lines.index(line) + by
        if 0 <= at < len(self.lines):
            self.lines[at].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.focusNextPrevChild(at > 0)

    def _remove(self, line: PaperLine) -> None:
        if line not in self.lines:
            return
        at = self.lines.index(line)
        self.lines.remove(line)
        line.hide()
        line.deleteLater()
        if self.lines:
            self.lines[max(0, at - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()
        self.changed.emit()

    def _enter(self, current: PaperLine) -> None:
        # One stop for the Tab key: the line worked on last.
        for line in self.lines:
            line.setFocusPolicy(Qt.FocusPolicy.StrongFocus if line is current else Qt.FocusPolicy.ClickFocus)
        self._current = current
        self.area.ensureWidgetVisible(current, 0, SPACE_1)

    def _chain(self) -> None:
        """Put the lines into the order of the Tab key, behind `tab_after`."""
        before = self.tab_after
        for stop in self.stops():
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop

    def _show_state(self) -> None:
        self.empty.setVisible(not self.lines)
        for widget in (self.keys, *self.heads, self.all_received, self.other_paper):
            widget.setVisible(bool(self.lines))
        if self.lines and not any(line.focusPolicy() == Qt.FocusPolicy.StrongFocus for line in self.lines):
            self.lines[0].setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._current = self.lines[0]


def _extra() -> RequiredDocument:
    return RequiredDocument(0, "", required=False)


def _sheet() -> str:
    now = colours()
    return (
        f"PaperLine {{ border: 2px solid transparent; border-radius: {RADIUS}px; }}"
        f" PaperLine:hover {{ background: {now.ground}; }}"
        f" PaperLine:focus {{ border: 2px solid {now.accent}; background: {now.surface}; }}"
        f" QLabel[role=paper-name] {{ font-size: {TYPE_TABLE}px; }}"
        f" QLabel[role=count] {{ background: {now.ground}; border: 1px solid {now.line}; border-radius: 4px; }}"
        f" QLabel[role=count][wanted=true] {{ color: {now.muted}; font-style: italic; }}"
        f" QLabel[role=count][active=true] {{ border: 2px solid {now.accent}; font-weight: 600; }}"
    )
