import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest
from pypdf import PdfReader
from reportlab.lib.units import mm

from desk_app.documents.posting_booklet import render_booklet
from desk_app.domain.forms import PostingForm
from desk_app.domain.procedure import Channel, Fee, Part, RequiredDocument, Terms, Unread
from desk_app.domain.procedure_changes import LONGEST
from tests.documents.page_pictures import codes, has_ink, pictures
from tests.documents.posting_samples import ON, PAGE, days, fee_of, posted, posting, procedure
from tests.documents.reading import in_order, pages
from tests.documents.samples import letterhead
from tests.documents.test_fonts import letters

ROOT = Path(__file__).resolve().parents[2]
LABELS = (
    "1. Tên thủ tục:", "2. Trình tự thực hiện:", "3. Cách thức thực hiện:", "4. Thành phần, số lượng hồ sơ:",
    "5. Thời hạn giải quyết:", "6. Đối tượng thực hiện:", "7. Cơ quan giải quyết:", "8. Kết quả thực hiện:",
    "9. Phí, lệ phí:", "10. Tên mẫu đơn, mẫu tờ khai:", "11. Yêu cầu, điều kiện thực hiện:",
    "12. Căn cứ pháp lý:",
)  # fmt: skip
NOT_YET = "Chưa cập nhật; đề nghị xem trên Cổng Dịch vụ công quốc gia hoặc hỏi tại Bộ phận Một cửa."


def told(**changes: Any) -> str:
    """Return what the booklet says of one procedure."""
    _cover, _contents, *drawn, _notice = pages(render_booklet(posting(procedure(**changes))))
    return " ".join(drawn)


def test_all_twelve_parts_with_everything_in_them() -> None:
    assert in_order(
        told(),
        *("Lĩnh vực 1: Hộ tịch (1 thủ tục)", "1. Tên thủ tục: Cấp giấy xác nhận số 1 cho người yêu cầu"),
        *("Mã thủ tục: 1.000001", "Quyết định công bố: 163/QĐ-BTP"),
        "Niêm yết từ ngày 20/11/2026 theo Quyết định số 12/QĐ-UBND ngày 18/11/2026.",
        "2. Trình tự thực hiện: Bước 1: Nộp hồ sơ. – Tại quầy. Bước 2: Nhận kết quả.",
        "3. Cách thức thực hiện: Trực tiếp tại Trung tâm Phục vụ hành chính công phường Ninh Kiều; Trực tuyến.",
        *("4. Thành phần, số lượng hồ sơ:", "Giấy tờ phải nộp", "1 Tờ khai theo mẫu (mẫu TK-01) 1 bản chính"),
        *("2 Văn bản ủy quyền (trường hợp: Ủy quyền) 1 bản chính 1 bản sao", "Giấy tờ phải xuất trình"),
        *("3 Thẻ căn cước (bản còn giá trị) xuất trình", "Lưu ý: Mang bản chính để đối chiếu"),
        "5. Thời hạn giải quyết: – Trực tiếp: 3 ngày làm việc (rút ngắn từ 5 ngày làm việc theo quy định)",
        "– Trực tuyến: 2 ngày làm việc",
        *("6. Đối tượng thực hiện: Công dân Việt Nam", "7. Cơ quan giải quyết: Ủy ban nhân dân cấp xã"),
        "8. Kết quả thực hiện: – Giấy xác nhận (KQ.G15.000038) – Thông báo từ chối",
        "9. Phí, lệ phí: – Trực tiếp: 15.000 đ/lần – Trực tuyến: không thu phí",
        "10. Tên mẫu đơn, mẫu tờ khai: TK-01: Tờ khai theo mẫu",
        "11. Yêu cầu, điều kiện thực hiện: Đủ 18 tuổi",
        "12. Căn cứ pháp lý: 60/2014/QH13: Luật Hộ tịch (ngày 20/11/2014)",
    )


def test_a_part_without_facts_says_so_and_invents_nothing() -> None:
    text = told(
        steps="", applicants="", authority="", conditions="", documents=(), notes=(), result="", result_code="",
        more_results=(), legal_basis=(), terms=(Terms(Channel.COUNTER, None, Fee(None)),),
    )  # fmt: skip
    assert in_order(text, *LABELS)
    empty = {label: text.split(label, 1)[1].strip() for label in LABELS[1:]}
    missing = {label for label, rest in empty.items() if rest.startswith(NOT_YET)}
    none = {label for label, rest in empty.items() if rest.startswith("Không có thông tin.")}
    assert missing == {LABELS[at] for at in (1, 3, 4, 5, 6, 11)}
    assert none == {LABELS[at] for at in (7, 8, 9, 10)}


