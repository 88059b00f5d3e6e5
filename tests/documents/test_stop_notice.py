from datetime import date

import pytest

from desk_app.documents.stop_notice import render_stop_notice
from desk_app.domain.case_forms import FormSet
from desk_app.domain.paper_size import PaperSize
from desk_app.domain.submitted_document import SubmittedDocument
from tests.documents.case_samples import LONG_REASON, head, long_head, stop_notice
from tests.documents.reading import in_order, pages
from tests.documents.samples import CODE, PAPERS, documents

SHEETS = (PaperSize.A4, PaperSize.A5)
# Mẫu số 05 in the order of print.
FIELDS = (
    "Số: 02/TBD",
    "Kính gửi: Nguyễn Thị Hồng Ánh",
    "Địa chỉ: Số 12, đường Nguyễn Trãi, phường Ninh Kiều",
    "Số điện thoại: 0912 345 678",
    (
        f"Ủy ban nhân dân phường Ninh Kiều thông báo dừng giải quyết hồ sơ mã số {CODE} của "
        "Nguyễn Thị Hồng Ánh như sau:"
    ),
    "Thủ tục hành chính: Đăng ký khai sinh (1.001193)",
    "Ngày tiếp nhận: 16 giờ 20 phút, ngày 20 tháng 11 năm 2026",
    "Giai đoạn đang giải quyết: Đang xử lý tại bộ phận Tư pháp - Hộ tịch",
    "Đề nghị dừng: Nguyễn Thị Hồng Ánh đề nghị rút hồ sơ, ngày 23 tháng 11 năm 2026",
    "Lý do dừng: Gia đình chuyển nơi cư trú, nộp hồ sơ tại nơi mới",
    "Giấy tờ trả lại:",
    f"1 {PAPERS[1]} 1 1 2",
    f"2 {PAPERS[2]} 1 – 2",
    "Xử lý tài chính (phí, lệ phí, nghĩa vụ tài chính): Hoàn lại lệ phí đã thu 8.000 đ",
    "Hồ sơ kết thúc kể từ thời điểm thông báo này.",
    "Căn cứ: Nghị định số 118/2025/NĐ-CP",
    "Xin thông báo cho Ông/Bà/Tổ chức được biết./.",
)


@pytest.mark.parametrize("size", PaperSize)
def test_every_field_stands_in_order(size: PaperSize) -> None:
    text = pages(render_stop_notice(stop_notice(), size))[0]
    assert in_order(text, "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ", "Mẫu số 05", *FIELDS)
    for part in ("Nơi nhận:", "- Như trên;", "THỦ TRƯỞNG CƠ QUAN", "Phạm Thị Thu Hà"):
        assert part in text


def test_the_older_set_has_no_such_form() -> None:
    text = pages(render_stop_notice(stop_notice(head=head(form_set=FormSet.TT_01_2018)), PaperSize.A4))[0]
    assert "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ" in text
    assert "Căn cứ: Nghị định số 61/2018/NĐ-CP" in text
    assert "Mẫu số" not in text


@pytest.mark.parametrize(
    ("requested_by", "said"),
    [
        ("", "Ủy ban nhân dân phường Ninh Kiều quyết định, ngày 23 tháng 11 năm 2026"),
        ("Tòa án nhân dân khu vực 1", "Tòa án nhân dân khu vực 1 đề nghị, ngày 23 tháng 11 năm 2026"),
    ],
)
def test_a_stop_for_now_keeps_the_dossier(requested_by: str, said: str) -> None:
    form = stop_notice(withdrawn=False, requested_by=requested_by, given_back=())
    text = pages(render_stop_notice(form, PaperSize.A4))[0]
    assert in_order(
        text,
        "thông báo tạm dừng giải quyết hồ sơ",
        f"Đề nghị dừng: {said}",
        "Giấy tờ trả lại: không có",
        "Thời hạn giải quyết tạm dừng kể từ thời điểm thông báo này",
    )
    assert "Hồ sơ kết thúc" not in text


def test_only_what_was_handed_in_is_given_back() -> None:
    papers = (SubmittedDocument(1, "Giấy chứng sinh", originals=1), SubmittedDocument(2, "Không nộp"))
    text = pages(render_stop_notice(stop_notice(given_back=papers), PaperSize.A5))[0]
    assert "1 Giấy chứng sinh 1 – –" in text
    assert "Không nộp" not in text


def test_who_asked_and_money_are_never_empty() -> None:
    text = pages(render_stop_notice(stop_notice(requested_by="", refund=""), PaperSize.A4))[0]
    assert "Đề nghị dừng: Nguyễn Thị Hồng Ánh đề nghị rút hồ sơ" in text
    assert "nghĩa vụ tài chính): ……" in text


@pytest.mark.parametrize("size", SHEETS)
def test_many_papers_and_long_words_flow(size: PaperSize) -> None:
    form = stop_notice(
        head=long_head(), reason=LONG_REASON, refund=LONG_REASON, given_back=documents(60), stage="x" * 300
    )
    drawn = pages(render_stop_notice(form, size))
    half = drawn[: len(drawn) // 2]
    assert len(half) >= 3
    assert "60 Giấy chứng sinh" in " ".join(half) or "60 Tờ khai" in " ".join(half)
    assert in_order(half[-1], "Xin thông báo", "THỦ TRƯỞNG CƠ QUAN")
    assert "Trang 2" in half[1]


def test_what_was_asked_for_has_its_own_day() -> None:
    text = pages(render_stop_notice(stop_notice(requested_on=date(2026, 11, 20)), PaperSize.A5))[0]
    assert "Đề nghị dừng: Nguyễn Thị Hồng Ánh đề nghị rút hồ sơ, ngày 20 tháng 11 năm 2026" in text
