import pytest

from desk_app.documents.slips import render_missing_papers
from desk_app.domain.paper_size import PaperSize
from tests.documents.reading import in_order, pages
from tests.documents.samples import letterhead, missing_papers


@pytest.mark.parametrize("size", PaperSize)
def test_what_is_missing_and_what_was_shown(size: PaperSize) -> None:
    (text,) = pages(render_missing_papers(missing_papers(), size))
    assert in_order(
        text,
        "PHIẾU HƯỚNG DẪN CHUẨN BỊ HỒ SƠ",
        "Người đề nghị: Nguyễn Thị Hồng Ánh",
        "Đăng ký khai sinh (1.001193)",
        "còn thiếu",
        "Giấy chứng sinh (sinh tại cơ sở y tế)",
        "Giấy chứng nhận kết hôn (xuất trình để đối chiếu)",
        "Giấy tờ đã có",
        "Tờ khai đăng ký khai sinh",
        "0292 3820 820",
        "NGƯỜI HƯỚNG DẪN",
        "Lê Văn Thành",
    )


def test_counts_of_originals_and_copies() -> None:
    (sheet,) = pages(render_missing_papers(missing_papers(), PaperSize.A5))
    assert in_order(sheet, "Giấy chứng sinh", "1 –", "Giấy chứng nhận kết hôn", "– 2")
    (strip,) = pages(render_missing_papers(missing_papers(), PaperSize.ROLL))
    assert in_order(strip, "1 bản chính", "2 bản sao")


def test_nothing_shown_yet_and_training() -> None:
    form = missing_papers(given=(), letterhead=letterhead(training=True))
    (text,) = pages(render_missing_papers(form, PaperSize.A4))
    assert "Giấy tờ đã có" not in text
    assert "DIỄN TẬP" in text


def test_same_data_same_bytes() -> None:
    form = missing_papers()
    assert render_missing_papers(form, PaperSize.A5) == render_missing_papers(form, PaperSize.A5)
