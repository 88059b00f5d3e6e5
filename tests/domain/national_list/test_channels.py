import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.national_list.channels import TermsRead, read_terms
from desk_app.domain.national_list.record import of_values
from desk_app.domain.procedure import Channel, Fee, Terms
from desk_app.domain.time_limit import TimeLimit, TimeUnit, words_vi

HEADER = "Hình thức nộpThời gianPhí, lệ phíMô tả"
PORTAL = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "national_procedures_2026-07.json"


def brief(read: TermsRead) -> list[tuple[str, str, str, int | None]]:
    return [
        (each.channel.value, each.case, words_vi(each.time_limit) if each.time_limit else "", each.fee.amount)
        for each in read.terms
    ]


def test_rows_without_any_separator_are_told_apart() -> None:
    read = read_terms(
        f"{HEADER}Trực tiếp20 Ngày làm việcMiễn phíTrực tuyến8 Giờ50,000 Việt Nam Đồng(/di chúc)"
        "Dịch vụ bưu chính35 NgàyMiễn phí(Không.)Nộp tại xã"
    )
    assert read == TermsRead(
        (
            Terms(Channel.COUNTER, TimeLimit(20, TimeUnit.WORKING_DAY), Fee(0)),
            Terms(Channel.ONLINE, TimeLimit(8, TimeUnit.WORKING_HOUR), Fee(50_000, per="di chúc")),
            Terms(Channel.POST, TimeLimit(35, TimeUnit.CALENDAR_DAY), Fee(0), note="Nộp tại xã"),
        ),
        (),
        (),
    )


def test_a_channel_named_in_a_description_begins_no_row() -> None:
    described = "+ Trực tiếp: nộp tại xã. + Trực tuyến qua Cổng. - Dịch vụ bưu chính công ích: nộp trực tiếp."
    read = read_terms(f"{HEADER}Trực tuyến3 Ngày làm việcMiễn phí{described}")
    assert brief(read) == [("online", "", "3 ngày làm việc", 0)]
    assert read.terms[0].note == described


def test_cells_that_give_nothing_are_named() -> None:
    read = read_terms(f"{HEADER}Trực tiếpKhông có thông tinKhông có thông tinTrực tuyến5Miễn phí")
    assert brief(read) == [("counter", "", "", None), ("online", "", "", 0)]
    assert [each.limit_note for each in read.terms] == ["", "5"]
    assert read.limit_unread == ("Không có thông tin", "5")
    assert read.fee_unread == ("Không có thông tin",)


@pytest.mark.parametrize("cell", ["Không quy định", "Không ", ""])
def test_a_row_may_have_no_time(cell: str) -> None:
    read = read_terms(f"{HEADER}Trực tiếp{cell}Miễn phí")
    assert brief(read) == [("counter", "", "", 0)]
    assert read.terms[0].limit_note == cell.strip()
    assert bool(read.limit_unread) == (cell != "Không quy định")


def test_brackets_behind_a_fee_that_is_not_given_begin_the_description() -> None:
    read = read_terms(f"{HEADER}Trực tiếp4 NgàyKhông có thông tin(1) Trường hợp thu hồi")
    assert read.terms[0].note == "(1) Trường hợp thu hồi"


def test_digits_of_two_cells_glued_together_are_nobodys() -> None:
    read = read_terms(f"{HEADER}Trực tiếp120,000 VNĐ(20.000 vnđ/tờ khai)")
    assert brief(read) == [("counter", "", "", None)]
    assert read.limit_unread == ("120,000 VNĐ",)
    assert read.fee_unread == ("120,000 VNĐ (20.000 vnđ/tờ khai)",)


def test_the_cases_of_one_row_are_terms_of_their_own() -> None:
    described = "- 01 ngày đối với đám tang - 05 ngày làm việc đối với các trường hợp khác"
    read = read_terms(f"{HEADER}Trực tiếp5 Ngày làm việcMiễn phí{described}")
    assert brief(read) == [
        ("counter", "đám tang", "1 ngày", 0),
        ("counter", "các trường hợp khác", "5 ngày làm việc", 0),
    ]
    assert {each.note for each in read.terms} == {described}
    assert read.limit_unread == ()


def test_rows_of_one_channel_are_known_by_their_cases() -> None:
    read = read_terms(
        f"{HEADER}Trực tiếp6 NgàyMiễn phíĐối với hồ sơ hoàn thuế trước: Chậm nhất 06 ngày.Trực tuyến6 NgàyMiễn phí"
        "Trực tiếp40 NgàyMiễn phíĐối với hồ sơ kiểm tra trước: Chậm nhất là 40 ngày."
    )
    assert brief(read) == [
        ("counter", "hồ sơ hoàn thuế trước", "6 ngày", 0),
        ("online", "", "6 ngày", 0),
        ("counter", "hồ sơ kiểm tra trước", "40 ngày", 0),
    ]
    assert read.limit_unread == ()


def test_rows_of_one_channel_that_name_no_case_are_numbered_and_named() -> None:
    read = read_terms(
        f"{HEADER}Trực tiếp2 NgàyMiễn phíCấp lại giấyTrực tiếp7 NgàyMiễn phíTrực tuyến7 NgàyMiễn phí"
    )
    assert brief(read) == [
        ("counter", "Trường hợp 1", "2 ngày", 0),
        ("counter", "Trường hợp 2", "7 ngày", 0),
        ("online", "", "7 ngày", 0),
    ]
    assert read.limit_unread == ("Cấp lại giấy", "7 Ngày")


