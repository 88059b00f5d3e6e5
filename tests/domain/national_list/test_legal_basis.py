from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.national_list.legal_basis import read_legal_basis
from desk_app.domain.procedure import LegalBasis

HEADER = "Tên văn bản pháp lýMã văn bản"


def rows(text: str) -> list[tuple[str, str]]:
    return [(each.name, each.number) for each in read_legal_basis(HEADER + text).value]


def test_names_and_numbers() -> None:
    read = read_legal_basis(
        f"{HEADER}Luật Hộ tịch60/2014/QH13Về cấp bản sao từ sổ gốc23/2015/NĐ-CP"
        "quy định về phân quyền144/2025/NĐ-CPQUY ĐỊNH MỨC THU25/2021/TT-BTC"
    )
    assert read.value == (
        LegalBasis("60/2014/QH13", "Luật Hộ tịch"),
        LegalBasis("23/2015/NĐ-CP", "Về cấp bản sao từ sổ gốc"),
        LegalBasis("144/2025/NĐ-CP", "quy định về phân quyền"),
        LegalBasis("25/2021/TT-BTC", "QUY ĐỊNH MỨC THU"),
    )
    assert read.unread == ()


def test_documents_a_name_speaks_of_are_no_rows() -> None:
    name = "Sửa đổi Thông tư số 80/2021/TT-BTC ngày 29/9/2021 và Nghị định 126/2020/NĐ-CP, (Luật số 38/2019/QH14)"
    assert rows(f"{name}94/2025/TT-BTCLuật Quản lý thuế38/2019/QH14") == [
        (name, "94/2025/TT-BTC"),
        ("Luật Quản lý thuế", "38/2019/QH14"),
    ]


def test_name_that_is_its_number() -> None:
    laws = "Luật 49/2019/QH1449/2019/QH1414/2025/TT-BNNMT14/2025/TT-BNNMT"
    assert rows(f"{laws}Thông tư03/2025/TT-VPCPquy định hỗ trợ16/2026/QĐ-UBND") == [
        ("Luật 49/2019/QH14", "49/2019/QH14"),
        ("14/2025/TT-BNNMT", "14/2025/TT-BNNMT"),
        ("Thông tư", "03/2025/TT-VPCP"),
        ("quy định hỗ trợ", "16/2026/QĐ-UBND"),
    ]


@pytest.mark.parametrize(
    "after", ["", "Luật Dầu khí12/2022/QH15", " Quy định khác12/2022/QH15", "12/2022/QH1512/2022/QH15"]
)
@pytest.mark.parametrize(
    "cell", ["Nghị định số 131/2025/NĐ-CP", "NĐ 131/2025/NĐ-CP", "Nghị định 131/2025/NĐ-CP"]
)
def test_kind_before_a_number_is_dropped(cell: str, after: str) -> None:
    assert rows(f"Quy định phân định thẩm quyền{cell}{after}")[0] == (
        "Quy định phân định thẩm quyền",
        "131/2025/NĐ-CP",
    )


def test_kind_of_the_next_name_is_no_cell() -> None:
    read = read_legal_basis(f"{HEADER}Luật Hải quan 201454Nghị định 59/2018/NĐ-CP59/2018/NĐ-CP")
    assert [(each.name, each.number) for each in read.value] == [("Nghị định 59/2018/NĐ-CP", "59/2018/NĐ-CP")]
    assert read.unread == ("Luật Hải quan 201454",)


def test_same_number_counts_once_with_its_longer_name() -> None:
    assert rows("Nghị định18/2026/NĐ-CPLuật Hộ tịch60/2014/QH13Nghị định sửa đổi18/2026/NĐ-CP") == [
        ("Nghị định sửa đổi", "18/2026/NĐ-CP"),
        ("Luật Hộ tịch", "60/2014/QH13"),
    ]


@pytest.mark.parametrize(
    ("row", "issued_on"),
    [
        ("Thông tư số 274/2016/TT-BTC ngày 14/11/2016 của Bộ Tài chính274/2016/TT-BTC", date(2016, 11, 14)),
        ("Nghị định số 95/2024/NĐ-CP ngày 24 tháng 7 năm 2024 của Chính phủ95/2024/NĐ-CP", date(2024, 7, 24)),
        ("Thông tư số 53/2025/TT-BCAngày 01/7/2025 của Bộ Công an53/2025/TT-BCA", date(2025, 7, 1)),
        ("Nghị quyết số 66.16/2026/NQ-CP của Chính phủ ngày 07/04/2026 về66.16/2026/NQ-CP", date(2026, 4, 7)),
        ("Luật Đất đai ngày 18/01/2024;31/2024/QH15", date(2024, 1, 18)),
        ("Luật số 43/2024/QH15 ngày 29/6/202443/2024/QH15", date(2024, 6, 29)),
        ("Nghị định số 18/2021/NĐ-CP ngày 11/3/2021 của Chính phủ18/2021/ND-CP", date(2021, 3, 11)),
        ("Luật Căn cước26/2023/QH15", None),
        ("Hướng dẫn Nghị định số 28/2015/NĐ-CP ngày 12/3/201528/2015/TT-BTP", None),
        ("Nghị định số 91/2022/NĐ-CP sửa đổi Nghị định số 126/2020/NĐ-CP ngày 19/10/202091/2022/NĐ-CP", None),
        ("Nghị định quy định chi tiết Luật Đất đai ngày 18/01/2024102/2024/NĐ-CP", None),
        ("Thông tư số 40/2025/TT-BTC ngày 31/6/202540/2025/TT-BTC", None),
        ("Thông tư số 40/2025/TT-BTC ngày 30/6/202440/2025/TT-BTC", None),
    ],
)
def test_date_only_of_the_document_itself(row: str, issued_on: date | None) -> None:
    read = read_legal_basis(HEADER + row)
    assert [each.issued_on for each in read.value] == [issued_on]
    assert read.unread == ()


