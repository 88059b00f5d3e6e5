"""The legs of a dossier that goes through several offices: who, what, since when, until when, and how it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desk_app.domain.leg_line import LegLine
from desk_app.domain.route_words import ENDING_WORDS
from desk_app.domain.wording import short_moment
from desk_app.domain.workflow import DossierStatus
from desk_app.ui.standing import shown_standing
from desk_app.ui.theme import SPACE_2, SPACE_3, SPACE_4, StandingStyle, colours, icon, role
from desk_app.ui.widgets.key_button import KeyButton

_SIGN = QSize(16, 16)
_STANDING_WIDTH = 160
_WORK, _STANDING = 2, 5


class LegsView(QWidget):
    """One row for each leg; one at work that lies here has a button that ends it, what is done here before others.

    `finish_asked` carries the position of that leg.
    """

    finish_asked = Signal(int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._position = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_4, SPACE_3, SPACE_4, SPACE_3)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(SPACE_2)
        self._grid.setColumnStretch(_WORK, 3)
        self._grid.setColumnStretch(_STANDING, 2)
        self._grid.setColumnMinimumWidth(_STANDING, _STANDING_WIDTH)
        self.finish = KeyButton("", "Ctrl+E", lambda: self.finish_asked.emit(self._position))
        self.finish.setParent(self)
        self.finish.hide()

    def show_legs(self, legs: Sequence[LegLine], *, may_finish: bool = True) -> None:
        """Show the legs of a dossier; without legs the view is empty."""
        self._clear()
        heads = (
            self.tr("Stage"),
            "",
            self.tr("Unit and part of the work"),
            self.tr("Began"),
            self.tr("Due by"),
            self.tr("Standing"),
        )
        for column, words in enumerate(heads):
            self._write(0, column, words, "caption")
        for number, leg in enumerate(legs):
            self._show_leg(1 + 2 * number, leg)
        last = 1 + 2 * len(legs)
        here = sorted((leg for leg in legs if leg.current and not leg.away), key=lambda leg: not leg.own)
        self._offer(here[0] if here and may_finish else None, last)
        self._grid.setRowStretch(last + 1, 1)
        self.setAccessibleDescription("; ".join(self._told(leg) for leg in legs))

    def _show_leg(self, row: int, leg: LegLine) -> None:
        style = self._style(leg)
        ink = "" if leg.current or leg.finished_at is not None else "muted"
        sign = QLabel(self)
        sign.setPixmap(icon(style.icon, style.colour).pixmap(_SIGN, self.devicePixelRatioF()))
        self._grid.addWidget(sign, row, 1, Qt.AlignmentFlag.AlignTop)
        work = f"{leg.name} ({leg.time_limit})" if leg.time_limit else leg.name
        began = short_moment(leg.started_at) if leg.started_at else "–"
        # The unit, and under it its part; what stands beside them has the room of both lines.
        self._write(row, _WORK, leg.unit_name, ink)
        self._write(row + 1, _WORK, work, "muted")
        for column, words in ((0, str(leg.stage)), (3, began), (4, short_moment(leg.due_at))):
            self._write(row, column, words, ink, lines=2)
        said = self._write(row, _STANDING, style.word, lines=2)
        said.setStyleSheet(f"color: {style.colour}; font-weight: 600;")

    def _style(self, leg: LegLine) -> StandingStyle:
        """Return how a leg stands, in words: sent or not, at work, late, how it ended and when."""
        style = shown_standing(DossierStatus.PROCESSING, leg.state, self._language)
        if leg.finished_at is not None:
            ending = ENDING_WORDS[leg.ending][self._language == "en"] if leg.ending else ""
            ended = self.tr("{ending} {moment}").format(ending=ending, moment=short_moment(leg.finished_at))
            word = self.tr("{ended}, %n working day(s) late", "", leg.days_late).format(ended=ended)
            sign = "clock-alert" if leg.days_late else "circle-check"
            return style._replace(icon=sign, word=word if leg.days_late else ended)
        if not leg.current:
            return style._replace(icon="circle", colour=colours().muted, word=self.tr("not begun"))
        if leg.started_at is None:
            standing = style.word[0].lower() + style.word[1:]
            word = self.tr("not sent yet, {standing}").format(standing=standing)
            return style._replace(word=word)
        return style

    def _told(self, leg: LegLine) -> str:
        return f"{leg.unit_name}: {leg.name}, {self._style(leg).word}"

    def _offer(self, leg: LegLine | None, row: int) -> None:
        """Offer to end the leg at work, where somebody here can say that it is done."""
        self.finish.setVisible(leg is not None)
        if leg is not None:
            self._position = leg.position
            self.finish.say(self.tr("Finish: {name}").format(name=leg.name))
            self._grid.addWidget(self.finish, row, _WORK, 1, 4, Qt.AlignmentFlag.AlignLeft)

    def _write(self, row: int, column: int, words: str, look: str = "", *, lines: int = 1) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(column >= _WORK)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if look:
            role(label, look)
        self._grid.addWidget(label, row, column, lines, 1, Qt.AlignmentFlag.AlignTop)
        return label

    def _clear(self) -> None:
        while item := self._grid.takeAt(0):
            old = item.widget()
            if old is not None and old is not self.finish:
                old.hide()
                old.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)
