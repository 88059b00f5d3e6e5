import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.national_list.limits import CaseLimit, RowLimit, case_words, read_limit
from desk_app.domain.time_limit import TimeLimit, TimeUnit, parse_time_limit, words_vi

CELLS = {
    "20 Ngày làm việc": "20 ngày làm việc",
    "35 Ngày": "35 ngày",
    "8 Giờ": "8 giờ làm việc",
    "6 Tháng": "6 tháng",
}

# Descriptions that say no more than the cell "3 Ngày làm việc".
REPEATED = [
    "",
    "Nộp hồ sơ trực tiếp tại Công an cấp xã.",
    "- Thời gian tiếp nhận hồ sơ: Giờ hành chính các ngày làm việc từ thứ 2 đến thứ 6. - Thời hạn: 03 ngày làm việc.",
    "03 (ba) ngày làm việc, kể từ ngày nhận đủ hồ sơ",
    "Theo Nghị định ban hành ngày 06 tháng 6 năm 2013",
]

# Descriptions that say something else beside the cell "3 Ngày làm việc".
OTHERWISE = [
    "03 ngày kể từ ngày nhận đủ hồ sơ",
    "03 ngày làm việc. Trường hợp mất giấy tờ thì thời hạn xác minh là 30 ngày.",
    "03 ngày làm việc (Sở Nội vụ: 02 ngày làm việc; UBND cấp xã: 01 ngày làm việc)",
    "20 ngày làm việc đối với cây xanh cần bảo tồn",
    "03 ngày làm việc; trường hợp phức tạp có thể kéo dài",
    "03 ngày làm việc kể từ ngày nhận được thông báo của Công an cấp xã",
    "giải quyết trong ngày làm việc",
    "Trước ngày 30/11",
    "a) Thông báo: 03 ngày làm việc; b) Thẩm định: 33 ngày làm việc.",
    "- Nhận hồ sơ từ đơn vị: Tối đa 03 ngày làm việc. - Nhận hồ sơ từ người lao động: Tối đa 02 ngày làm việc.",
    "3 ngày làm việc đối với nhà ở; cộng thêm 5 ngày làm việc đối với nhà xưởng",
    "3 ngày làm việc đối với nhà ở; giảm 2 ngày làm việc đối với hộ nghèo",
    "3 ngày làm việc đối với nhà ở; ít nhất 5 ngày làm việc đối với nhà xưởng",
    "ít nhất 3 ngày làm việc",
    "3 ngày làm việc; niêm yết 15 ngày đối với đất đai",
    "3 ngày làm việc đối với nhà ở; đối với đất đai niêm yết: 15 ngày",
    "3 ngày làm việc đối với nhà ở; bổ sung hồ sơ trong 15 ngày đối với hồ sơ thiếu",
    "3 ngày làm việc đối với nhà ở; trong vòng 15 ngày đối với hồ sơ thiếu",
    "3 ngày làm việc đối với nhà ở; 2 ngày làm việc nữa đối với nhà xưởng",
    "3 ngày làm việc, cộng với 03 ngày làm việc xác minh",
    "3 ngày làm việc; không quá mười ngày làm việc đối với nhà xưởng",
    "3 ngày làm việc đối với nhà ở; 5 ngày đối với nhà xưởng; 1,5 ngày đối với xe",
    "3 ngày làm việc đối với nhà ở; 5 ngày đối với nhà xưởng; 2 tuần đối với xe",
]


def cases(limit: RowLimit) -> list[tuple[str, str]]:
    return [(each.case, words_vi(each.limit) if each.limit else "") for each in limit.cases]


@pytest.mark.parametrize("cell", CELLS)
def test_a_cell_with_its_unit_is_the_limit(cell: str) -> None:
    assert cases(read_limit(cell, "")) == [("", CELLS[cell])]
    assert read_limit(cell, "").unread == ""


@pytest.mark.parametrize("described", REPEATED)
def test_a_description_that_only_repeats_the_cell_is_read(described: str) -> None:
    assert read_limit("3 Ngày làm việc", described) == RowLimit(
        (CaseLimit("", TimeLimit(3, TimeUnit.WORKING_DAY)),)
    )


