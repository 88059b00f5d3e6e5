"""An independent decoder reads what was printed: turned, spoilt and creased."""

import numpy as np
import numpy.typing as npt
import pytest
import zxingcpp
from PIL import Image, ImageFilter
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from desk_app.documents.receipt import render_receipt
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.receipt_code import read_qr
from tests.documents.samples import CODE, LONG_PROCEDURE, receipt

DPI = 150
Pixels = npt.NDArray[np.uint8]


def page_image(pdf: bytes) -> Image.Image:
    """Return the first page at 150 dpi in grey, as a flat-bed scanner would."""
    buffer = QBuffer()
    buffer.setData(pdf)
    assert buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    points = document.pagePointSize(0)
    size = QSize(round(points.width() / 72 * DPI), round(points.height() / 72 * DPI))
    drawn = document.render(0, size).convertToFormat(QImage.Format.Format_RGBA8888)
    document.close()
    ink = Image.frombytes("RGBA", (size.width(), size.height()), bytes(drawn.constBits()))
    page = Image.new("RGBA", ink.size, "white")
    page.alpha_composite(ink)
    return page.convert("L")


def spoilt(page: Image.Image, seed: int, crease_at: float, turn: float = 3) -> Image.Image:
    """Turn by 3 degrees, lay a crease three pixels wide at a height, flip 2 % of the pixels."""
    turned = page.rotate(turn, expand=True, fillcolor=255, resample=Image.Resampling.BILINEAR)
    pixels = np.array(turned)
    row = int(pixels.shape[0] * crease_at)
    pixels[row : row + 3] = (235, 40)[seed % 2]
    flipped = np.random.default_rng(seed).random(pixels.shape) < 0.02
    pixels[flipped] = 255 - pixels[flipped]
    return Image.fromarray(pixels)


def worn(page: Image.Image) -> list[Image.Image]:
    """Return the page worn in ten ways, the crease always across the QR."""
    middle = qr_middle(page)
    return [spoilt(page, seed, middle + (seed - 5) * 0.005, (3, -3)[seed // 2 % 2]) for seed in range(10)]


def texts(picture: Image.Image) -> set[str]:
    """Return what is read from the picture as it is, evened out, and read over the height and width of bars."""
    pixels = np.array(picture)
    views = [
        picture,
        picture.filter(ImageFilter.MedianFilter(3)),
        _over_bars(pixels, 0),
        _over_bars(pixels, 1),
    ]
    return {code.text for view in views for code in zxingcpp.read_barcodes(view)}


def _over_bars(pixels: Pixels, axis: int) -> Image.Image:
    # As the line of a handheld reader does, which is much higher than one pixel.
    lines = np.stack([np.roll(pixels, shift, axis) for shift in range(-3, 4)])
    return Image.fromarray(np.median(lines, axis=0).astype(np.uint8))


def qr_middle(page: Image.Image) -> float:
    """Return the height of the QR's middle on the turned page, as a share of it."""
    turned = page.rotate(3, expand=True, fillcolor=255, resample=Image.Resampling.BICUBIC)
    found = [code for code in zxingcpp.read_barcodes(turned) if code.format == zxingcpp.BarcodeFormat.QRCode]
    spot = found[0].position
    return (spot.top_left.y + spot.bottom_right.y) / 2 / turned.height


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("procedure", ["Đăng ký khai sinh", LONG_PROCEDURE])
def test_qr_is_read_from_the_raw_picture_of_a_worn_page(size: PaperSize, procedure: str) -> None:
    form = receipt(procedure, count=1)
    page = page_image(render_receipt(form, size))
    read = [[code.text for code in zxingcpp.read_barcodes(picture)] for picture in worn(page)]
    assert sum(form.qr_text in found for found in read) >= 9


@pytest.mark.usefixtures("qapp")
def test_qr_is_read_from_a_page_that_is_set_tighter() -> None:
    form = receipt(LONG_PROCEDURE, count=4)
    page = page_image(render_receipt(form, PaperSize.A4))
    read = [[code.text for code in zxingcpp.read_barcodes(picture)] for picture in worn(page)]
    assert sum(form.qr_text in found for found in read) >= 9


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", PaperSize)
def test_zbar_reads_it_too(size: PaperSize) -> None:
    # It does not smooth: specks in most lines of one finder pattern cost it a page now and then.
    zbar = pytest.importorskip("pyzbar.pyzbar", exc_type=ImportError)
    form = receipt()
    page = page_image(render_receipt(form, size))
    only = [zbar.ZBarSymbol.QRCODE]
    read = [[code.data.decode() for code in zbar.decode(picture, symbols=only)] for picture in worn(page)]
    assert sum(form.qr_text in found for found in read) >= 6
    assert [code.data.decode() for code in zbar.decode(page, symbols=only)] == [form.qr_text]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("code", [CODE, "H13.50.05.123-261123-00012"])
@pytest.mark.parametrize("turn", [0, 3, -3])
def test_barcode_is_read_from_a_clean_page(size: PaperSize, code: str, turn: float) -> None:
    page = page_image(render_receipt(receipt(code=code), size))
    turned = page.rotate(turn, expand=True, fillcolor=255, resample=Image.Resampling.BILINEAR)
    assert code in {found.text for found in zxingcpp.read_barcodes(turned)}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", PaperSize)
def test_barcode_is_read_from_a_worn_page(size: PaperSize) -> None:
    page = page_image(render_receipt(receipt(), size))
    for seed in range(3):
        assert CODE in texts(spoilt(page, seed, 0.8))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", PaperSize)
def test_a_training_page_is_read_too(size: PaperSize) -> None:
    form = receipt()
    head = type(form.letterhead)("UBND", "UBND xã A", "Một cửa", "", "", "", "", training=True)
    page = page_image(render_receipt(receipt(letterhead=head), size))
    found = texts(spoilt(page, 3, 0.9))
    assert form.qr_text in found


@pytest.mark.usefixtures("qapp")
def test_what_the_camera_reads_is_a_claim_of_ours() -> None:
    page = page_image(render_receipt(receipt(), PaperSize.ROLL))
    claims = [read_qr(text) for text in texts(page)]
    assert CODE in {claim.code for claim in claims if claim}
