"""The measures of the public display: everything is laid out for 1920×1080 (or 1080×1920) and scaled from there."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QFont

from desk_app.ui import fonts
from desk_app.ui.palette import Colours

# Type sizes in pixels at 1920×1080: nothing that is read from four metres is smaller than BODY.
CAPTION, BODY, FACT, NAME, TITLE, OFFICE, CLOCK = 28, 34, 44, 48, 52, 42, 64
SMALLEST = 24

MARGIN, GAP, PADDING, RADIUS = 40, 24, 28, 20
HEAD, BAND, FOOT, PROGRESS = 112, 44, 104, 8
_SIDE = 440
_SIDE_BELOW = 432

MEDIUM, STRONG, BOLD = QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold


@dataclass(frozen=True)
class Look:
    """One screen's size in pixels, its colours, and whether the training band is on it."""

    size: QSizeF
    colours: Colours
    training: bool = False

    @property
    def dark(self) -> bool:
        """Whether light letters stand on a dark ground."""
        return QColor(self.colours.ground).lightness() < 128

    @property
    def upright(self) -> bool:
        """Whether the screen stands on its short side."""
        return self.size.height() > self.size.width()

    @cached_property
    def scale(self) -> float:
        """Pixels of this screen to one of the design."""
        wide, high = (1080, 1920) if self.upright else (1920, 1080)
        return max(0.1, min(self.size.width() / wide, self.size.height() / high))

    def px(self, length: float) -> float:
        """Return a length of the design in pixels of this screen."""
        return length * self.scale

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """Return the bundled font at a size of the design, figures of one width."""
        fonts.load()
        return fonts.sized(fonts.BUNDLED_FAMILY, round(self.px(size)), weight)

    @property
    def head(self) -> QRectF:
        """Where office, day and clock stand."""
        return QRectF(0, 0, self.size.width(), self.px(HEAD))

    @property
    def band(self) -> QRectF:
        """Where a training office says that it is one; without height in a real one."""
        return QRectF(0, self.head.bottom(), self.size.width(), self.px(BAND) if self.training else 0)

    @property
    def foot(self) -> QRectF:
        """Where hours, hotline and day of review stand."""
        high = self.px(FOOT * 2 if self.upright else FOOT)
        return QRectF(0, self.size.height() - high, self.size.width(), high)

    @property
    def progress(self) -> QRectF:
        """The line that shows how long a page still stays."""
        return QRectF(0, self.foot.top() - self.px(PROGRESS), self.size.width(), self.px(PROGRESS))

    @property
    def body(self) -> QRectF:
        """Everything between head and foot."""
        top, margin = self.band.bottom() + self.px(GAP), self.px(MARGIN)
        high = self.progress.top() - self.px(GAP) - top
        return QRectF(margin, top, self.size.width() - 2 * margin, high)

    @property
    def main(self) -> QRectF:
        """Where the posting itself stands, beside (or above) the results."""
        body = self.body
        if self.upright:
            return body.adjusted(0, 0, 0, -self.px(_SIDE_BELOW + GAP))
        return body.adjusted(0, 0, -self.px(_SIDE + GAP), 0)

    @property
    def side(self) -> QRectF:
        """Where the results and the QR code of a posted procedure stand."""
        body = self.body
        if self.upright:
            return QRectF(
                body.left(), body.bottom() - self.px(_SIDE_BELOW), body.width(), self.px(_SIDE_BELOW)
            )
        return QRectF(body.right() - self.px(_SIDE), body.top(), self.px(_SIDE), body.height())
