import re
from io import BytesIO
from typing import Any

import pytest
import zxingcpp
from pypdf import PdfReader
from reportlab.lib.units import mm

from desk_app.documents.wall_sheets import render_wall_sheets
from desk_app.domain.forms import PostingForm
from desk_app.domain.procedure import Channel, Fee, RequiredDocument, Terms
from tests.documents.page_pictures import codes, has_ink, pictures
from tests.documents.posting_samples import ON, PAGE, days, posted, posting, procedure
from tests.documents.reading import in_order, pages
from tests.documents.samples import letterhead
from tests.documents.test_fonts import letters

COLUMNS = "STT Thủ tục hành chính Thời hạn giải quyết Phí, lệ phí Giấy tờ cần có Kết quả Xem thêm"


def test_a_row_says_in_short_what_the_booklet_says_in_full() -> None:
    (text,) = pages(render_wall_sheets(posting(procedure())))
    assert in_order(
        text,
        "ỦY BAN NHÂN DÂN PHƯỜNG NINH KIỀU – TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG PHƯỜNG NINH KIỀU",
        *("THỦ TỤC HÀNH CHÍNH NIÊM YẾT CÔNG KHAI", "Tờ 1/ 1"),
        "Cập nhật đến ngày 23/11/2026, theo quyết định số 12/QĐ-UBND ngày 18/11/2026.",
        *("Phản ánh, kiến nghị: 1022", "HỘ TỊCH", COLUMNS),
        "1 Cấp giấy xác nhận số 1 cho người yêu cầu Mã: 1.000001 QĐ 12/QĐ-UBND",
        "Trực tiếp: 3 ngày làm việc (rút ngắn từ 5 ngày làm việc theo quy định) Trực tuyến: 2 ngày làm việc",
        *("Trực tiếp: 15.000 đ/lần Trực tuyến: không thu phí", "• Tờ khai theo mẫu (1 bản chính)"),
        *("• Thẻ căn cước (xuất trình)", "• thêm 1 giấy tờ tùy trường hợp", "Giấy xác nhận"),
    )


def test_every_procedure_once_and_the_heads_on_every_sheet() -> None:
    many = [procedure(number, field="Cư trú" if number % 4 else "Hộ tịch") for number in range(1, 31)]
    drawn = pages(render_wall_sheets(posting(*many)))
    assert len(drawn) > 3
    for number, text in enumerate(drawn, 1):
        assert f"Tờ {number}/ {len(drawn)} " in text
        assert COLUMNS in text
        assert "CƯ TRÚ" in text or "HỘ TỊCH" in text
    whole = " ".join(drawn)
    assert all(whole.count(f"Mã: {each.code} ") == 1 for each in many)
    assert in_order(
        whole, "1 Cấp giấy xác nhận số 1 ", "23 Cấp giấy xác nhận số 30", "30 Cấp giấy xác nhận số 28"
    )


def test_sheets_are_a3_with_large_type_all_embedded() -> None:
    every = "".join(sorted(letters()))
    reader = PdfReader(BytesIO(render_wall_sheets(posting(procedure(name=every, field="Cư trú")))))
    sheets: Any = reader.pages
    (page,) = sheets
    assert [round(float(side) / mm) for side in page.mediabox[2:]] == [420, 297]
    for font in page["/Resources"]["/Font"].values():
        assert "/FontFile2" in font.get_object()["/FontDescriptor"]
    sizes: dict[float, str] = {}

    def note(text: str, _cm: object, _tm: object, _font: object, height: float) -> None:
        if text.strip():
            sizes[height] = sizes.get(height, "") + text

    assert letters() <= set(page.extract_text(visitor_text=note))
    assert min(sizes) >= 12
    assert "CƯ TRÚ" in "".join(text for height, text in sizes.items() if height >= 28)


@pytest.mark.usefixtures("qapp")
def test_every_code_is_read_back_and_is_large_enough() -> None:
    many = [procedure(number, page="" if number == 2 else PAGE.format(number)) for number in range(1, 15)]
    pdf = render_wall_sheets(posting(*many))
    read = [text for page in pictures(pdf) for text in codes(page)]
    assert read == [each.page for each in many if each.page]
    spot = zxingcpp.read_barcodes(pictures(pdf, 0)[0])[0].position
    assert (spot.top_right.x - spot.top_left.x) / 150 * 25.4 >= 18  # without the quiet zone


@pytest.mark.usefixtures("qapp")
def test_long_texts_are_cut_after_words_and_rows_stay_on_their_sheet() -> None:
    long = procedure(
        name="W" * 1000,
        field="Một lĩnh vực có tên rất dài " * 20,
        terms=(
            Terms(Channel.COUNTER, None, Fee(None, note="mức thu theo bảng " * 400), limit_note="V" * 20_000),
            Terms(Channel.ONLINE, days(2), Fee(0), note="W" * 20_000),
        ),
        documents=tuple(RequiredDocument(no, "giấy tờ phải nộp " * 90) for no in range(1, 31)),
        result="kết quả " * 500,
    )
    wordy = procedure(3, name="tên thủ tục " * 83, field="Cư trú")
    pdf = render_wall_sheets(posting(long, procedure(2), wordy))
    text = " ".join(pages(pdf))
    assert text.count("W") == 600
    assert text.count("tên thủ") + text.count("tục tên") >= 83
    assert text.count(" … (1 bản chính)") == 6
    assert "• và 24 giấy tờ khác" in text
    assert re.search(r"mức thu theo bảng (mức |mức thu |mức thu theo )?… ", text)
    assert re.search(r"(kết|quả) … ", text)
    for page in pictures(pdf, dpi=40):
        assert not has_ink(page[:, : int(13 * 40 / 25.4)])
        assert not has_ink(page[:, -int(13 * 40 / 25.4) :])


def test_what_is_not_known_is_asked_at_the_desk() -> None:
    bare = procedure(terms=(Terms(Channel.COUNTER, None, Fee(None)),), documents=(), result="", page="")
    (text,) = pages(render_wall_sheets(posting(bare)))
    assert "QĐ 12/QĐ-UBND hỏi tại quầy hỏi tại quầy hỏi tại quầy –" in text


def test_many_decisions_are_told_in_the_rows_alone() -> None:
    each = tuple(posted(procedure(number), f"{number}/QĐ-UBND") for number in range(1, 31))
    first = pages(render_wall_sheets(PostingForm(letterhead(), ON, each)))[0]
    assert "Cập nhật đến ngày 23/11/2026, theo quyết định ghi ở từng thủ tục." in first
    assert "QĐ 3/QĐ-UBND" in first


def test_training_is_said_and_nothing_posted_is_a_sheet_too() -> None:
    assert "DIỄN TẬP" in pages(render_wall_sheets(posting(procedure(), training=True)))[0]
    (text,) = pages(render_wall_sheets(posting()))
    assert "Tờ 1/ 1" in text


def test_same_data_same_bytes() -> None:
    assert render_wall_sheets(posting(procedure())) == render_wall_sheets(posting(procedure()))


def test_a_row_of_the_widest_letters_stays_on_its_sheet() -> None:
    wide = procedure(code="W" * 5000, name="W" * 5000, field="W" * 5000, decision="W" * 5000)
    (text,) = pages(render_wall_sheets(PostingForm(letterhead(), ON, (posted(wide, "W" * 5000),))))
    # The field, the name, the code and the decision; the numbers below do not fit and are not told.
    assert text.count("W") == 80 + 600 + 40 + 60
    assert "theo quyết định ghi ở từng thủ tục" in text
