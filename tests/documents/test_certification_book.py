"""The yearly books on paper: every column, the month's sum, the closing line."""

import pytest

from desk_app.documents.certification_book import render_book
from desk_app.domain.certification import Book, CertificationLine
from desk_app.domain.certification_book import COLUMNS, BookClosed, closing_line
from tests.documents.certification_samples import CLOSED, book, entry
from tests.documents.page_pictures import has_ink, pictures
from tests.documents.reading import in_order, pages
from tests.documents.samples import letterhead


def test_copies_field_by_field() -> None:
    (text,) = pages(render_book(book(entry(7), entry(8, paper="Bằng tốt nghiệp", note="Bản sao thứ hai"))))
    assert in_order(
        text,
        *("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "tháng 11 năm 2026"),
        *("SỔ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH", "Quyển số 2026-SCT/BS", "Tháng 11 năm 2026"),
        *("Số chứng thực", "Ngày, tháng, năm chứng thực", "Họ tên của người yêu cầu chứng thực"),
        *("Tên của bản chính giấy tờ, văn bản", "Họ tên, chức danh người ký chứng thực"),
        *("Số bản sao đã được chứng thực", "Phí (đồng)", "Ghi chú"),
        "07 02/11/2026 Nguyễn Thị Thu Hà Căn cước Lê Văn Ba, Phó Chủ tịch 3 12.000",
        "08 02/11/2026 Nguyễn Thị Thu Hà Bằng tốt nghiệp Lê Văn Ba, Phó Chủ tịch 3 12.000 Bản sao thứ hai",
        "Tháng 11 năm 2026: 2 số chứng thực, 6 bản sao; tổng số phí 24.000 đồng.",
        *("NGƯỜI LẬP SỔ", "NGƯỜI THỰC HIỆN CHỨNG THỰC", "Trần Thị Lan"),
    )
    assert "092190001234" not in text


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (
            Book.SIGNATURES,
            (
                "SỔ CHỨNG THỰC CHỮ KÝ, CHỨNG THỰC ĐIỂM CHỈ",
                "Quyển số 2026-SCT/CK,ĐC",
                "Họ tên, số giấy tờ tùy thân của người yêu cầu chứng thực",
                "Tên của giấy tờ, văn bản chứng thực chữ ký/điểm chỉ",
                "Số lượng giấy tờ, văn bản đã được chứng thực",
                "01 02/11/2026 Nguyễn Thị Thu Hà, 092190001234",
                "1 số chứng thực, 3 giấy tờ, văn bản; tổng số phí 12.000 đồng.",
            ),
        ),
        (
            Book.TRANSLATORS,
            (
                "SỔ CHỨNG THỰC CHỮ KÝ NGƯỜI DỊCH",
                "Quyển số 2026-SCT/CKND",
                "Họ tên, số giấy tờ tùy thân của người dịch",
                "Dịch từ tiếng – sang tiếng",
                "Anh – Việt",
                "1 số chứng thực, 3 bản dịch; tổng số phí 12.000 đồng.",
            ),
        ),
        (
            Book.CONTRACTS,
            (
                "SỔ CHỨNG THỰC HỢP ĐỒNG, GIAO DỊCH",
                "Quyển số 2026-SCT/HĐ,GD",
                "Tên của hợp đồng, giao dịch được chứng thực",
                "Tháng 11 năm 2026: 1 số chứng thực; tổng số phí 12.000 đồng.",
            ),
        ),
    ],
)
def test_the_other_books_have_columns_of_their_own(kind: Book, said: tuple[str, ...]) -> None:
    line = CertificationLine(kind, "Giấy tờ", copies=3, languages="Anh – Việt")
    (text,) = pages(render_book(book(entry(1, kind, line=line))))
    assert in_order(text, *said)


def test_a_long_book_repeats_its_head_and_cuts_no_row() -> None:
    long = "Giấy chứng nhận quyền sử dụng đất, quyền sở hữu nhà ở và tài sản khác gắn liền với đất " * 2
    drawn = pages(
        render_book(book(*(entry(number, paper=long, requester="Ủy " * 60) for number in range(1, 26))))
    )
    assert len(drawn) >= 3
    assert all("Số chứng thực" in text for text in drawn[:-1])
    assert f"Trang 2/ {len(drawn)}" in drawn[1] or f"Trang 2/{len(drawn)}" in drawn[1]
    whole = " ".join(drawn)
    assert all(f" {number:02} 0" in whole for number in range(1, 26))


def test_the_closing_stands_under_the_year_and_its_last_month() -> None:
    line = closing_line(CLOSED)
    assert line.startswith("Sổ này có 1204 việc chứng thực, từ số 01 đến số 1204. Khóa sổ ngày 04")
    for month, stands in ((None, True), (12, True), (11, False)):
        (text,) = pages(render_book(book(entry(1), month=month, closed=CLOSED)))
        assert (line in text) is stands
    empty = closing_line(BookClosed(0, CLOSED.closed_at, "Lê Văn Ba"))
    (text,) = pages(render_book(book(month=None, closed=BookClosed(0, CLOSED.closed_at, ""))))
    assert in_order(text, "Năm 2026", "Không có việc chứng thực nào.", empty)


def test_training_is_marked_and_widths_fill_the_page() -> None:
    plain, training = (
        render_book(book(entry(1), letterhead=letterhead(training=on))) for on in (False, True)
    )
    assert "DIỄN TẬP" in " ".join(pages(training))
    assert "DIỄN TẬP" not in " ".join(pages(plain))
    assert all(sum(column.width for column in columns) == 267 for columns in COLUMNS.values())
    assert all(has_ink(picture) for picture in pictures(plain))


def test_a_closed_book_is_sealed() -> None:
    (text,) = pages(render_book(book(entry(1), closed=CLOSED, month=None)))
    assert in_order(text, "NGƯỜI LẬP SỔ", "NGƯỜI THỰC HIỆN CHỨNG THỰC", "(Ký, ghi rõ họ tên và đóng dấu)")
    (open_text,) = pages(render_book(book(entry(1))))
    assert "đóng dấu" not in open_text
