import hashlib
import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from pypdf import PdfReader

from desk_app.documents.form_words import SERIES, basis_of, name_of, number_of
from desk_app.domain.case_forms import FormSet
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.workflow import Form
from tests.documents.case_samples import all_forms, head, long_head
from tests.documents.page_pictures import pictures
from tests.documents.reading import in_order, pages
from tests.documents.samples import CODE, letterhead

ROOT = Path(__file__).resolve().parents[2]
NAMES = tuple(all_forms(head()))
FOR_CITIZENS = tuple(name for name in NAMES if name != "control_slip")
ON_ROLL = ("supplement", "refusal", "result_note")
SHEETS = (PaperSize.A4, PaperSize.A5)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", PaperSize)
def test_heading_number_and_code_stand_on_every_form(name: str, size: PaperSize) -> None:
    for text in pages(all_forms(head())[name](size, 0)):
        for part in (
            "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ",
            "ỦY BAN NHÂN DÂN PHƯỜNG NINH KIỀU",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Ninh Kiều, ngày 23 tháng 11 năm 2026",
            f"Mã hồ sơ: {CODE}",
            "Số: 02/",
        ):
            assert part in text


@pytest.mark.parametrize("name", FOR_CITIZENS)
@pytest.mark.parametrize("size", SHEETS)
def test_one_copy_is_kept_and_one_is_given(name: str, size: PaperSize) -> None:
    first, second = pages(all_forms(head())[name](size, 0))
    assert "Liên 1: Lưu" in first
    assert first.replace("Liên 1: Lưu", "") == second.replace("Liên 2: Giao người nộp", "")


@pytest.mark.parametrize("name", NAMES)
def test_a_roll_holds_the_short_ones_and_is_drawn_as_a5_for_the_others(name: str) -> None:
    drawn = all_forms(head())[name](PaperSize.ROLL, 0)
    if name in ON_ROLL:
        (page,) = PdfReader(BytesIO(drawn)).pages
        assert float(page.mediabox.width) == pytest.approx(80 / 25.4 * 72, abs=0.1)
        assert "Liên" not in page.extract_text()
    else:
        assert drawn == all_forms(head())[name](PaperSize.A5, 0)


@pytest.mark.parametrize("name", NAMES)
def test_reprints_and_training_are_marked(name: str) -> None:
    plain = " ".join(pages(all_forms(head())[name](PaperSize.A5, 0)))
    assert "in lại" not in plain
    assert "DIỄN TẬP" not in plain
    again = pages(all_forms(head(letterhead=letterhead(training=True)))[name](PaperSize.A5, 3))
    assert all("Bản in lại lần 3" in page and "DIỄN TẬP" in page for page in again)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", PaperSize)
def test_long_names_and_addresses_keep_every_word(name: str, size: PaperSize) -> None:
    of = long_head()
    text = " ".join(pages(all_forms(of)[name](size, 0)))
    assert f"{of.procedure} ({of.procedure_code})" in text
    assert of.applicant in text
    assert of.code in text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("code", [CODE, "G06.123.456.789-261120-0123456"])
def test_the_code_is_read_from_the_picture(name: str, size: PaperSize, code: str) -> None:
    (first,) = pictures(all_forms(head(code=code))[name](size, 0), 0)
    assert [found.text for found in zxingcpp.read_barcodes(first)] == [code]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", PaperSize)
def test_without_a_dossier_there_is_neither_code_nor_barcode(size: PaperSize) -> None:
    drawn = all_forms(head(code=""))["supplement"](size, 0)
    assert "Mã hồ sơ" not in " ".join(pages(drawn))
    assert zxingcpp.read_barcodes(pictures(drawn, 0)[0]) == []


@pytest.mark.parametrize("name", NAMES)
def test_without_a_number_none_is_made_up(name: str) -> None:
    assert "Số: " not in " ".join(pages(all_forms(head(number=0))[name](PaperSize.A4, 0)))


def test_same_data_same_bytes_in_another_process() -> None:
    script = (
        "import hashlib\n"
        "from tests.documents.case_samples import all_forms, head\n"
        "from desk_app.domain.paper_size import PaperSize\n"
        "drawn = [draw(size, 1) for draw in all_forms(head()).values() for size in PaperSize]\n"
        "print(hashlib.sha256(b''.join(drawn)).hexdigest())\n"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "12345", "TZ": "Asia/Tokyo", "PYTHONPATH": str(ROOT)}
    other = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    drawn = [draw(size, 1) for draw in all_forms(head()).values() for size in PaperSize]
    assert other.stdout.strip() == hashlib.sha256(b"".join(drawn)).hexdigest()


def test_the_file_says_what_it_is() -> None:
    metadata = PdfReader(BytesIO(all_forms(head())["apology"](PaperSize.A4, 0))).metadata
    assert metadata is not None
    title = "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT"
    assert metadata.title == f"{title} 02/PXL {CODE}"
    assert metadata.author == "Ủy ban nhân dân phường Ninh Kiều"


@pytest.mark.parametrize(
    ("form", "newer", "older"),
    [
        (Form.SUPPLEMENT, "Mẫu số 02", "Mẫu số 02"),
        (Form.REFUSAL, "Mẫu số 03", "Mẫu số 03"),
        (Form.APOLOGY, "Mẫu số 04", "Mẫu số 04"),
        (Form.STOP_NOTICE, "Mẫu số 05", ""),
        (Form.CONTROL_SLIP, "Mẫu số 06", "Mẫu số 05"),
        (Form.RESULT_NOTE, "", ""),
    ],
)
def test_form_numbers_of_both_sets(form: Form, newer: str, older: str) -> None:
    assert name_of(form, FormSet.TT_03_2025).number == newer
    assert name_of(form, FormSet.TT_01_2018).number == older


def test_every_series_has_its_own_letters_and_small_numbers_a_zero() -> None:
    assert len(set(SERIES.values())) == len(SERIES)
    assert number_of(Form.SUPPLEMENT, head(number=7)) == "07/HDHS"
    assert number_of(Form.APOLOGY, head(number=123)) == "123/PXL"


def test_each_set_stands_on_its_own_decree() -> None:
    for form in SERIES:
        assert "118/2025/NĐ-CP" in basis_of(form, FormSet.TT_03_2025)
        assert "61/2018/NĐ-CP" in basis_of(form, FormSet.TT_01_2018)
    older = FormSet.TT_01_2018
    assert in_order(basis_of(Form.REFUSAL, older, examined=True), "khoản 8 Điều 19", "61/2018")
    with pytest.raises(ValueError, match="receipt"):
        name_of(Form.RECEIPT, older)
