"""The reminder list: one page, whatever there is to remind of, and no citizen's name on it."""

from datetime import datetime

import pytest

from desk_app.documents.reminder_list import render_reminder_list
from desk_app.domain.standing import DueState, Standing
from desk_app.domain.transfer import ReminderForm, ReminderLine
from tests.documents.reading import in_order, pages
from tests.documents.samples import letterhead

LONG = "Đơn vị có tên rất dài để thử xem có vừa một dòng của bảng hay không, số"


def line(unit: str, number: int, days: int, *, sent: bool = True) -> ReminderLine:
    standing = Standing.OVERDUE if days < 0 else Standing.DUE_SOON
    return ReminderLine(
        unit_name=unit,
        code=f"H13.29.31-261123-{number:04}",
        procedure="Liên thông thủ tục đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế",
        leg="Đăng ký thường trú" if number % 2 else "",
        due_at=datetime(2026, 12, 1, 17),
        state=DueState(standing, days),
        sent=sent,
    )


def form(*lines: ReminderLine) -> ReminderForm:
    ordered = sorted(lines, key=lambda each: (each.unit_name, each.state.days))
    return ReminderForm(letterhead(), datetime(2026, 12, 2, 8), "Lê Văn Thành", 2, tuple(ordered))


def test_the_fields_by_unit() -> None:
    drawn = form(
        line("Công an cấp xã", 1, -1), line("Công an cấp xã", 3, 0), line("Cơ quan thuế", 5, 2, sent=False)
    )
    (text,) = pages(render_reminder_list(drawn))
    assert in_order(
        text,
        "DANH SÁCH HỒ SƠ CẦN ĐÔN ĐỐC",
        "Lập lúc 08 giờ 00 phút, ngày 02 tháng 12 năm 2026",
        "3 phần việc đã trễ hoặc đến hạn trong 2 ngày làm việc tới, trong đó 1 đã trễ.",
        "STT", "Mã hồ sơ", "Nội dung", "Hạn", "Tình trạng",
        "Công an cấp xã: 2 hồ sơ",
        "1", "H13.29.31-261123-0001", "Đăng ký thường trú", "01/12/2026", "Trễ 1 ngày",
        "2", "H13.29.31-261123-0003", "Đến hạn hôm nay",
        "Cơ quan thuế: 1 hồ sơ",
        "3", "H13.29.31-261123-0005", "Còn 2 ngày, chưa chuyển",
        "Ý kiến chỉ đạo", "NGƯỜI LẬP", "CHỦ TỊCH", "Lê Văn Thành",
    )  # fmt: skip


def test_nothing_to_remind_of_is_said() -> None:
    (text,) = pages(render_reminder_list(form()))
    assert "Không có hồ sơ nào trễ hoặc sắp đến hạn." in text


@pytest.mark.parametrize(("units", "each"), [(1, 200), (9, 12), (16, 1), (17, 1), (40, 5), (2, 16)])
def test_however_much_there_is_it_stays_on_one_page(units: int, each: int) -> None:
    many = form(
        *(
            line(f"{LONG} {unit:02}", unit * 200 + number, number - 20)
            for unit in range(units)
            for number in range(each)
        )
    )  # fmt: skip
    (text,) = pages(render_reminder_list(many))
    assert f"{units * each} phần việc" in text
    assert "CHỦ TỊCH" in text


def test_what_is_left_out_is_counted_and_the_latest_stay() -> None:
    (text,) = pages(
        render_reminder_list(form(*(line("Công an cấp xã", number, number - 40) for number in range(60))))
    )
    assert "Công an cấp xã: 60 hồ sơ, nêu 32 hồ sơ trễ nhất" in text
    assert "Trễ 40 ngày" in text
    assert "Trễ 8 ngày" not in text
    (text,) = pages(
        render_reminder_list(form(*(line(f"Đơn vị {number:02}", number, -number) for number in range(1, 31))))
    )
    assert "Đơn vị 30: 1 hồ sơ" in text
    assert "Và 14 hồ sơ ở 14 đơn vị khác" in text
