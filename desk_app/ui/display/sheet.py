"""What a page of the display consists of: words, panels, icons and QR codes, each at its place."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from desk_app.ui import icons
from desk_app.ui.display import qr
from desk_app.ui.display.look import SMALLEST, Look

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
CENTRE = Qt.AlignmentFlag.AlignCenter
MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MIDDLE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_ENDLESS = 1_000_000


@dataclass(frozen=True, slots=True)
class Words:
    """Text wrapped into a rectangle, which is big enough for it (`fits`)."""

    text: str
    rect: QRectF
    font: QFont
    colour: str
    align: Qt.AlignmentFlag = LEFT

    @property
    def fits(self) -> bool:
        """Whether no letter of it is cut."""
        needed = extent(self.text, self.font, self.rect.width())
        return needed.height() <= self.rect.height() + 1 and needed.width() <= self.rect.width() + 1


@dataclass(frozen=True, slots=True)
class Panel:
    """A filled rectangle, its corners round, its edge drawn where a colour for it is given."""

    rect: QRectF
    fill: str
    edge: str = ""
    radius: float = 0


@dataclass(frozen=True, slots=True)
class Sign:
    """A line icon."""

    rect: QRectF
    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class QrMark:
    """A QR code with its white quiet zone, black on white in every theme."""

    rect: QRectF
    text: str


Item = Words | Panel | Sign | QrMark
Sheet = tuple[Item, ...]


def extent(text: str, font: QFont, width: float) -> QSizeF:
    """Return the space that text needs when wrapped at words to a width."""
    flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, _ENDLESS), flags, text).size()


def lines(text: str, font: QFont, width: float) -> int:
    """Return in how many lines text is set in a width."""
    return round(extent(text, font, width).height() / QFontMetricsF(font).lineSpacing())


def advance(text: str, font: QFont) -> float:
    """Return the width of text on one line."""
    return QFontMetricsF(font).horizontalAdvance(text)


def fitted(
    look: Look,
    text: str,
    space: QSizeF,
    largest: float,
    weight: QFont.Weight = QFont.Weight.Normal,
    smallest: float = SMALLEST,
) -> QFont:
    """Return the largest font, from `largest` down to `smallest` of the design, in which text fits a space."""
    size = largest
    while size > smallest:
        font = look.font(size, weight)
        needed = extent(text, font, space.width())
        if needed.height() <= space.height() and needed.width() <= space.width():
            return font
        size -= 1
    return look.font(smallest, weight)


def said(sheet: Iterable[Item]) -> tuple[str, ...]:
    """Return every text on a sheet, also what its QR codes say."""
    return tuple(item.text for item in sheet if isinstance(item, Words | QrMark))


def paint(painter: QPainter, sheet: Iterable[Item]) -> None:
    """Draw a sheet."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in sheet:
        match item:
            case Words():
                painter.setFont(item.font)
                painter.setPen(QColor(item.colour))
                painter.drawText(item.rect, int(item.align) | int(Qt.TextFlag.TextWordWrap), item.text)
            case Panel():
                painter.setPen(QPen(QColor(item.edge), 2) if item.edge else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(item.fill))
                painter.drawRoundedRect(item.rect, item.radius, item.radius)
            case Sign():
                side = round(item.rect.width())
                picture = icons.drawn(item.name, item.colour, side, painter.device().devicePixelRatioF())
                painter.drawPixmap(item.rect.topLeft(), picture)
            case QrMark():
                qr.paint(painter, item.rect, item.text)
