import pytest

from desk_app.documents.supplement_request import render_supplement_request
from desk_app.domain.acts import Fault, Lacking
from desk_app.domain.case_forms import FormSet
from desk_app.domain.paper_size import PaperSize
from tests.documents.case_samples import LONG_NAME, LONG_REASON, head, lacking, supplement
from tests.documents.reading import in_order, pages
from tests.documents.samples import CODE, PAPERS

SHEETS = (PaperSize.A4, PaperSize.A5)
# Mẫu số 02 in the order of print.
FIELDS = (
    "Hồ sơ của: Nguyễn Thị Hồng Ánh",
    "Nội dung yêu cầu giải quyết: Đăng ký khai sinh (1.001193)",
    "Địa chỉ: Số 12, đường Nguyễn Trãi, phường Ninh Kiều",
    "Số điện thoại: 0912 345 678",
    "Email: anh.nguyen@example.com",
    "Thời gian nhận hồ sơ: 16 giờ 20 phút, ngày 20 tháng 11 năm 2026",
    "Yêu cầu Ông/Bà hoàn thiện hồ sơ gồm những nội dung như sau:",
    "Lý do: Hồ sơ có 01 thành phần còn thiếu, 01 thành phần chưa hợp lệ như nêu trên.",
    "Hạn bổ sung: đến hết ngày 07 tháng 12 năm 2026",
    "thông báo cụ thể, đầy đủ, một lần theo quy định tại Điều 17 Nghị định số 118/2025/NĐ-CP",
    "Thời hạn giải quyết tạm dừng kể từ khi lập phiếu này",
    (
        "Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, Ông/Bà liên hệ với Trung tâm Phục vụ hành chính công "
        "phường Ninh Kiều, 215 Phan Đình Phùng số điện thoại 0292 3820 820 để được hướng dẫn."
    ),
    "NGƯỜI HƯỚNG DẪN (Ký và ghi rõ họ tên)",
    "Lê Văn Thành",
)


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("form_set", FormSet)
def test_every_statutory_field_stands_in_order(size: PaperSize, form_set: FormSet) -> None:
    text = pages(render_supplement_request(supplement(head=head(form_set=form_set)), size))[0]
    older = "khoản 2 Điều 11, khoản 3 Điều 15 và Điều 17 Nghị định số 61/2018/NĐ-CP"
    fields = (
        each.replace("Điều 17 Nghị định số 118/2025/NĐ-CP", older) if form_set is FormSet.TT_01_2018 else each
        for each in FIELDS
    )
    assert in_order(text, "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ", "Mẫu số 02", "Số: 02/HDHS")
    assert in_order(text, *fields)


@pytest.mark.parametrize("size", SHEETS)
def test_table_says_fault_why_and_counts(size: PaperSize) -> None:
    text = pages(render_supplement_request(supplement(), size))[0]
    assert in_order(
        text,
        *("STT", "Thành phần/nội dung cần bổ sung", "Bản chính", "Bản chứng thực", "Bản photo"),
        *(f"1 {PAPERS[1]} (còn thiếu) 1 – –",),
        *(f"2 {PAPERS[2]} (chưa hợp lệ: thiếu chữ ký của người làm chứng) – 1 2",),
    )


def test_roll_says_the_same_in_words() -> None:
    (text,) = pages(render_supplement_request(supplement(), PaperSize.ROLL))
    assert in_order(
        text,
        f"1) {PAPERS[1]} (còn thiếu): 1 bản chính",
        f"2) {PAPERS[2]} (chưa hợp lệ: thiếu chữ ký của người làm chứng): 1 bản chứng thực, 2 bản photo",
    )


def test_before_acceptance_no_clock_runs() -> None:
    form = supplement(head=head(code=""), received_at=None, answer_by=None, reason="Thiếu giấy chứng sinh")
    text = pages(render_supplement_request(form, PaperSize.A5))[0]
    assert "Hồ sơ chưa được tiếp nhận" in text
    assert "Lý do: Thiếu giấy chứng sinh" in text
    for absent in ("Thời gian nhận hồ sơ", "Hạn bổ sung", "tạm dừng", CODE):
        assert absent not in text


def test_only_faults_that_there_are_are_counted() -> None:
    only = (Lacking(1, "Giấy chứng sinh", Fault.NOT_VALID),)
    text = pages(render_supplement_request(supplement(lacking=only), PaperSize.A4))[0]
    assert "Lý do: Hồ sơ có 01 thành phần chưa hợp lệ như nêu trên." in text


@pytest.mark.parametrize("size", PaperSize)
def test_second_request_names_the_leader_and_the_reason(size: PaperSize) -> None:
    form = supplement(request_no=2, leader="Phạm Thị Thu Hà", leader_reason="Luật mới đòi thêm giấy tờ")
    text = pages(render_supplement_request(form, size))[0]
    assert in_order(
        text,
        "Yêu cầu lần 2",
        "Đây là yêu cầu bổ sung lần 2; việc yêu cầu bổ sung chỉ thực hiện một lần theo Điều 17",
        "Lãnh đạo cho phép yêu cầu thêm: Phạm Thị Thu Hà",
        "Lý do phải yêu cầu thêm: Luật mới đòi thêm giấy tờ",
    )
    assert "Yêu cầu lần" not in pages(render_supplement_request(supplement(), size))[0]


@pytest.mark.parametrize("size", SHEETS)
def test_many_lines_go_on_over_pages_under_their_heads(size: PaperSize) -> None:
    form = supplement(
        lacking=lacking(60), reason=LONG_REASON, request_no=2, leader=LONG_NAME, leader_reason=LONG_REASON
    )
    drawn = pages(render_supplement_request(form, size))
    half = drawn[: len(drawn) // 2]
    assert len(half) >= 3
    assert all("Thành phần/nội dung cần bổ sung" in page for page in half[:2])
    assert f"{CODE} – Liên 1: Lưu – Trang 2" in half[1]
    text = " ".join(half)
    assert text.count("còn thiếu") == text.count("chưa hợp lệ") == 30
    assert "60 Tờ khai" in text
    assert "NGƯỜI HƯỚNG DẪN" in half[-1]


@pytest.mark.parametrize("size", SHEETS)
def test_a_line_longer_than_a_page_goes_on_in_further_rows(size: PaperSize) -> None:
    name = " ".join(f"TÀI-LIỆU-{number}" for number in range(1, 600))
    why = " ".join(f"LÝ-DO-{number}" for number in range(1, 120))
    only = (*lacking(1), Lacking(2, name, Fault.NOT_VALID, why, originals=1), *lacking(1))
    drawn = pages(render_supplement_request(supplement(lacking=only), size))
    half = drawn[: len(drawn) // 2]
    text = " ".join(half)
    assert text.count("TÀI-LIỆU-") == 599
    assert in_order(
        text, "2 TÀI-LIỆU-1 TÀI-LIỆU-2", "TÀI-LIỆU-599", "(chưa hợp lệ: LÝ-DO-1", "LÝ-DO-119)", "3 Giấy"
    )
    assert all(page.count("Thành phần/nội dung cần bổ sung") <= 1 for page in half)


def test_long_rolls_stay_one_page() -> None:
    (text,) = pages(render_supplement_request(supplement(lacking=lacking(60)), PaperSize.ROLL))
    assert "60) " in text
