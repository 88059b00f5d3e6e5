import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.national_list.legal_numbers import Number, numbers

WHOLE = [
    "118/2025/NĐ-CP",
    "18/2021/ND-CP",
    "31/2024/QH15",
    "190/2025/NQ-QH15",
    "08.a/2010/TT-BTP",
    "09b/2013/TT-BTP",
    "05/2015/TTLT-BTP-BCA-BYT",
    "01/2008/TTLT-BCT-BTC-BGTVT-BNN&PTNT-BYT-NHNN",
    "18/2009/TTLT/BGDĐT-BTC-BLĐTBXH",
    "24/2021/QĐ-TTg",
    "90/QĐ-TTg",
    "66.7/2025/NQ-CP",
    "66.16/2026/NQ-CP",
    "4533/BHXH-CSXH",
    "48/VBHN-VPQH",
    "01/2014/NQLT-CP-UBTƯMTTQVN",
    "182/2025/NQ-HĐND",
    "21/2014/L-CTN",
    "73-CP",
    "13-TB/TW",
    "18-L/CTN",
]


@pytest.mark.parametrize("number", WHOLE)
@pytest.mark.parametrize("after", ["", " của Chính phủ", "Thông tư", "quy định", "QUY ĐỊNH", "Luật"])
def test_number_ends_where_next_cell_begins(number: str, after: str) -> None:
    found = list(numbers(f"Tên {number}{after}"))
    assert [each.text for each in found] == [number]
    assert found[0].complete


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Luật Cư trú 202068/2020/QH14", "68/2020/QH14"),
        ("giai đoạn 2026 - 2030182/2025/NQ-HĐND", "182/2025/NQ-HĐND"),
        ("giai đoạn 2021-2025.01/2022/TT-BXD", "01/2022/TT-BXD"),
        ("năm 20223510/QĐ-BHXH", "3510/QĐ-BHXH"),
        ("ngày 29/6/202443/2024/QH15", "43/2024/QH15"),
        ("chế độ250/QĐ - TTgQuyết định", "250/QĐ-TTg"),
    ],
)
def test_year_before_is_no_part(text: str, number: str) -> None:
    found = list(numbers(text))
    assert [(each.text, each.complete) for each in found] == [(number, True)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("quốc gia118/2025/NĐ-CQuy định", "118/2025/NĐ-C"),
        ("chuỗi giá trị24/2024", "24/2024"),
        ("ngày 26/01/202608/2026Luật", "08/2026"),
        ("phủ167/2025Nghị định", "167/2025"),
    ],
)
def test_cut_number_is_not_complete(text: str, number: str) -> None:
    found = list(numbers(text))
    assert [(each.text, each.complete) for each in found] == [(number, False)]


@pytest.mark.parametrize(
    "text", ["ngày 18/01/2024;", "tháng 7/2025 của", "ngày 30/6/2025Nghị định", "Điều 3/4", "và/hoặc"]
)
def test_dates_are_no_numbers(text: str) -> None:
    assert list(numbers(text)) == []


def test_like() -> None:
    def one(text: str) -> Number:
        return next(numbers(text))

    assert one("số 18/2021/NĐ-CP").like(one("số 18/2021/ND-CP"))
    assert one("số 190/2025/QH15").like(one("số 190/2025/NQ-QH15"))
    assert one("số 5/2020/TT-BTC").like(one("số 05/2020/TT-BTC"))
    assert not one("số 28/2015/NĐ-CP").like(one("số 28/2015/TT-BLĐTBXH"))


@given(st.text(alphabet="0123456789/-. ĐNCPTtQHabCạ", max_size=60))
def test_numbers_stand_where_they_say(text: str) -> None:
    last = 0
    for number in numbers(text):
        assert last <= number.start < number.end <= len(text)
        assert text[number.start].isdigit()
        last = number.end