@pytest.mark.parametrize("described", OTHERWISE)
def test_another_limit_beside_the_cell_is_named_and_the_cell_kept(described: str) -> None:
    read = read_limit("3 Ngày làm việc", described)
    assert cases(read) == [("", "3 ngày làm việc")]
    assert read.unread == described


@pytest.mark.parametrize("cell", ["5", "0", "2 Tuần", "Không", "Không phải trả kết quả cho người nộp thuế"])
def test_a_cell_without_a_countable_unit_is_named(cell: str) -> None:
    read = read_limit(cell, "Nộp tại xã")
    assert read == RowLimit((CaseLimit("", None, cell),), f"{cell} Nộp tại xã")


@pytest.mark.parametrize("cell", ["15.5 Ngày", "0.5 Ngày", "1,5 Ngày"])
def test_a_part_of_a_calendar_day_is_not_half_a_working_day(cell: str) -> None:
    assert read_limit(cell, "5 ngày làm việc").cases == (CaseLimit("", None, cell),)
    assert read_limit(cell, "").unread == cell
    assert cases(read_limit(f"{cell} làm việc", ""))[0][1].endswith(" ngày làm việc")


def test_a_bare_number_takes_its_unit_from_the_description_that_repeats_it() -> None:
    assert cases(read_limit("5", "05 ngày làm việc kể từ ngày nhận đủ hồ sơ")) == [("", "5 ngày làm việc")]
    assert cases(read_limit("5", "06 ngày làm việc kể từ ngày nhận đủ hồ sơ")) == [("", "")]


@pytest.mark.parametrize("cell", ["", "Không có thông tin"])
def test_nothing_given_takes_the_one_limit_described(cell: str) -> None:
    read = read_limit(cell, "Thời hạn giải quyết: Trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ")
    assert (cases(read), read.unread) == ([("", "5 ngày làm việc")], "")
    assert read_limit(cell, "") == RowLimit((CaseLimit("", None),), "Không có thông tin")


@pytest.mark.parametrize(
    "described",
    [
        "Niêm yết công khai trong 05 ngày làm việc",
        "05 ngày làm việc đối với nhà ở",
        "02 ngày làm việc thông báo; 33 ngày làm việc thẩm định",
        "05 ngày làm việc, có thể gia hạn",
        "05 ngày làm việc. Không quá mười ngày làm việc với nhà xưởng",
        "Không tính vào thời hạn giải quyết: 15 ngày",
    ],
)
def test_nothing_given_and_no_clear_limit_described_stays_open(described: str) -> None:
    assert read_limit("Không có thông tin", described) == RowLimit((CaseLimit("", None),), described)


def test_where_the_law_sets_none_nothing_is_left_to_look_at() -> None:
    assert read_limit("Không quy định", "Nộp tại xã") == RowLimit((CaseLimit("", None, "Không quy định"),))
    assert read_limit("Không quy định", "Niêm yết 15 ngày").unread == "Không quy định Niêm yết 15 ngày"
    assert read_limit("Không quy định", "Không quá mười ngày").unread == "Không quy định Không quá mười ngày"


BY_CASE = {
    "- 01 ngày đối với đám tang - 05 ngày làm việc đối với các trường hợp khác kể từ khi tiếp nhận": [
        ("đám tang", "1 ngày"),
        ("các trường hợp khác", "5 ngày làm việc"),
    ],
    "05 ngày làm việc đối với công trình cấp I, cấp đặc biệt và 12 ngày làm việc đối với công trình còn lại": [
        ("công trình cấp I, cấp đặc biệt", "5 ngày làm việc"),
        ("công trình còn lại", "12 ngày làm việc"),
    ],
    "- 05 ngày làm việc kể từ ngày nhận hồ sơ; - 07 ngày làm việc trong trường hơp cần kiểm tra thực tế.": [
        ("", "5 ngày làm việc"),
        ("trường hơp cần kiểm tra thực tế", "7 ngày làm việc"),
    ],
    "Nộp tại xã. - Không quá 05 ngày làm việc với trường hợp đã có; - Không quá 15 ngày với trường hợp chưa có.": [
        ("trường hợp đã có", "5 ngày làm việc"),
        ("trường hợp chưa có", "15 ngày"),
    ],
    "a) Đối với nhà ở: 05 ngày làm việc; b) Trường hợp khác: không quá 9 ngày làm việc": [
        ("nhà ở", "5 ngày làm việc"),
        ("Trường hợp khác", "9 ngày làm việc"),
    ],
}


