"""Two versions of a procedure side by side: what differs, word by word, and what depends on it."""

from collections.abc import Sequence
from html import escape
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.procedure import Part, Procedure
from desk_app.domain.procedure_changes import changed_parts
from desk_app.ui.admin.part_text import part_lines
from desk_app.ui.admin.word_diff import Run, stretches
from desk_app.ui.theme import SPACE_1, SPACE_2, SPACE_3, SPACE_4, colours
from desk_app.ui.widgets.key_button import KeyCheck
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.words import part_word

# A run of equal lines longer than this is told by its number, while only what changed is shown.
_MOST_EQUAL = 2


class CompareView(QWidget):
    """Old at the left, new at the right; Alt+A shows the unchanged parts too.

    What was left out is struck through, what was put in underlined: shapes first, then colour.
    """

    def __init__(self, language: str = "vi", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._before: Procedure | None = None
        self._after: Procedure | None = None
        self._cells: list[str] = []
        self.summary = wrapped("section")
        self.notes = wrapped("muted")
        self.whole = KeyCheck(self.tr("Unchanged parts too"), "Alt+A", self)
        self.whole.toggled.connect(self._fill)
        self._sheet = QWidget()
        self._grid = QGridLayout(self._sheet)
        self._grid.setContentsMargins(0, 0, SPACE_2, 0)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._lay_out()

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts that differ; all of them for a procedure that is new."""
        if self._after is None:
            return ()
        if self._before is None:
            return tuple(part for part in Part if part_lines(self._after, part, self._language))
        return changed_parts(self._before, self._after)

    @property
    def text(self) -> str:
        """Everything shown as plain text, old and new cell by cell."""
        return "\n".join(self._cells)

    def show_procedures(self, before: Procedure | None, after: Procedure, notes: Sequence[str]) -> None:
        """Show two versions (`before` None: there was none) and what depends on the change."""
        self._before, self._after = before, after
        parts = self.parts
        if before is None:
            self.summary.setText(self.tr("New: not in the catalogue yet"))
        elif parts:
            named = ", ".join(part_word(part, self._language) for part in parts)
            self.summary.setText(self.tr("Changed: {parts}").format(parts=named))
        else:
            self.summary.setText(self.tr("Nothing differs between the two"))
        self.notes.setText("\n".join(f"• {note}" for note in notes))
        self.notes.setVisible(bool(notes))
        self._fill()

    def clear(self) -> None:
        """Show nothing."""
        self._before = self._after = None
        self.summary.clear()
        self.notes.hide()
        self._fill()

    def _fill(self) -> None:
        while item := self._grid.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
        self._cells.clear()
        if self._after is None:
            return
        if self._before is not None:
            self._write(0, 0, (Run(self.tr("Old")),), "caption")
            self._write(0, 1, (Run(self.tr("New")),), "caption")
        row = 1
        shown = {*self.parts, *(each.part for each in self._after.unread)}
        for part in Part:
            if part in shown or self.whole.isChecked():
                row = self._write_part(row, part, self._after)
        self._grid.setRowStretch(row, 1)

    def _write_part(self, row: int, part: Part, after: Procedure) -> int:
        new = part_lines(after, part, self._language)
        open_points = [each.words for each in after.unread if each.part is part]
        self._write(row, 0, (Run(part_word(part, self._language)),), "section", across=True)
        row += 1
        if self._before is None:
            self._write(row, 0, (Run("\n".join(new)),), across=True)
            row += 1
        else:
            row = self._write_difference(row, part_lines(self._before, part, self._language), new)
        for words in open_points:
            told = self.tr("Needs review: {words}").format(words=words)
            self._write(row, 0, (Run(told),), "error", across=True)
            row += 1
        return row

    def _write_difference(self, row: int, old: Sequence[str], new: Sequence[str]) -> int:
        for changed, group in groupby(stretches(old, new), key=lambda each: each.changed):
            found = list(group)
            if not changed and not self.whole.isChecked() and len(found) > _MOST_EQUAL:
                told = self.tr("… %n line(s) unchanged", "", len(found))
                self._write(row, 0, (Run(told),), "caption", across=True)
                row += 1
                continue
            for stretch in found:
                look = "" if stretch.changed else "muted"
                self._write(row, 0, stretch.before, look, removed=True)
                self._write(row, 1, stretch.after, look)
                row += 1
        return row

    def _write(
        self,
        row: int,
        column: int,
        runs: Sequence[Run],
        look: str = "",
        *,
        across: bool = False,
        removed: bool = False,
    ) -> None:
        label = wrapped(look)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setText(_marked(runs, removed=removed))
        self._cells.append("".join(run.text for run in runs))
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid.addWidget(label, row, column, 1, 2 if across else 1, Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_3)
        head.addWidget(self.summary, 1)
        head.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignTop)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("What differs"))
        area.setWidget(self._sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addLayout(head)
        column.addWidget(self.notes)
        column.addWidget(area, 1)


def _marked(runs: Sequence[Run], *, removed: bool) -> str:
    now = colours()
    ink, ground = (now.late, now.late_soft) if removed else (now.done, now.done_soft)
    line = "line-through" if removed else "underline"
    style = f"color:{ink};background-color:{ground};text-decoration:{line}"
    return "".join(
        f'<span style="{style}">{_lines(run.text)}</span>' if run.changed else _lines(run.text)
        for run in runs
    )


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")
