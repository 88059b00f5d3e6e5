"""The register on paper: every column of Mẫu số 07, every page numbered, the closing line under a closed year."""

from datetime import date, datetime, timedelta

from desk_app.documents.register import render_register
from desk_app.domain.case_forms import FormSet
from desk_app.domain.register import COLUMNS
from desk_app.domain.workflow import DossierStatus
from tests.documents.paper_samples import CLOSED, register, register_line
from tests.documents.reading import in_order, pages
from tests.documents.samples import DUE, LONG_PROCEDURE, letterhead


def test_every_field_of_a_line_is_there() -> None:
    line = register_line(
        7,
        sets=2,
        first_due_at=DUE,
        due_at=DUE + timedelta(days=2),
        returned_at=datetime(2026, 11, 26, 9),
        receiver="Trần Văn Bình",
        status=DossierStatus.RETURNED,
    )
    (page,) = pages(render_register(register(line)))
    assert in_order(
        page,
        "SỔ THEO DÕI HỒ SƠ",
        "Mẫu số 07 – Quyển số: 2026",
        "(Từ ngày 01/01/2026 đến ngày 31/12/2026)",
        *(" ".join(column.heading.split()) for column in COLUMNS[:3]),
    )
    for column in COLUMNS:
        assert column.heading.split()[0] in page
    for said in (
        "H13.29.31- 261120-0412",
        "Đăng ký khai sinh",
        "Nguyễn Thị Hồng Ánh",
        "0912345678",
        "20/11/2026",
    ):
        assert said in page
    for said in ("27/11/2026", "Trần Văn Bình", "Hẹn lần đầu", "Trực tiếp", "7", "Trang 1/ 1"):
        assert said in page
    assert "đã trả kết quả 1 hồ sơ" in page
    assert "Khóa sổ" not in page


def test_the_older_set_calls_it_06() -> None:
    (page,) = pages(render_register(register(register_line(), form_set=FormSet.TT_01_2018)))
    assert "Mẫu số 06" in page
    assert "Mẫu số 07" not in page


def test_a_long_register_repeats_its_head_and_counts_its_pages() -> None:
    lines = (register_line(number, procedure=LONG_PROCEDURE) for number in range(1, 41))
    read = pages(render_register(register(*lines)))
    assert len(read) > 3
    for page in read:
        assert "Tên thủ tục hành chính" in page or "NGƯỜI LẬP SỔ" in page
    assert "từ số 01 đến số 40" in read[-1]
    assert all(f"Trang {number}/ {len(read)}" in page for number, page in enumerate(read, 1))


def test_a_closed_year_says_so_and_is_signed_by_three() -> None:
    lines = [register_line(number) for number in range(1, 4)]
    (page,) = pages(render_register(register(*lines, closed=CLOSED)))
    closing = "Sổ theo dõi hồ sơ năm 2026 gồm 3 hồ sơ, từ số 01 đến số 03. Khóa sổ ngày 04 tháng 01 năm 2027."
    assert in_order(page, closing, "NGƯỜI LẬP SỔ", "TRƯỞNG BỘ PHẬN MỘT CỬA", "THỦ TRƯỞNG CƠ QUAN")
    assert (page.count("(Ký và ghi rõ họ tên)"), page.count("(Ký, ghi rõ họ tên và đóng dấu)")) == (2, 1)


def test_a_part_of_a_closed_year_is_not_its_end() -> None:
    part = register(register_line(), closed=CLOSED, to_on=date(2026, 6, 30))
    (page,) = pages(render_register(part))
    assert "Khóa sổ" not in page
    assert "đến ngày 30/06/2026" in page
    assert "đóng dấu" not in page


def test_an_empty_register_is_drawn() -> None:
    (page,) = pages(render_register(register()))
    assert "không tiếp nhận hồ sơ nào" in page


def test_in_training_it_is_marked() -> None:
    form = register(register_line(), letterhead=letterhead(training=True))
    assert "DIỄN TẬP" in pages(render_register(form))[0]


def test_texts_of_any_length_stay_on_their_pages() -> None:
    long = register_line(1, applicant="Công ty " * 200, address="đường " * 300, unit="<b>&" * 50)
    assert "…" in pages(render_register(register(long)))[0]
