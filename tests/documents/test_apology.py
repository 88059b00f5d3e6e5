from datetime import datetime
from io import BytesIO

import pytest
from pypdf import PdfReader

from desk_app.documents.apology import render_apology
from desk_app.domain.case_forms import FormSet
from desk_app.domain.paper_size import PaperSize
from tests.documents.case_samples import FIRST_DUE, LONG_NAME, LONG_REASON, apology, head, long_head
from tests.documents.reading import in_order, pages
from tests.documents.samples import CODE

SHEETS = (PaperSize.A4, PaperSize.A5)
SECOND_DUE = datetime(2026, 11, 30, 16, 30)
# Mẫu số 04 in the order of print.
FIELDS = (
    "Số: 02/PXL",
    "Kính gửi: Nguyễn Thị Hồng Ánh",
    "Địa chỉ: Số 12, đường Nguyễn Trãi, phường Ninh Kiều",
    "Số điện thoại: 0912 345 678",
    (
        "Ngày 20 tháng 11 năm 2026, Ủy ban nhân dân phường Ninh Kiều tiếp nhận giải quyết hồ sơ của "
        f"Ông/Bà/Tổ chức: Nguyễn Thị Hồng Ánh; mã số: {CODE}."
    ),
    "Nội dung yêu cầu giải quyết: Đăng ký khai sinh (1.001193)",
    "Thời gian hẹn trả kết quả: 16 giờ 30 phút, ngày 25 tháng 11 năm 2026",
    "Lý do: Chưa có kết quả xác minh của nơi thường trú trước đây",
    "Số ngày chậm so với ngày đã hẹn: 03 ngày làm việc",
    "Số lần hẹn lại: 01 (kể cả lần này)",
    "Sự chậm trễ này đã gây phiền hà, tốn kém",
    "xin lỗi Ông/Bà/Tổ chức",
    "sẽ trả kết quả vào: 16 giờ 30 phút, ngày 30 tháng 11 năm 2026",
    "Mong nhận được sự thông cảm của Ông/Bà/Tổ chức./.",
)
SIGNED = ("Nơi nhận:", "- Như trên;", "- Bộ phận Một cửa;", "- Lưu.")


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize(
    ("form_set", "title", "basis"),
    [
        (
            FormSet.TT_03_2025,
            "VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
            "theo Nghị định số 118/2025/NĐ-CP",
        ),
        (
            FormSet.TT_01_2018,
            "PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ",
            "theo khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP",
        ),
    ],
)
def test_every_statutory_field_stands_in_order(
    size: PaperSize, form_set: FormSet, title: str, basis: str
) -> None:
    text = pages(render_apology(apology(head=head(form_set=form_set)), size))[0]
    assert in_order(text, title, "Mẫu số 04", *FIELDS)
    assert basis in text
    for part in (*SIGNED, "THỦ TRƯỞNG CƠ QUAN", "(Ký, ghi rõ họ tên và đóng dấu)"):
        assert part in text


def test_before_the_day_it_foresees_and_after_it_admits() -> None:
    before = pages(render_apology(apology(), PaperSize.A4))[0]
    assert "chưa thể trả kết quả giải quyết hồ sơ cho Ông/Bà/Tổ chức đúng thời gian đã hẹn" in before
    late = apology(head=head(made_at=datetime(2026, 11, 26, 8, 0)))
    after = pages(render_apology(late, PaperSize.A4))[0]
    assert "Tuy nhiên đến nay, Ủy ban nhân dân phường Ninh Kiều chưa trả kết quả" in after


def test_every_earlier_date_is_listed_once_in_order() -> None:
    form = apology(
        due_at=SECOND_DUE,
        new_due_at=datetime(2026, 12, 4, 11, 0),
        times=2,
        dates=(FIRST_DUE, SECOND_DUE, SECOND_DUE),
        days_late_in_all=7,
    )
    text = pages(render_apology(form, PaperSize.A5))[0]
    assert in_order(
        text,
        "Thời gian hẹn trả kết quả: 16 giờ 30 phút, ngày 25 tháng 11 năm 2026",
        "Các lần đã hẹn: lần 1: 16 giờ 30 phút, ngày 25 tháng 11 năm 2026; "
        "lần 2: 16 giờ 30 phút, ngày 30 tháng 11 năm 2026",
        "Số ngày chậm so với ngày đã hẹn: 03 ngày làm việc (so với ngày hẹn lần đầu: 07 ngày làm việc)",
        "Số lần hẹn lại: 02",
        "11 giờ 00 phút, ngày 04 tháng 12 năm 2026",
    )
    assert "lần 3" not in text
    assert "Các lần đã hẹn" not in pages(render_apology(apology(), PaperSize.A5))[0]


def test_without_a_list_first_and_last_promise_are_told() -> None:
    text = pages(render_apology(apology(due_at=SECOND_DUE, dates=()), PaperSize.A5))[0]
    assert "Các lần đã hẹn: lần 1: 16 giờ 30 phút, ngày 25 tháng 11 năm 2026; lần 2: " in text


def test_a_leader_answers_beyond_the_rule_and_signs() -> None:
    form = apology(leader="Phạm Thị Thu Hà", leader_reason="Chờ xác minh ở tỉnh khác")
    text = pages(render_apology(form, PaperSize.A4))[0]
    assert in_order(
        text,
        "Lãnh đạo chịu trách nhiệm về lần hẹn lại này: Phạm Thị Thu Hà",
        "Lý do của lãnh đạo: Chờ xác minh ở tỉnh khác",
        "THỦ TRƯỞNG CƠ QUAN",
        "Phạm Thị Thu Hà",
    )
    assert "Lãnh đạo" not in pages(render_apology(apology(), PaperSize.A4))[0]


@pytest.mark.parametrize("size", SHEETS)
def test_the_new_day_is_the_largest_text(size: PaperSize) -> None:
    sizes: dict[float, str] = {}

    def note(text: str, _cm: object, _tm: object, _font: object, height: float) -> None:
        if text.strip():
            sizes[height] = sizes.get(height, "") + text

    PdfReader(BytesIO(render_apology(apology(), size))).pages[0].extract_text(visitor_text=note)
    assert "30 tháng 11 năm 2026" in sizes[max(sizes)]


@pytest.mark.parametrize("size", SHEETS)
def test_long_reasons_flow_and_the_signature_is_not_alone(size: PaperSize) -> None:
    form = apology(head=long_head(), reason=LONG_REASON * 3, leader=LONG_NAME, leader_reason=LONG_REASON * 3)
    drawn = pages(render_apology(form, size))
    half = drawn[: len(drawn) // 2]
    assert len(half) >= 2
    assert " ".join(half).count("thửa đất giáp ranh") == 36
    assert in_order(half[-1], "Sự chậm trễ", "THỦ TRƯỞNG CƠ QUAN", LONG_NAME)
