"""The receipt as it would be printed now: when it is due and why, what is still missing, and the key that accepts."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from html import escape
from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desk_app.domain.deadline import Due
from desk_app.domain.dossier import IssuedReceipt
from desk_app.domain.procedure import Procedure, RequiredDocument
from desk_app.domain.wording import short_day
from desk_app.ui.texts import warning_text
from desk_app.ui.theme import (
    SPACE_1,
    SPACE_2,
    SPACE_3,
    SPACE_4,
    TYPE_CODE,
    TYPE_SECTION,
    colours,
    icon,
    mark,
    role,
)
from desk_app.ui.widgets.key_button import KeyButton
from desk_app.ui.widgets.labelled import wrapped
from desk_app.ui.widgets.terms_words import weekday

WIDTH = 256
_NAME_LENGTH = 140


class ReceiptCard(QFrame):
    """What the citizen will hold: kept up to date while the officer types, then the code that was given."""

    def __init__(
        self,
        language: str,
        accept: Callable[[], None],
        guide: Callable[[], None],
        open_dossier: Callable[[], None],
        print_again: Callable[[], None],
        receive_fee: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language = language
        role(self, "card")
        self.setFixedWidth(WIDTH)
        self.title = role(QLabel(), "section")
        self.code = role(QLabel(), "code")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.procedure, self.person = wrapped(), wrapped("strong")
        self.due_weekday, self.due_day = role(QLabel(), "due-weekday"), role(QLabel(), "due")
        self.due_words = wrapped("muted")
        self.why = KeyButton(self.tr("Why"), "F10", self._toggle_why, look="quiet")
        self.explanation = QLabel()
        self.explanation.setWordWrap(True)
        self.warnings = wrapped("warning")
        self.fee, self.way = wrapped(), wrapped()
        self.papers = wrapped("papers")
        self.guidance = KeyButton(self.tr("Guide or refuse"), "F8", guide, icon=icon("printer"))
        self.open_dossier = KeyButton(self.tr("Open the dossier"), "Ctrl+O", open_dossier, look="quiet")
        self.print_again = KeyButton(
            self.tr("Print again"), "F11", print_again, icon=icon("printer"), look="quiet"
        )
        self.receive_fee = KeyButton(self.tr("Receive the fee"), "Alt+F8", receive_fee, look="quiet")
        self.accept = KeyButton(self.tr("Accept and print"), "F12", accept, look="primary")
        self.override = KeyButton(self.tr("Accept all the same"), "Ctrl+F12")
        self._rules = [role(QFrame(self), "rule") for _ in range(3)]
        self._due_title = role(QLabel(self.tr("Result on")), "muted")
        self._terms = QWidget(self)
        self._lay_out()
        self.setStyleSheet(_sheet())
        self.clear()

    def _lay_out(self) -> None:
        above, below, last = self._rules
        story_widget = QWidget(self)
        story = QVBoxLayout(story_widget)
        story.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_2)
        story.setSpacing(SPACE_1)
        head: tuple[QWidget, ...] = (self.title, self.code, above, self.procedure, self.person, below)
        due = (self._due_title, self.due_weekday, self.due_day, self.due_words)
        for widget in (*head, *due):
            story.addWidget(widget)
        story.addWidget(self.why, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.explanation, self.warnings, last, self._terms):
            story.addWidget(widget)
        story.addStretch(1)
        terms = QGridLayout(self._terms)
        terms.setContentsMargins(0, 0, 0, 0)
        terms.setHorizontalSpacing(SPACE_3)
        terms.setVerticalSpacing(SPACE_1)
        terms.setColumnStretch(1, 1)
        titles = (self.tr("Fee"), self.tr("Goes back"))
        for row, (words, value) in enumerate(zip(titles, (self.fee, self.way), strict=True)):
            terms.addWidget(role(QLabel(words), "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            terms.addWidget(value, row, 1)
        area = QScrollArea(self)
        area.setWidget(story_widget)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = self._foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_4)
        foot.setSpacing(SPACE_2)
        foot.addWidget(self.papers)
        for widget in self.stops()[1:]:
            foot.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def stops(self) -> tuple[KeyButton, ...]:
        """Return the stops of the Tab key in reading order."""
        return (
            self.why,
            self.guidance,
            self.print_again,
            self.open_dossier,
            self.receive_fee,
            self.override,
            self.accept,
        )

    def put_above_accept(self, widget: QWidget) -> None:
        """Offer another way to end the talk, above the key that accepts."""
        self._foot.insertWidget(self._foot.indexOf(self.accept), widget)

    def clear(self) -> None:
        """Show an empty receipt."""
        self.title.setText(self.tr("Receipt"))
        self.procedure.setText(self.tr("Stands here as soon as a procedure is picked."))
        self._show_parts(started=False)
        self.papers.hide()
        self.guidance.hide()
        self.print_again.hide()
        self.receive_fee.hide()
        self.offer_dossier(shown=False)
        self.confirming(asked=False)

    def show_procedure(self, procedure: Procedure, office_code: str, today: date) -> None:
        """Begin a receipt."""
        self.clear()
        self.code.setText(f"{office_code}-{today:%y%m%d}-····")
        self.procedure.setText(shorten(procedure.name, _NAME_LENGTH, placeholder=" …"))
        self.procedure.setToolTip(procedure.name)
        self.show_waiting()
        self._show_parts(started=True)

    def show_waiting(self) -> None:
        """Show no day while it is not known which terms count."""
        self.due_weekday.setText("")
        self.due_day.setText("…")
        self.due_words.setText("")

    def show_person(self, name: str) -> None:
        """Show whose dossier it is."""
        self.person.setText(name)
        self.person.setVisible(bool(name))

    def show_forecast(self, forecast: Due, limit: str) -> None:
        """Show when the result would be due, and why."""
        self._show_due(forecast.due_at, limit)
        self.explanation.setText(_told(forecast, self._language))
        self.warnings.setText(" ".join(warning_text(code, self._language) for code in forecast.warnings))
        self.warnings.setVisible(bool(forecast.warnings))

    def show_terms(self, fee: str, way: str) -> None:
        """Show what is paid and how the result goes back."""
        self.fee.setText(fee)
        self.way.setText(way)

    def show_missing(self, missing: Sequence[RequiredDocument]) -> None:
        """Say live how many papers are missing, and offer guidance in writing."""
        self.guidance.show()
        if missing:
            self._say_papers(self.tr("Papers missing: {count}").format(count=len(missing)), good=False)
        else:
            self._say_papers(self.tr("The papers are complete."), good=True)
        self.papers.setToolTip("\n".join(need.name for need in missing))

    def confirming(self, *, asked: bool) -> None:
        """Offer a key of its own to accept beside the same person's open dossier."""
        self.override.setVisible(asked)

    def let_accept(self, *, allowed: bool) -> None:
        """Let the keys that accept wait for an answer."""
        self.accept.setEnabled(allowed)
        self.override.setEnabled(allowed)

    def offer_dossier(self, *, shown: bool) -> None:
        """Offer to open a dossier that stands already."""
        self.open_dossier.setVisible(shown)

    def show_issued(self, issued: IssuedReceipt) -> None:
        """Show the code that was given, large."""
        office, _, tail = issued.code.partition("-")
        self.title.setText(self.tr("Accepted at {time}").format(time=f"{issued.received_at:%H:%M}"))
        self.code.setText(f'{escape(office)}-<br><span style="font-size:{TYPE_CODE}px">{escape(tail)}</span>')
        self._show_due(issued.due_at, "")
        for widget in (self.why, self.explanation, self.warnings, self.guidance):
            widget.hide()
        self._say_papers(self.tr("The code was copied."), good=True)
        self.confirming(asked=False)
        self.print_again.show()
        self.receive_fee.show()
        self.offer_dossier(shown=True)

    def _say_papers(self, words: str, *, good: bool) -> None:
        self.papers.setText(words)
        mark(self.papers, "complete", on=good)
        self.papers.show()

    def _show_due(self, due_at: datetime, limit: str) -> None:
        self.due_weekday.setText(f"{weekday(due_at.date(), self._language)}, {due_at:%H:%M}")
        self.due_day.setText(short_day(due_at.date()))
        self.due_words.setText(limit)
        self.due_words.setVisible(bool(limit))

    def _show_parts(self, *, started: bool) -> None:
        due = (self._due_title, self.due_weekday, self.due_day, self.due_words, self.why)
        for widget in (self.code, self.person, *due, *self._rules, self._terms):
            widget.setVisible(started)
        self.explanation.hide()
        self.warnings.hide()

    def _toggle_why(self) -> None:
        self.explanation.setVisible(self.explanation.isHidden())


