import re
from itertools import islice, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.domain.national_list.documents import (
    COLUMNS,
    LONGEST_UNREAD,
    DocumentsRead,
    read_documents,
)
from desk_app.domain.national_list.paper import LONGEST_NAME
from desk_app.domain.procedure import RequiredDocument
from desk_app.domain.text import tidy


def table(*rows: str, head: str = "--") -> str:
    return f"{head}{COLUMNS}{''.join(rows)}"


def only(text: str) -> RequiredDocument:
    (document,) = read_documents(text).documents
    return document


def names(read: DocumentsRead) -> list[str]:
    return [document.name for document in read.documents]


# --- rows and their counts


def test_glued_rows_come_apart_in_their_order() -> None:
    read = read_documents(
        table(
            "- Tờ khai đăng ký;1 bản chính",
            "+ Giấy chứng sinh0 bản chính,1 bản sao",
            "02 ảnh 4x6cm2 bản chính",
        )
    )
    assert [(d.no, d.name, d.originals, d.copies) for d in read.documents] == [
        (1, "Tờ khai đăng ký", 1, 0),
        (2, "Giấy chứng sinh", 0, 1),
        (3, "02 ảnh 4x6cm", 2, 0),
    ]
    assert (read.notes, read.unread) == ((), ())


@pytest.mark.parametrize(
    ("row", "name", "originals"),
    [
        ("Tờ khai theo Mẫu số 031 bản chính", "Tờ khai theo Mẫu số 03", 1),
        ("Tờ khai theo Mẫu số 101 bản chính", "Tờ khai theo Mẫu số 10", 1),
        ("Báo cáo năm 20202 bản chính", "Báo cáo năm 2020", 2),
        ("Hóa đơn: 01 bản chính.1 bản chính", "Hóa đơn: 01 bản chính", 1),
        ("Hóa đơn: 02 bản chính1 bản chính", "Hóa đơn: 02 bản chính", 1),
        ("01 bản chính văn bản lấy ý kiến1 bản chính", "01 bản chính văn bản lấy ý kiến", 1),
        (
            "Giấy phép (01 bản chính hoặc 01 bản sao)1 bản chính",
            "Giấy phép (01 bản chính hoặc 01 bản sao)",
            1,
        ),
        ("Nộp 1 bản chính tờ khai và 3 bản chính hóa đơn2 bản chính", None, 2),
        ("Dự thảo quy trình\t1 bản chính", "Dự thảo quy trình", 1),
    ],
)
def test_a_count_is_the_last_digit_of_its_cell_never_a_count_in_a_sentence(
    row: str, name: str | None, originals: int
) -> None:
    document = only(table(row))
    assert document.name == (name or row.removesuffix(f"{originals} bản chính"))
    assert (document.originals, document.copies) == (originals, 0)


def test_a_row_that_asks_for_nothing_is_a_note_with_the_case_it_belongs_to() -> None:
    rows = ("Tờ khai1 bản chính", "* Số lượng hồ sơ: 01 (một) bộ.0 bản chính")
    assert read_documents(table(*rows)).notes == ("Số lượng hồ sơ: 01 (một) bộ.",)
    assert read_documents(table(*rows, head="* Trường hợp ủy quyền:")).notes == (
        "Trường hợp ủy quyền: Số lượng hồ sơ: 01 (một) bộ.",
    )


def test_the_same_paper_in_the_same_case_stands_once() -> None:
    rows = ("Tờ khai1 bản chính", "Tờ khai2 bản chính", "Tờ khai1 bản chính")
    read = read_documents(table(*rows) + table("Tờ khai1 bản chính", head="Trường hợp ủy quyền"))
    assert [(d.no, d.originals, d.case) for d in read.documents] == [
        (1, 1, ""),
        (2, 2, ""),
        (3, 1, "Trường hợp ủy quyền"),
    ]


# --- heads of blocks


@pytest.mark.parametrize(
    "head",
    [
        "--",
        "",
        "* Giấy tờ phải nộp:",
        "Giấy tờ phải nộp, gồm:",
        "-\tThành phần hồ sơ:",
        "Hồ sơ gồm:",
        "Hồ sơ gồm các giấy tờ sau đây:",
        "Người yêu cầu chứng thực nộp 01 (một) bộ hồ sơ yêu cầu chứng thực, gồm các giấy tờ sau đây:",
    ],
)
def test_an_ordinary_head_leaves_its_papers_required(head: str) -> None:
    read = read_documents(table("Đơn1 bản chính", head=head) + table("Sổ1 bản chính", head="Trường hợp khác"))
    assert [(d.case, d.required, d.note) for d in read.documents] == [
        ("", True, ""),
        ("Trường hợp khác", False, ""),
    ]


