"""The register as a workbook: typed cells, nothing taken for a formula, the same bytes again."""

from datetime import datetime
from pathlib import Path

from openpyxl import load_workbook

from desk_app.domain.register import COLUMNS
from desk_app.exports.register_xlsx import write_register_xlsx
from tests.documents.paper_samples import CLOSED, register, register_line
from tests.documents.samples import CODE, letterhead

HEADING_ROW = 5


def test_cells_are_typed(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    write_register_xlsx(register(register_line(7, applicant="=1+1"), closed=CLOSED), path)
    (sheet,) = load_workbook(path).worksheets
    assert [cell.value for cell in sheet[HEADING_ROW]] == [column.heading for column in COLUMNS]
    values = {
        column.heading: cell.value for column, cell in zip(COLUMNS, sheet[HEADING_ROW + 1], strict=True)
    }
    assert (values["TT"], values["Mã hồ sơ"], values["Số bộ"]) == (7, CODE, 1)
    assert values["Ngày nhận hồ sơ"] == datetime(2026, 11, 20)
    assert values["Tên cá nhân, tổ chức"] == "=1+1"
    assert sheet.cell(HEADING_ROW + 1, 5).data_type == "s"
    assert sheet.cell(HEADING_ROW + 1, 5).quotePrefix
    assert sheet.title == "2026"
    assert sheet["A3"].value == "Mẫu số 07 – Quyển số: 2026 (Từ ngày 01/01/2026 đến ngày 31/12/2026)"
    said = [str(row[0].value) for row in sheet.iter_rows(min_row=HEADING_ROW + 2) if row[0].value]
    assert said[0].startswith("Tiếp nhận 1 hồ sơ")
    assert "Khóa sổ ngày 04 tháng 01 năm 2027" in said[1]


def test_the_same_register_gives_the_same_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    for path in (one, two):
        write_register_xlsx(register(register_line(), register_line(2)), path)
    assert one.read_bytes() == two.read_bytes()


def test_an_empty_one_and_training(tmp_path: Path) -> None:
    path = tmp_path / "register.xlsx"
    write_register_xlsx(register(letterhead=letterhead(training=True)), path)
    (sheet,) = load_workbook(path).worksheets
    assert str(sheet["A2"].value).endswith("DIỄN TẬP")
    assert sheet.freeze_panes == "C6"
