"""Where the counter's window opens: as it was left, never larger than the screen."""

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtWidgets import QMainWindow, QStyle

USUAL = QSize(1366, 768)


def fitted(wanted: QRect, available: QRect) -> QRect:
    """Return the rectangle made no larger than what is available and moved inside it."""
    size = wanted.size().boundedTo(available.size())
    left = min(max(wanted.left(), available.left()), available.right() - size.width() + 1)
    top = min(max(wanted.top(), available.top()), available.bottom() - size.height() + 1)
    return QRect(left, top, size.width(), size.height())


def is_small(available: QSize) -> bool:
    """Tell whether a screen leaves no room for anything beside the window (in logical pixels)."""
    return available.width() <= USUAL.width() and available.height() <= USUAL.height()


def place(window: QMainWindow, kept: str) -> None:
    """Give a window that is not shown yet the geometry kept in hexadecimal, clamped; fill a small screen."""
    window.resize(USUAL)
    window.restoreGeometry(QByteArray.fromHex(kept.encode()))
    available = window.screen().availableGeometry()
    if is_small(available.size()):
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)
        return
    if not window.isMaximized():
        title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        window.setGeometry(fitted(window.geometry(), available.adjusted(0, title, 0, 0)))
