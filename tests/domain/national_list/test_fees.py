import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.national_list.fees import exempt_persons, read_fee, split_note
from desk_app.domain.procedure import Fee

COPY = "Phí cấp bản sao Trích lục (nếu có yêu cầu) thực hiện theo quy định tại Thông tư số 281/2016/TT-BTC."
COUNCIL = "Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh, thành phố trực thuộc Trung ương quyết định."
EXEMPT = "Miễn lệ phí cho người thuộc gia đình có công với cách mạng; người thuộc hộ nghèo; người khuyết tật."
TIERS = (
    "2.000 đồng/trang; từ trang thứ 3 trở lên thu 1.000 đồng/trang, tối đa thu không quá 200.000 đồng/bản. "
    "Trang là căn cứ để thu phí được tính theo trang của bản chính."
)

FREE = {
    "": "",
    "Không": "",
    "Không có.": "",
    "Không quy định.": "",
    "Chưa quy định.": "",
    "Không thu lệ phí": "",
    "Không mất phí": "",
    COPY: COPY,
    f"(Miễn lệ phí. {COPY})": f"Miễn lệ phí. {COPY}",
    "Không thu lệ phí đăng ký đối với tổ hợp tác theo Luật Hợp tác xã.": (
        "Không thu lệ phí đăng ký đối với tổ hợp tác theo Luật Hợp tác xã."
    ),
    "Không phải nộp lệ phí theo quy định tại Điều 4.": "Không phải nộp lệ phí theo quy định tại Điều 4.",
    "Trả phí cho đơn vị cung cấp dịch vụ.": "Trả phí cho đơn vị cung cấp dịch vụ.",
}

SET_ELSEWHERE = {
    f"{COUNCIL} {EXEMPT} {COPY}": f"{COUNCIL} {EXEMPT} {COPY}",
    f"Đồng ({COUNCIL})": COUNCIL,
    f"Lệ phí : Đồng (- {COUNCIL})": f"- {COUNCIL}",
    f"({COUNCIL}": COUNCIL,
    "Theo quy định của Luật phí và lệ phí.": "Theo quy định của Luật phí và lệ phí.",
    "Áp dụng mức thu theo mức phí tại Thông tư số 48/2022/TT-BTC.": (
        "Áp dụng mức thu theo mức phí tại Thông tư số 48/2022/TT-BTC."
    ),
    "Thông tư số 60/2023/TT-BTC quy định mức thu, chế độ thu": (
        "Thông tư số 60/2023/TT-BTC quy định mức thu, chế độ thu"
    ),
    f"Không thu lệ phí đối với tổ hợp tác. {COUNCIL}": f"Không thu lệ phí đối với tổ hợp tác. {COUNCIL}",
}

AMOUNTS = {
    ("8,000 VNĐ", ""): Fee(8000),
    ("4,500,000 Việt Nam Đồng", ""): Fee(4_500_000),
    ("50,000 Việt Nam Đồng", "/di chúc"): Fee(50_000, per="di chúc"),
    ("70,000 VNĐ", "70.000 đồng/Giấy chứng nhận."): Fee(70_000, per="Giấy chứng nhận"),
    ("100,000 VNĐ", "((Phí Thẩm tra, thẩm định )"): Fee(100_000, note="Phí Thẩm tra, thẩm định"),
    ("5,000 Việt Nam Đồng", "nộp trực tuyến thu 5000 đồng/lần đăng ký;"): Fee(
        5000, per="lần đăng ký", note="nộp trực tuyến thu 5000 đồng/lần đăng ký;"
    ),
    ("8,000 VNĐ", f"8.000 đồng/Văn bản xác nhận. {EXEMPT}"): Fee(
        8000, per="Văn bản xác nhận", note=f"8.000 đồng/Văn bản xác nhận. {EXEMPT}"
    ),
    ("400,000 VNĐ", "Lệ phí : 400.000 Đồng (Mức thu: 400.000đ/trường hợp.)"): Fee(
        400_000, per="trường hợp", note="Lệ phí : 400.000 Đồng (Mức thu: 400.000đ/trường hợp.)"
    ),
    ("2,000 Việt Nam Đồng", TIERS): Fee(2000, per="trang", note=TIERS, tier=2, beyond=1000, ceiling=200_000),
}

CONTRADICTIONS = [
    ("20 VNĐ", "20.000 đ/tờ khai"),
    ("500 VNĐ", "Lệ phí đối với tàu:"),
    ("5,000 Việt Nam Đồng", "nộp qua cổng dịch vụ công thu 7.000 đồng/lần đăng ký."),
    ("50,000 Việt Nam Đồng", "0.000đ/giấy thông hành"),
    ("50,000 Việt Nam Đồng", "50.000 đồng/thẻ. Từ ngày 01/7/2025 bằng 50% mức thu nêu trên"),
    ("150,000 Việt Nam Đồng", COUNCIL),
    ("20,000 VNĐ", "20.000 đồng/tờ khai; 200.000 đồng đối với hàng quá cảnh"),
    ("10 USD", "/bản"),
    ("50,000 VNĐ", "Phí hải quan 50USD/chuyến bay"),
    ("mười nghìn", ""),
]


