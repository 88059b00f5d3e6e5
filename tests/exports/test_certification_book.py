"""The yearly books as workbooks."""

from pathlib import Path

from openpyxl import load_workbook

from desk_app.domain.certification import Book
from desk_app.domain.certification_book import COLUMNS, closing_line
from desk_app.exports.certification_book import write_book_xlsx
from tests.documents.certification_samples import CLOSED, book, entry


def test_cells_are_typed_and_nothing_typed_runs(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    write_book_xlsx(book(entry(1), entry(2, paper="=1+1"), closed=CLOSED), path)
    sheet = load_workbook(path).worksheets[0]
    heads = [cell.value for cell in sheet[5]]
    assert heads == [column.heading for column in COLUMNS[Book.COPIES]]
    first = [cell.value for cell in sheet[6]]
    assert first[:4] == ["01", "02/11/2026", "Nguyễn Thị Thu Hà", "Căn cước"]
    assert first[5:7] == [3, 12_000]
    assert (sheet["D7"].value, sheet["D7"].data_type) == ("=1+1", "s")
    assert sheet["A2"].value == "SỔ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH"
    assert sheet["A3"].value == "Quyển số 2026-SCT/BS; Tháng 11 năm 2026"
    assert [sheet.cell(row, 1).value for row in (9, 10)] == [
        "Tháng 11 năm 2026: 2 số chứng thực, 6 bản sao; tổng số phí 24.000 đồng.",
        closing_line(CLOSED),
    ]


def test_the_same_book_gives_the_same_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    for path in (one, two):
        write_book_xlsx(book(entry(1)), path)
    assert one.read_bytes() == two.read_bytes()
