from dataclasses import replace

from desk_app.documents.day_log import equation, render_day_log
from tests.documents.reading import in_order, pages
from tests.exports.samples import day_log, line


def test_every_line_with_repeated_head_and_the_equation() -> None:
    drawn = pages(render_day_log(day_log(*(line(number) for number in range(1, 61)))))
    assert len(drawn) > 2
    text = " ".join(drawn)
    assert all(f"H13.29.31-261120-{number:04}" in text for number in range(1, 61))
    assert all("Mã hồ sơ" in page for page in drawn if "H13.29.31" in page)
    assert in_order(
        drawn[0],
        "ỦY BAN NHÂN DÂN PHƯỜNG NINH KIỀU",
        "SỔ TIẾP NHẬN VÀ TRẢ KẾT QUẢ TRONG NGÀY",
        "Ngày 20 tháng 11 năm 2026",
    )
    assert in_order(
        drawn[-1],
        "trước hạn: 5; đúng hạn: 20; quá hạn: 4",
        "Tồn đầu ngày 120 + tiếp nhận 60 − giải quyết xong 30 = tồn cuối ngày 150: cân đối.",
        "NGƯỜI LẬP SỔ",
        "Lê Văn Thành",
    )


def test_a_broken_equation_is_said() -> None:
    log = day_log()
    broken = replace(log, totals=replace(log.totals, closing=91))
    assert "KHÔNG CÂN ĐỐI" in equation(broken)
    assert "KHÔNG CÂN ĐỐI" in pages(render_day_log(broken))[0]


def test_an_empty_day_is_a_valid_form() -> None:
    (text,) = pages(render_day_log(day_log(training=True)))
    assert "Mã hồ sơ" in text
    assert "DIỄN TẬP" in text


def test_words_longer_than_a_column_are_cut_not_lost() -> None:
    text = pages(render_day_log(day_log(line(1, applicant="W" * 60))))[0]
    assert text.count("W") == 60


def test_same_data_same_bytes() -> None:
    log = day_log(line(1), line(2))
    assert render_day_log(log) == render_day_log(log)
