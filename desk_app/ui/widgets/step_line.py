"""The way of a dossier as a line: tiếp nhận → xử lý → ký → có kết quả → đã trả, where it lies and since when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, IntEnum
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.domain.dossier import DossierDetail, TimelineEntry
from desk_app.domain.events import EventType
from desk_app.domain.wording import short_moment
from desk_app.domain.workflow import FINAL, STOPPED, DossierStatus
from desk_app.ui.theme import SPACE_1, SPACE_2, colours
from desk_app.ui.words import status_word

DOT = 9
LINE_HEIGHT = 17


class Stop(IntEnum):
    """The stops on the way."""

    RECEIVED = 0
    PROCESSING = 1
    SIGNING = 2
    READY = 3
    RETURNED = 4


class Mark(Enum):
    """How a stop is shown."""

    PASSED = "passed"
    HERE = "here"
    STOPPED = "stopped"
    ENDED = "ended"
    SKIPPED = "skipped"
    AHEAD = "ahead"


_STOP_OF_EVENT: dict[str, Stop] = {
    EventType.DOSSIER_ACCEPTED: Stop.RECEIVED,
    EventType.DOSSIER_FORWARDED: Stop.PROCESSING,
    EventType.DOSSIER_SENT_BACK: Stop.PROCESSING,
    EventType.SUPPLEMENT_RECEIVED: Stop.PROCESSING,
    EventType.PAYMENT_RECEIVED: Stop.PROCESSING,
    EventType.DOSSIER_RESUMED: Stop.PROCESSING,
    EventType.DOSSIER_SUBMITTED: Stop.SIGNING,
    EventType.RESULT_APPROVED: Stop.SIGNING,
    EventType.RESULT_RELEASED: Stop.READY,
    EventType.RESULT_DENIED: Stop.READY,
    EventType.RESULT_HANDED_OVER: Stop.RETURNED,
}

_STOP_OF_STATUS: dict[DossierStatus, Stop] = {
    DossierStatus.PROCESSING: Stop.PROCESSING,
    DossierStatus.WAITING: Stop.PROCESSING,
    DossierStatus.PAYMENT_DUE: Stop.PROCESSING,
    DossierStatus.SUSPENDED: Stop.PROCESSING,
    DossierStatus.SIGNING: Stop.SIGNING,
    DossierStatus.SIGNED: Stop.SIGNING,
    DossierStatus.READY: Stop.READY,
    DossierStatus.RETURNED: Stop.RETURNED,
}


@dataclass(frozen=True, slots=True)
class StopMark:
    """One stop, how it is shown, and since when it was reached."""

    stop: Stop
    mark: Mark
    since: datetime | None


def way_of(detail: DossierDetail) -> tuple[StopMark, ...]:
    """Return the five stops of a dossier; one that ended early ends at the last stop it reached."""
    reached: dict[Stop, datetime] = {Stop.RECEIVED: detail.summary.received_at}
    for entry in _standing_steps(detail.timeline):
        stop = _STOP_OF_EVENT.get(entry.type)
        if stop is not None:
            reached[stop] = entry.at
    status = detail.summary.status
    here = _STOP_OF_STATUS.get(status, max(reached) if status in FINAL else Stop.RECEIVED)
    return tuple(
        StopMark(stop, _mark(stop, here, status, reached), _since(stop, here, reached)) for stop in Stop
    )


def _standing_steps(timeline: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    """Return the steps of a dossier, without those that were taken back."""
    steps: list[TimelineEntry] = []
    for entry in timeline:
        if entry.type == EventType.STEP_UNDONE and steps:
            steps.pop()
        elif "status" in entry.data:
            steps.append(entry)
    return steps


def _since(stop: Stop, here: Stop, reached: dict[Stop, datetime]) -> datetime | None:
    return reached.get(stop) if stop <= here else None


def _mark(stop: Stop, here: Stop, status: DossierStatus, reached: dict[Stop, datetime]) -> Mark:
    if stop > here:
        return Mark.AHEAD
    if stop < here:
        return Mark.PASSED if stop in reached else Mark.SKIPPED
    if status is DossierStatus.RETURNED:
        return Mark.PASSED
    if status in FINAL:
        return Mark.ENDED
    return Mark.STOPPED if status in STOPPED else Mark.HERE


def lines_of(words: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """Return words in lines of a width in pixels, at most so many, the last or a long word ended by "…"."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (len(lines) == most or metrics.horizontalAdvance(longer) <= width):
            lines[-1] = longer
        else:
            lines.append(word)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