@pytest.mark.parametrize(
    ("head", "case"),
    [
        ("* Trường hợp ủy quyền thực hiện thủ tục: ", "Trường hợp ủy quyền thực hiện thủ tục"),
        ("(1.2) Đối với công trình theo tuyến:", "Đối với công trình theo tuyến"),
        ("a.Trường hợp người bị thiệt hại yêu cầu", "Trường hợp người bị thiệt hại yêu cầu"),
        ("++ (iv) Đăng ký cho người phụ thuộc:", "Đăng ký cho người phụ thuộc"),
        ("II. Hồ sơ hải quan tái xuất:", "Hồ sơ hải quan tái xuất"),
        ("Đăng ký thường trú vào chỗ ở thuê, mượn", "Đăng ký thường trú vào chỗ ở thuê, mượn"),
    ],
)
def test_any_other_head_is_the_case_of_its_papers(head: str, case: str) -> None:
    read = read_documents(table("Đơn1 bản chính") + table("Giấy thuê nhà1 bản chính", head=head))
    assert [(d.case, d.required) for d in read.documents] == [("", True), (case, False)]


@pytest.mark.parametrize(
    "head", ["Hồ sơ đề nghị công bố bao gồm:", "Theo quy định tại Điều 31 Luật Quản lý vũ khí, cụ thể:"]
)
def test_the_only_head_of_a_procedure_tells_no_cases_apart_but_its_words_are_kept(head: str) -> None:
    document = only(table("Đơn1 bản chính", head=head))
    assert (document.case, document.required, document.note) == ("", True, head.rstrip(":"))


def test_a_dossier_named_once_is_the_ordinary_one_named_twice_a_case() -> None:
    listed = table("Danh sách1 bản chính", head="Gia hạn theo danh sách, hồ sơ gồm:")
    once = read_documents(table("Đơn1 bản chính", head="* Hồ sơ gia hạn tạm trú gồm:") + listed)
    assert [d.required for d in once.documents] == [True, False]
    twice = read_documents(
        table("Đơn1 bản chính", head="a) Hồ sơ A gồm:") + table("Sổ1 bản chính", head="b) Hồ sơ B:")
    )
    assert [(d.case, d.required) for d in twice.documents] == [("Hồ sơ A gồm", False), ("Hồ sơ B", False)]


def test_a_head_that_says_how_to_fill_in_the_form_is_no_case() -> None:
    remark = "Trong phiếu nêu rõ mục đích khai thác"
    read = read_documents(table("Phiếu đề nghị1 bản chính", head=remark) + table("Sổ1 bản chính"))
    assert [(d.case, d.required, d.note) for d in read.documents] == [("", True, remark), ("", True, "")]


def test_the_words_of_a_head_over_notes_alone_are_a_note_too() -> None:
    read = read_documents(table("Theo từng vụ việc.0 bản chính", head="Hồ sơ do cơ quan lập:"))
    assert read.documents == ()
    assert read.notes == ("Theo từng vụ việc.", "Hồ sơ do cơ quan lập")
    assert read.unread == ("Theo từng vụ việc; Hồ sơ do cơ quan lập",)


def test_papers_to_show_are_named_by_their_head_or_by_themselves() -> None:
    text = table("Đơn1 bản chính", "- Xuất trình thẻ căn cước1 bản chính", head="Giấy tờ phải nộp")
    read = read_documents(text + table("Hộ chiếu1 bản chính", head="* Giấy tờ phải xuất trình:"))
    assert [(d.to_show, d.case, d.required) for d in read.documents] == [
        (False, "", True),
        (True, "", True),
        (True, "", True),
    ]


@pytest.mark.parametrize("head", ["* Lưu ý:", "Lưu ý", " * Lưu ý : "])
def test_under_a_head_of_notes_every_row_is_a_note(head: str) -> None:
    read = read_documents(
        table("Đơn1 bản chính") + table("Bản chụp phải rõ.1 bản chính,1 bản sao", head=head)
    )
    assert (names(read), read.notes) == (["Đơn"], ("Bản chụp phải rõ.",))


@pytest.mark.parametrize(
    "note", ["Lưu ý: - Nộp bản rõ nét.", "Số lượng hồ sơ: 01 (bộ)", "Số lượng mỗi loại hồ sơ: 02"]
)
def test_a_row_that_calls_itself_a_note_is_one(note: str) -> None:
    read = read_documents(table("Đơn1 bản chính", f"* {note}1 bản chính"))
    assert (names(read), read.notes) == (["Đơn"], (note,))


