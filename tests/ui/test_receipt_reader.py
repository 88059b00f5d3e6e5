"""A receipt handed over as a file is read as a scanner would read it."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from reportlab.graphics.barcode.code128 import Code128
from reportlab.pdfgen.canvas import Canvas

from desk_app.documents.qr import QrCode
from desk_app.documents.receipt import render_receipt
from desk_app.domain.errors import Refused
from desk_app.domain.paper_size import PaperSize
from desk_app.ui.receipt_reader import read_receipt
from tests.documents.samples import CODE, receipt
from tests.documents.test_receipt_scans import page_image, spoilt

pytestmark = pytest.mark.usefixtures("qapp")


def pdf_file(folder: Path, size: PaperSize = PaperSize.A4) -> Path:
    path = folder / f"receipt-{size}.pdf"
    path.write_bytes(render_receipt(receipt(), size))
    return path


@pytest.mark.parametrize("size", PaperSize)
def test_every_size_is_read_from_its_pdf(tmp_path: Path, size: PaperSize) -> None:
    assert read_receipt(str(pdf_file(tmp_path, size))) == receipt().qr_text


@pytest.mark.parametrize("name", ["scan.png", "scan.PNG", "photo.jpg", "photo.JPEG"])
def test_a_worn_page_is_read_from_a_picture(tmp_path: Path, name: str) -> None:
    picture = spoilt(page_image(render_receipt(receipt(), PaperSize.A5)), seed=4, crease_at=0.8)
    picture.save(tmp_path / name)
    assert read_receipt(str(tmp_path / name)) == receipt().qr_text


def test_what_is_transparent_is_paper(tmp_path: Path) -> None:
    document = QPdfDocument()
    document.load(str(pdf_file(tmp_path)))
    drawn = document.render(0, QSize(1240, 1754))
    document.close()
    assert drawn.hasAlphaChannel()
    assert drawn.save(str(tmp_path / "clear.png"))
    assert read_receipt(str(tmp_path / "clear.png")) == receipt().qr_text


def test_a_huge_picture_is_read_smaller(tmp_path: Path) -> None:
    page = page_image(render_receipt(receipt(), PaperSize.A5))
    page.resize((page.width * 6, page.height * 6), Image.Resampling.NEAREST).save(tmp_path / "huge.png")
    assert read_receipt(str(tmp_path / "huge.png")) == receipt().qr_text


def test_the_receipt_is_preferred_to_other_codes_also_of_later_pages(tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    canvas = Canvas(str(path))
    QrCode("https://example.org/a-form", 150).drawOn(canvas, 72, 600)
    Code128(CODE, barWidth=1.2, barHeight=40).drawOn(canvas, 72, 500)
    canvas.showPage()
    QrCode(receipt().qr_text, 200).drawOn(canvas, 72, 500)
    canvas.save()
    assert read_receipt(str(path)) == receipt().qr_text


def test_another_qr_is_preferred_to_a_barcode(tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"
    canvas = Canvas(str(path))
    Code128(CODE, barWidth=1.2, barHeight=40).drawOn(canvas, 72, 700)
    QrCode("https://example.org/a-form", 150).drawOn(canvas, 72, 400)
    canvas.save()
    assert read_receipt(str(path)) == "https://example.org/a-form"


def test_a_barcode_alone_gives_the_code(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "label.pdf"))
    Code128(CODE, barWidth=1.2, barHeight=40).drawOn(canvas, 72, 700)
    canvas.save()
    assert read_receipt(str(tmp_path / "label.pdf")) == CODE


def test_nothing_to_read_is_refused(tmp_path: Path) -> None:
    blank = QImage(400, 300, QImage.Format.Format_ARGB32)
    blank.fill(Qt.GlobalColor.transparent)
    painter = QPainter(blank)
    painter.drawLine(0, 0, 400, 300)
    painter.end()
    assert blank.save(str(tmp_path / "blank.png"))
    (tmp_path / "empty.pdf").write_bytes(b"")
    (tmp_path / "torn.pdf").write_bytes(render_receipt(receipt(), PaperSize.A4)[:900])
    (tmp_path / "words.jpg").write_text("not a picture", encoding="utf-8")
    for name in ("blank.png", "empty.pdf", "torn.pdf", "words.jpg"):
        with pytest.raises(Refused) as refused:
            read_receipt(str(tmp_path / name))
        assert (refused.value.code, refused.value.field) == ("receipt_unreadable", "text")


@pytest.mark.parametrize("text", [receipt().qr_text, CODE, "", "gone.pdf", "x" * 5000 + ".pdf", "a\0b.png"])
def test_any_other_argument_is_returned_as_it_is(text: str) -> None:
    assert read_receipt(text) == text


def test_neither_a_window_nor_numpy_is_needed(tmp_path: Path) -> None:
    program = (
        "import sys; sys.modules['numpy'] = None\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "from desk_app.ui.receipt_reader import read_receipt\n"
        "text = read_receipt(sys.argv[1])\n"
        "assert QCoreApplication.instance() is None\n"
        "sys.stdout.buffer.write(text.encode())\n"
    )
    words = [sys.executable, "-c", program, str(pdf_file(tmp_path))]
    done = subprocess.run(words, check=True, capture_output=True, timeout=60)
    assert done.stdout.decode() == receipt().qr_text
