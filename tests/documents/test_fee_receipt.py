from dataclasses import replace
from datetime import datetime

import pytest

from desk_app.documents.fee_receipt import NO_TAX_RECEIPT, render_fee_receipt
from desk_app.domain.fee_receipt import PaymentMethod
from desk_app.domain.paper_size import PaperSize
from tests.documents.case_samples import LONG_NAME
from tests.documents.fee_samples import BY_HAND, DUTY, EXEMPT, form
from tests.documents.reading import in_order, pages
from tests.documents.samples import CODE, letterhead

SHEETS = (PaperSize.A4, PaperSize.A5)
HEAD = ("PHIẾU THU PHÍ, LỆ PHÍ", "Số: 07/PT – năm 2026")
WHO = (
    "Người nộp tiền: Nguyễn Thị Hồng Ánh",
    "Nội dung yêu cầu giải quyết: Đăng ký khai sinh (1.001193)",
)
END = (
    "Tổng số tiền: 132.000 đ",
    "Bằng chữ: Một trăm ba mươi hai nghìn đồng",
    "Hình thức thanh toán: Tiền mặt",
    "Biên lai thu phí, lệ phí số: AA/25E 0001234",
    "Thu lúc: 09 giờ 05 phút, ngày 23 tháng 11 năm 2026",
)


@pytest.mark.parametrize("size", SHEETS)
def test_every_field_stands_in_order_on_both_copies(size: PaperSize) -> None:
    drawn = pages(render_fee_receipt(form(), size))
    assert len(drawn) == 2
    for text, copy in zip(drawn, ("Liên 1: Lưu", "Liên 2: Giao người nộp"), strict=True):
        assert copy in text
        assert CODE in text
        assert in_order(text, *HEAD, *WHO, "TT Khoản thu, căn cứ Số lượng Mức thu Thành tiền", *END)
        assert in_order(text, "Thu lúc", "NGƯỜI NỘP TIỀN", "NGƯỜI THU TIỀN", "Lê Văn Thành", "Ghi chú")
        assert NO_TAX_RECEIPT in text
        assert "ĐÃ HỦY" not in text
        assert "in lại" not in text


@pytest.mark.parametrize("size", SHEETS)
def test_each_line_says_what_how_many_how_much_and_why(size: PaperSize) -> None:
    text = pages(render_fee_receipt(form(), size))[0]
    assert in_order(
        text,
        "1 Lệ phí Căn cứ: Thông tư 75/2022/TT-BTC",
        "20.000 đ 20.000 đ",
        "2 Phí, lệ phí: Cấp Giấy xác nhận tình trạng hôn nhân",
        "Miễn: Người thuộc hộ nghèo; Mức chung: 15.000 đ; Căn cứ: Thông tư 85/2019/TT-BTC",
        "0 đ 0 đ",
        "3 Phí: Chứng thực bản sao",
        "2 bản × 4 trang",
        "2.000 đ, từ trang thứ 3: 1.000 đ",
        "12.000 đ",
        "4 Phí, lệ phí: Đăng ký thành lập hộ kinh doanh",
        "Nghị quyết 05/2025/NQ-HĐND",
        "– 100.000 đ",
    )


def test_the_roll_says_the_same_in_one_copy() -> None:
    (text,) = pages(render_fee_receipt(form(), PaperSize.ROLL))
    assert in_order(
        text,
        *HEAD,
        *WHO,
        "1) Lệ phí",
        "1 lần đăng ký × 20.000 đ = 20.000 đ",
        "3) Phí: Chứng thực bản sao",
        "2 bản × 4 trang × 2.000 đ, từ trang thứ 3: 1.000 đ = 12.000 đ",
        "Nghị quyết 05/2025/NQ-HĐND: 100.000 đ",
        *END,
    )
    assert in_order(text, "Ninh Kiều, ngày 23", "NGƯỜI NỘP TIỀN", NO_TAX_RECEIPT)
    assert CODE in text


@pytest.mark.parametrize("size", PaperSize)
def test_a_cancelled_one_says_so_above_everything(size: PaperSize) -> None:
    cancelled = form(
        cancelled_at=datetime(2026, 11, 23, 10),
        cancelled_by="Trần Văn Bình",
        cancel_reason="Ghi nhầm số bản",
    )
    text = pages(render_fee_receipt(cancelled, size))[-1]
    assert in_order(
        text,
        "ĐÃ HỦY",
        "PHIẾU THU",
        "Hủy lúc: 10 giờ 00 phút, ngày 23 tháng 11 năm 2026; người hủy: Trần Văn Bình",
        "Lý do hủy: Ghi nhầm số bản",
        "Tổng số tiền",
    )


@pytest.mark.parametrize("size", PaperSize)
def test_a_reprint_says_which_it_is(size: PaperSize) -> None:
    assert all("Bản in lại lần 2" in text for text in pages(render_fee_receipt(form(), size, reprint=2)))


def test_a_transfer_without_the_treasurys_number_leaves_room_for_it() -> None:
    text = pages(render_fee_receipt(form(method=PaymentMethod.TRANSFER, stock_number=""), PaperSize.A5))[0]
    assert in_order(text, "Hình thức thanh toán: Chuyển khoản", "phí số: ……")


@pytest.mark.parametrize("size", SHEETS)
def test_many_lines_flow_over_pages_and_keep_sum_and_signatures_together(size: PaperSize) -> None:
    long = replace(BY_HAND, reason="theo nghị quyết của Hội đồng nhân dân thành phố " * 8)
    drawn = pages(render_fee_receipt(form(lines=(long,) * 30, payer=LONG_NAME), size))
    half = drawn[: len(drawn) // 2]
    assert len(half) >= 3
    assert all("Khoản thu, căn cứ" in page for page in half[:-1])
    assert in_order(half[-1], "Tổng số tiền", "NGƯỜI NỘP TIỀN", "Ghi chú")


def test_a_training_office_marks_it_and_the_same_slip_gives_the_same_bytes() -> None:
    training = form(letterhead=letterhead(training=True), lines=(DUTY,))
    drawn = render_fee_receipt(training, PaperSize.A4)
    assert "DIỄN TẬP" in pages(drawn)[0]
    assert drawn == render_fee_receipt(training, PaperSize.A4)


@pytest.mark.parametrize("size", PaperSize)
def test_who_is_exempt_paid_in_no_way(size: PaperSize) -> None:
    text = pages(render_fee_receipt(form(lines=(EXEMPT,), amount=0, stock_number=""), size))[0]
    assert in_order(text, "Tổng số tiền: 0 đ", "Bằng chữ: Không đồng", "Lập lúc: 09 giờ 05 phút")
    assert "Hình thức thanh toán" not in text
    assert "Biên lai thu phí, lệ phí số" not in text
