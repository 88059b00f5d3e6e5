from datetime import date, datetime
from typing import Any

import pytest

from desk_app.documents.posting_check import REMEDIES, render_check
from desk_app.documents.posting_record import render_record
from desk_app.domain.catalogue import PostingPeriod
from desk_app.domain.forms import PostingCheckForm, PostingLine, PostingRecordForm
from desk_app.domain.posting import Finding, FindingKind, PostingCheck
from desk_app.domain.vocabulary import FINDING_VI
from tests.documents.reading import in_order, pages
from tests.documents.samples import letterhead

AT = datetime(2026, 11, 23, 8, 30)


def check(*findings: Finding, shown_at: str = "23/11/2026 07:05", **changes: Any) -> PostingCheckForm:
    looked = PostingCheck(AT.date(), 160, 166, date(2026, 5, 23), shown_at, findings)
    return PostingCheckForm(letterhead(**changes), looked, "Lê Thị Hoa", AT)


def finding(kind: FindingKind, detail: str = "", number: int = 1) -> Finding:
    return Finding(kind, f"1.{number:06}", f"Thủ tục {number}", detail)


def record(*lines: PostingLine, **changes: Any) -> PostingRecordForm:
    return PostingRecordForm(letterhead(**changes), lines, "Lê Thị Hoa", AT)


def test_what_was_looked_at_and_nothing_found() -> None:
    (text,) = pages(render_check(check()))
    assert in_order(
        text,
        *("ỦY BAN NHÂN DÂN PHƯỜNG NINH KIỀU", "PHIẾU KIỂM TRA NIÊM YẾT THỦ TỤC HÀNH CHÍNH"),
        *("Thời điểm kiểm tra: 23/11/2026 08:30", "160 trên 166 đang có hiệu lực", "ngày 23/05/2026"),
        "Màn hình niêm yết hiện lần cuối lúc: 23/11/2026 07:05",
        *(f"{number} {FINDING_VI[kind]} không có" for number, kind in enumerate(FindingKind, 1)),
        *("không phát hiện nội dung phải chấn chỉnh", "NGƯỜI KIỂM TRA", "THỦ TRƯỞNG CƠ QUAN", "Lê Thị Hoa"),
    )


@pytest.mark.parametrize(
    ("kind", "detail", "said"),
    [
        (FindingKind.NOT_POSTED, "", ""),
        (FindingKind.NOT_REVIEWED, "", "chưa rà soát lần nào"),
        (FindingKind.NOT_REVIEWED, "01/02/2026", "rà soát lần cuối ngày 01/02/2026"),
        (FindingKind.TO_REVIEW, "fee, time_limit, fee", "phí, lệ phí, thời hạn giải quyết"),
        (FindingKind.TO_REVIEW, "Cần hỏi, fee, rồi hỏi, rồi hỏi", "Cần hỏi, fee, rồi hỏi, rồi hỏi"),
        (FindingKind.BASIS_ENDED, "1/2020/NĐ-CP: 01/07/2026", "1/2020/NĐ-CP: 01/07/2026"),
        (FindingKind.PART_MISSING, "steps", "trình tự thực hiện"),
        (FindingKind.FORM_MISSING, "Tờ khai <A>", "Tờ khai <A>"),
        (FindingKind.LIMIT_MISSING, "", ""),
        (FindingKind.REPLACED, "1.000002", "thay bằng 1.000002"),
    ],
)
def test_a_finding_of_each_kind_with_its_words(kind: FindingKind, detail: str, said: str) -> None:
    text = " ".join(pages(render_check(check(finding(kind, detail)))))
    assert in_order(
        text,
        *(f"{FINDING_VI[kind]} 1 trường hợp", "II. Nội dung phải chấn chỉnh", f"1. {FINDING_VI[kind]} (1)"),
        *(f"Cách xử lý: {REMEDIES[kind]}", f"1 Thủ tục 1 (1.000001) {said}".rstrip()),
    )
    assert text.count("không có") == len(FindingKind) - 1


