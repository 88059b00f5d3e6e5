import hashlib
import os
import subprocess
import sys
from datetime import datetime
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from desk_app.documents.receipt import render_receipt
from desk_app.domain.paper_size import PaperSize
from tests.documents.reading import in_order, pages
from tests.documents.samples import CODE, LONG_PROCEDURE, letterhead, receipt

ROOT = Path(__file__).resolve().parents[2]
SHEETS = (PaperSize.A4, PaperSize.A5)
LONG_FEE = (
    "Miễn lệ phí đối với trường hợp đăng ký khai sinh đúng hạn, người thuộc gia đình có công với cách mạng; "
    "người thuộc hộ nghèo; người khuyết tật: 8.000 đ (đã thu)"
)
# Mẫu số 01 in the order of print.
FIELDS = (
    "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
    "Bộ phận tiếp nhận và trả kết quả: Trung tâm Phục vụ hành chính công phường Ninh Kiều",
    "Tiếp nhận hồ sơ của: Nguyễn Thị Hồng Ánh",
    "Người nộp hồ sơ: Trần Văn Bình",
    "Địa chỉ: Số 12, đường Nguyễn Trãi, phường Ninh Kiều",
    "Số điện thoại: 0912 345 678",
    "Email: anh.nguyen@example.com",
    "Số CMND/Thẻ căn cước/Hộ chiếu: 092185001234",
    "Nội dung yêu cầu giải quyết: Đăng ký khai sinh (1.001193)",
    "1. Thành phần hồ sơ nộp gồm:",
    "2. Số lượng hồ sơ: 01 (bộ)",
    "3. Thời gian giải quyết hồ sơ theo quy định là: 3 ngày làm việc",
    "4. Thời gian nhận hồ sơ: 16 giờ 20 phút, ngày 20 tháng 11 năm 2026",
    "5. Thời gian trả kết quả giải quyết hồ sơ: 16 giờ 30 phút, ngày 25 tháng 11 năm 2026",
    "6. Đăng ký nhận kết quả tại: Trực tiếp",
    "Phí, lệ phí (nếu có): 8.000 đ (đã thu)",
    "Vào Sổ theo dõi hồ sơ, Quyển số: 2026, Số thứ tự: 1874",
    "NGƯỜI NỘP HỒ SƠ",
    "NGƯỜI TIẾP NHẬN HỒ SƠ",
    "Trần Văn Bình",
    "Lê Văn Thành",
    "Ghi chú:",
    "giấy ủy quyền",
)


