from datetime import datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from desk_app.exports.xlsx import write_day_log_xlsx
from tests.exports.samples import day_log, line

HEADING_ROW = 5


def sheets(path: Path) -> tuple[Worksheet, Worksheet]:
    dossiers, totals = load_workbook(path).worksheets
    return dossiers, totals


def row(sheet: Worksheet, number: int) -> dict[str, object]:
    headings = [cell.value for cell in sheet[HEADING_ROW]]
    return dict(zip(map(str, headings), (cell.value for cell in sheet[HEADING_ROW + number]), strict=True))


def test_cells_are_typed(tmp_path: Path) -> None:
    path = tmp_path / "day.xlsx"
    write_day_log_xlsx(day_log(line(1, phone="+84912345678")), path)
    sheet, _ = sheets(path)
    values = row(sheet, 1)
    assert values["STT"] == 1
    assert values["Giờ tiếp nhận"] == datetime(2026, 11, 20, 8, 1)
    assert values["Số giấy tờ"] == "012185001234"
    assert values["Điện thoại"] == "+84912345678"
    assert values["Phí (đồng)"] == 8000
    assert values["Ngày trả"] is None
    assert values["Tình trạng"] == "Trước hạn"
    assert values["Trạng thái"] == "Đã xử lý xong"
    assert sheet.cell(HEADING_ROW + 1, 2).number_format == "dd/mm/yyyy hh:mm"


def test_head_filter_and_widths(tmp_path: Path) -> None:
    path = tmp_path / "day.xlsx"
    write_day_log_xlsx(day_log(line(1), line(2), training=True), path)
    sheet, _ = sheets(path)
    assert sheet.freeze_panes == "D6"
    assert sheet.auto_filter.ref == "A5:P7"
    assert sheet.column_dimensions["H"].width > 40
    assert "phường Ninh Kiều" in str(sheet["A1"].value)
    assert "DIỄN TẬP" in str(sheet["A2"].value)
    assert "20/11/2026" in str(sheet["A3"].value)


@pytest.mark.parametrize(
    "evil", ["=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1", "https://a.example"]
)
def test_nothing_typed_runs(tmp_path: Path, evil: str) -> None:
    path = tmp_path / "day.xlsx"
    write_day_log_xlsx(day_log(line(1, applicant=evil, handed_to=evil)), path)
    sheet, _ = sheets(path)
    cell = sheet.cell(HEADING_ROW + 1, 4)
    assert cell.value == evil
    assert cell.data_type == "s"
    assert cell.hyperlink is None
    assert cell.quotePrefix is (evil[0] in "=+-@＝")


def test_totals_and_equation(tmp_path: Path) -> None:
    path = tmp_path / "day.xlsx"
    write_day_log_xlsx(day_log(line(1)), path)
    _, sheet = sheets(path)
    figures = {name.value: figure.value for name, figure in sheet["A5:B18"]}
    assert figures["Tồn đầu ngày"] == 120
    assert figures["Tồn cuối ngày"] == 91
    assert figures["Tồn đầu ngày + tiếp nhận − giải quyết xong = tồn cuối ngày"] == "Cân đối"


def test_an_empty_day_is_a_valid_file(tmp_path: Path) -> None:
    path = tmp_path / "day.xlsx"
    write_day_log_xlsx(day_log(), path)
    sheet, _ = sheets(path)
    assert sheet.cell(HEADING_ROW, 3).value == "Mã hồ sơ"
    assert sheet.cell(HEADING_ROW + 1, 3).value is None


def test_same_data_same_bytes(tmp_path: Path) -> None:
    log = day_log(line(1), line(2))
    write_day_log_xlsx(log, tmp_path / "a.xlsx")
    write_day_log_xlsx(log, tmp_path / "b.xlsx")
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.xlsx", "b.xlsx"]
