from io import BytesIO
from typing import Any

import pytest
from fontTools.ttLib import TTFont
from pypdf import PdfReader
from reportlab.pdfbase import pdfmetrics

from desk_app.documents import fonts
from desk_app.documents.day_log import render_day_log
from desk_app.documents.receipt import render_receipt
from desk_app.domain.paper_size import PaperSize
from desk_app.paths import FONTS
from tests.documents.samples import receipt
from tests.exports.samples import day_log

_VOWELS = "aăâeêioôơuưy"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_ALSO = "đĐ₫–…•−°“”‘’§½"
SHIPPED = sorted(FONTS.glob("*/*.[ot]tf"))


def letters() -> set[str]:
    from unicodedata import normalize

    toned = {normalize("NFC", vowel + tone) for vowel in _VOWELS for tone in _TONES}
    return toned | {letter.upper() for letter in toned} | set(_ALSO)


def test_the_whole_alphabet_is_asked_for() -> None:
    assert len(letters()) == 12 * 6 * 2 + len(_ALSO)
    assert all(len(letter) == 1 for letter in letters())


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_every_vietnamese_letter_has_a_glyph(file: object) -> None:
    shapes = TTFont(file).getBestCmap()
    assert sorted(letter for letter in letters() if ord(letter) not in shapes) == []


def test_faces_of_the_windows_and_of_the_forms_are_shipped() -> None:
    names = {file.name for file in SHIPPED}
    assert {f"Inter-{weight}.otf" for weight in ("Regular", "Medium", "SemiBold", "Bold")} <= names
    assert {file.name for file in fonts.FILES.values()} <= names


def test_each_family_carries_its_licence() -> None:
    families = {file.parent for file in SHIPPED}
    assert len(families) == 3
    for family in families:
        licence = (family / "OFL.txt").read_text(encoding="utf-8")
        assert licence.startswith(("Copyright", "Digitized data copyright"))
        assert "SIL OPEN FONT LICENSE" in licence
        assert "OTHER DEALINGS IN THE FONT SOFTWARE" in licence


def test_registering_twice_changes_nothing() -> None:
    fonts.register()
    before = pdfmetrics.getFont(fonts.SERIF)
    fonts.register()
    assert pdfmetrics.getFont(fonts.SERIF) is before


def test_every_font_a_form_names_is_embedded() -> None:
    for pdf in (render_receipt(receipt(), PaperSize.A4), render_day_log(day_log())):
        pages: Any = PdfReader(BytesIO(pdf)).pages
        for page in pages:
            for font in page["/Resources"]["/Font"].values():
                assert "/FontFile2" in font.get_object()["/FontDescriptor"], font.get_object()["/BaseFont"]
