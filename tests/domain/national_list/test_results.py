import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.national_list.results import read_results
from desk_app.domain.procedure import Result

BELOW = "Từ khóa{}Mô tảKhông có thông tinChọn cơ quan thực hiệnTỉnh/ Thành phốBộ ngành-- Chọn Bộ ngành --Nộp hồ sơ"


def test_one_result() -> None:
    read = read_results("Giấy khai sinhMã: KQ.G15.000031" + BELOW.format("Không có thông tin"))
    assert read.results == (Result("Giấy khai sinh", "KQ.G15.000031"),)
    assert read.keywords == read.unread == ()


def test_several_in_order_each_once() -> None:
    read = read_results(
        "Giấy chứng nhận đăng ký xeMã: KQ.G01.000014Biển số xeMã: KQ.G01.000015"
        "Giấy chứng nhận đăng ký xeMã: KQ.G01.000014" + BELOW.format("Không có thông tin")
    )
    assert read.results == (
        Result("Giấy chứng nhận đăng ký xe", "KQ.G01.000014"),
        Result("Biển số xe", "KQ.G01.000015"),
    )


@pytest.mark.parametrize(
    "code",
    ["KQ.G15.000031", "KQ-G01.000004", "KQ.G12.01128", "000.00.00.G11-KQ3554", "TP-G12.00011112", "VBTT"],
)
def test_code_ends_where_next_name_begins(code: str) -> None:
    read = read_results(f"Một giấyMã: {code}Kết quả khácMã: KQ.H17.000039")
    assert read.results == (Result("Một giấy", code), Result("Kết quả khác", "KQ.H17.000039"))
    assert read.unread == ()


def test_name_alone() -> None:
    read = read_results("- Giấy xác nhận;")
    assert read.results == (Result("Giấy xác nhận", ""),)
    assert read.unread == ()


def test_keywords_are_split() -> None:
    read = read_results("Thông báoMã: KQ.G12.000828" + BELOW.format("khai thuế, nộp thuế, khai thuế"))
    assert read.keywords == ("khai thuế", "nộp thuế")
    assert read.results == (Result("Thông báo", "KQ.G12.000828"),)


def test_strange_code_is_kept_and_named() -> None:
    read = read_results("Bản saoMã: dsfas" + BELOW.format("Không có thông tin"))
    assert read.results == (Result("Bản sao", "dsfas"),)
    assert read.unread == ("Mã: dsfas",)


def test_code_without_an_end_is_not_taken() -> None:
    read = read_results("Bản saoMã: xyzGiấy tờ khác")
    assert [each.code for each in read.results] == ["", ""]
    assert read.unread == ("Mã: xyzGiấy",)


def test_name_without_letters_is_no_result() -> None:
    read = read_results("...Mã: KQ.G01.000279" + BELOW.format("Không có thông tin"))
    assert read.results == ()
    assert read.unread == ("... Mã: KQ.G01.000279",)


@pytest.mark.parametrize("text", ["", "  ", "Không có thông tin", BELOW.format("Không có thông tin")])
def test_nothing_is_named(text: str) -> None:
    read = read_results(text)
    assert read.results == ()
    assert read.unread == ("Không có thông tin",)


PIECES = st.sampled_from(
    ["Mã: ", "Mã:", "KQ.G15.000031", "Từ khóa", "Mô tả", "Chọn cơ quan thực hiện", "Giấy", ",", " "]
)


@given(st.lists(PIECES | st.text(max_size=8)).map("".join))
def test_any_text_is_read_or_named(text: str) -> None:
    read = read_results(text)
    assert read == read_results(text)
    assert read.results or read.unread
    assert all(result.name for result in read.results)
