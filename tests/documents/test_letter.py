"""A letter on paper: heading, title, what it says, who signs; reprints in the small print only."""

import pytest

from desk_app.documents.letter import render_letter
from desk_app.domain.paper_size import PaperSize
from tests.documents.paper_samples import letter
from tests.documents.reading import in_order, pages
from tests.documents.samples import letterhead


@pytest.mark.parametrize("size", PaperSize)
def test_a_letter_says_everything_on_one_page(size: PaperSize) -> None:
    (page,) = pages(render_letter(letter(), size))
    assert in_order(
        page,
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Ninh Kiều, ngày 20 tháng 11 năm 2026",
        "THƯ CHÚC MỪNG",
        "Kính gửi gia đình Ông/Bà Ánh,",
        "Chúc mừng cháu Khôi <3 & gia đình.",
        "Trân trọng.",
        "CHỦ TỊCH",
        "Lê Hoàng Nam",
        "Thư số 03/2026",
    )
    assert "in lại" not in page


def test_a_reprint_is_marked_at_the_foot() -> None:
    (page,) = pages(render_letter(letter(), PaperSize.A4, reprint=2))
    assert page.endswith("Thư số 03/2026 – Bản in lại lần 2")


def test_a_letter_nobody_has_made_has_no_number() -> None:
    (page,) = pages(render_letter(letter(number=0), PaperSize.A4))
    assert "Thư số" not in page


@pytest.mark.parametrize("size", [PaperSize.A4, PaperSize.A5])
def test_the_last_paragraph_goes_with_the_signature(size: PaperSize) -> None:
    long = ("Kính gửi,", *("Một đoạn thư dài được viết ra ở đây. " * 12 for _ in range(9)), "Đoạn cuối cùng.")
    read = pages(render_letter(letter(paragraphs=long), size))
    assert len(read) > 1
    assert "Đoạn cuối cùng." in read[-1]
    assert "Lê Hoàng Nam" in read[-1]


def test_a_salutation_alone_and_training() -> None:
    (page,) = pages(
        render_letter(letter(paragraphs=("Kính gửi,",), letterhead=letterhead(training=True)), PaperSize.A5)
    )
    assert "Kính gửi," in page
    assert "DIỄN TẬP" in page