@pytest.mark.parametrize("described", BY_CASE)
@pytest.mark.parametrize("cell", ["5 Ngày làm việc", "Không có thông tin", "5"])
def test_limits_tied_to_their_cases_are_one_each(cell: str, described: str) -> None:
    read = read_limit(cell, described)
    assert cases(read) == BY_CASE[described]
    assert read.unread == ""


@pytest.mark.parametrize("described", BY_CASE)
def test_cases_without_the_cells_limit_are_left_to_a_person(described: str) -> None:
    read = read_limit("40 Ngày", described)
    assert (cases(read), read.unread) == ([("", "40 ngày")], described)


def test_two_limits_of_one_case_are_not_told_apart() -> None:
    described = "05 ngày làm việc đối với nhà ở; 09 ngày làm việc đối với nhà ở"
    assert read_limit("5 Ngày làm việc", described).unread == described


CASE_WORDS = {
    ("6 Ngày", "Đối với hồ sơ hoàn thuế trước: Chậm nhất 06 ngày, kể từ ngày"): "hồ sơ hoàn thuế trước",
    ("40 Ngày", "Trường hợp cần kiểm tra, xác minh thì trong thời hạn 40 ngày"): (
        "Trường hợp cần kiểm tra, xác minh"
    ),
    (
        "3 Ngày",
        "Cấp xác nhận trong thời hạn 03 ngày với trường hợp cần xác minh; trường hợp từ chối thì trả lời",
    ): ("trường hợp cần xác minh"),
    ("4 Ngày", "(1) Trường hợp tổ chức, cá nhân thu hồi: * Thẩm định: 01 ngày; trả kết quả: 03 ngày"): (
        "Trường hợp tổ chức, cá nhân thu hồi"
    ),
    ("2 Ngày", "Cấp lại: 2 ngày. Trường hợp mất biển số thì xác minh 30 ngày"): "",
    ("2 Ngày", "Nộp tại xã; Đối với nhà ở nộp tại tỉnh, huyện"): "nhà ở nộp tại tỉnh",
    ("Không có thông tin", "10.000 đồng/trường hợp (trường hợp được tính là một chữ ký)"): "",
    ("2 Ngày", ""): "",
}


@pytest.mark.parametrize(("cell", "described"), CASE_WORDS)
def test_a_row_is_known_by_the_case_its_description_names(cell: str, described: str) -> None:
    assert case_words(cell, described) == CASE_WORDS[cell, described]


def test_a_long_case_is_cut_at_a_word() -> None:
    case = case_words("3 Ngày", f"Đối với {'nhà ở ' * 60}: 03 ngày")
    assert len(case) <= 200
    assert case.endswith((" nhà…", " ở…"))


@given(st.text(), st.text())
def test_any_text_is_read_the_same_way_twice(cell: str, described: str) -> None:
    read = read_limit(cell, described)
    assert read == read_limit(cell, described)
    assert read.cases
    assert all(each.limit for each in read.cases) or read.unread or cell == "Không quy định"
    assert len(case_words(cell, described)) <= 200


UNITS = st.sampled_from(["ngày làm việc", "ngày", "giờ làm việc", "tháng"])


@given(st.integers(1, 999), UNITS, st.integers(1, 999), UNITS)
def test_the_cell_is_read_alone_exactly_when_the_description_agrees(
    number: int, unit: str, other: int, other_unit: str
) -> None:
    read = read_limit(f"{number} {unit}", f"Thời hạn giải quyết: {other} {other_unit}.")
    assert [each.limit for each in read.cases] == [parse_time_limit(f"{number} {unit}")]
    assert bool(read.unread) == ((number, unit) != (other, other_unit))