@pytest.mark.parametrize(
    ("shown", "said"), [("", "Chưa hiện lần nào."), ("1/1 07:05", "Hiện lần cuối lúc 1/1")]
)
def test_a_display_behind_is_nobodys_procedure(shown: str, said: str) -> None:
    text = " ".join(
        pages(render_check(check(Finding(FindingKind.DISPLAY_BEHIND, detail=shown), shown_at=shown)))
    )
    assert in_order(
        text, f"hiện lần cuối lúc: {shown or 'chưa hiện lần nào'}", "Màn hình chưa đúng (1)", said
    )


def test_findings_are_grouped_and_flow_over_pages() -> None:
    many = [
        finding(kind, "", number)
        for number in range(1, 81)
        for kind in (FindingKind.PART_MISSING, FindingKind.REPLACED)
    ]
    drawn = pages(render_check(check(*many, training=True)))
    text = " ".join(drawn)
    assert len(drawn) > 3
    assert all("DIỄN TẬP" in page for page in drawn)
    assert all(f"Trang {number}/ {len(drawn)}" in page for number, page in enumerate(drawn, 1) if number > 1)
    assert all(text.count(f"(1.{number:06})") == 2 for number in range(1, 81))
    assert in_order(text, "1. Thiếu bộ phận bắt buộc (80)", "2. Đã bị thay thế (80)", "NGƯỜI KIỂM TRA")
    assert "Ý kiến của người phụ trách" in drawn[-1]
    assert len(pages(render_check(check(finding(FindingKind.TO_REVIEW, "rất dài " * 4000))))) > 5


def test_the_chronicle_tells_from_to_and_by_what() -> None:
    lines = (
        PostingLine("Có sẵn rồi gỡ", PostingPeriod("1.1", date(2000, 1, 1), date(2026, 11, 22), "163/QĐ-BTP")),
        PostingLine(
            "Đăng rồi gỡ", PostingPeriod("1.2", date(2026, 1, 5), date(2026, 6, 1), "1/QĐ", date(2026, 1, 2), "2/QĐ")
        ),
        PostingLine("Đang có", PostingPeriod("1.1", date(2026, 11, 23), None, "3/QĐ", date(2026, 11, 20))),
    )  # fmt: skip
    (text,) = pages(render_record(record(*lines)))
    assert in_order(
        text,
        *("SỔ THEO DÕI NIÊM YẾT THỦ TỤC HÀNH CHÍNH", "Đến hết ngày 23/11/2026"),
        "1 1.1 Có sẵn rồi gỡ có sẵn 22/11/2026 163/QĐ-BTP",
        "2 1.2 Đăng rồi gỡ 05/01/2026 01/06/2026 1/QĐ ngày 02/01/2026 2/QĐ",
        "3 1.1 Đang có 23/11/2026 3/QĐ ngày 20/11/2026",
        *("Sổ có 3 lần niêm yết của 2 thủ tục; 1 thủ tục đang niêm yết.", "“Có sẵn”", "NGƯỜI LẬP SỔ"),
    )
    assert "2000" not in text
    (dated,) = pages(render_record(record(lines[1])))
    assert "Có sẵn" not in dated


def test_a_long_chronicle_repeats_its_head_and_an_empty_one_is_a_form() -> None:
    period = PostingPeriod("1.000001", date(2026, 11, 23), None, "3/QĐ", date(2026, 11, 20))
    drawn = pages(render_record(record(*[PostingLine(f"Thủ tục {no}", period) for no in range(1, 101)])))
    assert len(drawn) > 3
    assert all("Quyết định niêm yết" in page for page in drawn if "1.000001" in page)
    assert all(f"Thủ tục {no} 23/11/2026" in " ".join(drawn) for no in range(1, 101))
    assert "0 lần niêm yết" in pages(render_record(record(training=True)))[0]


def test_same_data_same_bytes() -> None:
    found = finding(FindingKind.REPLACED, "1.2")
    assert render_check(check(found)) == render_check(check(found))
    assert render_record(record()) == render_record(record())


def test_the_widest_letters_stay_in_the_row_of_their_line() -> None:
    wide, day = "W" * 5000, date(2026, 1, 5)
    drawn = pages(render_record(record(PostingLine(wide, PostingPeriod(wide, day, day, wide, day, wide)))))
    assert sum(page.count("W") for page in drawn) == 40 + 600 + 200 + 200
