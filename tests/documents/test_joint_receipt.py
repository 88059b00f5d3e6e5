"""One receipt for several dossiers: every field, a code to scan for each, two copies, long lists."""

from datetime import datetime

import pytest

from desk_app.documents.joint_receipt import render_joint_receipt
from desk_app.domain.paper_size import PaperSize
from tests.documents.page_pictures import codes, pictures
from tests.documents.paper_samples import joint_line, joint_receipt
from tests.documents.reading import in_order, pages
from tests.documents.samples import LONG_PROCEDURE, letterhead


@pytest.mark.parametrize("size", PaperSize)
def test_every_field_is_there(size: PaperSize) -> None:
    form = joint_receipt(joint_line(1), joint_line(2, applicant="Lê Thị Hoa", procedure="Đăng ký kết hôn"))
    page = pages(render_joint_receipt(form, size))[0]
    assert in_order(
        page,
        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
        "(Dùng cho nhiều hồ sơ của một người nộp)",
        "Số: 03/TNHS",
        "Người nộp hồ sơ: Trần Văn Bình",
        "0912345678",
        "092185001234",
        "02 hồ sơ, 04 bộ",
        "BIÊN BẢN GIAO NHẬN HỒ SƠ",
        "Đăng ký khai sinh",
        "H13.29.31-261120-0001",
        "Đăng ký kết hôn",
        "H13.29.31-261120-0002",
        "đã nhận đủ 02 hồ sơ",
        "NGƯỜI NỘP HỒ SƠ",
    )
    for said in ("Lê Thị Hoa", "20/11/2026", "16:20", "25/11/2026", "16:30", "3 ngày", "Lê Văn Thành"):
        assert said in page
    assert "in lại" not in page


def test_sheets_have_two_copies_a_roll_one() -> None:
    form = joint_receipt(joint_line(1), joint_line(2))
    first, second = pages(render_joint_receipt(form, PaperSize.A4))
    assert ("Liên 1: Lưu" in first, "Liên 2: Giao người nộp" in second) == (True, True)
    assert len(pages(render_joint_receipt(form, PaperSize.ROLL))) == 1


def test_the_table_names_its_columns() -> None:
    page = pages(render_joint_receipt(joint_receipt(joint_line(1), joint_line(2)), PaperSize.A4))[0]
    assert in_order(page, "STT", "Nội dung", "Họ tên chủ hồ sơ", "Ngày nhận", "Thời hạn")
    assert "Ủy ban nhân dân cấp xã" in page


@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.A5])
def test_every_dossier_can_be_scanned(size: PaperSize) -> None:
    pdf = render_joint_receipt(joint_receipt(*map(joint_line, range(1, 4))), size)
    (sheet,) = pictures(pdf, 1, dpi=200)
    assert codes(sheet) == [f"H13.29.31-261120-{number:04}" for number in (1, 2, 3)]


def test_a_reprint_says_which_it_is() -> None:
    read = pages(render_joint_receipt(joint_receipt(joint_line()), PaperSize.A5, reprint=2))
    assert all("Bản in lại lần 2" in page for page in read)


@pytest.mark.parametrize("size", PaperSize)
def test_fifty_long_lines_flow_over_pages(size: PaperSize) -> None:
    lines = (joint_line(number, procedure=LONG_PROCEDURE * 3, unit="Sở " * 300) for number in range(1, 51))
    read = pages(render_joint_receipt(joint_receipt(*lines), size))
    text = " ".join(read)
    copies = 1 if size is PaperSize.ROLL else 2
    assert all(text.count(f"H13.29.31-261120-{number:04}") == copies for number in range(1, 51))
    assert text.count("NGƯỜI TIẾP NHẬN HỒ SƠ") == copies


def test_an_unknown_phone_leaves_room_for_the_pen() -> None:
    form = joint_receipt(joint_line(), submitter_phone="", letterhead=letterhead(training=True))
    page = pages(render_joint_receipt(form, PaperSize.A4))[0]
    assert "Số điện thoại: ………" in page
    assert "DIỄN TẬP" in page


@pytest.mark.parametrize("size", PaperSize)
def test_a_route_has_both_its_dates(size: PaperSize) -> None:
    line = joint_line(2, office_due_at=datetime(2026, 11, 20, 17))
    page = pages(render_joint_receipt(joint_receipt(joint_line(1), line), size))[0]
    assert page.count("(tại cơ quan này: 20/11/2026 17:00)") == 1
