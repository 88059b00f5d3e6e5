"""A QR code painted as one path, its modules whole pixels, so that a phone reads it from across the room."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

QUIET_ZONE = 4  # modules, ISO/IEC 18004


@lru_cache(maxsize=256)
def matrix(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the modules of the QR code of `text` (UTF-8) with its quiet zone, True for dark."""
    # The package brings a whole imaging library, and no code is shown when the window opens.
    from qrcode.constants import ERROR_CORRECT_M
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, border=QUIET_ZONE)
    code.add_data(text.encode(), optimize=0)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def paint(painter: QPainter, rect: QRectF, text: str) -> None:
    """Draw the code in the middle of a square, black on white whatever the theme."""
    modules = matrix(text)
    module = max(1.0, float(int(rect.width() / len(modules))))
    side = module * len(modules)
    corner = QPointF(
        round(rect.left() + (rect.width() - side) / 2), round(rect.top() + (rect.height() - side) / 2)
    )
    path = QPainterPath()
    for down, row in enumerate(modules):
        for across, dark in enumerate(row):
            if dark:
                path.addRect(QRectF(corner.x() + across * module, corner.y() + down * module, module, module))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(rect, QColor(Qt.GlobalColor.white))
    painter.fillPath(path, QColor(Qt.GlobalColor.black))
    painter.restore()
