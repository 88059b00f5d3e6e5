import pytest

from desk_app.documents.refusal import render_refusal
from desk_app.domain.act_words import GROUND_STATED_VI
from desk_app.domain.acts import RefusalGround
from desk_app.domain.case_forms import FormSet
from desk_app.domain.paper_size import PaperSize
from tests.documents.case_samples import LONG_REASON, head, lacking, long_head, refusal
from tests.documents.reading import in_order, pages
from tests.documents.samples import CODE, PAPERS, RECEIVED, letterhead

SHEETS = (PaperSize.A4, PaperSize.A5)
# Mẫu số 03 in the order of print.
FIELDS = (
    "Tiếp nhận hồ sơ của: Nguyễn Thị Hồng Ánh",
    "Địa chỉ: Số 12, đường Nguyễn Trãi, phường Ninh Kiều",
    "Số điện thoại: 0912 345 678",
    "Email: anh.nguyen@example.com",
    "Nội dung yêu cầu giải quyết: Đăng ký khai sinh (1.001193)",
    (
        "Qua xem xét, Ủy ban nhân dân phường Ninh Kiều thông báo không tiếp nhận, giải quyết hồ sơ này với lý do "
        "cụ thể như sau:"
    ),
    GROUND_STATED_VI[RefusalGround.NOT_COMPETENT],
    "Lý do cụ thể: Cha, mẹ trẻ em đều cư trú tại xã Phong Điền",
    "Cơ quan có thẩm quyền giải quyết: Ủy ban nhân dân xã Phong Điền",
    "Căn cứ: Điều 17 Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ.",
    "Xin thông báo cho Ông/Bà được biết và thực hiện./.",
    "NGƯỜI NỘP HỒ SƠ",
    "NGƯỜI TIẾP NHẬN HỒ SƠ",
    "Lê Văn Thành",
)


@pytest.mark.parametrize("size", PaperSize)
def test_every_statutory_field_stands_in_order(size: PaperSize) -> None:
    text = pages(render_refusal(refusal(), size))[0]
    assert in_order(text, "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ", "Mẫu số 03", "Số: 02/PTC")
    # On a roll the two roles stand in narrow columns, broken between lines.
    assert in_order(text, *(FIELDS[:-3] if size is PaperSize.ROLL else FIELDS))
    assert "Lê Văn Thành" in text


@pytest.mark.parametrize("ground", RefusalGround)
def test_every_ground_is_a_sentence_with_its_basis(ground: RefusalGround) -> None:
    of = head(form_set=FormSet.TT_01_2018)
    text = pages(render_refusal(refusal(head=of, ground=ground, competent_body=""), PaperSize.A5))[0]
    assert in_order(text, GROUND_STATED_VI[ground], "Lý do cụ thể: Cha, mẹ", "điểm b khoản 1 Điều 17")
    where = "Cơ quan có thẩm quyền giải quyết: ……"
    assert (where in text) is (ground is RefusalGround.NOT_COMPETENT)


def test_a_reason_alone_needs_no_ground() -> None:
    text = pages(render_refusal(refusal(ground=None, competent_body=""), PaperSize.A4))[0]
    assert "Lý do cụ thể: Cha, mẹ trẻ em" in text
    assert not any(sentence in text for sentence in GROUND_STATED_VI.values())


@pytest.mark.parametrize(
    ("form_set", "basis"),
    [
        (FormSet.TT_03_2025, "Căn cứ: Nghị định số 118/2025/NĐ-CP"),
        (FormSet.TT_01_2018, "Căn cứ: khoản 8 Điều 19 Nghị định số 61/2018/NĐ-CP"),
    ],
)
def test_after_examination_the_settlement_is_refused(form_set: FormSet, basis: str) -> None:
    form = refusal(head=head(form_set=form_set), examined=True, received_at=RECEIVED)
    text = pages(render_refusal(form, PaperSize.A4))[0]
    assert in_order(
        text,
        f"Mã hồ sơ: {CODE}",
        "Thời gian nhận hồ sơ: 16 giờ 20 phút, ngày 20 tháng 11 năm 2026",
        "Qua xem xét, thẩm định hồ sơ, Ủy ban nhân dân phường Ninh Kiều thông báo không giải quyết hồ sơ này",
        basis,
    )


def test_what_is_lacking_is_listed_by_itself() -> None:
    form = refusal(ground=RefusalGround.NOT_SUPPLEMENTED, competent_body="", lacking=lacking(2))
    sheet = pages(render_refusal(form, PaperSize.A5))[0]
    assert in_order(
        sheet,
        "còn thiếu hoặc chưa hợp lệ:",
        f"1 {PAPERS[1]} (còn thiếu) 1 – –",
        f"2 {PAPERS[2]} (chưa hợp lệ",
        "Căn cứ",
    )
    (strip,) = pages(render_refusal(form, PaperSize.ROLL))
    assert f"1) {PAPERS[1]} (còn thiếu): 1 bản chính" in strip
    assert "còn thiếu hoặc" not in pages(render_refusal(refusal(), PaperSize.A5))[0]


def test_rights_and_hotline_are_told() -> None:
    told = "Ông/Bà có quyền phản ánh, kiến nghị, khiếu nại theo quy định của pháp luật."
    assert f"{told} Phản ánh, kiến nghị: 1022." in pages(render_refusal(refusal(), PaperSize.A4))[0]
    quiet = refusal(head=head(letterhead=letterhead(hotline="")))
    text = pages(render_refusal(quiet, PaperSize.A4))[0]
    assert told in text
    assert "Phản ánh, kiến nghị:" not in text


@pytest.mark.parametrize("size", SHEETS)
def test_long_reasons_and_many_lines_flow(size: PaperSize) -> None:
    drawn = pages(render_refusal(refusal(head=long_head(), reason=LONG_REASON, lacking=lacking(60)), size))
    half = drawn[: len(drawn) // 2]
    assert len(half) >= 3
    text = " ".join(half)
    assert LONG_REASON.strip() in text
    assert text.count("chưa hợp lệ:") == 31
    assert "thực hiện./." in half[-1]
    assert "NGƯỜI NỘP HỒ SƠ" in half[-1]


def test_another_than_who_refuses_may_have_received_it() -> None:
    form = refusal(head=head(), examined=True, received_at=RECEIVED, received_by="Trần Thị Sáu")
    text = pages(render_refusal(form, PaperSize.A4))[0]
    assert in_order(text, "NGƯỜI TIẾP NHẬN HỒ SƠ", "Trần Thị Sáu")
    assert head().officer not in text
