"""Line icons from `resources/icons`, drawn in the colour asked for, sharp at every scale."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desk_app import paths

# In pixels of the screen: 16, 20, 24, 32 and 48 at one and two pixels to the point.
_SIZES = (16, 20, 24, 32, 40, 48, 64, 96)


def icon(name: str, colour: str = "") -> QIcon:
    """Return an icon in a colour (`#rrggbb`), by default that of the text in the look of now."""
    look, text = QGuiApplication.palette(), QPalette.ColorRole.WindowText
    return _icon(
        name, colour or look.color(text).name(), look.color(QPalette.ColorGroup.Disabled, text).name()
    )


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, faded: str) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(drawn(name, colour, size))
        made.addPixmap(drawn(name, faded, size), QIcon.Mode.Disabled)
    return made


def drawn(name: str, colour: str, size: int, scale: float = 1.0) -> QPixmap:
    """Return an icon as a square of `size` pixels at a device's scale; an unknown name is a ValueError."""
    lines = _lines(name, QColor(colour).name())
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    lines.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


# Read once for its many sizes: a window has twenty icons, each in eight sizes and two moods.
@lru_cache(maxsize=64)
def _lines(name: str, colour: str) -> QSvgRenderer:
    path = paths.ICONS / f"{name}.svg"
    if not path.is_file():
        raise ValueError(f"no icon {name!r} in resources/icons")
    return QSvgRenderer(QByteArray(path.read_text(encoding="utf-8").replace("currentColor", colour).encode()))
