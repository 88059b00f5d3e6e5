"""A page as a scanner would see it."""

import numpy as np
import numpy.typing as npt
import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

Pixels = npt.NDArray[np.uint8]


def pictures(pdf: bytes, *numbers: int, dpi: int = 150) -> list[Pixels]:
    """Return pages, counted from 0, in grey."""
    buffer = QBuffer()
    buffer.setData(pdf)
    assert buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    found = []
    for number in numbers or range(document.pageCount()):
        points = document.pagePointSize(number)
        size = QSize(round(points.width() / 72 * dpi), round(points.height() / 72 * dpi))
        drawn = document.render(number, size).convertToFormat(QImage.Format.Format_RGBA8888)
        ink = Image.frombytes("RGBA", (size.width(), size.height()), bytes(drawn.constBits()))
        page = Image.new("RGBA", ink.size, "white")
        page.alpha_composite(ink)
        found.append(np.array(page.convert("L")))
    document.close()
    return found


def codes(picture: Pixels) -> list[str]:
    """Return what the QR codes of a page say, from top to bottom."""
    found = zxingcpp.read_barcodes(picture)
    return [code.text for code in sorted(found, key=lambda code: code.position.top_left.y)]


def has_ink(picture: Pixels) -> bool:
    """Tell whether anything is drawn on a part of a page."""
    return bool((picture < 128).any())