def _told(forecast: Due, language: str) -> str:
    """Return the counted and skipped days as lines; a shape and a word say which is which."""
    now = colours()
    rows = []
    for note in forecast.explanation:
        sign, colour = ("✓", now.text) if note.counted else ("–", now.muted)
        day = f"{weekday(note.day, language, short=True)} {note.day:%d/%m}".replace(" ", "&nbsp;")
        cells = (f"{sign}&nbsp;", f"{day}&nbsp;&nbsp;", escape(note.why))
        rows.append(f'<tr style="color:{colour}">{"".join(f"<td>{cell}</td>" for cell in cells)}</tr>')
    return f'<table cellspacing="2">{"".join(rows)}</table>'


def _sheet() -> str:
    now = colours()
    return (
        f"QLabel[role=strong] {{ font-weight: 600; }}"
        f" QLabel[role=due-weekday] {{ font-size: {TYPE_SECTION}px; font-weight: 600; color: {now.accent}; }}"
        f" QLabel[role=due] {{ color: {now.accent}; }}"
        f" QLabel[role=warning] {{ color: {now.soon}; }}"
        f" QLabel[role=papers] {{ color: {now.soon}; font-weight: 600; }}"
        f" QLabel[role=papers][complete=true] {{ color: {now.done}; }}"
    )
