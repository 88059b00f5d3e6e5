import pytest

from desk_app.documents.control_slip import render_control_slip
from desk_app.domain.case_forms import FormSet
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.standing import Standing
from tests.documents.case_samples import LONG_REASON, control_slip, head, hop, long_head
from tests.documents.reading import in_order, pages
from tests.documents.samples import CODE

SHEETS = (PaperSize.A4, PaperSize.A5)
# Mẫu số 06 in the order of print.
FIELDS = (
    "Số: 02/PKS",
    f"Mã hồ sơ: {CODE}",
    "Kèm theo hồ sơ của: Nguyễn Thị Hồng Ánh",
    "Nội dung yêu cầu giải quyết: Đăng ký khai sinh (1.001193)",
    "Ngày nhận hồ sơ: 16 giờ 20 phút, ngày 20 tháng 11 năm 2026",
    "Ngày, giờ hẹn trả kết quả: 16 giờ 30 phút, ngày 25 tháng 11 năm 2026",
    "Cơ quan (bộ phận) giải quyết hồ sơ: Bộ phận Tư pháp - Hộ tịch",
    "Cơ quan phối hợp giải quyết: Công an phường Ninh Kiều; Bảo hiểm xã hội thành phố Cần Thơ",
    "TÊN CƠ QUAN",
    "THỜI GIAN GIAO, NHẬN HỒ SƠ",
    "KẾT QUẢ GIẢI QUYẾT HỒ SƠ (Trước hạn/đúng hạn/quá hạn)",
    "GHI CHÚ",
    "1. Giao: Trung tâm Phục vụ hành chính công phường Ninh Kiều",
    "2. Nhận: Phòng chuyên môn số 1",
    "16 giờ 45 phút, ngày 20 tháng 11 năm 2026",
    "Người giao (ký) Người nhận (ký)",
    "Trước hạn",
    "Lần giao 1",
)


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize(
    ("form_set", "number"), [(FormSet.TT_03_2025, "Mẫu số 06"), (FormSet.TT_01_2018, "Mẫu số 05")]
)
def test_every_statutory_field_stands_in_order(size: PaperSize, form_set: FormSet, number: str) -> None:
    (text,) = pages(render_control_slip(control_slip(head=head(form_set=form_set)), size))
    assert in_order(text, "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", number, *FIELDS)
    assert "Liên" not in text


def test_next_hand_overs_are_left_to_the_pen() -> None:
    (text,) = pages(render_control_slip(control_slip(hops=(), taking_part=()), PaperSize.A4))
    assert text.count("… giờ … phút, ngày … tháng … năm …") == 3
    assert text.count("Người giao (ký) Người nhận (ký)") == 3
    assert "Cơ quan phối hợp giải quyết: không có" in text


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        (Standing.EARLY, "Trước hạn"),
        (Standing.ON_TIME, "Đúng hạn"),
        (Standing.DUE_SOON, "Đúng hạn"),
        (Standing.OVERDUE, "Quá hạn"),
        (Standing.STOPPED, "Tạm dừng"),
        (None, ""),
    ],
)
def test_result_is_said_in_the_words_of_the_form(standing: Standing | None, said: str) -> None:
    (text,) = pages(render_control_slip(control_slip(hops=(hop(standing=standing),)), PaperSize.A5))
    row = text[text.index("Người nhận (ký)") : text.index("Lần giao 1")]
    assert row.removeprefix("Người nhận (ký)").strip() == said


@pytest.mark.parametrize("size", SHEETS)
def test_many_hops_go_on_over_pages_with_their_heads(size: PaperSize) -> None:
    hops = tuple(hop(number, note=LONG_REASON if number == 5 else "đã nhận") for number in range(1, 21))
    drawn = pages(render_control_slip(control_slip(head=long_head(), hops=hops), size))
    assert len(drawn) >= 3
    assert all("TÊN CƠ QUAN" in page for page in drawn)
    assert all(f"{long_head().code} – Trang" in page for page in drawn[1:])
    text = " ".join(drawn)
    assert in_order(text, *(f"Phòng chuyên môn số {number}" for number in range(1, 21)))
    # The long note stands under its own row, whole and on the same page.
    (page,) = (page for page in drawn if LONG_REASON.strip() in page)
    assert in_order(page, "Phòng chuyên môn số 5", "Ghi chú: Đơn vị phối hợp")


def test_what_has_ended_leaves_nothing_to_the_pen() -> None:
    (text,) = pages(render_control_slip(control_slip(ended=True), PaperSize.A4))
    assert "… giờ … phút" not in text
    assert text.count("Người giao (ký) Người nhận (ký)") == 1
