"""The hand-over list and the record with the post, field by field; its barcode is read by a reader."""

from datetime import datetime
from typing import Any

import zxingcpp

from desk_app.documents.transfer_list import BACK, render_transfer_list
from desk_app.domain.transfer import TransferForm, TransferKind, TransferRow
from tests.documents.page_pictures import pictures
from tests.documents.reading import in_order, pages
from tests.documents.samples import LONG_PROCEDURE, letterhead

AT = datetime(2026, 11, 23, 15, 20)


def row(number: int, **changes: Any) -> TransferRow:
    values: dict[str, Any] = {
        "code": f"H13.29.31-261123-{number:04}",
        "procedure": LONG_PROCEDURE if number % 4 == 0 else "Đăng ký khai sinh",
        "applicant": "Nguyễn Thị Hồng Ánh",
        "sets": 2,
        "received_at": datetime(2026, 11, 23, 8, 5),
        "due_at": datetime(2026, 12, 4, 17),
        "unit_due_at": datetime(2026, 12, 3, 17),
    }
    return TransferRow(**{**values, **changes})


def form(count: int, **changes: Any) -> TransferForm:
    values: dict[str, Any] = {
        "letterhead": letterhead(),
        "code": "BG-2026-0003",
        "kind": TransferKind.UNIT,
        "unit": "Công an cấp xã",
        "made_at": AT,
        "officer": "Lê Văn Thành",
        "rows": tuple(row(number) for number in range(1, count + 1)),
    }
    return TransferForm(**{**values, **changes})


def test_a_list_to_a_unit_has_its_fields_in_order_on_both_copies() -> None:
    first, second = pages(render_transfer_list(form(2)))
    assert in_order(
        first,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Ninh Kiều, ngày 23 tháng 11 năm 2026",
        "GIẤY BÀN GIAO HỒ SƠ",
        "Số: BG-2026-0003",
        "Bản 1: Bộ phận Một cửa lưu",
        "Bên giao: Trung tâm Phục vụ hành chính công phường Ninh Kiều",
        "Bên nhận: Công an cấp xã",
        "Thời gian giao: 15 giờ 20 phút, ngày 23 tháng 11 năm 2026",
        "I. GIAO HỒ SƠ",
        "Mã hồ sơ", "Nội dung", "Họ tên chủ hồ sơ", "Số bộ", "Ngày nhận", "Hạn của đơn vị", "Hẹn trả",
        "H13.29.31-261123-0001", "Đăng ký khai sinh", "Nguyễn Thị Hồng Ánh", "2", "23/11/2026",
        "03/12/2026 17:00", "04/12/2026 17:00",
        "H13.29.31-261123-0002",
        "Tổng cộng: 2 hồ sơ, 4 bộ.",
        "BÊN GIAO", "BÊN NHẬN", "Lê Văn Thành",
        BACK, "BÊN GIAO LẠI", "BÊN NHẬN LẠI",
    )  # fmt: skip
    assert "Bản 2: Giao bên nhận" in second
    assert "in lại" not in first


def test_a_leg_without_a_date_has_a_dash() -> None:
    text = pages(render_transfer_list(form(0, rows=(row(1, unit_due_at=None),))))[0]
    assert in_order(text, "23/11/2026", "–", "04/12/2026 17:00")


def test_the_record_with_the_post_has_tracking_numbers_and_no_way_back() -> None:
    post = form(
        0,
        kind=TransferKind.POST,
        unit="Bưu điện (dịch vụ bưu chính công ích)",
        rows=(row(1, tracking="EE123456789VN"), row(2)),
    )
    text = pages(render_transfer_list(post))[0]
    assert in_order(
        text,
        "BIÊN BẢN GIAO NHẬN HỒ SƠ",
        "Bên nhận: Bưu điện (dịch vụ bưu chính công ích)",
        "Số hiệu phiếu gửi",
        "EE123456789VN",
        "Hai bên đã kiểm tra, hồ sơ đầy đủ theo phiếu gửi của từng hồ sơ.",
        "BÊN GIAO",
        "BÊN NHẬN",
    )
    assert BACK not in text


def test_a_reprint_says_so_and_practice_is_marked() -> None:
    again = render_transfer_list(form(1, letterhead=letterhead(training=True)), reprint=2)
    text = pages(again)[0]
    assert "Bản in lại lần 2" in text
    assert "DIỄN TẬP" in text


def test_a_long_list_repeats_its_head_and_names_its_pages() -> None:
    found = pages(render_transfer_list(form(60)))
    assert len(found) >= 8
    half = len(found) // 2
    assert all("Mã hồ sơ" in page for page in found[1 : half - 1])
    assert "BG-2026-0003 – Bản 1: Bộ phận Một cửa lưu – Trang 2" in found[1]
    assert "Tổng cộng: 60 hồ sơ, 120 bộ." in found[half - 1]
    assert "Bản 2: Giao bên nhận" in found[half]


def test_the_same_list_gives_the_same_bytes() -> None:
    assert render_transfer_list(form(3)) == render_transfer_list(form(3))


def test_the_barcode_is_read_at_the_resolution_of_an_office_scanner() -> None:
    (picture,) = pictures(render_transfer_list(form(2)), 0, dpi=150)
    found = zxingcpp.read_barcodes(picture)
    assert [(code.text, code.format) for code in found] == [("BG-2026-0003", zxingcpp.BarcodeFormat.Code128)]
