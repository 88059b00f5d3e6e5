"""What a real printer was given in a test, and what a reader's eye finds on the paper it put out."""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtPdf import QPdfDocument

from desk_app.ui import printer
from desk_app.ui.printer import OpenPrinter
from tests.documents.reading import pages
from tests.journeys.windows import paper_printer


@dataclass
class Paper:
    """Everything that was printed, by its title: the document as it was drawn, and the paper in a file."""

    folder: Path
    drawn: dict[str, bytes] = field(default_factory=dict)

    def text(self, title: str) -> str:
        """Return the words of a document, its pages one after the other."""
        return " ".join(pages(self.drawn[title]))

    def codes(self, title: str, page: int = 0) -> set[str]:
        """Return what a reader finds on one page of the paper."""
        paper = QPdfDocument()
        assert paper.load(str(self.folder / title)) is QPdfDocument.Error.None_
        image = printer.rasterise(paper, page, 300)
        assert image.format() is QImage.Format.Format_Grayscale8
        grey = memoryview(image.constBits()).cast("B", (image.height(), image.bytesPerLine()))
        return {code.text for code in zxingcpp.read_barcodes(grey)}


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paper:
    """Let every page of the program print on a real printer that puts its paper into files."""
    taken = Paper(tmp_path / "paper")
    taken.folder.mkdir()
    put_on_paper = printer.put_on_paper

    def put(pdf: bytes, title: str, _open_printer: OpenPrinter) -> str:
        taken.drawn[title] = pdf
        return put_on_paper(pdf, title, partial(paper_printer, taken.folder / title))

    monkeypatch.setattr(printer, "put_on_paper", put)
    return taken
