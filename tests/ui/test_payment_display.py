"""The citizen's screen while a transfer is awaited."""

from itertools import pairwise

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desk_app.domain.bank_account import BankAccount
from desk_app.domain.vietqr import Transfer
from desk_app.ui.display import payment
from desk_app.ui.display.look import Look
from desk_app.ui.display.sheet import Sheet, Words, paint, said
from desk_app.ui.theme import Theme

LONG = Transfer(
    BankAccount(
        "970405", "1234567890123456789", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG NGÃ BẢY TP CẦN THƠ"
    ),
    "Ngân hàng Nông nghiệp và Phát triển Nông thôn",
    999_999_999,
    "G06.123.456.789-261120-0123456",
)
SHORT = Transfer(
    BankAccount("970436", "0123456789", "UBND PHUONG NGA BAY"), "Vietcombank", 20_000, "H13.50.05-261123-0001"
)
SIZES = [(1366, 768), (1920, 1080), (1080, 1920), (1280, 1024), (3840, 2160)]


def drawn(look: Look, sheet: Sheet) -> QImage:
    image = QImage(look.size.toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    painter = QPainter(image)
    paint(painter, sheet)
    painter.end()
    return image


def scanned(image: QImage) -> list[str]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    picture = Image.frombytes("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine(), 1)
    return [found.text for found in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("transfer", [SHORT, LONG])
def test_the_code_is_read_and_every_word_fits(
    size: tuple[int, int], theme: Theme, transfer: Transfer, qapp: QApplication
) -> None:
    look = Look(QSizeF(*size), theme.colours)
    sheet = payment.sheet(look, transfer)
    assert scanned(drawn(look, sheet)) == [transfer.payload]
    texts = [item for item in sheet if isinstance(item, Words)]
    assert [words.text for words in texts if not words.fits] == []
    body = QRectF(look.body).adjusted(-1, -1, 1, 1)
    assert all(body.contains(item.rect) for item in sheet)
    for above, below in pairwise(texts):
        assert not above.rect.intersects(below.rect)


def test_it_says_amount_account_and_code(qapp: QApplication) -> None:
    words = said(payment.sheet(Look(QSizeF(1920, 1080), Theme.LIGHT.colours), SHORT))
    assert {"20.000 đ", "UBND PHUONG NGA BAY", "Vietcombank · 0123456789", SHORT.code} <= set(words)