class StepLine(QWidget):
    """Draws the way; `compact` has the words in two lines, and the moments in a tooltip and for the screen reader."""

    def __init__(self, language: str = "vi", *, compact: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._compact = compact
        self._way: tuple[StopMark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_detail(self, detail: DossierDetail) -> None:
        """Show where a dossier lies."""
        self._way = way_of(detail)
        told = [self._told(mark) for mark in self._way if mark.mark not in {Mark.AHEAD, Mark.SKIPPED}]
        status = status_word(detail.summary.status, self._language)
        self.setAccessibleName(self.tr("Way of the dossier"))
        self.setAccessibleDescription(f"{'; '.join(told)}. {status}")
        self.setToolTip("\n".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for dots and words."""
        return QSize(300 if self._compact else 560, 2 * DOT + SPACE_2 + 2 * LINE_HEIGHT + SPACE_1)

    def minimumSizeHint(self) -> QSize:
        """Return the narrowest room in which the words stand apart."""
        return QSize(280, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, its dots and the words under them."""
        if not self._way:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(self._way)
        centres = [QPointF(step * (number + 0.5), DOT + 1) for number in range(len(self._way))]
        self._draw_line(painter, centres)
        for mark, centre in zip(self._way, centres, strict=True):
            _draw_dot(painter, mark.mark, centre)
            self._draw_words(painter, mark, centre, step)
        painter.end()

    def _told(self, mark: StopMark) -> str:
        word = self._words()[mark.stop]
        return f"{word} {short_moment(mark.since)}" if mark.since else word

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr("Accepted"),
            self.tr("Processing"),
            self.tr("Signing"),
            self.tr("Result ready"),
            self.tr("Handed over"),
        )

    def _draw_line(self, painter: QPainter, centres: list[QPointF]) -> None:
        now = colours()
        for (left, right), mark in zip(pairwise(centres), self._way[1:], strict=True):
            ahead = mark.mark is Mark.AHEAD
            painter.setPen(QPen(QColor(now.line if ahead else now.accent), 2))
            painter.drawLine(left + QPointF(DOT + 3, 0), right - QPointF(DOT + 3, 0))

    def _draw_words(self, painter: QPainter, mark: StopMark, centre: QPointF, width: float) -> None:
        now = colours()
        font = self.font()
        font.setPixelSize(11 if self._compact else 12)
        font.setBold(mark.mark in {Mark.HERE, Mark.STOPPED, Mark.ENDED})
        painter.setFont(font)
        faint = mark.mark in {Mark.AHEAD, Mark.SKIPPED}
        painter.setPen(QColor(now.muted if faint else now.text))
        place = QRectF(centre.x() - width / 2, centre.y() + DOT + SPACE_1, width, LINE_HEIGHT)
        lines = lines_of(
            self._words()[mark.stop], QFontMetricsF(font), width - SPACE_1, 2 if self._compact else 1
        )
        for at, words in enumerate(lines):
            painter.drawText(place.translated(0, at * LINE_HEIGHT), Qt.AlignmentFlag.AlignCenter, words)
        if mark.since and not self._compact:
            font.setBold(False)
            painter.setFont(font)
            painter.setPen(QColor(now.muted))
            painter.drawText(
                place.translated(0, LINE_HEIGHT), Qt.AlignmentFlag.AlignCenter, f"{mark.since:%d/%m %H:%M}"
            )


def _draw_dot(painter: QPainter, mark: Mark, centre: QPointF) -> None:
    now = colours()
    edge = {Mark.STOPPED: now.stopped, Mark.ENDED: now.late, Mark.AHEAD: now.edge, Mark.SKIPPED: now.edge}
    colour = QColor(edge.get(mark, now.accent))
    filled = mark in {Mark.PASSED, Mark.HERE}
    painter.setPen(QPen(colour, 2, Qt.PenStyle.DotLine if mark is Mark.SKIPPED else Qt.PenStyle.SolidLine))
    painter.setBrush(colour if filled else QColor(now.surface))
    painter.drawEllipse(centre, DOT - 1, DOT - 1)
    sign = QColor(now.on_accent) if filled else colour
    painter.setPen(QPen(sign, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    match mark:
        case Mark.PASSED:
            tick = [QPointF(-3.5, 0.5), QPointF(-1, 3), QPointF(3.5, -2.5)]
            painter.drawPolyline([centre + point for point in tick])
        case Mark.HERE:
            painter.setBrush(sign)
            painter.drawEllipse(centre, 2, 2)
        case Mark.STOPPED:
            for side in (-2, 2):
                painter.drawLine(centre + QPointF(side, -3), centre + QPointF(side, 3))
        case Mark.ENDED:
            painter.drawLine(centre + QPointF(-2.5, -2.5), centre + QPointF(2.5, 2.5))
            painter.drawLine(centre + QPointF(-2.5, 2.5), centre + QPointF(2.5, -2.5))
        case Mark.SKIPPED | Mark.AHEAD:
            return