@pytest.mark.parametrize("note", FREE)
def test_free_with_nothing_said_against_it_costs_nothing(note: str) -> None:
    assert read_fee("Miễn phí", note).value == Fee(0, note=FREE[note])
    assert read_fee("Miễn phí", note).unread == ()


@pytest.mark.parametrize("note", SET_ELSEWHERE)
def test_free_is_an_empty_value_where_another_act_sets_the_amount(note: str) -> None:
    read = read_fee("Miễn phí", note)
    assert read.value == Fee(None, note=SET_ELSEWHERE[note])
    assert read.unread == ()


@pytest.mark.parametrize(
    "note",
    [
        "thu 20.000 VNĐ/tờ khai",
        "Phí hải quan 50 USD",
        EXEMPT,
        "Không thu lệ phí đối với người khuyết tật.",
        "Phí xác nhận kháng nghị hàng hải",
        "không thu phí thẩm định, chỉ thu lệ phí",
        "Không thu lệ phí nếu nộp trực tuyến",
        "Không thu lệ phí khi nộp lần đầu",
        "Không phải nộp lệ phí trước ngày 01/01/2027",
        "Không thu phí theo quy định nếu nộp trực tuyến",
        "Hộ khác: 50 nghìn",
    ],
)
def test_free_that_the_note_speaks_against_goes_to_a_person(note: str) -> None:
    read = read_fee("Miễn phí", note)
    assert read.value == Fee(None, note=note)
    assert read.unread == (f"Miễn phí ({note})",)


@pytest.mark.parametrize(("cell", "note"), AMOUNTS)
def test_an_amount_is_read_with_its_unit(cell: str, note: str) -> None:
    read = read_fee(cell, note)
    assert read.value == AMOUNTS[cell, note]
    assert read.unread == ()


@pytest.mark.parametrize(("cell", "note"), CONTRADICTIONS)
def test_an_amount_said_twice_differently_is_no_amount(cell: str, note: str) -> None:
    read = read_fee(cell, note)
    whole = f"{cell} ({note})" if note else cell
    assert read.value == Fee(None, note=whole)
    assert read.unread == (whole,)


def test_the_fee_of_one_item_of_a_list_is_kept_and_named() -> None:
    note = "- Đăng ký theo danh sách: + Trường hợp nộp trực tiếp thu 10.000 đồng/người/lần đăng ký;"
    read = read_fee("10,000 Việt Nam Đồng", note)
    assert read.value == Fee(10_000, per="người/lần đăng ký", note=note)
    assert read.unread == (f"10,000 Việt Nam Đồng ({note})",)


def test_the_tiers_of_a_page_fee_are_taken_from_the_description_when_the_note_has_only_the_unit() -> None:
    fee = read_fee("2,000 Việt Nam Đồng", "/trang", f"Tại Ủy ban nhân dân cấp xã: {TIERS}").value
    assert (fee.amount, fee.per, fee.tier, fee.beyond, fee.ceiling) == (2000, "trang", 2, 1000, 200_000)
    assert fee.total(5) == 7000


def test_tiers_of_another_amount_are_not_taken() -> None:
    read = read_fee("3,000 Việt Nam Đồng", "/trang", TIERS)
    assert read.value == Fee(None, note="3,000 Việt Nam Đồng (/trang)")
    assert read.unread == (f"3,000 Việt Nam Đồng (/trang) {TIERS}",)


def test_a_rate_behind_the_tiers_leaves_them_to_a_person() -> None:
    note = f"{TIERS[:-1]}; từ trang thứ 10 thu 500 đồng/trang."
    read = read_fee("2,000 Việt Nam Đồng", note)
    assert (read.value.amount, read.value.tier) == (2000, 2)
    assert read.unread == (f"2,000 Việt Nam Đồng ({note})",)
    assert read_fee("2,000 Việt Nam Đồng", "/trang", note).unread