# --- what is not readable is named


def test_several_papers_in_one_row_are_one_document_that_a_person_must_look_at() -> None:
    row = "- Đơn đề nghị theo Mẫu số 01. - Biên bản họp theo Mẫu số 02. - Dự án theo Mẫu số 03."
    read = read_documents(table(f"{row}1 bản chính"))
    assert len(read.documents) == 1
    assert read.unread == (row,)


def test_a_head_that_is_a_paper_itself_is_named() -> None:
    read = read_documents(table("Phụ lục hợp đồng1 bản chính", head="Hợp đồng gia công;"))
    assert read.unread == ("Hợp đồng gia công",)


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("", ("Không có thông tin",)),
        (table(), ("Không có thông tin",)),
        ("); nộp cho cơ quan BHXH.\nBước 2. Nhận", ("); nộp cho cơ quan BHXH. Bước 2. Nhận",)),
        (table("Đơn1 bản chính", "Sổ đỏ"), ("Sổ đỏ",)),
        (table(head="Trường hợp khác"), ("Trường hợp khác",)),
        (table("Đơn1 bản chính", "1 bản chính"), ("1 bản chính, 0 bản sao",)),
        (table("Không quy định.1 bản chính"), ("Không quy định.",)),
        (table("Tờ khai: 02 bản chính;0 bản chính", "Vé0 bản chính"), ("Tờ khai: 02 bản chính; Vé",)),
    ],
)
def test_what_gives_no_paper_is_named(text: str, unread: tuple[str, ...]) -> None:
    assert read_documents(text).unread == unread


def test_unread_words_are_cut_at_their_limit() -> None:
    (unread,) = read_documents("nộp hồ sơ " * 100).unread
    assert len(unread) <= LONGEST_UNREAD
    assert unread.endswith(("hồ…", "sơ…", "nộp…"))


# --- whatever the text

WORDS = st.text("abcđêghmnTDK0129 .;:,()/-+*\n\t", max_size=12)
PIECES = st.one_of(
    WORDS,
    st.sampled_from(
        [COLUMNS, "1 bản chính", "0 bản chính", ",1 bản sao", " 01 bản chính", "Lưu ý", "xuất trình"]
    ),
    st.sampled_from(
        ["Trường hợp ", "Mẫu số 01", ".docx", "(nếu có)", "- Đơn ", "; + Giấy ", "một trong", "--"]
    ),
)


@settings(max_examples=100)
@given(st.one_of(st.text(), st.lists(PIECES, max_size=15).map("".join)))
def test_any_text_is_read_the_same_way_twice_and_says_something(text: str) -> None:
    read = read_documents(text)
    assert read == read_documents(text)
    assert read.documents or read.notes or read.unread
    assert [document.no for document in read.documents] == list(range(1, len(read.documents) + 1))
    assert all(0 < len(document.name) <= LONGEST_NAME for document in read.documents)
    assert all(document.originals or document.copies for document in read.documents)
    assert all(0 < len(words) <= LONGEST_UNREAD and words == tidy(words) for words in read.unread)


CELLS = st.sampled_from(["1 bản chính", "0 bản chính", "0 bản chính,2 bản sao"])
MARKS = st.sampled_from([" ", " ", "; ", ". ", ": - ", " ("])
ROWS = st.lists(st.tuples(st.lists(MARKS, max_size=60), CELLS), max_size=3)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.integers(1, 9), ROWS), max_size=4), st.integers(0, 9))
def test_no_word_of_a_table_is_lost(
    blocks: list[tuple[int, list[tuple[list[str], str]]]], outside: int
) -> None:
    words = ("".join(letters) for letters in product("BCDGH", "aeioy", "cmnpt", "aeioy", "cmnpt"))
    text = ""
    for length, rows in blocks:
        head = " ".join(islice(words, length))
        cells = ["".join(next(words) + mark for mark in marks) + next(words) + cell for marks, cell in rows]
        text += table(*cells, head=head)
    text += " ".join(islice(words, outside))
    read = read_documents(text)
    papers = [f"{document.name} {document.case} {document.note}" for document in read.documents]
    found = set(re.findall(r"\w+", " ".join([*papers, *read.notes, *read.unread])))
    said = set(re.findall(r"[BCDGH][aeioy][cmnpt][aeioy][cmnpt]", text))
    assert said <= found
