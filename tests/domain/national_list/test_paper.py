import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk_app.domain.national_list.paper import LONGEST_NAME, TAIL, read_paper, shortened, unmarked
from desk_app.domain.text import tidy

LONG_LAW = (
    "ban hành kèm theo Thông tư số 53/2025/TT-BCA ngày 01/7/2025 của Bộ trưởng Bộ Công an quy định chi tiết"
)


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("- Đơn", "Đơn"),
        ("+++ Đơn", "Đơn"),
        ("* - a) Đơn", "Đơn"),
        ("b.1) Giấy phép", "Giấy phép"),
        ("(iv) Sổ", "Sổ"),
        ("(1.2) Sổ", "Sổ"),
        ("1.3.1.1. Hồ sơ", "Hồ sơ"),
        ("II. Hồ sơ", "Hồ sơ"),
        ("a.Trường hợp", "Trường hợp"),
        ("02 ảnh 4x6cm", "02 ảnh 4x6cm"),
        ("(Trường hợp khác)", "(Trường hợp khác)"),
        ("01 đơn", "01 đơn"),
        ("", ""),
    ],
)
def test_the_marks_of_a_list_are_left_off(words: str, rest: str) -> None:
    assert unmarked(words) == rest


@pytest.mark.parametrize(
    ("name", "required"),
    [
        ("Giấy chứng sinh", True),
        ("Giấy chứng sinh (nếu có)", False),
        ("Trường hợp ủy quyền phải có văn bản ủy quyền", False),
        ("- Đối với xe nhập khẩu: Tờ khai hải quan", False),
        ("Văn bản ủy quyền trong trường hợp ủy quyền", False),
        ("Giấy khai sinh đối với trường hợp người chưa đủ 14 tuổi", False),
        ("Biên bản điều tra (trường hợp bị tai nạn giao thông)", False),
        (f"Biên bản giao nhận (trường hợp bàn giao theo mẫu {LONG_LAW * 3})", False),
        (f"Biên bản giao nhận {LONG_LAW * 3} (nếu có)", False),
        (f"Hợp đồng lao động {LONG_LAW * 3} và giấy tờ khác (nếu có)", True),
        (f"Hồ sơ khảo sát; thuyết minh {LONG_LAW * 3} (nếu có)", True),
        (f"Báo cáo (Mẫu số 09 {LONG_LAW * 3}) trong trường hợp không đồng ý", False),
        (f"Một trong các giấy tờ sau: - Giấy A trong trường hợp khác {LONG_LAW * 3}", True),
        (f"Tờ khai. Trong trường hợp khác {LONG_LAW * 3}", True),
    ],
)
def test_a_paper_is_optional_where_its_own_words_say_so(name: str, required: bool) -> None:
    assert read_paper(name).conditional is not required


@pytest.mark.parametrize(
    ("row", "name", "form"),
    [
        (
            "Tờ khai của Bộ Công an)Mẫu DC02 Phiếu đề nghị.doc",
            "Tờ khai của Bộ Công an)",
            "Mẫu DC02 Phiếu đề nghị",
        ),
        ("Giấy khai đăng ký xe.MauKX1079 (1).docx", "Giấy khai đăng ký xe", "MauKX1079 (1)"),
        ("Tờ khai (53/2025/TT-BCA).1.MuCT01ban.doc", "Tờ khai (53/2025/TT-BCA)", "1.MuCT01ban"),
        ("Đơn theo Nghị định 258/2025/NĐ-CPMẫu số 01.docx", "Đơn theo Nghị định 258/2025/NĐ-CP", "Mẫu số 01"),
        ("Đơn đề nghị theo quy địnhMauon (2).docx", "Đơn đề nghị theo quy định", "Mauon (2)"),
        ("Đơn theo quy địnhvăn bản đề nghị (vị trí).docx", "Đơn theo quy định", "văn bản đề nghị (vị trí)"),
        (
            "Tờ khai theo Thông tư 80/2021/TT-BTC02 TNDN.xlsx",
            "Tờ khai theo Thông tư 80/2021/TT-BTC",
            "02 TNDN",
        ),
        ("Tờ khai phí theo mẫu 01/PH01-PH.doc", "Tờ khai phí theo mẫu 01/PH", "01-PH"),
        ("Biên bản theo pháp luật2. 02.MGTH.PDF", "Biên bản theo pháp luật", "2. 02.MGTH"),
        ("Phiếu khai báo (mẫu NA17)101-Mau A17.doc", "Phiếu khai báo (mẫu NA17)", "101-Mau A17"),
        (
            "Đơn đề nghị theo Mẫu số 25.NT Phụ lục I",
            "Đơn đề nghị theo Mẫu số 25.NT Phụ lục I",
            "Mẫu số 25.NT",
        ),
        ("Tờ khai (mẫu CT01)", "Tờ khai (mẫu CT01)", "Mẫu CT01"),
        ("Bản khai theo mẫu BM.NCC.20.01", "Bản khai theo mẫu BM.NCC.20.01", "Mẫu BM.NCC.20.01"),
        ("Đơn theo Mẫu số 09 hoặc Mẫu số 10", "Đơn theo Mẫu số 09 hoặc Mẫu số 10", "Mẫu số 09, Mẫu số 10"),
        ("Đơn đề nghị theo mẫu", "Đơn đề nghị theo mẫu", ""),
    ],
)
def test_a_form_is_its_file_else_the_number_the_name_gives(row: str, name: str, form: str) -> None:
    paper = read_paper(row)
    assert (paper.name, paper.form, paper.clear) == (name, form, True)