@pytest.mark.parametrize(
    ("cell", "note", "described"),
    [
        ("Miễn phí", "", "Lệ phí: 50.000 đồng/lần"),
        ("Miễn phí", "", "Hộ khác nộp 50.000 đồng"),
        ("Miễn phí", "", "Hộ khác nộp 50 nghìn"),
        ("Miễn phí", "Không", "100,000 VNĐ"),
        ("50,000 VNĐ", "", "Tổ chức nộp 100.000 đồng"),
        ("50,000 VNĐ", "", "Tổ chức nộp gấp đôi"),
        ("50,000 VNĐ", "Lệ phí", "100,000 VNĐ(Phí)"),
        ("50,000 VNĐ", "Lệ phí", "50,000 VNĐ(Phí)"),
    ],
)
def test_other_money_in_the_description_leaves_the_fee_to_a_person(
    cell: str, note: str, described: str
) -> None:
    read = read_fee(cell, note, described)
    assert read.value.amount is None
    assert read.unread == (f"{cell} ({note}) {described}" if note else f"{cell} {described}",)


def test_a_description_that_repeats_the_fee_changes_nothing() -> None:
    assert read_fee("50,000 VNĐ", "/lần", "Mức thu: 50.000 đồng/lần") == read_fee("50,000 VNĐ", "/lần")


@pytest.mark.parametrize(
    "note",
    [
        "tổ chức: 100 nghìn",
        "100k",
        "tổ chức: một trăm nghìn đồng",
        "tổ chức nộp gấp đôi",
        "Đến 31/12/2026 thu bằng nửa",
        "mức tối đa",
    ],
)
def test_an_amount_that_its_note_limits_is_kept_and_named(note: str) -> None:
    read = read_fee("50,000 VNĐ", note)
    assert read.value == Fee(50_000, note=note)
    assert read.unread == (f"50,000 VNĐ ({note})",)


@pytest.mark.parametrize("cell", ["", "Không có thông tin"])
def test_no_information_is_not_free(cell: str) -> None:
    read = read_fee(cell, "")
    assert read.value == Fee(None)
    assert read.unread == ("Không có thông tin",)


def test_the_exempt_are_named_in_the_words_of_the_note() -> None:
    expected = ("người thuộc gia đình có công với cách mạng", "người thuộc hộ nghèo", "người khuyết tật")
    assert exempt_persons(f"{COUNCIL} {EXEMPT} {COPY}") == expected
    assert exempt_persons(f"8.000 đồng/văn bản.{EXEMPT}") == expected


def test_exempt_cases_and_persons_stand_beside_each_other() -> None:
    note = "Miễn lệ phí đối với trường hợp đăng ký khai tử đúng hạn, người thuộc hộ nghèo; người khuyết tật (nặng)."
    assert exempt_persons(note) == (
        "trường hợp đăng ký khai tử đúng hạn",
        "người thuộc hộ nghèo",
        "người khuyết tật (nặng)",
    )


@pytest.mark.parametrize("note", ["", COUNCIL, COPY, "Công dân thuộc diện được miễn phí theo Điều 4"])
def test_a_note_without_an_exemption_names_nobody(note: str) -> None:
    assert exempt_persons(note) == ()


@pytest.mark.parametrize(
    ("words", "note", "after"),
    [
        ("(/di chúc)", "/di chúc", ""),
        ("(a (b) c)Nộp tại xã", "a (b) c", "Nộp tại xã"),
        ("((a)Nộp (b", "(a", "Nộp (b"),
        ("(nếu có))Nộp", "nếu có", "Nộp"),
        ("(1) Trường hợp", "", "(1) Trường hợp"),
        ("Nộp (nếu có)", "", "Nộp (nếu có)"),
        ("(không khép", "", "(không khép"),
    ],
)
def test_the_note_is_the_words_in_brackets_behind_the_fee(words: str, note: str, after: str) -> None:
    assert split_note(words) == (note, after)


@given(st.text(), st.text(), st.text())
def test_any_text_is_read_the_same_way_twice(cell: str, note: str, described: str) -> None:
    read = read_fee(cell, note, described)
    assert read == read_fee(cell, note, described)
    assert read.value.amount is not None or read.value.note or read.unread
    assert all(exempt_persons(note))


@given(st.integers(min_value=1000, max_value=99_999_999), st.integers(min_value=1000, max_value=99_999_999))
def test_an_amount_is_read_only_where_cell_and_note_agree(cell: int, note: int) -> None:
    read = read_fee(f"{cell:,} VNĐ", f"Mức thu: {note:,} đồng/lần".replace(",", "."))
    assert read.value.amount == (cell if cell == note else None)
    assert bool(read.unread) == (cell != note)


def test_a_fee_that_ends_is_to_be_looked_at() -> None:
    note = "25.000đ/giấy thông hành (áp dụng đến hết ngày 31/12/2026 theo Thông tư số 64/2025/TT-BTC)"
    read = read_fee("25,000 Việt Nam Đồng", note)
    assert (read.value.amount, read.value.per) == (25_000, "giấy thông hành")
    assert read.unread == (f"25,000 Việt Nam Đồng ({note})",)
