"""`desk-app receipt` and `check-receipt`: what is handed out is recognised, and nothing else is."""

from pathlib import Path

import pytest
import qrcode

from desk_app.domain.paper_size import PaperSize
from desk_app.services import printing, receipts
from desk_app.store import database
from tests.documents.reading import pages
from tests.journeys.console import Console, console, founded

__all__ = ["console", "founded"]

CODE = "H13.50.05-261123-0001"


def qr_of(founded: Console, code: str) -> str:
    """Return the text of a receipt's QR as the office kept it."""
    with database.connection():
        return receipts.receipt_form(printing._dossier(code)).qr_text


@pytest.mark.parametrize("size", PaperSize)
def test_receipt(founded: Console, tmp_path: Path, size: PaperSize) -> None:
    founded.received()
    out = tmp_path / "receipt.pdf"
    assert founded("receipt", CODE, "--out", str(out), "--size", size.value) == type(founded("verify"))(
        0, "", ""
    )
    text = " ".join(pages(out.read_bytes()))
    assert CODE in text
    assert "DIỄN TẬP" in text
    first = out.read_bytes()
    founded("receipt", CODE, "--out", str(out), "--size", size.value)
    assert out.read_bytes() == first
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "receipt.pdf"]


def test_receipt_that_cannot_be_written(founded: Console, tmp_path: Path) -> None:
    founded.received()
    lost = founded("receipt", CODE, "--out", str(tmp_path / "no" / "r.pdf"), "--language", "en")
    assert lost.code == 1
    assert "cannot be written" in lost.err
    assert founded("receipt", "H13.50.05-261123-0404", "--out", str(tmp_path / "r.pdf")).code == 1
    assert not (tmp_path / "r.pdf").exists()


def test_check_receipt_text(founded: Console) -> None:
    founded.received()
    shown = qr_of(founded, CODE)
    genuine = founded("check-receipt", shown, "--json").value
    assert genuine["verdict"] == "genuine"
    assert (genuine["code"], genuine["due_at"]) == (CODE, "2026-11-27T17:00:00")
    assert founded("check-receipt", "-", "--json", stdin=shown).value == genuine
    altered = founded("check-receipt", shown.replace("27/11/2026", "24/11/2026"), "--language", "en")
    assert altered.code == 0
    assert altered.out.startswith("altered: ")
    foreign = founded("check-receipt", shown.replace(CODE, "H13.50.06-261123-0001"), "--json").value
    assert foreign == {"verdict": "not_ours", "code": "H13.50.06-261123-0001"}
    nonsense = founded("check-receipt", "xin chào", "--language", "en")
    assert (nonsense.code, nonsense.out) == (1, "")
    assert "cannot be read" in nonsense.err


@pytest.mark.parametrize("size", PaperSize)
def test_check_receipt_pdf(founded: Console, tmp_path: Path, size: PaperSize) -> None:
    founded.received()
    out = tmp_path / "receipt.pdf"
    founded("receipt", CODE, "--out", str(out), "--size", size.value)
    assert founded("check-receipt", str(out), "--json").value["verdict"] == "genuine"


def test_check_receipt_png(founded: Console, tmp_path: Path) -> None:
    founded.received()
    shown = qr_of(founded, CODE)
    for text, verdict in ((shown, "genuine"), (shown.replace("27/11/2026", "24/11/2026"), "altered")):
        path = tmp_path / f"{verdict}.png"
        with path.open("wb") as file:
            qrcode.make(text).save(file)
        assert founded("check-receipt", str(path), "--json").value["verdict"] == verdict
