"""What the register says of a line, of a stretch of days, and of its end."""

from datetime import date, datetime, timedelta

import pytest

from desk_app.domain.register import COLUMNS, RegisterClosed
from desk_app.domain.workflow import DossierStatus
from tests.documents.paper_samples import CLOSED, register, register_line
from tests.documents.samples import DUE


def cells(**changes: object) -> dict[str, object]:
    line = register_line(7, **changes)
    return {column.heading: column.value(line) for column in COLUMNS}


def test_the_columns_fill_the_width() -> None:
    assert sum(column.width for column in COLUMNS) == 270


def test_a_line_says_where_the_dossier_stands_until_its_result_is_given() -> None:
    open_line = cells()
    assert (open_line["TT"], open_line["Ngày nhận hồ sơ"]) == (7, date(2026, 11, 20))
    assert open_line["Ngày trả, người nhận kết quả"] == ""
    assert open_line["Ghi chú"] == "Đang xử lý"
    given = cells(
        status=DossierStatus.RETURNED, returned_at=datetime(2026, 11, 24, 9), receiver="Trần Văn Bình"
    )
    assert given["Ngày trả, người nhận kết quả"] == "24/11/2026\nTrần Văn Bình"
    assert given["Ghi chú"] == ""


def test_a_date_that_was_moved_names_the_first_one() -> None:
    assert cells(due_at=DUE + timedelta(days=2))["Ghi chú"] == "Đang xử lý\nHẹn lần đầu 25/11/2026"
    assert "Hẹn" not in str(cells(due_at=DUE + timedelta(hours=2))["Ghi chú"])


@pytest.mark.parametrize(
    ("address", "phone", "said"), [("Số 1", "09", "Số 1, 09"), ("", "09", "09"), ("", "", "")]
)
def test_an_address_or_phone_may_be_unknown(address: str, phone: str, said: str) -> None:
    assert cells(address=address, phone=phone)["Địa chỉ, số điện thoại"] == said


def test_the_summary_counts() -> None:
    two = register(register_line(4, sets=2), register_line(5, returned_at=DUE))
    assert two.summary == "Tiếp nhận 2 hồ sơ (3 bộ), từ số 04 đến số 05; đã trả kết quả 1 hồ sơ."
    assert register().summary == "Trong thời gian này không tiếp nhận hồ sơ nào."


def test_the_closing_line_stands_at_the_end_of_the_year_only() -> None:
    whole = register(register_line(), closed=CLOSED)
    assert whole.whole_year
    assert "gồm 3 hồ sơ, từ số 01 đến số 03" in whole.closing_line
    assert register(register_line()).closing_line == ""
    november = register(register_line(), closed=CLOSED, to_on=date(2026, 11, 30))
    assert (november.whole_year, november.closing_line) == (False, "")
    december = register(register_line(), closed=CLOSED, from_on=date(2026, 12, 1))
    assert (december.whole_year, "Khóa sổ" in december.closing_line) == (False, True)
    nothing = register(closed=RegisterClosed(2026, 0, CLOSED.closed_at, "Lê"))
    assert nothing.closing_line.startswith("Sổ theo dõi hồ sơ năm 2026 không có hồ sơ nào.")
