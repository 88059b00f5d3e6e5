"""Rows and heads of a checklist that do not ask for a paper, or not surely: notes, or left to a person."""

import pytest

from desk_app.domain.national_list.documents import COLUMNS, read_documents

PLAIN = "Tờ khai1 bản chính"


def read_row(row: str) -> tuple[list[tuple[str, int, int]], tuple[str, ...], tuple[str, ...]]:
    """Return what is read of a row behind a plain one: its paper, notes, unread words."""
    read = read_documents(f"--{COLUMNS}{PLAIN}{row}")
    papers = [(each.name, each.originals, each.copies) for each in read.documents[1:]]
    return papers, read.notes, read.unread


@pytest.mark.parametrize(
    "words",
    [
        "Không phải nộp giấy khai sinh",
        "Không yêu cầu giấy tờ",
        "Người dân KHÔNG cần nộp giấy khai sinh",
        "Cá nhân không phải xuất trình thẻ căn cước",
        "Miễn nộp giấy khai sinh",
    ],
)
def test_a_row_that_says_not_to_bring_a_paper_is_a_note(words: str) -> None:
    assert read_row(f"- {words}1 bản chính") == ([], (words,), ())


@pytest.mark.parametrize(
    "words",
    ["Không phải nộp nếu đã có thẻ", "Không cần nộp bản chính, trừ tổ chức", "Không yêu cầu đối với xe"],
)
def test_a_row_that_asks_some_after_all_goes_to_a_person(words: str) -> None:
    assert read_row(f"{words}1 bản chính") == ([], (words,), (words,))


def test_a_paper_that_need_not_be_handed_in_goes_to_a_person() -> None:
    words = "Giấy khai sinh không phải nộp"
    assert read_row(f"{words}1 bản chính") == ([(words, 1, 0)], (), (words,))


@pytest.mark.parametrize(
    "words",
    [
        "Giấy xác nhận không phải nộp thuế",
        "Không phải nộp hồ sơ hoàn thuế mà chỉ cần ghi số thuế",
        "Bản sao không yêu cầu chứng thực giấy phép",
    ],
)
def test_other_words_of_not_having_to_are_papers(words: str) -> None:
    assert read_row(f"{words}1 bản chính") == ([(words, 1, 0)], (), ())


@pytest.mark.parametrize(
    "head",
    ["Giấy tờ không phải xuất trình", "Giấy tờ không phải nộp", "Hồ sơ do cơ quan nhà nước tự tra cứu"],
)
def test_papers_under_a_head_that_does_not_ask_for_them_are_notes(head: str) -> None:
    read = read_documents(f"--{COLUMNS}{PLAIN}{head}{COLUMNS}Giấy khai sinh1 bản chính")
    assert [each.name for each in read.documents] == ["Tờ khai"]
    assert any("Giấy khai sinh" in note for note in read.notes)
    assert read.unread == (head,)


def test_a_head_about_a_tax_that_is_not_due_is_a_case() -> None:
    read = read_documents(f"Hộ kinh doanh không phải nộp thuế{COLUMNS}{PLAIN}")
    assert ([each.name for each in read.documents], read.unread) == (["Tờ khai"], ())


def test_a_head_of_both_acts_does_not_say_which_papers_are_only_shown() -> None:
    read = read_documents(f"Giấy tờ phải nộp và xuất trình{COLUMNS}{PLAIN}")
    assert [each.to_show for each in read.documents] == [False]
    assert read.unread == ("Giấy tờ phải nộp và xuất trình",)


@pytest.mark.parametrize("words", ["Xuất trình CCCD và nộp Đơn", "Nộp Đơn, xuất trình CCCD"])
def test_a_row_of_both_acts_goes_to_a_person(words: str) -> None:
    assert read_row(f"{words}1 bản chính") == ([(words, 1, 0)], (), (words,))


def test_showing_a_paper_of_whoever_hands_in_is_one_act() -> None:
    assert read_row("Xuất trình giấy tờ của người đến nộp hồ sơ1 bản chính")[2] == ()


@pytest.mark.parametrize(
    "cell",
    [
        "Đơn12 bản chính",
        "Đơn 12 bản chính",
        "Nghị định 158 bản chính",
        "Đơn10 bản chính",
        "năm 202012 bản chính",
    ],
)
def test_digits_that_may_all_be_the_count_go_to_a_person(cell: str) -> None:
    assert read_row(cell)[2] == (cell,)


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Mẫu số 031 bản chính", "Mẫu số 03"),
        ("Mẫu số 03-QĐ6131 bản chính", "Mẫu số 03-QĐ613"),
        ("Đơn theo mẫu BM.NCC.20.031 bản chính", "Đơn theo mẫu BM.NCC.20.03"),
        ("Báo cáo năm 20201 bản chính", "Báo cáo năm 2020"),
        ("Giấy phép ngày 28/8/20201 bản chính", "Giấy phép ngày 28/8/2020"),
    ],
)
def test_digits_of_a_form_a_year_or_a_date_are_no_count(cell: str, name: str) -> None:
    assert read_row(cell) == ([(name, 1, 0)], (), ())


def test_more_than_nine_copies_are_counted() -> None:
    assert read_row("Đơn1 bản chính,12 bản sao") == ([("Đơn", 1, 12)], (), ())