@pytest.mark.parametrize(
    ("row", "number"),
    [
        ("Thực hiện một cửa118/2025/NĐ-C", "118/2025/NĐ-C"),
        ("Nghị định số 167/2025/NĐ-CP ngày 30/6/2025 của Chính phủ167/2025", "167/2025"),
        ("Quyết định 24/2024/QĐ-UBND về chuỗi giá trị24/2024", "24/2024"),
    ],
)
def test_cut_number_is_kept_and_named(row: str, number: str) -> None:
    read = read_legal_basis(HEADER + row + "Luật Căn cước26/2023/QH15")
    assert [each.number for each in read.value] == [number, "26/2023/QH15"]
    assert read.unread == (row,)


def test_row_without_number() -> None:
    read = read_legal_basis(f"{HEADER}Luật Căn cước26/2023/QH15Luật Đầu tư công")
    assert [each.number for each in read.value] == ["26/2023/QH15"]
    assert read.unread == ("Luật Đầu tư công",)


def test_number_of_a_name_is_taken_where_its_cell_is_cut() -> None:
    words = "Luật số 58/2024/QH15 của Quốc hội: Luật Đầu tư côngLuật số 58"
    read = read_legal_basis(HEADER + words)
    assert [each.number for each in read.value] == ["58/2024/QH15"]
    assert read.unread == (words,)


def test_words_of_another_section_are_named() -> None:
    read = read_legal_basis(f"{HEADER}Lệnh 21/2014/L-CTN21/2014/L-CTNCơ quan thực hiệnTòa án nhân dân")
    assert read.value == (LegalBasis("21/2014/L-CTN", "Lệnh 21/2014/L-CTN"),)
    assert read.unread == ("Cơ quan thực hiệnTòa án nhân dân",)


def test_text_without_a_table_is_named() -> None:
    read = read_legal_basis("Không có thông tinCơ quan thực hiệnTòa án nhân dân")
    assert read.value == ()
    assert read.unread == ("Không có thông tinCơ quan thực hiệnTòa án nhân dân",)


@pytest.mark.parametrize("text", ["", "Không có thông tin", HEADER])
def test_nothing_is_named(text: str) -> None:
    assert read_legal_basis(text).value == ()
    assert read_legal_basis(text).unread == ("Không có thông tin",)


PIECES = st.sampled_from(
    [
        "Luật ",
        "Thông tư số ",
        "Nghị định",
        "118/2025/NĐ-CP",
        "60/2014/QH13",
        "2020",
        "24/2024",
        " ngày 14/11/2016",
        "; ",
        "quy định ",
    ]
)


@given(st.lists(PIECES | st.text(max_size=6)).map("".join))
def test_any_text_is_read_or_named(text: str) -> None:
    read = read_legal_basis(HEADER + text)
    assert read == read_legal_basis(HEADER + text)
    assert read.value or read.unread
    assert all(read.unread)
    assert len({each.number for each in read.value}) == len(read.value)


NAMES = st.sampled_from(
    [
        "Luật Hộ tịch",
        "Luật Cư trú 2020",
        "quy định mức thu phí, lệ phí giai đoạn 2026 - 2030",
        "QUY ĐỊNH MỨC THU",
        "Về việc sửa đổi Nghị định số 123/2015/NĐ-CP ngày 15/11/2015 của Chính phủ.",
        "Thông tư số 80/2021/TT-BTC ngày 29 tháng 9 năm 2021 (Luật số 38/2019/QH14)",
    ]
)
ENDINGS = st.sampled_from(["NĐ-CP", "QH15", "TT-BTC", "QĐ-TTg", "TTLT-BTP-BCA", "NQ-HĐND", "NQ-CP"])
NUMBERS = st.builds("{:02}/{}/{}".format, st.integers(1, 999), st.integers(1994, 2026), ENDINGS)
CELLS = st.sampled_from(["", "", "", "Nghị định số ", "Thông tư "])


@given(st.lists(st.tuples(NAMES, CELLS, NUMBERS), unique_by=lambda row: row[2]))
def test_every_row_comes_back(table: list[tuple[str, str, str]]) -> None:
    read = read_legal_basis(HEADER + "".join(map("".join, table)))
    assert [(each.name, each.number) for each in read.value] == [(name, number) for name, _, number in table]
    assert read.unread == (() if table else ("Không có thông tin",))