@pytest.mark.parametrize("size", PaperSize)
def test_every_statutory_field_stands_in_order(size: PaperSize) -> None:
    text = pages(render_receipt(receipt(), size))
    assert in_order(" ".join(text[: len(text) // 2] or text), *FIELDS)


@pytest.mark.parametrize("size", PaperSize)
def test_heading_code_and_seal(size: PaperSize) -> None:
    form = receipt()
    text = pages(render_receipt(form, size))[0]
    for part in (
        "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ",
        "ỦY BAN NHÂN DÂN PHƯỜNG NINH KIỀU",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Ninh Kiều, ngày 20 tháng 11 năm 2026",
        f"Mã hồ sơ: {CODE}",
        f"Mã kiểm tra: {form.seal}",
    ):
        assert part in text


@pytest.mark.parametrize("size", SHEETS)
def test_two_copies_each_on_one_page(size: PaperSize) -> None:
    first, second = pages(render_receipt(receipt(count=2, submitter="", email="", summary=""), size))
    assert "Liên 1: Lưu" in first
    assert "Liên 2: Giao người nộp" in second
    assert first.replace("Liên 1: Lưu", "") == second.replace("Liên 2: Giao người nộp", "")


@pytest.mark.parametrize("procedure", ["Đăng ký khai sinh", LONG_PROCEDURE])
def test_a_sheet_holds_four_documents_long_names_and_a_long_fee_note(procedure: str) -> None:
    name = "Công Tằng Tôn Nữ Nguyễn Hoàng Phương Uyên Thục Đoan"
    form = receipt(procedure, count=4, fee=LONG_FEE, applicant=name, submitter=f"{name} Hai", officer=name)
    first, second = pages(render_receipt(form, PaperSize.A4))
    assert "NGƯỜI TIẾP NHẬN HỒ SƠ" in first
    assert "NGƯỜI TIẾP NHẬN HỒ SƠ" in second


@pytest.mark.parametrize("size", SHEETS)
def test_a_plain_registration_of_three_documents_takes_a_sheet_a_copy(size: PaperSize) -> None:
    form = receipt(count=3, submitter="", email="", summary="", fee=LONG_FEE)
    assert len(pages(render_receipt(form, size))) == 2


@pytest.mark.parametrize("size", SHEETS)
@pytest.mark.parametrize("count", range(3, 13))
def test_no_sheet_has_signatures_alone(size: PaperSize, count: int) -> None:
    drawn = pages(render_receipt(receipt(count=count, fee=LONG_FEE), size))
    signed = [page for page in drawn if "NGƯỜI TIẾP NHẬN HỒ SƠ" in page]
    assert len(signed) == 2
    assert all("6. Đăng ký nhận kết quả tại" in page for page in signed)


def test_a_desk_named_like_its_label_gives_way_to_the_office() -> None:
    head = letterhead(desk="Bộ phận Tiếp nhận và  Trả kết quả")
    text = pages(render_receipt(receipt(letterhead=head), PaperSize.A4))[0]
    assert "Bộ phận tiếp nhận và trả kết quả: Ủy ban nhân dân phường Ninh Kiều" in text


@pytest.mark.parametrize("size", SHEETS)
def test_document_table_counts(size: PaperSize) -> None:
    text = pages(render_receipt(receipt(count=3), size))[0]
    assert in_order(text, "TT", "Tên thành phần", "Bản chính", "Bản chứng thực", "Bản photo")
    assert in_order(
        text, "1 Giấy chứng sinh", "1 1 2", "2 Bản chụp Giấy chứng nhận kết hôn", "1 – 2", "3 Tờ khai"
    )


def test_roll_counts_in_words_and_is_one_page_that_fits() -> None:
    short = PdfReader(BytesIO(render_receipt(receipt(count=1), PaperSize.ROLL))).pages
    long = PdfReader(BytesIO(render_receipt(receipt(count=30), PaperSize.ROLL))).pages
    assert len(short) == len(long) == 1
    assert float(long[0].mediabox.height) > float(short[0].mediabox.height) + 500
    assert "1 bản chính, 1 bản chứng thực, 2 bản photo" in " ".join(short[0].extract_text().split())


def test_empty_fields_are_left_out_or_dotted() -> None:
    form = receipt(submitter="", email="", summary="", fee="", register_number=0, phone="", address="")
    text = pages(render_receipt(form, PaperSize.A4))[0]
    for absent in ("Người nộp hồ sơ:", "Email", "Trích yếu", "Phí, lệ phí", "Vào Sổ"):
        assert absent not in text
    assert "Địa chỉ: ……" in text
    assert "Số điện thoại: ……" in text


def test_reissue_and_reprint_are_marked() -> None:
    plain = pages(render_receipt(receipt(), PaperSize.A5))[0]
    assert "in lại" not in plain
    assert "Cấp lại" not in plain
    text = pages(render_receipt(receipt(issue=3), PaperSize.A5, reprint=2))[0]
    assert "Cấp lại lần 2, thay giấy hẹn trước" in text
    assert "Bản in lại lần 2" in text


@pytest.mark.parametrize("size", PaperSize)
def test_training_is_on_every_page(size: PaperSize) -> None:
    drawn = pages(render_receipt(receipt(count=30, letterhead=letterhead(training=True)), size))
    assert all("DIỄN TẬP" in page for page in drawn)
    assert "DIỄN TẬP" not in pages(render_receipt(receipt(), size))[0]


@pytest.mark.parametrize("size", PaperSize)
def test_long_content_flows_and_keeps_every_word(size: PaperSize) -> None:
    name = "Công Tằng Tôn Nữ Nguyễn Hoàng Phương Uyên Thục Đoan"
    form = receipt(
        LONG_PROCEDURE, count=30, applicant=name, email="x" * 120, code="G06.123.456.789-261120-0123456"
    )
    drawn = pages(render_receipt(form, size))
    text = " ".join(drawn)
    assert LONG_PROCEDURE in text
    assert name in text
    assert text.count("x" * 20) >= 1
    if size in SHEETS:
        half = drawn[: len(drawn) // 2]
        assert len(half) >= 2
        assert all("Tên thành phần" in page for page in half[:2])
        assert "G06.123.456.789-261120-0123456 – Liên 1: Lưu – Trang 2" in half[1]
        assert " 30 " in " ".join(half)


def test_due_moment_is_the_largest_text() -> None:
    for size in PaperSize:
        sizes: dict[float, str] = {}

        def note(
            text: str, _cm: object, _tm: object, _font: object, height: float, found: dict[float, str] = sizes
        ) -> None:
            if text.strip():
                found[height] = found.get(height, "") + text

        PdfReader(BytesIO(render_receipt(receipt(), size))).pages[0].extract_text(visitor_text=note)
        assert "25 tháng 11 năm 2026" in sizes[max(sizes)]


def test_markup_and_decomposed_letters_are_drawn_as_text() -> None:
    form = receipt(applicant=normalize("NFD", "Lê <b>Thị</b> & Ơn"), procedure="A < B & C > D")
    text = pages(render_receipt(form, PaperSize.A4))[0]
    assert normalize("NFC", "Lê <b>Thị</b> & Ơn") in text
    assert "A < B & C > D" in text


def test_metadata_and_fonts_are_embedded() -> None:
    reader = PdfReader(BytesIO(render_receipt(receipt(), PaperSize.A4)))
    assert reader.metadata is not None
    assert reader.metadata.title == f"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ {CODE}"
    assert reader.metadata.author == "Ủy ban nhân dân phường Ninh Kiều"
    resources = reader.pages[0]["/Resources"]
    assert isinstance(resources, DictionaryObject)
    table = resources["/Font"].get_object()
    assert isinstance(table, DictionaryObject)
    fonts = [font.get_object() for font in table.values()]
    faces = [font for font in fonts if font["/Subtype"] == "/TrueType"]
    assert len(faces) >= 4
    assert all("/FontFile2" in face["/FontDescriptor"].get_object() for face in faces)


@pytest.mark.parametrize("size", PaperSize)
def test_same_data_same_bytes_in_another_process(size: PaperSize) -> None:
    script = (
        "import hashlib, sys\n"
        "from tests.documents.samples import receipt\n"
        "from desk_app.documents.receipt import render_receipt\n"
        "from desk_app.domain.paper_size import PaperSize\n"
        "render_receipt(receipt(count=5), PaperSize.A4)\n"
        f"print(hashlib.sha256(render_receipt(receipt(), PaperSize({size.value!r}))).hexdigest())\n"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "12345", "TZ": "Asia/Tokyo", "PYTHONPATH": str(ROOT)}
    other = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert other.stdout.strip() == hashlib.sha256(render_receipt(receipt(), size)).hexdigest()


@pytest.mark.parametrize("size", PaperSize)
def test_a_later_issue_is_dated_by_its_own_day(size: PaperSize) -> None:
    again = receipt(issue=2, made_at=datetime(2026, 12, 2, 9))
    text = pages(render_receipt(again, size))[0]
    assert text.count("ngày 02 tháng 12 năm 2026") == 1
    assert "4. Thời gian nhận hồ sơ: 16 giờ 20 phút, ngày 20 tháng 11 năm 2026" in text


@pytest.mark.parametrize("size", PaperSize)
def test_who_helped_and_who_decides_stand_beside_who_receives(size: PaperSize) -> None:
    form = receipt(helped_by="Nhân viên bưu chính", decided_by="UBND phường Cái Răng")
    text = pages(render_receipt(form, size))
    assert in_order(
        " ".join(text[: len(text) // 2] or text),
        "Bộ phận tiếp nhận và trả kết quả: Trung tâm Phục vụ hành chính công phường Ninh Kiều",
        "Đơn vị hỗ trợ nộp hồ sơ: Nhân viên bưu chính",
        "Cơ quan giải quyết hồ sơ: UBND phường Cái Răng",
        "Tiếp nhận hồ sơ của: Nguyễn Thị Hồng Ánh",
    )
    plain = " ".join(pages(render_receipt(receipt(), size)))
    assert "hỗ trợ nộp" not in plain
    routed = " ".join(pages(render_receipt(receipt(decided_by="Sở Y tế", stages=("Sở Y tế: 3 ngày",)), size)))
    assert "Cơ quan giải quyết" not in routed