def test_words_nobody_read_yet_stand_where_no_fact_does() -> None:
    bare = Terms(Channel.COUNTER, None, Fee(None))
    unread = (Unread(Part.TIME_LIMIT, "Ngay khi đủ giấy tờ"), Unread(Part.FEE, "Theo nghị quyết"))
    text = told(terms=(bare,), unread=unread)
    assert "5. Thời hạn giải quyết: Ngay khi đủ giấy tờ" in text
    assert "9. Phí, lệ phí: Theo nghị quyết" in text
    known = told(terms=(replace(bare, time_limit=days(3), fee=Fee(0)),), unread=unread)
    assert "Ngay khi đủ giấy tờ" not in known
    assert "Theo nghị quyết" not in known


def test_a_posting_that_came_with_the_catalogue_claims_no_day() -> None:
    shipped = posted(procedure(), decision="163/QĐ-BTP", decided_on=None)
    text = pages(render_booklet(PostingForm(letterhead(), ON, (shipped,))))
    assert "Niêm yết theo Quyết định số 163/QĐ-BTP." in text[2]
    assert "20/11/2026" not in text[2]
    assert "Niêm yết theo các quyết định: 163/QĐ-BTP" in text[0]


def test_dated_fees_take_the_place_of_the_published_one_while_in_force() -> None:
    records = (
        fee_of(date(2020, 1, 1), 9000, date(2026, 11, 22)),
        fee_of(date(2026, 11, 23), 7000, date(2026, 12, 31), channel=Channel.ONLINE),
        fee_of(date(2026, 12, 1), 1),
        fee_of(date(2020, 1, 1), 0, person="Người thuộc hộ nghèo"),
    )
    text = told(fees=records).split(LABELS[8])[1].split(LABELS[9])[0]
    assert in_order(
        text,
        "– Trực tiếp: 15.000 đ/lần – Trực tuyến: 7.000 đ (Thông tư 75/2022/TT-BTC, từ ngày 23/11/2026, đến hết "
        "ngày 31/12/2026) – Người thuộc hộ nghèo: miễn (Thông tư 75/2022/TT-BTC, từ ngày 01/01/2020)",
    )
    assert "9.000" not in text
    assert "không thu phí" not in text


def test_cover_contents_notice_and_page_numbers() -> None:
    many = [procedure(number, field=f"Lĩnh vực {number % 3}") for number in range(1, 41)]
    pdf = render_booklet(posting(*many))
    drawn = pages(pdf)
    assert in_order(
        drawn[0],
        *("ỦY BAN NHÂN DÂN PHƯỜNG NINH KIỀU", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        *("DANH MỤC THỦ TỤC HÀNH CHÍNH NIÊM YẾT CÔNG KHAI TẠI BỘ PHẬN MỘT CỬA", "ngày 23 tháng 11 năm 2026"),
        *("40 thủ tục thuộc 3 lĩnh vực", "12/QĐ-UBND (ngày 18/11/2026)"),
    )
    for number, text in enumerate(drawn[1:], 2):
        assert f"Trang {number}/ {len(drawn)} " in f"{text} "
    contents = " ".join(drawn[1:4])
    for each in many:
        (page,) = [at for at, text in enumerate(drawn, 1) if f"1. Tên thủ tục: {each.name} Mã" in text]
        assert f"{each.name} ({each.code}) {page} " in contents
    assert in_order(
        drawn[-1],
        *("TIẾP NHẬN PHẢN ÁNH, KIẾN NGHỊ", "chậm trễ", "215 Phan Đình Phùng", "1022", "0292 3820 820"),
        *("dichvucong.gov.vn", "tiếng Việt", "Khiếu nại, tố cáo không gửi theo cách này"),
        "THỦ TRƯỞNG CƠ QUAN",
    )


def test_bookmarks_lead_from_field_to_procedure() -> None:
    pdf = render_booklet(posting(procedure(1), procedure(2, field="Cư trú"), procedure(3)))
    reader = PdfReader(BytesIO(pdf))
    outline: list[Any] = list(reader.outline)
    contents, first, in_first, second, in_second, notice = outline
    assert [entry["/Title"] for entry in (contents, first, second, notice)] == [
        "Mục lục", "Lĩnh vực 1: Hộ tịch", "Lĩnh vực 2: Cư trú", "Tiếp nhận phản ánh, kiến nghị",
    ]  # fmt: skip
    entries: list[Any] = [*in_first, *in_second]
    assert [entry["/Title"].split(" cho")[0] for entry in entries] == [
        "1. Cấp giấy xác nhận số 1", "2. Cấp giấy xác nhận số 3", "3. Cấp giấy xác nhận số 2",
    ]  # fmt: skip
    text = pages(pdf)
    for number, entry in enumerate(entries, 1):
        page = reader.get_destination_page_number(entry)
        assert f"Thủ tục số {number} " in text[page or 0]
    links: Any = reader.pages[1]["/Annots"]
    assert len(links) == 6


def test_the_page_is_a4_and_every_face_is_embedded() -> None:
    every = "".join(sorted(letters()))
    reader = PdfReader(BytesIO(render_booklet(posting(procedure(name=f"Tên {every}", steps=every)))))
    sheets: Any = reader.pages
    for page in sheets:
        assert [round(float(side) / mm) for side in page.mediabox[2:]] == [210, 297]
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"], font.get_object()["/BaseFont"]
    assert sum(letters() <= set(page.extract_text()) for page in sheets) == 2


@pytest.mark.usefixtures("qapp")
def test_the_code_of_each_page_is_read_back() -> None:
    pdf = render_booklet(posting(procedure(1), procedure(2, page=""), procedure(3, page="không có")))
    assert [codes(page) for page in pictures(pdf)] == [[], [], [PAGE.format(1)], [], [], []]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "changes",
    [
        {"steps": "Nộp giấy tờ tại quầy. " * 900},
        {"steps": "W" * 20_000},
        {"documents": (RequiredDocument(1, "Giấy tờ chứng minh " * 1050),)},
        {"documents": (RequiredDocument(1, "W" * 20_000, note="W" * 20_000),)},
        {"documents": (RequiredDocument(1, "W", form="W" * 5000, case="W" * 5000),)},
        {"name": "W" * 1000, "conditions": "- Điều kiện phải có; " * 1000},
        {"terms": (Terms(Channel.POST, None, Fee(None, note="W" * 20_000), limit_note="W" * 20_000),)},
    ],
    ids="-".join,
)
def test_long_texts_flow_inside_the_margins_and_lose_nothing(changes: dict[str, Any]) -> None:
    pdf = render_booklet(posting(procedure(page="", **changes)))
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    whole = repr(changes)
    for word in ("W", "quầy.", "chứng", "Điều"):
        assert text.count(word) >= whole.count(word)
    for page in pictures(pdf, dpi=40)[2:-1]:
        scale = 40 / 25.4
        assert not has_ink(page[:, : int(29 * scale)])
        assert not has_ink(page[:, -int(14 * scale) :])
        assert not has_ink(page[-int(19 * scale) :])


