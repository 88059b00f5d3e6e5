"""Reading a receipt from a file: the QR of its PDF, its scan or its photograph. Needs no window and no screen."""

from collections.abc import Iterator
from pathlib import Path

import zxingcpp
from PySide6.QtCore import QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtPdf import QPdfDocument

from desk_app.domain.errors import Refused
from desk_app.domain.receipt_code import read_qr

_PICTURES = frozenset({".png", ".jpg", ".jpeg"})
_DPI = 200
_LARGEST_SIDE = 5000  # pixels: a page the size of a wall does not eat the memory
_MOST_PAGES = 20


def read_receipt(argument: str) -> str:
    """Return the text of the receipt's QR in a PDF, PNG or JPEG file; any other argument is returned as it is.

    Prefers a receipt of a one-stop desk to another QR, and a QR to the barcode of the code alone. Refused
    `receipt_unreadable` on the field `text` where nothing can be read.
    """
    path = Path(argument)
    if path.suffix.lower() not in {".pdf", *_PICTURES} or not _is_file(path):
        return argument
    others: list[zxingcpp.Barcode] = []
    for image in _images(path):
        for code in zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain):
            if read_qr(code.text):
                return str(code.text)
            others.append(code)
    others.sort(key=lambda code: code.format != zxingcpp.BarcodeFormat.QRCode)
    if not others:
        raise Refused("receipt_unreadable", field="text")
    return str(others[0].text)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        # A text longer than any file name is a text.
        return False


def _images(path: Path) -> Iterator[QImage]:
    """Yield each page sharp, then softened: specks and creases of a worn paper go before its modules do."""
    pages = _pdf_pages(path) if path.suffix.lower() == ".pdf" else _picture(path)
    for page in pages:
        yield page
        yield page.scaled(
            page.size() * 0.7, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )


def _pdf_pages(path: Path) -> Iterator[QImage]:
    document = QPdfDocument()
    document.load(str(path))
    try:
        for number in range(min(document.pageCount(), _MOST_PAGES)):
            yield _on_white(document.render(number, _pixels(document.pagePointSize(number))))
    finally:
        document.close()


def _pixels(points: QSizeF) -> QSize:
    size = (points * (_DPI / 72)).toSize()
    return size if max(size.width(), size.height()) <= _LARGEST_SIDE else _fitted(size)


def _fitted(size: QSize) -> QSize:
    return size.scaled(_LARGEST_SIDE, _LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio)


def _picture(path: Path) -> Iterator[QImage]:
    reader = QImageReader(str(path))
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST_SIDE:
        reader.setScaledSize(_fitted(size))
    image = reader.read()
    if not image.isNull():
        yield _on_white(image)


def _on_white(image: QImage) -> QImage:
    """Return the picture in grey, what is transparent being paper."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(QPointF(), image)
    painter.end()
    return paper.convertToFormat(QImage.Format.Format_Grayscale8)