def test_a_file_whose_begin_does_not_show_stays_in_the_name_and_is_not_clear() -> None:
    row = "Đơn đề nghị hỗ trợ theo mẫu đơn.docx"
    paper = read_paper(row)
    assert (paper.name, paper.form, paper.clear) == (row, "", False)


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (f"Phiếu CC01 được in ra. Trường hợp chưa có thì nộp {LONG_LAW * 3}", "Phiếu CC01 được in ra"),
        (f"Phiếu CC01 được in ra.Trường hợp chưa có thì nộp {LONG_LAW * 3}", "Phiếu CC01 được in ra"),
        (f"Quyết định phê duyệt; văn bản thẩm định {LONG_LAW * 3}", "Quyết định phê duyệt"),
        (f"Tờ khai thuế thu nhập (áp dụng {LONG_LAW * 3}) mẫu số 02", "Tờ khai thuế thu nhập"),
        (f"Một trong các giấy tờ sau: - Lý lịch {LONG_LAW * 3}; - Sổ", "Một trong các giấy tờ sau"),
    ],
)
def test_a_long_name_ends_where_its_first_thought_ends_and_the_note_holds_all(row: str, name: str) -> None:
    paper = read_paper(row)
    assert (paper.name, paper.note) == (name, row)


def test_a_long_name_without_an_end_is_cut_at_a_word() -> None:
    row = f"Bảng kê {LONG_LAW * 4}"
    name = read_paper(row).name
    assert name.endswith("…")
    assert len(name) <= LONGEST_NAME
    assert row.startswith(f"{name[:-1]} ")


@pytest.mark.parametrize(
    ("row", "to_show"),
    [
        ("- Xuất trình thẻ căn cước", True),
        ("Người yêu cầu chứng thực xuất trình một trong các giấy tờ sau", True),
        ("Thẻ căn cước (xuất trình)", False),
    ],
)
def test_a_paper_is_to_show_where_its_row_begins_so(row: str, to_show: bool) -> None:
    assert read_paper(row).to_show is to_show


@pytest.mark.parametrize(
    ("row", "clear"),
    [
        ("- Đơn đề nghị theo Mẫu số 01. - Biên bản họp theo Mẫu số 02. - Dự án theo Mẫu số 03.", False),
        ("Hồ sơ bao gồm: a) Tờ khai; b) Giấy phép", False),
        ("- Thông tin về khách hàng - Trường hợp bán tại cửa khẩu: Phiếu giao hàng", False),
        ("Một trong các giấy tờ sau: - Giấy khai sinh; - Giấy chứng sinh.", True),
        ("Giấy phép nhập khẩu: - Nếu nhập một lần: nộp ngay; - Nếu nhập nhiều lần: nộp lần đầu", True),
        ("Tờ khai thuế theo Phụ lục I - Danh mục hồ sơ và Phụ lục II - Bảng biểu", True),
    ],
)
def test_several_papers_in_one_row_are_not_clear_but_a_choice_or_a_remark_is(row: str, clear: bool) -> None:
    assert read_paper(row).clear is clear


def test_words_are_shortened_between_two_of_them() -> None:
    assert shortened("Giấy phép xây dựng", 18) == "Giấy phép xây dựng"
    assert shortened("Giấy phép xây dựng", 17) == "Giấy phép xây…"
    assert shortened("Giấyphépxâydựng", 5) == "Giấy…"


@settings(max_examples=100)
@given(st.one_of(st.text(), st.text("abcđê MTK019.;:()-+/\n", max_size=400)))
def test_any_row_keeps_its_words(text: str) -> None:
    row = tidy(text)
    paper = read_paper(row)
    assert paper == read_paper(row)
    assert len(paper.name) <= LONGEST_NAME
    assert (paper.note or paper.name) in row
    assert bool(paper.name) == bool(unmarked(row).rstrip(TAIL))


def test_a_mistyped_case_is_a_case() -> None:
    assert read_paper("Giấy giới thiệu của cơ quan đối với trường hơp ủy quyền nộp hồ sơ").conditional