def test_no_label_and_no_table_head_ends_a_page() -> None:
    ends = (*LABELS, "Số lượng", "Thủ tục số 1")
    parted = 0
    for count in range(1, 60, 2):
        steps = "\n".join(f"- Việc thứ {number}." for number in range(count))
        basis = procedure().legal_basis * 3
        drawn = pages(render_booklet(posting(procedure(steps=steps, legal_basis=basis))))[2:-1]
        parted += len(drawn) - 1
        assert [page[-40:] for page in drawn if page.endswith(ends)] == []
    assert parted > 10


def test_markup_and_decomposed_letters_are_drawn_as_text() -> None:
    text = told(name=normalize("NFD", "Cấp <b>giấy</b> & Ơn"), steps="A < B\n+ C & D", conditions="&amp;")
    assert normalize("NFC", "1. Tên thủ tục: Cấp <b>giấy</b> & Ơn Mã") in text
    assert "2. Trình tự thực hiện: A < B + C & D" in text
    assert "thực hiện: &amp; 12." in text


def test_training_is_on_every_page_and_nothing_posted_is_a_booklet_too() -> None:
    assert all("DIỄN TẬP" in page for page in pages(render_booklet(posting(procedure(), training=True))))
    cover, contents, notice = pages(render_booklet(posting()))
    assert "0 thủ tục" in cover
    assert "MỤC LỤC" in contents
    assert "PHẢN ÁNH" in notice


def test_same_data_same_bytes_in_another_process() -> None:
    script = (
        "import hashlib\n"
        "from tests.documents.posting_samples import posting, procedure\n"
        "from desk_app.documents.posting_booklet import render_booklet\n"
        "from desk_app.documents.wall_sheets import render_wall_sheets\n"
        "render_wall_sheets(posting(procedure(9)))\n"
        "print(hashlib.sha256(render_booklet(posting(procedure(1), procedure(2)))).hexdigest())\n"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "12345", "TZ": "Asia/Tokyo", "PYTHONPATH": str(ROOT)}
    other = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    booklet = render_booklet(posting(procedure(1), procedure(2)))
    assert other.stdout.strip() == hashlib.sha256(booklet).hexdigest()
    assert render_booklet(posting(procedure(2), procedure(1))) != booklet


@pytest.mark.parametrize("name", ["code", "name", "field", "decision"])
def test_what_an_older_store_holds_too_long_is_cut_to_what_may_be_published(name: str) -> None:
    changes: dict[str, Any] = {name: "W" * 20_000}
    drawn = pages(render_booklet(posting(procedure(page="", **changes))))
    most = LONGEST[name]
    assert max(page.count("W") for page in drawn) in range(most, 2 * most + 50)
    decided = PostingForm(letterhead(), ON, (posted(procedure(), "W" * 20_000),))
    cover, *_ = pages(render_booklet(decided))
    assert cover.count("W") == LONGEST["decision"]