def test_the_same_case_of_two_rows_tells_them_not_apart() -> None:
    read = read_terms(
        f"{HEADER}Trực tiếp2 NgàyMiễn phíĐối với nhà ở: cấp mớiTrực tiếp7 NgàyMiễn phíĐối với nhà ở: cấp lại"
    )
    assert [each.case for each in read.terms] == ["Trường hợp 1", "Trường hợp 2"]
    assert read.limit_unread == ("Đối với nhà ở: cấp mới", "Đối với nhà ở: cấp lại")


def test_rows_of_one_channel_that_say_the_same_are_one() -> None:
    read = read_terms(f"{HEADER}Trực tiếp2 NgàyMiễn phíNộp tại xã.Trực tiếp2 NgàyMiễn phíNhận tại xã.")
    assert brief(read) == [("counter", "", "2 ngày", 0)]
    assert read.terms[0].note == "Nộp tại xã. Nhận tại xã."


def test_what_is_no_row_is_named_and_the_rows_beside_it_are_read() -> None:
    odd = "Trực tuyếnHệ thống trả lời tự động.Không có thông tinTại xã"
    read = read_terms(f"{HEADER}lời mở đầuTrực tiếp2 NgàyMiễn phí{odd}")
    assert brief(read) == [("counter", "", "2 ngày", 0)]
    assert read.limit_unread == read.fee_unread == ("lời mở đầu", odd)


def test_numbers_of_any_length_are_no_trouble() -> None:
    nines = "9" * 5000
    read = read_terms(
        f"{HEADER}Trực tiếp{nines}Miễn phíTrực tuyến5 Ngày{nines} VNĐ({nines} đồng){nines} ngày"
    )
    assert brief(read) == [("online", "", "5 ngày", None)]
    assert read.limit_unread == (f"Trực tiếp{nines}"[:500],)
    assert len(read.fee_unread) == 2


@pytest.mark.parametrize("text", ["", "  ", HEADER])
def test_an_empty_text_says_so(text: str) -> None:
    assert read_terms(text) == TermsRead((), ("Không có thông tin",), ("Không có thông tin",))


def test_a_shapeless_text_is_named_up_to_its_first_500_letters() -> None:
    read = read_terms("nộp hồ sơ " * 100)
    assert read.terms == ()
    assert read.limit_unread == read.fee_unread == (("nộp hồ sơ " * 50).strip(),)


@given(st.text(alphabet=st.sampled_from("Trực tiếpTuyến0123456789 Ngày Miễn phí()-;:.VNĐ\n"), max_size=80))
def test_any_text_is_read_the_same_way_twice(text: str) -> None:
    read = read_terms(text)
    assert read == read_terms(text)
    assert read.terms or (read.limit_unread and read.fee_unread)
    assert all(0 < len(words) <= 500 for words in (*read.limit_unread, *read.fee_unread))


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính"]),
        st.sampled_from(["3 Ngày làm việc", "20 Ngày", "5", "Không có thông tin", "Không quy định"]),
        st.sampled_from(["Miễn phí", "Không có thông tin", "Miễn phí(Không)"]),
        st.lists(
            st.sampled_from(
                ["Nộp", "trực tiếp", "Trực tuyến qua", "05 ngày", "tại xã", "(nếu có)", "đối với", "- Nhà"]
            ),
            max_size=6,
        ).map(lambda words: " ".join(["Nộp", *words]) if words else ""),
    ),
    min_size=1,
    max_size=5,
)


@given(ROWS)
def test_no_row_and_no_word_of_a_description_is_lost(rows: list[tuple[str, str, str, str]]) -> None:
    read = read_terms(HEADER + "".join("".join(row) for row in rows))
    names = {"Trực tiếp": "counter", "Trực tuyến": "online", "Dịch vụ bưu chính": "post"}
    assert {each.channel.value for each in read.terms} == {names[row[0]] for row in rows}
    for channel, _, _, described in rows:
        kept = [f"{each.fee.note} {each.note}" for each in read.terms if each.channel.value == names[channel]]
        assert any(described in words for words in kept)
    labels = [(each.channel, each.case, each.time_limit, each.fee) for each in read.terms]
    assert len(set(labels)) == len(labels)


@pytest.mark.skipif(not PORTAL.exists(), reason="the portal's list is not at hand")
def test_every_record_of_the_portal_gives_its_channels_or_is_named() -> None:
    records = [of_values(1, values) for values in json.loads(PORTAL.read_text(encoding="utf-8"))]
    reads = [read_terms(record.channels) for record in records]
    assert [record.code for record, read in zip(records, reads, strict=True) if not read.terms] == [
        "1.009824"
    ]
    for read in reads:
        labels = [(each.channel, each.case) for each in read.terms]
        assert len(set(labels)) == len(labels)
        for each in read.terms:
            assert each.time_limit or each.limit_note == "Không quy định" or read.limit_unread
            assert each.fee.amount is not None or each.fee.note or read.fee_unread
